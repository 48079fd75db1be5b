import {createInterface} from 'node:readline';
import {signVisitorToken} from './visitor-token.js';

try {
  for await (const line of createInterface({input: process.stdin})) {
    console.log(signVisitorToken(JSON.parse(line)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

import {createInterface} from 'node:readline';
import {visitorTokenResponse, type VisitorUser} from './visitor-token.js';

const env = {ALGOMO_SECRET: process.env.ALGOMO_SECRET};

try {
  for await (const line of createInterface({input: process.stdin})) {
    const request = new Request('https://acme.example/visitor-token');
    const response = await visitorTokenResponse(
      request,
      env,
      async () => JSON.parse(line) as VisitorUser,
    );
    console.log(await response.text());
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

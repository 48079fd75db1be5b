import {createInterface} from 'node:readline';
import ejs from 'ejs';

for await (const line of createInterface({input: process.stdin})) {
  const {visitorToken} = JSON.parse(line);
  console.log(JSON.stringify(await ejs.renderFile('page.ejs', {visitorToken})));
}

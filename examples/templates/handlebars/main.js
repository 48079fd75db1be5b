import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import Handlebars from 'handlebars';
import './helpers.js';

const page = Handlebars.compile(readFileSync('page.hbs', 'utf8'));

for await (const line of createInterface({input: process.stdin})) {
  const {visitorToken} = JSON.parse(line);
  console.log(JSON.stringify(page({visitorToken})));
}

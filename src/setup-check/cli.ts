import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {checkSetup, type Served} from './check';
import {fetchText, nextSecond} from './fetch-page';
import {asLines, failed} from './steps';

/** The documentation's URL, with a slash at the end. The build puts it in. */
declare const documentation: string;

const usage = `Checks a page with Algomo's Visitor Authentication, and the visitor token in it.

  ALGOMO_SECRET=… node check-setup.mjs <URL or file of the page> [options]

  --header "Cookie: session=…"   sent with each request, so that a user is signed in; repeatable
  --token-url <URL>              where the page fetches its token, if the token is not in the HTML

Exit code: 0 if every check passed, 1 if one failed, 2 if the command is wrong. Nothing is sent to Algomo.
`;

async function load(from: string, headers: [string, string][]): Promise<Served> {
  if (!/^https?:/i.test(from)) {
    return {status: 200, text: await readFile(from, 'utf8'), cacheControl: null};
  }
  const {status, text, headers: received, url} = await fetchText(new URL(from), headers);
  return {status, text, cacheControl: received.get('cache-control'), origin: url.origin};
}

function header(line: string): [string, string] {
  const colon = line.indexOf(':');
  if (colon < 1) throw new TypeError('A header has the form "Name: value".');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {'token-url': {type: 'string'}, header: {type: 'string', multiple: true}},
  });
  const [page] = positionals;
  if (page === undefined || positionals.length > 1) throw new TypeError('Name one page.');
  const headers = (values.header ?? []).map(header);
  const tokenUrl = values['token-url'];
  const isServed = /^https?:/i.test(page);
  try {
    const steps = await checkSetup({
      page: () => load(page, headers),
      anonymousPage: isServed && headers.length > 0 ? () => load(page, []) : undefined,
      token: tokenUrl === undefined ? undefined : () => load(tokenUrl, headers),
      secret: process.env['ALGOMO_SECRET'],
      pause: nextSecond,
    });
    process.stdout.write(asLines(steps, documentation));
    return steps.some(({status}) => status === 'failed') ? 1 : 0;
  } catch (error) {
    const why = (error as Error).message;
    process.stdout.write(asLines([failed(`Loading failed: ${why}`)], documentation));
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

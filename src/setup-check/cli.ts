import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {checkUrl} from './check-url';
import {CheckFailure} from './failure';
import {asLines, failed} from './steps';
import {stepsOf} from './steps-of';

/** The documentation's URL, with a slash at the end. The build puts it in. */
declare const documentation: string;

const usage = `Checks a page with Algomo's Visitor Authentication, and the visitor token in it.

  ALGOMO_SECRET=… node check-setup.mjs <URL or file of the page> [options]

  --header "Cookie: session=…"   sent with each request, so that a user is signed in; repeatable
  --token-url <URL>              where the page fetches its token, if the token is not in the HTML

Exit code: 0 if every check passed, 1 if one failed, 2 if the command is wrong. Nothing is sent to Algomo.
`;

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
  const session = (values.header ?? []).map(header);
  const tokenUrl = values['token-url'];
  const isServed = /^https?:/i.test(page);
  const secret = process.env['ALGOMO_SECRET'];
  try {
    const report = await checkUrl(isServed ? new URL(page) : pathToFileURL(page), {
      session,
      ...(tokenUrl !== undefined && {tokenUrl: new URL(tokenUrl)}),
      ...(secret && {secret}),
    });
    const steps = stepsOf(report, {
      hasSession: session.length > 0,
      isServed,
      hasTokenUrl: tokenUrl !== undefined,
      hasSecret: Boolean(secret),
    });
    process.stdout.write(asLines(steps, documentation));
    return steps.some(({status}) => status === 'failed') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    process.stdout.write(asLines([failed(`Loading failed: ${error.message}`)], documentation));
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}

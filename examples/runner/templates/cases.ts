import raw from '../../templates/vectors.json';
import {signVisitorToken} from '../../../src/visitor-token';
import {runCommand} from '../command';
import type {Case} from '../report';
import {newSecret} from '../secrets';
import type {Setup} from '../setups';
import {foundFaults, pageFaults} from './page-faults';

/** Values that no visitor token has, and that a template must write as text all the same. */
export const hostileValues = raw.hostile;

export interface Built {
  setup: Setup;
  folder: string;
}

/**
 * Renders the page for a token, for nobody, and for what is hostile, and judges each.
 *
 * @param letsThrough the hostile values that break the page: a known limit of the engine
 */
export async function runPages(built: Built, letsThrough: readonly string[]): Promise<Case[]> {
  const tokens = [
    {name: 'token', visitorToken: await newToken()},
    {name: 'longest-token', visitorToken: await newToken('x'.repeat(512))},
  ];
  const hostile = hostileValues.map(({id, visitorToken}) => ({name: id, visitorToken}));
  const values = [...tokens, ...hostile];
  const [empty = '', ...pages] = await render(built, [
    null,
    ...values.map(({visitorToken}) => visitorToken),
  ]);
  return [
    {name: 'nobody', faults: pageFaults(empty, null, empty)},
    ...values.map(({name, visitorToken}, index) => {
      const page = pages[index] ?? '';
      const faults = pageFaults(page, visitorToken, empty);
      if (letsThrough.includes(name)) return {name, faults: stillBroken(faults)};
      return {name, faults: index < tokens.length ? [...faults, ...foundFaults(page)] : faults};
    }),
  ];
}

function stillBroken(faults: readonly string[]): string[] {
  return faults.length > 0 ? [] : ['the engine escapes it now: it is no longer a limit'];
}

/** A token as a server signs it, with the characters that engines like to escape. */
export async function newToken(companyName = 'Acme & Söhne'): Promise<string> {
  for (;;) {
    const claims = {id: 1, name: 'Jane Doe', email: 'jane@acme.example', companyName};
    const token = await signVisitorToken(claims, newSecret());
    if (token.includes('-') && token.includes('_')) return token;
  }
}

/** The page's HTML for each value. @throws Error the program fails, or prints something else */
export async function render(
  {setup, folder}: Built,
  values: readonly (string | null)[],
): Promise<string[]> {
  const input = values.map((visitorToken) => `${ascii({visitorToken})}\n`).join('');
  const {code, stdout, stderr} = await runCommand(setup.run, {cwd: folder, env: setup.env, input});
  const lines = stdout.split(/\r?\n/).filter((line) => line !== '');
  if (code !== 0 || lines.length !== values.length) {
    const what = `exit code ${code ?? 'none'}, ${lines.length} pages for ${values.length} values`;
    throw new Error(`${what}: ${stderr.trim().slice(0, 2_000)}`);
  }
  return lines.map((line) => String(JSON.parse(line)));
}

/** JSON in ASCII: Node's readline takes the line separators of Unicode for the end of a line. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

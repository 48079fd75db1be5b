import {checkInBrowser} from './browser/check-in-browser';
import {withBrowser, wholeReportText} from './browser/report';
import {CheckFailure, checkUrl, reportText} from '../setup-check';
import {type CheckCommand, readCommand, UsageError, usage} from './command-line';
import {StartFailure} from './failure';
import type {Visit} from './protocol';
import {start, type RunningSandbox, type StartOptions} from './start';
import {checklistLines, visitLines} from './visits/visit-lines';

/** What the package knows of itself. */
export type Package = Pick<StartOptions, 'assetsFolder' | 'version' | 'docsUrl'>;

/**
 * Runs the command that was typed. A sandbox runs until a signal ends it.
 *
 * @param args what follows the program's name
 * @returns the exit code: 0 done, 1 failed or wrong, 2 not understood or not checked
 */
export async function main(args: readonly string[], own: Package): Promise<number> {
  try {
    const command = readCommand(args);
    switch (command.command) {
      case 'help':
        console.log(usage);
        return 0;
      case 'version':
        console.log(own.version);
        return 0;
      case 'check':
        return await check(command, own);
      case 'start':
        return await runUntilSignal(
          await start({
            ...command,
            ...own,
            onRefused: sayOnce(20),
            onVisit: (visit, before, after) => {
              const lines = [...visitLines(visit, own.docsUrl), ...checklistLines(before, after)];
              const [first = '', ...others] = lines;
              console.log([`${timeOf(visit)}  ${first}`, ...others.map(indented)].join('\n'));
            },
          }),
          own,
          command.host,
        );
    }
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof CheckFailure) {
      console.error(error.message);
      return 2;
    }
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function check(
  {address, session, tokenUrl, json, browser}: CheckCommand,
  {docsUrl}: Package,
): Promise<number> {
  const secret = process.env.ALGOMO_SECRET;
  const options = {session, ...(tokenUrl && {tokenUrl}), ...(secret && {secret})};
  const fetched = await checkUrl(address, options);
  const whole = browser && withBrowser(fetched, await checkInBrowser(address, options, browser));
  const report = whole ?? fetched;
  const text = () => (whole ? wholeReportText(whole, docsUrl) : reportText(fetched, docsUrl));
  console.log(json ? JSON.stringify(report, null, 2) : text());
  return report.verdict === 'wrong' ? 1 : 0;
}

async function runUntilSignal(
  running: RunningSandbox,
  {version, docsUrl}: Package,
  host: string | null,
): Promise<number> {
  const {url, secret, dataFolder} = running;
  console.log(`Algomo sandbox ${version}

Set these two in your app:

  ALGOMO_SECRET=${secret}
  <script async src="${url}/widget/v1.js"></script>

Console  ${url}/
Guide    ${docsUrl}docs/visitor-authentication/
Data     ${dataFolder}
`);
  if (host !== null) {
    console.warn(
      `Warning: it listens on ${host}. Whoever reaches this address can read and change the workspace.\n`,
    );
  }
  console.log('Press Ctrl-C to stop.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
  await running.close();
  return 0;
}

function timeOf({at}: Visit): string {
  return new Date(at).toLocaleTimeString('en-GB');
}

function indented(line: string): string {
  return `          ${line}`;
}

/** Says of each origin once that it was refused, and of few: any page can ask. */
function sayOnce(most: number): (origin: string) => void {
  const said = new Set<string>();
  return (origin) => {
    if (said.has(origin) || said.size === most) return;
    said.add(origin);
    console.warn(
      `Refused a page of ${origin}. If it is yours, start the sandbox with --origin ${origin}`,
    );
  };
}

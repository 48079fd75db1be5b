import {parseArgs} from 'node:util';
import {defaultPort} from './protocol';

export interface StartCommand {
  command: 'start';
  port: number;
  host: string | null;
  /** Null: the user's folder for data of programs. */
  data: string | null;
  origins: readonly string[];
}

export type Command = StartCommand | {command: 'help'} | {command: 'version'};

/** What was typed is not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage
  sandbox [options]       Run Algomo’s side of Visitor Authentication on this machine.

Options
  --port <number>         Listen on this port. Default: ${defaultPort}
  --data <folder>         Keep the workspace in this folder. Default: your folder for data of programs
  --origin <origin>       Also let pages of this origin use the sandbox, such as https://app.test.
                          May be repeated. Pages of localhost may anyway.
  --host <address>        Listen on this address instead of loopback, such as 0.0.0.0. Then other
                          machines of your network can use the sandbox.
  --help, --version
`;

/**
 * @param args what follows the program's name
 * @throws {UsageError} which says what is not understood
 */
export function readCommand(args: readonly string[]): Command {
  const {values, positionals} = parse(args);
  if (values.help) return {command: 'help'};
  if (values.version) return {command: 'version'};
  if (positionals.length > 0) throw new UsageError(`Unknown command: ${positionals[0]}.`);
  return {
    command: 'start',
    port: portOf(values.port),
    host: values.host ?? null,
    data: values.data ?? null,
    origins: (values.origin ?? []).map(originOf),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: {type: 'string'},
        host: {type: 'string'},
        data: {type: 'string'},
        origin: {type: 'string', multiple: true},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port: expected a number from 0 to 65535; received ${text}.`);
}

function originOf(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) {
    const {origin, pathname, search, hash} = new URL(text);
    if (pathname === '/' && search === '' && hash === '') return origin;
  }
  throw new UsageError(`--origin: expected an origin such as https://app.test; received ${text}.`);
}

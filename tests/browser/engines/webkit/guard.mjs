/**
 * `node guard.mjs program arguments…` runs a program for as long as its own standard input is open: who
 * started it may end in any way, and the program ends with them, and what it has started itself.
 */
import {spawn} from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
/** Milliseconds that a program has to end by itself. */
const lastWords = 2_000;

const child = spawn(program, args, {stdio: ['ignore', 'inherit', 'inherit'], detached: true});
child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
process.stdin.on('close', end).resume();

function end() {
  child.kill();
  setTimeout(() => process.kill(-child.pid, 'SIGKILL'), lastWords).unref();
}

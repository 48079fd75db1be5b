/**
 * Serves a built site on loopback: by nginx, or where it is not installed by a small server that reads
 * `_headers`. It ends with whoever started it.
 *
 * `node tests/server/main.mjs <port> <base> <folder>`
 */
import path from 'node:path';
import {installNginx, nginx} from '../../scripts/nginx.mjs';
import {startNginx} from './nginx.mjs';
import {startPlain} from './plain.mjs';

const [port = '4173', base = '/', folder = 'build'] = process.argv.slice(2);
const site = {port: Number(port), base, build: path.resolve(folder)};
const found = nginx();

if (found) {
  const server = startNginx(found, site);
  server.on('error', ({message}) => console.error(message));
  server.on('exit', (code) => process.exit(code ?? 0));
  stopWith(() => server.kill('SIGTERM'));
} else {
  console.log(
    `nginx is not installed: ${installNginx}. A small server of our own takes its place.`,
  );
  startPlain(site);
  stopWith(() => process.exit(0));
}

/** Stops the server when this process is asked to end, or the test runner is gone. */
function stopWith(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const runner = Number(process.env.TEST_RUNNER);
  if (runner) setInterval(() => isRunning(runner) || stop(), 1_000).unref();
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

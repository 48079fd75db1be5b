import type {AppId} from '../../../src/example-code/app-names';
import {type App, apps} from '../../../src/example-code/apps';
import {type Example, npm, type Running} from '../setups';
import {serverRunning} from './server-setups';

/**
 * A framework's app with all that the runner knows of it. Its `run` starts the server, which runs until
 * it is ended. It is run with `PORT`, `ALGOMO_SECRET` and `ALGOMO_WIDGET`.
 */
export interface AppExample extends Example {
  readonly app: App;
}

const node = {name: 'Node.js', version: 'node --version'};
const npmManifest = ['package.json', 'package-lock.json'];
const packageVersion = (name: string) =>
  `node -p "require('./node_modules/${name}/package.json').version"`;

const running: Readonly<Record<AppId, Running>> = {
  express: {
    manifest: npmManifest,
    runtime: node,
    setups: [{...npm, run: 'node server.js', version: packageVersion('express')}],
  },
  fastify: {
    manifest: npmManifest,
    runtime: node,
    setups: [{...npm, run: 'node server.js', version: packageVersion('fastify')}],
  },
  hono: {
    manifest: npmManifest,
    runtime: node,
    setups: [{...npm, run: 'node server.js', version: packageVersion('hono')}],
  },
  next: {
    manifest: npmManifest,
    runtime: node,
    setups: [
      {
        ...npm,
        build: 'node_modules/.bin/next build',
        run: 'node_modules/.bin/next start --hostname 127.0.0.1',
        version: packageVersion('next'),
        env: {NEXT_TELEMETRY_DISABLED: '1'},
      },
    ],
  },
  react: {
    manifest: npmManifest,
    runtime: node,
    setups: [
      {
        ...npm,
        // The address of the widget is known when the app starts.
        run: 'VITE_ALGOMO_WIDGET=$ALGOMO_WIDGET node_modules/.bin/vite build && node server.js',
        version: packageVersion('react'),
      },
    ],
  },
  ...serverRunning,
};

/** Every framework's app, in the order of their pages. */
export const appExamples: readonly AppExample[] = apps.map((app) => ({
  id: `apps/${app.id}`,
  folder: `apps/${app.id}`,
  name: app.name,
  library: app.library,
  app,
  ...running[app.id],
}));

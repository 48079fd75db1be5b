import type {AppId} from '../../../src/example-code/app-names';
import {type App, apps} from '../../../src/example-code/apps';
import {type Example, npm, type Running} from '../setups';

/**
 * A framework's app with all that the runner knows of it. Its `run` starts the server, which runs until
 * it is ended. It is run with `PORT`, `ALGOMO_SECRET` and `ALGOMO_WIDGET`.
 */
export interface AppExample extends Example {
  readonly app: App;
}

const npmManifest = ['package.json', 'package-lock.json'];
const packageVersion = (name: string) =>
  `node -p "require('./node_modules/${name}/package.json').version"`;

const running: Readonly<Record<AppId, Running>> = {
  express: {
    manifest: npmManifest,
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [{...npm, run: 'node server.js', version: packageVersion('express')}],
  },
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

import type {ReactNode} from 'react';
import {appLastRuns} from '../../example-code/app-last-runs';
import type {AppId} from '../../example-code/app-names';
import {apps} from '../../example-code/apps';
import {runStatement} from '../../example-code/run-statement';
import {CodeExample} from '../code-example';
import {loadAhead} from '../code-example/code-at-hand';
import {StatementNote} from '../signing-examples/statement-note';

const byId = new Map(apps.map((app) => [app.id, app]));

const proof =
  'In Chromium, against the sandbox, two users signed in and out: the go-live checklist was complete, and `sandbox check` found nothing.';

interface Props {
  app: AppId;
}

loadAhead('apps');

/** What was last run of an app, and by which versions. */
export function AppNote({app}: Props): ReactNode {
  const found = byId.get(app);
  return found && <StatementNote {...runStatement(appLastRuns[app], found.library, proof)} />;
}

/** What is typed in an empty folder. */
export function AppInstall({app}: Props): ReactNode {
  return <CodeExample code={`app-${app}-install`} />;
}

/** Every file of an app, with its name. */
export function AppFiles({app}: Props): ReactNode {
  return byId
    .get(app)
    ?.files.map(({file}) => <CodeExample key={file} code={`app-${app}-${file}`} title={file} />);
}

/** What is typed to start an app. */
export function AppStart({app}: Props): ReactNode {
  return <CodeExample code={`app-${app}-start`} />;
}

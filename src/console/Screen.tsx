import Link from '@docusaurus/Link';
import {type ReactNode, useMemo} from 'react';
import {LogoIcon} from '../components/logo';
import type {ConsoleState} from '../local-sandbox/protocol';
import {Panel} from '../playground/Panel';
import playground from '../playground/playground.module.css';
import type {SecretSummary} from '../service/api';
import {Checklist} from './checklist/Checklist';
import {progressOf} from './checklist/progress';
import {askAsOperator} from './connection/operator';
import {useSandbox} from './connection/use-sandbox';
import {version} from './constants';
import {FailureNote} from './FailureNote';
import {Notices} from './Notices';
import {OwnInbox, People} from './people/People';
import styles from './screen.module.css';
import {AppSettings} from './settings/AppSettings';
import {Faults} from './settings/Faults';
import {Secrets} from './settings/Secrets';
import {StartOver} from './settings/StartOver';
import {useAnswer} from './use-answer';
import {useView, views, type View} from './use-view';
import {Visits} from './visits/Visits';

/** Everything on the screen. */
export function Screen(): ReactNode {
  const {model, retry, dismissNotice} = useSandbox();
  const {state, lost, secretsRevision, peopleRevision} = model;
  const view = useView();
  const key = state?.operatorKey ?? null;
  const askService = useMemo(() => (key === null ? null : askAsOperator(key)), [key]);
  const load = useMemo(
    () => askService && (() => askService<{secrets: SecretSummary[]}>('secrets')),
    [askService],
  );
  const secrets = useAnswer(load, secretsRevision);
  const current = secrets.value?.secrets.find(({retired}) => !retired)?.value ?? null;

  return (
    <div className={`${playground.playground} ${styles.console}`}>
      <header className={styles.header}>
        <LogoIcon className={styles.logo} />
        <h1>Algomo sandbox</h1>
        <span className={styles.version}>{version}</span>
        <span className={styles.connection} role="status" data-connected={state !== null && !lost}>
          {lost ? 'Not connected' : state ? 'Live' : 'Connecting…'}
        </span>
        <Link className={styles.guide} to="/docs/visitor-authentication/your-own-app/">
          Help
        </Link>
      </header>
      <nav className={styles.views} aria-label="Views">
        {views.map((each) => (
          <a
            key={each}
            href={`#${each}`}
            data-view={each}
            aria-current={each === view ? 'page' : undefined}
          >
            {viewNames[each]}
            {each === 'checklist' && state ? (
              <span className={styles.count}>{countOf(state)}</span>
            ) : null}
          </a>
        ))}
      </nav>
      <Notices model={model} onRetry={retry} onDismiss={dismissNotice} />
      {state && askService ? (
        <main className={styles.main} data-view={view}>
          <div className={styles.visits}>
            <Visits
              key={model.beginnings}
              visits={state.visits}
              gaps={model.gaps}
              secret={current}
            />
          </div>
          <div className={styles.people}>
            <OwnInbox askService={askService} revision={peopleRevision} />
            {view === 'people' ? (
              <People askService={askService} revision={peopleRevision} />
            ) : null}
          </div>
          <div className={styles.settings}>
            <div className={styles.column}>
              <Panel title="Your app">
                <AppSettings secret={current} />
              </Panel>
              {secrets.failure === null ? null : (
                <FailureNote
                  what="The secrets could not be read."
                  failure={secrets.failure}
                  onRetry={secrets.retry}
                />
              )}
              {secrets.value ? (
                <Secrets
                  secrets={secrets.value.secrets}
                  visits={state.visits}
                  askService={askService}
                />
              ) : null}
            </div>
            <div className={styles.column}>
              <Faults state={state} />
              <StartOver />
            </div>
          </div>
          <aside className={styles.checklist} aria-label="Go-live checklist">
            <Checklist state={state} />
          </aside>
        </main>
      ) : null}
    </div>
  );
}

function countOf({checklist}: ConsoleState): string {
  const {done, of} = progressOf(checklist);
  return `${done}/${of}`;
}

const viewNames: Readonly<Record<View, string>> = {
  visits: 'Visits',
  checklist: 'Checklist',
  people: 'Inbox',
  settings: 'Settings',
};

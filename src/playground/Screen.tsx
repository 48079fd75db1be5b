import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import type {PageReport} from '../page-check';
import {scenarioOf} from '../scenarios';
import {samplePageOf} from './page-check/sample-page';
import {Demonstration} from './page/Demonstration';
import {PagePanel} from './page/PagePanel';
import {useDevices} from './page/use-devices';
import {usePageView} from './page/use-page-view';
import {useSandboxEvents} from './page/use-sandbox-events';
import {usePasted} from './paste/use-pasted';
import styles from './playground.module.css';
import {useSandbox} from './sandbox/use-sandbox';
import {useSecrets} from './sandbox/use-secrets';
import {ServerPanel} from './server/ServerPanel';
import {initialState, type PlaygroundState, withScenario} from './state';
import {CopyForSupport} from './support/CopyForSupport';
import {TokenPanel} from './token/TokenPanel';
import {BreakIt, Toolbar} from './toolbar/Toolbar';
import type {HashState} from './use-hash';
import {useJudgement} from './use-judgement';
import {useToken} from './use-token';
import {
  checking,
  isAnonymous,
  nothingFound,
  nothingToJudge,
  pageVerdict,
  verdictOf,
} from './verdict';

interface Props extends HashState {
  state: PlaygroundState;
}

/** Everything on the screen, and how one panel follows from another. */
export function Screen({state, setState, demonstration, setDemonstration}: Props): ReactNode {
  const {source} = state;
  const sandbox = useSandbox();
  const {secrets, refresh, replace} = useSecrets(sandbox);
  const {reports, forget} = useDevices(sandbox.status === 'ready' ? sandbox.sandbox.scope : null);
  const {view, show, device, loads, reload, serverChanged} = usePageView();
  const {pasted, setPasted, pastedToken, looking, setPastedToken, forgetPasted} = usePasted();
  const [pageReport, setPageReport] = useState<PageReport | null>(null);
  const {token, servedToken, tellServer} = useToken({
    state,
    secrets,
    sandbox,
    pasted: pastedToken,
    handOver: pastedToken !== null && pasted.secretChoice === 'test',
    onReady: serverChanged,
  });
  const log = useSandboxEvents(sandbox, (page) => {
    forget(page.device);
    servedToken(page);
  });
  const {judgement, moment, setMoment} = useJudgement({token, source, pasted, secrets});

  const nothing = source === 'paste' && pasted.text.trim() === '';
  const waiting =
    source === 'paste' &&
    !nothing &&
    (looking || token?.from !== 'pasted' || token.value !== (pastedToken ?? undefined));
  const reported = source === 'paste' ? [] : reports[device].problems;
  const verdict =
    source === 'page'
      ? pageVerdict(pageReport)
      : nothing
        ? nothingToJudge
        : waiting
          ? checking
          : source === 'paste' && pastedToken === null
            ? nothingFound
            : verdictOf(token, judgement?.inspection ?? null, reported);
  const scenario = source === 'sign' ? state.scenario : null;
  const brokenPage = demonstration && samplePageOf(demonstration);

  function choose(chosen: string) {
    setDemonstration(null);
    setState(withScenario(state, chosen));
  }

  async function startOver() {
    setDemonstration(null);
    forgetPasted();
    show('device-a');
    if (sandbox.status === 'ready') {
      await sandbox.sandbox.startOver();
      await refresh();
    }
    setState({...initialState});
  }

  return (
    <div className={styles.playground}>
      <Toolbar
        scenario={scenario}
        verdict={verdict}
        onScenario={choose}
        onStartOver={() => void startOver()}
      />
      <BreakIt scenario={scenario} onScenario={choose} />
      {demonstration && brokenPage === null ? (
        <Demonstration
          code={demonstration}
          sandbox={sandbox}
          onClose={() => setDemonstration(null)}
        />
      ) : null}
      <div className={clsx(styles.panels, source === 'page' && styles.wide)}>
        <ServerPanel
          state={state}
          setState={setState}
          secret={secrets?.secret ?? null}
          onReplaceSecret={replace}
          page={brokenPage ?? ''}
          onPageReport={setPageReport}
          pasted={pasted}
          onPasted={setPasted}
          onPastedToken={setPastedToken}
        />
        {source === 'page' ? null : (
          <TokenPanel
            token={token}
            inspection={judgement?.inspection ?? null}
            signed={scenario === null ? null : (scenarioOf(scenario).signed ?? 'with-the-secret')}
            waiting={waiting}
            moment={moment}
            onMoment={setMoment}
          >
            {judgement && !isAnonymous(token) ? (
              <CopyForSupport
                judgement={judgement}
                signingProblem={token?.problem ?? null}
                state={source === 'paste' ? null : state}
              />
            ) : null}
          </TokenPanel>
        )}
        <PagePanel
          sandbox={sandbox}
          hidden={source === 'page'}
          view={view}
          onView={show}
          loads={loads}
          onReload={(again) => void tellServer().then(() => reload(again))}
          reports={reports}
          log={log}
        />
      </div>
    </div>
  );
}

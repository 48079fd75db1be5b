import clsx from 'clsx';
import {type ReactNode, useCallback, useMemo, useState} from 'react';
import type {PageReport} from '../page-check';
import type {Device} from '../sandbox/protocol';
import {issuedAt, secretsFor} from './judging';
import {samplePageOf} from './page-check/sample-page';
import {Demonstration} from './page/Demonstration';
import {PagePanel, type View} from './page/PagePanel';
import {useDevices} from './page/use-devices';
import {useSandboxEvents} from './page/use-sandbox-events';
import styles from './playground.module.css';
import {useSandbox} from './sandbox/use-sandbox';
import {useSecrets} from './sandbox/use-secrets';
import {ServerPanel} from './server/ServerPanel';
import {
  initialState,
  nothingPasted,
  type Pasted,
  type PlaygroundState,
  type TokenSource,
  withScenario,
} from './state';
import {CopyForSupport} from './support/CopyForSupport';
import {type JudgedAt, TokenPanel} from './token/TokenPanel';
import {useInspection} from './token/use-inspection';
import {BreakIt, Toolbar} from './toolbar/Toolbar';
import {useClock} from './use-clock';
import {useHashState} from './use-hash';
import {useToken} from './use-token';
import {nothingToJudge, pageVerdict, verdictOf} from './verdict';

/** The playground: a visitor token from the server that signs it to the widget that hands it over. */
export default function Playground(): ReactNode {
  const {state, setState, demonstration, setDemonstration} = useHashState();
  if (!state) return null;
  return (
    <Screen
      state={state}
      setState={setState}
      demonstration={demonstration}
      setDemonstration={setDemonstration}
    />
  );
}

type HashState = ReturnType<typeof useHashState>;

function Screen({
  state,
  setState,
  demonstration,
  setDemonstration,
}: HashState & {state: PlaygroundState}): ReactNode {
  const sandbox = useSandbox();
  const {secrets, refresh, replace} = useSecrets(sandbox);
  const scope = sandbox.status === 'ready' ? sandbox.sandbox.scope : null;
  const {reports, forget} = useDevices(scope);
  const [view, setView] = useState<View>('device-a');
  const [loads, setLoads] = useState<Record<Device, number>>({'device-a': 0, 'device-b': 0});
  const [judged, setJudged] = useState<Partial<Record<TokenSource, JudgedAt>>>({});
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [pastedToken, setPastedToken] = useState<string | null>(null);
  const pasting = state.source === 'paste';
  const checkingPage = state.source === 'page';
  const [pageReport, setPageReport] = useState<PageReport | null>(null);
  const brokenPage = demonstration && samplePageOf(demonstration);
  const judgedAt = judged[state.source] ?? (pasting ? 'now' : 'made');
  const now = useClock();

  const reload = useCallback(
    (device: Device) => setLoads((old) => ({...old, [device]: old[device] + 1})),
    [],
  );
  const device: Device = view === 'device-b' ? 'device-b' : 'device-a';
  const pageLoad = useCallback(() => reload(device), [reload, device]);
  const {token, setToken, tellServer} = useToken({
    state,
    secrets,
    sandbox,
    pasted: pastedToken,
    handOver: pastedToken !== null && pasted.secretChoice === 'test',
    onReady: pageLoad,
  });

  const log = useSandboxEvents(sandbox, (page) => {
    forget(page.device);
    if (page.signedOut || state.source !== 'sign') return;
    setToken({
      value: page.visitorToken,
      problem: page.problem,
      madeAt: Date.now(),
      from: 'page',
    });
  });

  const accepted = useMemo(
    () => secretsFor(state.source, pasted, secrets),
    [state.source, pasted, secrets],
  );
  const at = judgedAt === 'now' || !token ? now : issuedAt(token);
  const inspection = useInspection(token?.value, accepted, at);
  const waiting = pasting && (pastedToken === null || token?.value !== pastedToken);
  const verdict = checkingPage
    ? pageVerdict(pageReport)
    : waiting
      ? nothingToJudge
      : verdictOf(token, inspection, pasting ? [] : reports[device].problems, now);

  const shownScenario = state.source === 'sign' ? state.scenario : null;

  function choose(scenario: string) {
    setDemonstration(null);
    setState(withScenario(state, scenario));
  }

  async function startOver() {
    setDemonstration(null);
    setPasted(nothingPasted);
    setPastedToken(null);
    setView('device-a');
    if (sandbox.status === 'ready') {
      await sandbox.sandbox.startOver();
      await refresh();
    }
    setState({...initialState});
  }

  return (
    <div className={styles.playground}>
      <Toolbar
        scenario={shownScenario}
        verdict={verdict}
        onScenario={choose}
        onStartOver={() => void startOver()}
      />
      <BreakIt scenario={shownScenario} onScenario={choose} />
      {demonstration && brokenPage === null ? (
        <Demonstration
          code={demonstration}
          sandbox={sandbox}
          onClose={() => setDemonstration(null)}
        />
      ) : null}
      <div className={clsx(styles.panels, checkingPage && styles.wide)}>
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
        {checkingPage ? null : (
          <>
            <TokenPanel
              token={token}
              inspection={inspection}
              judgedAt={judgedAt}
              onJudgedAt={(at) => setJudged((old) => ({...old, [state.source]: at}))}
              now={now}
            >
              {inspection ? (
                <CopyForSupport
                  inspection={
                    token?.problem
                      ? {...inspection, problem: token.problem, checks: []}
                      : inspection
                  }
                  judgedAt={at}
                  state={pasting ? null : state}
                />
              ) : null}
            </TokenPanel>
            <PagePanel
              sandbox={sandbox}
              view={view}
              onView={(next) => {
                setView(next);
                if (next === 'device-b' && loads['device-b'] === 0) reload('device-b');
              }}
              loads={loads}
              onReload={(again) => void tellServer().then(() => reload(again))}
              reports={reports}
              log={log}
            />
          </>
        )}
      </div>
    </div>
  );
}

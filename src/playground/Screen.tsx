import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {loaded} from '../components/loaded';
import {scenarioOf} from '../scenarios';
import {usePreloadedEditors} from './editor/use-preload';
import {linkTo, shownContent} from './link';
import {PagePanel} from './page/PagePanel';
import {WidgetAnswer} from './page/WidgetAnswer';
import styles from './playground.module.css';
import {NoticeLines} from './sandbox/NoticeLines';
import {ServerPanel} from './server/ServerPanel';
import {checkedToken, handsOver} from './state';
import {CopyForSupport} from './support/CopyForSupport';
import {tokenHint} from './token-hint';
import {TokenPanel} from './token/TokenPanel';
import {BreakIt, Toolbar} from './toolbar/Toolbar';
import {usePlayground} from './use-playground';
import {openingScript, useOpening} from './use-opening';
import {isAnonymous} from './verdict';

const Demonstration = loaded(async () => ({
  default: (await import('./page/Demonstration')).Demonstration,
}));

/** Everything on the screen. */
export function Screen(): ReactNode {
  const playground = usePlayground();
  const {state, dispatch, sandbox, startOver, retry, leaveOut} = playground;
  const {source, demonstration} = state;
  const base = useBaseUrl('/playground/');
  const isBrowser = useIsBrowser();
  const opening = useOpening(state.opened);
  const scenario = source === 'sign' ? state.sign.scenario : null;
  const checked = checkedToken(state);
  /** The demo page has nothing to do with a pasted token that it does not pass on. */
  const standsAlone = source === 'paste' && !handsOver(state);
  usePreloadedEditors(checked !== null && playground.reports['device-a'].user !== undefined);
  const choose = (chosen: string) => dispatch({type: 'scenario-chosen', scenario: chosen});

  return (
    <div className={clsx(styles.playground, opening && styles.opening)} inert={!isBrowser}>
      {isBrowser ? null : (
        <div hidden dangerouslySetInnerHTML={{__html: `<script>${openingScript}</script>`}} />
      )}
      <Toolbar
        scenario={scenario}
        verdict={playground.verdict}
        link={() => linkTo(shownContent(state), base)}
        onScenario={choose}
        onStartOver={startOver}
      />
      <BreakIt scenario={scenario} onScenario={choose} />
      <NoticeLines
        notices={playground.notices}
        linkNotRead={state.linkNotRead}
        outdated={sandbox.status === 'outdated'}
        onDismiss={playground.dismiss}
        onDismissLink={() => dispatch({type: 'link-notice-dismissed'})}
        onRetry={retry}
        onStartOver={startOver}
        onLeaveOut={leaveOut}
      />
      {demonstration ? (
        <Demonstration
          key={demonstration}
          code={demonstration}
          sandbox={sandbox}
          onClose={() => dispatch({type: 'demonstration-closed'})}
          onRetry={retry}
          onLeaveOut={leaveOut}
        />
      ) : null}
      <div className={clsx(styles.panels, source === 'page' && styles.wide)}>
        <ServerPanel
          state={state}
          dispatch={dispatch}
          onReplaceSecret={playground.replaceSecret}
          onRetryAnalysis={playground.retryAnalysis}
        />
        {source === 'page' ? null : (
          <TokenPanel
            checked={checked}
            pending={source === 'sign' && state.canSign ? state.sign : null}
            hint={tokenHint(state)}
            signed={scenario === null ? null : (scenarioOf(scenario).signed ?? 'with-the-secret')}
            moment={state[source].moment}
            onMoment={(moment) => dispatch({type: 'moment-chosen', moment})}
          >
            {checked && isAnonymous(checked.token) ? null : (
              <CopyForSupport checked={checked} state={source === 'paste' ? null : state.sign} />
            )}
          </TokenPanel>
        )}
        {standsAlone ? (
          <WidgetAnswer
            checked={checked}
            onPassOn={
              sandbox.status === 'ready'
                ? () =>
                    dispatch({
                      type: 'paste-changed',
                      change: {secretChoice: 'test', secret: ''},
                      at: Date.now(),
                    })
                : null
            }
          />
        ) : null}
        <PagePanel
          sandbox={sandbox}
          hidden={source === 'page' || standsAlone}
          view={playground.view}
          onView={playground.show}
          loads={playground.loads}
          onReload={playground.reload}
          reports={playground.reports}
          log={playground.log}
          conversationChanges={playground.conversationChanges}
          onRetry={retry}
          onLeaveOut={leaveOut}
        />
      </div>
    </div>
  );
}

import {useReducer, useState} from 'react';
import {useAddress} from './use-address';
import {useAnalysis} from './analysis/use-analysis';
import {useHandedOver} from './paste/use-handed-over';
import {openChats} from './page/open-chats';
import {useDevices} from './page/use-devices';
import {usePageView} from './page/use-page-view';
import {useSandboxEvents} from './page/use-sandbox-events';
import {reduce} from './reducer';
import {useNotices} from './sandbox/use-notices';
import {useSandbox} from './sandbox/use-sandbox';
import {useSecrets} from './sandbox/use-secrets';
import {initialState} from './state';
import {useDemoServer} from './use-demo-server';
import {useSignedToken} from './use-signed-token';
import {useTokenCheck} from './use-token-check';
import {verdictOf} from './verdict';

/** All that the playground's screen shows, and how one part follows from another. */
export function usePlayground() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const {sandbox, retry, leaveOut} = useSandbox();
  const running = sandbox.status === 'ready' ? sandbox.sandbox : null;
  const {notices, tellChange, tellFailure} = useNotices();
  const {view, show, device, loads, reload, serverChanged} = usePageView();
  const [analysisAttempt, setAnalysisAttempt] = useState(0);

  useAddress(state, dispatch);
  useHandedOver(dispatch);
  const {replace, startOver, refresh} = useSecrets(state, sandbox, dispatch, tellFailure);
  const {takeServed} = useSignedToken(state, dispatch);
  useTokenCheck(state, dispatch);
  const {paste, page} = state;
  useAnalysis(
    'token',
    paste.text,
    (text, found) => dispatch({type: 'token-found', text, found, at: Date.now()}),
    analysisAttempt,
  );
  useAnalysis(
    'page',
    page.html,
    (html, report) => dispatch({type: 'page-checked', html, report}),
    analysisAttempt,
  );

  const server = useDemoServer(state, running, {
    onTold() {
      tellFailure(null);
      serverChanged();
    },
    onFailure: tellFailure,
  });
  const devices = useDevices(running, loads);
  const {log, conversationChanges} = useSandboxEvents(running, {
    pageServed(served) {
      devices.served(served);
      takeServed(served);
    },
    pageFailed: devices.failed,
    stateWanted: (of) => void server.tellAgain().then((told) => told && reload(of)),
    workspaceChanged(change) {
      tellChange(change);
      void refresh();
      // What is signed with other secrets is told to the server, and loaded, anyway.
      if (!server.tells) serverChanged();
    },
  });

  const {revision, problems} = devices.reports[device];
  const reported = revision !== null && revision >= state.sign.revision ? problems : [];

  return {
    state,
    dispatch,
    verdict: verdictOf(state, reported),
    sandbox,
    notices,
    reports: devices.reports,
    log,
    conversationChanges,
    view,
    show,
    loads,
    reload: (of: typeof device) => void server.tellAgain().then((told) => told && reload(of)),
    replaceSecret: replace,
    dismiss: () => tellChange(null),
    retryAnalysis: () => setAnalysisAttempt(analysisAttempt + 1),
    retry() {
      tellFailure(null);
      retry();
    },
    leaveOut() {
      tellFailure(null);
      leaveOut();
    },
    startOver() {
      tellFailure(null);
      tellChange(null);
      show('device-a');
      openChats();
      void startOver();
    },
  };
}

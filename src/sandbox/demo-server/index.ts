import type {Problem} from '../../problems';
import {scenarioOf} from '../../scenarios';
import {payloadObject, VisitorTokenError} from '../../visitor-token';
import type {Device, ServerState, TabId, TestSecrets} from '../protocol';
import {type CustomerPage, renderPage} from './customer-page';

export interface ServedPage {
  response: Response;
  visitorToken: unknown;
  problem: Problem | null;
}

export interface PageRequest {
  tab: TabId;
  device: Device;
  signedOut: boolean;
  state: ServerState;
  secrets: TestSecrets;
  now: Date;
  widgetUrl: string;
  serviceUrl: string;
  /** A service that never answers, for the scenario that shows it. */
  unreachableUrl: string;
}

/** The customer's server: signs a token, or makes the mistake that was asked for, and renders its page. */
export async function servePage(request: PageRequest): Promise<ServedPage> {
  const {state, tab, device} = request;
  const scenario = scenarioOf(state.scenario);
  const page: CustomerPage = {
    tab,
    device,
    userName: null,
    visitorToken: undefined,
    behaviour: 'no-settings',
    widgetUrl: request.widgetUrl,
    serviceUrl: request.serviceUrl,
  };
  if (request.signedOut)
    return {response: renderPage(page), visitorToken: undefined, problem: null};

  page.userName = userName(state.payloadText);
  let problem: Problem | null = null;
  try {
    const context = {...state, ...request.secrets, now: request.now};
    page.visitorToken = state.pasted ?? (await scenario.token(context));
    page.behaviour = state.pasted === null ? (scenario.page ?? 'hands-over') : 'hands-over';
    if (page.behaviour === 'unreachable') page.serviceUrl = request.unreachableUrl;
  } catch (error) {
    if (!(error instanceof VisitorTokenError)) throw error;
    problem = error.problem;
  }
  return {response: renderPage(page), visitorToken: page.visitorToken, problem};
}

/** What the customer calls its user; it knows them, whatever became of the token. */
function userName(payloadText: string): string {
  try {
    const {name, id} = payloadObject(payloadText);
    return String(name ?? id ?? 'you');
  } catch {
    return 'you';
  }
}

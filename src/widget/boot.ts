import type {BootRequest, BootResponse} from '../service/api';
import type {Problem} from '../problems';
import type {Report} from './report';
import {isPassing, ServiceProblem, type Send} from './service';
import type {ReadSettings} from './settings';
import {resolveToken} from './token';
import type {VisitorKey} from './visitor-key';

/** The token that the page gave does not do, and the visitor is not to become anonymous for it. */
export class TokenRefused extends Error {
  override name = 'TokenRefused';

  constructor(
    readonly problem: Problem,
    readonly url?: string,
  ) {
    super(problem.code);
  }
}

export interface BootOptions {
  send: Send;
  key: VisitorKey;
  settings: ReadSettings;
  report: Report;
  /** Reject with `TokenRefused` where a bad token would otherwise end in an anonymous boot. */
  staySignedIn: boolean;
  /** Another boot or a shutdown has taken this one's place. */
  over: AbortSignal;
}

export interface Boot {
  response: BootResponse;
  /** A problem with the settings or the token was reported. */
  refused: boolean;
}

/**
 * One boot: with the token if there is one that does, or else anonymous. Where the page's function
 * says that nobody is signed in, it is the boot of a page without a token, even with `staySignedIn`.
 * Rejects with `Unreachable`, a `ServiceProblem` of the anonymous boot, or `TokenRefused`;
 * with anything once it is over.
 */
export async function boot(options: BootOptions): Promise<Boot> {
  const {settings, report, staySignedIn, over} = options;
  if (settings.problem) report(settings.problem);
  if (!settings.given) {
    return {response: await bootAnonymously(options), refused: settings.problem !== undefined};
  }
  try {
    return {response: await bootAsGiven(options), refused: false};
  } catch (error) {
    over.throwIfAborted();
    if (!(error instanceof TokenRefused) || staySignedIn) throw error;
    report(error.problem, error.url);
    return {response: await bootAnonymously(options), refused: true};
  }
}

async function bootAsGiven(options: BootOptions): Promise<BootResponse> {
  const {send, key, settings, over} = options;
  const resolved = await resolveToken(settings.visitorToken);
  over.throwIfAborted();
  if ('nobody' in resolved) return bootAnonymously(options);
  if ('problem' in resolved) throw new TokenRefused(resolved.problem);
  const body: BootRequest = {visitorKey: key.read(), visitorToken: resolved.token};
  try {
    return keep(await send('POST', '/boot', {body}), options);
  } catch (error) {
    if (isPassing(error) || !(error instanceof ServiceProblem)) throw error;
    throw new TokenRefused(error.problem, error.url);
  }
}

/** Stores the device's key, in the same turn in which the answer came. */
function keep(response: BootResponse, {key, over}: BootOptions): BootResponse {
  if (!over.aborted) key.write(response.visitor.key);
  return response;
}

async function bootAnonymously(options: BootOptions): Promise<BootResponse> {
  const {send, key, over} = options;
  const visitorKey = key.read();
  const response = await bootAs(visitorKey, options);
  const present = key.read();
  if (over.aborted || present === undefined || present === visitorKey) {
    return keep(response, options);
  }
  // Another tab has booted in the meantime: the device has one visitor, the one that is stored.
  const {token} = response.session;
  void send('DELETE', '/session', {session: token}).catch(() => undefined);
  return keep(await bootAs(present, options), options);
}

async function bootAs(visitorKey: string | undefined, {send}: BootOptions): Promise<BootResponse> {
  const body: BootRequest = {visitorKey};
  try {
    return await send('POST', '/boot', {body});
  } catch (error) {
    if (visitorKey === undefined || isPassing(error)) throw error;
    // The key may be what the service refuses: without it the visitor has a chat, if a new one.
    return await send('POST', '/boot', {body: {}});
  }
}

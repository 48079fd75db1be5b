import {emit, type User} from './algomo';
import {boot, TokenRefused, type Boot} from './boot';
import type {Config} from './config';
import {followEvents} from './event-stream';
import {watchSettings} from './late-settings';
import {createOtherTabs} from './other-tabs';
import {createReport, type Report} from './report';
import {createRenewalPace} from './renewal-pace';
import {retry} from './retry';
import {type ServiceProblem, createSend, isSessionOver, Unreachable, type Send} from './service';
import {readSettings, type ReadSettings} from './settings';
import {reportUnreachable} from './unreachable';
import type {VisitListener} from './visit-listener';
import {createVisitorKey} from './visitor-key';

interface Session {
  token: string;
  user: User | null;
  /** What it was booted with, to see whether the page has something new. */
  settings: ReadSettings;
  /** Whether the token may be sent again. */
  lasting: boolean;
}

export interface Visit {
  boot(settings?: unknown): void;
  shutdown(): void;
  /** Sends a request with the session. A session that is over is renewed, and the request rejected. */
  send: Send;
}

export function createVisit(config: Config, listener: VisitListener): Visit {
  const send = createSend(config.service);
  const key = createVisitorKey(config.device);
  const tabs = createOtherTabs(config.device, endWithTheDevice);
  let epoch = new AbortController();
  let session: Session | undefined;
  let explicit: unknown;
  const paceRenewal = createRenewalPace();
  /** Whether the device's visitor is a user's; undefined while that is not known. */
  let linked: boolean | undefined;
  let announced: string | null | undefined;
  let stopWatching = () => {};
  let stopEvents = () => {};

  /** Ends what is under way. The settings are read after it: the watch's accessors would look like settings. */
  function begin(): AbortSignal {
    epoch.abort();
    epoch = new AbortController();
    stopEvents();
    stopWatching();
    return epoch.signal;
  }

  async function run(settings: ReadSettings, previous?: Session): Promise<void> {
    const over = begin();
    const report = createReport(config.problemPages);
    const staySignedIn = !!previous?.user && settings.given;
    linked = undefined;
    session = undefined;
    if (!settings.given) stopWatching = watchSettings(report);
    if (previous) await paceRenewal(over);
    const booted = await retry(
      () => boot({send, key, settings, report, staySignedIn, over}),
      over,
      (error, attempt) => {
        if (error instanceof TokenRefused) {
          // A page's function fails as long as the page's own server is out of reach.
          const {code, facts} = error.problem;
          const passing =
            code === 'token-function-failed' && facts.reason === 'function-failed' && attempt < 4;
          if (!passing) end(error.problem, report, error.url);
          else listener.disconnected();
          return passing;
        }
        reportUnreachable(error as ServiceProblem | Unreachable, config.service, report);
        if (!previous) listener.phase('unavailable');
        listener.disconnected();
        return true;
      },
    );
    if (!booted) return;
    if (over.aborted) close(booted.response.session.token);
    else establish(booted, settings, report);
  }

  function establish({response, refused}: Boot, settings: ReadSettings, report: Report): void {
    const {user, visitor, warnings, notice} = response;
    linked = user !== null;
    const lasting = warnings.some(
      ({code}) => code === 'exp-missing' || code === 'lifetime-too-long',
    );
    session = {token: response.session.token, user, settings, lasting};
    warnings.forEach((warning) => report(warning));
    if (notice && !refused) report({...notice, severity: 'warning'});
    listener.established(user ? `user:${user.id}` : `visitor:${visitor.id}`, user);
    emit('algomo:ready', {user});
    announce(user);
    follow(response.session.token);
  }

  function announce(user: User | null): void {
    const identity = user && JSON.stringify(user);
    if (announced === identity) return;
    announced = identity;
    emit('algomo:identity', {user});
  }

  function follow(token: string): void {
    stopEvents = followEvents(config.service, token, {
      opened: () => listener.connected(),
      lost: () => listener.disconnected(),
      sessionOver: ({problem, url}) => renew(token, problem, url),
      event(event) {
        if (event.type === 'session') renew(token, event.problem);
        else if (event.type === 'identity') identify(token, event.user);
        else listener.event(event);
      },
    });
  }

  function identify(token: string, user: User | null): void {
    if (session?.token !== token) return;
    if (user && user.id === session.user?.id) {
      session.user = user;
      listener.profile(user);
      announce(user);
    } else if (user?.id !== session.user?.id) {
      const previous = session;
      begin();
      void run(readSettings(explicit), previous);
    }
  }

  /** Replaces a session that is over: with a new token if the page can bring one. */
  function renew(token: string, problem: ServiceProblem['problem'], url?: string): void {
    const previous = session;
    if (previous?.token !== token) return;
    begin();
    const settings = readSettings(explicit);
    const used = settings.given && settings.visitorToken === previous.settings.visitorToken;
    const spent = used && typeof settings.visitorToken !== 'function' && !previous.lasting;
    if (!spent) return void run(settings, previous);
    if (!previous.user) return void run({given: false}, previous);
    end({...problem, severity: 'warning'}, createReport(config.problemPages), url);
  }

  function end(problem: ServiceProblem['problem'], report: Report, url?: string): void {
    begin();
    session = undefined;
    report(problem, url);
    listener.phase('ended');
  }

  /** The device has signed out in another tab: the chat ends here too, without asking the service. */
  function endWithTheDevice(): void {
    if (linked !== false) key.forgetHere();
    leave();
    listener.shutDownElsewhere();
  }

  /** Forgets whose the visit was. */
  function leave(): void {
    begin();
    tabs.leave();
    linked = false;
    session = undefined;
    explicit = undefined;
    listener.cleared();
    if (announced) announce(null);
    announced = undefined;
  }

  /** A tab that the browser has put to sleep may have missed the word of the others. */
  function wake(): void {
    if (session && !document.hidden && key.isGone()) endWithTheDevice();
  }
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('pageshow', wake);

  function close(token: string): void {
    send('DELETE', '/session', {session: token, keepalive: true}).catch(() => {
      // It ends by itself within the hour.
    });
  }

  return {
    boot(settings) {
      explicit = settings;
      const before = session;
      begin();
      tabs.listen();
      if (before?.user) close(before.token);
      listener.phase('starting');
      void run(readSettings(settings));
    },
    shutdown() {
      if (session) close(session.token);
      if (linked !== false) key.forget();
      tabs.tellShutdown();
      leave();
    },
    async send(method, path, request) {
      const token = session?.token;
      if (token === undefined) throw new Unreachable('network');
      try {
        return await send(method, path, {...request, session: token});
      } catch (error) {
        if (isSessionOver(error)) renew(token, error.problem, error.url);
        throw error;
      }
    },
  };
}

import type {UrlReport} from './report';
import {failed, passed, type Step, warned} from './steps';

interface Setup {
  hasSession: boolean;
  /** Whether the page came from a server. */
  isServed: boolean;
  hasTokenUrl: boolean;
  hasSecret: boolean;
}

/** A report as the steps of a set-up: what is wrong, what is missing, and what was seen to be right. */
export function stepsOf(
  {findings, tokens}: UrlReport,
  {hasSession, isServed, hasTokenUrl, hasSecret}: Setup,
): Step[] {
  const serious = findings.filter(({severity}) => severity !== 'note');
  const steps = serious.map(({severity, code, where, detail}) =>
    (severity === 'error' ? failed : warned)(`${capital(where)}: ${detail}`, code),
  );
  const hasErrors = serious.some(({severity}) => severity === 'error');
  const none = (isAbout: (where: string, code: string) => boolean) =>
    !serious.some(({where, code}) => isAbout(where, code));
  const right: [boolean, string][] = [
    [none((where) => where.includes(', line ')), 'The page’s snippet has no errors.'],
    [
      tokens > 0 && hasSecret && none((where) => where.endsWith(', the token')),
      'Algomo would accept the token.',
    ],
    [
      tokens > 0 && isServed && none((where) => where === 'Cache-Control' || where === 'Age'),
      'The response with the token must not be stored (Cache-Control: no-store).',
    ],
    [
      tokens > 0 &&
        isServed &&
        none((where, code) => code === 'token-reused' && !/^(?:Cache-Control|Age)$/.test(where)),
      'Each load has a new token.',
    ],
    [
      hasSession && isServed && none((_, code) => code === 'token-in-static-page'),
      'Without a session, the page contains no token.',
    ],
  ];
  if (tokens === 0 && !hasErrors) steps.push(withoutToken(hasTokenUrl));
  if (tokens > 0 && !hasSecret) {
    steps.push(failed('ALGOMO_SECRET is not set, so the signature cannot be checked.'));
  }
  return [
    passed('The page responds.'),
    ...right.flatMap(([isRight, text]) => (isRight ? [passed(text)] : [])),
    ...steps,
  ];
}

function withoutToken(hasTokenUrl: boolean): Step {
  const way = hasTokenUrl ? '' : ', or the URL that returns the token with --token-url';
  return failed(
    `The page contains no token. Is a user signed in? Pass the session with --header${way}.`,
    'settings-missing',
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type {Problem} from '../problems';
import {inspectVisitorToken, isTestSecret} from '../visitor-token';

interface Judged {
  /** The secret of the environment. */
  secret: string | undefined;
  now: Date;
  /** Whether the page is in production: only then is a sandbox's secret a fault. */
  live: boolean;
}

type TokenProblem = Pick<Problem, 'code' | 'severity' | 'detail'>;

/** Everything that is wrong with a token, the first fault first. */
export async function tokenProblems(
  token: string,
  {secret, now, live}: Judged,
  notes: string[],
): Promise<TokenProblem[]> {
  const withSecret = await inspectVisitorToken(token, {...(secret && {secrets: secret}), now});
  // A sandbox's secret says nothing about a live page whose server does not use it.
  const useless = live && secret && isTestSecret(secret) && !withSecret.signatureVerified;
  if (useless) {
    notes.push(
      'The signature was not checked: ALGOMO_SECRET is a sandbox’s secret, and this page is not on your own machine. Set it to the workspace’s secret.',
    );
  }
  const {problem, also, warnings} = useless ? await inspectVisitorToken(token, {now}) : withSecret;
  return [problem, ...also, ...warnings].flatMap((one): TokenProblem[] => {
    if (one === null) return [];
    if (one.code !== 'secret-for-tests') return [one];
    return live ? [{...one, severity: 'error'}] : [];
  });
}

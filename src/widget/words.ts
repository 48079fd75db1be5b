/**
 * What the widget says of a visitor and of their token, in the chat and on the console. The playground
 * and the problems' pages show the same words.
 */

/** The fields of a user that name them; a token's payload may have `id` and names as numbers. */
interface NamedUser {
  id?: string | number;
  name?: string | number | null;
  email?: string | number | null;
  companyName?: string | number | null;
}

/**
 * Who the visitor is, in a sentence without a full stop.
 *
 * @param user null: nobody is signed in
 * @example
 * whoYouAre({id: '1', name: 'Jane Doe', companyName: 'Acme Inc.'}); // Signed in as Jane Doe, Acme Inc.
 */
export function whoYouAre(user: NamedUser | null): string {
  if (!user) return 'You are not signed in';
  const {id, name, email, companyName} = user;
  return `Signed in as ${[name || email || id, companyName].filter(Boolean).join(', ')}`;
}

interface Told {
  code: string;
  severity: 'error' | 'warning';
  detail: string;
}

/**
 * The line on the console that says a problem.
 *
 * @param url the page of the problem
 */
export function consoleLine({code, severity, detail}: Told, url: string): string {
  const outcome = severity === 'error' ? 'failed' : 'warning';
  return `[Algomo] Visitor authentication ${outcome}: ${code}. ${detail} ${url}`;
}

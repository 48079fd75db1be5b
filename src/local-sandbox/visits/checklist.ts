import type {ProblemCode} from '../../problems';
import {longLifetime} from '../../visitor-token';
import type {BootVisit, ChecklistItem, ReportVisit, Visit} from '../protocol';
import {refusedBefore} from './refused-before';

/** What a line of the checklist says of the visits so far; null: it was not seen yet. */
interface Seen {
  right: boolean;
  note: string;
  code?: ProblemCode;
}

interface Line {
  id: string;
  title: string;
  /** How to make it happen. */
  how: string;
  hint?: boolean;
  /** What may be wrong where nothing at all has come. */
  silence?: ProblemCode;
  look(visits: readonly Visit[]): Seen | null;
}

const done = (note: string): Seen => ({right: true, note});
const wrong = (note: string, code?: ProblemCode): Seen => ({
  right: false,
  note,
  ...(code && {code}),
});

const boots = (visits: readonly Visit[]) =>
  visits.filter((visit): visit is BootVisit => visit.type === 'boot');
const accepted = (visits: readonly Visit[]) =>
  boots(visits).filter(({status, user}) => status < 300 && user !== null);
const reports = (visits: readonly Visit[]) =>
  visits.filter((visit): visit is ReportVisit => visit.type === 'report');
const nameOf = (user: BootVisit['user']) => (user ? (user.name ?? user.id) : 'nobody');

const lines: readonly Line[] = [
  {
    id: 'anonymous',
    title: 'The widget starts for an anonymous visitor',
    how: 'Open a page of your app with the snippet while nobody is signed in. If nothing comes, your browser’s console says why: often a Content Security Policy blocks the widget.',
    look(visits) {
      const guest = tokenOfNobody(visits);
      if (guest !== null) {
        return wrong(
          `After each sign-out a page came with a token of ${guest}, who had not signed in. Leave visitorToken out of a page if no one is signed in.`,
          'token-in-static-page',
        );
      }
      const found = boots(visits).find(({token, status}) => token === null && status < 300);
      return found ? done(`An anonymous visitor came from ${from(found)}.`) : null;
    },
    silence: 'script-blocked',
  },
  {
    id: 'accepted',
    title: 'A page of a signed-in user is accepted',
    how: 'Sign in to your app and open a page with the snippet.',
    look(visits) {
      const last = boots(visits).findLast(({token}) => token !== null);
      if (!last) return null;
      if (last.user) return done(`The last token was ${nameOf(last.user)}’s.`);
      return wrong(`The last token was refused. ${last.problem?.detail ?? ''}`, last.problem?.code);
    },
  },
  {
    id: 'new-token',
    title: 'Each page load has a new token',
    how: 'Reload a page of a signed-in user after some seconds.',
    look(visits) {
      const all = accepted(visits);
      const again = all.findLast(
        ({token}, index) => index > 0 && all[index - 1]?.token?.fingerprint === token?.fingerprint,
      );
      const last = all.at(-1);
      if (again && again === last)
        return wrong('The last two page loads brought one token.', 'token-reused');
      const tokens = new Set(all.map(({token}) => token?.fingerprint));
      return tokens.size > 1 ? done(`${tokens.size} tokens came.`) : null;
    },
  },
  {
    id: 'two-users',
    title: 'Two users are told apart',
    how: 'Sign out, then sign in as another test user.',
    look(visits) {
      const ids = new Set(accepted(visits).map(({user}) => user?.id));
      return ids.size > 1 ? done(`${ids.size} users came.`) : null;
    },
  },
  {
    id: 'same-id',
    title: 'The id is the same again after signing out and in',
    how: 'Sign in, sign out, and sign in as the same user.',
    look(visits) {
      const signedOut = visits.filter((visit) => visit.type === 'sign-out' && visit.user);
      for (const out of signedOut.reverse()) {
        const before = out.type === 'sign-out' ? out.user : null;
        const after = accepted(visits).filter(({id}) => id > out.id);
        if (after.some(({user}) => user?.id === before?.id)) {
          return done(`${nameOf(before)} came back with the id ${before?.id}.`);
        }
        const renamed = after.find(({user}) => before?.email && user?.email === before.email);
        if (renamed) {
          return wrong(
            `${before?.email} came with the id ${before?.id}, and after signing out with the id ${renamed.user?.id}.`,
          );
        }
      }
      return null;
    },
  },
  {
    id: 'sign-out',
    title: 'Signing out ends the chat',
    how: 'Sign out of your app. It must call Algomo.shutdown().',
    look(visits) {
      const out = visits.findLast((visit) => visit.type === 'sign-out' && visit.user !== null);
      const late = boots(visits).findLast(
        (visit) =>
          visit.warnings.some(({code}) => code === 'sign-in-required') &&
          !refusedBefore(visits, visit),
      );
      if (late && (!out || out.id < late.id)) {
        return wrong(
          'A signed-in visitor’s device came back without a token, and Algomo.shutdown() had not been called.',
          'sign-in-required',
        );
      }
      return out?.type === 'sign-out' ? done(`The chat of ${nameOf(out.user)} was ended.`) : null;
    },
  },
  {
    id: 'lifetime',
    title: `A token expires within ${longLifetime / 60} minutes`,
    how: 'Sign in to your app and open a page with the snippet.',
    look(visits) {
      const last = accepted(visits).at(-1);
      if (!last) return null;
      const seconds = lifetimeOf(last);
      if (seconds === null) return wrong('The last token never expires.', 'exp-missing');
      if (seconds > longLifetime) {
        return wrong(`The last token expires after ${seconds} s.`, 'lifetime-too-long');
      }
      return done(`The last token expires ${seconds} s after it was issued.`);
    },
  },
  {
    id: 'not-cached',
    title: 'A page with a token is not cached',
    how: 'Open a page of a signed-in user twice, and go back to it.',
    look(visits) {
      const fromCache = reports(visits).findLast(({report}) => report.type === 'from-cache');
      const reused = accepted(visits).findLast(({warnings}) =>
        warnings.some(({code}) => code === 'token-reused'),
      );
      const clean = accepted(visits).filter(({id}) => id > (reused?.id ?? 0)).length;
      const foreign = tokenOfTwoUsersPages(visits);
      if (foreign) return wrong(foreign, 'token-reused');
      if (reused && clean < 2) return wrong('One token came at two page loads.', 'token-reused');
      if (fromCache && fromCache.id > (accepted(visits).at(-2)?.id ?? 0)) {
        return wrong(`The browser took ${fromCache.path} from its cache.`, 'token-reused');
      }
      return clean > 1 ? done(`${clean} page loads, each with its own token.`) : null;
    },
  },
  {
    id: 'route-change',
    title: 'A route change in a single-page app keeps the identity',
    how: 'In a single-page app: follow a link while signed in. An app of whole pages has no such change.',
    hint: true,
    look(visits) {
      const routes = reports(visits).flatMap(({report}) =>
        report.type === 'route' && report.userBefore !== null ? [report] : [],
      );
      const last = routes.at(-1);
      if (!last) return null;
      return last.userAfter === last.userBefore
        ? done('The user was the same after the last route change.')
        : wrong('After the last route change the visitor was somebody else.');
    },
  },
  {
    id: 'promoted',
    title: 'An anonymous visitor becomes the user',
    how: 'Open a page while nobody is signed in, then sign in, in the same browser.',
    look(visits) {
      const found = accepted(visits).findLast((visit) => wasAnonymous(visit, visits));
      return found ? done(`An anonymous visitor became ${nameOf(found.user)}.`) : null;
    },
  },
  {
    id: 'id-not-email',
    title: 'The id is not an email address',
    how: 'Sign in to your app and open a page with the snippet.',
    hint: true,
    look(visits) {
      const last = accepted(visits).at(-1);
      if (!last?.user) return null;
      return last.user.id.includes('@')
        ? wrong('The last id is an email address. Who changes it becomes another user.')
        : done(`The last id was ${last.user.id}.`);
    },
  },
];

/** What the reader's own app did, held against what a working set-up does. */
export function checklist(visits: readonly Visit[]): ChecklistItem[] {
  return lines.map(({id, title, how, hint = false, silence, look}) => {
    const seen = look(visits);
    const code = seen === null && visits.length === 0 ? silence : seen?.code;
    const status = seen === null ? 'open' : seen.right ? 'done' : 'failed';
    return {id, title, status, note: seen?.note ?? how, hint, ...(code && {code})};
  });
}

function from({origin}: Visit): string {
  return origin ?? 'a page that named no origin';
}

/** Seconds from when the token came to when it expires; null: it never does. */
function lifetimeOf({token, at}: BootVisit): number | null {
  const exp = token?.claims?.exp;
  if (typeof exp !== 'number') return null;
  const iat = token?.claims?.iat;
  const start = typeof iat === 'number' ? iat : Date.parse(at) / 1000;
  return Math.round(exp - start);
}

/** Whether the visitor had come before without being anybody's. */
function wasAnonymous({id, visitorId}: BootVisit, visits: readonly Visit[]): boolean {
  return boots(visits).some(
    (earlier) => earlier.id < id && earlier.visitorId === visitorId && earlier.user === null,
  );
}

/** One token that came from two devices: a cache has given one user's page to another visitor. */
function tokenOfTwoUsersPages(visits: readonly Visit[]): string | null {
  const devices = new Map<string, string | null>();
  for (const {token, visitorId, user} of accepted(visits)) {
    if (!token) continue;
    const known = devices.get(token.fingerprint);
    if (known !== undefined && known !== visitorId) {
      return `Two visitors brought one token of ${nameOf(user)}.`;
    }
    devices.set(token.fingerprint, visitorId);
  }
  return null;
}

/**
 * A user whose token came first after the sign-outs of several others, and who never signed out: the
 * app gives it to whoever is not signed in.
 */
function tokenOfNobody(visits: readonly Visit[]): string | null {
  const outs = visits.filter((visit) => visit.type === 'sign-out' && visit.user !== null);
  const leavers = new Set(outs.map((out) => (out.type === 'sign-out' ? out.user?.id : undefined)));
  const comers = outs.flatMap((out) => boots(visits).find(({id}) => id > out.id) ?? []);
  const [first] = comers;
  if (!first?.user || leavers.size < 2 || leavers.has(first.user.id)) return null;
  return comers.every(({user}) => user?.id === first.user?.id) ? nameOf(first.user) : null;
}

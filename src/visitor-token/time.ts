import {problem, type FactsOf, type Problem} from '../problems';
import {clockTolerance, longLifetime, maxLifetime, recommendedLifetime} from './limits';
import {received} from './received';
import type {JsonObject} from './json';

type TimeClaim = 'exp' | 'nbf' | 'iat';

const timeClaims: readonly TimeClaim[] = ['exp', 'nbf', 'iat'];

/** Whether the token is valid at `now` (RFC 7519 §4.1.4 to §4.1.6), warnings included. */
export function judgeTime(claims: JsonObject, now: Date): Problem[] {
  const malformed = timeClaims.flatMap((name) => notANumber(name, claims[name]) ?? []);
  if (malformed.length > 0) return malformed;
  const {exp, nbf, iat} = claims as Partial<Record<TimeClaim, number>>;
  return [
    exp === undefined ? expMissing() : judgeExp(exp, iat, now),
    nbf === undefined ? null : judgeNbf(nbf, now),
    iat === undefined ? null : judgeIat(iat, now),
  ].filter((found) => found !== null);
}

function notANumber(claim: TimeClaim, value: unknown): Problem | null {
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return null;
  const [reason, what] =
    typeof value === 'number'
      ? ['not-finite', 'a number that is too large']
      : ['type', received(value)];
  return problem(
    'time-claim-not-a-number',
    `\`${claim}\` is ${what}; expected a number of seconds since 1970 (UTC).`,
    {claim, reason, received: what},
  );
}

function expMissing(): Problem {
  return problem(
    'exp-missing',
    'The token has no `exp`, so it never expires: anyone who finds it can use it forever.',
    {claim: 'exp'},
  );
}

function judgeExp(exp: number, iat: number | undefined, now: Date): Problem | null {
  const facts = {claim: 'exp' as const, ...timeFacts(exp, now)};
  const ahead = exp - seconds(now);
  if (isMilliseconds(exp, now)) {
    return problem(
      'exp-in-milliseconds',
      `\`exp\` is ${exp}, which is a time in milliseconds; expected seconds: ${Math.floor(exp / 1000)}. Algomo’s time is ${Math.floor(seconds(now))}.`,
      {...facts, expected: Math.floor(exp / 1000)},
    );
  }
  if (ahead > maxLifetime) {
    return problem(
      'lifetime-too-long',
      `\`exp\` is ${exp}, more than ten years ahead of Algomo’s time, ${moment(now)}.`,
      {...facts, limit: maxLifetime},
      'error',
    );
  }
  if (exp > 0 && exp <= maxLifetime && -ahead > maxLifetime) {
    return problem(
      'exp-is-a-duration',
      `\`exp\` is ${exp}, which is a duration; expected a time, the seconds since 1970 (UTC). Algomo’s time is ${Math.floor(seconds(now))}.`,
      {...facts, expected: Math.floor(seconds(now)) + Math.ceil(exp)},
    );
  }
  // In milliseconds, in which both sides are exact.
  if (now.getTime() >= (exp + clockTolerance) * 1000) return expired(iat, facts, -ahead, now);
  if (ahead > longLifetime) {
    return problem(
      'lifetime-too-long',
      `The token expires in ${duration(ahead)}; use at most ${longLifetime} s. ${recommendedLifetime} s are enough for a page load.`,
      {...facts, limit: longLifetime},
    );
  }
  return null;
}

function expired(
  iat: number | undefined,
  facts: FactsOf<'expired'>,
  late: number,
  now: Date,
): Problem {
  const over = `The token expired ${duration(late)} ago; Algomo’s time is ${moment(now)}.`;
  const age = iat === undefined ? 0 : seconds(now) - iat;
  if (age <= clockTolerance) {
    const hours = iat === undefined ? timeZoneHours(late + recommendedLifetime) : null;
    const hint = ' If it was signed just now, your server treats local time as UTC.';
    return problem('expired', hours === null ? over : over + hint, {
      ...facts,
      ...(hours !== null && {hours: -hours}),
    });
  }
  const hours = timeZoneHours(age);
  return problem(
    'expired',
    `${over} It was issued ${duration(age)} ago: if it was signed just now, your server’s clock seems ${duration(age)} behind${
      hours === null ? '' : ', or it treats local time as UTC'
    }.`,
    {
      ...facts,
      age: round(age),
      clockDifference: -round(age),
      ...(hours !== null && {hours: -hours}),
    },
  );
}

function judgeNbf(nbf: number, now: Date): Problem | null {
  if (now.getTime() >= (nbf - clockTolerance) * 1000) return null;
  const facts = {claim: 'nbf' as const, ...timeFacts(nbf, now)};
  if (isMilliseconds(nbf, now)) {
    return problem(
      'not-yet-valid',
      `\`nbf\` is ${nbf}, which is a time in milliseconds; expected seconds: ${Math.floor(nbf / 1000)}. Algomo’s time is ${Math.floor(seconds(now))}.`,
      {...facts, reason: 'milliseconds', expected: Math.floor(nbf / 1000)},
    );
  }
  const hours = timeZoneHours(nbf - seconds(now));
  return problem(
    'not-yet-valid',
    `\`nbf\` says that the token becomes valid in ${duration(nbf - seconds(now))}; Algomo’s time is ${moment(now)}.${
      hours === null ? '' : ' Your server seems to treat local time as UTC.'
    }`,
    {...facts, reason: 'ahead', ...(hours !== null && {hours})},
  );
}

function judgeIat(iat: number, now: Date): Problem | null {
  if (now.getTime() >= (iat - clockTolerance) * 1000) return null;
  const facts = {claim: 'iat' as const, ...timeFacts(iat, now)};
  if (isMilliseconds(iat, now)) {
    return problem(
      'issued-in-future',
      `\`iat\` is ${iat}, which is a time in milliseconds; expected seconds: ${Math.floor(iat / 1000)}. Algomo’s time is ${Math.floor(seconds(now))}.`,
      {...facts, reason: 'milliseconds', expected: Math.floor(iat / 1000)},
    );
  }
  const ahead = iat - seconds(now);
  const hours = timeZoneHours(ahead);
  return problem(
    'issued-in-future',
    `\`iat\` is ${duration(ahead)} ahead of Algomo’s time, ${moment(now)}: your server’s clock seems ${duration(ahead)} ahead${
      hours === null ? '' : ', or it treats local time as UTC'
    }.`,
    {...facts, reason: 'ahead', clockDifference: round(ahead), ...(hours !== null && {hours})},
  );
}

function seconds(date: Date): number {
  return date.getTime() / 1000;
}

/** Whether a time, too far ahead in seconds, is within ten years of now in milliseconds. */
function isMilliseconds(value: number, now: Date): boolean {
  return value - seconds(now) > maxLifetime && Math.abs(value / 1000 - seconds(now)) <= maxLifetime;
}

/** The time zones that are not whole hours from UTC. */
const brokenHours = [2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 8.75, 9.5, 10.5, 12.75];

/** The hours of a time zone that a difference looks like; null if it looks like none. */
function timeZoneHours(difference: number): number | null {
  const near = (hours: number) => Math.abs(difference - hours * 3600) <= 60;
  const whole = Math.round(difference / 3600);
  if (whole >= 1 && whole <= 14 && near(whole)) return whole;
  return brokenHours.find(near) ?? null;
}

function timeFacts(value: number, now: Date) {
  return {
    received: value,
    serverTime: moment(now),
    difference: round(value - seconds(now)),
  };
}

function moment(date: Date): string {
  return date.toISOString();
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A difference in the two largest units that people read: "61 s", "2 h 5 min", "400 days". */
function duration(value: number): string {
  const exact = Math.abs(value);
  // The whole is rounded before it is divided: a remainder rounded alone may come to a full unit.
  const total = Math.round(exact);
  if (total < 120) return `${exact < 10 ? round(exact) : total} s`;
  if (total < 7200) return `${Math.floor(total / 60)} min ${total % 60} s`;
  const minutes = Math.round(exact / 60);
  if (minutes < 2880) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.round(exact / 86_400)} days`;
}

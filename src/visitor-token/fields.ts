import {problem, type Problem} from '../problems';
import {claimNames, visitorClaims, type ClaimName} from './claims';
import {decimalText, isExact} from './decimal';
import type {User} from './inspection';
import type {JsonObject} from './json';
import {meantClaim} from './look-alikes';
import {count, received, shorten} from './received';
import {isRegisteredClaim} from './registered-claims';
import {judgeId} from './user-id';

/**
 * The user that the claims describe, with what is to be said of them; the user is null where an
 * error is among the problems.
 *
 * @param numbers the numbers of the Claims Set as the JSON text writes them
 */
export function judgeClaims(
  claims: JsonObject,
  numbers: ReadonlyMap<string, string> = new Map(),
): {user: User | null; problems: Problem[]} {
  const {id, problems} = judgeId(claims, numbers);
  const user: User = {id: id ?? ''};
  for (const {name, maxLength} of visitorClaims) {
    if (name === 'id') continue;
    const value = claims[name];
    if (value === undefined || value === null) continue;
    const text = fieldText(name, value, numbers.get(name), maxLength);
    if (typeof text === 'string') user[name] = text;
    else problems.push(text);
  }
  const custom = judgeCustom(claims);
  if (custom !== null) problems.push(custom);
  return {user: problems.some(({severity}) => severity === 'error') ? null : user, problems};
}

function fieldText(
  claim: ClaimName,
  value: unknown,
  raw: string | undefined,
  limit: number,
): string | Problem {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return problem(
      'claim-type',
      `\`${claim}\` is ${received(value)}; expected a string or a number.`,
      {claim, received: received(value), expected: ['string', 'number']},
    );
  }
  if (typeof value === 'number' && !isExact(raw ?? String(value))) {
    return problem(
      'claim-unsafe-number',
      `\`${claim}\` is a number that JSON readers do not keep exactly; write it as a string.`,
      {claim, reason: Number.isFinite(value) ? 'not-exact' : 'not-finite'},
    );
  }
  const text = typeof value === 'number' ? decimalText(value) : value;
  const length = [...text].length;
  if (length <= limit) return text;
  return problem(
    'claim-too-long',
    `\`${claim}\` has ${length} characters; at most ${limit} are accepted.`,
    {claim, length, limit},
  );
}

function judgeCustom(claims: JsonObject): Problem | null {
  const custom = Object.keys(claims).filter(
    (name) => !(claimNames as readonly string[]).includes(name) && !isRegisteredClaim(name),
  );
  if (custom.length === 0) return null;
  const named = custom.slice(0, 5).map((name) => `\`${shorten(name)}\``);
  const more = custom.length > named.length ? ` and ${custom.length - named.length} more` : '';
  const meant = custom.flatMap((name) => {
    const claim = meantClaim(name);
    return claim === null ? [] : [{name: shorten(name), meant: claim}];
  });
  const [first] = meant;
  const hint = first
    ? ` Perhaps \`${first.name}\` should be \`${first.meant}\`: names must be exact.`
    : '';
  return problem(
    'claim-not-supported',
    `${count(custom.length, 'custom field')} ignored: ${named.join(', ')}${more}.${hint}`,
    {claims: custom.slice(0, 20).map(shorten), meant: meant.slice(0, 20)},
  );
}

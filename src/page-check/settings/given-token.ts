import {isTokenName} from '../../visitor-token';
import type {SettingsEvent} from '../run/events';
import type {PageRun} from '../run/page-run';
import {optionsOf, type Origin, type Thing, type Value} from '../run/value';
import {isInTime, reaches} from '../page-reading';

/** A value that a page gives as the token, or that was meant to be. */
export interface GivenToken {
  readonly value: Value;
  /** The key as it is written: `visitor_token`. */
  readonly key: string;
  /** Whether the widget reads it: under `visitorToken` of `algomoSettings`, or of what `Algomo.boot` is given. */
  readonly right: boolean;
  /** What gave it; null: it is in the settings when the widget starts. */
  readonly event: SettingsEvent | null;
  readonly from: Origin | null;
}

const rightKey = 'visitorToken';

/**
 * The tokens of a page: that of the settings when the widget starts, those that come later, and those under names
 * that the widget does not read. What a later write replaces before the start is left out.
 */
export function givenTokens({
  settings,
  members,
  events,
}: Pick<PageRun, 'settings' | 'members' | 'events'>): GivenToken[] {
  const found: GivenToken[] = [];
  const add = (token: GivenToken) => {
    if (!found.some((known) => known.value === token.value && known.key === token.key))
      found.push(token);
  };
  for (const one of optionsOf(settings)) {
    if (one.kind === 'thing')
      for (const token of tokensIn(members.get(one) ?? new Map())) add({...token, event: null});
  }
  for (const event of events) {
    const replaced = reaches(event) && event.form !== 'boot' && isInTime(event);
    if (replaced) continue;
    for (const token of tokensOf(event))
      add({...token, right: token.right && reaches(event), event});
  }
  return found;
}

/** The tokens that one write gives. */
export function tokensOf(event: SettingsEvent): Omit<GivenToken, 'event'>[] {
  const {form, key, value, from} = event;
  if (form === 'member' && key !== null) {
    return key === rightKey || isTokenName(key)
      ? [{value, key, right: key === rightKey, from}]
      : [];
  }
  return event.members.flatMap(tokensIn);
}

/** The token among the members of settings, under its own name or else under one that is like it; also one level down. */
function tokensIn(members: ReadonlyMap<string, Value>): Omit<GivenToken, 'event'>[] {
  const own = members.get(rightKey);
  if (own) return [{value: own, key: rightKey, right: true, from: originOf(own)}];
  for (const [key, value] of members) {
    if (isTokenName(key) || looksLikeToken(key, value)) {
      return [{value, key, right: false, from: originOf(value)}];
    }
  }
  for (const [key, value] of members) {
    for (const inner of thingsIn(value)) {
      for (const [name, {value: token}] of inner.members) {
        if (token.kind === 'absent' || !(name === rightKey || isTokenName(name))) continue;
        return [{value: token, key: `${key}.${name}`, right: false, from: originOf(token)}];
      }
    }
  }
  return [];
}

/** A token, or another vendor's hash, under a name that is not known here. */
function looksLikeToken(key: string, value: Value): boolean {
  return optionsOf(value).some(
    (one) =>
      one.kind === 'text' &&
      (/^(?:bearer\s+)?ey[JA][\w-]+\.[\w-]+\.[\w-]/i.test(one.text) ||
        (isHashName(key) && /^[0-9a-f]{32,128}$/i.test(one.text))),
  );
}

/** The key under which other vendors take an HMAC of the user's id. */
export function isHashName(key: string): boolean {
  return /^(?:user|identity|visitor|auth)?_?(?:hash|hmac|signature)$/i.test(key);
}

function thingsIn(value: Value): Thing[] {
  return optionsOf(value).filter(
    (one): one is Thing => one.kind === 'thing' && (one.type === 'object' || one.type === 'array'),
  );
}

/** Where a value is written; null if nobody wrote it. */
export function originOf(value: Value): Origin | null {
  return value.kind === 'either'
    ? (value.options.map(originOf).find((one) => one !== null) ?? null)
    : value.from;
}

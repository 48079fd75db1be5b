import type {ClaimName} from './claims';

/** A name without what people vary in it: case, `_` and `-`. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

const tokenNames = new Set(
  'token authtoken jwt jwttoken usertoken visitorjwt userjwt accesstoken visitorauthtoken idtoken visitorauth visitorauthentication identitytoken sessiontoken customertoken algomotoken signedtoken tokenvisitor authorization'.split(
    ' ',
  ),
);

/**
 * Whether a key of the settings is `visitorToken`, or was meant to be.
 *
 * @example
 * isTokenName('visitor_token'); // true
 * isTokenName('language'); // false
 */
export function isTokenName(name: string): boolean {
  if (name.length > 40) return false;
  const plain = plainName(name);
  return tokenNames.has(plain) || distance(plain, 'visitortoken') <= 2;
}

const settingsNames =
  /^(?:window)?algomo(?:chat|widget|visitor|user)?(?:settings?|config|configuration|options?|opts|setup|params|data|init)$/;

/**
 * Whether a global is `algomoSettings`, or was meant to be.
 *
 * @example
 * isSettingsName('algomo_settings'); // true
 * isSettingsName('algomoIsGreat'); // false
 */
export function isSettingsName(name: string): boolean {
  if (name.length < 6 || name.length > 40) return false;
  const plain = plainName(name);
  return settingsNames.test(plain) || distance(plain, 'algomosettings') <= 2;
}

const idNames =
  /^(?:id|jti|(?:user|visitor|customer|account|member|contact|client|external|subject)id|uid|uuid|guid|sub|user|username|.*nameidentifier)$/;

/** Whether a claim was meant to be `id`. */
export function isIdName(name: string): boolean {
  return name !== 'id' && idNames.test(plainName(name));
}

const otherClaims: readonly (readonly [ClaimName, RegExp])[] = [
  ['name', /^(?:full|display|real|user)?name$/],
  ['email', /^(?:user)?(?:e?mail|emailaddress)$/],
  ['companyId', /^(?:company|organi[sz]ation|org|tenant|workspace|team)id$/],
  ['companyName', /^(?:company|organi[sz]ation|org|tenant|workspace|team)(?:name)?$/],
];

/** The field that a claim of another name was meant to be; null if it is not like any. */
export function meantClaim(name: string): ClaimName | null {
  const plain = plainName(name);
  return otherClaims.find(([claim, like]) => claim !== name && like.test(plain))?.[0] ?? null;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

import type {AbsentKind} from '../../../src/pasted-token';
import type {ProblemCode} from '../../../src/problems';
import {jwt, retired, signText} from '../tokens/make-token';

/** A text as somebody copies it, and what is to be found in it. */
export interface PastedText {
  readonly what: string;
  readonly text: string;
  /** The token that is meant, as it stands there; null where there is none. */
  readonly token: string | null;
  /** What the customer's own `visitorToken` would be refused for, and nothing that only the copy has. */
  readonly codes?: readonly ProblemCode[];
  /** What it is where there is no token. */
  readonly instead?: AbsentKind | readonly AbsentKind[];
}

/** With `-` and `_` in each part. */
export const token = jwt({name: 'Zoë Müller ???>>>~~~', company_note: undefined});
export const [header = '', payload = '', signature = ''] = token.split('.');
/** A later one of the same user. */
export const later = jwt({iat: 1_795_348_890, exp: 1_795_348_920});
/** An access token of an identity provider. */
export const access = signText('{"iss":"https://acme.eu.auth0.com/","sub":"auth0|1"}', retired, {
  alg: 'RS256',
  kid: 'Qx3v',
}).replace(/[^.]+$/, `${'Qx3v_a9-'.repeat(43).slice(0, 341)}A`);

/** A text with the token in it, of which the customer does nothing wrong unless codes say so. */
export const found = (
  what: string,
  text: string,
  codes: readonly ProblemCode[] = [],
): PastedText => ({
  what,
  text,
  token,
  codes,
});

/** A text whose copy broke the token: it is put together again, whatever is said of it. */
export const mended = (what: string, text: string): PastedText => ({what, text, token});

/** A text with another token, or a damaged one. */
export const other = (what: string, text: string, expected: string): PastedText => ({
  what,
  text,
  token: expected,
});

/** A text without a token. */
export const without = (
  what: string,
  text: string,
  instead?: AbsentKind | readonly AbsentKind[],
): PastedText => ({what, text, token: null, ...(instead !== undefined && {instead})});

/** Breaks a text every so many characters. */
export const wrapped = (text: string, width: number, by: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

import {problem, type Problem} from '../problems';
import {isJsonObject, jsonPointer} from './json';
import {shorten} from './received';

/** Why a JSON value is not a visitor token, and the token in it; empty if there is none. */
export function jsonProblem(json: object): {problem: Problem; rest: string} {
  const form = jsonForm(json);
  const found = form === 'flattened' ? compact(json) : tokenIn(json);
  const pointer = form === 'json' ? (found?.pointer ?? null) : null;
  const where =
    pointer === null
      ? 'the compact serialization is expected, three parts with dots between them.'
      : pointer === ''
        ? 'pass only the token.'
        : `pass only its field \`${memberName(pointer)}\`.`;
  return {
    problem: problem('json-serialization', `Expected a token, received ${forms[form]}: ${where}`, {
      form,
      pointer,
      members: Array.isArray(json) ? [] : Object.keys(json).slice(0, 20).map(shorten),
    }),
    rest: found?.token ?? '',
  };
}

const forms = {
  flattened: 'a JWS in the flattened JSON serialization (RFC 7515 §7.2.2)',
  general: 'a JWS in the general JSON serialization (RFC 7515 §7.2.1)',
  encrypted: 'a JWE in a JSON serialization (RFC 7516 §7.2)',
  json: 'JSON',
} as const;

/** A text that begins like JSON and is none. */
export function notJsonProblem(text: string): Problem {
  return problem(
    'json-serialization',
    `The token starts with "${text.charAt(0)}", like a JSON or JavaScript value; a token has three parts with dots between them.`,
    {form: 'invalid', pointer: null, members: []},
  );
}

/** The path of a JSON Pointer as code writes it: `visitorToken`, `data.visitorToken`. */
function memberName(pointer: string): string {
  const names = pointer.slice(1).split('/');
  return shorten(
    names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).join('.'),
  ).replaceAll('`', "'");
}

function jsonForm(json: object): keyof typeof forms {
  if ('ciphertext' in json) return 'encrypted';
  if ('payload' in json && 'signatures' in json) return 'general';
  return 'payload' in json && 'signature' in json ? 'flattened' : 'json';
}

interface Found {
  readonly token: string;
  readonly pointer: string | null;
}

/** The compact form of a JWS in the flattened serialization. */
function compact(json: object): Found | null {
  const {protected: header, payload, signature} = json as Record<string, unknown>;
  const parts = [header, payload, signature];
  return parts.every((part) => typeof part === 'string')
    ? {token: parts.join('.'), pointer: null}
    : null;
}

/** Where in a JSON value a token is; null if there is none. */
function tokenIn(json: object): Found | null {
  const queue: {value: unknown; path: readonly (string | number)[]}[] = [{value: json, path: []}];
  for (const {value, path} of queue) {
    if (typeof value === 'string' && /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(value)) {
      return {token: value, pointer: jsonPointer(path)};
    }
    if (path.length >= 16) continue;
    if (Array.isArray(value))
      value.forEach((item, at) => queue.push({value: item, path: [...path, at]}));
    else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        queue.push({value: member, path: [...path, name]});
      }
    }
  }
  return null;
}

import {nonToken} from '../../visitor-token';
import {Stop} from './events';
import type {CallSite, Frame} from './frame';
import type {Machine} from './machine';
import {setMember} from './members';
import {either, optionsOf, primitive, text, thing, unknown, type Origin, type Value} from './value';

/** What `JSON.parse` gives. */
export function parsedJson(m: Machine, given: Value, {from, frame}: CallSite): Value | null {
  if (given.kind === 'fault') return given;
  const isObject = given.kind === 'thing' && given.type === 'object';
  if (isObject && m.isCertain(frame)) throw notJson(', but an object already', from, frame);
  if (given.kind !== 'text') return null;
  try {
    return valueOf(m, JSON.parse(given.text) as unknown, given.from, 0);
  } catch {
    if (m.isCertain(frame)) throw notJson(insteadOfJson(given.text), from, frame);
    return unknown('text that is not JSON', from);
  }
}

function notJson(name: string, from: Origin, {timing}: Frame): Stop {
  return new Stop({reason: 'not-json', name, from, timing});
}

/** What a text is that should be JSON, as the end of a sentence; empty if that is not known. */
function insteadOfJson(text: string): string {
  if (text.trim() === '') return ' but empty';
  if (/&(?:quot|#0?34|#x22);/i.test(text)) {
    return ', because it was escaped as HTML, which a browser does not undo inside `<script>`';
  }
  const what = nonToken(text)?.what;
  return what === undefined ? '' : `, but ${what}`;
}

function valueOf(m: Machine, json: unknown, from: Origin, depth: number): Value {
  if (typeof json === 'string') return text(json, from);
  if (typeof json !== 'object' || json === null) return primitive(json as null, from);
  if (depth > 6 || !m.mayGoOn(Object.keys(json).length)) return unknown('a large value', from);
  const made = thing(Array.isArray(json) ? 'array' : 'object', from);
  for (const [name, member] of Object.entries(json).slice(0, 200)) {
    setMember(m, made, name, valueOf(m, member, from, depth + 1));
  }
  return made;
}

/** What `JSON.stringify` gives: a string, which is known if its value is. */
export function writtenJson(given: Value, from: Origin): Value {
  return either(
    optionsOf(given).map((one): Value => {
      const json = jsonOf(one, 0);
      if (json !== undefined) return text(json, from);
      const quote = one.kind === 'unknown' && one.text ? '"' : '';
      const brace = one.kind === 'thing' ? (one.type === 'array' ? '[' : '{') : quote;
      return unknown('a value that was written as JSON', from, {
        before: brace,
        after: brace === '{' ? '}' : quote,
      });
    }),
  );
}

function jsonOf(value: Value, depth: number): string | undefined {
  if (value.kind === 'text') return JSON.stringify(value.text);
  if (value.kind === 'primitive' && typeof value.value !== 'bigint')
    return JSON.stringify(value.value);
  if (value.kind !== 'thing' || value.open || depth > 6) return undefined;
  if (value.type !== 'object' && value.type !== 'array') return undefined;
  const members = [...value.members].filter(
    ([name, {value: one}]) =>
      one.kind !== 'absent' && !(value.type === 'array' && name === 'length'),
  );
  const parts = members.map(([name, {value: one}]) => {
    const json = jsonOf(one, depth + 1);
    return json === undefined
      ? undefined
      : value.type === 'array'
        ? json
        : `${JSON.stringify(name)}:${json}`;
  });
  if (parts.some((part) => part === undefined)) return undefined;
  return value.type === 'array' ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

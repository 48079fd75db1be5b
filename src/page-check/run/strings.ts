import {text, unknown, type Origin, type Text, type Value} from './value';

/** The text that a value becomes in a string; null if only the running page knows it. */
export function coerced(value: Value): Text | null {
  if (value.kind === 'text') return value;
  if (value.kind === 'primitive' && value.from) return text(String(value.value), value.from);
  if (value.kind === 'primitive') return {kind: 'text', text: String(value.value), from: none};
  return null;
}

/** A text that nobody wrote. */
const none = {script: {} as Origin['script'], start: 0, end: 0};

const longest = 1_000_000;

/** What `+` makes of two values, at least one of them a string. */
export function concatenated(left: Value, right: Value, from: Origin): Value {
  if (left.kind === 'primitive' && right.kind === 'primitive') {
    const sum = Number(left.value) + Number(right.value);
    return {kind: 'primitive', value: sum, from};
  }
  return joined([left, right], from);
}

/** What a template literal makes of its texts and the values between them. */
export function templated(texts: readonly string[], values: readonly Value[], from: Origin): Value {
  const pieces = texts.flatMap((one, i): Value[] => {
    const value = values[i];
    return value === undefined ? [text(one, from)] : [text(one, from), value];
  });
  return joined(pieces, from);
}

/** Texts and other values joined to one string. */
export function joined(values: readonly Value[], from: Origin): Value {
  const [only] = values.filter((value) => value.kind !== 'text' || value.text !== '');
  const shown = values.map(coerced);
  if (shown.every((one) => one !== null)) {
    const whole = shown.map((one) => one.text).join('');
    if (whole.length > longest) return unknown('more text than can be followed', from);
    // A single literal keeps its place.
    const single = values.length > 1 && only?.kind === 'text' && only.text === whole;
    return text(whole, single ? only.from : from);
  }
  const fault = values.find((value) => value.kind === 'fault');
  if (fault) return fault;
  const first = shown.findIndex((one) => one === null);
  const last = shown.findLastIndex((one) => one === null);
  const ends = (side: readonly (Text | null)[]) => side.map((one) => one?.text ?? '').join('');
  const hole = values[first];
  const inner = first === last ? hole : undefined;
  const known = inner?.kind === 'unknown' ? inner.text : undefined;
  const why = hole?.kind === 'unknown' ? hole.why : 'a value that only the running page knows';
  return unknown(why, from, {
    before: (ends(shown.slice(0, first)) + (first === last ? (known?.before ?? '') : '')).slice(
      0,
      5000,
    ),
    after: ((first === last ? (known?.after ?? '') : '') + ends(shown.slice(last + 1))).slice(
      0,
      5000,
    ),
  });
}

import type {PageElement} from '../source/elements';
import type {PageScript} from '../source/page-source';
import {describe, quoted} from './describe';
import {readyState} from './globals';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {native} from './natives';
import {
  absent,
  primitive,
  text,
  thing,
  unknown,
  type Origin,
  type Thing,
  type Value,
} from './value';

/** A member of `document` that the HTML tells. */
export function documentMember(m: Machine, name: string, frame: Frame, from: Origin): Value | null {
  if (name === 'readyState') return readyState(frame, from);
  if (name === 'defaultView') return m.window;
  if (name === 'body' || name === 'documentElement') {
    const found = m.around.elements.find(name === 'body' ? 'body' : 'html');
    return found ? elementOf(m, found, frame, from) : null;
  }
  return null;
}

/** What `document.querySelector` and its like give. */
export function queried(m: Machine, selector: string, frame: Frame, from: Origin): Value {
  return elementOf(m, m.around.elements.find(selector), frame, from);
}

function elementOf(
  m: Machine,
  found: PageElement | null | undefined,
  {script, timing}: Frame,
  from: Origin,
): Value {
  // Another script may make what is not in the HTML.
  if (found === null && m.around.isStatic(from, timing))
    return {...unknown(`${quoted(from)}, which this HTML does not have`, from), missing: true};
  if (!found) return unknown(describe(from), from);
  const parsing = timing.when === 'now' && script.kind === 'classic';
  if (parsing && found.start > script.start) return absent(from, 'element');
  return thing('element', from, {name: String(m.around.elements.all.indexOf(found)), open: true});
}

const byAttribute = new Set(['content', 'value', 'title', 'id', 'name', 'href', 'src', 'nonce']);
/** Which elements have a property that others do not. */
const fields: Readonly<Record<string, RegExp>> = {
  content: /^(?:meta|template)$/,
  value: /^(?:input|textarea|select|option|button|data|li|meter|progress|output|param)$|-/,
};
const byText = new Set(['textContent', 'innerText', 'innerHTML', 'text']);

/** A member of an element, as its HTML has it. */
export function readElement(
  m: Machine,
  target: Thing,
  name: string,
  frame: Frame,
  from: Origin,
): Value {
  if (/^(?:appendChild|append)$/.test(name) && target.name === 'made.script')
    return native('element.add', from);
  const element = m.around.elements.all[Number(target.name)];
  if (element === undefined) return unknown(describe(from), from);
  if (name === 'dataset' || name === 'getAttribute')
    return native(`element.${name}.${target.name}`, from);
  const missing = Object.hasOwn(fields, name) && !fields[name]?.test(element.tag);
  if (missing && m.around.isStatic(from, frame.timing)) return primitive(undefined, from);
  if (byAttribute.has(name)) return attribute(m, target.name, name, frame, from);
  if (byText.has(name) && element.text !== null) return text(element.text, place(element));
  return unknown(describe(from), from);
}

/** An attribute of an element; unknown if it is not there, as a script may set it. */
export function attribute(
  m: Machine,
  index: string | undefined,
  name: string,
  {timing}: Frame,
  from: Origin,
): Value {
  const element = m.around.elements.all[Number(index)];
  const value = element?.attributes.get(name.toLowerCase());
  if (element !== undefined && value !== undefined) return text(value, place(element));
  return unknown(
    element !== undefined && m.around.isStatic(from, timing)
      ? `${quoted(from)}, and the element has no \`${name}\` in this HTML`
      : describe(from),
    from,
  );
}

/** `visitorToken` of `dataset` is `data-visitor-token`. */
export function dataName(name: string): string {
  return `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The place of an element's tag, as that of a piece of a script. */
function place({start}: PageElement): Origin {
  const script: PageScript = {
    kind: 'data',
    attributes: new Map(),
    start,
    contentStart: start,
    text: '',
    src: null,
    shut: null,
  };
  return {script, start: 0, end: 0};
}

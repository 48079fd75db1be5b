import type {Program} from 'acorn';
import {parseOn} from '../javascript/repair';
import type {PageScript} from '../source/page-source';
import {readHtml} from '../source/read-html';
import {scriptKind} from '../source/script-type';
import {describe} from './describe';
import {Stop} from './events';
import type {CallSite, Frame} from './frame';
import type {Machine} from './machine';
import {setMember} from './members';
import {joined} from './strings';
import {optionsOf, text, unknown, type Origin, type Thing, type Value} from './value';

const longest = 50_000;
const mention = /algomo|visitor_?token/i;

/** Runs a text as a plain script of the page, at once, as `eval` and a script element that a script adds do. */
export function runText(m: Machine, code: Value, site: CallSite): void {
  for (const one of optionsOf(code)) {
    if (one.kind === 'text') runScript(m, scriptOf(one.text, placeOf(one.from), site), site.frame);
    else unseenCode(m, one, site);
  }
}

/** Runs the scripts in HTML that is written into the page while it is read: `document.write`. */
export function runHtml(m: Machine, html: Value, site: CallSite): void {
  if (html.kind !== 'text') return unseenCode(m, html, site);
  for (const {text: code, kind, src, shut, contentStart} of readHtml(
    html.text.slice(0, longest),
    placeOf(html.from),
  ).scripts) {
    if (kind !== 'classic' || src !== null || shut !== null) continue;
    runScript(m, scriptOf(code, contentStart, site), site.frame);
  }
}

/** A function made of a text: `new Function("return this")`. */
export function functionOf(m: Machine, args: readonly Value[], site: CallSite): Value | null {
  const body = args.at(-1);
  if (body?.kind !== 'text') return null;
  const code = `(function () {${body.text.slice(0, longest)}\n})`;
  const script = scriptOf(code, placeOf(body.from) - '(function () {'.length, site);
  const [first] = read(m, script)?.body ?? [];
  if (first?.type !== 'ExpressionStatement') return null;
  return m.evaluate(first.expression, {...site.frame, script, scope: m.globals});
}

const inserts =
  /^(?:appendChild|append|prepend|insertBefore|before|after|replaceWith|replaceChild|insertAdjacentElement)$/;

/** Runs the script elements that a script has made and now puts into the page. */
export function insertScripts(m: Machine, args: readonly Value[], site: CallSite): void {
  if (!inserts.test(site.path.at(-1) ?? '')) return;
  for (const one of args) {
    if (one.kind !== 'thing' || one.name !== madeScript) continue;
    const [type, src] = ['type', 'src'].map((name) => one.members.get(name)?.value);
    const kind = scriptKind(new Map(type?.kind === 'text' ? [['type', type.text]] : []));
    if (kind !== 'classic' || (src !== undefined && src.kind !== 'absent')) continue;
    const code = codeNames
      .map((name) => one.members.get(name)?.value)
      .find((each) => each && each.kind !== 'absent');
    if (code) runText(m, code, site);
  }
}

export const madeScript = 'made.script';
export const madeText = 'made.text';
const codeNames = ['text', 'textContent', 'innerHTML', 'innerText'];

/** `element.appendChild(document.createTextNode(…))` of a script that was made. */
export function addText(m: Machine, target: Thing, args: readonly Value[], from: Origin): void {
  const added = args.flatMap((one) =>
    one.kind === 'thing' && one.name === madeText
      ? (one.members.get('data')?.value ?? [])
      : one.kind === 'text'
        ? one
        : [],
  );
  if (added.length > 0) setMember(m, target, 'text', joined(added, from));
}

function runScript(m: Machine, script: PageScript, {timing}: Frame): void {
  const tree = read(m, script);
  if (tree === null || !m.mayCall()) return;
  const frame: Frame = {
    script,
    scope: m.globals,
    thisValue: m.window,
    strict: false,
    isAsync: false,
    timing,
    returns: [],
    exits: [],
    level: m.memory.open(),
    waiting: {},
  };
  m.calls += 1;
  try {
    m.language.execute(m, tree.body, frame);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  } finally {
    m.calls -= 1;
    m.memory.keep(frame.level);
  }
}

/** The code of a string, as far as it can be read; notes what no browser can read of it. */
function read(m: Machine, {text: code, contentStart}: PageScript): Program | null {
  const {tree, faults} = parseOn(code, false);
  if (mention.test(code) && m.written.length < 20)
    m.written.push(...faults.map((fault) => ({fault, at: contentStart + fault.start})));
  return tree;
}

/** Code that only the running page knows may set the settings. */
function unseenCode(m: Machine, code: Value, {from}: CallSite): void {
  if (code.kind !== 'unknown') return;
  const {before = '', after = ''} = code.text ?? {};
  if (mention.test(before + after))
    setMember(m, m.window, 'algomoSettings', unknown(describe(from), from));
}

/** Where the characters of a literal begin in the page. */
function placeOf({script, start}: Origin): number {
  return (script.contentStart ?? 0) + start + 1;
}

function scriptOf(code: string, contentStart: number, {frame, from}: CallSite): PageScript {
  return {
    kind: 'classic',
    attributes: frame.script.attributes,
    start: from.script.start,
    contentStart,
    text: code,
    src: null,
    shut: null,
  };
}

/** What `document.createTextNode` gives. */
export function textNode(m: Machine, value: Value | undefined, from: Origin, made: Thing): Thing {
  setMember(m, made, 'data', value ?? text('', from));
  return made;
}

import {readScript, type ScriptReading} from './javascript/script-reading';
import {positionOf, reaches} from './page-reading';
import type {SettingsEvent} from './run/events';
import {runPage} from './run/run-page';
import type {RunOptions} from './run/page-run';
import {tokensOf} from './settings/given-token';
import type {PageScript, PageSource, PageText} from './source/page-source';
import {readHtml} from './source/read-html';

/** A snippet that is in the page and never runs. */
export interface IdleSnippet {
  /** The script element; null: it is in a comment or another text of the page. */
  readonly script: PageScript | null;
  readonly text: PageText | null;
  /** Where it sets the settings. */
  readonly at: number;
  /** Whether it contains a token, or what is meant as one. */
  readonly token: boolean;
}

const mention = /algomo|visitor_?token/i;
/** What looks like setting them, in a text that no parser can read. */
const looksLikeSetting =
  /algomo_?-?settings?["'`\]]{0,3}\s{0,10}(?:(?:\?\.|\.|\[)\s{0,5}["'`]?\w{1,40}["'`\]]{0,3}\s{0,10})?(?:\?\?|\|\|)?=(?![=>])/i;
const most = 12;

/** Inline scripts that a browser does not run, and that mention the widget. */
export function idleScripts({scripts}: PageSource): PageScript[] {
  return scripts
    .filter(
      ({shut, kind, src, attributes, text}) =>
        (shut !== null || kind === 'data' || src !== null || attributes.has('nomodule')) &&
        mention.test(text),
    )
    .slice(0, most);
}

/**
 * The snippets of a page that never run: what its scripts that do not run, comments and texts would set if they ran
 * with the others.
 */
export function idleSnippets(source: PageSource, options: RunOptions): IdleSnippet[] {
  const scripts = idleScripts(source).map(
    (script) => ({script, text: null, within: [script]}) as const,
  );
  const texts = source.texts
    .slice(0, most)
    .map((text) => ({script: null, text, within: scriptsIn(text)}) as const);
  const readings = new Map<PageScript, ScriptReading>();
  for (const one of [...scripts, ...texts].flatMap(({within}) => within)) {
    readings.set(one, readScript(one, new Set()));
  }
  if (readings.size === 0) return [];
  const events = setting(options, [...readings.values()]);
  return [...scripts, ...texts].flatMap(({script, text, within}): IdleSnippet[] => {
    const own = events.filter(({from}) => within.includes(from.script));
    const first = own.find((event) => tokensOf(event).length > 0) ?? own[0];
    if (first) {
      const at = text === null ? positionOf(first.from) : placeIn(text);
      return [{script, text, at, token: tokensOf(first).length > 0}];
    }
    const unread = text?.text ?? within.find((one) => !readings.get(one)?.tree)?.text ?? '';
    const found = unread.slice(0, 20_000).search(looksLikeSetting);
    if (found < 0) return [];
    const at = text === null ? script.contentStart + found : placeIn(text);
    return [{script, text, at, token: true}];
  });
}

/** Whether the code of some text would set the settings if it ran. */
export function setsSettings(text: string): boolean {
  const script = scriptOf(text, 0);
  const reading = readScript(script, new Set());
  return reading.tree === null
    ? looksLikeSetting.test(text)
    : setting({...alone, readings: []}, [reading]).length > 0;
}

const alone: Omit<RunOptions, 'readings'> = {
  handlers: [],
  elements: readHtml('').elements,
  widget: null,
  foreign: [],
};

/** What scripts would set if they ran after the others. */
function setting(options: RunOptions, idle: readonly ScriptReading[]): SettingsEvent[] {
  const added = new Set(idle.map(({script}) => script));
  const known = options.readings.filter(({script}) => !added.has(script));
  const {events} = runPage({...options, readings: [...known, ...idle]});
  return events.filter(
    (event) => added.has(event.from.script) && (reaches(event) || tokensOf(event).length > 0),
  );
}

/** The scripts in a text of the page, and the text before them as one. */
function scriptsIn({text, start, where}: PageText): PageScript[] {
  const html = (where === 'text' ? text.replaceAll(reference, unescaped) : text).slice(0, 20_000);
  const found = readHtml(html, start).scripts.filter(({src}) => src === null);
  const bare = html.replace(/<[a-z!/][^]*/i, '');
  return [
    ...found.map((script) => ({...script, shut: null})),
    ...(mention.test(bare) ? [scriptOf(bare, start)] : []),
  ];
}

const reference = /&(lt|gt|quot|amp|#0?39|#x27|apos);/gi;
const references: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&'};

function unescaped(_: string, name: string): string {
  return references[name.toLowerCase()] ?? "'";
}

function placeIn({text, start}: PageText): number {
  return start + Math.max(0, text.search(/algomo/i));
}

function scriptOf(text: string, start: number): PageScript {
  return {
    kind: 'classic',
    attributes: new Map(),
    start,
    contentStart: start,
    text,
    src: null,
    shut: null,
  };
}

import {idleSnippets} from './idle';
import {namesIn, readScript} from './javascript/script-reading';
import {positionOf, type PageReading} from './page-reading';
import {pageLimit} from './report';
import {runPage} from './run/run-page';
import type {PageRun, RunOptions} from './run/page-run';
import {givenTokens} from './settings/given-token';
import type {PageScript, PageSource, PageText} from './source/page-source';
import {readHtml} from './source/read-html';
import {findWidget, type WidgetScript} from './source/widget-script';
import {heldBackBy} from './source/held-back';

/** Scripts of a page that are read at most. */
const scriptsLimit = 150;

export function readPage(html: string, options: PageReading['options']): PageReading {
  const source = withPolicies(
    html.length > pageLimit ? readParts(html) : readHtml(html),
    options.policies ?? [],
  );
  const widget = findWidget(source, options.widgetScript);
  const own = runningScripts(source);
  const live = follow(source, own, widget);
  const missing = live.tokens.length === 0;
  const held = missing ? source.scripts.filter(isHeldBack).slice(0, 20) : [];
  const followed = held.length > 0 ? follow(source, [...own, ...held], widget) : live;
  const idle = missing ? idleSnippets(textsOf(source, followed.run), followed.options) : [];
  const whole = html.length <= pageLimit && followed.readings.every(({tooLong}) => !tooLong);
  return {
    ...followed,
    source,
    held,
    idle,
    widget,
    foreign: followed.options.foreign,
    whole,
    options,
  };
}

/** The page with the policies of its headers, which hold for all of it. */
function withPolicies(source: PageSource, headers: readonly string[]): PageSource {
  // RFC 9110 §5.3: one header may hold several values.
  const policies = headers
    .flatMap((header) => header.split(','))
    .map((content) => ({start: -1, content, inHead: true}));
  return {...source, policies: [...policies, ...source.policies]};
}

/** The page with the HTML that its scripts put into it without running what is in it. */
function textsOf(source: PageSource, run: PageRun): PageSource {
  const added = run.inserted.map(({text, from}): PageText => ({
    where: 'markup',
    start: positionOf(from) + 1,
    text,
  }));
  return {...source, texts: [...source.texts, ...added]};
}

/** What scripts do, in the order of the page. */
function follow(source: PageSource, scripts: readonly PageScript[], widget: WidgetScript | null) {
  const running = [...scripts].sort((a, b) => a.contentStart - b.contentStart);
  const needed = namesIn(running);
  const readings = running.map((script) => readScript(script, needed));
  const foreign = source.scripts.filter(
    (script) =>
      script.shut === null &&
      script !== widget?.script &&
      script.kind !== 'handler' &&
      (script.src !== null ? script.kind !== 'data' : loadsScripts(script.text)),
  );
  const options: RunOptions = {
    readings: readings.filter(({script}) => script.kind !== 'handler'),
    handlers: readings.filter(({script}) => script.kind === 'handler'),
    elements: source.elements,
    widget,
    foreign,
  };
  const run = runPage(options);
  return {options, readings, run, tokens: givenTokens(run)};
}

/** The inline scripts that a browser runs. */
function runningScripts({scripts}: PageSource): PageScript[] {
  return scripts
    .filter(
      ({kind, shut, src, attributes}) =>
        kind !== 'data' && shut === null && src === null && !attributes.has('nomodule'),
    )
    .slice(0, scriptsLimit);
}

/** A script with a snippet that somebody holds back: what is wrong in it is met when it is let go. */
function isHeldBack({kind, shut, src, text, attributes}: PageScript): boolean {
  return (
    kind === 'data' &&
    shut === null &&
    src === null &&
    /algomo|visitor_?token/i.test(text) &&
    heldBackBy(attributes) !== null
  );
}

/** Whether an inline script brings others: a tag manager, a loader. */
function loadsScripts(text: string): boolean {
  return /createElement\(\s{0,4}["'`]?script|\bimport\s{0,4}\(|\bimport\b.{0,200}from|createElement\(\w{1,3}\)/.test(
    text.slice(0, 50_000),
  );
}

/** The beginning of a long page, and the part around its snippet. */
function readParts(html: string): PageSource {
  const head = readHtml(html.slice(0, pageLimit / 2));
  const mention = html.indexOf('algomoSettings', pageLimit / 2);
  if (mention < 0) return head;
  const opening = html.lastIndexOf('<script', mention);
  const start = Math.max(pageLimit / 2, opening < mention - 50_000 ? mention - 50_000 : opening);
  const rest = readHtml(html.slice(start, start + pageLimit / 2), start);
  const closed = ({shut}: PageScript) => shut !== 'unclosed';
  return {
    scripts: [...head.scripts.filter(closed), ...rest.scripts.filter(closed)],
    texts: [...head.texts, ...rest.texts],
    policies: head.policies,
    secrets: [...head.secrets, ...rest.secrets],
    elements: head.elements,
    bare: false,
    base: head.base,
  };
}

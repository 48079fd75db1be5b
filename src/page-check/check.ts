import {correctedSnippet} from './corrected';
import {positionOf, reaches, type FindingDraft, type PageReading, type Rule} from './page-reading';
import {
  pageLimit,
  type Finding,
  type FindingSeverity,
  type PageCheckOptions,
  type PageReport,
  type PageVerdict,
} from './report';
import {broken} from './rules/broken';
import {inactive} from './rules/inactive';
import {missing} from './rules/missing';
import {names} from './rules/names';
import {overwritten} from './rules/overwritten';
import {policies} from './rules/policy';
import {secrets} from './rules/secrets';
import {stops} from './rules/stops';
import {timing} from './rules/timing';
import {values} from './rules/values';
import {widgetScript} from './rules/widget';
import type {PageText} from './source/page-source';
import {Places} from './source/places';
import {readHtml} from './source/read-html';
import {findWidget} from './source/widget-script';
import {unknowns} from './unknowns';
import {readPage} from './read-page';

const rules: readonly Rule[] = [
  broken,
  names,
  values,
  overwritten,
  timing,
  stops,
  inactive,
  secrets,
  policies,
];

const order: readonly FindingSeverity[] = ['error', 'warning', 'note'];

const findingLimit = 50;

/** Pages in attributes that are looked into at most. */
const framesLimit = 20;

/**
 * Says what is wrong with the widget's snippet in a page's HTML, as a browser gets it. Runs nothing of it and
 * fetches nothing, so it knows only what the HTML shows, and says what it cannot know.
 *
 * @example
 * checkPage('<script>window.algomoSettings = {visitorToken: {{ token }}}</script>').findings[0]?.code; // 'token-placeholder'
 */
export function checkPage(html: string, options: PageCheckOptions = {}): PageReport {
  const page = readPage(html, {...options, now: options.now ?? new Date()});
  const framed = framedPage(page);
  if (framed !== null) return checkFramed(framed, new Places(html), options);
  const found = findIn(page);
  const places = new Places(html);
  const snippet = found.some(({fixable}) => fixable) ? correctedSnippet(page, isRight) : null;
  const findings = distinct(found)
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.at - b.at)
    .slice(0, findingLimit)
    .map((draft) => finding(draft, places, snippet));
  const unseen = unknowns(page).map(({text, at}) => ({text, ...places.at(at)}));
  const verdict = verdictOf(findings, unseen.length > 0);
  const settings = settingsPlace(page);
  return {
    findings,
    settings: settings === null ? null : places.at(settings),
    widget: page.widget ? places.at(page.widget.script.start) : null,
    verdict,
    summary: summary(verdict, findings, page, settings !== null),
    unknowns: unseen,
    limit: limit(html, page),
  };
}

/** Everything that the rules find. */
function findIn(page: PageReading): FindingDraft[] {
  const found = rules.flatMap((rule) => rule(page));
  const explained = found.some(
    ({code, severity}) =>
      severity === 'error' && code !== 'secret-in-page' && code !== 'service-unreachable',
  );
  if (!explained) found.push(...missing(page));
  return [...found, ...widgetScript(page)];
}

/** Whether nothing is wrong with a snippet. */
function isRight(snippet: string): boolean {
  return findIn(readPage(snippet, {now: new Date(0)})).every(({severity}) => severity === 'note');
}

/** The page in an `iframe`’s `srcdoc` if the widget is there and not in the page around it. */
function framedPage({source, widget, tokens}: PageReading): PageText | null {
  if (widget !== null || tokens.length > 0) return null;
  const framed = source.texts.filter(({where}) => where === 'srcdoc').slice(0, framesLimit);
  return framed.find(({text}) => findWidget(readHtml(text), undefined) !== null) ?? null;
}

/** What is said of a page in an attribute, at the place of its tag. */
function checkFramed(
  {text, start}: PageText,
  places: Places,
  options: PageCheckOptions,
): PageReport {
  const report = checkPage(text, options);
  const place = places.at(start);
  return {
    ...report,
    findings: report.findings.map((one) => ({...one, ...place, correctedSnippet: null})),
    settings: report.settings && place,
    widget: report.widget && place,
    unknowns: report.unknowns.map((one) => ({...one, ...place})),
  };
}

/** Of one fault at one place, one finding. */
function distinct(found: readonly FindingDraft[]): FindingDraft[] {
  return [...new Map(found.map((one) => [`${one.code} ${one.at} ${one.title}`, one])).values()];
}

function finding(
  {fixable, at, ...draft}: FindingDraft,
  places: Places,
  snippet: string | null,
): Finding {
  return {...draft, ...places.at(at), correctedSnippet: fixable ? snippet : null};
}

/** Where the widget gets its settings from. */
function settingsPlace({run}: PageReading): number | null {
  const event = run.events.find((one) => reaches(one) && one.form !== 'deleted');
  return event === undefined ? null : positionOf(event.from);
}

function verdictOf(findings: readonly Finding[], unseen: boolean): PageVerdict {
  if (findings.some(({severity}) => severity === 'error')) return 'wrong';
  if (findings.some(({severity}) => severity === 'warning')) return 'doubtful';
  return unseen ? 'unknown' : 'right';
}

function summary(
  verdict: PageVerdict,
  findings: readonly Finding[],
  page: PageReading,
  hasSettings: boolean,
): string {
  const amount = (severity: FindingSeverity) =>
    findings.filter((one) => one.severity === severity).length;
  if (verdict === 'wrong') {
    const errors = amount('error');
    return errors === 1
      ? 'One thing is wrong with this page.'
      : `${errors} things are wrong with this page.`;
  }
  if (verdict === 'doubtful') {
    const warnings = amount('warning');
    return warnings === 1
      ? 'Nothing is certainly wrong; one thing may be.'
      : `Nothing is certainly wrong; ${warnings} things may be.`;
  }
  if (!page.whole && !page.widget && !hasSettings) {
    return 'No snippet was found in the part of this page that was read.';
  }
  return verdict === 'unknown'
    ? 'As far as can be seen, nothing in this HTML is wrong with the snippet.'
    : 'Nothing in this HTML is wrong with the snippet.';
}

function limit(html: string, page: PageReading): string | null {
  if (html.length > pageLimit) {
    return `The page has ${html.length.toLocaleString('en')} characters. Its beginning and the part around the snippet were read, ${pageLimit.toLocaleString('en')} characters at most.`;
  }
  if (page.readings.some(({tooLong}) => tooLong)) {
    return 'A script that mentions the widget is longer than 200,000 characters and was not read.';
  }
  return null;
}

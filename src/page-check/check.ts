import {correctedSnippet} from './corrected';
import {readScript} from './javascript/script-reading';
import {type Draft, type PageReading, type PageWrite, type Rule, reaches} from './page-reading';
import {
  pageLimit,
  type Finding,
  type FindingSeverity,
  type PageCheckOptions,
  type PageReport,
} from './report';
import {broken} from './rules/broken';
import {inactive} from './rules/inactive';
import {missing} from './rules/missing';
import {names} from './rules/names';
import {policies} from './rules/policy';
import {secrets} from './rules/secrets';
import {timing} from './rules/timing';
import {twice} from './rules/twice';
import {values} from './rules/values';
import {widgetScript} from './rules/widget';
import type {PageSource} from './source/page-source';
import {Places} from './source/places';
import {readHtml} from './source/read-html';
import {findWidget} from './source/widget-script';

const rules: readonly Rule[] = [broken, names, values, twice, timing, inactive, secrets, policies];
const order: readonly FindingSeverity[] = ['error', 'warning', 'note'];
const findingLimit = 50;
const writeLimit = 100;

/**
 * Says what is wrong with the widget's snippet in a page's HTML, as a browser gets it. Runs nothing of it and
 * fetches nothing, so it knows only what the HTML shows, and says so where another script may matter.
 */
export function checkPage(html: string, options: PageCheckOptions = {}): PageReport {
  const page = readPage(html, {...options, now: options.now ?? new Date()});
  const found = rules.flatMap((rule) => rule(page));
  const explained = found.some(
    ({code, severity}) =>
      severity === 'error' && code !== 'secret-in-page' && code !== 'service-unreachable',
  );
  if (!explained) found.push(...missing(page));
  found.push(...widgetScript(page));
  const places = new Places(html);
  const findings = found
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.at - b.at)
    .slice(0, findingLimit)
    .map((draft) => finding(draft, places));
  const settings = page.writes.find(reaches);
  return {
    findings,
    settings: settings ? places.at(settings.at) : null,
    widget: page.widget ? places.at(page.widget.script.start) : null,
    summary: summary(findings, page, settings !== undefined),
    limit: limit(html, page),
  };
}

function readPage(html: string, options: PageReading['options']): PageReading {
  const source = html.length > pageLimit ? readParts(html) : readHtml(html);
  const running = source.scripts.filter(
    ({kind, shut, src, attributes}) =>
      shut === null && kind !== 'data' && src === null && !attributes.has('nomodule'),
  );
  const readings = running.map(readScript);
  const widget = findWidget(source.scripts, options.widgetScript);
  const writes = readings
    .flatMap((reading) => reading.writes.map((write) => ({write, reading})))
    .slice(0, writeLimit)
    .map(({write, reading}): PageWrite => {
      return {...write, reading, at: reading.script.contentStart + write.place.node.start};
    });
  const foreign = source.scripts.filter(
    (script) =>
      script.shut === null &&
      script !== widget?.script &&
      (script.src !== null ? script.kind !== 'data' : loadsScripts(script.text)),
  );
  const whole = html.length <= pageLimit && readings.every(({tooLong}) => !tooLong);
  return {source, readings, writes, widget, foreign, whole, options};
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
  return {
    scripts: [
      ...head.scripts.filter(({shut}) => shut !== 'unclosed'),
      ...rest.scripts.filter(({shut}) => shut !== 'unclosed'),
    ],
    texts: [...head.texts, ...rest.texts],
    policies: head.policies,
    bare: false,
  };
}

function finding({corrected, at, ...draft}: Draft, places: Places): Finding {
  return {
    ...draft,
    ...places.at(at),
    correctedSnippet: corrected === null ? null : correctedSnippet(corrected),
  };
}

function summary(findings: readonly Finding[], page: PageReading, hasSettings: boolean): string {
  const amount = (severity: FindingSeverity) =>
    findings.filter((one) => one.severity === severity).length;
  const errors = amount('error');
  const warnings = amount('warning');
  if (errors > 0)
    return errors === 1
      ? 'One thing is wrong with this page.'
      : `${errors} things are wrong with this page.`;
  if (warnings > 0)
    return warnings === 1
      ? 'Nothing is certainly wrong; one thing may be.'
      : `Nothing is certainly wrong; ${warnings} things may be.`;
  if (!page.whole && !page.widget && !hasSettings) {
    return 'No snippet was found in the part of this page that was read.';
  }
  return 'Nothing in this HTML is wrong with the snippet.';
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

import type {ExampleTopic, Guide, PageExample, ProblemCode} from '../../problems';
import {catalogue, type CatalogueEntry} from '../../problems/catalogue';
import {versionOf} from '../../problems/changelog';
import type {PageName} from '../../example-code/code-ids';
import {coloured} from '../../highlighting';
import {scenarioFor} from '../../scenarios';
import {scenarioSentences} from '../../scenarios/sentences';
import {assertLanguages} from './languages';
import {entryFile} from './entry-file';
import {frontMatter, mdx, numbered, plain, properties} from './mdx';

const guides: Readonly<Record<Guide, string>> = {
  'set-up': '[Set-up](/docs/visitor-authentication/#set-up)',
  fields: '[Supported fields](/docs/visitor-authentication/#supported-fields)',
  signing: '[Signing examples](/docs/visitor-authentication/encrypting-user-data/)',
  widget: '[The widget](/docs/reference/widget/)',
  'http-api': '[HTTP API](/docs/reference/http-api/)',
  clocks: '[Clocks](/docs/troubleshooting/clocks/)',
  'no-error': '[I don’t see any error](/docs/troubleshooting/no-error/)',
};

/** What the lines of the examples show. */
const topics: Readonly<Record<ExampleTopic, string>> = {
  secret: 'How the examples read the secret, and stop if it is missing or too short:',
  key: 'How the examples pass the secret to the library:',
  id: 'How the examples write `id`:',
  claims: 'How the examples collect the fields:',
  expiry: 'How the examples set `iat` and `exp`:',
  signing: 'How the examples sign:',
  call: 'How to call the example’s function, which returns the token as a string:',
};

/** What the part of the page shows. */
const pageExamples: Readonly<Record<PageExample, string>> = {
  snippet: 'The snippet with the settings:',
  function: 'A function instead of a token. The widget calls it each time it starts:',
  'sign-in': 'When a user signs in without a page load:',
  widget: 'The widget’s script. Keep the URL that your installation uses:',
  template: 'How each template engine writes the token into the page, with quotes:',
};

interface Surroundings {
  /** The site's address, with a slash at the end. */
  site: string;
  /** What the browser's console shows. */
  seen: readonly string[];
  /** Where a file of the repository is edited, with a slash at the end; null: nowhere. */
  edit: string | null;
}

/** The MDX of a problem's page. */
export function problemPage(entry: CatalogueEntry, {site, seen, edit}: Surroundings): string {
  const {code, group, severity, status, title} = entry;
  const parts = [
    frontMatter({
      title,
      sidebar_label: code,
      slug: `/${code}/`,
      description: `${code}: ${plain(entry.symptom)}`,
      keywords: [code],
      custom_edit_url: edit === null ? null : `${edit}${entryFile(code)}`,
    }),
    imports(entry),
    `<ProblemFacts ${properties({code, group, severity, status, since: versionOf(code).version})} />`,
    `**In short:** ${mdx(entry.remedy)}`,
    '## What you see',
    mdx(entry.symptom),
    ...consoleOf(entry, seen),
    ...answer(entry, site),
    '## What it means',
    mdx(entry.meaning),
    '## Why it happens',
    entry.causes.length > 1
      ? `Most likely first:\n\n${numbered(entry.causes)}`
      : list(entry.causes),
    '## How to fix it',
    entry.fix.length > 1 ? numbered(entry.fix) : list(entry.fix),
    ...languages(entry),
    ...inYourPage(entry),
    ...(entry.guides
      ? [`Read more: ${entry.guides.map((guide) => guides[guide]).join(' · ')}`]
      : []),
    '## How to check that it is fixed',
    mdx(entry.check),
    '## See it happen',
    ...demonstration(entry),
    `<TryIt problem="${code}">Show me in the playground</TryIt>`,
    '## Related problems',
    entry.related.map(relatedItem).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function imports({group, topic, page}: CatalogueEntry): string {
  return [
    ...(group === 'service'
      ? [`import {ColouredBlock} from '@site/src/components/code-example/coloured-block';`]
      : []),
    ...(page ? pageImports(page) : []),
    `import {ConsoleLines, ProblemFacts} from '@site/src/components/problem-page';`,
    ...(topic
      ? [`import {ExcerptTabs} from '@site/src/components/signing-examples/excerpt-tabs';`]
      : []),
    `import {TryIt} from '@site/src/components/try-it';`,
  ].join('\n');
}

function pageImports(page: PageExample): string[] {
  if (page === 'template') {
    return [`import {TemplateTabs} from '@site/src/components/template-examples';`];
  }
  return [`import {PageExample} from '@site/src/components/code-example';`];
}

function consoleOf({severity}: CatalogueEntry, lines: readonly string[]): string[] {
  if (!lines.length) return [];
  return [
    'In the browser’s console, for example:',
    `<ConsoleLines ${properties({severity, lines})} />`,
  ];
}

/** The problem document, for the problems that callers of the API meet. */
function answer({code, group, status, title}: CatalogueEntry, site: string): string[] {
  if (group !== 'service' || status === null) return [];
  const type = `${site}docs/troubleshooting/${code}/`;
  const json = JSON.stringify({type, title, status, code, detail: '…', facts: {}}, null, 2);
  return [
    `In Algomo’s response, \`application/problem+json\` with status ${status}:`,
    `<ColouredBlock ${properties({html: coloured(json, 'json'), language: 'json'})} />`,
  ];
}

function languages({topic, mistakes = {}}: CatalogueEntry): string[] {
  if (!topic) return [];
  assertLanguages(Object.keys(mistakes));
  return [
    '### In your language',
    topics[topic],
    `<ExcerptTabs ${properties({topic, mistakes})} />`,
  ];
}

function inYourPage({code, page}: CatalogueEntry): string[] {
  if (!page) return [];
  if (page === 'template') {
    return ['### In your template', pageExamples[page], `<TemplateTabs problem="${code}" />`];
  }
  const name: PageName = page;
  return ['### In your page', pageExamples[page], `<PageExample page="${name}" />`];
}

function demonstration({code, group, steps}: CatalogueEntry): string[] {
  if (!steps) {
    const scenario = scenarioFor(code);
    return [mdx(scenario ? scenarioSentences[scenario.id] : '')];
  }
  const instead =
    group === 'snippet'
      ? 'The widget cannot find this problem, so the playground checks a page that has it.'
      : 'No token or page causes this alone, so the playground sends the requests that do.';
  return [mdx(steps), instead];
}

function relatedItem(code: ProblemCode): string {
  const title = catalogue.get(code)?.title ?? code;
  return `- [${mdx(title)}](/docs/troubleshooting/${code}/) \`${code}\``;
}

function list(texts: readonly string[]): string {
  return texts.map(mdx).join('\n\n');
}

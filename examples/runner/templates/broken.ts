import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkPage} from '../../../src/page-check';
import type {TemplateId, TemplateMistake} from '../../../src/example-code/templates';
import {mutated} from '../mutate';
import {build} from '../prepare';
import type {Case} from '../report';
import {copyExample} from '../workspace';
import {type Built, newToken, render} from './cases';
import {pageFaults} from './page-faults';
import type {TemplateExample} from './setups';

/** What to write for what, once, in a file of the example. */
export type Change = readonly [file: string, from: string, to: string];

const dumped: Change = ['main.py', ': visitor_token})', ': json.dumps(visitor_token)})'];
const textTemplate: Change = ['main.go', '"html/template"', '"text/template"'];
const notInlined: Change = ['templates/page.html', ' th:inline="javascript"', ''];

const jinja = '{{ visitor_token|tojson }}';
const django = '"{{ visitor_token|escapejs }}"';
const rails = '<%= raw json_escape(@visitor_token.to_json) %>';
const php = '<?= json_encode($visitorToken, JSON_HEX_TAG) ?>';
const blade = '{{ Js::from($visitorToken) }}';
const twig = `"{{ visitor_token|e('js') }}"`;
const ejs = `<%- JSON.stringify(visitorToken).replaceAll('<', '\\\\u003c') %>`;
const handlebars = '{{{json visitorToken}}}';
const react = '${settings}';
const go = '{{ .VisitorToken }},';
const thymeleaf = '[[${visitorToken}]]';

/** How each mistake of the documentation is made. */
export const changes: Readonly<
  Record<TemplateId, Partial<Record<TemplateMistake, readonly Change[]>>>
> = {
  jinja: {
    'quotes-dropped': [['page.html.jinja', jinja, '{{ visitor_token }}']],
    'html-escaped': [
      ['page.html.jinja', jinja, '{{ visitor_token }}'],
      ['main.py', '=visitor_token)', '=json.dumps(visitor_token))'],
    ],
    'quotes-doubled': [['page.html.jinja', jinja, '"{{ visitor_token|tojson }}"']],
  },
  django: {
    'quotes-dropped': [['templates/page.html', django, '{{ visitor_token|escapejs }}']],
    'html-escaped': [['templates/page.html', django, '{{ visitor_token }}'], dumped],
    'quotes-doubled': [dumped],
  },
  rails: {
    'quotes-dropped': [['page.html.erb', rails, '<%= @visitor_token %>']],
    'html-escaped': [['page.html.erb', rails, '<%= @visitor_token.to_json %>']],
    'quotes-doubled': [['page.html.erb', rails, '"<%= raw @visitor_token.to_json %>"']],
  },
  php: {
    'quotes-dropped': [['page.php', php, '<?= $visitorToken ?>']],
    'html-escaped': [['page.php', php, '<?= htmlspecialchars(json_encode($visitorToken)) ?>']],
    'quotes-doubled': [['page.php', php, '"<?= json_encode($visitorToken) ?>"']],
  },
  blade: {
    'quotes-dropped': [['page.blade.php', blade, '{{ $visitorToken }}']],
    'html-escaped': [['page.blade.php', blade, '{{ json_encode($visitorToken) }}']],
    'quotes-doubled': [['page.blade.php', blade, '"{{ Js::from($visitorToken) }}"']],
  },
  twig: {
    'quotes-dropped': [['page.html.twig', twig, "{{ visitor_token|e('js') }}"]],
    'html-escaped': [['page.html.twig', twig, '{{ visitor_token|json_encode }}']],
    'quotes-doubled': [['page.html.twig', twig, '"{{ visitor_token|json_encode|raw }}"']],
  },
  ejs: {
    'quotes-dropped': [['page.ejs', ejs, '<%= visitorToken %>']],
    'html-escaped': [['page.ejs', ejs, '<%= JSON.stringify(visitorToken) %>']],
    'quotes-doubled': [['page.ejs', ejs, '"<%- JSON.stringify(visitorToken) %>"']],
  },
  handlebars: {
    'quotes-dropped': [['page.hbs', handlebars, '{{visitorToken}}']],
    'html-escaped': [['page.hbs', handlebars, '{{json visitorToken}}']],
    'quotes-doubled': [['page.hbs', handlebars, '"{{{json visitorToken}}}"']],
  },
  react: {
    'quotes-dropped': [['algomo-settings.jsx', react, '{visitorToken: ${visitorToken}}']],
    'quotes-doubled': [
      ['algomo-settings.jsx', react, '{visitorToken: "${JSON.stringify(visitorToken)}"}'],
    ],
    'script-empty': [
      [
        'algomo-settings.jsx',
        '<script dangerouslySetInnerHTML={{__html: `window.algomoSettings = ${settings};`}} />',
        '<script>window.algomoSettings = {"{"}visitorToken: "{visitorToken}"{"}"};</script>',
      ],
    ],
  },
  go: {
    'quotes-dropped': [textTemplate],
    'html-escaped': [textTemplate, ['page.gohtml', go, '{{ printf "%q" .VisitorToken | html }},']],
    'quotes-doubled': [['page.gohtml', go, '{{ printf "%q" .VisitorToken }},']],
  },
  thymeleaf: {
    'quotes-dropped': [notInlined],
    'html-escaped': [
      notInlined,
      ['templates/page.html', thymeleaf, `[[\${'"' + visitorToken + '"'}]]`],
    ],
    'quotes-doubled': [['templates/page.html', thymeleaf, '"[[${visitorToken}]]"']],
  },
};

/** Makes each mistake in a copy of the example, and asks the page check for its name. */
export async function runBroken(example: TemplateExample, {setup}: Built): Promise<Case[]> {
  const {template} = example;
  const cases: Case[] = [];
  let compiled = false;
  for (const {mistake, code} of template.pitfalls) {
    const folder = copyExample(example);
    const made = changes[template.id][mistake] ?? [];
    for (const [file, from, to] of made) rewrite(join(folder, file), from, to);
    // A program that is compiled by itself reads the template when it runs.
    if (!compiled || made.some(([file]) => file !== template.file)) await build(setup, folder);
    compiled = setup.compiles !== undefined;
    cases.push({name: mistake, faults: await brokenFaults({setup, folder}, code)});
  }
  return cases;
}

function rewrite(file: string, from: string, to: string): void {
  writeFileSync(file, mutated(readFileSync(file, 'utf8'), [from, to]));
}

async function brokenFaults(built: Built, code: string): Promise<string[]> {
  const token = await newToken();
  const [empty = '', page = ''] = await render(built, [null, token]);
  const errors = checkPage(page).findings.filter(({severity}) => severity === 'error');
  const codes = [...new Set(errors.map((finding) => finding.code))].join(', ');
  const faults = codes === code ? [] : [`the page check says ${codes || 'nothing'}, not ${code}`];
  if (pageFaults(page, token, empty).length === 0) faults.push('nothing is broken');
  return faults;
}

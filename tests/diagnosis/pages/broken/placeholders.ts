import type {BrokenPage} from '../broken-page';
import {page, snippet, widget} from '../token';
import {script, withScript, withValue} from '../write';

/** What people leave in where the documentation says that something belongs there. */
const leftIn: BrokenPage[] = [
  ['the dots of the documentation', '"eyJ…"'],
  ['the dots of a colleague’s message', "'eyJ...'"],
  ['three groups of letters', '"xxxxx.yyyyy.zzzzz"'],
  ['the words of a diagram', '"header.payload.signature"'],
  ['a wish in angle brackets', '"<your visitor token>"'],
  ['a wish in square brackets', '"[VISITOR TOKEN]"'],
  ['a wish in underscores', '"__VISITOR_TOKEN__"'],
  ['a wish in braces', '"{YOUR_TOKEN}"'],
  ['REPLACE_ME', '"REPLACE_ME"'],
  ['TOKEN_GOES_HERE', '"TOKEN_GOES_HERE"'],
  ['a sentence', '"paste your token here"'],
  ['a sentence with hyphens', "'insert-jwt-from-backend'"],
  ['a TODO', '"TODO: token from the server"'],
  ['the encrypted token of the old guide', '"YOUR_ENCRYPTED_USER_DATA"'],
  ['a comment of the CMS', '"<!-- visitor token -->"'],
  ['the entity that an editor made of the placeholder', '"&lt;GENERATED_VISITOR_TOKEN&gt;"'],
].map(([what = '', value = '']): BrokenPage => [what, 'token-placeholder', withValue(value)]);

const around: BrokenPage[] = [
  [
    'Smarty’s condition around the snippet',
    'token-placeholder',
    withScript(
      '{if $user}\nwindow.algomoSettings = {ldelim}visitorToken: "{$visitorToken}"{rdelim};\n{/if}',
    ),
  ],
  [
    'Velocity’s condition around the snippet',
    'token-placeholder',
    withScript('#if($user)\nwindow.algomoSettings = {visitorToken: "$visitorToken"};\n#end'),
  ],
  [
    'Freemarker’s condition around the snippet',
    'token-placeholder',
    page(
      `<#if user??>${script('window.algomoSettings = {visitorToken: "${user.visitorToken}"};')}</#if>${widget}`,
    ),
  ],
  [
    'Go’s range around the member',
    'token-placeholder',
    withScript(
      'window.algomoSettings = { {{ if .User }}visitorToken: {{ .VisitorToken }}{{ end }} };',
    ),
  ],
  [
    'PHP around the whole snippet in a .html file',
    'token-placeholder',
    page(`<?php if ($user): ?>${snippet('"<?= $visitorToken ?>"')}<?php endif; ?>${widget}`),
  ],
  [
    'the settings as one unrendered object',
    'token-placeholder',
    withScript('window.algomoSettings = {{ algomo_settings|tojson }};'),
  ],
  [
    'the settings as one unrendered object of Rails',
    'token-placeholder',
    withScript('window.algomoSettings = <%= raw @algomo_settings.to_json %>;'),
  ],
  [
    'the settings as one unrendered object of Blade',
    'token-placeholder',
    withScript('window.algomoSettings = @json($algomoSettings);'),
  ],
  [
    'a template in a variable',
    'token-placeholder',
    withScript(
      'var visitorToken = "{{ visitor_token }}";\nwindow.algomoSettings = {visitorToken};',
    ),
  ],
  [
    'a template in a constant of another script',
    'token-placeholder',
    page(`${script("const TOKEN = '<?php echo $jwt; ?>';")}${snippet('TOKEN')}${widget}`),
  ],
  [
    'a template and an empty string after it',
    'token-placeholder',
    withValue('"{{ visitor_token }}" || ""'),
  ],
  [
    'a template, trimmed',
    'token-placeholder',
    withScript(
      'window.algomoSettings = window.algomoSettings || {};\nalgomoSettings.visitorToken = "{{ visitor_token }}".trim();',
    ),
  ],
  [
    'a template in a function',
    'token-placeholder',
    withValue('function () { return "<%= visitor_token %>"; }'),
  ],
  ['a template in an arrow function', 'token-placeholder', withValue('() => "{{visitorToken}}"')],
];

/** Pages with a placeholder or a template, by itself or around more. */
export const placeholdersPages: readonly BrokenPage[] = [...leftIn, ...around];

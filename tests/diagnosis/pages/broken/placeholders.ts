import type {BrokenPage} from '../broken-page';
import {page, snippet, widget} from '../token';
import {script, withScript, withValue} from '../write';

/** What people leave in where the documentation says that something belongs there. */
const leftIn: BrokenPage[] = [
  ['a wish in angle brackets', '"<your visitor token>"'],
  ['a wish in square brackets', '"[VISITOR TOKEN]"'],
  ['a wish in underscores', '"__VISITOR_TOKEN__"'],
  ['REPLACE_ME', '"REPLACE_ME"'],
  ['a sentence', '"paste your token here"'],
  ['a sentence with hyphens', "'insert-jwt-from-backend'"],
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
    'a template and an empty string after it',
    'token-placeholder',
    withValue('"{{ visitor_token }}" || ""'),
  ],
];

/** Pages with a placeholder or a template, by itself or around more. */
export const placeholdersPages: readonly BrokenPage[] = [...leftIn, ...around];

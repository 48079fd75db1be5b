import type {BrokenPage} from '../broken-page';
import {erb, mustache, php} from '../templates';
import {page, snippet, token, widget} from '../token';

const values = {token, visitor_token: token};

const notQuoted: BrokenPage[] = [
  [
    'Django without quotes',
    'token-not-quoted',
    page(mustache(snippet('{{ visitor_token }}'), values) + widget),
  ],
  ['ERB without quotes', 'token-not-quoted', page(erb(snippet('<%= token %>'), values) + widget)],
  ['PHP without quotes', 'token-not-quoted', page(php(snippet('<?= $token ?>'), values) + widget)],
  [
    'a token whose signature parses as JavaScript',
    'token-not-quoted',
    page(snippet('eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.Qx3v_abc') + widget),
  ],
  [
    'a short snippet on one line',
    'token-not-quoted',
    page(`<script>window.algomoSettings={visitorToken:${token}}</script>${widget}`),
  ],
  [
    'assigned to the member',
    'token-not-quoted',
    page(
      `<script>window.algomoSettings = {};\nwindow.algomoSettings.visitorToken = ${token};</script>${widget}`,
    ),
  ],
];

const unrendered: BrokenPage[] = [
  [
    'Django template served as a file',
    'token-placeholder',
    page(snippet('"{{ visitor_token }}"') + widget),
  ],
  ['Django template, unquoted', 'token-placeholder', page(snippet('{{ visitor_token }}') + widget)],
  [
    'Jinja with a filter',
    'token-placeholder',
    page(snippet('{{ visitor_token|tojson }}') + widget),
  ],
  ['EJS served as HTML', 'token-placeholder', page(snippet("'<%= token %>'") + widget)],
  [
    'ERB, unquoted',
    'token-placeholder',
    page(snippet('<%= visitor_token.to_json.html_safe %>') + widget),
  ],
  [
    'PHP in an .html file',
    'token-placeholder',
    page(snippet('"<?php echo $visitorToken; ?>"') + widget),
  ],
  ['PHP, unquoted', 'token-placeholder', page(snippet('<?= json_encode($token) ?>') + widget)],
  [
    'a template literal in double quotes',
    'token-placeholder',
    page(snippet('"${token}"') + widget),
  ],
  [
    'a template literal without backticks',
    'token-placeholder',
    page(snippet('${visitorToken}') + widget),
  ],
  [
    'Thymeleaf without th:inline',
    'token-placeholder',
    page(snippet('[[${visitorToken}]]') + widget),
  ],
  ['Razor in a .html file', 'token-placeholder', page(snippet('"@Model.VisitorToken"') + widget)],
  ['Razor, unquoted', 'token-placeholder', page(snippet('@Html.Raw(Model.Token)') + widget)],
  ['Blade, unescaped', 'token-placeholder', page(snippet("'{!! $visitorToken !!}'") + widget)],
  [
    'Vue in index.html',
    'token-placeholder',
    page(snippet("'{{ visitorToken }}'") + widget, '<div id="app"></div>'),
  ],
  [
    'Create React App’s public/index.html',
    'token-placeholder',
    page(snippet('"%REACT_APP_VISITOR_TOKEN%"') + widget, '<div id="root"></div>'),
  ],
  [
    'an unrendered branch around the snippet',
    'token-placeholder',
    page(
      `<script>{% if user.is_authenticated %}\nwindow.algomoSettings = {visitorToken: "{{ token }}"};\n{% endif %}</script>${widget}`,
    ),
  ],
  [
    'the example’s placeholder',
    'token-placeholder',
    page(snippet('<GENERATED_VISITOR_TOKEN>') + widget),
  ],
  [
    'the example’s placeholder in quotes',
    'token-placeholder',
    page(snippet('"<GENERATED_VISITOR_TOKEN>"') + widget),
  ],
  ['YOUR_VISITOR_TOKEN', 'token-placeholder', page(snippet("'YOUR_VISITOR_TOKEN'") + widget)],
  [
    'a name in capitals, unquoted',
    'token-placeholder',
    page(snippet('YOUR_VISITOR_TOKEN') + widget),
  ],
];

/** Pages whose token is not in quotes, or never replaced its template. */
export const valuesPages: readonly BrokenPage[] = [...notQuoted, ...unrendered];

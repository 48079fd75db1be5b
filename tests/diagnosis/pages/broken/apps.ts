import type {BrokenPage} from '../broken-page';
import {laravel, next, nextPages, nuxt, remix, spring, svelteKit, viteApp} from '../frames-apps';
import {page, seconds, sign, snippet, token, widget} from '../token';
import {script, widgetWith} from '../write';

const set = `window.algomoSettings = {visitorToken: "${token}"};`;

const old = (days: number) =>
  sign({iat: seconds - days * 86_400, exp: seconds - days * 86_400 + 30});

const apps: BrokenPage[] = [
  [
    'Next: JSX escaped the script',
    'snippet-syntax-error',
    next(`<script>window.algomoSettings = {visitorToken: &quot;${token}&quot;}</script>${widget}`),
  ],
  [
    'Next: beforeInteractive of the app router',
    'settings-after-boot',
    next(
      widget,
      `<script>(self.__next_s=self.__next_s||[]).push([0,{"children":"window.algomoSettings = {visitorToken: '${token}'}","id":"algomo-settings"}])</script>`,
    ),
  ],
  [
    'Next: a static export of last week',
    'token-in-static-page',
    nextPages(snippet(`"${old(7)}"`) + widget),
  ],
  ['Next: a promise in the props', 'token-not-a-string', nextPages(snippet('{}') + widget)],
  [
    'Remix: JSX escaped the script',
    'snippet-syntax-error',
    remix(
      `<script>window.algomoSettings = {visitorToken: &#x27;${token}&#x27;};</script>${widget}`,
    ),
  ],
  [
    'Nuxt: useHead with children',
    'snippet-inactive',
    nuxt(
      `<script children="window.algomoSettings = {visitorToken: '${token}'}"></script>${widget}`,
    ),
  ],
  [
    'Nuxt: a ref that was not unwrapped',
    'token-not-a-string',
    nuxt(
      script('window.algomoSettings = {"visitorToken":{"__v_isShallow":false,"__v_isRef":true}}') +
        widget,
    ),
  ],
  [
    'Nuxt: a Vue template in nuxt.config',
    'token-placeholder',
    nuxt(snippet('"{{ $auth.token }}"') + widget),
  ],
  [
    'Astro: braces in a script',
    'token-placeholder',
    page(snippet('"{Astro.locals.visitorToken}"') + widget),
  ],
  [
    'Astro: define:vars and a constant',
    'settings-misnamed',
    page(
      `<script>(function(){const token = ${JSON.stringify(token)};\n\tconst algomoSettings = { visitorToken: token };\n})();</script>${widget}`,
    ),
  ],
  [
    'Astro: a bundled script with an async widget',
    'settings-after-boot',
    page(script(set, ' type="module"') + widgetWith('async')),
  ],
  [
    'SvelteKit: a store’s subscription',
    'settings-after-boot',
    svelteKit(
      widget,
      script(
        `session.subscribe((value) => { window.algomoSettings = {visitorToken: value.token}; });`,
      ),
    ),
  ],
  [
    'SvelteKit: a prerendered page',
    'token-in-static-page',
    svelteKit(snippet(`"${old(30)}"`) + widget),
  ],
  [
    'Vite: a variable in index.html’s script',
    'token-placeholder',
    viteApp(snippet('"%VITE_ALGOMO_VISITOR_TOKEN%"') + widget),
  ],
  [
    'Vite: import.meta.env in a function',
    'token-placeholder',
    viteApp(snippet('() => import.meta.env.VITE_VISITOR_TOKEN', ' type="module"') + widget),
  ],
  [
    'Create React App: process.env in a function',
    'token-placeholder',
    viteApp(snippet('function () { return process.env.REACT_APP_VISITOR_TOKEN; }') + widget),
  ],
  [
    'Laravel: @auth in a .html view',
    'token-placeholder',
    laravel(
      script(`@auth\nwindow.algomoSettings = {visitorToken: "{{ $visitorToken }}"};\n@endauth`) +
        widget,
    ),
  ],
  [
    'Laravel: a collection as the token',
    'token-not-a-string',
    laravel(script('window.algomoSettings = {"visitorToken":[]};') + widget),
  ],
  [
    'Laravel: Js::from in quotes',
    'snippet-syntax-error',
    laravel(snippet(`"JSON.parse('\\u0022${token}\\u0022') + ''`) + widget),
  ],
  [
    'Thymeleaf: inlining in quotes of the template',
    'snippet-syntax-error',
    spring(snippet(`""${token}""`) + widget),
  ],
  [
    'Thymeleaf: a bean of the wrong type',
    'token-not-a-string',
    spring(snippet('{"tokenValue":"eyJ","issuedAt":null}') + widget),
  ],
  [
    'XHTML’s CDATA without comments',
    'snippet-syntax-error',
    page(`<script><![CDATA[\n${set}\n]]></script>${widget}`),
  ],
  [
    'React’s page with the token in its props only',
    'settings-missing',
    nextPages(widget).replace('"user":{"id":1', `"visitorToken":"${token}","user":{"id":1`),
  ],
  [
    'Inertia’s page with the token in its props only',
    'settings-missing',
    laravel(widget).replace(
      '&quot;errors&quot;',
      `&quot;visitorToken&quot;:&quot;${token}&quot;,&quot;errors&quot;`,
    ),
  ],
];

/** Pages of application frameworks, broken as these break them. */
export const appsPages: readonly BrokenPage[] = [...apps];

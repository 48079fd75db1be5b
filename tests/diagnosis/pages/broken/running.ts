import type {BrokenPage} from '../broken-page';
import {escapeHtml} from '../templates';
import {page, snippet, token, widget} from '../token';

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const inactive: BrokenPage[] = [
  ['an HTML comment', 'snippet-inactive', page(`<!-- ${snippet(`"${token}"`)} -->${widget}`)],
  ['shown as text by the CMS', 'snippet-inactive', page(widget, escapeHtml(snippet(`"${token}"`)))],
  [
    'no script tag',
    'snippet-inactive',
    page(widget, `window.algomoSettings = {visitorToken: "${token}"};`),
  ],
  [
    'inside the widget’s own tag',
    'snippet-inactive',
    page(
      `<script src="https://widget.example/widget/v1.js">window.algomoSettings = {visitorToken: "${token}"};</script>`,
    ),
  ],
  [
    'type="javascript"',
    'snippet-inactive',
    page(snippet(`"${token}"`, ' type="javascript"') + widget),
  ],
  [
    'a charset in the type',
    'snippet-inactive',
    page(snippet(`"${token}"`, ' type="text/javascript; charset=utf-8"') + widget),
  ],
  ['text/babel', 'snippet-inactive', page(snippet(`"${token}"`, ' type="text/babel"') + widget)],
  ['nomodule', 'snippet-inactive', page(snippet(`"${token}"`, ' nomodule') + widget)],
  ['noscript', 'snippet-inactive', page(widget, `<noscript>${snippet(`"${token}"`)}</noscript>`)],
  ['template', 'snippet-inactive', page(widget, `<template>${snippet(`"${token}"`)}</template>`)],
  [
    'never closed',
    'snippet-inactive',
    page(widget, `<script>window.algomoSettings = {visitorToken: "${token}"};`),
  ],
  [
    'Cookiebot',
    'script-blocked',
    page(snippet(`"${token}"`, ' type="text/plain" data-cookieconsent="preferences"') + widget),
  ],
  [
    'OneTrust',
    'script-blocked',
    page(snippet(`"${token}"`, ' type="text/plain" class="optanon-category-C0003"') + widget),
  ],
  ['Partytown', 'script-blocked', page(snippet(`"${token}"`, ' type="text/partytown"') + widget)],
  [
    'WP Rocket',
    'script-blocked',
    page(snippet(`"${token}"`, ' type="rocketlazyloadscript"') + widget),
  ],
  [
    'the widget behind Cookiebot',
    'script-blocked',
    page(
      snippet(`"${token}"`) +
        widget.replace('<script', '<script type="text/plain" data-cookieconsent="marketing"'),
    ),
  ],
];

const policies: BrokenPage[] = [
  [
    'no widget in script-src',
    'script-blocked',
    page(
      policy("default-src 'self'; script-src 'self' 'unsafe-inline'; connect-src *") +
        snippet(`"${token}"`) +
        widget,
    ),
  ],
  [
    'no inline scripts',
    'script-blocked',
    page(
      policy("script-src 'self' https://widget.example; connect-src https://widget.example") +
        snippet(`"${token}"`) +
        widget,
    ),
  ],
  [
    'a nonce on the widget alone',
    'script-blocked',
    page(
      policy("script-src 'nonce-r4nd0m'; connect-src https://widget.example") +
        snippet(`"${token}"`) +
        widget.replace('<script', '<script nonce="r4nd0m"'),
    ),
  ],
  [
    'no service in connect-src',
    'service-unreachable',
    page(
      policy("script-src 'unsafe-inline' https://widget.example; connect-src 'self'") +
        snippet(`"${token}"`) +
        widget,
    ),
  ],
  [
    'default-src alone',
    'service-unreachable',
    page(
      policy("default-src 'self'; script-src-elem https: 'unsafe-inline'") +
        snippet(`"${token}"`) +
        widget,
    ),
  ],
];

/** Pages whose snippet or widget the browser does not run. */
export const runningPages: readonly BrokenPage[] = [...inactive, ...policies];

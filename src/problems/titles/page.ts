import type {codesByGroup} from '../codes';
import {widgetTitles} from '../widget-titles';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['page'][number];

/** Problems of the page around the widget. */
export const pageFacts = {
  'settings-after-boot': {
    severity: 'error',
    status: null,
    title: widgetTitles['settings-after-boot'],
  },
  'settings-misnamed': {severity: 'error', status: null, title: widgetTitles['settings-misnamed']},
  'token-function-failed': {
    severity: 'error',
    status: null,
    title: widgetTitles['token-function-failed'],
  },
  'script-blocked': {
    severity: 'error',
    status: null,
    title: 'The browser did not run the widget or its settings',
  },
  'service-unreachable': {
    severity: 'error',
    status: null,
    title: widgetTitles['service-unreachable'],
  },
} as const satisfies Record<Code, ProblemFacts>;

export const pageRemedies: Readonly<Record<Code, string>> = {
  'settings-after-boot':
    'Render the settings into the HTML on your server, or set `visitorToken` to a function in the HTML.',
  'settings-misnamed': 'Write exactly `window.algomoSettings = {visitorToken: "…"}`.',
  'token-function-failed':
    'Call `await window.algomoSettings.visitorToken()` in the console and see what it throws.',
  'script-blocked':
    'Allow the widget’s script and the inline settings in the page’s Content Security Policy.',
  'service-unreachable': 'Find the `boot` request in the Network panel and read why it failed.',
};

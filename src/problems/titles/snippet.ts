import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['snippet'][number];

/** Problems of the snippet in the page’s HTML. */
export const snippetFacts = {
  'settings-missing': {
    severity: 'error',
    status: null,
    title: 'The page doesn’t set visitorToken',
  },
  'settings-overwritten': {
    severity: 'error',
    status: null,
    title: 'A second snippet replaces the first one’s settings',
  },
  'token-not-quoted': {
    severity: 'error',
    status: null,
    title: 'The token has no quotes around it',
  },
  'snippet-syntax-error': {
    severity: 'error',
    status: null,
    title: 'The script with the settings has a syntax error',
  },
  'snippet-runtime-error': {
    severity: 'error',
    status: null,
    title: 'The script with the settings stops with an error',
  },
  'snippet-inactive': {
    severity: 'error',
    status: null,
    title: 'The snippet is in the page, but never runs',
  },
  'widget-missing': {
    severity: 'error',
    status: null,
    title: 'The page doesn’t load the widget',
  },
  'token-in-static-page': {
    severity: 'warning',
    status: null,
    title: 'The same token may go to every visitor',
  },
  'secret-in-page': {
    severity: 'error',
    status: null,
    title: 'The page contains the secret or code that signs',
  },
} as const satisfies Record<Code, ProblemFacts>;

export const snippetRemedies: Readonly<Record<Code, string>> = {
  'settings-missing': 'Add the snippet to the template of this page, before the widget’s script.',
  'settings-overwritten': 'Keep one snippet, with everything in it.',
  'token-not-quoted': 'Put quotes around it: `visitorToken: "eyJ…"`.',
  'snippet-syntax-error': 'Read the message in the console: it names the line.',
  'snippet-runtime-error': 'Write `window.algomoSettings = {visitorToken: …}` as one whole object.',
  'snippet-inactive': 'Put the snippet into its own `<script>`, without `type` and `src`.',
  'widget-missing': 'Add the widget’s script after the settings.',
  'token-in-static-page':
    'Sign a new token each time the page is loaded, and send the page with `Cache-Control: no-store`.',
  'secret-in-page': 'Replace the secret in Settings now, and sign on your server.',
};

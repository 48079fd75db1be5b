import type {ProblemCode} from './codes';

/** Titles of the problems that the widget finds by itself. Apart, so that its bundle has no others. */
export const widgetTitles = {
  'token-empty': 'The token is empty',
  'token-not-a-string': 'The token is not a string',
  'settings-after-boot': 'The page set the token after the widget started',
  'settings-misnamed': 'algomoSettings or visitorToken has the wrong name',
  'token-function-failed': 'The page’s token function failed',
  'service-unreachable': 'The service cannot be reached',
} as const satisfies Partial<Record<ProblemCode, string>>;

import type {ProblemCode} from '../../problems';
import {forge} from '../forge';
import {timedPayload} from '../payload';
import type {PageBehaviour, Scenario} from '../scenario';

/** A scenario whose token is right and whose page is not. */
function page(code: ProblemCode, title: string, what: string, behaviour: PageBehaviour): Scenario {
  return {
    id: code,
    title,
    what,
    code,
    group: 'page',
    page: behaviour,
    token: (context) => forge(timedPayload(context), context.secret),
  };
}

export const pageScenarios: readonly Scenario[] = [
  page(
    'settings-after-boot',
    'Token set too late',
    'The page fetches the token and sets it when the widget has already started without it.',
    'late',
  ),
  page(
    'settings-misnamed',
    'Settings misnamed',
    'The page writes `visitor_token`, which the widget does not read.',
    'misnamed',
  ),
  page(
    'token-function-failed',
    'Token function fails',
    'The page’s `visitorToken` is a function. It fetches the token from an address that answers 404.',
    'function-fails',
  ),
  page(
    'script-blocked',
    'Widget blocked',
    'The page’s Content Security Policy does not allow the widget’s script.',
    'blocked',
  ),
  page(
    'service-unreachable',
    'Service not reachable',
    'A proxy or an ad blocker stops the widget’s requests to Algomo.',
    'unreachable',
  ),
];

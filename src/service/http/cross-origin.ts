import {refusal} from '../refusal';
import {noContent} from './answer';

/** A list of origins, or a rule. */
export type AllowedOrigins = readonly string[] | ((origin: string) => boolean);

/** How long a browser may keep the answer to a preflight, in seconds. */
const preflightMaxAge = 600;

/** The answer to a preflight: the widget may call from the customers' origins. */
export function preflightAnswer(): Response {
  const response = noContent();
  response.headers.set('access-control-allow-methods', 'GET, POST, DELETE');
  response.headers.set('access-control-allow-headers', 'authorization, content-type');
  response.headers.set('access-control-max-age', String(preflightMaxAge));
  return response;
}

/** Sets the headers that every answer has, problems included. No cookie is ever looked at, so credentials are not allowed. */
export function setAnswerHeaders({headers}: Response, request: Request): void {
  headers.set('cache-control', 'no-store');
  headers.set('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', 'Retry-After');
}

/**
 * Lets calls through from any origin, or from those of `allowedOrigins` and the service's own. Another
 * origin is refused with a problem that its page can read, so that it can say why; nothing is done for it.
 */
export function expectAllowedOrigin(
  request: Request,
  allowedOrigins: AllowedOrigins | undefined,
): void {
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins) return;
  const allowed =
    typeof allowedOrigins === 'function' ? allowedOrigins(origin) : allowedOrigins.includes(origin);
  if (allowed || origin === new URL(request.url).origin) return;
  throw refusal('origin-not-allowed', `The workspace's list of sites does not have ${origin}.`, {
    origin,
  });
}

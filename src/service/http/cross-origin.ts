import type {MiddlewareHandler} from 'hono';
import {refusal} from '../refusal';
import {noContent} from './answer';

/** How long a browser may keep the answer to a preflight, in seconds. */
const preflightMaxAge = 600;

/**
 * Lets the widget call from the customers' origins: any, or those of `allowedOrigins` and the
 * service's own. Another origin is refused with a problem that its page can read, so that it can
 * say why; nothing is done for it. No cookie is ever looked at, so credentials are not allowed.
 */
export function crossOrigin(allowedOrigins: readonly string[] | undefined): MiddlewareHandler {
  return async (context, next) => {
    const {req} = context;
    const origin = req.header('origin');
    if (req.method === 'OPTIONS') {
      context.res = noContent();
      context.header('access-control-allow-methods', 'GET, POST, DELETE');
      context.header('access-control-allow-headers', 'authorization, content-type');
      context.header('access-control-max-age', String(preflightMaxAge));
    } else {
      if (origin !== undefined) expectAllowed(origin, new URL(req.url).origin, allowedOrigins);
      await next();
    }
  };
}

/** Headers that every answer has, problems included. */
export const answerHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const origin = context.req.header('origin');
  context.header('cache-control', 'no-store');
  context.header('vary', 'Origin');
  if (origin === undefined) return;
  context.header('access-control-allow-origin', origin);
  context.header('access-control-expose-headers', 'Retry-After');
};

function expectAllowed(
  origin: string,
  own: string,
  allowedOrigins: readonly string[] | undefined,
): void {
  if (!allowedOrigins || origin === own || allowedOrigins.includes(origin)) return;
  throw refusal('origin-not-allowed', `The workspace's list of sites does not have ${origin}.`, {
    origin,
  });
}

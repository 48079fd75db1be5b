import type {Problem} from '../problems';
import {pageProblem} from './report';

/** How long a page's function may take, in milliseconds. */
export const functionTimeout = 20_000;

/** What goes to the service, which judges it; or why there is nothing to send. */
export type ResolvedToken = {token: unknown} | {nobody: true} | {problem: Problem};

/**
 * Brings the value to send out of what the page gave as `visitorToken`. Never throws.
 * Only a function can say that nobody is signed in, and only with `null`: a forgotten `return`
 * brings `undefined`, which goes to the service as an empty token does.
 */
export async function resolveToken(given: unknown): Promise<ResolvedToken> {
  if (typeof given !== 'function') return sendable(given, 'visitorToken');
  try {
    const brought = await withinTime(given() as unknown);
    if (brought === null) return {nobody: true};
    return sendable(brought, 'What the function visitorToken brought');
  } catch (error) {
    return {problem: functionFailed(error)};
  }
}

function sendable(value: unknown, what: string): ResolvedToken {
  if (value === undefined || value === null) return {token: null};
  if (isPromise(value)) {
    return notAString(
      `${what} is a promise. Await it, or give a function that returns it.`,
      'promise',
    );
  }
  const type = typeof value;
  const carried = type === 'string' || type === 'boolean' || Number.isFinite(value);
  if (carried || (type === 'object' && isJson(value))) return {token: value};
  return notAString(`${what} is a ${type}; it must be a string.`, type);
}

function notAString(detail: string, received: string): ResolvedToken {
  return {problem: pageProblem('token-not-a-string', detail, {received})};
}

/** The error's text is the page's own and may hold anything, so only its name is told. */
function functionFailed(error: unknown): Problem {
  const timeout = error === functionTimeout;
  const name = error instanceof Error ? error.name : typeof error;
  return pageProblem(
    'token-function-failed',
    timeout
      ? `The function visitorToken brought no token within ${functionTimeout / 1000} seconds.`
      : `The function visitorToken brought no token: it failed with ${name}.`,
    {reason: timeout ? 'function-timeout' : 'function-failed', error: timeout ? null : name},
  );
}

async function withinTime(value: unknown): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(functionTimeout), functionTimeout);
  });
  try {
    return await Promise.race([value, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function isPromise(value: unknown): boolean {
  return typeof (value as {then?: unknown}).then === 'function';
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

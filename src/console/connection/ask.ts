import type {Failure, Outcome} from './failure';

/** How long an answer may take, in milliseconds. */
export const patience = 10_000;

export interface Asked {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: object;
  /** The operator key, for the API. */
  key?: string;
}

/**
 * Asks the sandbox; never rejects.
 *
 * @param path of the sandbox’s own origin
 * @example const outcome = await ask<ConsoleState>('/console/state');
 */
export async function ask<T>(path: string, asked: Asked = {}): Promise<Outcome<T>> {
  const {method = 'GET', body, key} = asked;
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(body && {'content-type': 'application/json'}),
        ...(key && {authorization: `Bearer ${key}`}),
      },
      ...(body && {body: JSON.stringify(body)}),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (!response.ok) return {ok: false, failure: failureOf(response.status, text)};
    // The sandbox's own answer, of the version that this page was made with.
    return {ok: true, value: (text === '' ? null : JSON.parse(text)) as T};
  } catch (error) {
    return {ok: false, failure: {kind: kindOf(error)}};
  }
}

function kindOf(error: unknown) {
  if (error instanceof SyntaxError) return 'not-understood';
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'no-answer' : 'stopped';
}

/**
 * What an answer that is not a success means.
 *
 * @param text its body
 */
export function failureOf(status: number, text: string): Failure {
  if (status === 401) return {kind: 'restarted'};
  if (status === 403) return {kind: 'forbidden'};
  const detail = status < 500 ? detailIn(text) : null;
  return detail === null ? {kind: 'failed', status} : {kind: 'refused', detail};
}

function detailIn(text: string): string | null {
  try {
    const {detail} = JSON.parse(text) as {detail?: unknown};
    return typeof detail === 'string' ? detail : null;
  } catch {
    return null;
  }
}

import {
  inspectVisitorToken,
  verifyVisitorToken,
  VisitorTokenError,
  type Inspection,
  type VerifyOptions,
} from '..';
import {now, secret} from './forge';

export type Outcome = 'accepted' | VisitorTokenError;

/** What `verifyVisitorToken` says; anything but a typed refusal is thrown. */
export async function outcome(
  token: unknown,
  options: Partial<VerifyOptions> = {},
): Promise<Outcome> {
  try {
    await verifyVisitorToken(token, {secrets: secret, now, ...options});
    return 'accepted';
  } catch (error) {
    if (error instanceof VisitorTokenError) return error;
    throw error;
  }
}

/** The code of the refusal, or `accepted`. */
export async function code(token: unknown, options: Partial<VerifyOptions> = {}): Promise<string> {
  const result = await outcome(token, options);
  return result === 'accepted' ? result : result.code;
}

export async function warnings(
  token: unknown,
  options: Partial<VerifyOptions> = {},
): Promise<string[]> {
  const visitor = await verifyVisitorToken(token, {secrets: secret, now, ...options});
  return visitor.warnings.map((warning) => warning.code);
}

export function inspect(token: unknown, at: Date = now): Promise<Inspection> {
  return inspectVisitorToken(token, {secrets: secret, now: at});
}

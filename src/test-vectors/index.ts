import type {ProblemCode} from '../problems';
import {verifyVisitorToken, VisitorTokenError, type User} from '../visitor-token';
import {context, nowSeconds} from './context';
import {limitRows} from './limits';
import type {Row} from './row';
import {scenarioRows} from './scenario-rows';

/** A token, and what a verifier must say of it. */
export interface TestVector {
  readonly id: string;
  readonly comment: string;
  /** A string, but where the rule is that it must be one. */
  readonly token: unknown;
  /** Instead of the document's. */
  readonly secret?: string;
  readonly valid: boolean;
  /** Why it is refused; null: it is accepted. */
  readonly code: ProblemCode | null;
  /** Of an accepted token. */
  readonly warnings: readonly ProblemCode[];
  /** Of an accepted token: whom it names. */
  readonly user?: User;
}

/**
 * Tokens with which anybody can test a verifier of their own. Signed with secrets for this alone, at a
 * fixed time, so that each build makes the same.
 *
 * @throws Error the verifier says something else of a token than its row
 * @example
 * const {vectors, now} = await testVectors();
 */
export async function testVectors() {
  const rows = [...(await scenarioRows()), ...limitRows];
  return {
    title: 'Test vectors of the visitor token',
    description:
      'Verify each token with the secret, at the time now. The code is the first check that fails. The secrets are for these tests only.',
    now: context.now.toISOString(),
    nowSeconds,
    secret: context.secret,
    retiredSecrets: [context.retiredSecret],
    vectors: await Promise.all(rows.map(vectorOf)),
  };
}

async function vectorOf(row: Row): Promise<TestVector> {
  const {id, comment, expected, secret} = row;
  const token = await row.token();
  const {code, warnings, user} = await outcome(token, secret ?? context.secret);
  if (code !== expected || warnings.join() !== row.warnings.join()) {
    throw new Error(`src/test-vectors: "${id}" ends in ${code ?? `${warnings}`}, not ${expected}.`);
  }
  return {
    id,
    comment,
    token,
    ...(secret !== undefined && {secret}),
    valid: code === null,
    code,
    warnings,
    ...(user && {user}),
  };
}

async function outcome(
  token: unknown,
  secret: string,
): Promise<{code: ProblemCode | null; warnings: ProblemCode[]; user?: User}> {
  const secrets = [
    {id: 'current', value: secret},
    {id: 'retired', value: context.retiredSecret, retired: true},
  ];
  try {
    const {user, warnings} = await verifyVisitorToken(token, {secrets, now: context.now});
    return {code: null, warnings: warnings.map((warning) => warning.code), user};
  } catch (error) {
    if (error instanceof VisitorTokenError) return {code: error.code, warnings: []};
    throw error;
  }
}

import type {BootResponse} from '../api';
import {problem, type Problem} from '../../problems';
import {maxTokenLength} from '../../visitor-token';
import {json} from '../http/answer';
import {bodyOf} from '../http/body';
import {expectKind} from '../http/bearer';
import {bootRequest} from '../http/requests';
import {kindOf, newCredential, newId, sha256} from '../credentials';
import {sessionSeconds} from '../limits';
import {refusal, type Refusal} from '../refusal';
import {SecretNotAccepted, type Admission, type Arrival} from '../store';
import {instant, later, type Workspace} from '../workspace';
import {announce} from './announce';
import {identify, type Identified} from './identify';

/** How long after its end a session is kept, to say why it is over. */
const explainedSeconds = 24 * 3600;

/** `POST /v1/boot` */
export async function boot(request: Request, workspace: Workspace): Promise<Response> {
  const {visitorKey, visitorToken} = await bodyOf(request, bootRequest, tokenTooLarge);
  const visitorKeyHash = visitorKey === undefined ? null : await sha256(visitorKey);
  await limitBoots(request, workspace, visitorKeyHash);
  if (visitorKey !== undefined) {
    expectKind('visitor-key', await kindOf(visitorKey, await workspace.operatorKeyHash()));
  }

  const fresh = {id: newId(), key: newCredential('visitor-key')};
  const session = newCredential('session');
  const now = instant(workspace);
  const expiresAt = later(workspace, sessionSeconds);
  const arrival: Omit<Arrival, 'identity'> = {
    now,
    visitorKeyHash,
    fresh: {visitorId: fresh.id, visitorKeyHash: await sha256(fresh.key)},
    session: {
      hash: await sha256(session),
      expiresAt,
      keepUntil: later(workspace, sessionSeconds + explainedSeconds),
    },
  };
  const {admission, identified} = await admit(workspace, arrival, visitorToken);
  announce(workspace, admission);

  const {visitorId, keyKept, user, signInRequired} = admission;
  const key = keyKept && visitorKey !== undefined ? visitorKey : fresh.key;
  const response: BootResponse = {
    session: {token: session, expiresAt},
    visitor: {id: visitorId, key},
    user,
    warnings: [...(identified?.warnings ?? []), ...reuseWarning(admission, now)],
    ...(signInRequired ? {notice: signInRequiredNotice()} : {}),
  };
  return json(response);
}

/** A made-up visitor key is as good as none: it counts for the client's address. */
async function limitBoots(
  request: Request,
  {store, rateLimit, clientAddress}: Workspace,
  visitorKeyHash: string | null,
): Promise<void> {
  const known = visitorKeyHash !== null && (await store.hasVisitor(visitorKeyHash));
  const caller = known ? visitorKeyHash : clientAddress(request);
  if (caller !== undefined) rateLimit(`boot ${caller}`);
}

/** The body was cut within the token: what is there of it is already too long. */
function tokenTooLarge(beginning: string): Refusal | null {
  const length = cutToken(beginning)?.length ?? 0;
  if (length <= maxTokenLength) return null;
  return refusal(
    'token-too-large',
    `The token has more than ${length} characters, at most ${maxTokenLength} are accepted.`,
    {limit: maxTokenLength},
  );
}

/** The visitor token of a body that was cut within it, as far as it goes. */
function cutToken(beginning: string): string | null {
  // The cut may have split an escape such as \u0041.
  for (let end = beginning.length; end > beginning.length - 6; end--) {
    try {
      const body = JSON.parse(`${beginning.slice(0, end)}"}`) as Record<string, unknown>;
      return typeof body.visitorToken === 'string' ? body.visitorToken : null;
    } catch {
      // Not here.
    }
  }
  return null;
}

interface Admitted {
  admission: Admission;
  identified: Identified | null;
}

/** Verifies first and opens the transaction then; once more where a secret ended in between. */
async function admit(
  workspace: Workspace,
  arrival: Omit<Arrival, 'identity'>,
  visitorToken: unknown,
): Promise<Admitted> {
  for (;;) {
    const identified =
      visitorToken === undefined ? null : await identify(workspace, visitorToken, arrival.now);
    const identity = identified?.identity ?? null;
    try {
      return {admission: await workspace.store.boot({...arrival, identity}), identified};
    } catch (error) {
      if (!(error instanceof SecretNotAccepted)) throw error;
    }
  }
}

/** Two page loads of one second sign the very same token: `iat` and `exp` count whole seconds. */
const sameTokenSeconds = 5;

function reuseWarning({tokenUsedAt}: Admission, now: string): Problem[] {
  if (tokenUsedAt === null) return [];
  if (Date.parse(now) - Date.parse(tokenUsedAt) < sameTokenSeconds * 1000) return [];
  const detail = `The same token came first at ${tokenUsedAt}. Sign a new one for each page load.`;
  return [problem('token-reused', detail, {firstUsedAt: tokenUsedAt, serverTime: now}, 'warning')];
}

function signInRequiredNotice(): Problem {
  return problem(
    'sign-in-required',
    'This device is linked to a user and brought no visitor token. It goes on as a new anonymous visitor; the earlier conversations stay shut until the user signs in.',
    {},
    'warning',
  );
}

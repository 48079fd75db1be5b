import type {SecretSummary} from '../api';
import {workspaceSecretFlaw} from '../../visitor-token';
import {newId} from '../credentials';
import {json, noContent} from '../http/answer';
import {requireOperator} from '../http/bearer';
import {bodyOf} from '../http/body';
import {secretRequest} from '../http/requests';
import {Refusal, refusal} from '../refusal';
import {endings, isAccepted, type SecretRecord} from '../store';
import {instant, later, type Workspace} from '../workspace';
import {workspaceSecrets} from './identify';

/** `GET /v1/secrets` */
export async function listSecrets(request: Request, workspace: Workspace) {
  await requireOperator(request, workspace);
  const now = instant(workspace);
  const secrets = await workspaceSecrets(workspace, now);
  return json({secrets: secrets.map((secret) => summaryOf(secret, now))});
}

/** `POST /v1/secrets` */
export async function addSecret(request: Request, workspace: Workspace) {
  await requireOperator(request, workspace);
  const {overlapSeconds, value = workspace.newSecret()} = await bodyOf(request, secretRequest);
  const flaw = workspaceSecretFlaw(value);
  if (flaw && !(workspace.forTests && flaw.code === 'secret-for-tests')) {
    throw new Refusal(flaw, {status: 400});
  }
  const now = instant(workspace);
  const overlapUntil = later(workspace, overlapSeconds);
  const secret = await workspace.store.addSecret({id: newId(), value}, {now, overlapUntil});
  return json({secret: summaryOf(secret, now)}, 201);
}

/** `DELETE /v1/secrets/:id` */
export async function revokeSecret(request: Request, workspace: Workspace, id: string) {
  await requireOperator(request, workspace);
  const ended = await workspace.store.revokeSecret(id, instant(workspace));
  if (ended === null) {
    throw refusal(
      'request-invalid',
      'The workspace has no secret with this `id`.',
      {member: 'id', reason: 'not-found'},
      {status: 404},
    );
  }
  workspace.hub.endSessions(ended, endings['secret-revoked']);
  return noContent();
}

function summaryOf(secret: SecretRecord, now: string): SecretSummary {
  const {id, value, createdAt, lastUsedAt, expiresAt, revokedAt} = secret;
  const end = revokedAt ?? expiresAt;
  return {id, value, createdAt, lastUsedAt, expiresAt: end, retired: !isAccepted(secret, now)};
}

import type {ServiceEvent} from '../api';
import {endings, type Admission, type Party, type Sent} from '../store';
import type {Workspace} from '../workspace';

/** Tells the open streams what a boot has changed. */
export function announce({hub}: Workspace, admission: Admission): void {
  const {visitorId, user, promoted, profileChanged, endedSessions} = admission;
  if (endedSessions.length > 0) hub.endSessions(endedSessions, endings.promotion);
  if (!user || (promoted.length === 0 && !profileChanged)) return;
  hub.toOwner({visitorId, userId: user.id}, {type: 'identity', user});
  hub.toOperators({type: 'identity', user, visitorId});
}

/** A message goes to whoever may open its conversation, the sender included, and to the operators. */
export function announceMessage({hub}: Workspace, {party, message, repeated}: Sent): void {
  if (repeated) return;
  const {conversationId} = party;
  toAll(hub, party, {type: 'message', conversationId, message});
}

export function toAll(hub: Workspace['hub'], party: Party, event: ServiceEvent): void {
  hub.toOwner(party, event);
  hub.toOperators(event);
}

import type {ServiceEvent} from '../api';
import {problem, type Problem} from '../../problems';
import type {Admission, Party, Sent} from '../store';
import type {Workspace} from '../workspace';

/** Tells the open streams what a boot has changed. */
export function announce({hub}: Workspace, admission: Admission): void {
  const {visitorId, user, promoted, profileChanged, endedSessions} = admission;
  if (endedSessions.length > 0) hub.endSessions(endedSessions, supersededProblem());
  if (!user || (promoted.length === 0 && !profileChanged)) return;
  hub.toOwner({visitorId, userId: user.id}, {type: 'identity', user});
  hub.toOperators({type: 'identity', user, visitorId});
}

function supersededProblem(): Problem {
  return problem(
    'session-superseded',
    'The visitor has signed in since. Go on with the session of that boot, or boot again.',
    {reason: 'promotion'},
    'error',
  );
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

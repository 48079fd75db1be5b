import type {ServiceEvent} from '../api';
import type {Problem} from '../../problems';

/** Who listens: a session, or the workspace's operator. */
export type Audience =
  | {readonly sessionHash: string; readonly visitorId: string; readonly userId: string | null}
  | 'operator';

export interface Listener {
  readonly audience: Audience;
  send(event: ServiceEvent): void;
  /** Says why, where there is something to say, and ends the stream. */
  close(problem?: Problem): void;
}

/** Whose conversation an event is about. */
export interface Owner {
  visitorId: string;
  userId: string | null;
}

/** Carries events to the open streams. It keeps nothing: who was not there asks the API. */
export interface EventHub {
  /** @returns takes the listener away */
  add(listener: Listener): () => void;
  toOwner(owner: Owner, event: ServiceEvent): void;
  toOperators(event: ServiceEvent): void;
  endSessions(hashes: readonly string[], problem?: Problem): void;
  closeAll(): void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<Listener>();

  function each(wanted: (audience: Audience) => boolean, act: (listener: Listener) => void): void {
    for (const listener of [...listeners]) if (wanted(listener.audience)) act(listener);
  }

  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    toOwner(owner, event) {
      each(
        (audience) => audience !== 'operator' && owns(audience, owner),
        (listener) => listener.send(event),
      );
    },
    toOperators(event) {
      each(
        (audience) => audience === 'operator',
        (listener) => listener.send(event),
      );
    },
    endSessions(hashes, problem) {
      each(
        (audience) => audience !== 'operator' && hashes.includes(audience.sessionHash),
        (listener) => listener.close(problem),
      );
    },
    closeAll() {
      each(
        () => true,
        (listener) => listener.close(),
      );
    },
  };
}

/** A user's conversation is for all of the user's sessions; an anonymous one for its visitor's. */
function owns(session: Owner, owner: Owner): boolean {
  return owner.userId === null
    ? session.visitorId === owner.visitorId
    : session.userId === owner.userId;
}

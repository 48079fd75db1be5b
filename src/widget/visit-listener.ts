import type {ServiceEvent} from '../service/api';
import type {User} from './algomo';
import type {Phase} from './state';

/** What the visit tells the chat. */
export interface VisitListener {
  phase(phase: Phase): void;
  /** There is a session. `owner` names whose things may be shown: another owner, another's things. */
  established(owner: string, user: User | null): void;
  /** The profile has changed; the user is the same. */
  profile(user: User): void;
  /** There is no session any more, and nothing may be shown. */
  cleared(): void;
  /** Another tab of the device has shut down, and with it this one. */
  shutDownElsewhere(): void;
  connected(): void;
  disconnected(): void;
  event(event: ServiceEvent): void;
}

import type {Problem} from '../../problems';

/** The session is unknown or over, or the conversation is not its user's. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';

  constructor(
    readonly problem: Problem<
      'session-invalid' | 'session-superseded' | 'session-expired' | 'conversation-not-found'
    >,
  ) {
    super(problem.detail);
  }
}

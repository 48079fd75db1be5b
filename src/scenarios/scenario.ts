import type {ProblemCode, ProblemGroup} from '../problems';
import type {ScenarioId} from './titles';

/** The payload that the reader chose, and how long a token with it is valid. */
export interface PayloadChoice {
  /** The payload as the reader typed it, valid JSON or not, byte for byte. */
  payloadText: string;
  /** Lifetime of the token in seconds; null: no `exp`. */
  expiresIn: number | null;
}

/** A scenario, and what is asked for in it: all that a link, or the demo server, has to remember. */
export interface ScenarioChoice extends PayloadChoice {
  /** A scenario's id. */
  scenario: string;
}

/** All that a server signs a token from: the payload and how long it is valid, the secrets, the time. */
export interface SigningContext extends PayloadChoice {
  /** The workspace's secret. */
  secret: string;
  /** A secret that the workspace has replaced. */
  retiredSecret: string;
  now: Date;
}

/** What the customer's page does with the token. */
export type PageBehaviour =
  'hands-over' | 'no-settings' | 'late' | 'misnamed' | 'function-fails' | 'blocked' | 'unreachable';

/**
 * What the token of a scenario is: signed with the workspace's secret as it is; signed with anything
 * else, or changed afterwards; without a signature; nothing that can be read.
 */
export type Signed = 'with-the-secret' | 'otherwise' | 'not-at-all' | 'unreadable';

/** One way in which a visitor token, or the page that hands it over, is right or wrong. */
export interface Scenario {
  /** Stands in links, so it never changes its meaning. The first scenario of a code bears the code's name. */
  id: ScenarioId;
  /** The problem it ends in; null where all is right. */
  code: ProblemCode | null;
  group: 'right' | ProblemGroup;
  /** @default 'hands-over' */
  page?: PageBehaviour;
  /** @default 'with-the-secret' */
  signed?: Signed;
  /**
   * What stands in `visitorToken`.
   *
   * @throws VisitorTokenError where the server itself cannot sign
   */
  token(context: SigningContext): Promise<unknown>;
}

import type {ProblemCode} from './codes';
import type {Severity} from './problem';

/** What the catalogue says of a code, whatever the case. Plain English; `backticks` mark code. */
export interface ProblemEntry {
  readonly severity: Severity;
  /** HTTP status of the service's answer; null where the problem comes with a 200 or with no answer at all. */
  readonly status: number | null;
  /** A short sentence-case statement without a full stop: "The token has expired". */
  readonly title: string;
  /** What it looks like to whoever has it, in a customer's words, for the index by symptom. */
  readonly symptom: string;
  /** What the browser's console shows instead of the widget's own line; `…` stands for the case. */
  readonly seen?: readonly string[];
  /** What the code means: one short paragraph. */
  readonly meaning: string;
  /** Why it happens, the likeliest first. */
  readonly causes: readonly string[];
  /** What to do about it, step by step. */
  readonly fix: readonly string[];
  /** How it is fixed in one language, where languages differ. */
  readonly languages?: readonly LanguageNote[];
  /** How to see that it is fixed. */
  readonly check: string;
  /** The requests that end in it, where no token and no page does. The playground makes them too. */
  readonly steps?: string;
  /** What to read besides. */
  readonly guides?: readonly Guide[];
  readonly related: readonly ProblemCode[];
}

export interface LanguageNote {
  /** The folder of the example: "python". */
  readonly example: string;
  readonly note: string;
}

export type Guide = 'set-up' | 'fields' | 'signing' | 'widget' | 'http-api' | 'clocks' | 'no-error';

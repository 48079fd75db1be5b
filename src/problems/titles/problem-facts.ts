/** `error`: refused. `warning`: accepted, and said. */
export type Severity = 'error' | 'warning';

/** What is known of a code, whatever the case. Short: it is in every bundle. */
export interface ProblemFacts {
  readonly severity: Severity;
  /** HTTP status of the service's answer; null where the problem comes with a 200 or with no answer at all. */
  readonly status: number | null;
  /** A short sentence-case statement without a full stop: "The token has expired". */
  readonly title: string;
}

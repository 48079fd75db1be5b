import type {ProblemCode} from '../problems';

/** `error`: it does not work so. `warning`: it may not, or it is dangerous. `note`: it works, and is worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** One thing about a page, with the place where it is. */
export interface Finding {
  /** The problem page that explains it. */
  readonly code: ProblemCode;
  readonly severity: FindingSeverity;
  /** A short statement about this very page. */
  readonly title: string;
  /** What it means and what to do, in plain English; `backticks` mark code. */
  readonly detail: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The line of the page, cut to the place. Never a token's signature, never a secret. */
  readonly excerpt: string;
  /** The snippet as it should be, with everything corrected; null if it does not fix this. */
  readonly correctedSnippet: string | null;
}

export interface PagePlace {
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

/** Something that the HTML does not tell, with the place that it is about. */
export interface PageUnknown extends PagePlace {
  /** One sentence: "The token comes from `getToken()`, which is not in this page." */
  readonly text: string;
}

/**
 * `wrong`: something is. `doubtful`: something may be. `unknown`: nothing is, as far as can be seen. `right`: nothing
 * is, and nothing that the snippet depends on is outside of the HTML.
 */
export type PageVerdict = 'wrong' | 'doubtful' | 'unknown' | 'right';

/** What a page's HTML says about its snippet. Nothing of it was run. */
export interface PageReport {
  /** The most severe first, then in the page's order. */
  readonly findings: readonly Finding[];
  /** Where the widget gets its settings from; null if no running script sets them. */
  readonly settings: PagePlace | null;
  /** Where the widget's script is loaded; null if the HTML does not say. */
  readonly widget: PagePlace | null;
  readonly verdict: PageVerdict;
  /** The whole in one sentence. */
  readonly summary: string;
  /** What only the running page knows. */
  readonly unknowns: readonly PageUnknown[];
  /** What was not looked at, in plain English; null if everything was. */
  readonly limit: string | null;
}

export interface PageCheckOptions {
  /** The address of the widget's script, to check the page's policy and to write in corrections. */
  widgetScript?: string;
  /** The origin of the service that the widget talks to. @default the origin of the widget's script */
  serviceOrigin?: string;
  /** The origin that the page is served from, which `'self'` in its policy means. @default not known */
  pageOrigin?: string;
  /** The Content Security Policies that came with the page, each header’s value. @default none */
  policies?: readonly string[];
  /** The hash of a text's UTF-8 bytes in base64. @default where a policy has hashes, one of them may fit */
  hashOf?: (algorithm: 'sha256' | 'sha384' | 'sha512', text: string) => string;
  /** @default the current time */
  now?: Date;
}

/** Characters of HTML that are read; of a longer page, the beginning and the part with the snippet. */
export const pageLimit = 1_000_000;

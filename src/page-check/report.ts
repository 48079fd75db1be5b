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
  /** The snippet as it should be; null where no snippet mends it. */
  readonly correctedSnippet: string | null;
}

export interface PagePlace {
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

/** What a page's HTML says about its snippet. Nothing of it was run. */
export interface PageReport {
  /** The most severe first, then in the page's order. */
  readonly findings: readonly Finding[];
  /** Where the widget gets its settings from; null where no running script sets them. */
  readonly settings: PagePlace | null;
  /** Where the widget's script is loaded; null where the HTML does not say. */
  readonly widget: PagePlace | null;
  /** The whole in one sentence. */
  readonly summary: string;
  /** What was not looked at, in plain English; null where everything was. */
  readonly limit: string | null;
}

export interface PageCheckOptions {
  /** The address of the widget's script, to judge the page's policy and to write in corrections. */
  widgetScript?: string;
  /** The origin of the service that the widget talks to. @default the origin of the widget's script */
  serviceOrigin?: string;
  /** The origin that the page is served from, which `'self'` in its policy means. @default not known */
  pageOrigin?: string;
  /** @default the current time */
  now?: Date;
}

/** Characters of HTML that are read; of a longer page, the beginning and the part with the snippet. */
export const pageLimit = 1_000_000;

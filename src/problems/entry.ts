import type {ProblemCode} from './codes';

/** What the page of a code says besides its facts. Plain English; `backticks` mark code. */
export interface ProblemEntry {
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
  /** The lines of the signing examples that do it right, where languages differ. */
  readonly topic?: ExampleTopic;
  /** What people write instead of those lines, by the folder of the example: `{python: '…'}`. */
  readonly mistakes?: Readonly<Record<string, string>>;
  /** What the page should have in it, as the guide shows it. */
  readonly page?: PageExample;
  /** How to see that it is fixed. */
  readonly check: string;
  /** The requests that end in it, where no token and no page does. The playground makes them too. */
  readonly steps?: string;
  /** What to read besides. */
  readonly guides?: readonly Guide[];
  readonly related: readonly ProblemCode[];
}

/**
 * The settings with a token; with a function in its place; what tells of a sign-in; the widget's script;
 * how a template engine writes the token.
 */
export type PageExample = 'snippet' | 'function' | 'sign-in' | 'widget' | 'template';

/**
 * A part of the signing examples: how they read the secret, how the secret becomes the key, how `id` is
 * written, how the claims are collected, how the expiry is calculated, how the token is signed, and how
 * the function is called.
 */
export type ExampleTopic = 'secret' | 'key' | 'id' | 'claims' | 'expiry' | 'signing' | 'call';

export type Guide = 'set-up' | 'fields' | 'signing' | 'widget' | 'http-api' | 'clocks' | 'no-error';

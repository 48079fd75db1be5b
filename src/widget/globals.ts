import type {Algomo} from './algomo';

declare global {
  interface Window {
    Algomo?: Algomo;
    algomoSettings?: unknown;
  }
  /** The same as a bare name, as a page's `const` would make it. */
  var algomoSettings: unknown;
}

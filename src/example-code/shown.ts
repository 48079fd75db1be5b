/** What the documentation shows of an example, of a language or of a template engine alike. */
export interface Shown<Id extends string> {
  readonly id: Id;
  /** As a tab shows it. */
  readonly name: string;
  readonly library: Library;
  /** Its grammar in src/highlighting, or one that looks the same. */
  readonly grammar: string;
  /** The file with the region that the documentation shows. */
  readonly file: string;
}

export interface Library {
  readonly name: string;
  /** As pinned in the manifest; null where there is none to pin, or where it comes with the language. */
  readonly version: string | null;
  readonly url: string;
}

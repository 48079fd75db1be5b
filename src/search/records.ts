/** A page that can be found. */
export interface SearchPage {
  /** Its address, with the site's base path. */
  readonly url: string;
  readonly title: string;
  /** Where it is: "Troubleshooting", "Reference". */
  readonly place: string;
  /** One sentence about it. */
  readonly summary: string;
  /** Of a problem's page. */
  readonly code?: string;
}

/** A part of a page under one heading, or other words that lead there. */
export interface SearchPart {
  /** Index of its page. */
  readonly page: number;
  /** Without `#`; absent: the top of the page. */
  readonly anchor?: string;
  readonly heading?: string;
  readonly text?: string;
  /** Words that lead to this part and are not on the page. */
  readonly said?: string;
}

/** Everything that can be found. */
export interface SearchRecords {
  readonly pages: readonly SearchPage[];
  readonly parts: readonly SearchPart[];
}

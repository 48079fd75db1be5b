/**
 * When a piece of code runs. `now`: as its script does; `interactive`: when the document has been parsed;
 * `dom-content-loaded`: in a listener of it; `late`: after whatever it waits for; `unknown`: nobody on the page says.
 */
export interface Timing {
  readonly when: 'now' | 'interactive' | 'dom-content-loaded' | 'late' | 'unknown';
  /** For people: "`setTimeout`". */
  readonly waitsFor: string | null;
  /** A listener that is called before all that are not captured. */
  readonly captured?: true;
}

export const now: Timing = {when: 'now', waitsFor: null};

export const unknownTiming: Timing = {when: 'unknown', waitsFor: null};

export function late(waitsFor: string): Timing {
  return {when: 'late', waitsFor};
}

/** src/scenarios/assert-view.ts where a page's HTML is made; empty in a browser. */
declare module '@try-it-check' {
  export const assertView: ((view: {scenario: string} | {problem: string}) => void) | undefined;
}

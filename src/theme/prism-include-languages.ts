/**
 * No further grammars for every page: the theme's own version brings the list of all that there are
 * along. Pages with signing examples load theirs (`components/code-languages`).
 */
export default function prismIncludeLanguages(): void {
  // Those of `components/code-languages/prism` are enough.
}

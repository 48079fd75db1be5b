/** The colours of src/css/tokens.css, right in both modes from the first paint, by what Prism finds. */
const found = {
  'var(--alg-text-muted)': ['comment', 'prolog', 'doctype', 'cdata', 'punctuation', 'operator'],
  'var(--alg-code-keyword)': ['keyword', 'tag', 'atrule', 'important', 'selector'],
  'var(--alg-code-string)': ['string', 'char', 'attr-value', 'inserted', 'regex', 'url'],
  'var(--alg-code-name)': [
    ...['function', 'property', 'attr-name', 'class-name', 'symbol', 'namespace'],
  ],
  'var(--alg-code-constant)': [
    ...['number', 'boolean', 'constant', 'builtin', 'variable', 'deleted'],
  ],
};

/** The CSS colour of a kind of token; the others have the colour of the code around them. */
export const colourOf: ReadonlyMap<string, string> = new Map(
  Object.entries(found).flatMap(([colour, types]) => types.map((type) => [type, colour] as const)),
);

/** What the theme's code blocks take for their frame. */
export const codeTheme = {
  plain: {color: 'var(--alg-code-text)', backgroundColor: 'var(--alg-surface)'},
  styles: [],
};

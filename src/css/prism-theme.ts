import type {PrismTheme} from 'prism-react-renderer';

/** Code in the colours of tokens.css: one theme for both modes, right from the first paint. */
export const prismTheme: PrismTheme = {
  plain: {color: 'var(--alg-code-text)', backgroundColor: 'var(--alg-surface)'},
  styles: [
    {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {color: 'var(--alg-text-muted)'}},
    {types: ['punctuation', 'operator'], style: {color: 'var(--alg-text-muted)'}},
    {
      types: ['keyword', 'tag', 'atrule', 'important', 'selector'],
      style: {color: 'var(--alg-code-keyword)'},
    },
    {
      types: ['string', 'char', 'attr-value', 'inserted', 'regex', 'url'],
      style: {color: 'var(--alg-code-string)'},
    },
    {
      types: ['function', 'property', 'attr-name', 'class-name', 'symbol', 'namespace'],
      style: {color: 'var(--alg-code-name)'},
    },
    {
      types: ['number', 'boolean', 'constant', 'builtin', 'variable', 'deleted'],
      style: {color: 'var(--alg-code-constant)'},
    },
  ],
};

import {useMemo, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import type {HighlightProps, PrismTheme, RenderProps} from 'prism-react-renderer';
import {Prism} from '../../components/code-languages/prism';
import {tokenLines} from '../../components/code-languages/token-lines';

export {Prism};

/** The component of prism-react-renderer as the theme's code blocks use it. */
export function Highlight({
  theme = noTheme,
  code,
  language: name,
  children,
}: HighlightProps): ReactNode {
  const language = name.toLowerCase();
  const tokens = useMemo(() => tokenLines(code, language), [code, language]);
  const styleOf = useMemo(() => styles(theme), [theme]);
  const lineStyle = {...theme.plain, backgroundColor: undefined} as CSSProperties;
  const props: RenderProps = {
    tokens,
    className: `prism-code language-${language}`,
    style: theme.plain as CSSProperties,
    getLineProps: ({line: _line, className, style, ...rest}) => ({
      ...rest,
      className: clsx('token-line', className),
      style: {...lineStyle, ...style},
    }),
    getTokenProps: ({token, className, style, ...rest}) => ({
      ...rest,
      className: clsx('token', ...token.types, className),
      style: {...styleOf(token.types), ...style},
      children: token.content,
    }),
  };
  return children(props);
}

const noTheme: PrismTheme = {plain: {}, styles: []};

function styles({styles: entries}: PrismTheme): (types: readonly string[]) => CSSProperties {
  const byType = new Map<string, CSSProperties>();
  for (const {types, style} of entries) {
    for (const type of types) byType.set(type, {...byType.get(type), ...(style as CSSProperties)});
  }
  return (types) => Object.assign({}, ...types.map((type) => byType.get(type))) as CSSProperties;
}

// @vitest-environment happy-dom
import {Highlight as Original, type HighlightProps} from 'prism-react-renderer';
import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {prismTheme} from '../../css/prism-theme';
import {Highlight} from './highlight';

/** What the theme's code block makes of it. */
function markup(component: unknown, code: string, language: string): string {
  const block: HighlightProps['children'] = ({
    className,
    style,
    tokens,
    getLineProps,
    getTokenProps,
  }) =>
    createElement(
      'pre',
      {className, style},
      tokens.map((line, index) =>
        createElement(
          'div',
          {key: index, ...getLineProps({line, className: 'more'})},
          line
            .filter(({content}) => content !== '\n')
            .map((token, at) => createElement('span', {key: at, ...getTokenProps({token})})),
        ),
      ),
    );
  return renderToStaticMarkup(
    createElement(component as ComponentType<HighlightProps>, {
      theme: prismTheme,
      code,
      language,
      children: block,
    }),
  );
}

/** The text of each line, and what is coloured in it. */
function colours(html: string): string[] {
  return html
    .replaceAll(/ class="token[^"]*"/g, '')
    .replaceAll(/<span>([^<]*)<\/span>/g, '$1')
    .split('<div')
    .slice(1);
}

test.each([
  ['json', '{\n  "id": 1,\n\n  "name": "Jane" // no\n}'],
  ['javascript', '/* a\n b */\nconst a = `x ${1 + b}`;\nexport default async () => a?.b;'],
  ['html', '<!-- a -->\n<script>\n  a = {b: "c"};\n</script>\n<p class="x">&amp;</p>'],
  ['text', 'a\nb'],
  ['bash', 'date -u'],
])('%s has the colours that prism-react-renderer gives it', (language, code) => {
  const ours = colours(markup(Highlight, code, language));
  expect(ours).toHaveLength(code.split('\n').length);
  expect(ours).toEqual(colours(markup(Original, code, language)));
});

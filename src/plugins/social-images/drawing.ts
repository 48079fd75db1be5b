import {readFileSync} from 'node:fs';
import type {Node} from '@takumi-rs/wasm';
import {darkColours} from './colours';
import type {PageFacts} from './page-facts';

/** The size that every network shows in full. */
export const size = {width: 1200, height: 630};

type Style = NonNullable<Node['style']>;

const text = (content: string, style: Style): Node => ({type: 'text', text: content, style});

/** Long titles are smaller, so that they need no more than three lines. */
const titleSize = ({length}: string) => (length <= 30 ? 78 : length <= 60 ? 66 : 54);

const atMost = (lines: number): Style => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: lines,
  lineClamp: lines,
  textOverflow: 'ellipsis',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
});

/**
 * How a page's image is drawn: in plain colours alone, so that the file is small.
 *
 * @param siteTitle the company and its product
 * @returns a function from what the image says to its drawing
 * @example drawing(siteDir, 'Algomo Visitor Authentication')(facts)
 */
export function drawing(siteDir: string, siteTitle: string): (facts: PageFacts) => Node {
  const colour = darkColours(siteDir);
  const [company = '', ...product] = siteTitle.split(' ');
  const logo = readFileSync(`${siteDir}/static/img/logo.svg`, 'utf8').replace(
    /<style>.*<\/style>/s,
    `<style>.bubble { fill: ${colour('accent')} } .key { stroke: ${colour('background')} }</style>`,
  );
  const brand: Node = {
    type: 'container',
    style: {display: 'flex', alignItems: 'center', fontSize: 32, color: colour('text-muted')},
    children: [
      {
        type: 'image',
        src: Buffer.from(logo),
        style: {width: 52, height: 52, marginRight: 20},
      },
      text(company, {fontWeight: 700, color: colour('text'), marginRight: 12}),
      text(product.join(' '), {}),
    ],
  };
  // The three parts of a token, in the colours that they have on every page.
  const token: Node = {
    type: 'container',
    style: {display: 'flex', width: '100%', height: 10},
    children: (['header', 'payload', 'signature'] as const).map((part, index) => ({
      type: 'container' as const,
      style: {flexGrow: [2, 5, 3][index], backgroundColor: colour(`part-${part}`)},
    })),
  };

  return ({title, description, label}) => {
    const lines = [
      ...(label
        ? [
            text(label.text, {
              fontFamily: label.isCode ? 'JetBrains Mono' : 'Inter',
              fontSize: 32,
              color: colour('accent'),
              marginBottom: 22,
            }),
          ]
        : []),
      text(title, {
        ...atMost(3),
        fontSize: titleSize(title),
        fontWeight: 700,
        lineHeight: 1.14,
        letterSpacing: '-0.02em',
        textWrap: 'balance',
        color: colour('text'),
      }),
      text(description, {
        ...atMost(2),
        fontSize: 31,
        lineHeight: 1.4,
        textWrap: 'balance',
        marginTop: 26,
        color: colour('text-muted'),
      }),
    ];
    return {
      type: 'container',
      style: {
        ...size,
        display: 'flex',
        flexDirection: 'column',
        fontFamily: 'Inter',
        backgroundColor: colour('background'),
      },
      children: [
        {
          type: 'container',
          style: {
            display: 'flex',
            flexDirection: 'column',
            flexGrow: 1,
            padding: '64px 80px 56px',
          },
          children: [
            brand,
            {
              type: 'container',
              style: {
                display: 'flex',
                flexDirection: 'column',
                justifyContent: 'center',
                flexGrow: 1,
              },
              children: lines,
            },
          ],
        },
        token,
      ],
    };
  };
}

import {describe, expect, it} from 'vitest';
import {findVisitorToken} from '../../src/pasted-token';
import type {ProblemCode} from '../../src/problems';
import {inspectVisitorToken} from '../../src/visitor-token';
import {jwt, now, secrets} from './tokens/make-token';

type Layer = readonly [what: string, code: ProblemCode, wrap: (token: string) => string];

const layers: readonly Layer[] = [
  ['Bearer', 'bearer-prefix', (token) => `Bearer ${token}`],
  ['bearer', 'bearer-prefix', (token) => `bearer ${token}`],
  ['a header line', 'bearer-prefix', (token) => `Authorization: Bearer ${token}`],
  ['JSON.stringify', 'token-quoted', (token) => JSON.stringify(token)],
  ['single quotes', 'token-quoted', (token) => `'${token}'`],
  ['curly quotes', 'token-quoted', (token) => `“${token}”`],
  ['Python’s bytes', 'token-quoted', (token) => `b'${token}'`],
  ['quotes that HTML escaped', 'token-quoted', (token) => `&quot;${token}&quot;`],
  ['a line break', 'token-whitespace', (token) => `${token}\n`],
  ['a blank', 'token-whitespace', (token) => ` ${token}`],
  ['a byte order mark', 'token-whitespace', (token) => `\ufeff${token}`],
  ['a zero-width space', 'token-whitespace', (token) => `${token}\u200b`],
  ['a left-to-right mark', 'token-whitespace', (token) => `\u200e${token}`],
  ['encodeURIComponent', 'url-encoded', (token) => encodeURIComponent(token)],
  ['encoded dots', 'url-encoded', (token) => token.replaceAll('.', '%2E')],
  ['dots encoded twice', 'url-encoded', (token) => token.replaceAll('.', '%252E')],
];
const token = jwt();
const pairs = layers.flatMap(([outer, outerCode, wrap]) =>
  layers.flatMap(([inner, innerCode, wrapInner]) => {
    const within = wrapInner(token);
    const text = wrap(within);
    return within === token || text === within
      ? []
      : [{what: `${outer} around ${inner}`, text, codes: [...new Set([outerCode, innerCode])]}];
  }),
);

describe('two layers around a token', () => {
  it.each(pairs)('$what: each is said, and nothing else', async ({text, codes}) => {
    const {problem, also} = await inspectVisitorToken(text, {secrets, now});
    const said = [problem?.code, ...also.map(({code}) => code)];
    expect(said.toSorted()).toEqual(codes.toSorted());
    expect(findVisitorToken(text).token).toBe(token);
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findVisitorToken, type AbsentKind, type StrippedKind} from '.';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = 'Qx3v9Xk2m1-abcdefghijklmnopqrstuvwxyz_ABCDE';
const token = `${part({alg: 'HS256', typ: 'JWT'})}.${part({id: 1, name: 'Jane Doe', exp: 1_800_000_030})}.${signature}`;
const other = `${part({alg: 'RS256', typ: 'JWT', kid: 'k'})}.${part({sub: 'auth0|1'})}.${'A'.repeat(342)}`;
const wrapped = (width: number, by: string) =>
  token.match(new RegExp(`.{1,${width}}`, 'g'))!.join(by);

const pasted: [what: string, text: string, kinds: StrippedKind[]][] = [
  ['a bare token', token, []],
  ['a line break after it', `${token}\n`, ['white-space']],
  ['double quotes', `"${token}"`, ['quotes']],
  ['single quotes and a comma', `'${token}',`, ['quotes', 'punctuation']],
  ['backticks', `\`${token}\``, ['quotes']],
  ['curly quotes', `“${token}”`, ['curly-quotes']],
  ['Bearer', `Bearer ${token}`, ['bearer']],
  ['bearer in lower case', `bearer ${token}`, ['bearer']],
  ['Bearer in quotes', `"Bearer ${token}"`, ['bearer', 'quotes']],
  ['a header line', `Authorization: Bearer ${token}`, ['authorization-header']],
  [
    'a settings block',
    `<script>\n  window.algomoSettings = {\n    visitorToken: '${token}',\n  };\n</script>`,
    ['settings-block'],
  ],
  [
    'settings without a tag',
    `window.algomoSettings = {visitorToken: "${token}"}`,
    ['settings-block'],
  ],
  [
    'settings with Bearer',
    `window.algomoSettings = {visitorToken: "Bearer ${token}"}`,
    ['settings-block', 'bearer'],
  ],
  [
    'settings without quotes',
    `window.algomoSettings = {visitorToken: ${token}}`,
    ['settings-block', 'unquoted-setting'],
  ],
  [
    'an assignment without quotes',
    `algomoSettings.visitorToken = ${token};`,
    ['settings-block', 'unquoted-setting'],
  ],
  [
    'a page without quotes',
    `<html><script>window.algomoSettings = {\n  visitorToken: ${token},\n};</script></html>`,
    ['html', 'unquoted-setting'],
  ],
  [
    'a boot request',
    JSON.stringify({visitorKey: 'visitor_1', visitorToken: token}, null, 2),
    ['boot-request'],
  ],
  ['a boot request’s look-alike', JSON.stringify({visitorToken: token}), ['json']],
  [
    'a boot request with more in it',
    JSON.stringify({visitorKey: 'visitor_1', visitorToken: token, userId: 1}),
    ['json'],
  ],
  ['a JSON body', JSON.stringify({token}), ['json']],
  [
    'a nested JSON body',
    JSON.stringify({data: {visitor: {token, expires: 30}}}, null, 2),
    ['json'],
  ],
  ['a JSON array', JSON.stringify([{token}]), ['json']],
  ['JSON in JSON', JSON.stringify(JSON.stringify(token)), ['quotes']],
  [
    'a page',
    `<!doctype html><html><head><script>window.algomoSettings={visitorToken:"${token}"}</script></head><body></body></html>`,
    ['html'],
  ],
  [
    'a log line',
    `2026-11-22T15:29:01Z INFO [web-1] signed visitor token ${token} for user 1`,
    ['surrounding-text'],
  ],
  ['a sentence', `My token is ${token}. It does not work.`, ['surrounding-text']],
  ['an address', `https://acme.example/chat?visitor_token=${token}&lang=en`, ['address']],
  ['an address with a fragment', `https://acme.example/#token=${token}`, ['address']],
  ['a path', `https://acme.example/t/${token}/open`, ['address']],
  ['a cookie', `Cookie: session=abc; visitorToken=${token}; theme=dark`, ['cookie']],
  [
    'curl',
    `curl -H "Authorization: Bearer ${token}" https://acme.example/`,
    ['surrounding-text', 'authorization-header'],
  ],
  ['dots percent-encoded', token.replaceAll('.', '%2E'), ['url-encoding']],
  ['dots percent-encoded twice', token.replaceAll('.', '%252E'), ['url-encoding']],
  ['Bearer percent-encoded', `Bearer%20${token}`, ['bearer', 'url-encoding']],
  ['broken at 64', wrapped(64, '\n'), ['line-breaks']],
  ['broken at 76, CRLF', wrapped(76, '\r\n'), ['line-breaks']],
  ['broken at 20', wrapped(20, '\n'), ['line-breaks']],
  ['quoted e-mail', `> ${wrapped(60, '\n> ')}`, ['line-breaks']],
  ['quoted-printable', wrapped(75, '=\r\n'), ['line-breaks']],
  ['joined strings', `"${wrapped(40, '" +\n  "')}"`, ['quotes', 'line-breaks']],
  ['shell continuation', wrapped(50, '\\\n'), ['line-breaks']],
  ['escaped line breaks', wrapped(64, '\\n'), ['line-breaks']],
  ['blanks inside', wrapped(70, ' '), ['white-space']],
  ['broken at the dots', token.replaceAll('.', '\n.'), ['line-breaks']],
  ['broken after the dots', token.replaceAll('.', '.\n'), ['line-breaks']],
  ['zero-width spaces', wrapped(30, '\u200b'), ['invisible-characters']],
  ['a byte order mark', `\ufeff${token}`, ['white-space']],
  ['no-break spaces', wrapped(50, '\u00a0'), ['white-space']],
  ['soft hyphens', wrapped(30, '\u00ad'), ['invisible-characters']],
  ['<wbr>', wrapped(50, '<wbr>'), ['line-breaks']],
  [
    'character references',
    `&quot;${token.replaceAll('.', '&#46;')}&quot;`,
    ['quotes', 'html-entities'],
  ],
  ['unicode escapes', `"${token.replaceAll('-', '\\u002d')}"`, ['quotes', 'escapes']],
  ['a code block', `\`\`\`\n${token}\n\`\`\``, []],
];

describe('findVisitorToken', () => {
  it.each(pasted)('finds the token in %s', (_, text, kinds) => {
    const found = findVisitorToken(text);
    expect(found.token).toBe(token);
    expect(
      found.stripped
        .map(({kind}) => kind)
        .filter((kind) => kind !== 'surrounding-text' || kinds.includes(kind)),
    ).toEqual(kinds);
  });

  it('keeps the next line of a log out of the signature', () => {
    expect(findVisitorToken(`${token}\nGET /v1/boot 401`).token).toBe(token);
    expect(findVisitorToken(`token:\n${token}\n\n--\nJane`).token).toBe(token);
  });

  it('prefers the visitor token among several', () => {
    const text = JSON.stringify({access_token: other, visitor_token: token});
    const found = findVisitorToken(text);
    expect(found.token).toBe(token);
    expect(found.candidates.map((one) => one.name)).toEqual(['visitor_token', 'access_token']);
    expect(findVisitorToken(`${token}\n${other}\n${token}`).candidates).toHaveLength(2);
    expect(findVisitorToken(`a\n${other}\n${token}`).candidates.map(({line}) => line)).toEqual([
      3, 2,
    ]);
  });

  it.each([
    ['cut in the signature', token.slice(0, -20)],
    ['cut in the payload', token.slice(0, 60)],
    ['cut in the header', token.slice(0, 30)],
    ['without its first character', token.slice(1)],
    ['with padding', token.replace('.', '=.')],
    ['with base64', token.replace('-', '+').replace('_', '/')],
    ['without a signature', token.slice(0, -signature.length)],
    ['with four parts', `${token}.abc`],
  ])('leaves a token %s as it is', (_, damaged) => {
    expect(findVisitorToken(damaged).token).toBe(damaged);
    expect(findVisitorToken(`visitorToken: "${damaged}"`).token).toBe(damaged);
  });

  const secret = 'k3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH_zC-vB2nM8qWe';
  const jwe = `${part({alg: 'dir', enc: 'A256GCM'})}..${'a'.repeat(16)}.${'b'.repeat(80)}.${'c'.repeat(22)}`;
  const insteads: [AbsentKind, string][] = [
    ['empty', ''],
    ['empty', '   \n'],
    ['empty', '""'],
    ['placeholder', '<GENERATED_VISITOR_TOKEN>'],
    ['placeholder', "'YOUR_VISITOR_TOKEN'"],
    ['placeholder', 'your-token-here'],
    ['template', '{{ visitor_token }}'],
    ['template', "'<%= token %>'"],
    ['template', '${token}'],
    ['template', '[[${token}]]'],
    ['template', '@Model.VisitorToken'],
    ['template', '<?= $token ?>'],
    ['stringified-value', 'undefined'],
    ['stringified-value', '[object Promise]'],
    ['shortened', 'eyJhbGciOiJIUzI1NiJ9.eyJ…'],
    ['shortened', 'eyJhbGciOiJIUzI1NiIsInR5c...'],
    ['hex-hmac', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
    ['encrypted-token', jwe],
    ['paseto', `v4.local.${'a'.repeat(90)}`],
    ['secret', secret],
    ['secret', `"${secret}"`],
    ['api-key', 'sk_live_51H8x9a2b3c4d5e6f7g8h9'],
    [
      'private-key',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----',
    ],
    ['claims', '{"id": 1, "name": "Jane Doe"}'],
    ['encoded-claims', part({id: 1, name: 'Jane Doe'})],
    ['json', '{"error": "unauthorised"}'],
    ['json-serialization', JSON.stringify({protected: 'a', payload: 'b', signature: 'c'})],
    ['settings-without-token', 'window.algomoSettings = {visitorToken: token}'],
    ['template', 'window.algomoSettings = {visitorToken: {{ token }}}'],
    ['html', '<html><body>Sign in</body></html>'],
    ['address', 'https://acme.example/login'],
    ['unknown', 'it does not work'],
  ];
  it.each(insteads)('says %s of %j', (kind, text) => {
    const found = findVisitorToken(text);
    expect(found.token).toBeNull();
    expect(found.instead?.kind).toBe(kind);
  });

  it('echoes nothing of a secret', () => {
    expect(JSON.stringify(findVisitorToken(`secret=${secret}`))).not.toContain(secret.slice(0, 8));
  });

  it('ends in an answer for any text', () => {
    const pieces = fc.constantFrom(
      'eyJ',
      token,
      '.',
      '"',
      '\n',
      ' ',
      '%2E',
      '\\u002e',
      '&#46;',
      '<wbr>',
      '=',
      'a',
      'Bearer ',
      '{',
      '\u200b',
      secret,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const found = findVisitorToken(text);
          expect((found.token === null) === (found.instead !== null)).toBe(true);
        },
      ),
      {numRuns: 200},
    );
  }, 20_000);

  it('finds a token whatever stands around it', () => {
    const foreign = fc.string().filter((text) => !/ey|ew|e30/.test(text));
    fc.assert(
      fc.property(foreign, foreign, (before, after) => {
        expect(findVisitorToken(`${before} ${token} ${after}`).token).toBe(token);
      }),
    );
  });

  it.each([
    ['anchors', 'eyJ'],
    ['anchors and dots', 'eyJ.'],
    ['broken anchors', 'eyJhbGci\n'],
    ['blanks', ' '],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['escapes', '%25'],
    ['letters', 'a'],
    ['brackets', '{'],
    ['tokens', `${token}\n`],
    ['header and gap', `${part({alg: 'HS256'})}.\n`],
  ])(
    'reads 10 MB of %s',
    (_, piece) => {
      const text = piece.repeat(10_000_000 / piece.length);
      const found = findVisitorToken(text);
      expect(found.limit).toContain('200,000');
      expect(found.candidates.length).toBeLessThanOrEqual(20);
    },
    20_000,
  );
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nonToken, verifyVisitorToken, VisitorTokenError} from '../visitor-token';
import {
  base64url,
  claimsJson,
  forge,
  forgeClaims,
  now,
  secret,
  seconds,
} from '../visitor-token/testing/forge';
import {checkPage} from '.';

/** What only a secret or a clock can tell, or what a page says in another way. */
const exempt = /^(?:signature-mismatch|secret-.*|expired|not-yet-valid|issued-in-future)$/;

/** A string in a script, as a careful server writes it. */
function page(text: string): string {
  const literal = JSON.stringify(text).replaceAll('<', '\\u003c');
  return `<!doctype html><script>window.algomoSettings = {visitorToken: ${literal}};</script><script src="https://w.example/widget/v1.js"></script>`;
}

async function serviceCode(token: string): Promise<string | null> {
  try {
    await verifyVisitorToken(token, {secrets: secret, now});
    return null;
  } catch (error) {
    if (error instanceof VisitorTokenError) return error.code;
    throw error;
  }
}

async function agree(text: string): Promise<void> {
  const code = await serviceCode(text);
  const {findings, verdict} = checkPage(page(text), {now});
  const errors = findings.filter(({severity}) => severity === 'error').map((one) => one.code);
  // A secret in the page is graver than what it is as a token.
  if (nonToken(text)?.kind === 'secret') {
    expect(errors).toEqual(['secret-in-page']);
  } else if (code === null) expect(errors).toEqual([]);
  else if (!exempt.test(code)) {
    expect(errors).toContain(code);
    expect(verdict).toBe('wrong');
  }
}

const good = forgeClaims();
const seeds = [
  good,
  forge(JSON.stringify({user_id: 1, exp: seconds + 30})),
  forge(claimsJson(), {header: '{"alg":"HS512"}', hash: 'sha512'}),
  forge(claimsJson(), {header: '{"alg":"none"}'}),
  forge(claimsJson({exp: (seconds + 30) * 1000})),
  forge(claimsJson({id: ''})),
  `Bearer ${good}`,
  `"${good}"`,
  JSON.stringify({visitorToken: good}),
  base64url(good),
  '{{ visitor_token }}',
  '<%= token %>',
  'YOUR_VISITOR_TOKEN',
  'undefined',
  '[object Promise]',
  good.replaceAll('.', '%2E'),
  good.split('.').slice(0, 2).join('.'),
];
const piece = fc.constantFrom(
  '.',
  '"',
  "'",
  ' ',
  '\n',
  '=',
  '%2E',
  'Bearer ',
  'eyJ',
  '{',
  '}',
  '{{',
  '}}',
  '<',
  '>',
  '\\',
  '\u200b',
  '\ufeff',
  ',',
  ';',
  '-',
  '+',
  '/',
  '\0',
  '\ud800',
  '…',
  'token',
  'null',
  '&quot;',
  "b'",
  '</script>',
  '<!--',
  '$',
  '@',
  '#',
  '[',
  ']',
  '(',
  ')',
  '\u2028',
  '\u{e0041}',
  'ǃ',
);
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.oneof(piece, fc.string({maxLength: 3}))), {
      maxLength: 4,
    }),
  )
  .map(([seed, changes]) =>
    changes.reduce((text, [place, how, put]) => {
      const at = place % (text.length + 1);
      if (how === 0) return text.slice(0, at) + put + text.slice(at);
      return how === 1 ? text.slice(0, at) + put + text.slice(at + 1) : text.slice(0, at);
    }, seed),
  );
const built = fc
  .array(fc.oneof(piece, fc.constantFrom(...good.split('.'))), {maxLength: 12})
  .map((all) => all.join(''));
const strings = fc.oneof(
  mutated,
  built,
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 80}),
  fc.base64String({maxLength: 120}),
);
const runs = Number(process.env['AGREEMENT_RUNS'] ?? 600);

test(
  'the page check names the same code as the service for whatever stands as the token',
  async () => {
    await fc.assert(fc.asyncProperty(strings, agree), {numRuns: runs});
  },
  600_000 + runs * 20,
);

import {expect, test} from 'vitest';
import {namedCode} from './named-code';

const codes = new Set(['expired', 'secret-encoding', 'signature-mismatch', 'id-missing']);

test.each<[name: string, text: string, code: string | null]>([
  [
    'a console line',
    '[Algomo] Visitor authentication failed: expired. It expired 12 s ago.',
    'expired',
  ],
  [
    'a console line with its script before it',
    'v1.js:1 [Algomo] Visitor authentication warning: id-missing. …',
    'id-missing',
  ],
  [
    'a line without its address',
    'Visitor authentication failed: secret-encoding',
    'secret-encoding',
  ],
  ['the address of a page', 'https://docs.example/docs/troubleshooting/expired/', 'expired'],
  ['a problem document', '{"status":401,"code":"expired","detail":"…"}', 'expired'],
  ['a link to the playground', '/playground/#problem=expired', 'expired'],
  ['the code alone', ' Expired ', 'expired'],
  ['the code as a constant', 'SIGNATURE_MISMATCH', 'signature-mismatch'],
  ['the code as words', 'signature mismatch', 'signature-mismatch'],
  ['the code in a sentence', 'we get secret-encoding since Monday', 'secret-encoding'],
  ['a misspelt code', 'expried', 'expired'],
  ['a misspelt code of two words', 'signture mismacth', 'signature-mismatch'],
  ['a word that is far from any code', 'example', null],
  ['a word that is also a code', 'my card has expired yesterday', null],
  [
    'the line’s code before another in its text',
    '[Algomo] Visitor authentication failed: id-missing. See secret-encoding.',
    'id-missing',
  ],
  ['a code that does not exist', 'Visitor authentication failed: no-such-code. …', null],
  ['nothing', '', null],
])('%s', (_, text, code) => {
  expect(namedCode(text, codes)).toBe(code);
});

test('a long text without a code takes no longer than it is long', () => {
  expect(namedCode('a-'.repeat(200_000), codes)).toBeNull();
});

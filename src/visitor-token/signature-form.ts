import {problem, type Problem} from '../problems';
import {decodeBase64} from './base64url';
import {utf8Text} from './json';
import {count} from './received';

const signatureBytes = 32;

/** Whether there is a signature as long as HS256 makes it. */
export function judgeSignatureForm(part: string): Problem | null {
  if (part === '') {
    return problem('signature-missing', 'The signature, the part after the second dot, is empty.', {
      expected: signatureBytes,
    });
  }
  const bytes = decodeBase64(part);
  if (bytes.length === signatureBytes) return null;
  const looksLike = likeness(part, bytes);
  return problem(
    'signature-length',
    `The signature has ${count(bytes.length, 'byte')}, an HS256 signature has ${signatureBytes}.` +
      (looksLike === null ? '' : ` ${hints[looksLike]}`),
    {
      received: bytes.length,
      expected: signatureBytes,
      ...(looksLike !== null && {looksLike}),
    },
  );
}

const hints = {
  hex: 'It is hexadecimal text; encode the bytes as base64url instead.',
  base64: 'It was base64-encoded twice; encode the bytes once.',
  'cut-off': 'Its end seems to be cut off.',
  HS384: 'That is the length of HS384.',
  HS512: 'That is the length of HS512.',
  'public-key': 'That is the length of a signature made with a private RSA key.',
} as const;

const hexDigits = /^(?:[^]{0,40}[\s=])?[0-9a-f]{64}(?:\s{1,2}[^]{0,9})?$/i;

function likeness(part: string, bytes: Uint8Array): keyof typeof hints | null {
  const text = utf8Text(bytes) ?? '';
  // A command may print a name before the digits and a line break after them.
  if (hexDigits.test(part) || hexDigits.test(text)) return 'hex';
  if (/^[\w+/-]{43}=?\s{0,2}$/.test(text)) return 'base64';
  if (bytes.length < signatureBytes) return 'cut-off';
  if (bytes.length === 48) return 'HS384';
  if (bytes.length === 64) return 'HS512';
  return [256, 384, 512].includes(bytes.length) ? 'public-key' : null;
}

import {decodeBase64, signPayload} from '../../visitor-token';
import {decodeSecret, encode, forge} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const signature: readonly Scenario[] = [
  {
    id: 'signature-mismatch',
    title: 'Wrong secret',
    what: 'The server signs with the secret of another workspace.',
    code: 'signature-mismatch',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), `another-workspace-${context.secret}`),
  },
  {
    id: 'tampered-payload',
    title: 'Tampered payload',
    what: 'Somebody changes the `id` of a signed token to be another user.',
    code: 'signature-mismatch',
    group: 'signature',
    signed: 'otherwise',
    async token(context) {
      const [header, , mac] = (await forge(timedPayload(context), context.secret)).split('.');
      return `${header}.${encode(payloadWith(context, {id: 'somebody-else'}))}.${mac}`;
    },
  },
  {
    id: 'signature-missing',
    title: 'Signature left out',
    what: 'The third part of the token is empty, though the header names HS256.',
    code: 'signature-missing',
    group: 'signature',
    signed: 'not-at-all',
    async token(context) {
      const [header, payload] = (await forge(timedPayload(context), context.secret)).split('.');
      return `${header}.${payload}.`;
    },
  },
  {
    id: 'signature-length',
    title: 'Signature in hex',
    what: 'Hand-written code encodes the hexadecimal text of the signature instead of its bytes.',
    code: 'signature-length',
    group: 'signature',
    signed: 'otherwise',
    async token(context) {
      const [header, payload, mac = ''] = (
        await forge(timedPayload(context), context.secret)
      ).split('.');
      const hex = Array.from(decodeBase64(mac), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
      return `${header}.${payload}.${encode(hex)}`;
    },
  },
  {
    id: 'secret-empty',
    title: 'Secret not set',
    what: 'The environment variable is not set in production, so the server has an empty secret.',
    code: 'secret-empty',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => signPayload(timedPayload(context), ''),
  },
  {
    id: 'secret-too-short',
    title: 'Secret too short',
    what: 'Only the beginning of the secret was copied; HS256 needs 32 bytes.',
    code: 'secret-too-short',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => signPayload(timedPayload(context), context.secret.slice(0, 16)),
  },
  {
    id: 'secret-whitespace',
    title: 'Line break in the secret',
    what: 'The secret was read from a file together with the line break at its end.',
    code: 'secret-whitespace',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), `${context.secret}\n`),
  },
  {
    id: 'secret-encoding',
    title: 'Secret decoded',
    what: 'The library decodes the secret from base64 before it signs.',
    code: 'secret-encoding',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), decodeSecret(context.secret)),
  },
  {
    id: 'secret-placeholder',
    title: 'Secret of the example',
    what: 'The example’s placeholder was never replaced by the workspace’s secret.',
    code: 'secret-placeholder',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), 'YOUR_SECRET'),
  },
  {
    id: 'secret-rotated',
    title: 'Old secret',
    what: 'The secret was replaced in Settings, and the server still signs with the old one.',
    code: 'secret-rotated',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), context.retiredSecret),
  },
];

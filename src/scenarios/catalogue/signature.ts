import {decodeBase64} from '../../visitor-token';
import {decodeSecret, encode, forge, signCarefully} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const signature: readonly Scenario[] = [
  {
    id: 'signature-mismatch',
    code: 'signature-mismatch',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), `another-workspace-${context.secret}`),
  },
  {
    id: 'tampered-payload',
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
    code: 'secret-empty',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => signCarefully(timedPayload(context), ''),
  },
  {
    id: 'secret-too-short',
    code: 'secret-too-short',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => signCarefully(timedPayload(context), context.secret.slice(0, 16)),
  },
  {
    id: 'secret-whitespace',
    code: 'secret-whitespace',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), `${context.secret}\n`),
  },
  {
    id: 'secret-encoding',
    code: 'secret-encoding',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), decodeSecret(context.secret)),
  },
  {
    id: 'secret-placeholder',
    code: 'secret-placeholder',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), 'YOUR_SECRET'),
  },
  {
    id: 'secret-rotated',
    code: 'secret-rotated',
    group: 'signature',
    signed: 'otherwise',
    token: (context) => forge(timedPayload(context), context.retiredSecret),
  },
];

import {encode, forge} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';

const signed = (context: SigningContext) => forge(timedPayload(context), context.secret);

export const shape: readonly Scenario[] = [
  {
    id: 'token-empty',
    code: 'token-empty',
    group: 'shape',
    signed: 'unreadable',
    token: async () => '',
  },
  {
    id: 'no-token',
    code: null,
    group: 'shape',
    signed: 'unreadable',
    page: 'no-settings',
    token: async () => undefined,
  },
  {
    id: 'token-not-a-string',
    code: 'token-not-a-string',
    group: 'shape',
    token: async (context) => ({visitorToken: await signed(context)}),
  },
  {
    id: 'token-placeholder',
    code: 'token-placeholder',
    group: 'shape',
    signed: 'unreadable',
    token: async () => '<GENERATED_VISITOR_TOKEN>',
  },
  {
    id: 'token-too-large',
    code: 'token-too-large',
    group: 'shape',
    token: (context) =>
      forge(
        payloadWith(context, {avatar: `data:image/png;base64,${'iVBORw0KGgo'.repeat(300)}`}),
        context.secret,
      ),
  },
  {
    id: 'bearer-prefix',
    code: 'bearer-prefix',
    group: 'shape',
    token: async (context) => `Bearer ${await signed(context)}`,
  },
  {
    id: 'token-quoted',
    code: 'token-quoted',
    group: 'shape',
    token: async (context) => JSON.stringify(await signed(context)),
  },
  {
    id: 'token-whitespace',
    code: 'token-whitespace',
    group: 'shape',
    token: async (context) => `${await signed(context)}\n`,
  },
  {
    id: 'url-encoded',
    code: 'url-encoded',
    group: 'shape',
    token: async (context) => (await signed(context)).replaceAll('.', '%2E'),
  },
  {
    id: 'segment-count',
    code: 'segment-count',
    group: 'shape',
    signed: 'not-at-all',
    token: async (context) => (await signed(context)).split('.').slice(0, 2).join('.').slice(0, 64),
  },
  {
    id: 'json-serialization',
    code: 'json-serialization',
    group: 'shape',
    async token(context) {
      const [header, payload, signature] = (await signed(context)).split('.');
      return JSON.stringify({payload, protected: header, signature});
    },
  },
  {
    id: 'encrypted-token',
    code: 'encrypted-token',
    group: 'shape',
    signed: 'unreadable',
    async token() {
      const random = (size: number) => encode(crypto.randomUUID().repeat(4).slice(0, size));
      const header = encode(JSON.stringify({alg: 'dir', enc: 'A256GCM'}));
      return [header, '', random(12), random(96), random(16)].join('.');
    },
  },
  {
    id: 'base64url-invalid',
    code: 'base64url-invalid',
    group: 'shape',
    async token(context) {
      const [header, payload, signature = ''] = (await signed(context)).split('.');
      return `${header}.${payload}.${signature.replaceAll('-', '+').replaceAll('_', '/')}=`;
    },
  },
];

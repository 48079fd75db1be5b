import {encode, forge} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';

const signed = (context: SigningContext) => forge(timedPayload(context), context.secret);

export const shape: readonly Scenario[] = [
  {
    id: 'token-empty',
    title: 'Empty token',
    what: 'The template has no value for the token, so the page hands over an empty string.',
    code: 'token-empty',
    group: 'shape',
    signed: 'unreadable',
    token: async () => '',
  },
  {
    id: 'no-token',
    title: 'No token at all',
    what: 'The page has no settings, so the widget starts without a token, as for any visitor who is not signed in.',
    code: null,
    group: 'shape',
    signed: 'unreadable',
    page: 'no-settings',
    token: async () => undefined,
  },
  {
    id: 'token-not-a-string',
    title: 'Object instead of a token',
    what: 'The page hands over the whole response of its server instead of the token in it.',
    code: 'token-not-a-string',
    group: 'shape',
    token: async (context) => ({visitorToken: await signed(context)}),
  },
  {
    id: 'token-placeholder',
    title: 'Placeholder not replaced',
    what: 'The snippet was copied from the documentation and never filled in.',
    code: 'token-placeholder',
    group: 'shape',
    signed: 'unreadable',
    token: async () => '<GENERATED_VISITOR_TOKEN>',
  },
  {
    id: 'token-too-large',
    title: 'Too large',
    what: 'The server puts a picture into the payload, and the token passes 4,096 characters.',
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
    title: '“Bearer” in front',
    what: 'The token was taken from an Authorization header together with its scheme.',
    code: 'bearer-prefix',
    group: 'shape',
    token: async (context) => `Bearer ${await signed(context)}`,
  },
  {
    id: 'token-quoted',
    title: 'Quoted twice',
    what: 'The server writes the token as JSON, and the template puts quotes around it once more.',
    code: 'token-quoted',
    group: 'shape',
    token: async (context) => JSON.stringify(await signed(context)),
  },
  {
    id: 'token-whitespace',
    title: 'Line break at the end',
    what: 'The token was read from a program’s output together with the line break after it.',
    code: 'token-whitespace',
    group: 'shape',
    token: async (context) => `${await signed(context)}\n`,
  },
  {
    id: 'url-encoded',
    title: 'URL-encoded',
    what: 'The token travelled in an address or a cookie and was never decoded.',
    code: 'url-encoded',
    group: 'shape',
    token: async (context) => (await signed(context)).replaceAll('.', '%2E'),
  },
  {
    id: 'segment-count',
    title: 'Cut off',
    what: 'The database column is too short, and the end of the token is gone.',
    code: 'segment-count',
    group: 'shape',
    signed: 'not-at-all',
    token: async (context) => (await signed(context)).split('.').slice(0, 2).join('.').slice(0, 64),
  },
  {
    id: 'json-serialization',
    title: 'JSON instead of the compact form',
    what: 'The server’s library writes the JSON serialization of JWS, not the compact one.',
    code: 'json-serialization',
    group: 'shape',
    async token(context) {
      const [header, payload, signature] = (await signed(context)).split('.');
      return JSON.stringify({payload, protected: header, signature});
    },
  },
  {
    id: 'encrypted-token',
    title: 'Encrypted token',
    what: 'The server encrypts the token (JWE, five parts) instead of signing it.',
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
    title: 'Base64 instead of base64url',
    what: 'The server encodes the signature with the ordinary base64 alphabet and its padding.',
    code: 'base64url-invalid',
    group: 'shape',
    async token(context) {
      const [header, payload, signature = ''] = (await signed(context)).split('.');
      return `${header}.${payload}.${signature.replaceAll('-', '+').replaceAll('_', '/')}=`;
    },
  },
];

import {describe, expect, test} from 'vitest';
import {nonToken, type NonTokenKind} from '.';
import {base64url, forgeClaims, secret} from './testing/forge';

const good = forgeClaims();
const [header = '', payload = ''] = good.split('.');

const templates = [
  '{{ token }}',
  '{{{ token }}}',
  '{{ user.visitor_token|tojson }}',
  '{% visitor_token %}',
  '{!! $token !!}',
  '@json($token)',
  '<%= token %>',
  '<%- @token %>',
  '<?= $token ?>',
  '<!--#echo var="token" -->',
  '<c:out value="${token}"/>',
  '[[${token}]]',
  '[% token | json %]',
  '[=token]',
  '${token}',
  '$!token',
  '$!{token}',
  '#{token}',
  '!{token}',
  '{@token}',
  '{$token}',
  '{!token}',
  '%(token)s',
  '{token}',
  '{0}',
  '%s',
  '*|TOKEN|*',
  '%%TOKEN%%',
  '%%=v(@token)=%%',
  '@@TOKEN@@',
  '@token@',
  '#token#',
  '$(TOKEN)',
  '@Model.Token',
  '@(Model.Token)',
  '«token»',
  '||TOKEN||',
  '<<<token>>>',
];
const placeholders = [
  '<GENERATED_VISITOR_TOKEN>',
  'YOUR_TOKEN',
  'your-token-here',
  'TOKEN_GOES_HERE',
  'paste your token here',
  '[YOUR TOKEN]',
  '{your token}',
  'xxxxx.yyyyy.zzzzz',
  'header.payload.signature',
  'eyJ...',
  'eyJ…',
  'TODO',
  '...',
];
const variables = [
  'process.env.VISITOR_TOKEN',
  'import.meta.env.VITE_TOKEN',
  '$token',
  'user.visitorToken',
  'session->token',
  "ENV['TOKEN']",
  'getToken()',
];

describe('what stands for a token instead of being one', () => {
  test.each(templates)('%s is a template', (text) => {
    expect(nonToken(text)?.kind).toBe('template');
  });
  test.each(placeholders)('%s is a placeholder', (text) => {
    expect(nonToken(text)?.kind).toBe('placeholder');
  });
  test.each(variables)('%s is a variable', (text) => {
    expect(nonToken(text)?.kind).toBe('variable');
  });
});

describe('what it is instead', () => {
  test.each<[NonTokenKind, string]>([
    ['empty', ' '],
    ['empty', '<nil>'],
    ['empty', 'None'],
    ['written-value', '[object Promise]'],
    ['written-value', '<coroutine object get_token at 0x7f1c2a3b4c50>'],
    ['written-value', 'System.Threading.Tasks.Task`1[System.String]'],
    ['written-value', 'com.acme.VisitorToken@6d06d69c'],
    ['written-value', '#<VisitorToken:0x000078e1f8b0>'],
    ['written-value', 'HASH(0x55d0c8a1b2c0)'],
    ['written-value', 'function () { return token; }'],
    ['written-value', 'true'],
    ['shortened', 'eyJhbGciOiJIUzI1NiIsInR5c...'],
    ['shortened', `${header}.${payload}.[FILTERED]`],
    ['encrypted-token', `${base64url('{"alg":"dir","enc":"A256GCM"}')}..a.b.c`],
    ['paseto', `v4.local.${'a'.repeat(90)}`],
    ['html', '<!DOCTYPE html><title>Sign in</title>'],
    ['uuid', '0b8f1c1e-6f6b-4c6e-9d6a-0d9b7d9f3a10'],
    ['hex-hmac', 'a1'.repeat(32)],
    ['secret', secret],
    ['secret', `ALGOMO_SECRET=${secret}`],
    ['secret', `ALGOMO_SECRET="${secret}"`],
    ['encoded-twice', base64url(good)],
    ['encoded-twice', Buffer.from(good).toString('base64')],
    ['unsigned', `${header}.${payload}`],
    ['encoded-claims', base64url('{"id":1}')],
    ['email', 'jane@example.com'],
  ])('%s: %s', (kind, text) => {
    const found = nonToken(text);
    expect(found?.kind).toBe(kind);
    expect(JSON.stringify(found)).not.toContain(secret.slice(0, 8));
  });

  test.each([good, 'Hello world', 'it does not work', 'abc', `${good}.abc`])(
    'nothing known: %s',
    (text) => {
      expect(nonToken(text)).toBeNull();
    },
  );
});

import {expect, test} from 'vitest';
import {masked, maskedHeaders, maskedText} from './mask';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl';

test.each([
  ['a token', {visitorToken: token}, {visitorToken: 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.•••'}],
  ['a token in a text', `Bearer ${token}"`, 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.•••"'],
  [
    'a session',
    {session: {token: 'abc', expiresAt: 'x'}},
    {session: {token: '•••', expiresAt: 'x'}},
  ],
  ['a visitor key', {visitor: {id: 'v', key: 'abc'}}, {visitor: {id: 'v', key: '•••'}}],
  ['secrets in a list', {secrets: [{id: 's', value: 'abc'}]}, {secrets: [{id: 's', value: '•••'}]}],
  ['nothing secret', {text: 'Hello', n: 1, none: null}, {text: 'Hello', n: 1, none: null}],
])('%s', (_, value, expected) => {
  expect(masked(value)).toEqual(expected);
});

test('an Authorization header keeps its scheme only', () => {
  expect(maskedHeaders(new Headers({authorization: `Bearer ${token}`, host: 'x'}))).toEqual({
    authorization: 'Bearer •••',
  });
});

test('a page’s HTML', () => {
  expect(maskedText(`visitorToken: "${token}"`)).not.toContain('c2lnbmF0dXJl');
});

import {expect, test} from 'vitest';
import {languages} from '../../example-code/languages';
import {callSite} from '../../example-code/literals';
import {userOf} from './user-of';

test.each([
  ['{"id": 1}', {id: 1}],
  ['{"id": 9007199254740991}', {id: 9007199254740991}],
  ['{"id": 1e2}', {id: 100}],
  ['{"id": 9007199254740993}', {id: '9007199254740993'}],
  ['{"id": 12345678901234567890}', {id: '12345678901234567890'}],
  ['{"id": -12345678901234567890}', {id: '-12345678901234567890'}],
  ['{"id": 1e400}', {id: '1e400'}],
  ['{"id": 1.50}', {id: '1.50'}],
  ['{"id": 1, "companyId": 12345678901234567890}', {id: 1, companyId: '12345678901234567890'}],
  ['{"id": 1, "name": 12345678901234567890}', {id: 1, name: '12345678901234567890'}],
  ['{"id": "jane", "other": 1, "email": null}', {id: 'jane'}],
  ['{"id": null}', null],
  ['{"name": "Jane"}', null],
  ['[1]', null],
  ['{', null],
])('%s', (payload, user) => {
  expect(userOf(payload)).toEqual(user);
});

test.each(languages.map(({id}) => id))('%s shows the digits that were typed, as text', (id) => {
  const code = callSite(id, userOf('{"id": 12345678901234567890}') ?? {}, 30);
  expect(code).toMatch(/["']12345678901234567890["']/);
});

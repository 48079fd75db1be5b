import {expect, test} from 'vitest';
import {assertView} from './assert-view';

test.each([{scenario: 'valid'}, {scenario: 'no-token'}, {problem: 'expired'}])(
  '%j can be shown',
  (view) => {
    expect(() => assertView(view)).not.toThrow();
  },
);

test.each([
  [{scenario: 'vaild'}, 'src/scenarios has no scenario "vaild"'],
  [{scenario: 'token-not-quoted'}, 'src/scenarios has no scenario "token-not-quoted"'],
  [{problem: 'expred'}, 'src/problems has no code "expred"'],
  [{problem: 'valid'}, 'src/problems has no code "valid"'],
])('%j is refused', (view, message) => {
  expect(() => assertView(view)).toThrow(message);
});

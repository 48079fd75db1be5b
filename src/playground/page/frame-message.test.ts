import {expect, test} from 'vitest';
import {problem} from '../../problems';
import {readFrameMessage} from './frame-message';

const tab = '0123456789abcdef';
const from = {source: 'algomo-demo-page', tab, device: 'device-a'};

test.each<object>([
  {...from, type: 'ready', user: null},
  {...from, type: 'identity', user: {id: '1', name: 'Jane', companyName: 'Acme'}},
  {...from, type: 'problem', problem: problem('payload-missing', 'It is empty.', {})},
  {...from, type: 'blocked', directive: 'script-src-elem'},
])('%j is heard', (message) => {
  expect(readFrameMessage(message, tab)).toBe(message);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'algomo-demo-page'],
  ['another script’s message', {type: 'ready', user: null}],
  ['another tab’s page', {...from, tab: 'fedcba9876543210', type: 'ready', user: null}],
  ['a device that there is not', {...from, device: 'device-c', type: 'ready', user: null}],
  ['a device of the prototype', {...from, device: '__proto__', type: 'ready', user: null}],
  ['a type that there is not', {...from, type: 'constructor'}],
  ['a user that is a text', {...from, type: 'ready', user: 'Jane'}],
  ['a name that is markup in an object', {...from, type: 'ready', user: {id: '1', name: {}}}],
  ['a problem that there is not', {...from, type: 'problem', problem: {code: 'toString'}}],
  ['a problem without words', {...from, type: 'problem', problem: {code: 'expired'}}],
  ['a directive that is none', {...from, type: 'blocked', directive: 1}],
])('%s is not heard', (_, message) => {
  expect(readFrameMessage(message, tab)).toBeNull();
});

import {expect, test} from 'vitest';
import {isLoopback, isPrivateHost} from './own-machine';

test.each([
  ['localhost', true, true],
  ['app.localhost', true, true],
  ['127.0.0.1', true, true],
  ['127.8.8.8', true, true],
  ['[::1]', true, true],
  ['web', false, true],
  ['app.test', false, true],
  ['mac.local', false, true],
  ['host.docker.internal', false, true],
  ['router.home.arpa', false, true],
  ['10.0.0.7', false, true],
  ['192.168.1.5', false, true],
  ['172.16.0.1', false, true],
  ['172.31.255.1', false, true],
  ['172.32.0.1', false, false],
  ['10.example.com', false, false],
  ['[fd00::1]', false, true],
  ['[fe80::1]', false, true],
  ['[2001:db8::1]', false, false],
  ['8.8.8.8', false, false],
  ['example.com', false, false],
  ['localhost.example.com', false, false],
  ['127.0.0.1.example.com', false, false],
  ['mytest', false, true],
  ['test.example', false, false],
])('%s: loopback %s, private %s', (hostname, loopback, own) => {
  expect([isLoopback(hostname), isPrivateHost(hostname)]).toEqual([loopback, own]);
});

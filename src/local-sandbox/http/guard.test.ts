import {expect, test} from 'vitest';
import {createGuard} from './guard';

const loopback = createGuard({host: null, origins: ['https://app.test']});
const network = createGuard({host: '192.0.2.7', origins: []});

test.each<[string, boolean]>([
  ['localhost:4666', true],
  ['localhost', true],
  ['127.0.0.1:4666', true],
  ['127.1.2.3', true],
  ['[::1]:4666', true],
  ['app.localhost:4666', true],
  ['LOCALHOST:4666', true],
  ['evil.example', false],
  ['evil.example:4666', false],
  ['localhost.evil.example', false],
  ['notlocalhost', false],
  ['127.0.0.1.evil.example', false],
  ['192.168.0.1', false],
  ['', false],
  ['localhost:4666/@evil.example', true],
])('the host %s is this machine: %s', (host, own) => {
  expect(loopback.isOwnHost(host)).toBe(own);
});

test.each<[string, boolean]>([
  ['http://localhost:3000', true],
  ['https://localhost', true],
  ['http://127.0.0.1:8080', true],
  ['http://[::1]:8080', true],
  ['http://shop.localhost:3000', true],
  ['https://app.test', true],
  ['http://app.test', false],
  ['https://app.test:8443', false],
  ['https://evil.example', false],
  ['https://localhost.evil.example', false],
  ['null', false],
  ['file://', false],
  ['chrome-extension://abcdef', false],
  ['', false],
])('a page of %s may call: %s', (origin, may) => {
  expect(loopback.mayCall(origin)).toBe(may);
});

test('whoever listens on an address answers to it', () => {
  expect(network.isOwnHost('192.0.2.7:4666')).toBe(true);
  expect(network.mayCall('http://192.0.2.7:3000')).toBe(true);
  expect(network.isOwnHost('evil.example')).toBe(false);
  expect(network.mayCall('https://evil.example')).toBe(false);
});

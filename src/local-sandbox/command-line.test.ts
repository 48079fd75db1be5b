import {expect, test} from 'vitest';
import {readCommand} from './command-line';

const start = {command: 'start', port: 4666, host: null, data: null, origins: []};

test.each<[string, object]>([
  ['', start],
  ['--port 5000', {...start, port: 5000}],
  ['--port=0', {...start, port: 0}],
  ['--data /tmp/x', {...start, data: '/tmp/x'}],
  ['--host 0.0.0.0', {...start, host: '0.0.0.0'}],
  [
    '--origin https://app.test --origin http://b.test:81/',
    {...start, origins: ['https://app.test', 'http://b.test:81']},
  ],
  [
    'check http://localhost:3000/account --cookie a=1 --cookie b=2 --header X-User:jane',
    {
      command: 'check',
      address: new URL('http://localhost:3000/account'),
      session: [
        ['cookie', 'a=1; b=2'],
        ['X-User', 'jane'],
      ],
      tokenUrl: null,
      json: false,
      browser: null,
    },
  ],
  [
    'check https://app.test --json',
    {
      command: 'check',
      address: new URL('https://app.test'),
      session: [],
      tokenUrl: null,
      json: true,
      browser: null,
    },
  ],
  [
    'check https://app.test --browser',
    {
      command: 'check',
      address: new URL('https://app.test'),
      session: [],
      tokenUrl: null,
      json: false,
      browser: {program: null, signOut: null},
    },
  ],
  [
    'check https://app.test --sign-out #logout --browser-path /opt/chrome',
    {
      command: 'check',
      address: new URL('https://app.test'),
      session: [],
      tokenUrl: null,
      json: false,
      browser: {program: '/opt/chrome', signOut: '#logout'},
    },
  ],
  ['--help', {command: 'help'}],
  ['-h --port 1', {command: 'help'}],
  ['--version', {command: 'version'}],
])('%j', (line, command) => {
  expect(readCommand(line.split(' ').filter(Boolean))).toEqual(command);
});

test.each<[string, RegExp]>([
  ['--port', /--port/],
  ['--port x', /--port: .*received x/],
  ['--port 70000', /received 70000/],
  ['--port -1', /--port/],
  ['--prot 1', /--prot/],
  ['--origin app.test', /--origin: .*app\.test/],
  ['--origin https://app.test/path', /--origin/],
  ['--origin javascript:1', /--origin/],
  ['serve', /serve/],
  ['check', /expected the URL/],
  ['check localhost:3000', /expected the URL/],
  ['check http://a.test http://b.test', /one URL/],
  ['check http://a.test --header nothing', /--header/],
  ['check http://a.test --header X:a\nY:b', /--header/],
  ['check http://a.test --cookie nothing', /--cookie/],
  ['check http://jane:hidden@a.test', /leave the name and the password out/],
  ['check http://a.test --cookie a=1\r\nY:b', /--cookie/],
  ['--cookie a=1', /option of check/],
  ['check http://a.test --token-url token', /URL of a token/],
  ['--browser', /option of check/],
  ['--sign-out Logout', /option of check/],
])('%j is not understood', (line, message) => {
  expect(() => readCommand(line.split(' '))).toThrow(message);
});

import {readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';

interface Outcome {
  uri?: string;
  statusCode?: number;
  headers?: {location: {value: string}};
}

const handler = runInNewContext(
  `${readFileSync('deploy/cloudfront/viewer-request.js', 'utf8')}; handler`,
) as (event: object) => Outcome;

const ask = (uri: string, querystring: object = {}) => handler({request: {uri, querystring}});

test.each([
  ['/', '/index.html'],
  ['/docs/reference/widget/', '/docs/reference/widget/index.html'],
  ['/help/', '/help/index.html'],
  ['/widget/v1.0.0.js', '/widget/v1.0.0.js'],
  ['/docs/reference/widget.md', '/docs/reference/widget.md'],
  ['/robots.txt', '/robots.txt'],
])('%s is the file %s', (uri, file) => {
  expect(ask(uri).uri).toBe(file);
});

test.each([
  ['/docs/reference/widget', {}, '/docs/reference/widget/'],
  ['/help', {}, '/help/'],
  ['/playground', {from: {value: 'mail'}}, '/playground/?from=mail'],
  [
    '/playground',
    {a: {value: '1', multiValue: [{value: '1'}, {value: '2'}]}, b: {value: ''}},
    '/playground/?a=1&a=2&b',
  ],
])('%s %o is redirected to %s', (uri, querystring, location) => {
  const {statusCode, headers} = ask(uri, querystring);
  expect(statusCode).toBe(301);
  expect(headers?.location.value).toBe(location);
});

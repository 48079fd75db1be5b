import {expect, test} from 'vitest';
import {withPolicy} from './content-security-policy';

test('the page carries the policy right after its encoding, without what a <meta> may not say', () => {
  const html = withPolicy(
    '<head><meta charset=UTF-8><title>T</title></head>',
    "default-src 'self'; frame-ancestors 'self'",
  );
  expect(html).toBe(
    '<head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" ' +
      `content="default-src 'self'"><title>T</title></head>`,
  );
});

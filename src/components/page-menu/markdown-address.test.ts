import {expect, test} from 'vitest';
import {markdownAddress} from './markdown-address';

test.each([
  ['/', '/', '/index.md'],
  ['/playground/', '/', '/playground.md'],
  ['/docs/reference/widget/', '/', '/docs/reference/widget.md'],
  ['/docs/reference/widget', '/', '/docs/reference/widget.md'],
  ['/help/', '/help/', '/help/index.md'],
  ['/help', '/help/', '/help/index.md'],
  ['/help/playground/', '/help/', '/help/playground.md'],
])('the Markdown of %s under %s is %s', (page, base, markdown) => {
  expect(markdownAddress(page, base)).toBe(markdown);
});

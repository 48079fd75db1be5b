import {expect, test} from 'vitest';
import {isUnused} from './unused';

test.each([
  '.avatar__photo',
  '.pills__item:hover',
  '.button--danger',
  '.margin-horiz--lg',
  '.padding-top--none',
  '.text--uppercase',
  '.pagination__link',
])('%s is left out', (selector) => {
  expect(isUnused(selector)).toBe(true);
});

test.each([
  '.button--primary',
  '.button--secondary:hover',
  '.button--lg',
  '.margin-vert--md',
  '.padding--none',
  '.pagination-nav__link',
  '.alert--info',
  '.tabs__item',
  '.text--truncate',
  '.col--offset-3',
  '.hero__title',
  '.markdown > h2',
])('%s stays', (selector) => {
  expect(isUnused(selector)).toBe(false);
});

import {expect, test} from 'vitest';
import {catalogue} from '../problems';
import {titles} from './report';

test.each(Object.entries(titles))('%s has the catalogue’s title and severity', (code, title) => {
  const entry = catalogue.get(code as keyof typeof titles);
  expect(entry).toMatchObject({title, severity: 'error'});
});

import {expect, test} from 'vitest';
import {factsOf} from '../problems';
import {titles} from './report';

test.each(Object.entries(titles))('%s has the catalogue’s title and severity', (code, title) => {
  expect(factsOf(code as keyof typeof titles)).toMatchObject({title, severity: 'error'});
});

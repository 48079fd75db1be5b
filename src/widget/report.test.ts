import {expect, test} from 'vitest';
import {factsOf} from '../problems';
import {widgetTitles} from '../problems/widget-titles';

test.each(Object.keys(widgetTitles) as (keyof typeof widgetTitles)[])(
  '%s is an error, as the widget says',
  (code) => {
    expect(factsOf(code)).toMatchObject({title: widgetTitles[code], severity: 'error'});
  },
);

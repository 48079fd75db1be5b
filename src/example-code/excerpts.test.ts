import {readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {excerpt, topics} from './excerpts';
import {languages} from './languages';
import {mistakes, mutations, type Mistake} from '../../examples/runner/mutations';
import {docsRegion} from './region';

const regions = new Map(
  languages.map(({id, file}) => {
    return [
      id,
      docsRegion(
        readFileSync(new URL(`../../examples/languages/${id}/${file}`, import.meta.url), 'utf8'),
      ),
    ];
  }),
);

describe.each(languages.map(({id}) => id))('%s', (language) => {
  const region = regions.get(language) ?? '';

  test.each(topics.filter((topic) => topic !== 'call'))('%s is lines of the example', (topic) => {
    const shown = excerpt(region, language, topic).split('\n');
    const source = region.split('\n').map((line) => line.trim());
    const left = shown.filter((line) => !/^\s*(\/\/|#) …$/.test(line));
    expect(left.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(26);
    expect(left.filter((line) => !source.includes(line.trim()))).toEqual([]);
    expect(shown.some((line) => line !== '' && !/^\s/.test(line))).toBe(true);
  });

  /** The lines that a mistake of this kind would be made in are the lines that are shown. */
  const topicOf: Record<Mistake, 'expiry' | 'signing' | 'key' | 'claims'> = {
    milliseconds: 'expiry',
    algorithm: 'signing',
    'secret-decoded': 'key',
    'field-dropped': 'claims',
  };
  test.each(mistakes)('the place of the mistake "%s" is shown', (mistake) => {
    const [from] = mutations[language][mistake];
    const shown = excerpt(region, language, topicOf[mistake]);
    const lines = from.split('\n').filter((line) => line.trim() !== '');
    for (const line of lines) expect(shown).toContain(line.trim());
  });
});

describe('excerpt', () => {
  it('refuses a region without its lines', () => {
    expect(() => excerpt('nothing\n', 'python', 'expiry')).toThrow('found in 0 lines: now = int(');
  });

  it('refuses a text that is in two lines', () => {
    const twice = (regions.get('python') ?? '').repeat(2);
    expect(() => excerpt(twice, 'python', 'expiry')).toThrow('found in 2 lines');
  });
});

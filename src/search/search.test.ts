import {beforeAll, expect, test} from 'vitest';
import {createSearch, type Search} from './search';

let search: Search;

beforeAll(async () => {
  search = await createSearch({
    pages: [
      {url: '/guide/', title: 'Guide', place: 'Guide', summary: 'How to set it up.'},
      {
        url: '/expired/',
        title: 'The token has expired',
        place: 'Troubleshooting',
        summary: 'It works at first.',
        code: 'expired',
      },
      {
        url: '/signature-mismatch/',
        title: 'The signature doesn’t match your workspace’s secret',
        place: 'Troubleshooting',
        summary: 'Algomo refuses the token.',
        code: 'signature-mismatch',
      },
      {url: '/widget/', title: 'Widget', place: 'Reference', summary: 'Settings and methods.'},
    ],
    parts: [
      {page: 0, text: 'Your server signs a token.'},
      {
        page: 0,
        anchor: 'best',
        heading: 'Best practices',
        text: 'Sign a token for each page load.',
      },
      {page: 1, text: ''},
      {page: 1, said: 'works then stops'},
      {page: 2, text: ''},
      {page: 3, text: ''},
      {page: 3, anchor: 'script', heading: 'Attributes', text: 'data-service: address'},
      {page: 3, anchor: 'script', heading: 'Attributes', said: 'data-service'},
    ],
  });
});

const first = (query: string) => search.find(query)[0]?.url;

test.each([
  ['a word of the title', 'expired', '/expired/'],
  ['a heading, at its anchor', 'best practices', '/guide/#best'],
  ['other words that lead there', 'it works, then it stops!', '/expired/'],
  ['a word that means the same', 'works then fails', '/expired/'],
  ['a misspelling', 'signeture mismach', '/signature-mismatch/'],
  ['two letters swapped', 'best pratcices', '/guide/#best'],
  ['a word that is not finished', 'practi', '/guide/#best'],
  ['a name of two words', 'data-service', '/widget/#script'],
  ['capitals and accents', 'BÉST PRACTICES', '/guide/#best'],
  ['straight apostrophes', "doesn't match workspace's", '/signature-mismatch/'],
])('%s', (_, query, url) => {
  expect(first(query)).toBe(url);
});

test('a page is found once, with the words that stand at its place', () => {
  const found = search.find('token');
  expect(new Set(found.map(({page}) => page.url)).size).toBe(found.length);
  expect(search.find('data-service')[0]?.text).toBe('data-service: address');
});

test.each(['', '   ', '!?', 'the of and'])('“%s” finds nothing', (query) => {
  expect(search.find(query)).toEqual([]);
});

test('a pasted novel is answered', () => {
  expect(() => search.find('lorem ipsum dolor '.repeat(100_000))).not.toThrow();
});

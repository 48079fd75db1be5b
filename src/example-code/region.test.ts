import {readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {languages} from './languages';
import {docsRegion} from './region';

describe('docsRegion', () => {
  test.each([
    ['//', 'JavaScript'],
    ['#', 'Python'],
    ['--', 'SQL'],
    ['', 'C#'],
  ])('finds the markers after %j (%s)', (comment) => {
    const source = `before\n${comment} #region docs\nshown\n${comment} #endregion\nafter\n`;
    expect(docsRegion(source)).toBe('shown\n');
  });

  test.each([
    ['{#', '#}', 'Jinja'],
    ['<%#', '%>', 'ERB'],
    ['{{!--', '--}}', 'Handlebars'],
    ['<?php /*', '*/ ?>', 'PHP'],
    ['<!--/*', '*/-->', 'Thymeleaf'],
  ])('finds the markers between %j and %j (%s)', (open, close) => {
    const source = `a\n  ${open} #region docs ${close}\n  shown\n  ${open} #endregion ${close}\nb\n`;
    expect(docsRegion(source)).toBe('shown\n');
  });

  it('takes no code for a marker', () => {
    expect(() => docsRegion('see #region docs\nx\n# #endregion\n')).toThrow('no `#region docs`');
  });

  it('drops the shared indentation and keeps the rest', () => {
    const source = '  // #region docs\n\n    a {\n\n      b\n    }\n\n  // #endregion\n';
    expect(docsRegion(source)).toBe('a {\n\n  b\n}\n');
  });

  it('reads Windows line ends', () => {
    expect(docsRegion('# #region docs\r\na\r\n# #endregion\r\n')).toBe('a\n');
  });

  test.each([
    ['none', 'code\n'],
    ['one without an end', '# #region docs\ncode\n'],
    ['an empty one', '# #region docs\n\n# #endregion\n'],
    ['another name', '# #region other\ncode\n# #endregion\n'],
    ['two', '# #region docs\na\n# #endregion\n# #region docs\nb\n# #endregion\n'],
  ])('refuses a source with %s', (_, source) => {
    expect(() => docsRegion(source)).toThrow(/region/);
  });
});

describe('the region of each example', () => {
  test.each(languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
    const source = readFileSync(
      new URL(`../../examples/languages/${id}/${language.file}`, import.meta.url),
      'utf8',
    );
    const region = docsRegion(source);
    expect(region).toContain(language.function);
    expect(region).toContain('ALGOMO_SECRET');
    expect(region).not.toMatch(/#(end)?region/);
  });
});

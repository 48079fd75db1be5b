import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {languages} from '../../example-code/languages';
import {templates} from '../../example-code/templates';
import {docsRegion} from '../../example-code/region';
import {plainText} from '../../components/signing-examples/plain-text';
import {coloured} from './colour';
import {colouredExamples} from './examples';
import {colouredTemplates} from './templates';

const keyword = 'style="color:var(--alg-code-keyword)"';

test('colours what the grammar knows, and leaves the rest alone', () => {
  expect(coloured('const a', 'javascript')).toBe(`<span ${keyword}>const</span> a`);
});

test('shows markup as text', () => {
  const code = '"</script>" && \'&amp;\'\n\n\t<b>';
  const html = coloured(code, 'javascript');
  expect(html).not.toMatch(/<(?!\/?span)/);
  expect(plainText(html)).toBe(code);
});

test('refuses a language that Prism does not have', () => {
  expect(() => coloured('', 'cobol')).toThrow('cobol');
});

test('every example keeps its text, and has colours', async () => {
  const code = await colouredExamples(process.cwd());
  for (const {id, file, install} of languages) {
    const source = docsRegion(readFileSync(`examples/languages/${id}/${file}`, 'utf8')).trimEnd();
    expect(plainText(code[`${id}-source`] ?? '')).toBe(source);
    expect(code[`${id}-source`]).toContain(keyword);
    expect(plainText(code[`${id}-install`] ?? '')).toBe(install);
  }
});

test('every template keeps its text, and has colours', async () => {
  const code = await colouredTemplates(process.cwd());
  for (const {id, file, helper} of templates) {
    const source = docsRegion(readFileSync(`examples/templates/${id}/${file}`, 'utf8')).trimEnd();
    expect(plainText(code[`template-${id}`] ?? '')).toBe(source);
    expect(code[`template-${id}`]).toContain(keyword);
    expect(code[`template-${id}-helper`] === undefined).toBe(helper === undefined);
  }
  expect('Prism' in globalThis).toBe(false);
});

import {readFileSync} from 'node:fs';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {topics} from '../../example-code/excerpts';
import {languages} from '../../example-code/languages';
import {docsRegion} from '../../example-code/region';
import {templates} from '../../example-code/templates';
import {plainText} from '../../highlighting';
import colouredCode from '.';

const keyword = 'style="color:var(--alg-code-keyword)"';

/** The files that the plugin writes. */
async function written(): Promise<Record<string, Record<string, string>>> {
  const files: Record<string, Record<string, string>> = {};
  const plugin = colouredCode({siteDir: process.cwd()} as LoadContext);
  const content = await plugin.loadContent?.();
  const createData = async (name: string, data: unknown) => {
    files[name] = data as Record<string, string>;
    return name;
  };
  await plugin.contentLoaded?.({content, actions: {createData} as PluginContentLoadedActions});
  return files;
}

const files = await written();

function region(path: string): string {
  return docsRegion(readFileSync(`examples/${path}`, 'utf8')).trimEnd();
}

test.each(languages.map((language) => [language.id, language] as const))(
  '%s keeps its text, and has colours',
  (id, {file, install}) => {
    const code = files['signing.json'] ?? {};
    expect(plainText(code[`${id}-source`] ?? '')).toBe(region(`languages/${id}/${file}`));
    expect(code[`${id}-source`]).toContain(keyword);
    expect(plainText(code[`${id}-install`] ?? '')).toBe(install);
    for (const topic of topics) expect(files['excerpts.json']?.[`${id}-${topic}`]).toBeTruthy();
  },
);

test.each(templates.map((template) => [template.id, template] as const))(
  'the template of %s keeps its text, and has colours',
  (id, {file, helper}) => {
    const code = files['templates.json'] ?? {};
    expect(plainText(code[`template-${id}`] ?? '')).toBe(region(`templates/${id}/${file}`));
    expect(code[`template-${id}`]).toContain(keyword);
    expect(code[`template-${id}-helper`] === undefined).toBe(helper === undefined);
  },
);

test('no two pieces of code have one name', () => {
  const {'all.json': all = {}, ...sets} = files;
  expect(
    Object.values(sets)
      .flatMap((set) => Object.keys(set))
      .toSorted(),
  ).toEqual(Object.keys(all).toSorted());
});

import {readFile} from 'node:fs/promises';
import {examplePayload, testSecretPrefix} from '../visitor-token';
import {pageNames, type CodeIds, type CodeSet} from './code-ids';
import {excerpt, topics} from './excerpts';
import {apps} from './apps';
import {languages} from './languages';
import type {LanguageId} from './names';
import {docsRegion} from './region';
import {templates} from './templates';

/** Code that pages show, as text. */
export interface ShownCode<Id extends string = string> {
  readonly id: Id;
  /** As src/highlighting calls its grammar. */
  readonly grammar: string;
  readonly text: string;
}

/** What the install text is written in, where it is not a command. */
const installGrammars: Partial<Record<LanguageId, string>> = {
  java: 'markup',
  kotlin: 'kotlin',
  elixir: 'elixir',
};

/** The files that hold it. */
export function shownFiles(root: string): string[] {
  return [
    ...languages.map(({id, file}) => `languages/${id}/${file}`),
    ...templates.flatMap(({id, file, helper}) =>
      [file, helper?.file ?? file].map((each) => `templates/${id}/${each}`),
    ),
    ...apps.flatMap(({id, files}) => files.map(({file}) => `apps/${id}/${file}`)),
    ...pageNames.map((name) => `pages/${name}.html`),
  ].map((path) => `${root}/examples/${path}`);
}

/**
 * Everything of `examples/` that pages show. It reads files: only the build can call it.
 *
 * @param root the repository's folder
 * @throws Error an example has no region, or an excerpt no longer finds its lines
 */
export async function shownCode(root: string): Promise<{
  [Set in CodeSet]: readonly ShownCode<CodeIds[Set]>[];
}> {
  const read = (path: string) => readFile(`${root}/examples/${path}`, 'utf8');
  const region = async (path: string) => docsRegion(await read(path)).trimEnd();
  const signing = await Promise.all(
    languages.map(async (language) => ({
      ...language,
      text: await region(`languages/${language.id}/${language.file}`),
    })),
  );
  return {
    signing: signing.flatMap(({id, grammar, install, text}) => [
      {id: `${id}-install` as const, grammar: installGrammars[id] ?? 'bash', text: install},
      {id: `${id}-source` as const, grammar, text},
    ]),
    excerpts: signing.flatMap(({id, grammar, text}) =>
      topics.map((topic) => ({
        id: `${id}-${topic}` as const,
        grammar,
        text: excerpt(text, id, topic),
      })),
    ),
    templates: await Promise.all(
      templates.flatMap(({id, file, grammar, helper}) => {
        const shown = [{id: `template-${id}` as const, file, grammar}];
        const all = helper ? [...shown, {id: `template-${id}-helper` as const, ...helper}] : shown;
        return all.map(async (each) => ({
          ...each,
          text: await region(`templates/${id}/${each.file}`),
        }));
      }),
    ),
    apps: await Promise.all(
      apps.flatMap(({id, files, install, start}) => [
        {id: `app-${id}-install` as const, grammar: 'bash', text: install},
        {id: `app-${id}-start` as const, grammar: 'bash', text: startText(start)},
        ...files.map(async ({file, grammar}) => ({
          id: `app-${id}-${file}` as const,
          grammar,
          text: await region(`apps/${id}/${file}`),
        })),
      ]),
    ),
    pages: [
      {id: 'payload', grammar: 'json', text: JSON.stringify(examplePayload, null, 2)},
      ...(await Promise.all(
        pageNames.map(async (name) => ({
          id: `page-${name}` as const,
          grammar: 'markup',
          text: (await read(`pages/${name}.html`)).trimEnd(),
        })),
      )),
    ],
  };
}

/** How an app is started with what the sandbox prints. */
function startText(start: string): string {
  return `export ALGOMO_SECRET=${testSecretPrefix}…
export ALGOMO_WIDGET=http://localhost:4666/widget/v1.js
${start}`;
}

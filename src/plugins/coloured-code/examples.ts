import {readFile} from 'node:fs/promises';
import {type LanguageId, languages} from '../../example-code/languages';
import {excerpt, topics} from '../../example-code/excerpts';
import {docsRegion} from '../../example-code/region';
import type {ColouredCode} from '../../components/signing-examples';
import {coloured} from './colour';

/** What the install text is written in, where it is not a command. */
const installLanguages: Partial<Record<LanguageId, string>> = {
  java: 'markup',
  kotlin: 'kotlin',
  elixir: 'elixir',
};

/** The files that hold what the documentation shows. */
export function sourceFiles(siteDir: string): string[] {
  return languages.map(({id, file}) => `${siteDir}/examples/languages/${id}/${file}`);
}

/** The code of every signing example, whole and by topic, and how its library is installed, in colours. */
export async function colouredExamples(siteDir: string): Promise<ColouredCode> {
  const files = sourceFiles(siteDir);
  const parts = await Promise.all(
    languages.map(async ({id, prism, install}, index) => {
      const source = docsRegion(await readFile(files[index] ?? '', 'utf8')).trimEnd();
      return [
        [`${id}-install`, coloured(install, installLanguages[id] ?? 'bash')],
        [`${id}-source`, coloured(source, prism)],
        ...topics.map(
          (topic) => [`${id}-${topic}`, coloured(excerpt(source, id, topic), prism)] as const,
        ),
      ] as const;
    }),
  );
  return Object.fromEntries(parts.flat());
}

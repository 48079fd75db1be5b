import {readdirSync, readFileSync} from 'node:fs';
import type {Lines} from './git';

/** Where the texts of the problems are. */
export const catalogueFolders = ['src/problems/entries', 'src/problems/titles'] as const;

/**
 * The lines of the catalogue that a problem's page is made of.
 *
 * @param siteDir the repository's root
 */
export function linesOfProblem(siteDir: string, code: string): Lines[] {
  const start = new RegExp(`^  '?${code}'?: \\{`);
  return catalogueFolders.flatMap((folder) =>
    readdirSync(`${siteDir}/${folder}`)
      .map((name) => `${siteDir}/${folder}/${name}`)
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        const from = lines.findIndex((line) => start.test(line));
        if (from < 0) return [];
        const isWhole = /\},?$/.test(lines[from] ?? '');
        const to = isWhole
          ? from
          : lines.findIndex((line, at) => at > from && /^ {2}\}/.test(line));
        return [{file, from: from + 1, to: to + 1}];
      }),
  );
}

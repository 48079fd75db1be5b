import {readdirSync, readFileSync} from 'node:fs';
import type {ProblemCode} from '../../problems';

const folder = 'src/problems/entries';

/** The file that the text of a problem's page is in, from the repository's root. */
export function entryFile(code: ProblemCode): string {
  const start = new RegExp(`^  '?${code}'?: \\{`, 'm');
  const file = readdirSync(folder).find((name) =>
    start.test(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  if (file === undefined) throw new Error(`${folder} has no entry "${code}".`);
  return `${folder}/${file}`;
}

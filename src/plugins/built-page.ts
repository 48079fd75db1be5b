import {readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

const turns = new Map<string, Promise<void>>();

/**
 * Changes a built page. Plugins work at the same time: those that change a page take turns, and those that
 * only read it find a whole one.
 *
 * @param file its path
 * @example await changePage(`${outDir}/index.html`, (html) => html.replace('</head>', '<meta …></head>'))
 */
export function changePage(file: string, change: (html: string) => string): Promise<void> {
  const page = path.resolve(file);
  const turn = (turns.get(page) ?? Promise.resolve()).then(async () => {
    await writeFile(`${page}~`, change(await readFile(page, 'utf8')));
    await rename(`${page}~`, page);
  });
  turns.set(page, turn);
  return turn;
}

import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {groupTitles, problemGroups} from '../../problems';
import {catalogue} from '../../problems/catalogue';
import {codesByComplaint} from '../../problems/complaints';
import {consoleLines} from './console';
import {problemPage} from './page';

/**
 * Writes one MDX file for each problem, and what the index by symptom needs. Files that would stay
 * the same are left alone, so that the bundler's cache holds.
 *
 * @param site the site's address, with a slash at the end
 * @param edit where a file of the repository is edited, with a slash at the end; null: nowhere
 */
export async function writePages(folder: string, site: string, edit: string | null): Promise<void> {
  const seenBy = await consoleLines(site);
  const files = new Map<string, string>();
  for (const entry of catalogue.values()) {
    files.set(
      `${entry.code}.mdx`,
      problemPage(entry, {site, edit, seen: seenBy.get(entry.code) ?? []}),
    );
  }
  files.set('_groups.mdx', groups());
  files.set('symptoms.json', `${JSON.stringify(symptoms(), null, 2)}\n`);

  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(`${folder}/${name}`, {recursive: true});
  }
  for (const [name, text] of files) {
    const path = `${folder}/${name}`;
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text);
  }
}

/** Every problem by its group, for the index: MDX, so that its table of contents has the titles. */
function groups(): string {
  const parts = problemGroups.map(
    (group) => `### ${groupTitles[group]}\n\n<ProblemsOf group="${group}" />\n`,
  );
  const door = `import {ProblemsOf} from '@site/src/components/problem-index';\n`;
  return [door, ...parts].join('\n');
}

/** What the index loads; the rest of the catalogue would weigh too much. */
function symptoms() {
  const problems = [...catalogue.values()].map(({code, group, severity, title, symptom}) => {
    return {code, group, severity, title, symptom};
  });
  return {problems, codesByComplaint};
}

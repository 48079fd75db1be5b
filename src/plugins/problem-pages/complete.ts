import {codesByGroup, type ProblemCode} from '../../problems';
import {catalogue, type CatalogueEntry} from '../../problems/catalogue';
import {scenarioFor} from '../../scenarios';

const texts = ['title', 'remedy', 'symptom', 'meaning', 'check'] as const;
const lists = ['causes', 'fix', 'related'] as const;

/**
 * Docusaurus does not check types, so the build asks once more whether every code has its text.
 *
 * @throws Error naming the code, and what it lacks
 */
export function assertComplete(
  entries: ReadonlyMap<ProblemCode, CatalogueEntry> = catalogue,
): void {
  for (const code of Object.values(codesByGroup).flat()) {
    const entry = entries.get(code);
    const lacking = [
      ...texts.filter((field) => !entry?.[field]?.trim()),
      ...lists.filter((field) => !entry?.[field]?.length),
      ...(entry?.steps || scenarioFor(code) ? [] : ['steps, nor a scenario of its name']),
    ];
    if (lacking.length) {
      throw new Error(
        `src/problems: the code "${code}" has no ${lacking.join(', ')}. See “Add a problem” in CONTRIBUTING.md.`,
      );
    }
  }
}

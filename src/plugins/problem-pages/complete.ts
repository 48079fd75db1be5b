import {codesByGroup, type ProblemCode} from '../../problems';
import {catalogue, type CatalogueEntry} from '../../problems/catalogue';
import {scenarioFor} from '../../scenarios';

const texts = ['title', 'remedy', 'symptom', 'meaning', 'check'] as const;
const lists = ['causes', 'fix', 'related'] as const;

/**
 * Docusaurus does not check types, so the build asks once more whether every code has its text.
 *
 * @throws Error naming each such code, and what it lacks
 */
export function assertComplete(
  entries: ReadonlyMap<ProblemCode, CatalogueEntry> = catalogue,
): void {
  const incomplete = Object.values(codesByGroup)
    .flat()
    .flatMap((code) => {
      const entry = entries.get(code);
      const lacking = [
        ...texts.filter((field) => !entry?.[field]?.trim()),
        ...lists.filter((field) => !entry?.[field]?.length),
        ...(entry?.steps || scenarioFor(code) ? [] : ['steps, nor a scenario of its name']),
      ];
      return lacking.length ? [`the code "${code}" has no ${lacking.join(', ')}`] : [];
    });
  if (incomplete.length) {
    throw new Error(
      `src/problems: ${incomplete.join('; ')}. See “Add a problem” in CONTRIBUTING.md.`,
    );
  }
}

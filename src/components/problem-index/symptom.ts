import type {CatalogueEntry} from '../../problems';

/** What the index knows of a problem; the rest of the catalogue would weigh too much. */
export type Symptom = Pick<CatalogueEntry, 'code' | 'group' | 'severity' | 'title' | 'symptom'>;

/** The problems in which each word of the query occurs, in code, title or symptom. */
export function search(problems: readonly Symptom[], query: string): readonly Symptom[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(({code, title, symptom}) => {
    const text = `${code} ${title} ${symptom}`.toLowerCase().replaceAll('’', "'");
    return words.every((word) => text.includes(word.replaceAll('’', "'")));
  });
}

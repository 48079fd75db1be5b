import type {CatalogueEntry} from '../../problems';

/** What the index knows of a problem; the rest of the catalogue would weigh too much. */
export type Symptom = Pick<CatalogueEntry, 'code' | 'group' | 'severity' | 'title' | 'symptom'>;

/**
 * The problems in which each word of the query occurs, in code, title or symptom; where there is none,
 * those whose code the query names, as a line of the console does.
 */
export function search(problems: readonly Symptom[], query: string): readonly Symptom[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = problems.filter(({code, title, symptom}) => {
    const text = `${code} ${title} ${symptom}`.toLowerCase().replaceAll('’', "'");
    return words.every((word) => text.includes(word.replaceAll('’', "'")));
  });
  if (found.length > 0) return found;
  const named = new Set(query.toLowerCase().match(/[a-z0-9-]+/g));
  return problems.filter(({code}) => named.has(code));
}

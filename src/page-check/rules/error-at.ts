import type {FindingDraft} from '../page-reading';

/** An error at a place of the page, which the corrected snippet fixes. */
export function errorAt(
  code: FindingDraft['code'],
  title: string,
  detail: string,
  at: number,
): FindingDraft {
  return {code, severity: 'error', title, detail, at, fixable: true};
}

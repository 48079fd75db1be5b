import {samplePages} from '../../page-check/samples';
import type {ProblemCode} from '../../problems';

/** A page's HTML that has a problem which only the HTML shows; null where the problem is another one. */
export function samplePageOf(code: ProblemCode): string | null {
  return (samplePages as Partial<Record<ProblemCode, string>>)[code] ?? null;
}

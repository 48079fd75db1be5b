import {attempt} from '../attempt';
import type {Result} from '../report';
import {runBroken} from './broken';
import {runPages} from './cases';
import type {TemplateExample} from './setups';

/** Builds a template's example, judges its pages, and those that its documented mistakes make. */
export function runTemplate(example: TemplateExample): Promise<Result> {
  return attempt({
    example,
    cases: async (built) => [
      ...(await runPages(built, example.letsThrough)),
      ...(await runBroken(example, built)),
    ],
  });
}

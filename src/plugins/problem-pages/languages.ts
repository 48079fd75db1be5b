import {isLanguageId} from '../../example-code/names';

/** @throws Error the catalogue speaks of an example that there is not */
export function assertLanguages(examples: readonly string[]): void {
  const unknown = examples.find((example) => !isLanguageId(example));
  if (unknown !== undefined) throw new Error(`src/problems: there is no example "${unknown}".`);
}

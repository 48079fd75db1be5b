import {languages} from '../../../examples/languages';

/**
 * What an example's language is called in prose, with its library.
 *
 * @throws Error the catalogue speaks of an example that there is not
 */
export function languageName(example: string): string {
  const language = languages.find(({id}) => id === example);
  if (!language) throw new Error(`src/problems: there is no example "${example}".`);
  const {name, library} = language;
  return name.includes('(') ? name : `${name} (${library.name})`;
}

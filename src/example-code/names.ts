/** Every language that has an example, by the name of its folder, in the order of their tabs. */
export const languageNames = {
  javascript: 'JavaScript',
  typescript: 'TypeScript (edge)',
  node: 'Node.js (jsonwebtoken)',
  python: 'Python',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  kotlin: 'Kotlin',
  csharp: 'C#',
  ruby: 'Ruby',
  php: 'PHP',
  elixir: 'Elixir',
  perl: 'Perl',
  shell: 'Shell',
} as const;

/** The example's folder, and `?lang=` in an address. */
export type LanguageId = keyof typeof languageNames;

export const languageIds = Object.keys(languageNames) as readonly LanguageId[];

export function isLanguageId(text: unknown): text is LanguageId {
  return languageIds.some((id) => id === text);
}

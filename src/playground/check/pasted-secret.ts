/** A secret that was pasted together with something around it. */
export interface UnwrappedSecret {
  /** Without what is around it. */
  bare: string;
  /** What is around it, for a sentence. */
  around: 'white space' | 'quotation marks' | 'white space and quotation marks';
}

const space = '[\\s\\u200B-\\u200D\\u2060]*';
const spaces = new RegExp(`^${space}|${space}$`, 'g');

/** A pasted secret without what is around it and belongs to no secret of Algomo's; null: there is nothing. */
export function unwrappedSecret(secret: string): UnwrappedSecret | null {
  const trimmed = secret.replace(spaces, '');
  const bare = trimmed
    .replace(/^(["'`])([^]*)\1$/, '$2')
    .replace(/^[“„]([^]*)[“”]$|^[‘‚]([^]*)[‘’]$/, '$1$2')
    .replace(spaces, '');
  if (bare === secret || bare === '') return null;
  const quoted = /["'`“”„‘’‚]/.test(trimmed.replace(bare, ''));
  if (!quoted) return {bare, around: 'white space'};
  const blank = trimmed.length - bare.length > 2 || trimmed !== secret;
  return {bare, around: blank ? 'white space and quotation marks' : 'quotation marks'};
}

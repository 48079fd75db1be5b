import {codesByGroup, type ProblemCode} from '../../problems';

const codes = Object.values(codesByGroup).flat();

/**
 * The words of an address that say what its reader looked for. What looks like a token or a secret is
 * left out: it must not get into a search.
 *
 * @example wordsOf('/docs/trouble/signature_missmatch.html') // 'signature missmatch'
 */
export function wordsOf(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length < 24)
    .filter((word) => !/^(?:docs?|help|html?|index|troubleshooting|reference|md)$/i.test(word))
    .slice(0, 8)
    .join(' ')
    .toLowerCase();
}

/** The codes that share the most words with an address, at most three. */
export function likelyCodes(path: string): ProblemCode[] {
  const words = wordsOf(path).split(' ');
  const score = (code: ProblemCode) =>
    code.split('-').filter((part) => part.length > 2 && words.includes(part)).length;
  return codes
    .filter((code) => score(code) > 0)
    .sort((a, b) => score(b) / b.length - score(a) / a.length)
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3);
}

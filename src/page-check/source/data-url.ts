import {decodeBase64} from '../../visitor-token';

const scriptUrl =
  /^\s*data:(?:(?:text|application)\/(?:x-)?(?:javascript|ecmascript))(?:;charset=[\w-]{1,20})?(;base64)?,/i;

/** The code of a script whose `src` is a `data:` URL, as optimisers write it; null for other URLs. */
export function codeOfUrl(src: string): string | null {
  const found = scriptUrl.exec(src);
  if (found === null) return null;
  const data = src.slice(found[0].length).trim();
  try {
    const text = decodeURIComponent(data);
    return found[1] === undefined ? text : new TextDecoder().decode(decodeBase64(text));
  } catch {
    return null;
  }
}

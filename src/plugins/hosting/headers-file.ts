import {contentType, oftenWrong} from './content-types';
import type {HeaderRule} from './headers';

/**
 * The headers as Netlify and Cloudflare Pages read them. Both join the values of a header that two rules
 * give, and revalidate by themselves what has no Cache-Control.
 *
 * @param base the site's base, `/` or `/help/`
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const types = oftenWrong.map((ending) => ({
    files: `*.${ending}`,
    headers: {'Content-Type': contentType(ending)},
  }));
  return [...rules, ...types].map((rule) => block(rule, base)).join('\n');
}

function block({files, headers}: HeaderRule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}${files}\n${lines.join('')}`;
}

import {createHash} from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Blocks of data, such as JSON-LD, never run: a policy does not ask for them. */
const isData = /\btype=["']?(?!module\b|text\/javascript\b|["'\s>])/i;

/** The sources of a page's inline scripts, as a Content-Security-Policy writes them. */
export function inlineScriptSources(html: string): Set<string> {
  const sources = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(script)) {
    if (/\bsrc\s*=/i.test(attributes) || isData.test(attributes)) continue;
    sources.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  return sources;
}

/** The policy as a page's `<meta>` carries it, first in the head so that it holds for all that follows. */
export function withPolicy(html: string, policy: string): string {
  const text = policy.replace(/;\s*frame-ancestors [^;]*/, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${text}">`;
  return html.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta);
}

import inHtml from '@coloured-code';
import type {LanguageId} from '../../example-code/names';
import type {TemplateId} from '../../example-code/templates';
import type {ExampleTopic} from '../../problems';

export type CodeId =
  | `${LanguageId}-${'install' | 'source' | ExampleTopic}`
  | `template-${TemplateId}${'' | '-helper'}`;

/** Code that is loaded together. */
export type CodeSet = 'signing' | 'templates';

/** HTML by what it shows. */
export type ColouredCode = Readonly<Partial<Record<CodeId, string>>>;

const inBrowser = typeof document !== 'undefined';
const known = new Map<string, string>(Object.entries(inHtml));
const loading = new Map<CodeSet, Promise<void>>();

const files = {
  signing: () => import('@generated/coloured-code/default/code.json'),
  templates: () => import('@generated/coloured-code/default/templates.json'),
};

export function setOf(id: CodeId): CodeSet {
  return id.startsWith('template-') ? 'templates' : 'signing';
}

/** The code that is at hand: all of it where HTML is rendered, what the HTML holds in a browser. */
export function codeAtHand(id: CodeId): string | undefined {
  if (inBrowser && !known.has(id)) {
    const html = document.querySelector(`[data-code="${id}"]`)?.innerHTML;
    if (html) known.set(id, html);
  }
  return known.get(id);
}

/** Loads a set of code. Rejects where the network fails, and may then be called again. */
export function loadCode(set: CodeSet): Promise<void> {
  const already = loading.get(set);
  if (already) return already;
  const promise = files[set]().then(
    ({default: code}) => {
      for (const [id, html] of Object.entries(code)) known.set(id, html);
    },
    (error: unknown) => {
      loading.delete(set);
      throw error;
    },
  );
  loading.set(set, promise);
  return promise;
}

/**
 * Loads a set of code ahead, unless the page has it in its HTML. To be called by a module of a page: a
 * reader who comes from another page has the module before the page, so the code comes in time.
 */
export function loadAhead(set: CodeSet): void {
  const inHtml = inBrowser && document.querySelector('[data-code]') !== null;
  if (inBrowser && !inHtml) loadCode(set).catch(() => {});
}

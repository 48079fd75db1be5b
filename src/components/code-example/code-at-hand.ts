import inHtml from '@coloured-code';
import type {CodeId, CodeIds, CodeSet} from '../../example-code/code-ids';

/** The sets that a page loads when it comes to need them. */
export type LoadedSet = Exclude<CodeSet, 'pages'>;
export type LoadedId = CodeIds[LoadedSet];

const inBrowser = typeof document !== 'undefined';
const known = new Map<string, string>(Object.entries(inHtml));
const loading = new Map<LoadedSet, Promise<void>>();

const files = {
  signing: () => import('@generated/coloured-code/default/signing.json'),
  excerpts: () => import('@generated/coloured-code/default/excerpts.json'),
  templates: () => import('@generated/coloured-code/default/templates.json'),
  apps: () => import('@generated/coloured-code/default/apps.json'),
};

function setOf(id: LoadedId): LoadedSet {
  if (id.startsWith('template-')) return 'templates';
  if (id.startsWith('app-')) return 'apps';
  return /-(?:install|source)$/.test(id) ? 'signing' : 'excerpts';
}

/** The code's HTML: any where a page is rendered; in a browser, what the page brought or was loaded. */
export function codeAtHand(id: CodeId): string | undefined {
  if (inBrowser && !known.has(id)) {
    const html = document.querySelector(`[data-code="${id}"]`)?.innerHTML;
    if (html) known.set(id, html);
  }
  return known.get(id);
}

/** Loads a code, and its set with it. Rejects where the network fails, and may then be called again. */
export function loadCode(id: LoadedId): Promise<void> {
  return loadSet(setOf(id));
}

function loadSet(set: LoadedSet): Promise<void> {
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
export function loadAhead(set: LoadedSet): void {
  const inHtml = inBrowser && document.querySelector('[data-code]') !== null;
  if (inBrowser && !inHtml) loadSet(set).catch(() => {});
}

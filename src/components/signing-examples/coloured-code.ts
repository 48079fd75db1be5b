import inHtml from '@coloured-code';
import type {LanguageId} from '../../../examples/names';
import type {ExampleTopic} from '../../problems';

export type CodeId = `${LanguageId}-${'install' | 'source' | ExampleTopic}`;

/** HTML by what it shows. */
export type ColouredCode = Readonly<Partial<Record<CodeId, string>>>;

const inBrowser = typeof document !== 'undefined';
const known = new Map<string, string>(Object.entries(inHtml));
let loading: Promise<void> | undefined;

/** The code that is at hand: all of it where HTML is rendered, what the HTML holds in a browser. */
export function codeAtHand(id: CodeId): string | undefined {
  if (inBrowser && !known.has(id)) {
    const html = document.querySelector(`[data-code="${id}"]`)?.innerHTML;
    if (html) known.set(id, html);
  }
  return known.get(id);
}

/** Loads all the code. Rejects where the network fails, and may then be called again. */
export function loadCode(): Promise<void> {
  loading ??= import('@generated/coloured-code/default/code.json').then(
    ({default: code}) => {
      for (const [id, html] of Object.entries(code)) known.set(id, html);
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

// A reader who comes from another page has this module before the page, so the code comes in time.
if (inBrowser && !document.querySelector('[data-code]')) loadCode().catch(() => {});

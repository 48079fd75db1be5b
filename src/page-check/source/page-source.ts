import type {PageElements} from './elements';
import type {ScriptKind} from './script-type';

/** A script element, or an event handler in an attribute, as the HTML has it. */
export interface PageScript {
  readonly kind: ScriptKind | 'handler';
  /** Of a handler, the attribute's name. */
  readonly event?: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag begins, and where its content does: characters from the page's start. */
  readonly start: number;
  readonly contentStart: number;
  readonly text: string;
  readonly src: string | null;
  /** Its code came from a `data:` URL, which `defer` and `async` concern. */
  readonly fromUrl?: true;
  /** Why a browser never runs it, whatever its type: `template`, `unclosed`; null where it may. */
  readonly shut: 'template' | 'unclosed' | null;
}

/** Whether it runs when the document has been parsed. `defer` concerns only what has a URL. */
export function isDeferred({kind, fromUrl, attributes}: PageScript): boolean {
  return kind === 'module' || (fromUrl === true && attributes.has('defer'));
}

/** Text that is no script: of a comment, of an element whose content is text, or shown in the page. */
export interface PageText {
  readonly where:
    | 'comment'
    | 'text'
    | 'attribute'
    | 'srcdoc'
    | 'markup'
    | 'noscript'
    | 'textarea'
    | 'style'
    | 'iframe'
    | 'title'
    | 'xmp';
  readonly start: number;
  readonly text: string;
  /** Of an attribute, its name. */
  readonly attribute?: string;
}

export interface PagePolicy {
  readonly start: number;
  readonly content: string;
  /** A policy in the body does not count. */
  readonly inHead: boolean;
}

/** What of a page matters to its snippet. */
export interface PageSource {
  readonly scripts: PageScript[];
  /** Only those that mention the settings. */
  readonly texts: PageText[];
  readonly policies: PagePolicy[];
  /** Where values are that look like the workspace's secret. */
  readonly secrets: number[];
  /** Elements that a script may look for. */
  readonly elements: PageElements;
  /** Whether there is nothing but scripts and comments: a snippet, and no page around it. */
  readonly bare: boolean;
  /** The `href` of the base element. */
  readonly base: string | null;
}

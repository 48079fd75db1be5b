/** A start tag of the page that a script may look for. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag begins: characters from the page's start. */
  readonly start: number;
  /** Of a script or a style, and of other elements the text right after the tag. */
  text: string | null;
}

const mostElements = 3000;
/** What a script may find an element by. */
export const findable = /^(?:id|name|class|itemprop|property|data-[\w-]+)$/;

/** The elements of a page that have something to be found by. */
export class PageElements {
  readonly #all: PageElement[] = [];

  add(element: PageElement): void {
    if (this.#all.length < mostElements) this.#all.push(element);
  }

  get all(): readonly PageElement[] {
    return this.#all;
  }

  /**
   * The first that a simple selector matches: `meta[name="token"]`, `#data`, `body`; null: there is none; undefined:
   * there may be one.
   */
  find(selector: string): PageElement | null | undefined {
    const parts = parsed(selector);
    if (parts === null) return undefined;
    const found = this.#all.find((element) => parts.every(({test}) => test(element)));
    if (found) return found;
    const all =
      this.#all.length < mostElements && parts.some(({attribute}) => findable.test(attribute));
    return all ? null : undefined;
  }
}

const piece =
  /(?:^([a-z][\w-]*))|#([\w-]+)|\.([\w-]+)|\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*)?\]/giy;

interface SelectorPart {
  /** Which an element must have; empty if it is about its tag. */
  readonly attribute: string;
  test(element: PageElement): boolean;
}

/** The parts of a simple selector, all of which an element must match; null: it is not understood. */
function parsed(selector: string): SelectorPart[] | null {
  const text = selector.trim().slice(0, 200);
  const parts: SelectorPart[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const found = piece.exec(text);
    if (found === null) return null;
    const [, tag, id, name, attribute, operator, ...values] = found;
    const value = values.find((one) => one !== undefined);
    if (tag !== undefined)
      parts.push({attribute: '', test: (one) => one.tag === tag.toLowerCase()});
    else if (id !== undefined)
      parts.push({attribute: 'id', test: ({attributes}) => attributes.get('id') === id});
    else if (name !== undefined) {
      parts.push({
        attribute: 'class',
        test: ({attributes}) => (attributes.get('class') ?? '').split(/\s+/).includes(name),
      });
    } else if (attribute !== undefined) {
      if (operator !== undefined && operator !== '=') return null;
      const key = attribute.toLowerCase();
      parts.push({
        attribute: key,
        test: ({attributes}) =>
          value === undefined ? attributes.has(key) : attributes.get(key) === value,
      });
    }
  }
  return parts.length === 0 ? null : parts;
}

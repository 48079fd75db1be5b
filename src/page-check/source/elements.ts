/** A start tag of the page that a script may look for. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag begins: characters from the page's start. */
  readonly start: number;
  /** Of a script or a style, and of other elements the text right after the tag. */
  text: string | null;
}

/** The elements of a page that have something to be found by. */
export class PageElements {
  readonly #all: PageElement[] = [];

  add(element: PageElement): void {
    if (this.#all.length < 3000) this.#all.push(element);
  }

  get all(): readonly PageElement[] {
    return this.#all;
  }

  /** The first that a simple selector matches: `meta[name="token"]`, `#data`, `body`; undefined: not understood. */
  find(selector: string): PageElement | null | undefined {
    const matches = parsed(selector);
    return matches === null ? undefined : (this.#all.find(matches) ?? null);
  }
}

const piece =
  /(?:^([a-z][\w-]*))|#([\w-]+)|\.([\w-]+)|\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*)?\]/giy;

function parsed(selector: string): ((element: PageElement) => boolean) | null {
  const text = selector.trim().slice(0, 200);
  const tests: ((element: PageElement) => boolean)[] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const found = piece.exec(text);
    if (found === null) return null;
    const [, tag, id, name, attribute, operator, ...values] = found;
    const value = values.find((one) => one !== undefined);
    if (tag !== undefined) tests.push((one) => one.tag === tag.toLowerCase());
    else if (id !== undefined) tests.push(({attributes}) => attributes.get('id') === id);
    else if (name !== undefined) {
      tests.push(({attributes}) => (attributes.get('class') ?? '').split(/\s+/).includes(name));
    } else if (attribute !== undefined) {
      if (operator !== undefined && operator !== '=') return null;
      const key = attribute.toLowerCase();
      tests.push(({attributes}) =>
        value === undefined ? attributes.has(key) : attributes.get(key) === value,
      );
    }
  }
  return tests.length === 0 ? null : (element) => tests.every((test) => test(element));
}

import {Tokenizer, TokenizerMode, type Token, type TokenHandler} from 'parse5';
import {findable, PageElements, type PageElement} from './elements';
import {findSecrets} from './find-secrets';
import type {PageScript, PageSource, PageText} from './page-source';
import {codeOfUrl} from './data-url';
import {scriptKind} from './script-type';

const mention = /algomo/i;
const rawText: Readonly<Record<string, PageText['where']>> = {
  noscript: 'noscript',
  style: 'style',
  iframe: 'iframe',
  xmp: 'xmp',
  noembed: 'xmp',
  noframes: 'xmp',
  textarea: 'textarea',
  title: 'title',
};
const headElements = new Set(
  'html head meta link title base basefont bgsound style script noscript template noframes'.split(
    ' ',
  ),
);
/** Attributes that run their value as a script, the browser's own and those of libraries. */
const handlerName =
  /^(?:on[a-z]{3,30}|x-init|x-effect|hx-on[\w:.-]{0,60}|x-on:[\w.:-]{1,40}|v-on:[\w.:-]{1,40}|@[\w.:-]{1,40})$/;
const mostHandlers = 60;
/** Scripts that are kept whatever they are; after them, those that speak of the widget. */
const mostScripts = 2000;
const relevant = /algomo|visitor_?token|\/widget/i;
/** Attributes of one tag that are kept at most. */
const mostAttributes = 200;
const textLimit = 20_000;
/** An attribute that has code in it, not only an address or a name. */
const assigned = /algomo\w*["'\]]{0,2}\s{0,10}(?:\.\s{0,5}\w{1,40}\s{0,5})?=(?![=>])|<script/i;

/**
 * Reads HTML as a browser with scripting does, into its scripts, comments, policies and elements. Tokenises only:
 * no tree is built, as building one takes quadratic time for hostile nesting.
 *
 * @param base added to every position
 */
export function readHtml(text: string, base = 0): PageSource {
  const reader = new PageReader(text, base);
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, reader);
  reader.tokenizer = tokenizer;
  tokenizer.write(text, true);
  reader.source.secrets.push(...findSecrets(text, base));
  return reader.source;
}

class PageReader implements TokenHandler {
  readonly source: PageSource & {bare: boolean; base: string | null} = {
    scripts: [],
    texts: [],
    policies: [],
    secrets: [],
    elements: new PageElements(),
    bare: true,
    base: null,
  };
  tokenizer: Tokenizer | null = null;
  #script: Omit<PageScript, 'text' | 'shut'> | null = null;
  #element: PageElement | null = null;
  #within: PageText['where'] = 'text';
  /** The templates around, and whether each keeps its scripts from running. */
  readonly #templates: boolean[] = [];
  /** How many of them do. */
  #inert = 0;
  #foreign = 0;
  #handlers = 0;
  #inHead = true;
  /** Where the text that is being read began. */
  #textStart: number | null = null;

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  onStartTag(token: Token.TagToken): void {
    const {tagName} = token;
    const start = token.location?.startOffset ?? 0;
    this.#endText(start);
    if (tagName !== 'script') this.source.bare = false;
    if (tagName === 'svg' || tagName === 'math') this.#foreign += token.selfClosing ? 0 : 1;
    if (!headElements.has(tagName) && this.#inert === 0) this.#inHead = false;
    if (tagName === 'template') this.#template(token);
    if (tagName === 'meta') this.#meta(token, start);
    if (tagName === 'base' && this.#inert === 0)
      this.source.base ??= valueOf(token, 'href') ?? null;
    if (this.#inert === 0) this.#handle(token, start);
    this.#element = this.#inert === 0 ? this.#found(token, start) : null;
    if (this.#foreign > 0 && token.selfClosing) return;
    if (tagName === 'script') this.#open(token, start);
    else if (Object.hasOwn(rawText, tagName)) this.#raw(tagName);
    else if (tagName === 'plaintext') this.#state(TokenizerMode.PLAINTEXT);
  }

  onEndTag({tagName, location}: Token.TagToken): void {
    this.#endText(location?.startOffset ?? this.text.length);
    if (tagName === 'script' && this.#script)
      this.#close(location?.startOffset ?? this.text.length, false);
    if (this.#element?.text === null) this.#element.text = '';
    this.#element = null;
    if (tagName === 'template') this.#inert -= this.#templates.pop() ? 1 : 0;
    if (tagName === 'svg' || tagName === 'math') this.#foreign = Math.max(0, this.#foreign - 1);
    if (tagName === 'head') this.#inHead = false;
    this.#within = 'text';
  }

  onComment({data, location}: Token.CommentToken): void {
    const start = (location?.startOffset ?? 0) + 4;
    this.#endText(start - 4);
    if (mention.test(data))
      this.source.texts.push({where: 'comment', start: start + this.base, text: data});
  }

  onCharacter({chars, location}: Token.CharacterToken): void {
    if (this.#script) return;
    this.#textStart ??= location?.startOffset ?? null;
    if (this.#element) this.#element.text = (this.#element.text ?? '') + chars.slice(0, textLimit);
    this.source.bare = false;
    if (this.#within === 'text') this.#inHead &&= this.#inert > 0;
  }

  onWhitespaceCharacter({chars, location}: Token.CharacterToken): void {
    if (!this.#script) this.#textStart ??= location?.startOffset ?? null;
    if (this.#element && !this.#script && (this.#element.text?.length ?? 0) < textLimit) {
      this.#element.text = (this.#element.text ?? '') + chars;
    }
  }

  onEof(): void {
    this.#endText(this.text.length);
    if (this.#script) this.#close(this.text.length, true);
  }

  onDoctype(): void {
    this.source.bare = false;
  }

  onNullCharacter(): void {}

  /** Keeps the text up to a place if it mentions the widget. */
  #endText(end: number): void {
    const begin = this.#textStart;
    this.#textStart = null;
    if (begin === null) return;
    const found = this.text.slice(begin, end).search(mention);
    if (found < 0) return;
    const start = Math.max(begin, begin + found - textLimit / 2);
    // What is shown as text may have tags of an editor in it.
    const text = this.text.slice(start, Math.max(start + 600, Math.min(end, start + textLimit)));
    this.source.texts.push({where: this.#within, start: start + this.base, text});
  }

  #open(token: Token.TagToken, start: number): void {
    const attributes = attributesOf(token);
    this.#script = {
      kind: scriptKind(attributes),
      attributes,
      start: start + this.base,
      contentStart: (token.location?.endOffset ?? start) + this.base,
      src: attributes.get('src') ?? null,
    };
    this.#state(TokenizerMode.SCRIPT_DATA);
  }

  #close(end: number, unclosed: boolean): void {
    const script = this.#script;
    if (script === null) return;
    this.#script = null;
    const text = this.text.slice(script.contentStart - this.base, end);
    const shut = unclosed ? 'unclosed' : this.#inert > 0 ? 'template' : null;
    if (this.#element) this.#element.text = text;
    if (this.source.scripts.length >= mostScripts && !relevant.test(script.src ?? text)) return;
    const code = script.src === null ? null : codeOfUrl(script.src);
    this.source.scripts.push(
      code === null
        ? {...script, text, shut}
        : {...script, text: code, shut, src: null, contentStart: script.start, fromUrl: true},
    );
  }

  /** Keeps an attribute that has the snippet in it. */
  #attribute(tag: string, name: string, text: string, start: number): void {
    const where = tag === 'iframe' && name === 'srcdoc' ? 'srcdoc' : 'attribute';
    if (text.length < 20 || !mention.test(text)) return;
    if (where === 'attribute' && !assigned.test(text)) return;
    this.source.texts.push({where, start: start + this.base, text, attribute: name});
  }

  /** A declarative shadow root is a part of the page, and its scripts run. */
  #template(token: Token.TagToken): void {
    const mode = valueOf(token, 'shadowrootmode')?.toLowerCase();
    const inert = mode !== 'open' && mode !== 'closed';
    this.#templates.push(inert);
    this.#inert += inert ? 1 : 0;
  }

  #raw(tagName: string): void {
    this.#within = rawText[tagName] ?? 'text';
    const readable = tagName === 'textarea' || tagName === 'title';
    this.#state(readable ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT);
  }

  #meta({attrs}: Token.TagToken, start: number): void {
    const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (value('http-equiv')?.toLowerCase() !== 'content-security-policy') return;
    const inHead = this.#inHead && this.#inert === 0;
    this.source.policies.push({start: start + this.base, content: value('content') ?? '', inHead});
  }

  #found(token: Token.TagToken, start: number): PageElement | null {
    const {tagName: tag, attrs} = token;
    if (tag !== 'body' && tag !== 'html' && !attrs.some(({name}) => findable.test(name)))
      return null;
    const element: PageElement = {
      tag,
      attributes: attributesOf(token),
      start: start + this.base,
      text: null,
    };
    this.source.elements.add(element);
    return element;
  }

  #handle(token: Token.TagToken, start: number): void {
    const {attrs, tagName, location} = token;
    for (const {name, value} of attrs) {
      if (!handlerName.test(name)) this.#attribute(tagName, name, value, start);
      if (!handlerName.test(name) || this.#handlers >= mostHandlers) continue;
      this.#handlers += 1;
      const {startOffset = start, endOffset = start} = location?.attrs?.[name] ?? {};
      const written = this.text.slice(startOffset, Math.min(endOffset, startOffset + textLimit));
      const before = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
      const raw = written.slice(before).replace(/["']$/, '');
      this.source.scripts.push({
        kind: 'handler',
        event: tagName === 'body' && name === 'onload' ? 'load' : name,
        start: start + this.base,
        contentStart: startOffset + before + this.base,
        attributes: new Map(),
        // Without character references, as it is written: its line breaks may be of two characters.
        text: raw.includes('&') ? value.slice(0, textLimit) : raw,
        src: null,
        shut: null,
      });
    }
  }

  #state(mode: Tokenizer['state']): void {
    if (this.tokenizer) this.tokenizer.state = mode;
  }
}

function valueOf({attrs}: Token.TagToken, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function attributesOf({attrs}: Token.TagToken): Map<string, string> {
  return new Map(attrs.slice(0, mostAttributes).map(({name, value}) => [name, value]));
}

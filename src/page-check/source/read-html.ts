import {Tokenizer, TokenizerMode, type Token, type TokenHandler} from 'parse5';
import type {PageScript, PageSource, PageText} from './page-source';
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

/**
 * Reads HTML as a browser with scripting does, into its scripts, comments and policies. Tokenises only: no
 * tree is built, as building one takes quadratic time for hostile nesting.
 *
 * @param base added to every position
 */
export function readHtml(text: string, base = 0): PageSource {
  const reader = new PageReader(text, base);
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, reader);
  reader.tokenizer = tokenizer;
  tokenizer.write(text, true);
  return reader.source;
}

class PageReader implements TokenHandler {
  readonly source: PageSource & {bare: boolean} = {
    scripts: [],
    texts: [],
    policies: [],
    bare: true,
  };
  tokenizer: Tokenizer | null = null;
  #script: Omit<PageScript, 'text' | 'shut'> | null = null;
  #within: PageText['where'] = 'text';
  #templates = 0;
  #foreign = 0;
  #inHead = true;

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  onStartTag(token: Token.TagToken): void {
    const {tagName} = token;
    const start = token.location?.startOffset ?? 0;
    if (tagName !== 'script') this.source.bare = false;
    if (tagName === 'svg' || tagName === 'math') this.#foreign += token.selfClosing ? 0 : 1;
    if (!headElements.has(tagName) && this.#templates === 0) this.#inHead = false;
    if (tagName === 'template') this.#templates++;
    if (tagName === 'meta') this.#meta(token, start);
    const handler = token.attrs.find(({name}) => name === 'onload')?.value;
    if (handler !== undefined && tagName === 'body') this.#handler(handler, token, start);
    if (this.#foreign > 0 && token.selfClosing) return;
    if (tagName === 'script') this.#open(token, start);
    else if (Object.hasOwn(rawText, tagName)) this.#raw(tagName);
    else if (tagName === 'plaintext') this.#state(TokenizerMode.PLAINTEXT);
  }

  onEndTag({tagName, location}: Token.TagToken): void {
    if (tagName === 'script' && this.#script)
      this.#close(location?.startOffset ?? this.text.length, false);
    if (tagName === 'template') this.#templates = Math.max(0, this.#templates - 1);
    if (tagName === 'svg' || tagName === 'math') this.#foreign = Math.max(0, this.#foreign - 1);
    if (tagName === 'head') this.#inHead = false;
    this.#within = 'text';
  }

  onComment({data, location}: Token.CommentToken): void {
    const start = (location?.startOffset ?? 0) + 4;
    if (mention.test(data))
      this.source.texts.push({where: 'comment', start: start + this.base, text: data});
  }

  onCharacter({chars, location}: Token.CharacterToken): void {
    if (this.#script) return;
    this.source.bare = false;
    if (this.#within === 'text') this.#inHead &&= this.#templates > 0;
    if (!mention.test(chars)) return;
    const start = location?.startOffset ?? 0;
    const text = this.text.slice(start, start + Math.max(600, chars.length));
    this.source.texts.push({where: this.#within, start: start + this.base, text});
  }

  onEof(): void {
    if (this.#script) this.#close(this.text.length, true);
  }

  onDoctype(): void {
    this.source.bare = false;
  }

  onNullCharacter(): void {}
  onWhitespaceCharacter(): void {}

  #open(token: Token.TagToken, start: number): void {
    const attributes = new Map(token.attrs.map(({name, value}) => [name, value]));
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
    const shut = unclosed ? 'unclosed' : this.#templates > 0 ? 'template' : null;
    this.source.scripts.push({...script, text, shut});
  }

  #raw(tagName: string): void {
    this.#within = rawText[tagName] ?? 'text';
    const readable = tagName === 'textarea' || tagName === 'title';
    this.#state(readable ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT);
  }

  #meta({attrs}: Token.TagToken, start: number): void {
    const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (value('http-equiv')?.toLowerCase() !== 'content-security-policy') return;
    const inHead = this.#inHead && this.#templates === 0;
    this.source.policies.push({start: start + this.base, content: value('content') ?? '', inHead});
  }

  #handler(text: string, {location}: Token.TagToken, start: number): void {
    const at = location?.attrs?.['onload']?.startOffset ?? start;
    const place = {start: at + this.base, contentStart: at + this.base + 'onload="'.length};
    this.source.scripts.push({
      ...place,
      kind: 'load-handler',
      attributes: new Map(),
      text,
      src: null,
      shut: null,
    });
  }

  #state(mode: Tokenizer['state']): void {
    if (this.tokenizer) this.tokenizer.state = mode;
  }
}

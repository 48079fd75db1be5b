import type {TokenStream} from 'prismjs';
import {Prism} from './prism';

export interface Token {
  /** What Prism calls it, the outermost first; `plain` where it has no name. */
  types: string[];
  content: string;
}

/** Code by its lines, as Prism takes it apart. A language that is not loaded is plain text. */
export function tokenLines(code: string, language: string): Token[][] {
  const grammar = Prism.languages[language];
  const env = {code, grammar, language, tokens: [code] as TokenStream};
  if (env.grammar) {
    // A template's hook puts the grammar of its page in the place of its own.
    Prism.hooks.run('before-tokenize', env);
    env.tokens = Prism.tokenize(env.code, env.grammar);
    Prism.hooks.run('after-tokenize', env);
  }
  const lines: Token[][] = [[]];
  flatten(env.tokens, [], ({types, content}) => {
    content.split(/\r\n|\r|\n/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({types, content: text});
    });
  });
  return lines;
}

function flatten(stream: TokenStream, types: string[], add: (token: Token) => void): void {
  if (typeof stream === 'string') {
    add({types: types.length > 0 ? types : ['plain'], content: stream});
  } else if (Array.isArray(stream)) {
    for (const each of stream) flatten(each, types, add);
  } else {
    flatten(stream.content, [...types, stream.type, ...[stream.alias ?? []].flat()], add);
  }
}

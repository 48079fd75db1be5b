import type {Names} from '../javascript/promises';
import {tokenValue} from '../javascript/token-value';
import type {WrittenKey} from '../javascript/writes';
import {reaches, type Draft, type PageReading, type PageWrite} from '../page-reading';
import {findVisitorToken, unreplaced, type Stripped} from '../../pasted-token';
import {fetchedToken} from '../corrected';
import {namesOf} from '../javascript/names';
import {errorAt} from './error-at';
import {staticToken} from './static-token';

/** What stands after `visitorToken`: a token, a placeholder, a template, a mistake. */
export function values(page: PageReading): Draft[] {
  const names = new Map(
    page.readings.map((own) => [
      own,
      namesOf(
        own,
        page.readings.filter((one) => one !== own),
      ),
    ]),
  );
  return page.writes.filter(reaches).flatMap((write) => {
    const key = write.keys?.find(({name}) => name === 'visitorToken');
    const known = names.get(write.reading);
    return key === undefined || known === undefined ? [] : judge(page, write, key, known);
  });
}

function judge(page: PageReading, write: PageWrite, key: WrittenKey, known: Names): Draft[] {
  const {text, contentStart} = write.reading.script;
  const at = contentStart + key.value.start;
  if (key.node.type === 'Property' && key.node.kind === 'get') return [];
  const value = tokenValue(key.value, text, known);
  switch (value.kind) {
    case 'unquoted':
      return [notQuoted(at)];
    case 'nothing':
      return [
        errorAt(
          'token-empty',
          'The token is empty',
          `\`visitorToken\` is ${value.written}: the server had no token when it rendered the page. Leave the key out for visitors who are not signed in.`,
          at,
        ),
      ];
    case 'not-a-string':
      return [
        errorAt(
          'token-not-a-string',
          `The token is ${value.what}`,
          `\`visitorToken\` is ${value.what}; it must be a string, or a function that returns one.`,
          at,
        ),
      ];
    case 'returns-nothing':
      return [
        errorAt(
          'token-empty',
          'The function returns nothing',
          'The function has no `return` with a value, so it brings `undefined`. Put `return` in front of the token, or of what fetches it.',
          at,
          fetchedToken,
        ),
      ];
    case 'promise':
      return [
        errorAt(
          'token-not-a-string',
          'The token is a promise',
          '`visitorToken` is a promise, not the token that it will bring. Give the function itself, which the widget calls and waits for.',
          at,
          fetchedToken,
        ),
      ];
    case 'build-variable':
      return [
        errorAt(
          'token-placeholder',
          'A variable of the build is still there',
          `Where the token should be stands \`${value.name.slice(0, 60)}\`, which only a build or a server knows: in the browser, the script fails there. Your server has to write the token that it signed there, for each load of the page.`,
          at,
        ),
      ];
    case 'placeholder-name':
      return isDeclared(page, value.name) ? [] : [placeholder('a placeholder', at)];
    case 'string':
      return stringValue(page, value.text, at);
    case 'computed':
      return [];
  }
}

function isDeclared(page: PageReading, name: string): boolean {
  return page.readings.some(({script}) =>
    new RegExp(`(?:\\b(?:var|let|const|function|import)\\s[^;]{0,80}|window\\.)\\b${name}\\b`).test(
      script.text.slice(0, 100_000),
    ),
  );
}

function stringValue(page: PageReading, text: string, at: number): Draft[] {
  const found = unreplaced(text);
  if (found?.kind === 'stringified-value') {
    const nothing = /^(?:undefined|null|None|nil|NaN)$/.test(text.trim());
    const code = nothing
      ? 'token-empty'
      : /^\s*\[object/.test(text)
        ? 'token-not-a-string'
        : 'token-placeholder';
    return [
      errorAt(code, 'No token was written into the page', `\`visitorToken\` is ${found.what}.`, at),
    ];
  }
  if (found !== null) return [placeholder(found.what, at)];
  const pasted = findVisitorToken(text);
  if (pasted.token === null) return notAToken(pasted.instead, text, at);
  const mistakes = pasted.stripped.filter(
    (one): one is Stripped & {code: NonNullable<Stripped['code']>} => one.code !== undefined,
  );
  const drafts = mistakes.map(({code, text: what}) =>
    errorAt(
      code,
      'There is more than the token in visitorToken',
      `${what} As it stands in the page, it is refused.`,
      at,
    ),
  );
  return [...drafts, ...staticToken(pasted.token, page.options.now, at)];
}

function notAToken(
  instead: ReturnType<typeof findVisitorToken>['instead'],
  text: string,
  at: number,
): Draft[] {
  if (instead === null || (instead.kind === 'unknown' && text.length > 60)) return [];
  const code = instead.kind === 'secret' ? 'secret-in-page' : (instead.code ?? 'segment-count');
  if (/^(?:placeholder|template)$/.test(instead.kind)) return [placeholder('a placeholder', at)];
  return [
    errorAt(code, 'The value is not a visitor token', `In \`visitorToken\`: ${instead.text}`, at),
  ];
}

export function notQuoted(at: number): Draft {
  return errorAt(
    'token-not-quoted',
    'The token is not in quotes',
    'Without quotes, JavaScript takes the token for names and dots, and the whole script fails. Put quotes around it, where your server writes it into the page.',
    at,
  );
}

export function placeholder(what: string, at: number): Draft {
  const template = what !== 'a placeholder';
  return errorAt(
    'token-placeholder',
    template ? 'The template was not rendered' : 'The placeholder is still there',
    template
      ? `Where the token should be stands ${what}. Nothing replaced it: the page is served as a plain file, or by another engine. If this is the template itself, paste what the browser’s “View source” shows.`
      : 'Where the token should be stands a placeholder. Your server has to write the token that it signed there.',
    at,
  );
}

import {positionOf, type FindingDraft, type PageReading} from '../page-reading';
import {readToken, type TokenFault} from '../settings/token-value';
import type {GivenToken} from '../settings/given-token';
import {errorAt} from './error-at';
import {staticToken} from './static-token';
import {notQuoted, placeholder} from './token-words';

/** What is wrong with each value that the page gives as the token. */
export function values(page: PageReading): FindingDraft[] {
  const found = page.tokens.flatMap((token) => {
    const {faults, literals} = readToken(token.value, page.run, page.options.now);
    const at = placeOf(token);
    return [
      ...faults.map((fault) => finding(fault, fault.from ? positionOf(fault.from) : at)),
      ...literals.flatMap(({text, from}) => staticToken(text, page.options.now, positionOf(from))),
    ];
  });
  return found.filter(
    (one, i) => !found.slice(0, i).some(({code, at}) => code === one.code && at === one.at),
  );
}

function placeOf({from, event}: GivenToken): number {
  const origin = from ?? event?.from;
  return origin ? positionOf(origin) : 0;
}

function finding(fault: TokenFault, at: number): FindingDraft {
  switch (fault.kind) {
    case 'problem': {
      const {code, title, detail, severity} = fault.problem;
      if (code === 'token-placeholder')
        return placeholder(placeholderWords(fault.problem.facts['kind']), at);
      if (severity === 'warning')
        return {code, severity: 'note', title, detail, at, fixable: false};
      return errorAt(code, title, `${detail} As it is in the page, Algomo refuses it.`, at);
    }
    case 'secret':
      return errorAt(
        'secret-in-page',
        'The value looks like a secret, not a token',
        'The secret must stay on your server: anyone who opens the page can read it and sign a token for any of your users. Replace it in Settings at once, and write the token into the page.',
        at,
      );
    case 'empty':
      return errorAt(
        'token-empty',
        'The token is empty',
        `\`visitorToken\` is ${fault.written}: there was no token when the page was rendered. Leave the key out for visitors who are not signed in.`,
        at,
      );
    case 'not-quoted':
      return notQuoted(at);
    case 'build-variable':
      return errorAt(
        'token-placeholder',
        'A variable of the build is still there',
        `Where the token should be there is \`${fault.name.slice(0, 60)}\`, which only a build or a server knows: in the browser, the script fails there. Your server has to write the token that it signed there, for each load of the page.`,
        at,
      );
    case 'placeholder-name':
      return placeholder('a placeholder', at);
    case 'type':
      return errorAt(
        fault.code,
        `The token is ${fault.what.replace(/, .*/, '')}`,
        `\`visitorToken\` is ${fault.what}; it must be a string, or a function that returns one.`,
        at,
      );
    case 'promise':
      return errorAt(
        'token-not-a-string',
        'The token is a promise',
        '`visitorToken` is a promise, not the token that it resolves to. Set the function itself: the widget calls it and waits.',
        at,
      );
    case 'returns-nothing':
      return errorAt(
        'token-empty',
        'The function returns nothing',
        'The function has no `return` with a value, so it gives `undefined`. Put `return` before the token, or before what fetches it.',
        at,
      );
    case 'throws':
      return errorAt(
        'token-function-failed',
        'The function always fails',
        'Whenever the widget calls the function, it throws an error or its promise is rejected, so there is no token.',
        at,
      );
  }
}

function placeholderWords(kind: unknown): string {
  if (kind === 'template') return 'a template expression that nothing replaced';
  return kind === 'variable' ? 'the name of a variable instead of its value' : 'a placeholder';
}

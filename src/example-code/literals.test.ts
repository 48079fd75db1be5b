import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {languages, type LanguageId} from './languages';
import {callSite, stringLiteral} from './literals';

const ids = languages.map(({id}) => id);

describe('stringLiteral', () => {
  test.each<[LanguageId, string, string]>([
    ['javascript', `it's`, String.raw`'it\'s'`],
    ['typescript', 'a\\b\n', String.raw`'a\\b\n'`],
    ['node', '</script>\u2028', String.raw`'</script>\u2028'`],
    ['python', `"x" 'y' {z}`, String.raw`"\"x\" 'y' {z}"`],
    ['python', '\u{1fffe}', String.raw`"\U0001fffe"`],
    ['go', 'tab\t`%s`', '"tab\\t`%s`"'],
    ['rust', '\u202e{}\0', String.raw`"\u{202e}{}\u{0}"`],
    ['java', '\u001b1 \\u0041 \u2028', String.raw`"\0331 \\u0041 \u2028"`],
    ['kotlin', '$x ${y}', String.raw`"\$x \${y}"`],
    ['csharp', '{0} "q" \u0085', String.raw`"{0} \"q\" \u0085"`],
    ['ruby', "#{x} #$y 'z'", String.raw`"\#{x} \#$y 'z'"`],
    ['php', `$x {$y} \\ '`, String.raw`'$x {$y} \\ \''`],
    ['php', '$x {$y}\n', String.raw`"\$x {\$y}\n"`],
    ['elixir', '#{x} "y"', String.raw`"\#{x} \"y\""`],
    ['perl', '$x @y %z', `'$x @y %z'`],
    ['perl', '$x @y\n\u202e', String.raw`"\$x \@y\n\x{202e}"`],
    ['python', 'a\u{e0041}', String.raw`"a\U000e0041"`],
    ['java', 'a\u{e0041}', String.raw`"a\udb40\udc41"`],
    ['rust', '\u{e007f}\u3164', String.raw`"\u{e007f}\u{3164}"`],
    ['php', 'a\u{e0041}', String.raw`"a\u{e0041}"`],
    ['perl', "it's \u{e0041}", String.raw`"it's \x{e0041}"`],
    ['shell', "it's \\ \u{e0041}\n", String.raw`$'it\'s \\ \363\240\201\201\012'`],
    ['shell', `it's $(id) \`id\` \\`, `'it'\\''s $(id) \`id\` \\'`],
  ])('%s: %j', (language, text, literal) => {
    expect(stringLiteral(language, text)).toBe(literal);
  });

  test.each(ids)('leaves words, accents and emoji readable (%s)', (id) => {
    expect(stringLiteral(id, 'Zoë 张伟 👩🏽‍💻')).toContain('Zoë 张伟 👩🏽‍💻');
  });

  // Whether it is so in the other languages, `npm run examples` finds out by running them.
  it('means the same text (JavaScript)', {timeout: 30_000}, () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const evaluate = new Function(`return ${stringLiteral('javascript', text)}`);
        return evaluate() === text;
      }),
    );
  });

  it('has nothing in it that is unseen or ends a line', {timeout: 30_000}, () => {
    const unseen = /[\p{Cc}\u2028\u2029\u200f\u202a-\u202e\ufeff\u{e0000}-\u{e0fff}]/u;
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({unit: 'binary'}), (id, text) => {
        return !unseen.test(stringLiteral(id, text));
      }),
    );
  });

  it.each(ids)('has no invisible tag character in it (%s)', (id) => {
    for (let code = 0xe0000; code <= 0xe007f; code++) {
      const character = String.fromCodePoint(code);
      expect(stringLiteral(id, `a${character}b`)).not.toContain(character);
    }
  });

  it('has no half of a surrogate pair', () => {
    for (const id of ids) expect(stringLiteral(id, 'a\ud800b')).toContain('a\ufffdb');
  });
});

describe('callSite', () => {
  const user = {id: 42, name: 'Jane "JD" Doe', companyId: 7};

  test.each(ids)('says nothing of fields that are not there (%s)', (id) => {
    const call = callSite(id, user, 30);
    expect(call).toContain('token');
    expect(call.toLowerCase()).not.toContain('email');
    expect(call).not.toContain('undefined');
  });

  test.each(ids)('leaves out fields that a visitor token does not have (%s)', (id) => {
    expect(callSite(id, {...user, role: 'admin', exp: 1}, 30)).toBe(callSite(id, user, 30));
  });

  test.each(ids)('has the fields in one order (%s)', (id) => {
    const {companyId, name, id: userId} = user;
    expect(callSite(id, {companyId, name, id: userId}, 30)).toBe(callSite(id, user, 30));
  });

  test.each(ids)('fills in another life (%s)', (id) => {
    expect(callSite(id, user, 300)).toMatch(/\b300\b/);
    expect(callSite(id, user, 30)).not.toMatch(/\b300\b/);
  });

  test.each(ids)('makes the life a whole number that is not negative (%s)', (id) => {
    expect(callSite(id, user, 12.9)).toBe(callSite(id, user, 12));
    expect(callSite(id, user, -5)).toBe(callSite(id, user, 0));
  });

  test.each<[LanguageId, string]>([
    [
      'javascript',
      `const token = await signVisitorToken({\n  id: 42,\n  name: 'Jane "JD" Doe',\n  companyId: 7,\n}, 60);`,
    ],
    [
      'typescript',
      `const token = await signVisitorToken({\n  id: 42,\n  name: 'Jane "JD" Doe',\n  companyId: 7,\n}, env.ALGOMO_SECRET, 60);`,
    ],
    [
      'python',
      'token = sign_visitor_token({\n    "id": 42,\n    "name": "Jane \\"JD\\" Doe",\n    "companyId": 7,\n}, expires_in=60)',
    ],
    [
      'go',
      'token, err := SignVisitorToken(VisitorUser{\n\tID:        "42",\n\tName:      "Jane \\"JD\\" Doe",\n\tCompanyID: "7",\n}, 60*time.Second)',
    ],
    [
      'shell',
      `token=$(sign_visitor_token '{"id":42,"name":"Jane \\"JD\\" Doe","companyId":7}' 60)`,
    ],
  ])('%s', (id, code) => {
    expect(callSite(id, user, 60)).toBe(code);
  });
});

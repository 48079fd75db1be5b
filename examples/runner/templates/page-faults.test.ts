import {describe, expect, it, test} from 'vitest';
import {hostileValues, newToken} from './cases';
import {readPage, settingsAfter} from './page';
import {foundFaults, pageFaults} from './page-faults';

const widget = '<script async src="https://widget.example/widget/v1.js"></script>';
const page = (snippet: string) =>
  `<!doctype html><html><head><title>Acme</title>${snippet} ${widget}</head><body><h1>Hi</h1></body></html>`;
const script = (value: string) =>
  page(`<script>window.algomoSettings = {visitorToken: ${value}};</script>`);
const empty = page('');

/** As a right template writes it. */
const json = (value: string) => JSON.stringify(value).replaceAll('<', '\\u003c');

describe('pageFaults', () => {
  it('finds nothing in a page that is right', async () => {
    const token = await newToken();
    expect(pageFaults(script(json(token)), token, empty)).toEqual([]);
    expect(pageFaults(empty, null, empty)).toEqual([]);
    expect(pageFaults(page('<script>window.algomoSettings = {};</script>'), null, empty)).toEqual(
      [],
    );
  });

  test.each(hostileValues.map(({id, visitorToken}) => [id, visitorToken] as const))(
    'finds nothing where %s is escaped',
    (_, value) => expect(pageFaults(script(json(value)), value, empty)).toEqual([]),
  );

  test.each(hostileValues.map(({id, visitorToken}) => [id, visitorToken] as const))(
    'finds something where %s is written as it is',
    (id, value) => {
      const faults = pageFaults(script(`"${value}"`), value, empty);
      // These are no harm to a script: it is templates that trip over them.
      const harmless = ['comment', 'character-references', 'template-code', 'beyond-ascii'];
      expect(faults.length > 0).toBe(!harmless.includes(id));
    },
  );

  test.each([
    ['a script that ends early', script('"a</script>b"'), 'the page around the script'],
    ['a script that takes the rest of the page', script('"<!--<script>"'), 'the page around'],
    ['another value', script('"b"'), 'the settings are {"visitorToken":"b"}'],
    ['no value', empty, 'the settings are undefined'],
    ['more than the value', script('"a", name: "b"'), '"name":"b"'],
    ['a syntax error', script('eyJ a'), 'the script fails: SyntaxError'],
    ['a call of something else', script('alert(1)'), 'the script fails: ReferenceError'],
    ['a script without an end', script('(() => { for (;;) {} })()'), 'timed out'],
  ])('finds %s', (_, html, fault) => {
    expect(pageFaults(html, 'a', empty).join('\n')).toContain(fault);
  });

  it('finds a token where nobody is signed in', () => {
    expect(pageFaults(script('null'), null, empty)).toEqual([
      'the settings are {"visitorToken":null}',
    ]);
  });
});

describe('foundFaults', () => {
  it('passes on what the page check finds, but for notes', async () => {
    const token = await newToken();
    expect(foundFaults(script(json(token)))).toEqual([]);
    expect(foundFaults(script(token)).join()).toContain('error token-not-quoted');
  });
});

describe('readPage', () => {
  it('takes the inline scripts out, wherever they stand', () => {
    const {scripts, rest} = readPage('<body><p><script>a</script><template><script>b</script>');
    expect(scripts).toEqual(['a', 'b']);
    expect(rest).toBe('<html><head></head><body><p><template></template></p></body></html>');
  });
});

describe('settingsAfter', () => {
  it('runs the scripts in their order, in one window', () => {
    const scripts = ['window.algomoSettings = {a: 1}', 'window.algomoSettings.b = 2'];
    expect({...(settingsAfter(scripts) as object)}).toEqual({a: 1, b: 2});
  });
});

import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';

/** What a page may hold itself: data, messages, commands, and settings of a pipeline. A program comes from `examples/`. */
const allowed = new Set(['json', 'text', 'http', 'bash', 'yaml']);

/** The languages of the fenced blocks, and `pre` for code that is written as JSX. */
function codeBlocks(mdx: string): string[] {
  const blocks: string[] = [];
  let fence: string | null = null;
  for (const line of mdx.split('\n')) {
    const [, marks, language = ''] = /^[\s>]*(`{3,}|~{3,})\s*(\w*)/.exec(line) ?? [];
    if (fence !== null) {
      if (marks?.startsWith(fence) && language === '') fence = null;
    } else if (marks) {
      fence = marks;
      blocks.push(language);
    } else if (/<(pre|CodeBlock)\b/.test(line)) {
      blocks.push('pre');
    }
  }
  return blocks;
}

/** The pages that people write; those in `troubleshooting/generated` come from the catalogue. */
const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('troubleshooting/generated/'))
  .map((file) => `docs/${file}`);

test.each(pages)('%s has no program in it', (page) => {
  const blocks = codeBlocks(readFileSync(page, 'utf8'));
  expect(blocks.filter((language) => !allowed.has(language))).toEqual([]);
});

test('no page signs in a command', () => {
  const signing = pages.filter((page) =>
    /openssl dgst|hmac\(|jwt\.(sign|encode)\(|SignJWT\(/i.test(readFileSync(page, 'utf8')),
  );
  expect(signing).toEqual([]);
});

describe('codeBlocks', () => {
  it('finds fences of both kinds, nested and quoted', () => {
    const mdx = '```js\nlet a;\n```\n~~~~python\n```\n~~~~\n- item\n\n  > ```\n  > x\n  > ```\n';
    expect(codeBlocks(mdx)).toEqual(['js', 'python', '']);
  });

  it('finds code written as JSX', () => {
    expect(codeBlocks('<pre>let a;</pre>\n<CodeBlock language="js">')).toEqual(['pre', 'pre']);
  });

  it('finds none in a component', () => {
    expect(codeBlocks('<PageExample page="snippet" />')).toEqual([]);
  });
});

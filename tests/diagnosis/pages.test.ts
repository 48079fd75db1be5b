import {describe, expect, it} from 'vitest';
import {checkPage} from '../../src/page-check';
import {isProblemCode} from '../../src/problems';
import {brokenPages} from './pages/broken';
import {rightPages} from './pages/right';
import {unseenPages} from './pages/right/unseen';
import {now, secret, token} from './pages/token';

const options = {now};

describe('broken pages', () => {
  it('are at least 250, each different', () => {
    expect(brokenPages.length).toBeGreaterThanOrEqual(250);
    expect(new Set(brokenPages.map(([what]) => what)).size).toBe(brokenPages.length);
  });

  it.each(brokenPages)('%s: %s', (_, code, html) => {
    const expected: readonly string[] = [code].flat();
    const {findings} = checkPage(html, options);
    const serious = findings.filter(({severity}) => severity !== 'note');
    const errors = serious.filter(({severity}) => severity === 'error');
    const judged = errors.length > 0 ? errors : serious;
    expect({
      false: judged.flatMap((finding) => (expected.includes(finding.code) ? [] : [finding.code])),
      missing: expected.filter((one) => !serious.some((finding) => finding.code === one)),
    }).toEqual({false: [], missing: []});
  });

  it.each(brokenPages)(
    '%s: the place is in the page, and nothing secret is shown',
    (_, __, html) => {
      const report = checkPage(html, options);
      const lines = html.split('\n');
      for (const finding of report.findings) {
        expect(isProblemCode(finding.code)).toBe(true);
        expect(finding.line).toBeLessThanOrEqual(lines.length);
        expect(finding.column).toBeLessThanOrEqual((lines[finding.line - 1] ?? '').length + 1);
        const shown = JSON.stringify(finding);
        expect(shown).not.toContain(token.slice(-20));
        expect(shown).not.toContain(secret.slice(10, 30));
      }
    },
  );
});

describe('right pages', () => {
  it('are at least 80, each different', () => {
    expect(rightPages.length).toBeGreaterThanOrEqual(80);
    expect(new Set(rightPages.map(([what]) => what)).size).toBe(rightPages.length);
  });

  it.each(rightPages)('%s', (_, html) => {
    const {findings, settings} = checkPage(html, options);
    expect(findings.filter(({severity}) => severity !== 'note')).toEqual([]);
    expect(settings).not.toBeNull();
  });
});

describe('pages whose token comes from somewhere else', () => {
  it.each(unseenPages)('%s', (_, html) => {
    const {findings, summary} = checkPage(html, options);
    expect(findings.filter(({severity}) => severity !== 'note')).toEqual([]);
    expect(summary).toMatch(/as far as can be seen/i);
  });
});

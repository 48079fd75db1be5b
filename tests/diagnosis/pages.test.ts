import {describe, expect, it} from 'vitest';
import {checkPage} from '../../src/page-check';
import {isProblemCode} from '../../src/problems';
import {brokenPages} from './pages/broken';
import {rightPages} from './pages/right';
import {now, secret, token} from './pages/token';

const options = {now};

describe('broken pages', () => {
  it('are at least forty', () => expect(brokenPages.length).toBeGreaterThanOrEqual(40));

  it.each(brokenPages)('%s: %s', (_, code, html) => {
    const {findings} = checkPage(html, options);
    const serious = findings.filter(({severity}) => severity !== 'note');
    const judged = serious.some(({severity}) => severity === 'error')
      ? serious.filter(({severity}) => severity === 'error')
      : serious;
    expect([...new Set(judged.map((finding) => finding.code))]).toEqual([code]);
  });

  it.each(brokenPages)(
    '%s: the place is in the page, and nothing secret is shown',
    (_, code, html) => {
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
      expect(report.findings.some((finding) => finding.code === code)).toBe(true);
    },
  );
});

describe('right pages', () => {
  it.each(rightPages)('%s', (_, html) => {
    const {findings, settings} = checkPage(html, options);
    expect(findings.filter(({severity}) => severity !== 'note')).toEqual([]);
    expect(settings).not.toBeNull();
  });
});

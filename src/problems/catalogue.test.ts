import {describe, expect, it, test} from 'vitest';
import {catalogue} from './catalogue';
import {codesByComplaint} from './complaints';
import {codesByGroup, type ProblemCode} from './codes';
import {isProblemCode} from './titles';
import type {FactsOf} from './facts-by-code';
import {problem} from './problem';

const codes: readonly ProblemCode[] = Object.values(codesByGroup).flat();
const warnings = new Set<ProblemCode>([
  'exp-missing',
  'lifetime-too-long',
  'id-whitespace',
  'claim-not-supported',
  'sign-in-required',
  'token-reused',
  'token-in-static-page',
]);

/** Every text of a code, for rules that hold for all of them. */
function textsOf(code: ProblemCode): string[] {
  const {title, remedy, symptom, meaning, causes, fix, mistakes, check, steps} =
    catalogue.get(code)!;
  const notes = Object.values(mistakes ?? {});
  return [
    title,
    remedy,
    symptom,
    meaning,
    ...causes,
    ...fix,
    ...notes,
    check,
    ...(steps ? [steps] : []),
  ];
}

describe('the catalogue', () => {
  it('has every code once, in the order of judgement', () => {
    expect([...catalogue.keys()]).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a title for each code that no other has', () => {
    const titles = [...catalogue.values()].map(({title}) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('knows its codes and no others', () => {
    expect(isProblemCode('expired')).toBe(true);
    for (const other of ['', 'Expired', 'toString', '__proto__', undefined, null, 1, {}]) {
      expect(isProblemCode(other)).toBe(false);
    }
  });
});

describe.each(codes)('%s', (code) => {
  const entry = catalogue.get(code)!;

  test('has all its texts, none of them empty or padded', () => {
    expect(entry.causes.length).toBeGreaterThan(0);
    expect(entry.fix.length).toBeGreaterThan(0);
    expect(entry.related.length).toBeGreaterThan(0);
    for (const text of textsOf(code)) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
    }
  });

  test('has a title in sentence case without a full stop', () => {
    expect(entry.title).toMatch(/^(?:[A-Z][^A-Z]|(?:algomoSettings|visitorToken)\b)/);
    expect(entry.title).not.toMatch(/[.!?:]$/);
    expect(entry.title.length).toBeLessThanOrEqual(64);
    const capitals = entry.title.replaceAll(
      /“Bearer”|\b(?:JSON|HS256|JWT|API|URL|HTTP|Algomo|algomoSettings|visitorToken)\b/g,
      '',
    );
    expect(capitals.slice(1)).not.toMatch(/[A-Z]/);
  });

  test('has whole sentences everywhere else', () => {
    for (const text of textsOf(code).slice(1)) expect(text).toMatch(/[.:`?]$/);
  });

  test('names mistakes only beside the lines that do it right', () => {
    if (entry.mistakes) expect(entry.topic).toBeDefined();
  });

  test('has code marks in pairs', () => {
    for (const text of textsOf(code)) expect(text.split('`').length % 2).toBe(1);
  });

  test('has the severity that the contract gives it', () => {
    expect(entry.severity, 'src/problems/titles/, or the list of warnings in this test').toBe(
      warnings.has(code) ? 'warning' : 'error',
    );
    expect(entry.status === null || entry.severity === 'error').toBe(true);
  });

  test('names other codes that there are, each once', () => {
    expect(entry.related).not.toContain(code);
    expect(new Set(entry.related).size).toBe(entry.related.length);
    for (const related of entry.related) expect(catalogue.has(related)).toBe(true);
  });

  test('is reached from another code', () => {
    expect(
      codes.some((other) => catalogue.get(other)!.related.includes(code)),
      `src/problems/entries/: no other code has "${code}" in its \`related\``,
    ).toBe(true);
  });

  test('does not say that a token is encrypted or hidden, unless to tell it from signed', () => {
    const page = textsOf(code).join(' ');
    if (/encrypt|hidden/i.test(page)) expect(page).toMatch(/\bsign(?:ed|s)?\b/i);
  });

  test('makes a problem that bears its title', () => {
    const facts = {reason: 'network'} as FactsOf<ProblemCode>;
    expect(problem(code, 'Here is why.', facts)).toEqual({
      code,
      severity: entry.severity,
      title: entry.title,
      detail: 'Here is why.',
      facts,
    });
  });
});

test('what customers complain of has codes, each once', () => {
  for (const behind of Object.values(codesByComplaint)) {
    expect(behind.length).toBeGreaterThan(0);
    expect(new Set(behind).size).toBe(behind.length);
  }
});

test('a problem may be graver than its code usually is', () => {
  expect(problem('sign-in-required', 'It is refused.', {}, 'error').severity).toBe('error');
});

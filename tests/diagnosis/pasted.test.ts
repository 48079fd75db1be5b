import {describe, expect, it} from 'vitest';
import {findVisitorToken} from '../../src/pasted-token';
import {inspectVisitorToken} from '../../src/visitor-token';
import {logTexts} from './pasted/logs';
import {messageTexts} from './pasted/messages';
import {printedTexts} from './pasted/programs';
import {recordTexts} from './pasted/records';
import {requestTexts} from './pasted/requests';
import {supportTexts} from './pasted/support';
import {toolTexts} from './pasted/tools';
import {damagedTexts, withoutTexts} from './pasted/without';
import {transportPrograms} from './tokens/transport';
import {jwt, now, secret, secrets} from './tokens/make-token';

const texts = transportPrograms.flatMap(({what, code, make}) => {
  const value = make();
  return typeof value === 'string' ? [{what, code, value}] : [];
});
const within = texts.filter(({value}) => findVisitorToken(value).token === jwt());
const without = texts.filter(({value}) => findVisitorToken(value).token === null);

describe('what “I have a token” says of a value agrees with what the service says of it as it was sent', () => {
  it('has enough of both', () => {
    expect(within.length).toBeGreaterThanOrEqual(20);
    expect(without.length).toBeGreaterThanOrEqual(20);
  });

  it.each(within)('around a token: $what', ({code, value}) => {
    const codes = findVisitorToken(value).stripped.map((one) => one.code);
    expect(codes).toContain(code);
  });

  it.each(without)('instead of a token: $what', async ({code, value}) => {
    const instead = findVisitorToken(value).instead;
    const {problem} = await inspectVisitorToken(value, {secrets, now});
    expect(problem?.code).toBe(code);
    if (instead?.code) expect(instead.code).toBe(code);
    expect(JSON.stringify(instead)).not.toContain(secret);
  });
});

const pasted = [
  ...requestTexts,
  ...logTexts,
  ...messageTexts,
  ...printedTexts,
  ...withoutTexts,
  ...damagedTexts,
  ...supportTexts,
  ...toolTexts,
  ...recordTexts,
];

describe('pasted texts', () => {
  it('are at least 150, each different', () => {
    expect(pasted.length).toBeGreaterThanOrEqual(150);
    expect(new Set(pasted.map(({what}) => what)).size).toBe(pasted.length);
  });

  it.each(pasted)('$what', ({text, token, codes, instead}) => {
    const found = findVisitorToken(text);
    expect(found.token).toBe(token);
    if (codes) {
      const said = found.stripped.flatMap(({code}) => code ?? []);
      expect([...new Set(said)].toSorted()).toEqual([...codes].toSorted());
    }
    if (instead !== undefined) expect([instead].flat()).toContain(found.instead?.kind);
    expect(JSON.stringify([found.stripped, found.instead])).not.toContain(secret.slice(10, 30));
  });
});

import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {eachSecond, wholeSecond} from './each-second';
import {lifeUntil} from './human-time';

beforeEach(() => vi.useFakeTimers({now: 1_764_599_400_300}));
afterEach(() => void vi.useRealTimers());

test('the time is said when a second begins, until it is ended', () => {
  const said: number[] = [];
  const end = eachSecond((now) => said.push(now));
  vi.advanceTimersByTime(699);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1_001);
  expect(said).toEqual([1_764_599_401_000, 1_764_599_402_000]);
  end();
  vi.advanceTimersByTime(5_000);
  expect(said).toHaveLength(2);
});

test.each([0, 1, 699, 700, 701, 1_650])(
  'a token of 30 s that was signed %d ms later has 30 s left, not 31',
  (later) => {
    let now = wholeSecond();
    const end = eachSecond((said) => (now = said));
    vi.advanceTimersByTime(later);
    const exp = Math.floor(Date.now() / 1_000) + 30;
    expect(lifeUntil(exp, now / 1_000)).toBe('expires in 30 s');
    end();
  },
);

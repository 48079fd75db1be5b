import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createBursts} from './bursts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes within a while is handed over together, and what comes later by itself', () => {
  const handedOver: (readonly number[])[] = [];
  const bursts = createBursts<number>(60, (all) => void handedOver.push(all));
  bursts.add(1);
  vi.advanceTimersByTime(40);
  bursts.add(2);
  expect(handedOver).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(handedOver).toEqual([[1, 2]]);
  bursts.add(3);
  vi.runAllTimers();
  expect(handedOver).toEqual([[1, 2], [3]]);
  bursts.add(4);
  bursts.stop();
  expect(vi.getTimerCount()).toBe(0);
});

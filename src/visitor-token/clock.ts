/**
 * The time of an option.
 *
 * @throws TypeError it is no valid `Date`
 */
export function timeOf(now: unknown): Date {
  if (now === undefined) return new Date();
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) {
    throw new TypeError('now must be a valid Date');
  }
  return now;
}

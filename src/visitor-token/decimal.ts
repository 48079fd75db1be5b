/**
 * The decimal text of a finite number, without an exponent: `1e21` is "1000000000000000000000",
 * `-0` is "0".
 */
export function decimalText(value: number): string {
  const {sign, digits, exponent} = decimal(String(value));
  if (digits === '') return '0';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const whole = digits.length + exponent;
  return whole > 0
    ? `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`
    : `${sign}0.${'0'.repeat(-whole)}${digits}`;
}

/**
 * Whether a double holds the number that a JSON text writes: reading it and writing it again gives
 * the same number. `0.1` and `1e2` are held, `9007199254740993` and `1e400` are not.
 */
export function isExact(raw: string): boolean {
  const value = Number(raw);
  if (!Number.isFinite(value)) return false;
  const [written, held] = [decimal(raw), decimal(String(value))];
  if (written.digits !== held.digits) return false;
  return (
    written.digits === '' || (written.exponent === held.exponent && written.sign === held.sign)
  );
}

interface Decimal {
  readonly sign: '' | '-';
  /** Without zeros at either end; empty for zero. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

/** @param text a number as JSON or `String` writes it */
function decimal(text: string): Decimal {
  const [, minus, whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  let start = 0;
  let end = all.length;
  while (start < end && all[start] === '0') start += 1;
  while (end > start && all[end - 1] === '0') end -= 1;
  return {
    sign: minus === '-' ? '-' : '',
    digits: all.slice(start, end),
    exponent: Number(power) - fraction.length + (all.length - end),
  };
}

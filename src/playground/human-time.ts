/** Seconds in words: "24 s", "5 min 30 s", "2 days". */
export function duration(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) {
    const rest = whole % 60;
    return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
  }
  if (whole < 86_400) return plural(Math.round(whole / 3_600), 'hour');
  if (whole < 63_072_000) return plural(Math.round(whole / 86_400), 'day');
  return plural(Math.round(whole / 31_536_000), 'year');
}

/** A moment seen from another: "in 24 s", "12 s ago", "now". */
export function relative(at: number, now: number): string {
  const seconds = Math.round(at - now);
  if (seconds === 0) return 'now';
  return seconds > 0 ? `in ${duration(seconds)}` : `${duration(seconds)} ago`;
}

/** What is left until a NumericDate: "expires in 24 s", "expired 12 s ago". */
export function lifeUntil(exp: number, now: number): string {
  const left = Math.ceil(exp - now);
  return left > 0 ? `expires in ${duration(left)}` : `expired ${duration(left)} ago`;
}

/** A NumericDate on the reader's own clock: "22 Nov 2026, 15:20:49"; null where it is no date. */
export function clockTime(numericDate: number): string | null {
  const date = new Date(numericDate * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'medium'}).format(date);
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Times as the visitor's browser writes them. */
export function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString(undefined, {hour: 'numeric', minute: '2-digit'});
}

/** The day that a message was sent on: "Today", "Yesterday", or its date. */
export function dayName(iso: string, now = new Date()): string {
  const day = new Date(iso);
  const days = Math.round((midnight(now) - midnight(day)) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const sameYear = day.getFullYear() === now.getFullYear();
  return day.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  });
}

/** The time for today, the day for anything before. */
export function shortTime(iso: string, now = new Date()): string {
  const day = dayName(iso, now);
  return day === 'Today' ? clockTime(iso) : day;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** An ISO time on the reader's clock: "10:42:07"; with its day where that is not today. */
export function timeOf(iso: string): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString('en-GB');
  const today = date.toDateString() === new Date().toDateString();
  return today
    ? time
    : `${date.toLocaleDateString('en-GB', {day: 'numeric', month: 'short'})}, ${time}`;
}

import type {BootVisit, Visit} from '../protocol';

/** How soon the widget goes on without a token that was refused, in milliseconds. */
const goingOn = 5_000;

/** The boot that was refused and that this one, without its token, follows in the same page; if there is one. */
export function refusedBefore(visits: readonly Visit[], visit: BootVisit): BootVisit | null {
  if (visit.token !== null || visit.problem !== null) return null;
  const before = visits.findLast(
    (each): each is BootVisit =>
      each.type === 'boot' &&
      each.id < visit.id &&
      each.origin === visit.origin &&
      each.headers['user-agent'] === visit.headers['user-agent'],
  );
  const soon = before && Date.parse(visit.at) - Date.parse(before.at) < goingOn;
  return soon && before.problem ? before : null;
}

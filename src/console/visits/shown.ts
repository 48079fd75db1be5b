import type {Visit} from '../../local-sandbox/protocol';
import type {Gap} from '../connection/model';
import {glanceAt} from './glance';

export const kinds = ['all', 'accepted', 'anonymous', 'problems'] as const;
export type Kind = (typeof kinds)[number];

export interface Filter {
  kind: Kind;
  /** Null: from anywhere. */
  origin: string | null;
  /** The last visit that is shown; null: whatever comes. */
  until: number | null;
}

/** A line of the list. */
export type Line = {type: 'visit'; visit: Visit} | {type: 'gap'; gap: Gap};

/** What the list shows, the latest first. A gap stands before what came in it. */
export function shownLines(
  visits: readonly Visit[],
  gaps: readonly Gap[],
  filter: Filter,
): readonly Line[] {
  const lines = visits
    .filter((visit) => passes(visit, filter))
    .map((visit): Line => ({type: 'visit', visit}));
  for (const gap of gaps) {
    if (filter.until !== null && gap.after > filter.until) continue;
    const index = lines.findIndex((line) => line.type === 'visit' && line.visit.id > gap.after);
    lines.splice(index === -1 ? lines.length : index, 0, {type: 'gap', gap});
  }
  return lines.reverse();
}

function passes(visit: Visit, {kind, origin, until}: Filter): boolean {
  if (until !== null && visit.id > until) return false;
  if (origin !== null && visit.origin !== origin) return false;
  switch (kind) {
    case 'all':
      return true;
    case 'accepted':
      return visit.type === 'boot' && visit.user !== null;
    case 'anonymous':
      return visit.type === 'boot' && visit.user === null && visit.status < 400;
    case 'problems': {
      const {tone} = glanceAt(visit);
      return tone === 'bad' || tone === 'warn';
    }
  }
}

/** Where visits came from, each once, in the order in which they came first. */
export function originsOf(visits: readonly Visit[]): readonly string[] {
  return [...new Set(visits.flatMap(({origin}) => origin ?? []))];
}

/** The latest earlier visit with the same token. */
export function sameTokenBefore(visits: readonly Visit[], {id}: Visit, fingerprint: string) {
  return visits.findLast(
    (visit) => visit.type === 'boot' && visit.id < id && visit.token?.fingerprint === fingerprint,
  );
}

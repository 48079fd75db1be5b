import type {State} from './state';

type Unsent = Pick<State, 'unsent' | 'drafts'>;

/** What the visitor has written and the service does not have, kept over a reload of this tab. */
export interface UnsentKeeper {
  /** What was kept for this owner; what was kept for any other is thrown away. */
  take(owner: string): Unsent;
  keep(owner: string, unsent: Unsent): void;
  forget(): void;
}

export function createUnsentKeeper(device: string): UnsentKeeper {
  const name = `algomo:${device}:unsent`;
  const nothing: Unsent = {unsent: [], drafts: {}};
  return {
    take(owner) {
      try {
        const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<Unsent> & {
          owner?: string;
        };
        if (kept.owner === owner && Array.isArray(kept.unsent) && kept.drafts) {
          return {
            unsent: kept.unsent.map((message) => ({...message, status: 'waiting'})),
            drafts: kept.drafts,
          };
        }
        sessionStorage.removeItem(name);
      } catch {
        // No storage, or not what this version wrote.
      }
      return nothing;
    },
    keep(owner, {unsent, drafts}) {
      try {
        if (!unsent.length && !Object.keys(drafts).length) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, JSON.stringify({owner, unsent, drafts}));
      } catch {
        // It lasts as long as the page.
      }
    },
    forget() {
      try {
        sessionStorage.removeItem(name);
      } catch {
        // There is nothing to remove.
      }
    },
  };
}

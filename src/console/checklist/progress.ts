import type {ChecklistItem} from '../../local-sandbox/protocol';

/** How much of the checklist is done; hints do not count. */
export interface Progress {
  done: number;
  failed: number;
  of: number;
}

/** @example const {done, of} = progressOf(state.checklist); */
export function progressOf(checklist: readonly ChecklistItem[]): Progress {
  const needed = checklist.filter(({hint}) => !hint);
  const count = (status: ChecklistItem['status']) =>
    needed.filter((item) => item.status === status).length;
  return {done: count('done'), failed: count('failed'), of: needed.length};
}

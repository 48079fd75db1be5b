import type * as Editors from './Editors';

let loading: Promise<typeof Editors> | null = null;

/** Loads Monaco once; after a failure the next call tries again. */
export function loadEditors(): Promise<typeof Editors> {
  loading ??= import('./Editors').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Whether this window is one for an editor: with room for it, and a pointer that is finer than a finger. */
export function hasRoomForEditors(): boolean {
  return matchMedia('(min-width: 997px) and (pointer: fine)').matches;
}

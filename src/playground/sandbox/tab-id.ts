import type {TabId} from '../../sandbox/protocol';

/**
 * A new id for this load of the page. It is kept nowhere: a duplicated tab has a copy of its original's
 * storage, and must not be taken for it.
 */
export function newTabId(): TabId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import {withinTime} from './time-limit';

export type StorageFailure = 'no-storage' | 'storage-full';

const probe = 'algomo-playground-probe';

/** How long the browser may take to open a database, in milliseconds. In some states it never does. */
const openingTime = 2_500;

/** Whether this page can keep something; null: it can. */
export async function storageFailure(): Promise<StorageFailure | null> {
  try {
    localStorage.getItem(probe);
    await withinTime(writeOnce(), openingTime);
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full ? 'storage-full' : 'no-storage';
  }
}

function writeOnce(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(probe, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(probe);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(probe, 'readwrite');
      transaction.objectStore(probe).put(Date.now(), probe);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
      transaction.addEventListener('complete', () => database.close());
      transaction.addEventListener('abort', () => database.close());
    };
  });
}

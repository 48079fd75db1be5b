/** The device's credential, by which an anonymous visitor finds their conversation again. */
export interface VisitorKey {
  read(): string | undefined;
  write(key: string): void;
  forget(): void;
  /** Forgets what this page alone remembers: the storage belongs to the other tabs too. */
  forgetHere(): void;
  /** Whether this page has stored the key and it is gone: another tab has shut down. */
  isGone(): boolean;
}

/** Keeps the key in `localStorage`, or in memory if the browser allows no storage. */
export function createVisitorKey(device: string): VisitorKey {
  const name = `algomo:${device}:visitor-key`;
  let memory: string | undefined;
  let stored = false;

  return {
    read() {
      try {
        return localStorage.getItem(name) ?? (stored ? undefined : memory);
      } catch {
        return memory;
      }
    },
    write(key) {
      memory = key;
      try {
        localStorage.setItem(name, key);
        stored = true;
      } catch {
        // Full or forbidden: the visitor lasts as long as the page.
        stored = false;
      }
    },
    forget() {
      this.forgetHere();
      try {
        localStorage.removeItem(name);
      } catch {
        // There is nothing to remove.
      }
    },
    forgetHere() {
      memory = undefined;
      stored = false;
    },
    isGone() {
      try {
        return stored && localStorage.getItem(name) === null;
      } catch {
        return false;
      }
    },
  };
}

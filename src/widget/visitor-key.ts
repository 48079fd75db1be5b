/** The device's credential: what lets an anonymous visitor find their conversation again. */
export interface VisitorKey {
  read(): string | undefined;
  write(key: string): void;
  forget(): void;
}

/** Keeps the key in `localStorage`; in memory where the browser allows no storage. */
export function createVisitorKey(device: string): VisitorKey {
  const name = `algomo:${device}:visitor-key`;
  let memory: string | undefined;
  return {
    read() {
      try {
        return localStorage.getItem(name) ?? memory;
      } catch {
        return memory;
      }
    },
    write(key) {
      memory = key;
      try {
        localStorage.setItem(name, key);
      } catch {
        // Full or forbidden: the visitor lasts as long as the page.
      }
    },
    forget() {
      memory = undefined;
      try {
        localStorage.removeItem(name);
      } catch {
        // There is nothing to remove.
      }
    },
  };
}

/** An address as a URL; null: it is none. Chrome 109 and Safari 16 have no `URL.canParse`. */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

import {networkInterfaces} from 'node:os';
import {isLoopback} from '../../page-check';

export interface GuardOptions {
  /** The address that the server listens on; null: loopback alone. */
  host: string | null;
  /** Origins of pages, besides those of this machine, that may use the sandbox. */
  origins: readonly string[];
}

/** Who may talk to the sandbox. A page of another site may not, by whatever name it reaches this machine. */
export interface Guard {
  /** Whether the `Host` header names this machine: a rebinding site's names its own. */
  isOwnHost(host: string): boolean;
  /** Whether a page of this origin may use the sandbox. */
  mayCall(origin: string): boolean;
}

/**
 * @example
 * createGuard({host: null, origins: []}).mayCall('http://localhost:3000'); // true
 */
export function createGuard({host, origins}: GuardOptions): Guard {
  const addresses = () =>
    host === null
      ? []
      : [
          host,
          ...Object.values(networkInterfaces())
            .flatMap((all) => all ?? [])
            .map(bracketed),
        ];
  const isOwn = (hostname: string) => isLoopback(hostname) || addresses().includes(hostname);

  return {
    isOwnHost: (name) =>
      URL.canParse(`http://${name}`) && isOwn(new URL(`http://${name}`).hostname),
    mayCall: (origin) =>
      origins.includes(origin) ||
      (/^https?:/.test(origin) && URL.canParse(origin) && isOwn(new URL(origin).hostname)),
  };
}

function bracketed({address, family}: {address: string; family: string}): string {
  return family === 'IPv6' ? `[${address}]` : address;
}

/**
 * Whether a host is the machine on which it is looked up (RFC 6761 §6.3).
 *
 * @example
 * isLoopback('app.localhost'); // true
 */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

const ownNames = /^[^.:]+$|\.(?:test|local|internal|lan|home\.arpa)$/i;
const ownAddresses =
  /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$|^\[f(?:[cd]|e[89ab])/i;

/**
 * Whether only a developer's own machine or network can reach a host, so that its pages are not in production.
 *
 * @example isPrivateHost('app.test') // true
 */
export function isPrivateHost(hostname: string): boolean {
  return isLoopback(hostname) || ownNames.test(hostname) || ownAddresses.test(hostname);
}

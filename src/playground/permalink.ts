import {initialChoice, type ScenarioChoice} from '../scenarios';
import {base64url} from 'jose';
import {fromBase64url} from '../visitor-token';

/** What the hash of an address asks for. */
export type LinkContent =
  | {kind: 'state'; state: ScenarioChoice}
  | {kind: 'scenario'; scenario: string}
  | {kind: 'problem'; code: string}
  /** Where the reader pastes something of their own; what it is stays out of links. */
  | {kind: 'source'; source: 'paste' | 'page'};

/** The limits of a link, in characters; and of what it unpacks to, in bytes. */
const longestPayload = 16_384;
const longestHash = 32_768;
const mostBytes = 131_072;

/**
 * The shortest hash that brings the content back, with its `#`; empty for the initial choice. A pasted
 * token, a page and every secret stay out of it.
 *
 * @returns null where the payload is too long for a link: `readHash` would refuse it
 * @example await writeHash({kind: 'problem', code: 'expired'}) // '#problem=expired'
 */
export async function writeHash(content: LinkContent): Promise<string | null> {
  const written = shortHash(content);
  if (typeof written === 'string') return written;
  if (written === null) return null;
  return packedHash(await pipe(written.bytes, new CompressionStream('deflate-raw')));
}

/**
 * A hash that brings the content back, made at once: longer than that of `writeHash`, for when there is
 * no time to compress.
 *
 * @returns null where it would be too long
 * @example writeHashAtOnce({kind: 'problem', code: 'expired'}) // '#problem=expired'
 */
export function writeHashAtOnce(content: LinkContent): string | null {
  const written = shortHash(content);
  if (typeof written === 'string') return written;
  return written && packedHash(stored(written.bytes));
}

/** The hash of what has a name; for anything else the bytes to pack; null where there are too many. */
function shortHash(content: LinkContent): string | {bytes: Uint8Array<ArrayBuffer>} | null {
  if (content.kind === 'scenario') return `#scenario=${content.scenario}`;
  if (content.kind === 'problem') return `#problem=${content.code}`;
  if (content.kind === 'source') return `#source=${content.source}`;
  const {payloadText, expiresIn, scenario} = content.state;
  if (payloadText === initialChoice.payloadText && expiresIn === initialChoice.expiresIn) {
    return scenario === initialChoice.scenario ? '' : `#scenario=${scenario}`;
  }
  if (payloadText.length > longestPayload) return null;
  const json = JSON.stringify({p: payloadText, e: expiresIn, s: scenario});
  return {bytes: new TextEncoder().encode(json)};
}

/** RFC 1951 §3.2.4: one block that is not compressed, the last one. */
function stored(bytes: Uint8Array): Uint8Array {
  const {length} = bytes;
  const [low, high] = [length & 0xff, length >> 8];
  return Uint8Array.of(1, low, high, ~low, ~high, ...bytes);
}

function packedHash(packed: Uint8Array): string | null {
  const hash = `#v1.${base64url.encode(packed)}`;
  return hash.length > longestHash ? null : hash;
}

/** Whether a hash means to be a link of the playground: of any version, whole or not. */
export function isLink(hash: string): boolean {
  return /^#(?:v\d+\.|\w+=)/.test(hash);
}

/**
 * Reads a hash; whoever made the link is not trusted.
 *
 * @returns null where it is nothing that can be understood
 */
export async function readHash(hash: string): Promise<LinkContent | null> {
  if (hash.length > longestHash) return null;
  if (hash === '#source=paste') return {kind: 'source', source: 'paste'};
  if (hash === '#source=page') return {kind: 'source', source: 'page'};
  const [, name, value] = /^#(scenario|problem)=([\w-]{1,64})$/.exec(hash) ?? [];
  if (name && value) {
    return name === 'problem'
      ? {kind: 'problem', code: value}
      : {kind: 'scenario', scenario: value};
  }
  if (!hash.startsWith('#v1.')) return null;
  try {
    const compressed = fromBase64url(hash.slice('#v1.'.length));
    if (!compressed) return null;
    const bytes = await pipe(compressed, new DecompressionStream('deflate-raw'), mostBytes);
    return toContent(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function toContent(json: unknown): LinkContent | null {
  if (typeof json !== 'object' || json === null) return null;
  const {p, e, s} = json as Record<string, unknown>;
  if (typeof p !== 'string' || p.length > longestPayload) return null;
  if (e !== null && !(typeof e === 'number' && Number.isSafeInteger(e))) return null;
  if (typeof s !== 'string' || !/^[\w-]{1,64}$/.test(s)) return null;
  return {kind: 'state', state: {payloadText: p, expiresIn: e, scenario: s}};
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('The link contains more than a payload may be.');
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

import {type Dispatch, useEffect, useRef} from 'react';
import {canSign} from './check/shown-token';
import {addressContent} from './link';
import {isLink, type LinkContent, readHash, writeHash, writeHashAtOnce} from './permalink';
import type {Action} from './reducer';
import type {PlaygroundState} from './state';

/** Browsers let a page write its address a few times a second only, so typing waits. In milliseconds. */
const typingPause = 300;
/** When it is tried again if the browser did not let the page write its address. */
const refusalPause = 1_000;

/** Opens what the address asks for, and keeps the address at what is chosen. */
export function useAddress(state: PlaygroundState, dispatch: Dispatch<Action>): void {
  const written = useRef<string | null>(null);

  useEffect(() => {
    let latest = 0;
    async function open() {
      if (location.hash === written.current) return;
      const reading = ++latest;
      const {hash} = location;
      const content = await readHash(hash);
      if (reading !== latest) return;
      dispatch({type: 'opened', content, isLink: isLink(hash), canSign: canSign()});
    }
    void open();
    addEventListener('hashchange', open);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      removeEventListener('hashchange', open);
    };
  }, [dispatch]);

  const {opened} = state;
  const content = JSON.stringify(addressContent(state));
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!opened) return undefined;
    const next = JSON.parse(content) as LinkContent;
    // At first the address is what was opened, and says it already.
    const last = before.current === null ? null : (JSON.parse(before.current) as LinkContent);
    before.current = content;
    const change = last === null ? 'none' : isTyped(last, next) ? 'typed' : 'chosen';
    return writeAddress(next, change, (hash) => (written.current = hash));
  }, [opened, content]);
}

/** Whether the reader got from the one to the other in a text field. A choice is made in one step. */
function isTyped(before: LinkContent, after: LinkContent): boolean {
  if (before.kind !== 'state' || after.kind !== 'state') return false;
  const [old, now] = [before.state, after.state];
  if (old.scenario !== now.scenario) return false;
  return old.payloadText !== now.payloadText || (old.expiresIn !== null && now.expiresIn !== null);
}

/**
 * Writes the content into the address: what was chosen at once, what was typed after a pause, or when the
 * page is left before that. The shortest hash follows as soon as it is made.
 *
 * @param onWrite hears of a hash before it is written
 * @returns ends the waiting
 */
function writeAddress(
  content: LinkContent,
  change: 'none' | 'typed' | 'chosen',
  onWrite: (hash: string) => void,
): () => void {
  let wanted = true;
  let isShortest = false;
  let hash = writeHashAtOnce(content);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    wanted = false;
    clearTimeout(timer);
    removeEventListener('pagehide', write);
  }

  function write() {
    clearTimeout(timer);
    if (hash === null) return;
    onWrite(hash);
    try {
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      // Some browsers throw where others do nothing.
    }
    if (location.hash !== hash) timer = setTimeout(write, refusalPause);
    else if (isShortest) stop();
  }

  if (change !== 'none') addEventListener('pagehide', write);
  if (change === 'chosen') write();
  void writeHash(content).then((made) => {
    if (!wanted) return;
    hash = made ?? '';
    isShortest = true;
    if (hash === location.hash) return stop();
    addEventListener('pagehide', write);
    if (change === 'typed') timer = setTimeout(write, typingPause);
    else write();
  });
  return stop;
}

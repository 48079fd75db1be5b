import {type Dispatch, useEffect, useRef} from 'react';
import {canSign} from './check/shown-token';
import {addressContent} from './link';
import {isLink, type LinkContent, readHash, writeHash} from './permalink';
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
  const before = useRef(content);
  useEffect(() => {
    if (!opened) return undefined;
    const next = JSON.parse(content) as LinkContent;
    const typed = isTyped(JSON.parse(before.current) as LinkContent, next);
    before.current = content;
    return writeAddress(next, typed ? typingPause : 0, (hash) => (written.current = hash));
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
 * Writes the content into the address after a pause, or when the page is left before that.
 *
 * @param pause in milliseconds; 0: at once
 * @param onWrite hears of a hash before it is written
 * @returns ends the waiting
 */
function writeAddress(
  content: LinkContent,
  pause: number,
  onWrite: (hash: string) => void,
): () => void {
  let wanted = true;
  let hash = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    wanted = false;
    clearTimeout(timer);
    removeEventListener('pagehide', write);
  }

  function write() {
    clearTimeout(timer);
    onWrite(hash);
    try {
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      // Some browsers throw where others do nothing.
    }
    if (location.hash === hash) stop();
    else timer = setTimeout(write, refusalPause);
  }

  void writeHash(content).then((made) => {
    hash = made ?? '';
    if (!wanted || hash === location.hash) return;
    addEventListener('pagehide', write);
    if (pause === 0) write();
    else timer = setTimeout(write, pause);
  });
  return stop;
}

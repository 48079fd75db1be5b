import {type Dispatch, useEffect, useRef} from 'react';
import {canSign} from './check/shown-token';
import {addressContent} from './link';
import {readHash, writeHash} from './permalink';
import type {Action} from './reducer';
import type {PlaygroundState} from './state';

/** Browsers let a page write its address a few times a second only. In milliseconds. */
const writingPause = 300;

/** Opens what the address asks for, and keeps the address at what is chosen. */
export function useAddress(state: PlaygroundState, dispatch: Dispatch<Action>): void {
  const written = useRef<string | null>(null);

  useEffect(() => {
    let latest = 0;
    async function open() {
      if (location.hash === written.current) return;
      const reading = ++latest;
      const content = await readHash(location.hash);
      if (reading === latest) dispatch({type: 'opened', content, canSign: canSign()});
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
  useEffect(() => {
    if (!opened) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const hash = (await writeHash(JSON.parse(content))) ?? '';
      if (!current || hash === location.hash) return;
      written.current = hash;
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    }, writingPause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [opened, content]);
}

import {useEffect, useReducer, useRef} from 'react';
import {follow} from './follow';
import {createBursts} from './bursts';
import {type Happened, initialModel, modelAfter} from './model';

/** What comes within this time, in milliseconds, is shown at once: a load test brings hundreds of visits a second. */
const burst = 60;

/**
 * What happens in the sandbox, while the page is in sight: a browser has few connections to one server,
 * and the reader's own pages need theirs.
 */
export function useSandbox() {
  const [model, dispatch] = useReducer(modelAfter, initialModel);
  const retry = useRef(new EventTarget());

  useEffect(() => {
    let following: AbortController | null = null;
    const now = () => new Date().toISOString();
    const inBursts = createBursts<Happened>(burst, (all) => {
      for (const each of all) dispatch(each);
    });
    function followWhileVisible() {
      if (document.visibilityState === 'hidden') {
        following?.abort();
        following = null;
      } else if (!following) {
        following = new AbortController();
        void follow(
          {
            loaded: (state) => inBursts.add({type: 'loaded', state, at: now()}),
            changed: (change) => inBursts.add({type: 'changed', change, at: now()}),
            lost: (failure) => inBursts.add({type: 'lost', failure, at: now()}),
          },
          retry.current,
          following.signal,
        );
      }
    }
    document.addEventListener('visibilitychange', followWhileVisible);
    followWhileVisible();
    return () => {
      document.removeEventListener('visibilitychange', followWhileVisible);
      following?.abort();
      inBursts.stop();
    };
  }, []);

  return {
    model,
    /** Tries to connect at once. */
    retry: () => retry.current.dispatchEvent(new Event('retry')),
    dismissNotice: () => dispatch({type: 'notice-dismissed'}),
  };
}

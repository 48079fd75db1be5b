import {type Dispatch, type SetStateAction, useEffect, useRef, useState} from 'react';
import {isProblemCode, type ProblemCode} from '../problems';
import {scenarioFor, scenarioOf} from '../scenarios';
import {samplePageOf} from './page-check/sample-page';
import {readHash, writeHash} from './permalink';
import {initialState, type PlaygroundState} from './state';

export interface HashState {
  /** Null until the hash has been read. */
  state: PlaygroundState | null;
  setState: Dispatch<SetStateAction<PlaygroundState | null>>;
  /** A problem that no scenario has: of a page's HTML, or of the service. It is demonstrated. */
  demonstration: ProblemCode | null;
  setDemonstration: (code: ProblemCode | null) => void;
}

/** The state, read from the address's hash and written back to it, and the problem that a link asks for. */
export function useHashState(): HashState {
  const [state, setState] = useState<PlaygroundState | null>(null);
  const [demonstration, setDemonstration] = useState<ProblemCode | null>(null);
  const written = useRef<string | null>(null);

  useEffect(() => {
    async function open() {
      if (location.hash === written.current) return;
      const content = await readHash(location.hash);
      setDemonstration(null);
      if (content?.kind === 'state') setState({...initialState, ...content.state});
      else if (content?.kind === 'scenario')
        setState({...initialState, scenario: scenarioOf(content.scenario).id});
      else if (content?.kind === 'problem' && isProblemCode(content.code)) {
        const scenario = scenarioFor(content.code);
        const source = samplePageOf(content.code) === null ? 'sign' : 'page';
        setState({...initialState, source, scenario: scenario?.id ?? initialState.scenario});
        if (!scenario) setDemonstration(content.code);
      } else setState((old) => old ?? initialState);
    }
    void open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  useEffect(() => {
    if (!state) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const hash = demonstration ? `#problem=${demonstration}` : await writeHash(state);
      if (!current || hash === location.hash) return;
      written.current = hash;
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [state, demonstration]);

  return {state, setState, demonstration, setDemonstration};
}

import {useCallback, useState} from 'react';
import {nothingPasted, type Pasted} from '../state';

const nothingFound = {text: '', token: null};

/** What the reader has pasted, and the token that was found in it. */
export function usePasted() {
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [found, setFound] = useState<{text: string; token: string | null}>(nothingFound);

  function forgetPasted() {
    setPasted(nothingPasted);
    setFound(nothingFound);
  }

  const setPastedToken = useCallback(
    (text: string, token: string | null) => setFound({text, token}),
    [],
  );

  return {
    pasted,
    setPasted,
    pastedToken: found.token,
    /** What was pasted last has not been looked through yet. */
    looking: found.text !== pasted.text,
    setPastedToken,
    forgetPasted,
  };
}

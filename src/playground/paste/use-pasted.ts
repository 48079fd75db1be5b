import {useState} from 'react';
import {nothingPasted, type Pasted} from '../state';

/** What the reader has pasted, and the token that was found in it. */
export function usePasted() {
  const [pasted, setPasted] = useState<Pasted>(nothingPasted);
  const [pastedToken, setPastedToken] = useState<string | null>(null);

  function forgetPasted() {
    setPasted(nothingPasted);
    setPastedToken(null);
  }

  return {pasted, setPasted, pastedToken, setPastedToken, forgetPasted};
}

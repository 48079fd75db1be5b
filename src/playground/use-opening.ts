import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect} from 'react';

/**
 * Runs while the page is parsed. The page was rendered for an address that asks for nothing; what another
 * one asks for is known only when it has been read, so until then nothing else is shown.
 */
export const openingScript = `if (location.hash.length > 1) document.documentElement.dataset.opening = ''`;

/** Whether the address asks for something, and has not been read yet. */
export function useOpening(opened: boolean): boolean {
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (opened) delete document.documentElement.dataset['opening'];
  }, [opened]);
  return !opened && isBrowser && location.hash.length > 1;
}

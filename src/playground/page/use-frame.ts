import {useEffect, useRef} from 'react';

/**
 * A frame that loads a page each time that it is asked to from now on. What was asked for before it was
 * there is not loaded: its server may have been told something else since. From the first page on, it has
 * the attribute `data-asked`.
 *
 * @param address null: not known yet
 * @param load counts the loads that were asked for
 */
export function useFrame(address: string | null, load: number) {
  const frame = useRef<HTMLIFrameElement>(null);
  const loaded = useRef(load);
  useEffect(() => {
    if (load === loaded.current || address === null || !frame.current) return;
    loaded.current = load;
    frame.current.dataset['asked'] = '';
    frame.current.contentWindow?.location.replace(address);
  }, [address, load]);
  return frame;
}

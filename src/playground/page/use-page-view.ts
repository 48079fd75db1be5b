import {useCallback, useState} from 'react';
import type {Device} from '../../sandbox/protocol';
import type {View} from './PagePanel';

const never: Record<Device, number> = {'device-a': 0, 'device-b': 0};

/**
 * What the third panel shows, and how often each device's page was asked to load. A page that is older
 * than what its server would now render loads when it is shown, and not before.
 */
export function usePageView() {
  const [view, setView] = useState<View>('device-a');
  const [loads, setLoads] = useState(never);
  const [upToDate, setUpToDate] = useState<readonly Device[]>([]);
  const device: Device = view === 'device-b' ? 'device-b' : 'device-a';

  const reload = useCallback((again: Device) => {
    setLoads((old) => ({...old, [again]: old[again] + 1}));
    setUpToDate((old) => [...old.filter((each) => each !== again), again]);
  }, []);

  /** The server renders something new from now on. */
  function serverChanged() {
    setUpToDate([]);
    reload(device);
  }

  function show(next: View) {
    setView(next);
    if (next !== 'inbox' && !upToDate.includes(next)) reload(next);
  }

  return {view, show, device, loads, reload, serverChanged};
}

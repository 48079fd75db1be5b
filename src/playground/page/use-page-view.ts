import {useCallback, useState} from 'react';
import type {Device} from '../../sandbox/protocol';
import type {View} from './PagePanel';

/** What the third panel shows, and how often each device's page was asked to load. */
export function usePageView() {
  const [view, setView] = useState<View>('device-a');
  const [loads, setLoads] = useState<Record<Device, number>>({'device-a': 0, 'device-b': 0});
  const device: Device = view === 'device-b' ? 'device-b' : 'device-a';

  const reload = useCallback(
    (again: Device) => setLoads((old) => ({...old, [again]: old[again] + 1})),
    [],
  );
  const reloadShown = useCallback(() => reload(device), [reload, device]);

  function show(next: View) {
    setView(next);
    if (next === 'device-b' && loads['device-b'] === 0) reload('device-b');
  }

  return {view, show, device, loads, reload, reloadShown};
}

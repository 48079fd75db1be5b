import {useEffect, useState} from 'react';
import type {CallFailure, Device, PageServed} from '../../sandbox/protocol';
import type {Sandbox} from '../sandbox/client';
import {type DeviceReport, type DeviceReports, heard, unheard} from './device-report';
import {readFrameMessage} from './frame-message';

/** How long a page and its widget may take to start, in milliseconds. */
const startingTime = 4_500;

/** Listens to the framed pages; messages from anywhere else are not heard. */
export function useDevices(sandbox: Sandbox | null, loads: Readonly<Record<Device, number>>) {
  const [reports, setReports] = useState<DeviceReports>({'device-a': unheard, 'device-b': unheard});
  const change = (device: Device, part: Partial<DeviceReports[Device]>) =>
    setReports((old) => ({...old, [device]: {...old[device], ...part}}));

  useEffect(() => {
    if (!sandbox) return undefined;
    function hear({origin, source, data}: MessageEvent<unknown>) {
      if (!sandbox || origin !== location.origin) return;
      const message = readFrameMessage(data, sandbox.tab);
      if (!message) return;
      const {device} = message;
      const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-device="${device}"]`);
      if (!frame || source !== frame.contentWindow) return;
      setReports((old) => ({...old, [device]: heard(old[device], message)}));
    }
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [sandbox]);

  useLateness('device-a', loads['device-a'], sandbox, change);
  useLateness('device-b', loads['device-b'], sandbox, change);

  return {
    reports,
    /** A page was served: what was heard of the one before is no longer true. */
    served: ({device, revision}: PageServed) => change(device, {...unheard, revision}),
    failed: (device: Device, failure: CallFailure) => change(device, {...unheard, failure}),
  };
}

/** Begins a device's report anew with each load, and marks it when that takes too long. */
function useLateness(
  device: Device,
  load: number,
  sandbox: Sandbox | null,
  change: (device: Device, part: Partial<DeviceReport>) => void,
): void {
  useEffect(() => {
    if (load === 0 || !sandbox) return undefined;
    change(device, unheard);
    const timer = setTimeout(() => change(device, {late: true}), startingTime);
    return () => clearTimeout(timer);
    // `change` sets state only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [device, load, sandbox]);
}

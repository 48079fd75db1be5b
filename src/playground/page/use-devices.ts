import {useEffect, useState} from 'react';
import {type Problem, problem} from '../../problems';
import type {Device, FrameMessage} from '../../sandbox/protocol';

/** What the widget on a device has reported since its page was loaded. */
export interface DeviceReport {
  /** Undefined: the widget has not started yet. Null: anonymous. */
  user: {id: string; name?: string} | null | undefined;
  problems: readonly Problem[];
}

export type DeviceReports = Readonly<Record<Device, DeviceReport>>;

const unheard: DeviceReport = {user: undefined, problems: []};

/** Listens to the framed pages; messages from anywhere else are not heard. */
export function useDevices(scope: string | null) {
  const [reports, setReports] = useState<DeviceReports>({'device-a': unheard, 'device-b': unheard});

  useEffect(() => {
    if (scope === null) return undefined;
    function hear(event: MessageEvent<FrameMessage>) {
      const {data} = event;
      if (event.origin !== location.origin || data?.source !== 'algomo-demo-page') return;
      const frame = document.querySelector<HTMLIFrameElement>(
        `iframe[data-device="${data.device}"]`,
      );
      if (!frame || event.source !== frame.contentWindow) return;
      setReports((old) => ({...old, [data.device]: reduce(old[data.device], data)}));
    }
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [scope]);

  const forget = (device: Device) => setReports((old) => ({...old, [device]: unheard}));
  return {reports, forget};
}

function reduce(report: DeviceReport, message: FrameMessage): DeviceReport {
  switch (message.type) {
    case 'ready':
    case 'identity':
      return {...report, user: message.user};
    case 'problem':
      return {...report, problems: [...report.problems, message.problem]};
    case 'blocked':
      return {
        ...report,
        problems: [
          ...report.problems,
          problem(
            'script-blocked',
            `The page’s Content Security Policy blocked the widget’s script (\`${message.directive}\`).`,
            {directive: message.directive},
          ),
        ],
      };
  }
}

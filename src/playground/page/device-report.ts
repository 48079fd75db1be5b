import {type Problem, problem} from '../../problems';
import type {CallFailure, Device, FrameMessage} from '../../sandbox/protocol';

/** What is known of a device's page since it was asked to load. */
export interface DeviceReport {
  /** Undefined: the widget has not started yet. Null: anonymous. */
  user: {id: string; name?: string} | null | undefined;
  problems: readonly Problem[];
  /** The revision of the server's state that the page was made from; null: it has not been served yet. */
  revision: number | null;
  /** The widget should have started by now. */
  late: boolean;
  /** Why the demo server could not serve the page. */
  failure: CallFailure | null;
}

export type DeviceReports = Readonly<Record<Device, DeviceReport>>;

export const unheard: DeviceReport = {
  user: undefined,
  problems: [],
  revision: null,
  late: false,
  failure: null,
};

/** A report after a message of its page. */
export function heard(report: DeviceReport, message: FrameMessage): DeviceReport {
  switch (message.type) {
    case 'ready':
    case 'identity':
      return {...report, user: message.user};
    case 'problem':
      return {...report, problems: [...report.problems, message.problem]};
    case 'blocked': {
      const {directive} = message;
      const blocked = problem(
        'script-blocked',
        `The page’s Content Security Policy blocked the widget’s script (\`${directive}\`).`,
        {directive},
      );
      return {...report, problems: [...report.problems, blocked]};
    }
  }
}

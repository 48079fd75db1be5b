import type {ReactNode} from 'react';
import type {Device, LogEntry} from '../../sandbox/protocol';
import {loaded} from '../../components/loaded';
import {Segments} from '../Controls';
import controls from '../controls.module.css';
import {Panel, PanelPart} from '../Panel';
import type {SandboxState} from '../sandbox/use-sandbox';
import {ProblemNote} from '../token/ProblemNote';
import {DeviceFrame} from './DeviceFrame';
import {Log} from './Log';
import {SandboxNotice, startingText} from './SandboxNotice';
import type {DeviceReports} from './device-report';

const Inbox = loaded(async () => ({default: (await import('./SandboxInbox')).SandboxInbox}));

export type View = Device | 'inbox';

const views = [
  ['device-a', 'Device A'],
  ['device-b', 'Device B'],
  ['inbox', 'Inbox'],
] as const;

interface Props {
  sandbox: SandboxState;
  /** Out of sight; the devices keep their pages. */
  hidden: boolean;
  view: View;
  onView: (view: View) => void;
  /** How often each device's page was asked to load. */
  loads: Readonly<Record<Device, number>>;
  onReload: (device: Device) => void;
  reports: DeviceReports;
  log: readonly LogEntry[];
  /** How often conversations have changed. */
  conversationChanges: number;
  onRetry: () => void;
  onLeaveOut: () => void;
}

/** Step 3: the live widget on two devices, the inbox, and the log. */
export function PagePanel(props: Props): ReactNode {
  const {sandbox, hidden, view, onView, loads, onReload, reports, log} = props;
  const {conversationChanges, onRetry, onLeaveOut} = props;
  const running = sandbox.status === 'ready' ? sandbox.sandbox : null;
  if (sandbox.status !== 'ready' && !(sandbox.status === 'starting' && !sandbox.slow)) {
    return (
      <Panel step={3} title="Your page" hidden={hidden}>
        <SandboxNotice state={sandbox} onRetry={onRetry} onLeaveOut={onLeaveOut} />
      </Panel>
    );
  }
  const problems = view === 'inbox' ? [] : reports[view].problems;
  return (
    <Panel
      step={3}
      title="Your page"
      hidden={hidden}
      aside={<Segments label="Show" value={view} options={views} onChange={onView} />}
    >
      {views.map(([name, label]) =>
        name === 'inbox' ? null : (
          <DeviceFrame
            key={name}
            pages={running?.pages ?? null}
            device={name}
            label={label}
            load={loads[name]}
            report={reports[name]}
            hidden={view !== name}
            onReload={() => onReload(name)}
          />
        ),
      )}
      {view !== 'inbox' ? null : running ? (
        <Inbox sandbox={running} revision={conversationChanges} />
      ) : (
        <p className={controls.hint}>{startingText}</p>
      )}
      {problems.length === 0 ? null : (
        <PanelPart title="Reported by the widget">
          {problems.map((problem, index) => (
            <ProblemNote key={index} problem={problem} />
          ))}
        </PanelPart>
      )}
      <PanelPart title="Log">
        <Log entries={log} />
      </PanelPart>
    </Panel>
  );
}

import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useState} from 'react';
import {factsOf, type ProblemCode, remedyOf} from '../../problems';
import type {LogEntry, Outcome} from '../../sandbox/protocol';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import type {SandboxState} from '../sandbox/use-sandbox';
import {callFailureText} from '../sandbox/words';
import styles from './Demonstration.module.css';
import {Log} from './Log';
import {SandboxNotice} from './SandboxNotice';

interface Props {
  code: ProblemCode;
  sandbox: SandboxState;
  onClose: () => void;
  onRetry: () => void;
  onLeaveOut: () => void;
}

/** Shows a problem of the service by the requests that end in it, made just now against a service of its own. */
export function Demonstration(props: Props): ReactNode {
  const {code, sandbox, onClose, onRetry, onLeaveOut} = props;
  const [outcome, setOutcome] = useState<Outcome<LogEntry[]> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = sandbox.status === 'ready' ? sandbox.sandbox : null;

  useEffect(() => {
    if (!running) return undefined;
    let current = true;
    void running.call('demonstrate', {code}).then((result) => current && setOutcome(result));
    return () => {
      current = false;
    };
  }, [running, code, attempt]);

  const entries = outcome?.ok ? outcome.value : null;

  const shown = entries?.find(({problem}) => problem?.code === code)?.problem ?? null;
  return (
    <section
      className={styles.demonstration}
      aria-labelledby="demonstration"
      data-problem={shown?.code}
    >
      <header className={styles.header}>
        <h2 id="demonstration">
          {factsOf(code).title} <code>{code}</code>
        </h2>
        <button type="button" className={controls.button} onClick={onClose}>
          Close
        </button>
      </header>
      <p>
        <Prose text={`${shown?.detail ?? ''} ${remedyOf(code)}`} />{' '}
        <Link to={`/docs/troubleshooting/${code}/`}>Why, and how to fix it</Link>
      </p>
      {!running ? (
        <SandboxNotice state={sandbox} onRetry={onRetry} onLeaveOut={onLeaveOut} />
      ) : outcome?.ok === false ? (
        <div className={`${controls.note} ${controls.bad}`} role="alert">
          <p>The requests could not be sent. {callFailureText(outcome.failure)}</p>
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setOutcome(null);
              setAttempt(attempt + 1);
            }}
          >
            Try again
          </button>
        </div>
      ) : entries === null ? (
        <p className={controls.hint}>Sending requests…</p>
      ) : (
        <>
          <p className={controls.hint}>
            No token and no page ends in this by itself, so here are the requests that do, made just
            now in your browser, the last first.
          </p>
          <Log entries={[...entries].reverse()} />
        </>
      )}
    </section>
  );
}

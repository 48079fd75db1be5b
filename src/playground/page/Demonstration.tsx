import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useState} from 'react';
import {factsOf, type ProblemCode, remedyOf} from '../../problems';
import type {LogEntry} from '../../sandbox/protocol';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import type {SandboxState} from '../sandbox/use-sandbox';
import styles from './Demonstration.module.css';
import {Log} from './Log';
import {SandboxNotice} from './SandboxNotice';

interface Props {
  code: ProblemCode;
  sandbox: SandboxState;
  onClose: () => void;
}

/** Shows a problem of the service by the requests that end in it, made just now against a service of its own. */
export function Demonstration({code, sandbox, onClose}: Props): ReactNode {
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const running = sandbox.status === 'ready' ? sandbox.sandbox : null;

  useEffect(() => {
    if (!running) return undefined;
    let current = true;
    void running.call('POST', `demonstrations/${code}`).then(({status, body}) => {
      if (current) setEntries(status === 200 ? (body as {entries: LogEntry[]}).entries : []);
    });
    return () => {
      current = false;
    };
  }, [running, code]);

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
        <SandboxNotice state={sandbox} />
      ) : entries === null ? (
        <p className={controls.hint}>Making the requests …</p>
      ) : (
        <>
          <p className={controls.hint}>
            No token and no page ends in this by itself, so here are the requests that do, made just
            now in your browser, the last first.
          </p>
          <Log entries={entries.toReversed()} />
        </>
      )}
    </section>
  );
}

import {type ReactNode, useMemo, useRef, useState} from 'react';
import {AnalysisFailed} from '../analysis/AnalysisFailed';
import {shownLimit} from '../analysis/large-text';
import controls from '../controls.module.css';
import type {EditorHandle} from '../editor/EditorField';
import {plain} from '../Prose';
import type {PageState} from '../state';
import {FindingCard} from './FindingCard';
import {FoundHere} from './FoundHere';
import styles from './PageCheck.module.css';
import {PageField} from './PageField';

interface Props {
  page: PageState;
  onChange: (html: string) => void;
  /** Checks the same HTML again. */
  onRetry: () => void;
}

const nothing: readonly never[] = [];

/** For a reader whose page does not work: paste its HTML; nothing of it is run. */
export default function PageCheck({page, onChange, onRetry}: Props): ReactNode {
  const {html, report} = page;
  const field = useRef<EditorHandle>(null);
  const cards = useRef(new Map<number, HTMLElement>());
  const [line, setLine] = useState<number | null>(null);
  const findings = report.status === 'done' ? report.result.findings : nothing;
  const marks = useMemo(
    () =>
      findings.map(({line: at, column, severity, title}) => ({
        line: at,
        column,
        severity,
        message: plain(title),
      })),
    [findings],
  );
  const showable = html.length <= shownLimit;

  return (
    <div className={styles.check}>
      <div className={styles.page}>
        <PageField ref={field} html={html} onChange={onChange} marks={marks} onLine={setLine} />
        <FoundHere
          findings={findings}
          line={line}
          onShow={(index) => {
            const card = cards.current.get(index);
            card?.focus();
            card?.scrollIntoView({block: 'nearest'});
          }}
        />
      </div>
      {report.status === 'empty' ? (
        <p className={controls.hint}>
          The HTML is read, not run, and does not leave this page. It shows what is wrong with the
          snippet: settings that are missing or misnamed, a value without quotes, a template that
          was not rendered, a script that is blocked.
        </p>
      ) : report.status === 'waiting' ? (
        <p className={controls.hint}>Reading the page…</p>
      ) : report.status === 'failed' ? (
        <AnalysisFailed reason={report.reason} onRetry={onRetry} />
      ) : (
        <div role="status" className={styles.report}>
          <p className={styles.summary}>{report.result.summary}</p>
          {report.result.limit ? <p className={controls.hint}>{report.result.limit}</p> : null}
          {findings.map((finding, index) => (
            <FindingCard
              key={index}
              ref={(card) => {
                if (card) cards.current.set(index, card);
                else cards.current.delete(index);
              }}
              finding={finding}
              current={finding.line === line}
              onGoTo={
                showable ? () => field.current?.goTo(finding.line, finding.column) : undefined
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}

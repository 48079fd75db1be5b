import type {ReactNode} from 'react';
import {AnalysisFailed} from '../analysis/AnalysisFailed';
import {PasteArea} from '../analysis/PasteArea';
import controls from '../controls.module.css';
import type {PageState} from '../state';
import {FindingCard} from './FindingCard';
import styles from './PageCheck.module.css';

interface Props {
  page: PageState;
  onChange: (html: string) => void;
  /** Checks the same HTML again. */
  onRetry: () => void;
}

/** For a reader whose page does not work: paste its HTML; nothing of it is run. */
export function PageCheck({page, onChange, onRetry}: Props): ReactNode {
  const {html, report} = page;
  return (
    <div className={styles.check}>
      <PasteArea
        label="Paste your page’s HTML, as the browser gets it (View source)"
        placeholder={'<!doctype html>\n<html>\n…'}
        rows={14}
        value={html}
        onChange={onChange}
      />
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
          {report.result.findings.map((finding, index) => (
            <FindingCard key={index} finding={finding} />
          ))}
        </div>
      )}
    </div>
  );
}

import {type ReactNode, useEffect, useState} from 'react';
import type {PageReport} from '../../page-check';
import {PasteArea} from '../analysis/PasteArea';
import {useAnalysis} from '../analysis/use-analysis';
import controls from '../controls.module.css';
import {FindingCard} from './FindingCard';
import styles from './PageCheck.module.css';

interface Props {
  /** The HTML to begin with. */
  initial: string;
  /** Called with each answer; null: nothing has been pasted yet. */
  onReport: (report: PageReport | null) => void;
}

/** For a reader whose page does not work: paste its HTML; nothing of it is run. */
export function PageCheck({initial, onReport}: Props): ReactNode {
  const [html, setHtml] = useState(initial);
  const report = useAnalysis('page', html);
  const empty = html.trim() === '';
  useEffect(() => {
    if (empty) onReport(null);
    else if (report) onReport(report);
  }, [empty, report, onReport]);
  return (
    <div className={styles.check}>
      <PasteArea
        label="Paste your page’s HTML, as the browser gets it (View source)"
        placeholder={'<!doctype html>\n<html>\n…'}
        rows={14}
        value={html}
        onChange={setHtml}
      />
      {empty ? (
        <p className={controls.hint}>
          The HTML is read, not run, and does not leave this page. It shows what is wrong with the
          snippet: settings that are missing or misnamed, a value without quotes, a template that
          was not rendered, a script that is blocked.
        </p>
      ) : report === null ? (
        <p className={controls.hint}>Reading the page …</p>
      ) : (
        <div role="status" className={styles.report}>
          <p className={styles.summary}>{report.summary}</p>
          {report.limit ? <p className={controls.hint}>{report.limit}</p> : null}
          {report.findings.map((finding, index) => (
            <FindingCard key={index} finding={finding} />
          ))}
        </div>
      )}
    </div>
  );
}

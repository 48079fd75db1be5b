import {type ReactNode, useMemo, useRef, useState} from 'react';
import type {PagePlace} from '../../page-check';
import {AnalysisFailed} from '../analysis/AnalysisFailed';
import {shownLimit} from '../analysis/large-text';
import controls from '../controls.module.css';
import type {EditorHandle} from '../editor/EditorField';
import {plain} from '../Prose';
import type {PageState} from '../state';
import {FindingCard} from './FindingCard';
import {FoundHere} from './FoundHere';
import styles from './PageCheck.module.css';
import {markedPlaces} from './marked-places';
import {PageField} from './PageField';
import {UnknownCard} from './UnknownCard';

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
  const result = report.status === 'done' ? report.result : null;
  const places = useMemo(() => (result ? markedPlaces(result) : nothing), [result]);
  const marks = useMemo(
    () =>
      places.map(({severity, title, ...at}) => ({
        ...at,
        severity: severity === 'information' ? ('note' as const) : severity,
        message: plain(title),
      })),
    [places],
  );
  const showable = html.length <= shownLimit;

  const card = (index: number, {line: at, column}: PagePlace) => ({
    ref: (element: HTMLElement | null) => {
      if (element) cards.current.set(index, element);
      else cards.current.delete(index);
    },
    current: at === line,
    onGoTo: showable ? () => field.current?.goTo(at, column) : undefined,
  });

  return (
    <div className={styles.check}>
      <div className={styles.page}>
        <PageField ref={field} html={html} onChange={onChange} marks={marks} onLine={setLine} />
        <FoundHere
          places={places}
          line={line}
          onShow={(index) => {
            const shown = cards.current.get(index);
            shown?.focus();
            shown?.scrollIntoView({block: 'nearest'});
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
          {report.result.findings.map((finding, index) => (
            <FindingCard key={index} finding={finding} {...card(index, finding)} />
          ))}
          {report.result.unknowns.map((unknown, index) => (
            <UnknownCard
              key={index}
              unknown={unknown}
              {...card(report.result.findings.length + index, unknown)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** What the playground and its analysis worker say to each other: pasted text may be large, so it is checked off the page's thread. */
import type {PageReport} from '../../page-check';
import type {PastedToken} from '../../pasted-token';

/** Each kind of analysis, and what comes of it. */
export interface Analyses {
  token: PastedToken;
  page: PageReport;
}

export type AnalysisKind = keyof Analyses;

export interface AnalysisRequest<K extends AnalysisKind = AnalysisKind> {
  id: number;
  kind: K;
  text: string;
  /** The address of the widget's script, for page checks. */
  widgetScript: string;
}

export type AnalysisReply<K extends AnalysisKind = AnalysisKind> =
  /** The worker has started. */
  {type: 'ready'} | {type: 'done'; id: number; result: Analyses[K]} | {type: 'failed'; id: number};

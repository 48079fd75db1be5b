/** What the playground asks of its analysis worker: judging pasted text, which may be large, off the page's thread. */
import type {PageReport} from '../../page-check';
import type {PastedToken} from '../../pasted-token';

export interface Analyses {
  token: PastedToken;
  page: PageReport;
}

export interface AnalysisRequest {
  id: number;
  kind: keyof Analyses;
  text: string;
  /** The address of the widget's script, for page checks. */
  widgetScript: string;
}

export interface AnalysisReply {
  id: number;
  result: Analyses[keyof Analyses];
}

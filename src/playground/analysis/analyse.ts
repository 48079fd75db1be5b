import {checkPage} from '../../page-check';
import {findVisitorToken} from '../../pasted-token';
import type {Analyses, AnalysisKind, AnalysisRequest} from './protocol';

type Analyse<K extends AnalysisKind> = (text: string, widgetScript: string) => Analyses[K];

const analyses: {readonly [K in AnalysisKind]: Analyse<K>} = {
  token: (text) => findVisitorToken(text),
  page: (text, widgetScript) => checkPage(text, {widgetScript}),
};

/** Reads a pasted text for a token or for what is wrong with a page; runs nothing of it. */
export function analyse<K extends AnalysisKind>(
  kind: K,
  {text, widgetScript}: Pick<AnalysisRequest, 'text' | 'widgetScript'>,
): Analyses[K] {
  return analyses[kind](text, widgetScript);
}

import {checkPage} from '../../page-check';
import {findVisitorToken} from '../../pasted-token';
import type {AnalysisReply, AnalysisRequest} from './protocol';

addEventListener('message', ({data}: MessageEvent<AnalysisRequest>) => {
  const {id, kind, text, widgetScript} = data;
  const result = kind === 'token' ? findVisitorToken(text) : checkPage(text, {widgetScript});
  postMessage({id, result} satisfies AnalysisReply);
});

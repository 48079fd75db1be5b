import {analyse} from './analyse';
import type {AnalysisReply, AnalysisRequest} from './protocol';

const reply = (message: AnalysisReply) => postMessage(message);

addEventListener('message', ({data}: MessageEvent<AnalysisRequest>) => {
  try {
    reply({type: 'done', id: data.id, result: analyse(data.kind, data)});
  } catch {
    reply({type: 'failed', id: data.id});
  }
});
reply({type: 'ready'});

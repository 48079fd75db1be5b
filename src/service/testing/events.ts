import {operatorKey, type TestWorkspace} from './workspace';

export interface Heard {
  type: string;
  [member: string]: unknown;
}

/** Opens `GET /v1/events` and reads it event by event. */
export async function listen(workspace: TestWorkspace, bearer = operatorKey, signal?: AbortSignal) {
  const response = await workspace.send('GET', '/events', {bearer, signal});
  if (!response.body) throw new Error(`${response.status} without a body`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';

  /** The next block of the stream: an event or a comment; null at the end. */
  async function nextBlock(): Promise<string | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        return block;
      }
      const {done, value} = await reader.read();
      if (done) return null;
      text += value;
    }
  }

  async function next(): Promise<Heard | null> {
    for (;;) {
      const block = await nextBlock();
      if (block === null) return null;
      const [, type, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (type !== undefined) return {type, ...(JSON.parse(data ?? '') as object)};
    }
  }

  return {response, next, nextBlock, stop: () => reader.cancel()};
}

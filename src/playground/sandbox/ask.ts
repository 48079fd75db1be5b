import {
  type Call,
  type CallName,
  type Calls,
  type Outcome,
  protocolVersion,
  type Reply,
} from '../../sandbox/protocol';

/** How long one posting of a call is waited for, in milliseconds, and how often it is posted. */
const patience = 1_300;
const postings = 3;

/**
 * Posts a call and waits for its reply, at most four seconds. A browser may stop its worker at any
 * moment, and then nobody answers: the call is posted again, as it changes nothing the second time.
 *
 * @param worker whom to ask; asked for anew at each posting
 */
export function ask<N extends CallName>(
  worker: () => ServiceWorker,
  call: Call<N>,
): Promise<Outcome<Calls[N]['reply']>> {
  return new Promise((resolve) => {
    const ports: MessagePort[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    function end(outcome: Outcome<Calls[N]['reply']>) {
      clearTimeout(timer);
      ports.forEach((port) => port.close());
      resolve(outcome);
    }

    function post() {
      if (ports.length === postings) return end({ok: false, failure: {kind: 'no-answer'}});
      const {port1, port2} = new MessageChannel();
      ports.push(port1);
      port1.onmessage = ({data}: MessageEvent<Reply<N>>) => {
        const outdated = data?.version !== protocolVersion;
        end(outdated ? {ok: false, failure: {kind: 'outdated'}} : data);
      };
      timer = setTimeout(post, patience);
      try {
        worker().postMessage(call, [port2]);
      } catch {
        // The worker is gone; there may be another one by the next posting.
      }
    }

    post();
  });
}

/** Why a request came to nothing. */
export type Failure =
  /** Nobody answered: the sandbox does not run. */
  | {kind: 'stopped'}
  /** Nobody answered in time. */
  | {kind: 'no-answer'}
  /** The sandbox takes this from its own console alone, and does not know this page as it. */
  | {kind: 'forbidden'}
  /** The operator key is that of an earlier run. */
  | {kind: 'restarted'}
  /** What was asked for is wrong. */
  | {kind: 'refused'; detail: string}
  | {kind: 'failed'; status: number}
  /** The answer is not what this page knows. */
  | {kind: 'not-understood'};

export type Outcome<T> = {ok: true; value: T} | {ok: false; failure: Failure};

/** A failure in a sentence or two, with what helps. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'stopped':
      return 'The sandbox does not answer. Start it again in its terminal.';
    case 'no-answer':
      return 'The sandbox does not answer in time. If its terminal shows that it runs, close some of your pages: a browser opens only a few connections to one server.';
    case 'forbidden':
      return 'The sandbox refused this page. Open the console at the URL that its terminal shows, without a proxy in between.';
    case 'restarted':
      return 'The sandbox was restarted in the meantime. Try again.';
    case 'refused':
      return failure.detail;
    case 'failed':
      return `The sandbox failed (HTTP ${failure.status}). Its terminal says more.`;
    case 'not-understood':
      return 'This page and the sandbox have different versions. Reload the page.';
  }
}

/** Why a pasted text could not be analysed. */
export type AnalysisFailure =
  /** It took longer than it may, and was stopped. */
  | 'stopped'
  /** The part of the playground that does it did not load. */
  | 'not-loaded'
  /** It failed on this text. */
  | 'faulty'
  /** The background worker is missing, and without it the page would stand still for too long. */
  | 'too-long';

/** What is known of a pasted text. */
export type Analysis<T> =
  | {status: 'empty'}
  | {status: 'waiting'}
  | {status: 'failed'; reason: AnalysisFailure}
  | {status: 'done'; result: T};

export const analysisFailureText: Readonly<Record<AnalysisFailure, string>> = {
  stopped: 'Checking this took too long and was stopped.',
  'not-loaded': 'The part of the playground that checks this did not load.',
  faulty: 'Checking this failed. That is a fault of the playground, not of what you pasted.',
  'too-long':
    'This browser could not start the background worker that checks large texts. Paste a shorter part.',
};

import {judge, type Judgement} from './judge';
import {judgeSignature} from './signature';
import type {JudgeOptions} from './steps';

/** The sequence of checks, the signature included. */
export async function judgeWithSecrets(token: unknown, options: JudgeOptions): Promise<Judgement> {
  const run = judge(token, options);
  let step = run.next();
  while (!step.done) step = run.next(await judgeSignature(step.value));
  return step.value;
}

import type {ReactNode} from 'react';
import type {Inspection} from '../../visitor-token';
import controls from '../controls.module.css';
import {ProblemNote} from './ProblemNote';

/** What else is wrong with a refused token: whoever fixes the first thing alone meets these next. */
export function AlsoWrong({
  inspection,
}: {
  inspection: {[Part in 'checks' | 'also']: Readonly<Inspection[Part]>};
}): ReactNode {
  const shown = new Set(inspection.checks.flatMap(({problems}) => problems.map(({code}) => code)));
  const also = inspection.also.filter(({code}) => !shown.has(code));
  if (also.length === 0) return null;
  return (
    <section aria-label="Also wrong" data-also-wrong>
      <p className={controls.hint}>
        Also wrong
        {also.some(({unverified}) => unverified) ? ', as far as an unverified token shows:' : ':'}
      </p>
      {also.map((problem, index) => (
        <ProblemNote key={index} problem={problem} />
      ))}
    </section>
  );
}

import {use, useEffect, useState} from 'react';
import {type Inspection, inspectVisitorToken, type VisitorSecret} from '../../visitor-token';
import {Now} from '../clock';

/** What the service would say of a token at a moment. */
export interface Judgement {
  inspection: Inspection;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Judges a token; anew each second where it is judged as of now.
 *
 * @param value the token; undefined while there is none yet is not told from "no token"
 * @param secrets null: the signature is not checked
 * @param moment milliseconds since 1970, or now
 */
export function useInspection(
  value: unknown,
  secrets: readonly VisitorSecret[] | null,
  moment: number | 'now',
): Judgement | null {
  const at = moment === 'now' ? use(Now) : moment;
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  useEffect(() => {
    let current = true;
    void inspectVisitorToken(value, {...(secrets && {secrets}), now: new Date(at)}).then(
      (inspection) => current && setJudgement({inspection, at}),
    );
    return () => {
      current = false;
    };
  }, [value, secrets, at]);
  return judgement;
}

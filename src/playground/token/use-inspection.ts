import {useEffect, useState} from 'react';
import {type Inspection, inspectVisitorToken, type VisitorSecret} from '../../visitor-token';

/**
 * What the service would say of a token.
 *
 * @param value the token; undefined while there is none yet is not told from "no token"
 * @param secrets null: the signature is not checked
 * @param at milliseconds since 1970
 */
export function useInspection(
  value: unknown,
  secrets: readonly VisitorSecret[] | null,
  at: number,
): Inspection | null {
  const [inspection, setInspection] = useState<Inspection | null>(null);
  useEffect(() => {
    let current = true;
    void inspectVisitorToken(value, {...(secrets && {secrets}), now: new Date(at)}).then(
      (result) => current && setInspection(result),
    );
    return () => {
      current = false;
    };
  }, [value, secrets, at]);
  return inspection;
}

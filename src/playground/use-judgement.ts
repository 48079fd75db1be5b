import {useMemo, useState} from 'react';
import {issuedAt, type Moment, secretsFor} from './judging';
import type {TestSecrets} from './sandbox/use-secrets';
import type {Pasted, TokenSource} from './state';
import type {MadeToken} from './token/made-token';
import {useInspection} from './token/use-inspection';

interface Options {
  token: MadeToken | null;
  source: TokenSource;
  pasted: Pasted;
  secrets: TestSecrets | null;
}

/**
 * The judgement of the token, as of the moment that the reader chose. Each source remembers its own
 * choice: a pasted token is judged as of now at first, a signed one as of its making.
 */
export function useJudgement({token, source, pasted, secrets}: Options) {
  const [chosen, setChosen] = useState<Partial<Record<TokenSource, Moment>>>({});
  const moment = chosen[source] ?? (source === 'paste' ? 'now' : 'made');
  const accepted = useMemo(() => secretsFor(source, pasted, secrets), [source, pasted, secrets]);
  const at = token && moment === 'made' ? issuedAt(token) : 'now';
  const judgement = useInspection(token?.value, accepted, at);
  const setMoment = (next: Moment) => setChosen((old) => ({...old, [source]: next}));
  return {judgement, moment, setMoment};
}

import {createContext, type ReactNode, useEffect, useState} from 'react';
import {eachSecond, wholeSecond} from './each-second';

/** The time in milliseconds since 1970, anew each second. */
export const Now = createContext(Number.NaN);

/** The one clock of the screen. Each second, only what uses `Now` is rendered anew. */
export function Clock({children}: {children: ReactNode}): ReactNode {
  const [now, setNow] = useState(wholeSecond);
  useEffect(() => eachSecond(setNow), []);
  return <Now value={now}>{children}</Now>;
}

import type {ReactNode} from 'react';
import {Clock} from './clock';
import {Screen} from './Screen';
import {useHashState} from './use-hash';

/** The playground: a visitor token from the server that signs it to the widget that hands it over. */
export default function Playground(): ReactNode {
  const {state, ...hash} = useHashState();
  if (!state) return null;
  return (
    <Clock>
      <Screen state={state} {...hash} />
    </Clock>
  );
}

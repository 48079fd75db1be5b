import type {ReactNode} from 'react';
import {Clock} from './clock';
import {Screen} from './Screen';

/** The playground: a visitor token from the server that signs it to the widget that passes it on. */
export default function Playground(): ReactNode {
  return (
    <Clock>
      <Screen />
    </Clock>
  );
}

import {type Dispatch, useEffect} from 'react';
import {takePasted} from '../../pasted-token/hand-over';
import type {Action} from '../reducer';

/** Takes what a reader pasted elsewhere on the site, as if it were pasted here. */
export function useHandedOver(dispatch: Dispatch<Action>): void {
  useEffect(
    () =>
      takePasted((text) => {
        dispatch({type: 'source-chosen', source: 'paste'});
        dispatch({type: 'paste-changed', change: {text}, at: Date.now()});
      }),
    [dispatch],
  );
}

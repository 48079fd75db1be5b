import type {ReactNode} from 'react';
import {recommendedLifetime} from '../../visitor-token/limits';
import {SequenceDiagram, type SequenceStep} from '../sequence-diagram';

const server = 'Your server';
const page = 'Your page';
const widget = 'Widget';
const algomo = 'Algomo';

const steps: SequenceStep[] = [
  {
    from: server,
    text: `Signs the user’s id, name and email with your secret, valid for ${recommendedLifetime} s`,
  },
  {from: server, to: page, text: 'The page with the visitor token'},
  {from: page, to: widget, text: <code>window.algomoSettings</code>},
  {
    from: widget,
    to: algomo,
    text: (
      <>
        <code>POST /v1/boot</code> with the token
      </>
    ),
  },
  {from: algomo, text: 'Checks signature, time and claims; finds or creates the user'},
  {from: algomo, to: widget, text: 'A session for this user'},
  {from: widget, text: 'Shows the user’s conversations, on any device'},
];

/** How a token comes about, and what becomes of it. */
export function BootSequence(): ReactNode {
  return (
    <SequenceDiagram
      label="How a visitor token travels from your server to Algomo"
      actors={[server, page, widget, algomo]}
      steps={steps}
    />
  );
}

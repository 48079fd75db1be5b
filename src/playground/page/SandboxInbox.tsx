import {type ReactNode, useMemo} from 'react';
import type {Outcome} from '../../sandbox/protocol';
import type {Sandbox} from '../sandbox/client';
import {callFailureText} from '../sandbox/words';
import {Inbox} from './Inbox';
import type {Answer, InboxSource} from './inbox-source';

interface Props {
  sandbox: Sandbox;
  /** Changes when something has happened. */
  revision: number;
}

/** The inbox of the playground’s demo service. */
export function SandboxInbox({sandbox, revision}: Props): ReactNode {
  const source = useMemo(() => inboxOf(sandbox), [sandbox]);
  return (
    <Inbox
      source={source}
      revision={revision}
      howToBegin="Open the chat on a device and write a message: it arrives here."
    />
  );
}

function inboxOf({call}: Sandbox): InboxSource {
  return {
    list: async () => inWords(await call('inbox', null)),
    async open(id) {
      const opened = await call('inbox-conversation', {id});
      const forgotten = !opened.ok && opened.failure.kind === 'refused';
      return forgotten ? {ok: true, value: null} : inWords(opened);
    },
    reply: async (id, message) => inWords(await call('inbox-reply', {id, ...message})),
  };
}

function inWords<T>(outcome: Outcome<T>): Answer<T> {
  return outcome.ok ? outcome : {ok: false, failure: callFailureText(outcome.failure)};
}

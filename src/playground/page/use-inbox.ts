import {useEffect, useState} from 'react';
import type {CallFailure, Outcome} from '../../sandbox/protocol';
import type {InboxConversation, InboxItem} from '../../service/api';
import type {Sandbox} from '../sandbox/client';

interface Contents {
  items: readonly InboxItem[];
  /** Null: none is open, or it was forgotten when another tab started over. */
  conversation: InboxConversation | null;
}

/**
 * The support team's side: every conversation of the workspace, and the one that is open.
 *
 * @param revision another one each time that something has happened
 */
export function useInbox(sandbox: Sandbox, revision: number) {
  const [openId, open] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [contents, setContents] = useState<Contents | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);

  useEffect(() => {
    let current = true;
    void read(sandbox, openId).then((outcome) => {
      if (!current) return;
      if (outcome.ok) setContents(outcome.value);
      setFailure(outcome.ok ? null : outcome.failure);
    });
    return () => {
      current = false;
    };
  }, [sandbox, openId, revision, attempt]);

  const readAgain = () => setAttempt((count) => count + 1);

  /** Replies; resolves with what went wrong, or null. The same `clientId` again makes no second message. */
  async function reply(text: string, clientId: string): Promise<CallFailure | null> {
    if (openId === null) return null;
    const outcome = await sandbox.call('inbox-reply', {id: openId, text, clientId});
    if (!outcome.ok) return outcome.failure;
    readAgain();
    return null;
  }

  const conversation = contents?.conversation ?? null;
  return {
    items: contents?.items ?? null,
    openId,
    open,
    conversation: conversation?.id === openId ? conversation : null,
    reply,
    failure,
    retry: readAgain,
  };
}

async function read(sandbox: Sandbox, openId: string | null): Promise<Outcome<Contents>> {
  const list = await sandbox.call('inbox', null);
  if (!list.ok) return list;
  const items = list.value;
  if (openId === null) return {ok: true, value: {items, conversation: null}};
  const opened = await sandbox.call('inbox-conversation', {id: openId});
  if (opened.ok) return {ok: true, value: {items, conversation: opened.value}};
  const forgotten = opened.failure.kind === 'refused';
  return forgotten ? {ok: true, value: {items, conversation: null}} : opened;
}

import {useEffect, useState} from 'react';
import type {InboxConversation, InboxItem} from '../../service/api';
import type {Answer, InboxSource} from './inbox-source';

interface Contents {
  items: readonly InboxItem[];
  /** Null: none is open, or it was forgotten. */
  conversation: InboxConversation | null;
}

/**
 * The support team's side: every conversation of the workspace, and the one that is open.
 *
 * @param revision another one each time that something has happened
 */
export function useInbox(source: InboxSource, revision: number) {
  const [openId, open] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [contents, setContents] = useState<Contents | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    void read(source, openId).then((answer) => {
      if (!current) return;
      if (answer.ok) setContents(answer.value);
      setFailure(answer.ok ? null : answer.failure);
    });
    return () => {
      current = false;
    };
  }, [source, openId, revision, attempt]);

  const readAgain = () => setAttempt((count) => count + 1);

  /** Replies; resolves with why not, in words; null: it was sent. */
  async function reply(text: string, clientId: string): Promise<string | null> {
    if (openId === null) return null;
    const answer = await source.reply(openId, {text, clientId});
    if (!answer.ok) return answer.failure;
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

async function read(source: InboxSource, openId: string | null): Promise<Answer<Contents>> {
  const list = await source.list();
  if (!list.ok) return list;
  const opened = openId === null ? null : await source.open(openId);
  if (opened?.ok === false) return opened;
  return {ok: true, value: {items: list.value, conversation: opened?.value ?? null}};
}

import {useEffect, useState} from 'react';
import type {InboxConversation, InboxItem} from '../../service/api';
import type {Sandbox} from '../sandbox/client';

interface Contents {
  items: readonly InboxItem[];
  conversation: InboxConversation | null;
}

/**
 * The support team's side: every conversation of the workspace, and the one that is open.
 *
 * @param revision another one each time that something has happened
 */
export function useInbox(sandbox: Sandbox, revision: string) {
  const [openId, open] = useState<string | null>(null);
  const [contents, setContents] = useState<Contents | null>(null);

  useEffect(() => {
    let current = true;
    void read(sandbox, openId).then((read) => current && setContents(read));
    return () => {
      current = false;
    };
  }, [sandbox, openId, revision]);

  async function reply(text: string) {
    await sandbox.call('POST', `service/v1/inbox/${openId}/messages`, {text});
    setContents(await read(sandbox, openId));
  }

  return {
    items: contents?.items ?? null,
    openId,
    open,
    conversation: contents?.conversation ?? null,
    reply,
  };
}

async function read(sandbox: Sandbox, openId: string | null): Promise<Contents> {
  const {body} = await sandbox.call('GET', 'service/v1/inbox');
  const items = (body as {conversations: InboxItem[]}).conversations;
  if (openId === null) return {items, conversation: null};
  const opened = await sandbox.call('GET', `service/v1/inbox/${openId}`);
  const conversation =
    opened.status === 200 ? (opened.body as {conversation: InboxConversation}).conversation : null;
  return {items, conversation};
}

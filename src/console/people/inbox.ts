import type {InboxSource} from '../../playground/page/inbox-source';
import type {InboxConversation, InboxItem} from '../../service/api';
import {type AskAsOperator, inWords} from '../connection/operator';

/** The inbox of the sandbox’s workspace. */
export function inboxOf(askService: AskAsOperator): InboxSource {
  return {
    async list() {
      const outcome = await askService<{conversations: InboxItem[]}>('inbox');
      return inWords(outcome.ok ? {ok: true, value: outcome.value.conversations} : outcome);
    },
    async open(id) {
      const outcome = await askService<{conversation: InboxConversation}>(
        `inbox/${encodeURIComponent(id)}`,
      );
      if (outcome.ok) return {ok: true, value: outcome.value.conversation};
      const forgotten = outcome.failure.kind === 'refused';
      return forgotten ? {ok: true, value: null} : inWords(outcome);
    },
    async reply(id, body) {
      const outcome = await askService(`inbox/${encodeURIComponent(id)}/messages`, {
        method: 'POST',
        body,
      });
      return inWords(outcome.ok ? {ok: true, value: null} : outcome);
    },
  };
}

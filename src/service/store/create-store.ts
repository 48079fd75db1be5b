import type {Database} from './database';
import type {Store} from './store';
import {boot, hasVisitor} from './transactions/boot';
import {
  conversations,
  findConversation,
  openConversation,
  sendMessage,
  startConversation,
} from './transactions/conversations';
import {findInInbox, inbox, openInInbox, reply} from './transactions/inbox';
import {users, visitors} from './transactions/people';
import {addSecret, revokeSecret, secrets} from './transactions/secrets';
import {endSession, liveSession} from './transactions/sessions';

/** The store over any database. */
export function createStore(database: Database): Store {
  return {
    boot: boot.bind(null, database),
    hasVisitor: hasVisitor.bind(null, database),
    liveSession: liveSession.bind(null, database),
    endSession: endSession.bind(null, database),
    conversations: conversations.bind(null, database),
    startConversation: startConversation.bind(null, database),
    openConversation: openConversation.bind(null, database),
    findConversation: findConversation.bind(null, database),
    sendMessage: sendMessage.bind(null, database),
    users: users.bind(null, database),
    visitors: visitors.bind(null, database),
    inbox: inbox.bind(null, database),
    openInInbox: openInInbox.bind(null, database),
    findInInbox: findInInbox.bind(null, database),
    reply: reply.bind(null, database),
    secrets: secrets.bind(null, database),
    addSecret: addSecret.bind(null, database),
    revokeSecret: revokeSecret.bind(null, database),
    clear: () => database.clear(),
  };
}

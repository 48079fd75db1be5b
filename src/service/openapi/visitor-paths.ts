import {answer, noContent, operation} from './operation';
import {list, object, ref} from './schemas';

const notFound = {404: {codes: ['conversation-not-found']}} as const;
const limited = {429: {codes: ['rate-limited']}} as const;
const visitor = {tag: 'Visitor', security: 'session'} as const;

export const visitorPaths = {
  '/boot': {
    post: operation({
      operationId: 'boot',
      tag: 'Visitor',
      summary: 'Start the widget on a page',
      description:
        'Begins a session, anonymous or of the user that the visitor token names. A valid token promotes an anonymous visitor: its conversations become the user’s, its session and its key end.',
      body: {schema: 'BootRequest', example: {}},
      answers: {200: answer('The session.', ref('BootResponse'))},
      problems: {
        401: {
          codes: ['wrong-token-kind'],
          note: 'The visitor token was refused: any code of the groups shape, header, signature, payload, time and claims; or',
        },
        ...limited,
      },
    }),
  },
  '/session': {
    delete: operation({
      ...visitor,
      operationId: 'endSession',
      summary: 'End the session',
      answers: {204: noContent},
    }),
  },
  '/conversations': {
    get: operation({
      ...visitor,
      operationId: 'listConversations',
      summary: 'List the conversations, the latest first',
      answers: {
        200: answer('Its own.', object({conversations: list(ref('ConversationSummary'))})),
      },
    }),
    post: operation({
      ...visitor,
      operationId: 'startConversation',
      summary: 'Begin a conversation with a message',
      body: {schema: 'SendRequest', example: {text: 'Hello', clientId: 'b2f1'}},
      answers: {201: answer('Begun.', object({conversation: ref('Conversation')}))},
      problems: limited,
    }),
  },
  '/conversations/{id}': {
    get: operation({
      ...visitor,
      operationId: 'openConversation',
      summary: 'Open a conversation and mark it as read',
      answers: {200: answer('All of it.', object({conversation: ref('Conversation')}))},
      problems: notFound,
    }),
  },
  '/conversations/{id}/messages': {
    post: operation({
      ...visitor,
      operationId: 'sendMessage',
      summary: 'Send a message',
      body: {schema: 'SendRequest', example: {text: 'Is anybody there?', clientId: 'b2f2'}},
      answers: {201: answer('Sent.', object({message: ref('Message')}))},
      problems: {...notFound, ...limited},
    }),
  },
  '/conversations/{id}/typing': {
    post: operation({
      ...visitor,
      operationId: 'visitorTyping',
      summary: 'Say that the visitor is typing',
      body: {schema: 'Empty', example: {}},
      answers: {204: noContent},
      problems: notFound,
    }),
  },
  '/events': {
    get: operation({
      tag: 'Visitor',
      security: 'either',
      operationId: 'events',
      summary: 'Follow what happens',
      description:
        'Server-sent events. `message`, `read` and `typing` name a conversation; `identity` says who the session’s user is, first of all when the stream opens; `session` carries the problem that ends the stream. With the operator key, the events of the whole workspace. A comment every 15 seconds shows that the stream lives. It repeats nothing: whoever was away asks the API.',
      answers: {
        200: {
          description: 'The stream.',
          content: {'text/event-stream': {schema: {type: 'string'}}},
        },
      },
    }),
  },
};

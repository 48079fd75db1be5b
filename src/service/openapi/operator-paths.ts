import {answer, noContent, operation} from './operation';
import {list, object, ref} from './schemas';

const notFound = {404: {codes: ['conversation-not-found']}} as const;
const operator = {tag: 'Operator', security: 'operatorKey'} as const;

export const operatorPaths = {
  '/users': {
    get: operation({
      ...operator,
      operationId: 'listUsers',
      summary: 'List the users',
      answers: {
        200: answer('Whoever was seen last first.', object({users: list(ref('UserSummary'))})),
      },
    }),
  },
  '/visitors': {
    get: operation({
      ...operator,
      operationId: 'listVisitors',
      summary: 'List the visitors',
      answers: {
        200: answer(
          'Whoever was seen last first.',
          object({visitors: list(ref('VisitorSummary'))}),
        ),
      },
    }),
  },
  '/inbox': {
    get: operation({
      ...operator,
      operationId: 'listInbox',
      summary: 'List everybody’s conversations, the latest first',
      answers: {200: answer('The inbox.', object({conversations: list(ref('InboxItem'))}))},
    }),
  },
  '/inbox/{id}': {
    get: operation({
      ...operator,
      operationId: 'openInInbox',
      summary: 'Open a conversation and mark it as read by the operators',
      answers: {200: answer('All of it.', object({conversation: ref('InboxConversation')}))},
      problems: notFound,
    }),
  },
  '/inbox/{id}/messages': {
    post: operation({
      ...operator,
      operationId: 'reply',
      summary: 'Answer',
      body: {schema: 'SendRequest', example: {text: 'How can we help?'}},
      answers: {201: answer('Sent.', object({message: ref('Message')}))},
      problems: notFound,
    }),
  },
  '/inbox/{id}/typing': {
    post: operation({
      ...operator,
      operationId: 'operatorTyping',
      summary: 'Say that an operator is typing',
      body: {schema: 'Empty', example: {}},
      answers: {204: noContent},
      problems: notFound,
    }),
  },
  '/secrets': {
    get: operation({
      ...operator,
      operationId: 'listSecrets',
      summary: 'List the secrets, the current one first',
      description: 'A workspace without an accepted secret gets one.',
      answers: {200: answer('Retired ones too.', object({secrets: list(ref('Secret'))}))},
    }),
    post: operation({
      ...operator,
      operationId: 'addSecret',
      summary: 'Replace the secret',
      description:
        'The previous secret stops being accepted at once, or after `overlapSeconds`; any older one ends now. Its sessions go on until they expire: revoke it to end them too. A value that the workspace has had before becomes the current one again and keeps its `id`.',
      body: {schema: 'SecretRequest', example: {overlapSeconds: 3600}},
      answers: {201: answer('The current secret.', object({secret: ref('Secret')}))},
      problems: {
        400: {
          codes: ['request-invalid', 'secret-empty', 'secret-too-short', 'secret-for-tests'],
        },
      },
    }),
  },
  '/secrets/{id}': {
    delete: operation({
      ...operator,
      operationId: 'revokeSecret',
      summary: 'Revoke a secret that leaked',
      description: 'It stops being accepted, and every session that began with a token of it ends.',
      answers: {204: noContent},
      problems: {404: {codes: ['request-invalid'], note: 'There is no such secret.'}},
    }),
  },
};

import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {minSecretBytes} from '../../visitor-token';
import {bootRequest, emptyRequest, secretRequest, sendRequest} from '../http/requests';
import {maxTextCharacters} from '../limits';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({type: 'string', description});
const id = text('Random; says nothing by itself.');
const time = (description: string): Schema => ({type: 'string', format: 'date-time', description});
const nullable = (schema: Schema): Schema => ({anyOf: [schema, {type: 'null'}]});

export const ref = (name: keyof typeof schemas): Schema => refTo(name);
const refTo = (name: string): Schema => ({$ref: `#/components/schemas/${name}`});

export const list = (schema: Schema): Schema => ({type: 'array', items: schema});

/** An object that has all of `required`, may have all of `optional`, and nothing else. */
export function object(
  required: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema {
  return {
    type: 'object',
    properties: {...required, ...optional},
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/**
 * The schema that a request's body is checked with, as JSON Schema. What JSON Schema cannot say, such as
 * how white space counts, the descriptions say.
 */
function request(schema: GenericSchema, descriptions: Readonly<Record<string, string>>): Schema {
  const {type, required, additionalProperties, properties} = toJsonSchema(schema, {
    errorMode: 'ignore',
  });
  const described = Object.entries(properties ?? {}).map(([name, property]) => {
    const description = descriptions[name];
    if (description === undefined) throw new TypeError(`no description of ${name}`);
    return [name, {...(property as Schema), description}] as const;
  });
  return {type, properties: Object.fromEntries(described), required, additionalProperties};
}

const userFields = {
  name: {type: 'string'},
  email: {type: 'string'},
  companyId: {type: 'string'},
  companyName: {type: 'string'},
};
const userId = text('The token’s `id`, as text.');

const summary = {
  id,
  createdAt: time('When it began.'),
  updatedAt: time('When its last message came.'),
  lastMessage: nullable(refTo('Message')),
};

const problem = {
  title: text('The same words wherever the code is shown.'),
  detail: text('About this very case: what was received, what was expected.'),
  code: {
    type: 'string',
    pattern: '^[a-z-]+$',
    description: 'Names the cause; never changes meaning.',
  },
  facts: {type: 'object', description: 'What `detail` says, for machines.'},
};

export const schemas = {
  User: object({id: userId}, userFields),
  Message: object(
    {
      id,
      author: {enum: ['visitor', 'operator']},
      text: text('As it was typed.'),
      sentAt: time('By the service’s clock.'),
    },
    {clientId: text('As the sender named it.')},
  ),
  Conversation: object({id, messages: list(refTo('Message'))}),
  ConversationSummary: object({
    ...summary,
    unread: {type: 'integer', minimum: 0, description: 'Operator messages not yet seen.'},
  }),
  InboxItem: object({
    ...summary,
    unread: {
      type: 'integer',
      minimum: 0,
      description: 'Visitor messages that no operator has seen.',
    },
    visitorId: id,
    user: nullable(refTo('User')),
  }),
  InboxConversation: object({
    id,
    messages: list(refTo('Message')),
    visitorId: id,
    user: nullable(refTo('User')),
  }),
  UserSummary: object(
    {
      id: userId,
      createdAt: time('The first boot.'),
      lastSeenAt: time('The last boot.'),
      visitors: {type: 'integer', minimum: 0, description: 'Devices linked to the user.'},
    },
    userFields,
  ),
  VisitorSummary: object({
    id,
    createdAt: time('The first boot.'),
    lastSeenAt: time('The last boot.'),
    userId: nullable(userId),
  }),
  Secret: object({
    id,
    value: text('The exact text to sign with.'),
    createdAt: time('When it was made.'),
    lastUsedAt: nullable(time('When a token signed with it was last accepted.')),
    expiresAt: nullable(time('From then on it is not accepted; null: not set to end.')),
    retired: {type: 'boolean', description: 'Not accepted any more; kept for `secret-rotated`.'},
  }),
  Problem: object({...problem, severity: {enum: ['error', 'warning']}}),
  ProblemDocument: object({
    type: text('The address of the problem’s page.'),
    status: {type: 'integer', minimum: 400, maximum: 499},
    ...problem,
  }),
  UnexpectedError: object({
    type: {const: 'about:blank'},
    title: {type: 'string'},
    status: {const: 500},
    detail: {type: 'string'},
  }),
  BootRequest: request(bootRequest, {
    visitorKey: 'What an earlier boot gave this device.',
    visitorToken: 'The JWT that the page was given; absent: anonymous. Anything is checked.',
  }),
  BootResponse: object(
    {
      session: object({token: text('The bearer of what follows.'), expiresAt: time('In an hour.')}),
      visitor: object({id, key: text('For the device to keep; it may differ from the one sent.')}),
      user: nullable(refTo('User')),
      warnings: {...list(refTo('Problem')), description: 'The token was accepted, with these.'},
    },
    {notice: refTo('Problem')},
  ),
  SendRequest: request(sendRequest, {
    text: `1 to ${maxTextCharacters} characters, white space around them not counted.`,
    clientId: 'Makes a retry safe: the sender’s second request with it makes nothing new.',
  }),
  SecretRequest: request(secretRequest, {
    overlapSeconds:
      'How long the previous secret is still accepted. Without it, the previous secret ends at once.',
    value: `A secret of one’s own, at least ${minSecretBytes} bytes; absent: a random one.`,
  }),
  Empty: request(emptyRequest, {}),
} as const;

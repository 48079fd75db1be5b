import * as v from 'valibot';
import type {SandboxBackend} from './backend';
import {broadcast} from './broadcast';
import {demonstrate} from './demonstrations';
import {
  type CallFailure,
  type CallName,
  type Calls,
  type Outcome,
  protocolVersion,
  type Reply,
  type TabId,
  tabIdPattern,
} from './protocol';

/** Carries out a call; its body is still whatever the message held. */
type Handler<N extends CallName> = (body: unknown, tab: TabId) => Promise<Calls[N]['reply']>;

type Handlers = {readonly [N in CallName]: Handler<N>};

function handler<N extends CallName>(
  schema: v.GenericSchema<unknown, Calls[N]['body']>,
  perform: (body: Calls[N]['body'], tab: TabId) => Promise<Calls[N]['reply']>,
): Handler<N> {
  return async (body, tab) => {
    const read = v.safeParse(schema, body);
    if (!read.success) throw new TypeError(read.issues[0].message);
    return perform(read.output, tab);
  };
}

const nothing = v.null();

const serverState = v.object({
  payloadText: v.string(),
  expiresIn: v.nullable(v.pipe(v.number(), v.integer())),
  scenario: v.string(),
  pasted: v.nullable(v.string()),
  revision: v.number(),
});

function handlersOf(backend: SandboxBackend): Handlers {
  return {
    hello: handler<'hello'>(nothing, async () => null),
    'set-server': handler<'set-server'>(serverState, async (state, tab) => {
      await backend.tabs.write(tab, state);
      return null;
    }),
    secrets: handler<'secrets'>(nothing, () => backend.secrets()),
    'replace-secret': handler<'replace-secret'>(
      v.object({value: v.string(), leaked: v.boolean()}),
      async ({value, leaked}, tab) => {
        const secrets = await backend.replaceSecret(tab, value, leaked);
        const change = leaked ? 'secret-revoked' : 'secret-replaced';
        broadcast(tab, {type: 'workspace-changed', change});
        return secrets;
      },
    ),
    'start-over': handler<'start-over'>(nothing, async (_, tab) => {
      const secrets = await backend.startOver();
      broadcast(tab, {type: 'workspace-changed', change: 'started-over'});
      return secrets;
    }),
    inbox: handler<'inbox'>(nothing, () => backend.inbox()),
    'inbox-conversation': handler<'inbox-conversation'>(v.object({id: v.string()}), ({id}) =>
      backend.conversation(id),
    ),
    'inbox-reply': handler<'inbox-reply'>(
      v.object({id: v.string(), text: v.string(), clientId: v.string()}),
      async ({id, text, clientId}, tab) => {
        await backend.reply(tab, id, {text, clientId});
        broadcast(tab, {type: 'conversations-changed'});
        return null;
      },
    ),
    demonstrate: handler<'demonstrate'>(v.object({code: v.string()}), ({code}, tab) =>
      demonstrate(code, tab),
    ),
  };
}

const call = v.object({
  type: v.literal('call'),
  version: v.literal(protocolVersion),
  id: v.string(),
  tab: v.pipe(
    v.string(),
    v.check((id) => tabIdPattern.test(id)),
  ),
  name: v.string(),
  body: v.unknown(),
});

const fromAnotherVersion = v.object({type: v.literal('call')});

/** How many answers are kept for calls that come again. */
const remembered = 50;

/**
 * Answers what arrives by message; null where it is not a call of this playground.
 *
 * @example
 * const reply = await answerCall(event.data);
 * if (reply) port.postMessage(reply);
 */
export function createCallAnswering(backend: SandboxBackend) {
  const handlers = handlersOf(backend);
  const isCallName = (name: string): name is CallName => Object.hasOwn(handlers, name);
  const answers = new Map<string, Promise<Outcome<Calls[CallName]['reply']>>>();

  async function carryOut(name: CallName, body: unknown, tab: TabId) {
    try {
      return {ok: true, value: await handlers[name](body, tab)} as const;
    } catch (error) {
      return {ok: false, failure: await backend.failureOf(error)} as const;
    }
  }

  return async function answerCall(message: unknown): Promise<Reply | null> {
    const read = v.safeParse(call, message);
    if (!read.success) {
      if (!v.safeParse(fromAnotherVersion, message).success) return null;
      return failed({kind: 'outdated'});
    }
    const {id, tab, name, body} = read.output;
    if (!isCallName(name)) return failed({kind: 'outdated'});
    const key = `${tab} ${id}`;
    const answer = answers.get(key) ?? carryOut(name, body, tab);
    answers.set(key, answer);
    for (const oldest of [...answers.keys()].slice(0, -remembered)) answers.delete(oldest);
    return {version: protocolVersion, ...(await answer)};
  };
}

function failed(failure: CallFailure): Reply {
  return {version: protocolVersion, ok: false, failure};
}

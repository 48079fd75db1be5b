import 'fake-indexeddb/auto';
import {expect, vi} from 'vitest';
import {createAddresses} from '../addresses';
import {createBackend} from '../backend';
import {createCallAnswering} from '../calls';
import {
  type Broadcast,
  type CallName,
  type Calls,
  channelName,
  type Outcome,
  protocolVersion,
  type ServerState,
  type TabId,
} from '../protocol';

export const scope = 'https://docs.example/playground/site/';
export const [tabA, tabB] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as const;

const endOfBroadcasts = {tab: 'the end of what was broadcast'};

/** A service worker's insides without a worker, and what it broadcasts. */
export function startSandbox() {
  const backend = createBackend(`${scope}service/`, 'https://docs.example/');
  const answerCall = createCallAnswering(backend);
  /** Clients of the worker by their ids: their addresses. */
  const pages = new Map<string, string>();
  const addresses = createAddresses({
    backend,
    scope,
    home: 'https://docs.example/',
    pageOf: async (clientId) => pages.get(clientId),
  });
  const heard: Broadcast[] = [];
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({data}: MessageEvent<Broadcast>) => void heard.push(data);
  let calls = 0;

  return {
    backend,
    pages,
    answerCall,
    /** What was broadcast until now. */
    async heard(): Promise<readonly Broadcast[]> {
      const after = heard.length;
      const last = new BroadcastChannel(channelName);
      last.postMessage(endOfBroadcasts);
      await vi.waitFor(() => expect(heard.slice(after)).toContainEqual(endOfBroadcasts));
      last.close();
      return heard.filter(({tab}) => tab !== endOfBroadcasts.tab);
    },
    async call<N extends CallName>(
      tab: TabId,
      name: N,
      body: Calls[N]['body'],
    ): Promise<Outcome<Calls[N]['reply']>> {
      const id = `call-${++calls}`;
      const reply = await answerCall({
        type: 'call',
        version: protocolVersion,
        id,
        tab,
        name,
        body,
      });
      return reply as Outcome<Calls[N]['reply']>;
    },
    /** The response for a path within the scope. */
    fetch: async (path: string, init: RequestInit = {}, clientId = '') =>
      addresses.fetch(new Request(scope + path, init), {clientId, leaving: false}),
    /** The response for a request whose page has gone. */
    send: async (request: Request) => addresses.fetch(request, {clientId: 'gone', leaving: false}),
    /** Ends what keeps a process alive. */
    stop: () => channel.close(),
  };
}

export const serverState = (change: Partial<ServerState> = {}): ServerState => ({
  payloadText: '{"id": 1, "name": "Jane Doe"}',
  expiresIn: 30,
  scenario: 'valid',
  pasted: null,
  revision: 1,
  ...change,
});

/** The value of a call that went well. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The call failed: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

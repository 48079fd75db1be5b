import {createIndexedDbStore, createService, createTurns, type Service} from '../service';
import type {InboxConversation, InboxItem, SecretSummary} from '../service/api';
import {logged} from './log';
import type {CallFailure, TabId, TestSecrets} from './protocol';
import {isQuotaExceeded, openTabStates, type TabStates} from './tab-states';

/** Everything behind the worker's addresses: Algomo's service, and what each tab's demo server remembers. */
export interface SandboxBackend {
  service: Service;
  tabs: TabStates;
  /** The workspace's secrets. Waits while the workspace starts over. */
  secrets(): Promise<TestSecrets>;
  /** Makes `value` the workspace's secret; `leaked` ends the sessions of the one before. */
  replaceSecret(tab: TabId, value: string, leaked: boolean): Promise<TestSecrets>;
  inbox(): Promise<InboxItem[]>;
  conversation(id: string): Promise<InboxConversation>;
  /** Replies as the support team. */
  reply(tab: TabId, id: string, message: {text: string; clientId: string}): Promise<void>;
  /** Forgets users, visitors, conversations and secrets; resolves with the new secrets. */
  startOver(): Promise<TestSecrets>;
  /** Why a call came to nothing, for its tab. */
  failureOf(error: unknown): Promise<CallFailure>;
}

/** The service refused a request of the operator. */
class OperatorRefused extends Error {
  override readonly name = 'OperatorRefused';
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/**
 * @param base the address that the service's `/v1` is under
 * @param docsUrl the site's own address, for the problems' pages
 */
export function createBackend(base: string, docsUrl: string): SandboxBackend {
  const operatorKey = crypto.randomUUID();
  const store = createIndexedDbStore('algomo-playground-service');
  const tabs = openTabStates('algomo-playground-tabs');
  const service = createService({
    store,
    operatorKey,
    docsUrl,
    basePath: new URL(base).pathname.replace(/\/$/, ''),
  });

  /** Calls the service as the workspace's operator; what changes something is in the log of its tab. */
  async function callAsOperator<T = null>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    options: {body?: object; tab?: TabId} = {},
  ): Promise<T> {
    const {body, tab} = options;
    const request = new Request(new URL(`v1/${path}`, base), {
      method,
      headers: {authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
    const response =
      tab === undefined
        ? await service.fetch(request)
        : await logged(request, {tab, device: null}, `service/v1/${path}`, service.fetch);
    const text = await response.text();
    if (!response.ok) throw new OperatorRefused(response.status, detailOf(text));
    // The service's own response, whose shape its tests hold against its description.
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** The service makes the first secret when it is asked for them. */
  const listSecrets = async () =>
    (await callAsOperator<{secrets: SecretSummary[]}>('GET', 'secrets')).secrets;

  /** The current secret and the one before. A new workspace replaces its first, so that there is one. */
  async function readSecrets(): Promise<TestSecrets> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const secrets = await listSecrets();
      const newest = (retired: boolean) =>
        secrets
          .filter((secret) => secret.retired === retired)
          .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0]?.value;
      const [secret, retiredSecret] = [newest(false), newest(true)];
      if (secret && retiredSecret) return {secret, retiredSecret};
      await callAsOperator('POST', 'secrets', {body: {overlapSeconds: 0}});
    }
    throw new Error('The workspace has no secrets.');
  }

  /** What changes the secrets goes one after another, and whoever asks for them waits for it. */
  const inTurn = createTurns();

  return {
    service,
    tabs,
    secrets: () => inTurn(readSecrets),
    replaceSecret: (tab, value, leaked) =>
      inTurn(async () => {
        const before = (await listSecrets()).filter((secret) => !secret.retired);
        await callAsOperator('POST', 'secrets', {body: {overlapSeconds: 0, value}, tab});
        for (const {id, value: old} of leaked ? before : []) {
          if (old !== value) await callAsOperator('DELETE', `secrets/${id}`, {tab});
        }
        return readSecrets();
      }),
    inbox: async () =>
      (await callAsOperator<{conversations: InboxItem[]}>('GET', 'inbox')).conversations,
    conversation: async (id) =>
      (
        await callAsOperator<{conversation: InboxConversation}>(
          'GET',
          `inbox/${encodeURIComponent(id)}`,
        )
      ).conversation,
    reply: async (tab, id, body) =>
      void (await callAsOperator('POST', `inbox/${encodeURIComponent(id)}/messages`, {body, tab})),
    startOver: () =>
      inTurn(async () => {
        await store.clear();
        service.close();
        return readSecrets();
      }),
    async failureOf(error) {
      const refused = error instanceof OperatorRefused;
      if (refused && error.status < 500) return {kind: 'refused', detail: error.detail};
      // The service does not say why it could not keep something.
      const kept = error instanceof DOMException;
      const full = isQuotaExceeded(error) || ((refused || kept) && (await tabs.isFull()));
      if (full || kept) return {kind: 'storage', full};
      return {kind: 'unexpected', name: error instanceof Error ? error.name : typeof error};
    },
  };
}

function detailOf(text: string): string {
  try {
    const {detail} = JSON.parse(text) as {detail?: unknown};
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}

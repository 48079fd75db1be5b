import type {
  BootRequest,
  Conversation,
  ConversationSummary,
  Message,
  ServiceEvent,
} from '../../service/api';
import type {Problem, ProblemCode} from '../../problems';
import type {User} from '../../visitor-token';

interface FakeSession {
  visitorKey: string;
  user: User | null;
}

interface Stored extends Conversation {
  owner: string;
  unread: number;
}

type OtherAnswer = Response | Promise<Response> | undefined;

export interface SeenRequest {
  method: string;
  path: string;
  body: unknown;
  session: string | null;
}

/**
 * The service as the widget sees it. A token is the user as JSON with `ok ` before it; a token
 * `bad <code>` is refused with that code.
 */
export class FakeService {
  readonly seen: SeenRequest[] = [];
  readonly conversations: Stored[] = [];
  /** No request gets through. */
  down = false;
  /** Answers these paths in another way; `undefined`: as usual. */
  answers: Record<
    string,
    ((request: SeenRequest, signal?: AbortSignal | null) => OtherAnswer) | undefined
  > = {};
  private readonly sessions = new Map<string, FakeSession>();
  private readonly linked = new Map<string, string>();
  private readonly streams = new Map<string, ReadableStreamDefaultController<Uint8Array>>();
  private last = 0;

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(String(input), {...init, signal: undefined, keepalive: false});
    const path = new URL(request.url).pathname.replace(/^.*\/v1/, '');
    const text = await request.text();
    const session = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
    const body: unknown = text ? JSON.parse(text) : undefined;
    const seen = {method: request.method, path, body, session};
    this.seen.push(seen);
    if (this.down) throw new TypeError('Failed to fetch');
    const signal = init?.signal;
    const other = this.answers[path]?.(seen, signal);
    if (other) return Promise.race([other, rejection(signal)]);
    return this.answer(request.method, path, body, session, signal);
  };

  requests(method: string, path: string): SeenRequest[] {
    return this.seen.filter((one) => one.method === method && one.path === path);
  }

  /** A message of the team in a visitor's conversation. */
  operatorSays(conversationId: string, text: string): void {
    const conversation = this.conversations.find(({id}) => id === conversationId);
    if (!conversation) throw new TypeError(`no conversation ${conversationId}`);
    const message = this.message('operator', text);
    conversation.messages.push(message);
    conversation.unread++;
    this.tell({type: 'message', conversationId, message});
  }

  tell({type, ...data}: ServiceEvent): void {
    const text = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const stream of this.streams.values()) stream.enqueue(new TextEncoder().encode(text));
  }

  endSessions(code: ProblemCode): void {
    this.sessions.clear();
    this.tell({
      type: 'session',
      problem: {code, severity: 'error', title: code, detail: 'It is over.', facts: {}} as Problem,
    });
    this.cut();
  }

  /** Breaks the open streams off. */
  cut(): void {
    for (const stream of this.streams.values()) stream.close();
    this.streams.clear();
  }

  get openStreams(): number {
    return this.streams.size;
  }

  private answer(
    method: string,
    path: string,
    body: unknown,
    token: string | null,
    signal?: AbortSignal | null,
  ): Response {
    if (path === '/boot') return this.boot(body as BootRequest);
    const session = token === null ? undefined : this.sessions.get(token);
    if (!session || token === null) return problemResponse(401, 'session-invalid');
    const owner = session.user ? `user:${session.user.id}` : session.visitorKey;
    const mine = this.conversations.filter((one) => one.owner === owner);
    if (path === '/session') {
      this.sessions.delete(token);
      return new Response(null, {status: 204});
    }
    if (path === '/events') return this.events(token, signal);
    if (path === '/conversations') {
      return method === 'GET'
        ? json(200, {conversations: mine.map(summary)})
        : this.create(owner, body as {text: string; clientId?: string});
    }
    const [, id, messages] = /^\/conversations\/([^/]+)(\/messages)?$/.exec(path) ?? [];
    const conversation = mine.find((one) => one.id === id);
    if (!conversation) return problemResponse(404, 'conversation-not-found');
    if (!messages) {
      conversation.unread = 0;
      return json(200, {conversation});
    }
    return json(201, {
      message: this.write(conversation, body as {text: string; clientId?: string}),
    });
  }

  private boot({visitorKey, visitorToken}: BootRequest): Response {
    if (visitorToken !== undefined && typeof visitorToken !== 'string') {
      return problemResponse(401, visitorToken === null ? 'token-empty' : 'token-not-a-string');
    }
    if (visitorToken === '') return problemResponse(401, 'token-empty');
    if (visitorToken?.startsWith('bad '))
      return problemResponse(401, visitorToken.slice(4) as ProblemCode);
    const user = visitorToken ? (JSON.parse(visitorToken.slice(3)) as User) : null;
    const theirs = visitorKey === undefined ? undefined : this.linked.get(visitorKey);
    const resumes = visitorKey !== undefined && theirs === user?.id;
    const key = resumes ? visitorKey : `key-${++this.last}`;
    if (user) this.linked.set(key, user.id);
    const token = `session-${++this.last}`;
    this.sessions.set(token, {visitorKey: key, user});
    return json(200, {
      session: {token, expiresAt: '2031-01-01T00:00:00Z'},
      visitor: {id: `visitor-of-${key}`, key},
      user,
      warnings: [],
      ...(theirs !== undefined && !user
        ? {
            notice: {
              code: 'sign-in-required',
              severity: 'warning',
              title: 'Sign in',
              detail: 'Shut.',
              facts: {},
            },
          }
        : {}),
    });
  }

  private events(token: string, signal?: AbortSignal | null): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.streams.set(token, controller);
        signal?.addEventListener('abort', () => {
          if (this.streams.get(token) !== controller) return;
          this.streams.delete(token);
          controller.error(new DOMException('aborted', 'AbortError'));
        });
      },
    });
    return new Response(body, {headers: {'content-type': 'text/event-stream'}});
  }

  private create(owner: string, sent: {text: string; clientId?: string}): Response {
    const known = this.conversations.find(({messages}) =>
      messages.some(({clientId}) => clientId === sent.clientId),
    );
    const conversation = known ?? {
      id: `conversation-${++this.last}`,
      messages: [],
      owner,
      unread: 0,
    };
    if (!known) this.conversations.push(conversation);
    this.write(conversation, sent);
    return json(201, {conversation});
  }

  private write(
    conversation: Stored,
    {text, clientId}: {text: string; clientId?: string},
  ): Message {
    const known = conversation.messages.find((one) => one.clientId === clientId);
    if (known) return known;
    const message = {...this.message('visitor', text), clientId};
    conversation.messages.push(message);
    this.tell({type: 'message', conversationId: conversation.id, message});
    return message;
  }

  private message(author: Message['author'], text: string): Message {
    return {id: `message-${++this.last}`, author, text, sentAt: new Date().toISOString()};
  }
}

/** Rejects when the request is aborted, as `fetch` does. */
function rejection(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );
}

function summary({id, messages, unread}: Stored): ConversationSummary {
  const last = messages.at(-1) ?? null;
  const at = last?.sentAt ?? new Date().toISOString();
  return {id, createdAt: at, updatedAt: at, unread, lastMessage: last};
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/json'},
  });
}

/** What the service says when it refuses. */
export function problemResponse(status: number, code: ProblemCode, facts = {}): Response {
  const type = `https://docs.test/docs/troubleshooting/${code}/`;
  return json(status, {
    type,
    title: `Title of ${code}`,
    status,
    detail: `Detail of ${code}.`,
    code,
    facts,
  });
}

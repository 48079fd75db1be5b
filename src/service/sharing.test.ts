import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Conversation} from './api';
import {createTestWorkspace, type Device, type TestWorkspace} from './testing/workspace';

/** What anybody may do, on one of two devices, as one of three users or as nobody. */
type Step =
  | {do: 'boot'; device: 0 | 1; user: 'a' | 'b' | 'c' | null}
  | {do: 'write'; device: 0 | 1; old: boolean}
  | {do: 'shutdown'; device: 0 | 1}
  | {do: 'revoke'}
  | {do: 'wait'; seconds: number};

const device = fc.constantFrom<0 | 1>(0, 1);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('boot' as const),
      device,
      user: fc.constantFrom('a' as const, 'b' as const, 'c' as const, null),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({do: fc.constant('write' as const), device, old: fc.boolean()}),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('shutdown' as const), device})},
  {weight: 1, arbitrary: fc.constant({do: 'revoke' as const})},
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(1, 40, 3600),
    }),
  },
);

/** Everything that a session ever was, and whose. */
interface Known {
  token: string;
  visitorId: string;
  user: string | null;
}

/** What is expected, without the service: who wrote what, and whose it is by now. */
interface Model {
  sessions: Known[];
  /** By its text, which is unlike any other. */
  written: Map<string, {id: string; visitorId: string; user: string | null}>;
}

async function take(
  workspace: TestWorkspace,
  devices: Device[],
  model: Model,
  next: Step,
): Promise<void> {
  if (next.do === 'wait') return workspace.pass(next.seconds);
  if (next.do === 'revoke') {
    const [secret] = await workspace.secrets();
    await workspace.callAsOperator('DELETE', `/secrets/${secret!.id}`);
    return;
  }
  const device = devices[next.device]!;
  if (next.do === 'shutdown') return void (await device.ask('DELETE', '/session'));
  if (next.do === 'boot') {
    const {user} = next;
    const {visitor, session} = await (user === null ? device.boot() : device.signIn(user));
    if (user !== null) {
      for (const one of model.written.values()) {
        if (one.user === null && one.visitorId === visitor.id) one.user = user;
      }
    }
    model.sessions.push({token: session.token, visitorId: visitor.id, user});
    return;
  }
  const session = next.old ? model.sessions[0] : model.sessions.at(-1);
  if (!session) return;
  const text = `Message ${model.written.size}`;
  const answer = await workspace.call<{conversation: Conversation}>('POST', '/conversations', {
    bearer: session.token,
    body: {text},
  });
  if (answer.status !== 201) return;
  const {id} = answer.body.conversation;
  model.written.set(text, {id, visitorId: session.visitorId, user: session.user});
}

async function check(workspace: TestWorkspace, {sessions, written}: Model): Promise<void> {
  for (const {token, visitorId, user} of sessions) {
    const list = await workspace.call<{conversations: {id: string}[]}>('GET', '/conversations', {
      bearer: token,
    });
    const own = [...written.values()].filter((one) =>
      user === null ? one.user === null && one.visitorId === visitorId : one.user === user,
    );
    if (list.status === 200) {
      const ids = list.body.conversations.map(({id}) => id);
      expect(ids.sort()).toEqual(own.map(({id}) => id).sort());
    }
    for (const one of written.values()) {
      const {status} = await workspace.call('GET', `/conversations/${one.id}`, {bearer: token});
      expect(status).toBe(list.status !== 200 ? 401 : own.includes(one) ? 200 : 404);
    }
  }
}

test('a session only ever sees the conversations of its own user or visitor', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 2, maxLength: 14}), async (steps) => {
      const workspace = createTestWorkspace({rateLimit: false});
      const devices = [workspace.device(), workspace.device()];
      const model: Model = {sessions: [], written: new Map()};
      for (const next of steps) {
        await take(workspace, devices, model, next);
        await check(workspace, model);
      }
    }),
    {numRuns: 40},
  );
}, 60_000);

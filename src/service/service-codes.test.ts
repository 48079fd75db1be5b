import {expect, test} from 'vitest';
import {codesByGroup, factsOf} from '../problems';
import {createTestWorkspace, operatorKey, problemOf, type Answer} from './testing/workspace';

type ServiceCode = (typeof codesByGroup)['service'][number];

interface Made {
  code: string;
  status: number | null;
  title: string;
}

const refused = (answer: Answer<unknown>): Made => problemOf(answer);

/** How each code comes about; every one of the group has to be here. */
const made: Record<ServiceCode, () => Promise<Made>> = {
  'session-missing': async () => refused(await createTestWorkspace().call('GET', '/conversations')),
  'session-invalid': async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    await device.ask('DELETE', '/session');
    return refused(await device.ask('GET', '/conversations'));
  },
  'session-expired': async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    workspace.pass(3600);
    return refused(await device.ask('GET', '/conversations'));
  },
  'session-superseded': async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    const {session} = await device.boot();
    await device.signIn(1);
    return refused(await workspace.call('GET', '/conversations', {bearer: session.token}));
  },
  'wrong-token-kind': async () => {
    const workspace = createTestWorkspace();
    const bearer = await workspace.sign({id: 1});
    return refused(await workspace.call('GET', '/conversations', {bearer}));
  },
  'conversation-not-found': async () => {
    const workspace = createTestWorkspace();
    const [jane, john] = [workspace.device(), workspace.device()];
    await jane.signIn(1);
    await john.signIn(2);
    const {id} = await jane.start('Mine');
    return refused(await john.open(id));
  },
  'sign-in-required': async () => {
    const device = createTestWorkspace().device();
    await device.signIn(1);
    const {notice} = await device.boot();
    return {status: null, ...notice!};
  },
  'token-reused': async () => {
    const workspace = createTestWorkspace();
    const visitorToken = await workspace.sign({id: 1});
    await workspace.boot({visitorToken});
    workspace.pass(10);
    const {warnings} = (await workspace.boot({visitorToken})).body;
    return {status: null, ...warnings[0]!};
  },
  'origin-not-allowed': async () => {
    const workspace = createTestWorkspace({allowedOrigins: ['https://www.acme.example']});
    const headers = {origin: 'https://acme.example'};
    return refused(await workspace.call('POST', '/boot', {body: {}, headers}));
  },
  'rate-limited': async () => {
    const workspace = createTestWorkspace({rateLimit: {burst: 1, perSecond: 1}});
    const {visitorKey} = {visitorKey: (await workspace.boot()).body.visitor.key};
    await workspace.boot({visitorKey});
    return refused(await workspace.boot({visitorKey}));
  },
  'secret-for-tests': async () =>
    refused(
      await createTestWorkspace().callAsOperator('POST', '/secrets', {
        value: `algomo_test_${'a'.repeat(43)}`,
      }),
    ),
  'request-invalid': async () => refused(await createTestWorkspace().boot('not JSON')),
};

test.each(codesByGroup.service)('%s', async (code) => {
  const {status, title} = factsOf(code);
  expect(await made[code]()).toMatchObject({code, status, title});
});

test('an answer never repeats a credential or a secret', async () => {
  const workspace = createTestWorkspace();
  const device = workspace.device();
  const {session, visitor} = await device.signIn(1);
  const [secret] = await workspace.secrets();
  const token = await workspace.sign({id: 1});
  const credentials = [session.token, visitor.key, operatorKey, secret!.value, token];
  for (const credential of credentials) {
    for (const answer of [
      await workspace.boot({visitorToken: credential, visitorKey: 'x'.repeat(999)}),
      await workspace.boot({visitorToken: `${credential}x`}),
      await workspace.boot({visitorKey: `${credential}.x`, visitorToken: credential.slice(1)}),
      await workspace.call('GET', '/inbox', {bearer: `${credential}x`}),
      await workspace.call('GET', '/conversations', {bearer: `${credential}x`}),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(answer.body)).not.toContain(credential);
    }
  }
});

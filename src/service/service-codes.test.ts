import {expect, test} from 'vitest';
import {codesByGroup, factsOf} from '../problems';
import {createWorld, operatorKey, problemOf, type Answer} from './testing/world';

type ServiceCode = (typeof codesByGroup)['service'][number];

interface Made {
  code: string;
  status: number | null;
  title: string;
}

const refused = (answer: Answer<unknown>): Made => problemOf(answer);

/** How each code comes about; every one of the group has to be here. */
const made: Record<ServiceCode, () => Promise<Made>> = {
  'session-missing': async () => refused(await createWorld().call('GET', '/conversations')),
  'session-invalid': async () => {
    const device = createWorld().device();
    await device.boot();
    await device.ask('DELETE', '/session');
    return refused(await device.ask('GET', '/conversations'));
  },
  'session-expired': async () => {
    const world = createWorld();
    const device = world.device();
    await device.boot();
    world.pass(3600);
    return refused(await device.ask('GET', '/conversations'));
  },
  'session-superseded': async () => {
    const world = createWorld();
    const device = world.device();
    const {session} = await device.boot();
    await device.signIn(1);
    return refused(await world.call('GET', '/conversations', {bearer: session.token}));
  },
  'wrong-token-kind': async () => {
    const world = createWorld();
    const bearer = await world.sign({id: 1});
    return refused(await world.call('GET', '/conversations', {bearer}));
  },
  'conversation-not-found': async () => {
    const world = createWorld();
    const [jane, john] = [world.device(), world.device()];
    await jane.signIn(1);
    await john.signIn(2);
    const {id} = await jane.start('Mine');
    return refused(await john.open(id));
  },
  'sign-in-required': async () => {
    const device = createWorld().device();
    await device.signIn(1);
    const {notice} = await device.boot();
    return {status: null, ...notice!};
  },
  'token-reused': async () => {
    const world = createWorld();
    const visitorToken = await world.sign({id: 1});
    await world.boot({visitorToken});
    world.pass(10);
    const {warnings} = (await world.boot({visitorToken})).body;
    return {status: null, ...warnings[0]!};
  },
  'origin-not-allowed': async () => {
    const world = createWorld({allowedOrigins: ['https://www.acme.example']});
    const headers = {origin: 'https://acme.example'};
    return refused(await world.call('POST', '/boot', {body: {}, headers}));
  },
  'rate-limited': async () => {
    const world = createWorld({rateLimit: {burst: 1, perSecond: 1}});
    const {visitorKey} = {visitorKey: (await world.boot()).body.visitor.key};
    await world.boot({visitorKey});
    return refused(await world.boot({visitorKey}));
  },
  'request-invalid': async () => refused(await createWorld().boot('not JSON')),
};

test.each(codesByGroup.service)('%s', async (code) => {
  const {status, title} = factsOf(code);
  expect(await made[code]()).toMatchObject({code, status, title});
});

test('an answer never repeats a credential or a secret', async () => {
  const world = createWorld();
  const device = world.device();
  const {session, visitor} = await device.signIn(1);
  const [secret] = await world.secrets();
  const token = await world.sign({id: 1});
  const credentials = [session.token, visitor.key, operatorKey, secret!.value, token];
  for (const credential of credentials) {
    for (const answer of [
      await world.boot({visitorToken: credential, visitorKey: 'x'.repeat(999)}),
      await world.boot({visitorToken: `${credential}x`}),
      await world.boot({visitorKey: `${credential}.x`, visitorToken: credential.slice(1)}),
      await world.call('GET', '/inbox', {bearer: `${credential}x`}),
      await world.call('GET', '/conversations', {bearer: `${credential}x`}),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(answer.body)).not.toContain(credential);
    }
  }
});

import {scenarios} from '../../src/scenarios';
import {expect, test} from './test';

const jwt = /eyJ[\w-]+\.[\w-]*\.[\w-]*/;

test('no request leaves the origin, and no address holds a secret or a token', async ({
  page,
  context,
  baseURL,
  playground,
}) => {
  const addresses: string[] = [];
  const consoleLines: string[] = [];
  context.on('request', (request) => addresses.push(request.url()));
  context.on('console', (message) => consoleLines.push(message.text()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  await playground.open();
  const secret = await playground.signing.revealSecret();
  expect(secret).toMatch(/^[\w-]{43}$/);

  await playground.chat('A').open();
  await playground.chat('A').start('Hello');
  for (const {id} of scenarios.slice(0, 12)) {
    await playground.choose(id);
    await expect(page).toHaveURL(id === 'valid' ? /playground\/(#.*)?$/ : new RegExp(`${id}$`));
  }
  await playground.signing.typePayload('{"id": 3, "name": "Link"}');
  await expect(page).toHaveURL(/#v1\./);
  addresses.push(page.url());

  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    if (!address.startsWith('blob:') && !address.startsWith('data:') && address !== 'about:blank') {
      expect(new URL(address).origin).toBe(new URL(baseURL!).origin);
    }
    expect(address).not.toContain(secret);
    expect(decodeURIComponent(address)).not.toMatch(jwt);
  }
  for (const line of consoleLines) {
    expect(line).not.toContain(secret);
    expect(line).not.toMatch(jwt);
  }
});

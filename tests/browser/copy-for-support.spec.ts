import {signPayload} from '../../src/visitor-token';
import {secret, sign, user} from './customer';
import {copied} from './engines/clipboard';
import type {View} from './engines/view';
import {openWindow} from './engines/windows';
import {Playground} from './playground';
import {expect, test} from './test';

/** Signed by a server that does not look at what it signs. */
const careless = (claims: object) => signPayload(JSON.stringify(claims), secret);

const seconds = () => Math.floor(Date.now() / 1000);

test.describe('“Copy for support”', () => {
  test('of a pasted token names nobody, and its link shows the same code', async ({
    view,
    playground,
  }) => {
    await playground.open();
    await playground.bring('paste');
    await playground.pasted.checkSignatureWith({own: secret});
    const tokens: [code: string, token: string][] = [
      ['exp-in-milliseconds', await careless({...user, exp: Date.now() + 30_000})],
      ['id-missing', await careless({user_id: 41, name: user.name, exp: seconds() + 30})],
      ['claim-not-supported', await sign({plan: 'gold for Wilhelmina'})],
    ];
    for (const [code, token] of tokens) {
      await test.step(code, async () => {
        await playground.pasted.area.fill(token);
        await expect(playground.code).toHaveText(code);
        await reproduces(view, playground, code, [
          ...token.split('.'),
          secret,
          'Wilhelmina',
          'paste.example',
        ]);
      });
    }
    await playground.includeUserData();
    await expect.poll(() => report(view, playground)).toContain('Wilhelmina Paste');
    expect(await report(view, playground)).not.toContain(tokens.at(-1)![1].split('.')[2]);
  });

  test('of a signed payload names nobody, and its link shows the same code', async ({
    view,
    playground,
  }) => {
    await playground.open();
    const testSecret = await playground.signing.revealSecret();
    const payloads: [code: string, payload: string][] = [
      ['claim-not-supported', '{"id": "w-41", "name": "Wilhelmina", "plan": "gold"}'],
      ['id-whitespace', '{"id": " w-41", "name": "Wilhelmina"}'],
      ['payload-not-json', '{"id": "w-41", "name": "Wilhelmina"'],
    ];
    for (const [code, payload] of payloads) {
      await test.step(code, async () => {
        await playground.signing.typePayload(payload);
        await expect(playground.code).toHaveText(code);
        await reproduces(view, playground, code, [testSecret, 'Wilhelmina', 'w-41']);
      });
    }
  });
});

/** The report, by way of the clipboard. */
async function report(view: View, playground: Playground): Promise<string> {
  await playground.copyForSupport();
  return copied(view);
}

/** The report holds nothing that it must not, and its link opens on the same code. */
async function reproduces(
  view: View,
  playground: Playground,
  code: string,
  never: string[],
): Promise<void> {
  const text = await report(view, playground);
  expect(text).toContain(code);
  for (const secretText of never) expect(text).not.toContain(secretText);
  const opened = await openWindow(view);
  await opened.goto(/Reproduce: (\S+)$/.exec(text)?.[1] ?? '');
  await expect(new Playground(opened).code).toHaveText(code);
  await expect(opened.getByText('Wilhelmina')).toHaveCount(0);
  await opened.close();
  await view.bringToFront();
}

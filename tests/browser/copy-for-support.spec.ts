import type {Page} from '@playwright/test';
import {signPayload} from '../../src/visitor-token';
import {secret, sign, user} from './customer';
import {Playground} from './playground';
import {expect, test} from './test';

/** Signed by a server that does not look at what it signs. */
const careless = (claims: object) => signPayload(JSON.stringify(claims), secret);

const seconds = () => Math.floor(Date.now() / 1000);

test.describe('“Copy for support”', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('of a pasted token names nobody, and its link shows the same code', async ({
    page,
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
        await reproduces(page, playground, code, [
          ...token.split('.'),
          secret,
          'Wilhelmina',
          'paste.example',
        ]);
      });
    }
    await playground.includeUserData();
    await expect.poll(() => copied(page, playground)).toContain('Wilhelmina Paste');
    expect(await copied(page, playground)).not.toContain(tokens.at(-1)![1].split('.')[2]);
  });

  test('of a signed payload names nobody, and its link shows the same code', async ({
    page,
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
        await reproduces(page, playground, code, [testSecret, 'Wilhelmina', 'w-41']);
      });
    }
  });
});

/** The report, by way of the clipboard. */
async function copied(page: Page, playground: Playground): Promise<string> {
  await playground.copyForSupport();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The report holds nothing that it must not, and its link opens on the same code. */
async function reproduces(
  page: Page,
  playground: Playground,
  code: string,
  never: string[],
): Promise<void> {
  const report = await copied(page, playground);
  expect(report).toContain(code);
  for (const text of never) expect(report).not.toContain(text);
  const opened = await page.context().newPage();
  await opened.goto(/Reproduce: (\S+)$/.exec(report)?.[1] ?? '');
  await expect(new Playground(opened).code).toHaveText(code);
  await expect(opened.getByText('Wilhelmina')).toHaveCount(0);
  await opened.close();
}

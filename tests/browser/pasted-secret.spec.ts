import type {Page} from '@playwright/test';
import {secret, sign} from './customer';
import {words} from './playground';
import {expect, test} from './test';

test('a pasted secret is warned of, and neither it nor the token is kept anywhere', async ({
  page,
  playground,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => addresses.push(request.url()));
  await playground.open();
  await playground.bring('paste');
  const token = await sign();
  await playground.pasted.area.fill(token);
  // While the test secret is chosen, the demo page hands the token over.
  await playground.pasted.checkSignatureWith('testSecret');
  await expect(playground.code).toHaveText('signature-mismatch');
  await expect(playground.logged('bootRefused').first()).toBeVisible();
  const warning = playground.pasted.foreignSecretWarning;
  await expect(warning).toBeHidden();
  await playground.pasted.checkSignatureWith({own: secret});
  await expect(warning).toBeVisible();
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  addresses.push(page.url());
  for (const text of [await stored(page), addresses.join('\n')]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
    expect(text).not.toContain(token.split('.')[1]);
  }
  expect(await stored(page)).toContain('algomo-playground-service');

  await page.reload();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.bring('paste');
  await expect(playground.pasted.area).toHaveValue('');
  await playground.pasted.checkSignatureWith({own: ''});
  await expect(playground.pasted.secret).toHaveValue('');
});

/** Everything that the origin keeps, as one text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      const read = names.length === 0 ? null : database.transaction(names);
      const rows = await Promise.all(
        names.map((store) => promised(read!.objectStore(store).getAll())),
      );
      databases.push(name, rows);
      database.close();
    }
    return JSON.stringify([{...localStorage}, {...sessionStorage}, databases, document.cookie]);
  });
}

import {signVisitorToken} from '../../src/visitor-token';
import {secret, sign} from './customer';
import type {View} from './engines/view';
import {expect, test} from './own-site';
import {words} from './playground';

test('a pasted secret is warned of, and neither it nor the token is kept anywhere', async ({
  view,
  site,
  playground,
}) => {
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

  const addresses = [...site.asked, ...(await addressesOf(view))].join('\n');
  expect(addresses).toContain('/device-a/');
  for (const text of [await stored(view), addresses]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
    expect(text).not.toContain(token.split('.')[1]);
  }
  expect(await stored(view)).toContain('algomo-playground-service');

  await view.reload();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.bring('paste');
  await expect(playground.pasted.area).toHaveValue('');
  await playground.pasted.checkSignatureWith({own: ''});
  await expect(playground.pasted.secret).toHaveValue('');
});

test('a sandbox’s secret is known by how it begins', async ({playground}) => {
  await playground.open();
  await playground.bring('paste');
  const warning = playground.pasted.secretForTestsWarning;
  await playground.pasted.area.fill(await sign());
  await playground.pasted.checkSignatureWith({own: secret});
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(warning).toHaveCount(0);

  const ofSandbox = `algomo_test_${secret}`;
  await playground.pasted.secret.fill(ofSandbox);
  await expect(playground.code).toHaveText('signature-mismatch');
  await expect(warning).toBeVisible();

  await playground.pasted.area.fill(await signVisitorToken({id: 1}, ofSandbox));
  await expect(playground.code).toHaveText('secret-for-tests');
  await expect(playground.verdict).toContainText(words.verdict.accepted);
});

/** Every address of the page and its frames, and of what they have asked for, also of the worker. */
function addressesOf(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')];
    const pages = [window, ...frames.flatMap(({contentWindow}) => contentWindow ?? [])];
    return pages.flatMap(({location, performance}) => [
      location.href,
      ...performance.getEntriesByType('resource').map(({name}) => name),
    ]);
  });
}

/** Everything that the origin keeps, as one text. */
function stored(view: View): Promise<string> {
  return view.evaluate(async () => {
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

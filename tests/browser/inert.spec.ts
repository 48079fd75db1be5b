import {sign} from './customer';
import {hostile} from './hostile';
import {words} from './playground';
import {expect, test} from './test';

test('nothing of what is pasted speaks up or is asked for', async ({page, playground}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await playground.open();
  await playground.bring('page');
  await playground.pageArea.fill(
    `${hostile}<script>algomoSettings = {visitorToken: ${await sign()}}</script>`,
  );
  await expect(playground.finding('token-not-quoted')).toBeVisible();
  await playground.bring('paste');
  await playground.pasted.area.fill(`${hostile} ${await sign({name: hostile})}`);
  await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
  expect(dialogs).toEqual([]);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((address) => /pwned|\/x$/.test(address))).toEqual([]);
});

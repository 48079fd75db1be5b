import {sign} from './customer';
import {hostile} from './hostile';
import {expect, test} from './own-site';
import {words} from './playground';

test('nothing of what is pasted speaks up or is asked for', async ({view, site, playground}) => {
  site.runFirst(() => {
    const dialogs: unknown[] = [];
    Object.assign(window, {dialogs});
    for (const name of ['alert', 'confirm', 'prompt']) {
      Object.assign(window, {[name]: (text: unknown) => void dialogs.push(text)});
    }
  });
  await playground.open();
  await playground.bring('page');
  await playground.pageArea.fill(
    `${hostile}<script>algomoSettings = {visitorToken: ${await sign()}}</script>`,
  );
  await expect(playground.finding('token-not-quoted')).toBeVisible();
  await playground.bring('paste');
  await playground.pasted.area.fill(`${hostile} ${await sign({name: hostile})}`);
  await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
  expect(await view.evaluate('window.dialogs')).toEqual([]);
  expect(site.asked.length).toBeGreaterThan(5);
  expect(site.asked.filter((path) => /pwned|\/x$/.test(path))).toEqual([]);
});

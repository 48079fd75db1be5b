import {secret, sign} from './customer';
import {words} from './playground';
import {expect, test} from './test';

test('a page is read and not run: the token without quotes is found, with its line', async ({
  page,
  playground,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await playground.open();
  await playground.bring('page');
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<script>globalThis.pagePwned = true; alert(2)</script>',
    '<svg onload=alert(3)></svg><iframe srcdoc="<script>parent.alert(4)</script>"></iframe>',
    '<script src="/pwned.js"></script>',
  ].join('\n');
  await playground.pageArea.fill(`<!doctype html>
<html><body>${hostile}
<script>
  window.algomoSettings = {
    visitorToken: ${await sign()}
  };
</script>
<script async src="/widget/v1.js"></script>
</body></html>`);
  const finding = playground.finding('token-not-quoted');
  await expect(finding).toContainText('Line 8');
  await expect(finding.getByRole('figure', {name: words.pageCheck.corrected})).toContainText(
    /visitorToken: ["']/,
  );
  await expect(finding.getByRole('link', {name: 'token-not-quoted'})).toHaveAttribute(
    'href',
    '/docs/troubleshooting/token-not-quoted/',
  );
  // Markup in the answers is text there, and in a token's claims too.
  await playground.bring('paste');
  await playground.pasted.checkSignatureWith({own: secret});
  await playground.pasted.area.fill(
    `${hostile} ${await sign({name: '<img src=x onerror=alert(5)>'})}`,
  );
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(page.getByText('<img src=x onerror=alert(5)>')).toBeVisible();
  expect(await page.evaluate(() => 'pagePwned' in globalThis)).toBe(false);
  expect(dialogs).toEqual([]);
  expect(asked.filter((address) => /pwned|\/x$/.test(address))).toEqual([]);
});

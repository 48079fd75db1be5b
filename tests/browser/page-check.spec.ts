import {secret, sign} from './customer';
import {hostile, wasRun} from './hostile';
import {words} from './playground';
import {expect, test} from './test';

test('a page is read and not run: the token without quotes is found, with its line', async ({
  view,
  playground,
}) => {
  await playground.open();
  await playground.bring('page');
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
  await expect(finding).toContainText('Line 9');
  await expect(playground.corrected('token-not-quoted')).toContainText(/visitorToken: ["']/);
  await expect(finding.getByRole('link', {name: 'token-not-quoted'})).toHaveAttribute(
    'href',
    '/docs/troubleshooting/token-not-quoted/',
  );
  expect(await view.evaluate(wasRun)).toBe(false);
});

test('markup in a token and around it is text', async ({view, playground}) => {
  const name = '<img src=x onerror="globalThis.pagePwned = true">';
  await playground.open();
  await playground.bring('paste');
  await playground.pasted.checkSignatureWith({own: secret});
  await playground.pasted.area.fill(`${hostile} ${await sign({name})}`);
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.claim('name')).toContainText('<img src=x onerror=');
  expect(await view.evaluate(wasRun)).toBe(false);
});

import type {Locator, Page} from '@playwright/test';
import {secret, sign} from './customer';
import type {Part} from './engines/view';
import {words} from './playground';
import {expect, test} from './test';

const size = 10_000_000;
const haystack = 'lorem ipsum 0123456789 "quoted" <b>text</b>\n'.repeat(Math.ceil(size / 44));

/** The longest task of the page’s thread until `work` was done, in milliseconds; below 50 none is told. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries()) {
        if (startTime >= started) durations.push(duration);
      }
    });
    const started = performance.now();
    observer.observe({type: 'longtask'});
    return durations;
  });
  await work();
  return tasks.evaluate((durations) => Math.round(Math.max(0, ...durations)));
}

/** Pastes a text that is in the page already, as the clipboard would. */
function paste(element: Element, {text}: {text: string}): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
  );
}

test('ten million characters end in a clear answer', async ({page, playground}, {annotations}) => {
  test.slow();
  await playground.open();
  await playground.bring('paste');
  await playground.pasted.checkSignatureWith({own: secret});
  const token = await sign();
  /** Pastes what is brought into the page before the clock starts. */
  const pastes = async (name: string, area: Part, text: string, answer: Part) => {
    const brought = await page.evaluateHandle((value) => ({text: value}), text);
    const longest = await longestTask(page, async () => {
      await (area as Locator).evaluate(paste, brought);
      await expect(answer).toBeVisible();
    });
    annotations.push({type: 'longest task', description: `${name}: ${longest} ms`});
  };
  const {pasted, pageArea} = playground;
  const found = playground.token.filter({hasText: token});
  await pastes('a token at the end', pasted.area, `${haystack}token=${token}\n`, found);
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(page.getByText(words.paste.manyCharacters)).toBeVisible();
  await pasted.clear();
  await pastes('no token', pasted.area, haystack, pasted.notFound);
  await pasted.clear();
  await pasted.area.fill(token);
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  await playground.bring('page');
  const snippet = `<script>window.algomoSettings = {visitorToken: ${token}}</script>`;
  const finding = playground.finding('token-not-quoted');
  await pastes('a page', pageArea, `<!doctype html><body>${haystack}${snippet}`, finding);
  await pasted.clear();
  const none = page.getByText(words.pageCheck.noSnippet);
  await pastes('a page without a snippet', pageArea, `<!doctype html><body>${haystack}`, none);
  await expect(playground.verdict).toContainText(words.verdict.noSnippetFound);
});

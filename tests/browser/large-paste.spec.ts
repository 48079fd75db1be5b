import {secret, sign} from './customer';
import type {Part} from './engines/view';
import {words} from './playground';
import {expect, test} from './test';

const size = 10_000_000;
const line = 'lorem ipsum 0123456789 "quoted" <b>text</b>\n';

test('ten million characters end in a clear answer', async ({playground}) => {
  test.slow();
  const {pasted, pageArea} = playground;
  const token = await sign();
  /** Pastes a text with ten million characters in its middle. */
  const paste = async (area: Part, [before, after]: [string, string], answer: Part) => {
    await pasted.paste(area, {before, line, times: Math.ceil(size / line.length), after});
    await expect(answer).toBeVisible();
  };
  await playground.open();
  await playground.bring('paste');
  await pasted.checkSignatureWith({own: secret});

  const found = playground.token.filter({hasText: token});
  await paste(pasted.area, ['', `token=${token}\n`], found);
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(pasted.manyCharacters).toBeVisible();
  await pasted.clear();
  await paste(pasted.area, ['', ''], pasted.notFound);
  await pasted.clear();
  await pasted.area.fill(token);
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  await playground.bring('page');
  const snippet = `<script>window.algomoSettings = {visitorToken: ${token}}</script>`;
  const page = '<!doctype html><body>';
  await paste(pageArea, [page, snippet], playground.finding('token-not-quoted'));
  await pasted.clear();
  await paste(pageArea, [page, ''], playground.noSnippet);
  await expect(playground.verdict).toContainText(words.verdict.noSnippetFound);
});

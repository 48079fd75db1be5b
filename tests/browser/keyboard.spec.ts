import {scenarioTitles} from '../../src/scenarios';
import type {Part, View} from './engines/view';
import {words} from './playground';
import {expect, test} from './test';

/** Presses Tab until the element has the focus. */
async function tabTo(view: View, element: Part, key = 'Tab'): Promise<void> {
  await expect(async () => {
    await view.keyboard.press(key);
    await expect(element).toBeFocused({timeout: 1});
  }).toPass({intervals: [0]});
}

test('the playground can be used without a mouse', async ({view, playground}) => {
  await playground.open();
  await tabTo(view, playground.scenario);
  await view.keyboard.type(scenarioTitles.expired);
  await expect(playground.code).toHaveText('expired');
  await tabTo(view, playground.code);
  const back = playground.chips.getByRole('button').first();
  await tabTo(view, back);
  await view.keyboard.press('Enter');
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  const {payload} = playground.signing;
  await tabTo(view, payload);
  await view.keyboard.press('ControlOrMeta+a');
  await view.keyboard.type('{"id": 5, "name": "Kay Board"}');
  await expect(playground.who('A')).toContainText('Kay Board');
  await view.keyboard.press('Tab');
  await expect(playground.signing.expiresIn).toBeFocused();
  await view.keyboard.press('Shift+Tab');
  await expect(payload).toBeFocused();

  const chat = playground.chat('A');
  await tabTo(view, chat.startButton);
  await view.keyboard.press('Escape');
  await expect(chat.launcher).toBeFocused();
  await view.keyboard.press('Enter');
  await expect(chat.panel).toBeFocused();
  await tabTo(view, chat.startButton);
  await view.keyboard.press('Enter');
  await expect(chat.composer).toBeFocused();
  await view.keyboard.type('Typed, not clicked');
  await view.keyboard.press('Enter');
  await expect(chat.messages.getByText('Typed, not clicked')).toBeVisible();
  await view.keyboard.press('Escape');
  await expect(chat.page.getByRole('dialog')).toBeHidden();
  await expect(chat.launcher).toBeFocused();
  await tabTo(view, playground.log.locator('summary').first());
});

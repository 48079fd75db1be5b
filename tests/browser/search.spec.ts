import {sign} from './customer';
import {SearchDialog} from './search/dialog';
import {expect, test} from './test';

const guide = 'docs/visitor-authentication/';
const line =
  '[Algomo] Visitor authentication failed: secret-encoding. The secret was decoded. https://docs.algomo.com/docs/troubleshooting/secret-encoding/';

for (const [name, key] of [
  ['a slash', '/'],
  ['Control-K', 'Control+k'],
] as const) {
  test(`${name} opens the search, arrow keys choose, Enter opens, Escape closes`, async ({
    view,
  }) => {
    const search = new SearchDialog(view);
    await view.goto(guide);
    await expect(view.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await view.keyboard.press(key);
    await expect(search.field()).toBeFocused();
    await view.keyboard.press('Escape');
    await expect(search.dialog()).toBeHidden();

    await view.keyboard.press(key);
    await search.field().fill('first 30 seconds');
    await expect(search.options().first()).toContainText('It works for the first 30 seconds');
    await expect(search.options().first()).toHaveAttribute('aria-selected', 'true');
    await view.keyboard.press('ArrowDown');
    await expect(search.options().first()).toHaveAttribute('aria-selected', 'false');
    await view.keyboard.press('ArrowUp');
    await view.keyboard.press('Enter');
    await expect(view).toHaveURL(/\/docs\/troubleshooting\/#it-works-for-the-first-30-seconds$/);
    await expect(search.dialog()).toBeHidden();
  });
}

test('the results have room: the first three are in sight', async ({view}) => {
  const search = new SearchDialog(view);
  await view.goto(guide);
  await search.button().click();
  await search.field().fill('token');
  await expect(search.options().last()).toContainText('oken');
  const inSight = await search.options().evaluateAll((options) =>
    options.map((option) => {
      const list = option.parentElement?.getBoundingClientRect();
      const {top, bottom} = option.getBoundingClientRect();
      return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
    }),
  );
  expect(inSight.slice(0, 3)).toEqual([true, true, true]);
});

test('a line of the console leads to its problem’s page', async ({view}) => {
  const search = new SearchDialog(view);
  await view.goto(guide);
  await search.button().click();
  await search.field().fill(line);
  await expect(search.options().first()).toContainText('secret-encoding');
  await search.options().first().click();
  await expect(view).toHaveURL(/\/docs\/troubleshooting\/secret-encoding\/$/);
});

test('a pasted token is handed to the playground, and its address does not have it', async ({
  view,
  playground,
}) => {
  const search = new SearchDialog(view);
  const token = await sign();
  await view.goto(guide);
  await search.button().click();
  await search.field().fill(`Authorization: Bearer ${token}`);
  await expect(search.options()).toHaveCount(1);
  await search.tokenOption().click();
  // The playground writes its own state over the wish that opened it.
  await expect(view).toHaveURL(/\/playground\/(?:#source=paste)?$/);
  await expect(playground.token).toHaveText(token);

  const other = await sign();
  await search.button().click();
  await search.field().fill(other);
  await search.tokenOption().click();
  await expect(playground.token).toHaveText(other);
});

test('a slash that is typed into a field stays there', async ({view}) => {
  await view.goto('docs/troubleshooting/');
  const field = view.getByRole('searchbox', {name: 'Find a problem'});
  await field.click();
  await view.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(new SearchDialog(view).dialog()).toBeHidden();
});

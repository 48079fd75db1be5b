import {expect, test} from '@playwright/test';
import {samplePages} from '../../src/page-check';
import {codesByGroup, type ProblemCode} from '../../src/problems';
import {type Scenario, scenarioFor, scenarios} from '../../src/scenarios';
import {Playground} from './playground';

/** Where the server cannot sign, the widget has nothing to report. */
const silent = new Set(['secret-empty', 'secret-too-short']);

const groups = [...new Set(scenarios.map(({group}) => group))];

for (const group of groups) {
  test(`every scenario of the group ${group} shows its code in the verdict and in the widget`, async ({
    page,
  }) => {
    test.slow();
    const playground = new Playground(page);
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    for (const scenario of scenarios.filter((each) => each.group === group)) {
      await test.step(scenario.id, () => shows(playground, scenario));
    }
  });
}

async function shows(playground: Playground, {id, code}: Scenario): Promise<void> {
  await playground.page.getByRole('combobox', {name: 'Scenario'}).selectOption(id);
  if (code === null) {
    await expect(playground.verdict).toContainText(id === 'no-token' ? 'No token' : 'Accepted');
    return;
  }
  await expect(playground.verdict.getByRole('link')).toHaveText(code);
  if (silent.has(id)) return;
  await expect(
    playground.page.locator(`[data-step="3"] [data-problem="${code}"]`).first(),
  ).toBeVisible();
}

test.describe('on a phone, which loads no editor', () => {
  test.use({viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true});

  for (const [group, codes] of Object.entries(codesByGroup)) {
    test(`every code of the group ${group} is shown by its permalink`, async ({page}) => {
      test.slow();
      for (const code of codes) {
        await test.step(code, () => opens(new Playground(page), code));
      }
    });
  }
});

async function opens(playground: Playground, code: ProblemCode): Promise<void> {
  await playground.page.goto('about:blank');
  await playground.page.goto(`/playground/#problem=${code}`);
  if (code in samplePages) {
    await expect(playground.page.locator(`article[data-problem="${code}"]`).first()).toBeVisible();
  } else if (scenarioFor(code)) {
    await expect(playground.verdict.getByRole('link')).toHaveText(code);
  } else {
    await expect(playground.page.locator(`section[data-problem="${code}"]`)).toBeVisible();
  }
}

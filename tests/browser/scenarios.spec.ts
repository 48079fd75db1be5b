import {samplePages} from '../../src/page-check';
import {codesByGroup, type ProblemCode} from '../../src/problems';
import {type Scenario, scenarioFor, scenarios} from '../../src/scenarios';
import {type Playground, words} from './playground';
import {expect, test} from './test';

/** Where the server cannot sign, the widget has nothing to report. */
const silent = new Set(['secret-empty', 'secret-too-short']);

const groups = [...new Set(scenarios.map(({group}) => group))];

for (const group of groups) {
  test(`every scenario of the group ${group} shows its code in the verdict and in the widget`, async ({
    playground,
  }) => {
    test.slow();
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    for (const scenario of scenarios.filter((each) => each.group === group)) {
      await test.step(scenario.id, () => shows(playground, scenario));
    }
  });
}

async function shows(playground: Playground, {id, code}: Scenario): Promise<void> {
  await playground.choose(id);
  if (code === null) {
    const {noToken, accepted} = words.verdict;
    await expect(playground.verdict).toContainText(id === 'no-token' ? noToken : accepted);
    return;
  }
  await expect(playground.code).toHaveText(code);
  if (!silent.has(id)) await expect(playground.reported(code)).toBeVisible();
}

test.describe('on a phone, which loads no editor', () => {
  test.use({viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true});

  for (const [group, codes] of Object.entries(codesByGroup)) {
    test(`every code of the group ${group} is shown by its permalink`, async ({playground}) => {
      test.slow();
      for (const code of codes) {
        await test.step(code, () => opens(playground, code));
      }
    });
  }
});

async function opens(playground: Playground, code: ProblemCode): Promise<void> {
  await playground.openProblem(code);
  if (code in samplePages) await expect(playground.finding(code)).toBeVisible();
  else if (scenarioFor(code)) await expect(playground.code).toHaveText(code);
  else await expect(playground.demonstration(code)).toBeVisible();
}

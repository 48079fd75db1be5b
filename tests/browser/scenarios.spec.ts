import {type Scenario, scenarios} from '../../src/scenarios';
import {type Playground, words} from './playground';
import {expect, test} from './test';

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
  await playground.showsCode(code);
}

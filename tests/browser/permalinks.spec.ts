import {samplePages} from '../../src/page-check';
import {codesByGroup, type ProblemCode} from '../../src/problems';
import {scenarioFor} from '../../src/scenarios';
import type {Playground} from './playground';
import {expect, test} from './test';

test.use({phone: true});

for (const [group, codes] of Object.entries(codesByGroup)) {
  test(`every code of the group ${group} is shown by its permalink, on a phone`, async ({
    playground,
  }) => {
    test.slow();
    for (const code of codes) {
      await test.step(code, () => opens(playground, code));
    }
  });
}

async function opens(playground: Playground, code: ProblemCode): Promise<void> {
  await playground.openProblem(code);
  if (code in samplePages) await expect(playground.finding(code)).toBeVisible();
  else if (scenarioFor(code)) await playground.showsCode(code);
  else await expect(playground.demonstration(code)).toBeVisible();
}

import {factsOf} from '../problems';
import {scenarios, scenarioTitles, type Scenario} from '../scenarios';
import {VisitorTokenError} from '../visitor-token';
import {context} from './context';
import type {Row} from './row';

/** Groups whose problems a token has by itself. */
const ofTokens: readonly Scenario['group'][] = [
  'right',
  'shape',
  'header',
  'signature',
  'payload',
  'claims',
];

/** Its parts are random; `limits.ts` has one that is not. */
const random: readonly Scenario['id'][] = ['encrypted-token'];

/** The tokens of the playground's scenarios, without those that a library refuses to sign. */
export async function scenarioRows(): Promise<Row[]> {
  const rows = scenarios
    .filter(({id, group, page}) => {
      return ofTokens.includes(group) && page === undefined && !random.includes(id);
    })
    .map(async ({id, code, token}): Promise<Row[]> => {
      try {
        const value = await token(context);
        const isWarning = code !== null && factsOf(code).severity === 'warning';
        return [
          {
            id,
            comment: scenarioTitles[id],
            token: async () => value,
            expected: isWarning ? null : code,
            warnings: isWarning ? [code] : [],
          },
        ];
      } catch (error) {
        if (error instanceof VisitorTokenError) return [];
        throw error;
      }
    });
  return (await Promise.all(rows)).flat();
}

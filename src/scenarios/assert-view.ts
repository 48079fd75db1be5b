import {isProblemCode} from '../problems';
import {scenarios} from '.';

/** What a link into the playground shows. */
type View = {scenario: string} | {problem: string};

/**
 * @throws Error the playground has no such scenario, or no such problem
 * @example assertView({scenario: 'valid'})
 */
export function assertView(view: View): void {
  if ('scenario' in view) {
    if (scenarios.some(({id}) => id === view.scenario)) return;
    throw new Error(`<TryIt>: src/scenarios has no scenario "${view.scenario}".`);
  }
  if (!isProblemCode(view.problem)) {
    throw new Error(`<TryIt>: src/problems has no code "${view.problem}".`);
  }
}

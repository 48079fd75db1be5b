/** Links into the playground, for pages that load nothing else of it. */
import type {ProblemCode} from '../problems';

/** The playground's address, relative to the site's base, with a scenario chosen. */
export function scenarioLink(scenario: string): string {
  return `/playground/#scenario=${scenario}`;
}

/** The playground's address, relative to the site's base, with a problem shown. */
export function problemLink(code: ProblemCode): string {
  return `/playground/#problem=${code}`;
}

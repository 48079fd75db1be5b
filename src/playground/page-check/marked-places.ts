import type {PageReport} from '../../page-check';
import type {tones} from './tones';

/** A place of the page about which something is said. */
export interface MarkedPlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: keyof typeof tones;
  /** `backticks` mark code. */
  readonly title: string;
}

/** The places of a report in the order in which it is shown: what was found, then what the HTML does not show. */
export function markedPlaces({findings, unknowns}: PageReport): MarkedPlace[] {
  return [
    ...findings.map(({line, column, severity, title}) => ({line, column, severity, title})),
    ...unknowns.map(({line, column, text}) => ({
      line,
      column,
      severity: 'information' as const,
      title: text,
    })),
  ];
}

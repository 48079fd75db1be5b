import type {ReactNode} from 'react';
import {groupTitles, problemGroups} from '../../problems';
import {scenarioOf, scenarios, scenarioTitles} from '../../scenarios';
import {CopyButton} from '../Controls';
import type {Link} from '../link';
import {plain} from '../Prose';
import type {Verdict} from '../verdict';
import styles from './Toolbar.module.css';
import {VerdictBadge} from './VerdictBadge';

/** The groups that have a scenario. */
const groups = [
  ['right', 'Working setup'] as const,
  ...problemGroups.map((group) => [group, groupTitles[group]] as const),
].filter(([group]) => scenarios.some((scenario) => scenario.group === group));

/** The mistakes that people make most, one click each. */
const frequent = [
  'expired',
  'signature-mismatch',
  'tampered-payload',
  'alg-none',
  'id-missing',
  'exp-in-milliseconds',
  'claim-not-supported',
  'token-placeholder',
  'settings-after-boot',
  'no-token',
];

interface Props {
  /** Null: what the reader has pasted is judged, no scenario. */
  scenario: string | null;
  verdict: Verdict;
  /** The link to what is on the screen. */
  link: () => Promise<Link>;
  onScenario: (id: string) => void;
  onStartOver: () => void;
}

/** Scenario, link and verdict: the row above the panels. */
export function Toolbar({scenario, verdict, link, onScenario, onStartOver}: Props): ReactNode {
  return (
    <div className={styles.toolbar}>
      <div className={styles.row}>
        <label className={styles.picker}>
          <span>Scenario</span>
          <select value={scenario ?? ''} onChange={(event) => onScenario(event.target.value)}>
            {scenario === null ? (
              <option value="" disabled>
                Choose one…
              </option>
            ) : null}
            {groups.map(([group, label]) => (
              <optgroup key={group} label={label}>
                {scenarios
                  .filter((item) => item.group === group)
                  .map(({id}) => (
                    <option key={id} value={id}>
                      {plain(scenarioTitles[id])}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <CopyButton text={link} label="Copy link" done="Link copied" className={styles.quiet} />
        <button type="button" className={styles.quiet} onClick={onStartOver}>
          Start over
        </button>
      </div>
      <div className={styles.verdict}>
        <VerdictBadge verdict={verdict} />
      </div>
    </div>
  );
}

/** The most frequent mistakes, and the way back. */
export function BreakIt({scenario, onScenario}: Pick<Props, 'scenario' | 'onScenario'>): ReactNode {
  return (
    <div className={styles.chips} role="group" aria-label="Try">
      <span className={styles.chipsLabel} aria-hidden="true">
        Try
      </span>
      {['valid', ...frequent].map(scenarioOf).map(({id}) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={id === scenario}
          onClick={() => onScenario(id)}
        >
          {plain(scenarioTitles[id])}
        </button>
      ))}
    </div>
  );
}

import type {ReactNode} from 'react';
import type {Scenario} from '../../scenarios';
import {scenarioSentences} from '../../scenarios/sentences';
import {Prose} from '../Prose';

/** What the server or the page does in a scenario. */
export default function ScenarioSentence({id}: Pick<Scenario, 'id'>): ReactNode {
  return <Prose text={scenarioSentences[id]} />;
}

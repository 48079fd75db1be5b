import type {ReactNode} from 'react';
// Written by src/plugins/problem-pages before the site is built.
import symptoms from '@site/docs/troubleshooting/generated/symptoms.json';
import type {Complaint, ProblemCode, ProblemGroup} from '../../problems';
import {ProblemList} from './problem-list';
import type {Symptom} from './symptom';

interface Symptoms {
  problems: readonly Symptom[];
  codesByComplaint: Readonly<Record<Complaint, readonly ProblemCode[]>>;
}

export const {problems, codesByComplaint} = symptoms as Symptoms;

const byCode = new Map(problems.map((problem) => [problem.code, problem]));

/** The problems behind a complaint, the likeliest first. */
export function ProblemsBehind({complaint}: {complaint: Complaint}): ReactNode {
  const behind = codesByComplaint[complaint].flatMap((code) => byCode.get(code) ?? []);
  return <ProblemList problems={behind} />;
}

/** The problems of a group, in the order of judgement. */
export function ProblemsOf({group}: {group: ProblemGroup}): ReactNode {
  return <ProblemList problems={problems.filter((problem) => problem.group === group)} />;
}

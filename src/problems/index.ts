export type {CatalogueEntry} from './catalogue';
export {
  codesByGroup,
  groupTitles,
  problemGroups,
  type ProblemCode,
  type ProblemGroup,
} from './codes';
export type {Complaint} from './complaints';
export type {ExampleTopic, Guide, PageExample} from './entry';
export {factsOf, isProblemCode, remedyOf} from './facts';
export type {ProblemFacts, Severity} from './facts/problem-facts';
export {problem, type Fact, type Problem} from './problem';

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
export {factsOf, isProblemCode, remedyOf} from './titles';
export type {ProblemFacts, Severity} from './titles/problem-facts';
export type {Fact, FactsOf} from './facts-by-code';
export {problem, type Problem} from './problem';

export {codesByGroup, type ProblemCode, type ProblemGroup} from './codes';
export {catalogue, isProblemCode, problem, type CatalogueEntry} from './catalogue';
export {codesByComplaint, type Complaint} from './complaints';
export type {ExampleTopic, Guide, PageExample, ProblemEntry} from './entry';
export type {Fact, Problem, Severity} from './problem';

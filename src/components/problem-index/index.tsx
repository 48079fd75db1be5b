export {ProblemFilter} from './problem-filter';
export {ProblemsBehind, ProblemsOf} from './problem-lists';

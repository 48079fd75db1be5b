export {ConsoleLines} from './console-lines';
export {ProblemFacts} from './problem-facts';
export {SeverityMark} from './severity-mark';

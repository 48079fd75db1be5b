export {type CheckOptions, checkUrl} from './check-url';
export {CheckFailure} from './failure';
export {nextSecond, type SentHeaders, shown} from './fetch-page';
export {reportOf, reportText, type UrlFinding, type UrlReport} from './report';

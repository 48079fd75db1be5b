export {marked, type Run} from './marked';
export {namedCode} from './named-code';
export type {SearchPage, SearchPart, SearchRecords} from './records';
export {createSearch, type Found, type Search} from './search';

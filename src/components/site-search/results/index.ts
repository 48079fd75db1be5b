export {prepare, type Answer, type Option} from './answer';
export {ResultList} from './result-list';

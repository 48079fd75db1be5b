export {Operations} from './operations';
export {Schemas} from './schemas';

/** The editors, in one chunk with Monaco. */
export {CodeEditor} from './CodeEditor';
export {DiffView} from './DiffView';

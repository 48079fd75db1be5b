/** The editors, in one chunk with Monaco. */
export {CodeEditor} from './CodeEditor';

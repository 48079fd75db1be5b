export {coloured} from './coloured';
export {codeTheme} from './colours';
export {plainText} from './plain-text';

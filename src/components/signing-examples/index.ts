export type {ColouredCode} from './coloured-code';
export {LanguageTabs} from './language-tabs';
export {WorkedExample, WrongSignatures} from './worked-example';

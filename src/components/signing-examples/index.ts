export {LanguageTabs} from './language-tabs';
export {WorkedExample, WrongSignatures} from './worked-example';

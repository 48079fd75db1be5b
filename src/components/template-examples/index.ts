export {TemplateTabs} from './template-tabs';

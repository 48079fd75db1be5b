import type {ExampleTopic} from '../problems';
import type {AppId} from './app-names';
import type {LanguageId} from './names';
import type {TemplateId} from './templates';

/** The parts of a page in `examples/pages/`. */
export const pageNames = [
  'snippet',
  'function',
  'sign-in',
  'sign-out',
  'widget',
  'widget-version',
  'events',
] as const;

export type PageName = (typeof pageNames)[number];

/** What pages show, by the set that is loaded together. */
export interface CodeIds {
  signing: `${LanguageId}-${'install' | 'source'}`;
  excerpts: `${LanguageId}-${ExampleTopic}`;
  templates: `template-${TemplateId}${'' | '-helper'}`;
  /** An app's files by their names, and what is typed to install and to start it. */
  apps: `app-${AppId}-${string}`;
  pages: `page-${PageName}` | 'payload';
}

export type CodeSet = keyof CodeIds;
export type CodeId = CodeIds[CodeSet];

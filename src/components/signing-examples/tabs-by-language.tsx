import type {ReactNode} from 'react';
import {type LanguageId, languageNames} from '../../example-code/names';
import {CodeTabs} from './code-tabs';
import {loadAhead} from '../code-example/code-at-hand';

interface Props {
  /** What a screen reader calls them. */
  label: string;
  children: (language: LanguageId) => ReactNode;
}

loadAhead('signing');

/** A panel for each language, one at a time. `?lang=go` opens one; the choice is remembered. */
export function TabsByLanguage({label, children}: Props): ReactNode {
  return (
    <CodeTabs label={label} group="lang" names={languageNames}>
      {children}
    </CodeTabs>
  );
}

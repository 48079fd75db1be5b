import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import {languageNames} from '../../example-code/names';
import {CodeTabs} from '../signing-examples/code-tabs';

/** What to say to an assistant, for each language. */
export function SetupPrompts(): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const site = `${url}${baseUrl}`;
  return (
    <CodeTabs label="Prompts by language" group="lang" names={languageNames}>
      {(language) => <CodeBlock language="text">{prompt(languageNames[language], site)}</CodeBlock>}
    </CodeTabs>
  );
}

function prompt(language: string, site: string): string {
  return `Set up Algomo's Visitor Authentication in this project. Its server is written in ${language}.

Read ${site}skill.md and follow it step by step.
Take the signing function for ${language} from
${site}docs/visitor-authentication/encrypting-user-data.md
and change as little of it as possible.

Read the secret from the environment variable ALGOMO_SECRET. Never ask me for it, and never print it or a token.
Finish with the check at the end of the skill, and show me its output.`;
}

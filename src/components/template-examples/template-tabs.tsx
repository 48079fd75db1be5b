import type {ReactNode} from 'react';
import {templateNames, templates} from '../../example-code/templates';
import type {ProblemCode} from '../../problems';
import {CodeTabs} from '../signing-examples/code-tabs';
import {loadAhead} from '../code-example/code-at-hand';
import {TemplateExample} from './template-example';

interface Props {
  /** Shows the mistakes that lead to this problem alone. @default all */
  problem?: ProblemCode;
}

const byId = new Map(templates.map((template) => [template.id, template]));

loadAhead('templates');

/** How each template engine hands the token to the widget, one at a time, and what goes wrong with it. */
export function TemplateTabs({problem}: Props): ReactNode {
  return (
    <CodeTabs label="Templates by engine" group="template" names={templateNames}>
      {(id) => {
        const template = byId.get(id);
        return template && <TemplateExample template={template} problem={problem} />;
      }}
    </CodeTabs>
  );
}

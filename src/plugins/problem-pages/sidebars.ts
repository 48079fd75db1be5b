import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {codesByGroup, type ProblemGroup} from '../../problems';

const labels: Readonly<Record<ProblemGroup, string>> = {
  shape: 'The token as a text',
  header: 'Header',
  signature: 'Signature and secret',
  payload: 'Payload and time',
  claims: 'Fields of the user',
  page: 'The page',
  snippet: 'The snippet in the page’s HTML',
  service: 'Sessions and requests',
};

const sidebars: SidebarsConfig = {
  troubleshooting: [
    {
      type: 'category',
      label: 'Troubleshooting',
      collapsible: false,
      items: [
        {type: 'doc', id: 'index', label: 'By symptom'},
        {type: 'doc', id: 'no-error', label: 'I don’t see any error'},
        {type: 'doc', id: 'clocks', label: 'Clocks'},
        {type: 'doc', id: 'for-support', label: 'For support engineers'},
      ],
    },
    {
      type: 'category',
      label: 'Problems',
      collapsible: false,
      items: (Object.keys(codesByGroup) as ProblemGroup[]).map((group) => ({
        type: 'category' as const,
        label: labels[group],
        collapsed: true,
        items: codesByGroup[group].map((code) => ({
          type: 'doc' as const,
          id: `generated/${code}`,
        })),
      })),
    },
    {
      type: 'category',
      label: 'Visitor Authentication',
      collapsible: false,
      items: [
        {type: 'link', href: '/docs/visitor-authentication/', label: 'Guide'},
        {type: 'link', href: '/playground/', label: 'Playground'},
      ],
    },
  ],
};

export default sidebars;

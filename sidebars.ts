import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {appIds} from './src/example-code/app-names';

const sidebars: SidebarsConfig = {
  docs: [
    {
      type: 'category',
      label: 'Visitor Authentication',
      collapsible: false,
      items: [
        {type: 'doc', id: 'visitor-authentication/index', label: 'Guide'},
        {
          type: 'doc',
          id: 'visitor-authentication/encrypting-user-data',
          label: 'Signing examples',
        },
        {type: 'doc', id: 'visitor-authentication/your-own-app', label: 'Try it in your own app'},
        {type: 'doc', id: 'visitor-authentication/check-a-page', label: 'Check a page'},
        {type: 'doc', id: 'visitor-authentication/assistants', label: 'With an assistant'},
        {type: 'link', href: '/playground/', label: 'Playground'},
        {type: 'link', href: '/docs/troubleshooting/', label: 'Troubleshooting'},
      ],
    },
    {
      type: 'category',
      label: 'Frameworks',
      collapsible: false,
      items: appIds.map((id) => `visitor-authentication/frameworks/${id}`),
    },
    {
      type: 'category',
      label: 'Reference',
      collapsible: false,
      items: [
        'reference/widget',
        'reference/visitor-token',
        'reference/http-api',
        'reference/glossary',
        'reference/changelog',
      ],
    },
  ],
};

export default sidebars;

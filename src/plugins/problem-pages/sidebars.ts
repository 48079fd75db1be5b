import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {codesByGroup, groupTitles, problemGroups} from '../../problems';

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
      items: problemGroups.map((group) => ({
        type: 'category' as const,
        label: groupTitles[group],
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

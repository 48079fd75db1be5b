import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {playgroundRecords} from './playground';
import {joinRecords, pageRecords, type DocumentedPage} from './page-records';

/**
 * Makes what the search looks through: every page of every docs plugin by its headings, the problems
 * with the words that customers have for them, and the playground. It is made of the sources, so that
 * `npm start` has it too; a browser test holds it against the built pages.
 */
export default function searchIndex({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'search-index',
    async allContentLoaded({allContent, actions}) {
      const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
      const pages = instances.flatMap((content) =>
        (content as LoadedContent).loadedVersions.flatMap(({docs}) => docs as DocumentedPage[]),
      );
      const records = await Promise.all(pages.map((page) => pageRecords(page, siteDir)));
      const all = joinRecords([...records, playgroundRecords(baseUrl)]);
      await actions.createData('records.json', all);
    },
  };
}

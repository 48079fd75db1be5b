import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {openapi} from '../../service/openapi';
import {testVectors} from '../../test-vectors';
import {bundlesDirectory} from '../browser-bundles';
import {claimsSchema} from './claims-schema';
import {problemsDocument} from './problems';

/**
 * Publishes what programs read, each made from the one source of its facts: `/openapi.json`,
 * `/problems.json`, `/schema/visitor-claims.json` and `/vectors.json`. `npm start` serves them too.
 * The reference page has the first as data (`@openapi-document`), so that it loads nothing that makes it.
 */
export default function publishedDocuments({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const site = `${siteConfig.url}${baseUrl}`;
  let written = '';
  return {
    name: 'published-documents',
    async loadContent() {
      const documents: Readonly<Record<string, unknown>> = {
        'openapi.json': openapi,
        'problems.json': problemsDocument(site),
        'schema/visitor-claims.json': claimsSchema(site),
        'vectors.json': await testVectors(),
      };
      for (const [name, document] of Object.entries(documents)) {
        const file = path.join(siteDir, bundlesDirectory, name);
        await mkdir(path.dirname(file), {recursive: true});
        await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
      }
    },
    async contentLoaded({actions}) {
      written = await actions.createData('openapi.json', openapi);
    },
    configureWebpack: () => ({resolve: {alias: {'@openapi-document': written}}}),
  };
}

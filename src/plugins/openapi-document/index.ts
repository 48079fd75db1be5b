import {mkdir, writeFile} from 'node:fs/promises';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {openapi} from '../../service/openapi';
import {bundlesDirectory} from '../browser-bundles';

/** Publishes the service's OpenAPI document as `/openapi.json`. */
export default function openapiDocument({siteDir}: LoadContext): Plugin {
  const directory = `${siteDir}/${bundlesDirectory}`;
  return {
    name: 'openapi-document',
    async loadContent() {
      await mkdir(directory, {recursive: true});
      await writeFile(`${directory}/openapi.json`, `${JSON.stringify(openapi, null, 2)}\n`);
    },
  };
}

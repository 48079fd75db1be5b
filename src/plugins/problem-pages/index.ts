import docs, {validateOptions, type Options} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule, PluginOptions} from '@docusaurus/types';
import {assertComplete} from './complete';
import {leaveFolder} from './leave-folder';
import {writePages} from './pages';

/** Where the pages of the catalogue are written, inside the folder of the pages written by hand. */
const generated = 'generated';

/**
 * A docs plugin over `docs/troubleshooting/`, with one page more for each problem of the catalogue. It
 * is an instance of its own because a docs page loads the titles and descriptions of all pages of its
 * instance. The catalogue is read once: a change to it shows after a restart.
 */
async function problemPages(context: LoadContext, options: PluginOptions): Promise<Plugin> {
  const {siteDir, siteConfig} = context;
  const {path, editUrl} = options as unknown as Required<Options>;
  assertComplete();
  await writePages(
    `${siteDir}/${path}/${generated}`,
    `${siteConfig.url}${siteConfig.baseUrl}`,
    typeof editUrl === 'string' ? editUrl : null,
  );
  const plugin = (await docs(context, options as Parameters<typeof docs>[1])) as Plugin;
  return {
    ...plugin,
    configureWebpack(config, ...rest) {
      leaveFolder(config.module?.rules ?? [], `${siteDir}/${path}/`);
      return plugin.configureWebpack?.(config, ...rest);
    },
  };
}

problemPages.validateOptions = validateOptions;

export default problemPages as PluginModule;

import type {Plugin} from '@docusaurus/types';

const raw = /^\?raw$/;

/** `import text from './file.ext?raw'` gives a file's text, untouched by any loader. */
export default function rawSource(): Plugin {
  return {
    name: 'raw-source',
    configureWebpack(config) {
      for (const rule of config.module?.rules ?? []) {
        if (rule && typeof rule === 'object') rule.resourceQuery ??= {not: raw};
      }
      return {module: {rules: [{resourceQuery: raw, type: 'asset/source'}]}};
    },
  };
}

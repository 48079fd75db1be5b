import {readFile, writeFile} from 'node:fs/promises';

interface ChunkGroup {
  name?: string | null | undefined;
  chunks: readonly {id?: string | number | null | undefined}[];
  origins: readonly {request?: string | null | undefined}[];
}

interface Compiler {
  hooks: {
    afterEmit: {
      tapPromise(
        name: string,
        hook: (compilation: {chunkGroups: readonly ChunkGroup[]}) => Promise<void>,
      ): void;
    };
  };
}

/** What Docusaurus writes for its rendering of the pages: the chunks of each module that a page names. */
interface Manifest {
  origins: Record<string, (string | number)[]>;
}

const page = '@site/src/pages/playground.tsx';
/** The name that the page gives to the chunk of its code. */
const code = 'playground';

/**
 * Has the playground's HTML link the styles and the scripts of its page. With Rspack, Docusaurus knows
 * the chunks by number only, so a page's HTML links what every page has, and the rest is found out late.
 */
export class LinkedPlayground {
  constructor(private readonly manifestFile: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('playground-styles', async ({chunkGroups}) => {
      const ids = chunkGroups
        .filter(({name, origins}) => name === code || origins.some((o) => o.request === page))
        .flatMap(({chunks}) => chunks.map(({id}) => id ?? ''));
      if (ids.length === 0) throw new Error(`The playground’s page ${page} has no chunk.`);
      const manifest = JSON.parse(await readFile(this.manifestFile, 'utf8')) as Manifest;
      manifest.origins[page] = [...new Set(ids)];
      await writeFile(this.manifestFile, JSON.stringify(manifest));
    });
  }
}

import {readFile} from 'node:fs/promises';
import {docsRegion} from '../../example-code/region';
import {type Template, templates} from '../../example-code/templates';
import {Prism} from '../../components/code-languages';
import type {ColouredCode} from '../../components/signing-examples';
import {coloured} from './colour';

/** The files that hold what the documentation shows of templates. */
export function templateFiles(siteDir: string): string[] {
  return templates.flatMap((template) =>
    shownOf(template).map(({file}) => pathOf(siteDir, template, file)),
  );
}

/** The code of every template, and of what it needs, in colours. */
export async function colouredTemplates(siteDir: string): Promise<ColouredCode> {
  await loadGrammars();
  const parts = templates.flatMap((template) =>
    shownOf(template).map(async ({code, file, prism}) => {
      const source = await readFile(pathOf(siteDir, template, file), 'utf8');
      return [code, coloured(docsRegion(source).trimEnd(), prism)] as const;
    }),
  );
  return Object.fromEntries(await Promise.all(parts));
}

function shownOf({id, file, prism, helper}: Template) {
  const template = {code: `template-${id}`, file, prism} as const;
  return helper ? [template, {code: `template-${id}-helper`, ...helper} as const] : [template];
}

function pathOf(siteDir: string, {id}: Template, file: string): string {
  return `${siteDir}/examples/templates/${id}/${file}`;
}

/** They register with a global. No page loads them, so they are not among `code-languages`. */
async function loadGrammars(): Promise<void> {
  Object.assign(globalThis, {Prism});
  try {
    await import('prismjs/components/prism-django');
    await import('prismjs/components/prism-erb');
    await import('prismjs/components/prism-ejs');
    await import('prismjs/components/prism-handlebars');
    await import('prismjs/components/prism-jsx');
  } finally {
    Reflect.deleteProperty(globalThis, 'Prism');
  }
}

import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import type {Node, Renderer} from '@takumi-rs/wasm';
import {size} from './drawing';
import {fonts} from './fonts';

export interface Painter {
  /** The PNG of a drawing. */
  paint(drawn: Node): Promise<Uint8Array>;
  /** Forgets each image that was kept and not asked for. */
  tidy(): Promise<void>;
}

/**
 * Paints drawings, and keeps the images from one build to the next: what was painted before with the same
 * program and fonts is not painted again.
 *
 * @param folder where they are kept
 * @example const png = await (await painter(siteDir, folder)).paint(draw(facts))
 */
export async function painter(siteDir: string, folder: string): Promise<Painter> {
  const versions = await versionsOf(siteDir);
  const used = new Set<string>();
  let renderer: Promise<Renderer> | undefined;
  await mkdir(folder, {recursive: true});

  return {
    async paint(drawn) {
      const content = JSON.stringify([versions, size, drawn]);
      const name = `${createHash('sha256').update(content).digest('hex')}.png`;
      used.add(name);
      const kept = await readFile(`${folder}/${name}`).catch(() => null);
      if (kept) return kept;
      renderer ??= withFonts(siteDir);
      const painted = await (await renderer).render(drawn, {...size, format: 'png'});
      await writeFile(`${folder}/${name}`, painted);
      return painted;
    },
    async tidy() {
      const unused = (await readdir(folder)).filter((name) => !used.has(name));
      await Promise.all(unused.map((name) => rm(`${folder}/${name}`, {force: true})));
    },
  };
}

async function withFonts(siteDir: string): Promise<Renderer> {
  const {Renderer} = await import('@takumi-rs/wasm/node');
  const renderer = new Renderer();
  for (const font of fonts(siteDir)) await renderer.registerFont(font);
  return renderer;
}

/** The versions of the program and the fonts, which package.json pins. */
async function versionsOf(siteDir: string): Promise<[string, string][]> {
  const {dependencies} = JSON.parse(await readFile(`${siteDir}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies).filter(([name]) => /^@(?:takumi-rs|fontsource)\//.test(name));
}

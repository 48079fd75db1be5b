import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {contentSecurityPolicy} from '../../src/plugins/hosting/content-security-policy';
import {headerRules} from '../../src/plugins/hosting/headers';
import {headersFile} from '../../src/plugins/hosting/headers-file';
import {serverFiles} from '../../src/plugins/hosting/server-files';

const html = (title: string) => `<!doctype html><title>${title}</title>${' '.repeat(300)}`;

/** The files of a site that has one of each kind. */
export const files = {
  'index.html': html('First page'),
  '404.html': html('Not found'),
  'docs/guide/index.html': html('Guide'),
  'docs/guide.md': '# Guide – in Markdown',
  'assets/js/main.0123abcd.js': 'go()',
  'widget/v1.js': 'widget()',
  'widget/v1.0.0.js': 'widget(1)',
  'playground/sandbox.js': 'work()',
  'check.mjs': 'check()',
  'data.json': '{}',
  'llms.txt': 'Guide – in plain text',
  'package.tgz': 'a package',
  'types.d.ts': 'export {};',
};

/**
 * Writes that site, and all that the build makes for hosts.
 *
 * @param base `/` or `/help/`
 * @returns the folder in which `build` and `generated/hosting` are
 */
export function writeSite(base: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const rules = headerRules(contentSecurityPolicy(["'sha256-abc='"]), ['widget/v1.0.0.js'], {
    strictTransportSecurity: 'max-age=60',
  });
  write(path.join(folder, 'build'), {...files, _headers: headersFile(rules, base)});
  write(path.join(folder, 'generated/hosting'), serverFiles(rules, base));
  return folder;
}

function write(folder: string, contents: Record<string, string>): void {
  for (const [name, text] of Object.entries(contents)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true, mode: 0o755});
    writeFileSync(file, text);
  }
}

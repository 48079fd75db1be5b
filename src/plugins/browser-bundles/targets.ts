import browserslist from 'browserslist';

/**
 * The engines of `browserslist` in package.json, as esbuild names them: `chrome109`, `safari16.4`.
 *
 * @param siteDir the repository's root
 */
export function targets(siteDir: string): string[] {
  return browserslist(undefined, {path: siteDir}).map((engine) => {
    const [name = '', versions = ''] = engine.split(' ');
    const [oldest = ''] = versions.split('-');
    return `${name === 'ios_saf' ? 'ios' : name}${oldest}`;
  });
}

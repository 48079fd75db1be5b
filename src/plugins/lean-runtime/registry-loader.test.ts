import {createRequire} from 'node:module';
import {expect, test} from 'vitest';

const lean = createRequire(import.meta.url)('./registry-loader.cjs') as (
  registry: string,
) => string;

test('an entry keeps what loads its page', () => {
  const entry = (name: string) =>
    `"1a": [() => import(/* webpackChunkName: "1a" */ "${name}"), "${name}", require.resolveWeak("${name}")],`;
  const registry = `export default {\n  ${entry('@site/docs/a.mdx')}\n  ${entry('@theme/DocItem')}\n};\n`;
  expect(lean(registry)).toBe(
    `export default {\n` +
      `  "1a": [() => import(/* webpackChunkName: "1a" */ "@site/docs/a.mdx")],\n` +
      `  "1a": [() => import(/* webpackChunkName: "1a" */ "@theme/DocItem")],\n` +
      `};\n`,
  );
});

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const folder = 'static/widget';

interface Release {
  version: string;
  path: string;
  integrity: string;
  released: string;
}

const {releases} = JSON.parse(readFileSync(`${folder}/releases.json`, 'utf8')) as {
  releases: Release[];
};

describe.each(releases)(
  'version $version of the widget',
  ({version, path, integrity, released}) => {
    test('has the bytes whose hash was published', () => {
      expect(path).toBe(`widget/v${version}.js`);
      const hash = createHash('sha384')
        .update(readFileSync(`static/${path}`))
        .digest('base64');
      expect(integrity).toBe(`sha384-${hash}`);
      expect(released).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  },
);

test('each released file is listed, the newest last', () => {
  const versions = releases.map(({version}) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions).toEqual(
    [...versions].sort((one, other) => one.localeCompare(other, 'en', {numeric: true})),
  );
  const files = readdirSync(folder).filter((name) => name !== 'releases.json');
  expect(files.sort()).toEqual(versions.map((version) => `v${version}.js`).sort());
});

test('the documentation shows the newest version and its hash', () => {
  const example = readFileSync('examples/pages/widget-version.html', 'utf8');
  const {path, integrity} = releases.at(-1)!;
  expect(example).toContain(`/${path}"`);
  expect(example).toContain(`integrity="${integrity}"`);
});

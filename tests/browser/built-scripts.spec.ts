import {expect, test} from '@playwright/test';
import {builtExceptions} from '../engines/exceptions';
import {lackingNames} from '../engines/names-used';
import {builtFile, builtFiles} from './build';

test('no built script uses what a supported engine lacks', () => {
  const found = new Map<string, string[]>();
  const scripts = builtFiles().filter((name) => name.endsWith('.js'));
  for (const script of scripts) {
    for (const name of lackingNames(builtFile(script).toString())) {
      found.set(name, [...(found.get(name) ?? []), script]);
    }
  }
  expect(scripts.length).toBeGreaterThan(20);
  for (const name of Object.keys(builtExceptions)) {
    expect(found.has(name), `an exception for ${name} that nothing needs any more`).toBe(true);
    found.delete(name);
  }
  expect(Object.fromEntries(found)).toEqual({});
});

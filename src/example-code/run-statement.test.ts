import {describe, expect, it, test} from 'vitest';
import {lastRuns} from './last-runs';
import {languages} from './languages';
import {runStatement} from './run-statement';

const library = {name: 'jwt', version: '3.2.0', url: 'https://example.com/'};
const run = {
  status: 'run',
  library: 'jwt',
  version: '3.2.0',
  toolchain: 'Ruby 3.1.7',
  from: 'Bundler',
} as const;

describe('runStatement', () => {
  it('names the versions that were run', () => {
    const {status, text} = runStatement(run, library);
    expect(status).toBe('run');
    expect(text).toContain('jwt 3.2.0 (Bundler) on Ruby 3.1.7');
    expect(text).not.toContain('The example names');
  });

  it('says so where another version was run than the manifest names', () => {
    const {text} = runStatement({...run, version: '2.5.0', from: 'system package'}, library);
    expect(text).toContain('jwt 2.5.0 (system package)');
    expect(text).toContain('The example names 3.2.0');
  });

  it('needs no version where the manifest has none', () => {
    const {text} = runStatement(run, {...library, version: null});
    expect(text).not.toContain('The example names');
  });

  test.each(['syntax-checked', 'skipped'] as const)('%s claims no run', (status) => {
    const said = runStatement({status, library: 'jwt', reason: 'no `bundle`'}, library);
    expect(said).toEqual({
      status,
      text: 'No `bundle`. Written for jwt 3.2.0.',
    });
  });

  it('claims no run where nothing is known', () => {
    const said = runStatement(undefined, library);
    expect(said.status).toBe('unknown');
    expect(said.text).not.toContain('accepted');
  });
});

test('no run of a language that has no example is recorded', () => {
  const known: string[] = languages.map(({id}) => id);
  expect(Object.keys(lastRuns).filter((id) => !known.includes(id))).toEqual([]);
});

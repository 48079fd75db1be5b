import {describe, expect, it} from 'vitest';
import {languages, type Language, type LanguageId} from '../../src/example-code/languages';
import {withResults} from './last-run';
import {isGreen, report, type Result} from './report';

function language(id: LanguageId): Language {
  const found = languages.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

const ran = {setup: 'npm', version: '6.2.17', toolchain: 'Node.js 20.20.2', seconds: 1};
const passed: Result = {
  ...ran,
  example: language('javascript'),
  status: 'run',
  cases: [{name: 'plain', faults: []}],
};
const red: Result = {
  ...ran,
  example: language('python'),
  status: 'run',
  cases: [
    {name: 'plain', faults: []},
    {name: 'emoji', faults: ['user is wrong']},
  ],
};
const skipped: Result = {
  example: language('csharp'),
  seconds: 0,
  status: 'skipped',
  reason: 'no `dotnet`',
};
const checked: Result = {
  example: language('php'),
  seconds: 0,
  status: 'syntax-checked',
  reason: 'no `composer`',
};
const failed: Result = {
  example: language('go'),
  seconds: 2,
  status: 'failed',
  reason: '`go build` failed (1):\nundefined: x',
};

describe('isGreen', () => {
  it('is for what ran without a fault', () => {
    expect([passed, red, failed].map((result) => isGreen(result, []))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('lets a language be skipped only where it is not required', () => {
    expect([skipped, checked].map((result) => isGreen(result, []))).toEqual([true, true]);
    expect([skipped, checked].map((result) => isGreen(result, ['csharp', 'php']))).toEqual([
      false,
      false,
    ]);
  });
});

describe('report', () => {
  const text = report([passed, red, skipped, checked, failed], ['csharp']);

  it('has a row for each language', () => {
    expect(text).toMatch(/^JavaScript +jose +6\.2\.17 +npm +1 +passed +1\.0 s$/m);
    expect(text).toMatch(/^Python +PyJWT .* FAILED: 1 of 2 +1\.0 s$/m);
    expect(text).toMatch(/^C# .* FAILED, required: skipped \(no `dotnet`\) +0\.0 s$/m);
    expect(text).toMatch(/^PHP .* syntax checked, not run \(no `composer`\) +0\.0 s$/m);
  });

  it('names each fault, and says the totals last', () => {
    expect(text).toContain('python: emoji: user is wrong');
    expect(text).toContain('undefined: x');
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 passed, 3 failed, 1 skipped');
  });
});

describe('withResults', () => {
  it('says what was run, and of the rest why not; what failed it leaves as it was', () => {
    const go = {status: 'skipped', library: 'golang-jwt/jwt', reason: 'no `go`'} as const;
    expect(withResults({go}, [passed, skipped, checked, failed])).toEqual({
      go,
      javascript: {
        status: 'run',
        library: 'jose',
        version: '6.2.17',
        toolchain: 'Node.js 20.20.2',
        from: 'npm',
      },
      csharp: {
        status: 'skipped',
        library: 'Microsoft.IdentityModel.JsonWebTokens',
        reason: 'no `dotnet`',
      },
      php: {status: 'syntax-checked', library: 'firebase/php-jwt', reason: 'no `composer`'},
    });
  });
});

import {describe, expect, it} from 'vitest';
import {inspectVisitorToken} from '../../src/visitor-token';
import {claimPrograms} from './tokens/claims';
import {headerPrograms} from './tokens/headers';
import {secretPrograms} from './tokens/secrets';
import {timePrograms} from './tokens/times';
import {transportPrograms} from './tokens/transport';
import {jwt, now, secret, secrets, type WrongProgram} from './tokens/workshop';

const programs: readonly WrongProgram[] = [
  ...secretPrograms,
  ...headerPrograms,
  ...claimPrograms,
  ...timePrograms,
  ...transportPrograms,
];
/** What is said where the cause cannot be told. */
const generic = new Set([
  'signature-mismatch',
  'segment-count',
  'base64url-invalid',
  'header-not-json',
  'payload-not-json',
]);

async function inspect(program: WrongProgram) {
  const inspection = await inspectVisitorToken(program.make(), {secrets, now});
  const found = inspection.problem ?? inspection.warnings[0];
  return {inspection, found};
}

describe('tokens of wrong programs', () => {
  it('are at least 150, each different', () => {
    expect(programs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(programs.map(({what, code}) => `${code} ${what}`)).size).toBe(programs.length);
  });

  it('are named in at least 97 %, and never falsely', async () => {
    const misnamed: string[] = [];
    const falsely: string[] = [];
    for (const program of programs) {
      const {found, inspection} = await inspect(program);
      const codes = inspection.problem ? [found?.code] : inspection.warnings.map(({code}) => code);
      if (codes.includes(program.code)) continue;
      const what = `${program.what}: ${found?.code ?? 'nothing'}, not ${program.code}`;
      misnamed.push(what);
      if (!generic.has(found?.code ?? '')) falsely.push(what);
    }
    expect(falsely).toEqual([]);
    expect(misnamed.length / programs.length, misnamed.join('\n')).toBeLessThanOrEqual(0.03);
  }, 30_000);

  it.each(programs.map((program) => [program.what, program] as const))(
    'nothing secret is said of %s',
    async (_, program) => {
      const {inspection} = await inspect(program);
      const said = JSON.stringify(inspection.checks);
      expect(said).not.toContain(secret);
      expect(said).not.toContain(jwt().split('.')[2]);
      if (program.says) expect(said).toMatch(program.says);
    },
  );

  it('differ from a right one, which is accepted without a word', async () => {
    const inspection = await inspectVisitorToken(jwt(), {secrets, now});
    expect(inspection.verdict).toBe('accepted');
    expect(inspection.warnings).toEqual([]);
  });
});

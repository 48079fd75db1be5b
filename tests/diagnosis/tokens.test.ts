import {describe, expect, it, test} from 'vitest';
import {codesByGroup} from '../../src/problems';
import {inspectVisitorToken} from '../../src/visitor-token';
import {claimPrograms} from './tokens/claims';
import {clockPrograms} from './tokens/clocks';
import {foreignPrograms} from './tokens/foreign';
import {headerPrograms} from './tokens/headers';
import {keyFormPrograms} from './tokens/key-forms';
import {keyPrograms} from './tokens/keys';
import {libraryPrograms} from './tokens/libraries';
import {payloadPrograms} from './tokens/payloads';
import {printedPrograms} from './tokens/printed';
import {secretPrograms} from './tokens/secrets';
import {severalPrograms} from './tokens/several';
import {timePrograms} from './tokens/times';
import {transportPrograms} from './tokens/transport';
import {jwt, now, secret, secrets, type WrongProgram} from './tokens/make-token';

const programs: readonly WrongProgram[] = [
  ...secretPrograms,
  ...headerPrograms,
  ...claimPrograms,
  ...timePrograms,
  ...transportPrograms,
  ...libraryPrograms,
  ...payloadPrograms,
  ...clockPrograms,
  ...keyPrograms,
  ...keyFormPrograms,
  ...foreignPrograms,
  ...printedPrograms,
  ...severalPrograms,
];
async function inspect(program: WrongProgram) {
  const inspection = await inspectVisitorToken(program.make(), {secrets, now});
  const {problem, warnings} = inspection;
  return {inspection, codes: problem ? [problem.code] : warnings.map(({code}) => code)};
}

describe('tokens of wrong programs', () => {
  it('are at least 250, each different', () => {
    expect(programs.length).toBeGreaterThanOrEqual(250);
    expect(new Set(programs.map(({what, code}) => `${code} ${what}`)).size).toBe(programs.length);
  });

  it.each(programs.map((program) => [program.what, program] as const))(
    'name their cause: %s',
    async (_, program) => {
      const {codes, inspection} = await inspect(program);
      expect(codes).toContain(program.code);
      const also = inspection.also.map(({code}) => code);
      expect(also).toEqual(expect.arrayContaining([...(program.also ?? [])]));
    },
  );

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

const {shape, header, signature, payload, claims} = codesByGroup;
const tokenCodes = [shape, header, signature, payload, claims].flat();

// A token does not show how long its secret is: the signer alone refuses a short one.
test.each(tokenCodes.filter((code) => code !== 'secret-too-short'))(
  'some wrong program ends in %s',
  (code) => {
    expect(
      programs.some((program) => program.code === code),
      `tests/diagnosis/tokens/: no program ends in "${code}"`,
    ).toBe(true);
  },
);

import {expect, test} from 'vitest';
import {codesByGroup} from '../../problems';
import {consoleLines} from './console';

const site = 'https://docs.example/';
const lines = await consoleLines(site);
const made = [
  ...codesByGroup.shape,
  ...codesByGroup.header,
  ...codesByGroup.signature.filter((code) => !['secret-empty', 'secret-too-short'].includes(code)),
  ...codesByGroup.payload,
  ...codesByGroup.claims,
];

test.each(made)('%s: the line has the code, the words of a real case, and the address', (code) => {
  const [line = '', ...others] = lines.get(code) ?? [];
  expect(others).toEqual([]);
  expect(
    line,
    `no scenario of "${code}" is reported: src/scenarios/catalogue/, or its rule`,
  ).toMatch(
    new RegExp(
      `^\\[Algomo\\] Visitor authentication (failed|warning): ${code}\\. \\S.{9,} https://docs\\.example/docs/troubleshooting/${code}/$`,
      's',
    ),
  );
});

test('what the signer refuses is not put into the widget’s mouth', () => {
  expect(lines.get('secret-too-short')).toEqual([]);
  expect(lines.get('secret-empty')).toEqual([
    `[Algomo] Visitor authentication failed: secret-empty. … ${site}docs/troubleshooting/secret-empty/`,
  ]);
});

test('the lines are the same at each build', async () => {
  expect(await consoleLines(site)).toEqual(lines);
});

test('no line has a secret or a signature', () => {
  for (const line of [...lines.values()].flat()) {
    expect(line).not.toMatch(/SecretThatNobodyUses/);
    expect(line).not.toMatch(/[\w-]{43}/);
  }
});

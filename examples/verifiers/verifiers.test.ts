import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {testVectors} from '../../src/test-vectors';

const run = promisify(execFile);
const python = process.env['VERIFIER_PYTHON'] ?? 'python3';
const hasPyJwt = await run(python, ['-c', 'import jwt; jwt.PyJWTError']).then(
  () => true,
  () => false,
);

let folder: string;
const written = async (change: (text: string) => string = (text) => text) => {
  const file = path.join(folder, `${Math.random()}.json`);
  await writeFile(file, change(JSON.stringify(await testVectors())));
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vectors-'));
});
afterAll(() => rm(folder, {recursive: true}));

const verifiers = [
  ['jose', 'node', 'node/verify.mjs', true],
  ['PyJWT', python, 'python/verify.py', hasPyJwt],
] as const;

for (const [name, program, script, installed] of verifiers) {
  test.skipIf(!installed)(`a verifier with ${name} agrees with every vector`, async () => {
    const {stdout} = await run(program, [path.join(__dirname, script), await written()]);
    expect(stdout).toMatch(/^(\d+) of \1 agree\n$/);
  });

  test.skipIf(!installed)(`a verifier with ${name} tells where it does not agree`, async () => {
    const file = await written((text) => text.replace('"valid":true', '"valid":false'));
    const failed = run(program, [path.join(__dirname, script), file]);
    await expect(failed).rejects.toMatchObject({
      stdout: expect.stringContaining('valid: accepted'),
    });
  });
}

/**
 * `npm run bench`: what the strictness of the visitor token costs, as ratios to jose alone in the same
 * run, so that the machine and its load cancel out.
 */
import {performance} from 'node:perf_hooks';
import {compactVerify} from 'jose';
import {importTypeScript} from '../../scripts/typescript.mjs';

const {inspectVisitorToken, signVisitorToken, verifyVisitorToken} = await importTypeScript(
  'src/visitor-token/index.ts',
);

const secret = 'a-benchmark-secret-that-is-long-enough';
const key = new TextEncoder().encode(secret);
const now = new Date();
const usual = await signVisitorToken({id: 1, name: 'Jane Doe', email: 'jane@example.com'}, secret);
const long = 'x'.repeat(512);
const large = await signVisitorToken(
  {id: 'x'.repeat(255), name: long, email: long, companyId: long, companyName: long},
  secret,
);
const wrong = await signVisitorToken({id: 1}, `${secret}-of-somebody-else`);

/** The median time of a run in milliseconds, of rounds that alternate between all candidates. */
async function medians(candidates, rounds = 15, repeats = 60) {
  const times = candidates.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) await candidate();
      times[index].push((performance.now() - start) / repeats);
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]);
}

const jose = (token) => async () =>
  JSON.parse(new TextDecoder().decode((await compactVerify(token, key)).payload));
const verify = (token) => () => verifyVisitorToken(token, {secrets: secret, now});
const inspect = (token) => () => inspectVisitorToken(token, {secrets: secret, now});

const [base, verified, inspected, largeBase, largeVerified, diagnosed] = await medians([
  jose(usual),
  verify(usual),
  inspect(usual),
  jose(large),
  verify(large),
  inspect(wrong),
]);

console.table({
  'verify / jose alone': (verified / base).toFixed(2),
  'inspect / jose alone': (inspected / base).toFixed(2),
  'verify / jose alone, largest fields': (largeVerified / largeBase).toFixed(2),
  'diagnosis of a mismatch / jose alone': (diagnosed / base).toFixed(2),
});

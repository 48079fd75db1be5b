// Verifies visitor tokens with jose, and compares the result with the test vectors.
import {readFileSync} from 'node:fs';
import {jwtVerify} from 'jose';

const tolerance = 30;
const tenYears = 3653 * 24 * 60 * 60;
const form = /^[\w-]+\.[\w-]+\.[\w-]{43}$/;

/** The user of a valid token. Throws if it is refused. */
async function verify(token, {secret, now}) {
  if (typeof token !== 'string' || token.length > 4096 || !form.test(token))
    throw new Error('form');
  for (const part of token.split('.')) {
    // Canonical: encoding what was decoded gives the same characters.
    if (Buffer.from(part, 'base64url').toString('base64url') !== part) throw new Error('base64url');
  }
  const key = new TextEncoder().encode(secret);
  if (key.length < 32) throw new Error('secret');

  const {payload, protectedHeader} = await jwtVerify(token, key, {
    algorithms: ['HS256'],
    clockTolerance: tolerance,
    currentDate: now,
  });
  if (protectedHeader.crit !== undefined) throw new Error('crit');
  if (protectedHeader.typ !== undefined && protectedHeader.typ !== 'JWT') throw new Error('typ');
  for (const part of token.split('.', 2)) strictJson(Buffer.from(part, 'base64url'));

  const seconds = now.getTime() / 1000;
  const {exp, iat} = payload;
  if (exp !== undefined && exp - seconds > tenYears) throw new Error('exp');
  // jose compares iat only if a greatest age is asked for.
  if (iat !== undefined && !(iat - tolerance <= seconds)) throw new Error('iat');
  return userOf(payload);
}

function userOf({id, name, email, companyId, companyName}) {
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) throw new Error('id');
  if (String(id).trim() === '' || [...String(id)].length > 255 || !String(id).isWellFormed()) {
    throw new Error('id');
  }
  for (const value of [name, email, companyId, companyName]) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error('type');
    if ([...String(value)].length > 512) throw new Error('length');
  }
  return String(id);
}

/** What JSON.parse takes without a word: a byte order mark, a name twice, a number that it rounds. */
function strictJson(bytes) {
  const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  const value = JSON.parse(text);
  const outside = text.replace(/"(?:[^"\\]|\\.)*"(\s*:)?/g, (_, colon) => (colon ? ':' : '""'));
  const names = (outside.match(/:/g) ?? []).length;
  if (names !== countNames(value)) throw new Error('a name twice');
  for (const [number] of outside.matchAll(/-?\d[\d.eE+-]*/g)) {
    if (number.replace(/\D/g, '').length > 15 && String(Number(number)) !== number) {
      throw new Error('a rounded number');
    }
  }
}

function countNames(value) {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum, each) => sum + countNames(each), own);
}

const {vectors, secret, now} = JSON.parse(readFileSync(process.argv[2] ?? 'vectors.json', 'utf8'));
let wrong = 0;
for (const {id, token, valid, code, ...vector} of vectors) {
  const options = {secret: vector.secret ?? secret, now: new Date(now)};
  const accepted = await verify(token, options).then(
    () => true,
    () => false,
  );
  if (accepted === valid) continue;
  wrong += 1;
  console.log(`${id}: ${accepted ? 'accepted' : 'refused'}, but it is ${valid ? 'valid' : code}`);
}
console.log(`${vectors.length - wrong} of ${vectors.length} agree`);
process.exitCode = wrong === 0 ? 0 : 1;

import {createHmac} from 'node:crypto';
import {describe, expect, it, test} from 'vitest';
import {verifyVisitorToken} from '../visitor-token';
import {workedExample} from './worked-example';

const {secret, issuedAt, signingInput, mac, mistakes} = workedExample;
const now = new Date(issuedAt * 1000);

const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const hmac = (key: string | Buffer) => createHmac('sha256', key).update(signingInput).digest();

describe('the worked example', () => {
  test.each([
    ['encodedHeader', encoded(workedExample.header)],
    ['encodedPayload', encoded(workedExample.payload)],
    ['signingInput', `${encoded(workedExample.header)}.${encoded(workedExample.payload)}`],
    ['mac', hmac(Buffer.from(secret, 'utf8')).toString('hex')],
    ['signature', Buffer.from(mac, 'hex').toString('base64url')],
    ['token', `${signingInput}.${workedExample.signature}`],
  ] as const)('%s follows from the steps before', (step, result) => {
    expect(workedExample[step]).toBe(result);
  });

  it('names the algorithm, and lives for 30 seconds', () => {
    expect(JSON.parse(workedExample.header)).toEqual({alg: 'HS256', typ: 'JWT'});
    expect(JSON.parse(workedExample.payload)).toMatchObject({iat: issuedAt, exp: issuedAt + 30});
  });

  it('is accepted at its time, without a warning', async () => {
    const {user, warnings} = await verifyVisitorToken(workedExample.token, {secrets: secret, now});
    expect(user).toEqual({id: '44', name: 'Chloé Doe'});
    expect(warnings).toEqual([]);
  });

  it('has what plain base64 and other encodings of text would get wrong', () => {
    expect(workedExample.signature).toMatch(/-.*_|_.*-/);
    expect(workedExample.encodedPayload).toMatch(/[-_]/);
    expect(workedExample.encodedPayload.length % 4).not.toBe(0);
  });
});

describe('the mistakes', () => {
  test.each([
    ['decodedSecret', hmac(Buffer.from(secret, 'base64url')).toString('base64url')],
    ['secretWithLineFeed', hmac(`${secret}\n`).toString('base64url')],
    ['hexadecimal', encoded(mac)],
  ] as const)('%s makes the signature shown', (mistake, signature) => {
    expect(mistakes[mistake]).toBe(signature);
  });

  test.each([
    ['decodedSecret', 'secret-encoding'],
    ['secretWithLineFeed', 'secret-whitespace'],
    ['hexadecimal', 'signature-length'],
  ] as const)('%s is refused as %s', async (mistake, code) => {
    const token = `${signingInput}.${mistakes[mistake]}`;
    const verdict = verifyVisitorToken(token, {secrets: secret, now});
    await expect(verdict).rejects.toMatchObject({code});
  });
});

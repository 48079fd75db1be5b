import {describe, expect, test} from 'vitest';
import {
  claimNames,
  claimTexts,
  examplePayload,
  isRegisteredClaim,
  registeredClaims,
  visitorClaims,
} from '.';
import {payloadSchema} from './payload-schema';
import {forgeClaims} from './testing/forge';
import {warnings} from './testing/refusal';

test('the registered claims are those of RFC 7519 §4.1', () => {
  const names = registeredClaims.map(({name}) => name);
  expect([...names].sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'sub']);
  expect(names.filter((name) => !isRegisteredClaim(name))).toEqual([]);
});

describe('payloadSchema', () => {
  test('has every claim, with its limits and words', () => {
    expect(Object.keys(payloadSchema.properties)).toEqual([
      ...claimNames,
      ...registeredClaims.map(({name}) => name),
    ]);
    for (const {name, maxLength} of visitorClaims) {
      expect(payloadSchema.properties[name]).toMatchObject({maxLength});
      expect(payloadSchema.properties[name]?.markdownDescription).toContain(
        claimTexts[name].description,
      );
    }
    expect(payloadSchema.required).toEqual(['id']);
  });

  test('is JSON', () => {
    expect(JSON.parse(JSON.stringify(payloadSchema))).toEqual(payloadSchema);
  });
});

test('the example is accepted without a warning', async () => {
  expect(await warnings(forgeClaims(examplePayload))).toEqual([]);
});

import {describe, expect, test} from 'vitest';
import {claimNames, examplePayload, registeredClaims, visitorClaims} from '.';
import {payloadSchema} from './payload-schema';
import {forgeClaims} from './testing/forge';
import {warnings} from './testing/refusal';

describe('payloadSchema', () => {
  test('has every claim, with its limits and words', () => {
    expect(Object.keys(payloadSchema.properties)).toEqual([
      ...claimNames,
      ...registeredClaims.map(({name}) => name),
    ]);
    for (const {name, maxLength, description} of visitorClaims) {
      expect(payloadSchema.properties[name]).toMatchObject({maxLength});
      expect(payloadSchema.properties[name]?.markdownDescription).toContain(description);
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

import {
  claimTexts,
  examplePayload,
  registeredClaims,
  visitorClaims,
  type ClaimDefinition,
} from '../../visitor-token';

/**
 * The Claims Set of a visitor token as a JSON Schema (2020-12). It says what a schema can say: numbers
 * that JSON readers round, times that have passed and half of a surrogate pair are for a verifier.
 *
 * @param site the site's address, with a slash at the end
 */
export function claimsSchema(site: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${site}schema/visitor-claims.json`,
    title: 'Claims of a visitor token',
    description:
      'The payload of a visitor token. Any other field is accepted and ignored, with the warning claim-not-supported.',
    type: 'object',
    required: visitorClaims.filter(({required}) => required).map(({name}) => name),
    properties: Object.fromEntries([
      ...visitorClaims.map((claim) => [
        claim.name,
        {
          title: claimTexts[claim.name].title,
          description: claimTexts[claim.name].description.replaceAll('`', ''),
          anyOf: alternatives(claim),
          examples: [examplePayload[claim.name]],
        },
      ]),
      ...registeredClaims.map(({name, title, description, kind}) => [
        name,
        {
          title,
          description: description.replaceAll('`', ''),
          ...(kind === 'time' && {type: 'number'}),
        },
      ]),
    ]),
    additionalProperties: true,
    examples: [examplePayload],
  };
}

function alternatives({required, numbers, minLength, maxLength}: ClaimDefinition) {
  const text = {type: 'string', maxLength, ...(minLength > 0 && {minLength, pattern: '\\S'})};
  const number =
    numbers === 'safe-integer'
      ? {type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER}
      : {type: 'number'};
  return [text, number, ...(required ? [] : [{type: 'null'}])];
}

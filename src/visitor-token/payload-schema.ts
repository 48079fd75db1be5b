import {
  claimTexts,
  examplePayload,
  visitorClaims,
  type ClaimDefinition,
  type ClaimName,
} from './claims';
import {registeredClaims} from './registered-claims';

/** A JSON Schema (draft-07) with what Monaco's JSON service reads besides. */
export interface PayloadSchema {
  readonly $schema: string;
  readonly title: string;
  readonly markdownDescription: string;
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly additionalProperties: PropertySchema;
  readonly examples: readonly unknown[];
  readonly defaultSnippets: readonly Snippet[];
}

interface PropertySchema {
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: readonly string[] | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly errorMessage?: string;
  readonly defaultSnippets?: readonly Snippet[];
}

interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body: unknown;
}

/** The payload of a visitor token, for an editor: completion, hover, errors while typing. */
export const payloadSchema: PayloadSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Payload of a visitor token',
  markdownDescription:
    'The Claims Set of a visitor token. `id` is required; custom fields are ignored.',
  type: 'object',
  required: visitorClaims.filter(({required}) => required).map(({name}) => name),
  properties: Object.fromEntries([
    ...visitorClaims.map((claim) => [claim.name, property(claim)] as const),
    ...registeredClaims.map(
      (claim) =>
        [
          claim.name,
          {
            title: claim.title,
            description: plain(claim.description),
            markdownDescription: `**${claim.title}.** ${claim.description}`,
            ...(claim.kind === 'time' && {type: 'number'}),
          },
        ] as const,
    ),
  ]),
  additionalProperties: {
    description: 'A custom field. Algomo ignores it.',
    markdownDescription: '**Custom field.** Not supported yet: Algomo ignores it, and says so.',
  },
  examples: [examplePayload],
  defaultSnippets: [
    {label: 'A user', description: 'The required field alone', body: {id: '${1:1}'}},
    {label: 'A user of a company', description: 'Every supported field', body: examplePayload},
  ],
};

function property(claim: ClaimDefinition & {name: ClaimName}): PropertySchema {
  const {title, description} = claimTexts[claim.name];
  const example = examplePayload[claim.name];
  const integer = claim.numbers === 'safe-integer';
  const limit = `A string or ${integer ? 'an integer' : 'a number'}, at most ${claim.maxLength} characters.`;
  const types = claim.types.map((type) => (integer && type === 'number' ? 'integer' : type));
  return {
    title,
    description: plain(description),
    markdownDescription: `**${title}**${claim.required ? ' (required)' : ''}. ${description}\n\n${limit}`,
    type: claim.required ? types : [...types, 'null'],
    ...(claim.minLength > 0 && {minLength: claim.minLength}),
    maxLength: claim.maxLength,
    ...(integer && {minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER}),
    examples: [example],
    defaultSnippets: [{label: JSON.stringify(example), body: example}],
  };
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

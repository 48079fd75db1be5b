/** What a field of the Claims Set may be. The tables, the schema and the check are made from it. */
export interface ClaimDefinition {
  readonly name: string;
  readonly required: boolean;
  readonly types: readonly ('string' | 'number')[];
  /** In Unicode code points; of a number, of its decimal text. */
  readonly minLength: number;
  /** In Unicode code points; of a number, of its decimal text. */
  readonly maxLength: number;
  /** `safe-integer`: an integer from -(2^53 - 1) to 2^53 - 1. `exact`: one that a double holds. */
  readonly numbers: 'safe-integer' | 'exact';
}

const types = ['string', 'number'] as const;

/** The supported fields, in the order in which they are shown. `null` means "not given" for each. */
export const visitorClaims = [
  {
    name: 'id',
    required: true,
    types,
    minLength: 1,
    maxLength: 255,
    numbers: 'safe-integer',
  },
  {
    name: 'name',
    required: false,
    types,
    minLength: 0,
    maxLength: 512,
    numbers: 'exact',
  },
  {
    name: 'email',
    required: false,
    types,
    minLength: 0,
    maxLength: 512,
    numbers: 'exact',
  },
  {
    name: 'companyId',
    required: false,
    types,
    minLength: 0,
    maxLength: 512,
    numbers: 'exact',
  },
  {
    name: 'companyName',
    required: false,
    types,
    minLength: 0,
    maxLength: 512,
    numbers: 'exact',
  },
] as const satisfies readonly ClaimDefinition[];

export type ClaimName = (typeof visitorClaims)[number]['name'];

export const claimNames: readonly ClaimName[] = visitorClaims.map((claim) => claim.name);

interface ClaimText {
  /** For people: "User ID". */
  readonly title: string;
  /** One sentence, `backticks` mark code. */
  readonly description: string;
}

/** What readers see of each field. */
export const claimTexts: Readonly<Record<ClaimName, ClaimText>> = {
  id: {
    title: 'User ID',
    description:
      'Identifies the user in your system; `1` and `"1"` are the same user, a different `id` is a different user.',
  },
  name: {title: 'Name', description: 'The name under which the user appears in your inbox.'},
  email: {
    title: 'Email',
    description: 'The user’s email. Algomo never matches users by it.',
  },
  companyId: {
    title: 'Company ID',
    description: 'Identifies the user’s company in your system.',
  },
  companyName: {title: 'Company name', description: 'The name of the user’s company.'},
};

/** The payload of the guide: every field with its example. */
export const examplePayload: Readonly<Record<ClaimName, string | number>> = {
  id: 1,
  name: 'John Doe',
  email: 'john@example.com',
  companyId: 1,
  companyName: 'Acme Inc.',
};

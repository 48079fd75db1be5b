import raw from '../vectors.json';

export type Fields = Readonly<Record<string, string>>;

export interface UserVector {
  id: string;
  comment: string;
  /** What the example reads. */
  user: unknown;
  /** The user that the service must see. */
  expected: Fields;
}

export interface RefusedVector {
  id: string;
  comment: string;
  user: unknown;
  /** ALGOMO_SECRET; null: not set, undefined: a good one. */
  secret?: string | null;
  /** What the message must speak of. */
  message: string;
}

/** The users of `vectors.json`; `{"repeat": text, "times": n}` stands for a long text. */
export const userVectors: readonly UserVector[] = raw.users.map((vector) => ({
  ...vector,
  user: unfold(vector.user),
  expected: unfold(vector.expected) as Fields,
}));

/** What an example must not sign. */
export const refusedVectors: readonly RefusedVector[] = raw.refused;

function unfold(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('repeat' in value && 'times' in value)
    return String(value.repeat).repeat(Number(value.times));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unfold(each)]));
}

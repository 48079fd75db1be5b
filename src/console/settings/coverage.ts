import type {Visit} from '../../local-sandbox/protocol';

/** How many of the latest accepted tokens are looked at. */
const latest = 20;

export interface Coverage {
  /** How many of them this secret has signed. */
  signed: number;
  of: number;
}

/**
 * How much of what comes is signed with a secret: an earlier one can go when it signs nothing any more.
 *
 * @param visits the oldest first
 * @example coverageOf(visits, secret.id); // {signed: 20, of: 20}
 */
export function coverageOf(visits: readonly Visit[], secretId: string): Coverage {
  const tokens = visits.flatMap((visit) =>
    // Visits of an earlier version do not say which secret it was.
    visit.type === 'boot' && visit.token?.secretId ? [visit.token.secretId] : [],
  );
  const looked = tokens.slice(-latest);
  return {signed: looked.filter((id) => id === secretId).length, of: looked.length};
}

/** @example coverageText({signed: 3, of: 20}) // '3 of the last 20 accepted tokens were signed with it.' */
export function coverageText({signed, of}: Coverage): string {
  if (of === 0) return 'No accepted token yet.';
  if (of === 1) return `The last accepted token was ${signed === 1 ? '' : 'not '}signed with it.`;
  if (signed === of) return `All of the last ${of} accepted tokens were signed with it.`;
  if (signed === 0) return `None of the last ${of} accepted tokens was signed with it.`;
  return `${signed} of the last ${of} accepted tokens ${signed === 1 ? 'was' : 'were'} signed with it.`;
}

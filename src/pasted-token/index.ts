export {compareTokens} from './compare';
export type {ComparedPart, TokenComparison, TokenDifference} from './compare';
export {decodeObject} from './decode';
export {findVisitorToken} from './find';
export {pastedTextLimit} from './pasted-token';
export type {
  AbsentKind,
  AbsentToken,
  PastedToken,
  Stripped,
  StrippedKind,
  TokenCandidate,
} from './pasted-token';

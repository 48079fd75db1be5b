export {decodeBase64, fromBase64url} from './base64url';
export {trimBlanks} from './blanks';
export {
  claimNames,
  claimTexts,
  examplePayload,
  visitorClaims,
  type ClaimDefinition,
  type ClaimName,
} from './claims';
export {VisitorTokenError} from './error';
export {inspectUnsigned, inspectVisitorToken} from './inspect';
export {checkIds} from './inspection';
export type {
  AlsoWrong,
  Check,
  CheckId,
  CheckStatus,
  Inspection,
  InspectOptions,
  TokenPart,
  User,
  VerifiedVisitor,
  VerifyOptions,
  VisitorSecret,
} from './inspection';
export {
  clockTolerance,
  longLifetime,
  maxLifetime,
  maxRetiredSecrets,
  maxTokenLength,
  minSecretBytes,
  recommendedLifetime,
} from './limits';
export {isSettingsName, isTokenName} from './look-alikes';
export {nonToken, secretIn, type NonToken, type NonTokenKind} from './non-token';
export {readLayers, type PasteReading} from './paste';
export {payloadObject, payloadToCopy} from './payload';
export {
  isRegisteredClaim,
  registeredClaims,
  type RegisteredClaim,
  type RegisteredClaimName,
} from './registered-claims';
export {
  signPayload,
  signVisitorToken,
  withTimes,
  type SignOptions,
  type VisitorClaims,
} from './sign';
export {assertSecret, isTestSecret, testSecretPrefix, workspaceSecretFlaw} from './secrets';
export {verifyVisitorToken} from './verify';
export {isWellFormed, toWellFormed} from './well-formed';

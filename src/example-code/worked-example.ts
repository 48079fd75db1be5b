/**
 * One token made by hand, step by step and byte for byte. The secret is a sample: it signs nothing.
 * Nothing here is computed, so that what a reader compares with is what the test has checked.
 */
export const workedExample = {
  /** 43 characters, as Algomo issues them. */
  secret: 'sample-secret-of-the-documentation-only-000',
  /** When it was signed. Seconds. */
  issuedAt: 1767225600,
  header: '{"alg":"HS256","typ":"JWT"}',
  encodedHeader: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  payload: '{"id":"44","name":"Chloé Doe","iat":1767225600,"exp":1767225630}',
  encodedPayload:
    'eyJpZCI6IjQ0IiwibmFtZSI6IkNobG_DqSBEb2UiLCJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIyNTYzMH0',
  signingInput:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IjQ0IiwibmFtZSI6IkNobG_DqSBEb2UiLCJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIyNTYzMH0',
  /** The 32 bytes of HMAC-SHA256, in hexadecimal. */
  mac: '510b7eb34d3f68ca457e51983ca25a3863de73bbc7e7d1ca37dd2ce9b5cce18d',
  signature: 'UQt-s00_aMpFflGYPKJaOGPec7vH59HKN90s6bXM4Y0',
  token:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IjQ0IiwibmFtZSI6IkNobG_DqSBEb2UiLCJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIyNTYzMH0.UQt-s00_aMpFflGYPKJaOGPec7vH59HKN90s6bXM4Y0',
  /** The signatures that the usual mistakes make of the same signing input. */
  mistakes: {
    /** The secret base64url-decoded before it is used. */
    decodedSecret: 'Xfl60NsudNQGsqcW9EpU81woKA9uSpa_15PgtIUaKCE',
    /** The secret with a line feed at its end, as a file often has it. */
    secretWithLineFeed: 'GWkOEmR3jzlNG9AQzyJ-xIPwNCN33GiB2gZQV8djwwE',
    /** The hexadecimal text encoded, in place of the bytes. */
    hexadecimal:
      'NTEwYjdlYjM0ZDNmNjhjYTQ1N2U1MTk4M2NhMjVhMzg2M2RlNzNiYmM3ZTdkMWNhMzdkZDJjZTliNWNjZTE4ZA',
  },
} as const;

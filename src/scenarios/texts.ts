/** What readers see of a scenario. */
interface ScenarioText {
  /** For the list: "Expired token". */
  title: string;
  /** What the server or the page does here, in one sentence. */
  what: string;
}

/** Apart from the scenarios, as the demo server shows none of it. */
export const scenarioTexts = {
  valid: {
    title: 'Valid token',
    what: 'Your server signs the payload with the workspace’s secret, and the page passes the token to the widget.',
  },
  'token-empty': {
    title: 'Empty token',
    what: 'The template has no value for the token, so the page passes an empty string.',
  },
  'no-token': {
    title: 'No token at all',
    what: 'The page has no settings, so the widget starts without a token, as for any visitor who is not signed in.',
  },
  'token-not-a-string': {
    title: 'Object instead of a token',
    what: 'The page passes the whole response of its server instead of the token in it.',
  },
  'token-placeholder': {
    title: 'Placeholder not replaced',
    what: 'The snippet was copied from the documentation and never filled in.',
  },
  'token-too-large': {
    title: 'Too large',
    what: 'The server puts a picture into the payload, and the token passes 4,096 characters.',
  },
  'bearer-prefix': {
    title: '“Bearer” in front',
    what: 'The token was taken from an Authorization header together with its scheme.',
  },
  'token-quoted': {
    title: 'Quoted twice',
    what: 'The server writes the token as JSON, and the template puts quotes around it once more.',
  },
  'token-whitespace': {
    title: 'Line break at the end',
    what: 'The token was read from a program’s output together with the line break after it.',
  },
  'url-encoded': {
    title: 'URL-encoded',
    what: 'The token was sent in a URL or a cookie and was never decoded.',
  },
  'segment-count': {
    title: 'Cut off',
    what: 'The database column is too short, and the end of the token is gone.',
  },
  'json-serialization': {
    title: 'JSON instead of the compact form',
    what: 'The server’s library writes the JSON serialization of JWS, not the compact one.',
  },
  'encrypted-token': {
    title: 'Encrypted token',
    what: 'The server encrypts the token (JWE, five parts) instead of signing it.',
  },
  'base64url-invalid': {
    title: 'Base64 instead of base64url',
    what: 'The server encodes the signature with the ordinary base64 alphabet and its padding.',
  },
  'header-not-json': {
    title: 'Header is not JSON',
    what: 'Hand-written code puts the bare name of the algorithm where the header belongs.',
  },
  'duplicate-member': {
    title: 'A claim twice',
    what: 'Hand-written JSON names `id` twice, and readers disagree on which one counts.',
  },
  'alg-missing': {title: 'No algorithm', what: 'The header does not say how the token is signed.'},
  'alg-none': {
    title: '`alg: none`',
    what: 'The token is not signed at all: anyone could have made it.',
  },
  'alg-not-allowed': {
    title: 'Another algorithm',
    what: 'The server signs with HS512; only HS256 is accepted.',
  },
  'crit-unsupported': {
    title: 'Critical extension',
    what: 'The header demands an extension (`crit`) that the service does not know.',
  },
  'typ-unexpected': {
    title: 'A token of another kind',
    what: 'The server passes an OAuth access token instead of a visitor token.',
  },
  'signature-mismatch': {
    title: 'Wrong secret',
    what: 'The server signs with the secret of another workspace.',
  },
  'tampered-payload': {
    title: 'Tampered payload',
    what: 'Someone changes the `id` of a signed token to be another user.',
  },
  'signature-missing': {
    title: 'Signature left out',
    what: 'The third part of the token is empty, though the header names HS256.',
  },
  'signature-length': {
    title: 'Signature in hex',
    what: 'Hand-written code encodes the hexadecimal text of the signature instead of its bytes.',
  },
  'secret-empty': {
    title: 'Secret not set',
    what: 'The environment variable is not set in production, so the server has an empty secret.',
  },
  'secret-too-short': {
    title: 'Secret too short',
    what: 'Only the beginning of the secret was copied; HS256 needs 32 bytes.',
  },
  'secret-whitespace': {
    title: 'Line break in the secret',
    what: 'The secret was read from a file together with the line break at its end.',
  },
  'secret-encoding': {
    title: 'Secret decoded',
    what: 'The library decodes the secret from base64 before it signs.',
  },
  'secret-placeholder': {
    title: 'Secret of the example',
    what: 'The example’s placeholder was never replaced by the workspace’s secret.',
  },
  'secret-rotated': {
    title: 'Old secret',
    what: 'The secret was replaced in Settings, and the server still signs with the old one.',
  },
  'payload-missing': {title: 'No payload', what: 'The second part of the token is empty.'},
  'payload-not-json': {
    title: 'Payload is not JSON',
    what: 'The server signs a query string instead of a JSON object.',
  },
  'payload-not-object': {
    title: 'Payload encoded twice',
    what: 'The payload was turned into text twice, so it is a string that contains JSON.',
  },
  'time-claim-not-a-number': {
    title: 'Time as text',
    what: 'The server writes `exp` as a date, not as seconds.',
  },
  'exp-missing': {
    title: 'No expiry',
    what: 'The token has no `exp`, so anyone who finds it can use it forever.',
  },
  'exp-in-milliseconds': {
    title: '`exp` in milliseconds',
    what: 'The server adds to Date.now(), which counts milliseconds; `exp` is in seconds.',
  },
  'exp-is-a-duration': {
    title: '`exp` as a duration',
    what: 'The server writes how long the token is valid instead of when it expires.',
  },
  expired: {
    title: 'Expired token',
    what: 'The page was cached, and the token in it ended five minutes ago.',
  },
  'lifetime-too-long': {
    title: 'Valid for a day',
    what: 'The token is valid for a day, although the widget needs it only for a moment.',
  },
  'not-yet-valid': {title: 'Not valid yet', what: 'The server sets `nbf` five minutes ahead.'},
  'issued-in-future': {
    title: 'Server’s clock is fast',
    what: 'The clock of the server that signs is five minutes fast.',
  },
  'id-missing': {
    title: 'No `id`',
    what: 'The server names the claim `user_id`, so there is no `id` to link by.',
  },
  'id-empty': {
    title: 'Empty `id`',
    what: 'The user is not signed in yet, and the server writes an empty `id`.',
  },
  'id-type': {
    title: '`id` is an object',
    what: 'The database’s own id object was written into the payload.',
  },
  'id-unsafe-number': {
    title: '`id` too large for a number',
    what: 'A 64-bit id is written as a number, and JSON readers round it.',
  },
  'id-too-long': {
    title: '`id` too long',
    what: 'The server writes a whole profile URL into `id`.',
  },
  'id-malformed': {
    title: '`id` with half a character',
    what: 'The id was cut in the middle of an emoji and is no longer well-formed text.',
  },
  'id-whitespace': {
    title: 'Space after the `id`',
    what: 'The id has a blank at its end, so it names a different user.',
  },
  'claim-type': {
    title: 'Name as an object',
    what: 'The server writes `name` as an object of first and last name.',
  },
  'claim-unsafe-number': {
    title: '`companyId` too large for a number',
    what: 'A 64-bit company id is written as a number, and JSON readers round it.',
  },
  'claim-too-long': {
    title: 'Name too long',
    what: 'The server writes a whole biography into `name`.',
  },
  'claim-not-supported': {
    title: 'Custom field',
    what: 'The server adds a field of its own, which is not supported yet and is ignored.',
  },
  'settings-after-boot': {
    title: 'Token set too late',
    what: 'The page fetches the token and sets it when the widget has already started without it.',
  },
  'settings-misnamed': {
    title: 'Settings misnamed',
    what: 'The page writes `visitor_token`, which the widget does not read.',
  },
  'token-function-failed': {
    title: 'Token function fails',
    what: 'The page’s `visitorToken` is a function. It fetches the token from a URL that returns 404.',
  },
  'script-blocked': {
    title: 'Widget blocked',
    what: 'The page’s Content Security Policy does not allow the widget’s script.',
  },
  'service-unreachable': {
    title: 'Service not reachable',
    what: 'A proxy or an ad blocker stops the widget’s requests to Algomo.',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>;

export type ScenarioId = keyof typeof scenarioTexts;

import type {ScenarioId} from './titles';

/** What the server or the page does in a scenario. The playground loads them with the first one it shows. */
export const scenarioSentences: Readonly<Record<ScenarioId, string>> = {
  valid:
    'Your server signs the payload with the workspace’s secret, and the page passes the token to the widget.',
  'token-empty': 'The template has no value for the token, so the page passes an empty string.',
  'no-token':
    'The page has no settings, so the widget starts without a token, as for any visitor who is not signed in.',
  'token-not-a-string':
    'The page passes the whole response of its server instead of the token in it.',
  'token-placeholder': 'The snippet was copied from the documentation and never filled in.',
  'token-too-large':
    'The server puts a picture into the payload, and the token passes 4,096 characters.',
  'bearer-prefix': 'The token was taken from an Authorization header together with its scheme.',
  'token-quoted':
    'The server writes the token as JSON, and the template puts quotes around it once more.',
  'token-whitespace':
    'The token was read from a program’s output together with the line break after it.',
  'url-encoded': 'The token was sent in a URL or a cookie and was never decoded.',
  'segment-count': 'The database column is too short, and the end of the token is gone.',
  'json-serialization':
    'The server’s library writes the JSON serialization of JWS, not the compact one.',
  'encrypted-token': 'The server encrypts the token (JWE, five parts) instead of signing it.',
  'base64url-invalid':
    'The server encodes the signature with the ordinary base64 alphabet and its padding.',
  'header-not-json':
    'Hand-written code puts the bare name of the algorithm where the header belongs.',
  'duplicate-member':
    'Hand-written JSON names `id` twice, and readers disagree on which one counts.',
  'alg-missing': 'The header does not say how the token is signed.',
  'alg-none': 'The token is not signed at all: anyone could have made it.',
  'alg-not-allowed': 'The server signs with HS512; only HS256 is accepted.',
  'crit-unsupported': 'The header demands an extension (`crit`) that the service does not know.',
  'typ-unexpected': 'The server passes an OAuth access token instead of a visitor token.',
  'signature-mismatch': 'The server signs with the secret of another workspace.',
  'tampered-payload': 'Someone changes the `id` of a signed token to be another user.',
  'signature-missing': 'The third part of the token is empty, though the header names HS256.',
  'signature-length':
    'Hand-written code encodes the hexadecimal text of the signature instead of its bytes.',
  'secret-empty':
    'The environment variable is not set in production, so the server has an empty secret.',
  'secret-too-short': 'Only the beginning of the secret was copied; HS256 needs 32 bytes.',
  'secret-whitespace': 'The secret was read from a file together with the line break at its end.',
  'secret-encoding': 'The library decodes the secret from base64 before it signs.',
  'secret-placeholder': 'The example’s placeholder was never replaced by the workspace’s secret.',
  'secret-rotated':
    'The secret was replaced in Settings, and the server still signs with the old one.',
  'payload-missing': 'The second part of the token is empty.',
  'payload-not-json': 'The server signs a query string instead of a JSON object.',
  'payload-not-object':
    'The payload was turned into text twice, so it is a string that contains JSON.',
  'time-claim-not-a-number': 'The server writes `exp` as a date, not as seconds.',
  'exp-missing': 'The token has no `exp`, so anyone who finds it can use it forever.',
  'exp-in-milliseconds':
    'The server adds to Date.now(), which counts milliseconds; `exp` is in seconds.',
  'exp-is-a-duration': 'The server writes how long the token is valid instead of when it expires.',
  expired: 'The page was cached, and the token in it ended five minutes ago.',
  'lifetime-too-long':
    'The token is valid for a day, although the widget needs it only for a moment.',
  'not-yet-valid': 'The server sets `nbf` five minutes ahead.',
  'issued-in-future': 'The clock of the server that signs is five minutes fast.',
  'id-missing': 'The server names the claim `user_id`, so there is no `id` to link by.',
  'id-empty': 'The user is not signed in yet, and the server writes an empty `id`.',
  'id-type': 'The database’s own id object was written into the payload.',
  'id-unsafe-number': 'A 64-bit id is written as a number, and JSON readers round it.',
  'id-too-long': 'The server writes a whole profile URL into `id`.',
  'id-malformed': 'The id was cut in the middle of an emoji and is no longer well-formed text.',
  'id-whitespace': 'The id has a blank at its end, so it names a different user.',
  'claim-type': 'The server writes `name` as an object of first and last name.',
  'claim-unsafe-number': 'A 64-bit company id is written as a number, and JSON readers round it.',
  'claim-too-long': 'The server writes a whole biography into `name`.',
  'claim-not-supported':
    'The server adds a field of its own, which is not supported yet and is ignored.',
  'settings-after-boot':
    'The page fetches the token and sets it when the widget has already started without it.',
  'settings-misnamed': 'The page writes `visitor_token`, which the widget does not read.',
  'token-function-failed':
    'The page’s `visitorToken` is a function. It fetches the token from a URL that returns 404.',
  'script-blocked': 'The page’s Content Security Policy does not allow the widget’s script.',
  'service-unreachable': 'A proxy or an ad blocker stops the widget’s requests to Algomo.',
};

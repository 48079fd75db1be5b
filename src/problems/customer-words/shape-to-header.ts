import type {codesByGroup} from '../codes';

type TokenCode = (typeof codesByGroup)['shape' | 'header'][number];

/** How customers describe a token that is damaged, wrapped, or made by the wrong means. */
export const tokenWords: Readonly<Record<TokenCode, readonly string[]>> = {
  'token-empty': [
    'token is undefined',
    'visitorToken is null or an empty string',
    'variable has no value in the template',
    'blank token',
  ],
  'token-not-a-string': [
    'visitorToken is [object Object]',
    'visitorToken is a promise, forgot to await',
    'passes an object instead of a string',
  ],
  'token-placeholder': [
    'template was not rendered, curly braces in the page source',
    'GENERATED_VISITOR_TOKEN or YOUR_TOKEN is still in the snippet',
    'copied the snippet as it is',
    'handlebars or jinja tags show up in the html',
  ],
  'token-too-large': [
    'token is too big or too long',
    'maximum token size limit',
    'we put roles and permissions into the token',
    'avatar or image in the payload',
  ],
  'bearer-prefix': ['Authorization header value as the token', 'token starts with Bearer'],
  'token-quoted': [
    'double quotes inside the token',
    'token was JSON encoded twice',
    'extra quotes',
  ],
  'token-whitespace': [
    'line break or newline in the token',
    'space at the end of the token',
    'token is wrapped over several lines',
  ],
  'url-encoded': ['percent signs in the token, %2E or %3D', 'token came from a query string'],
  'segment-count': [
    'token is cut off or truncated',
    'jwt malformed',
    'not enough segments',
    'jwt must have 3 parts',
    'html of the login page instead of a token',
  ],
  'json-serialization': [
    'response body of the token endpoint as the token',
    'token starts with a brace',
  ],
  'encrypted-token': [
    'token should be encrypted, JWE',
    'token has five parts',
    'user data encrypted with AES',
  ],
  'base64url-invalid': [
    'standard base64 instead of base64url',
    'padding, equals signs, plus or slash in the token',
    'illegal base64url character',
  ],
  'header-not-json': ['header cannot be decoded', 'built the header by hand'],
  'duplicate-member': ['same claim twice', 'duplicate key in the payload', 'id appears two times'],
  'alg-missing': ['no algorithm in the header', 'header without alg'],
  'alg-none': ['unsecured jwt', 'unsigned token', 'algorithm none'],
  'alg-not-allowed': [
    'RS256 or HS512 instead of HS256',
    'can I use a different algorithm, public key or private key',
    'invalid algorithm',
    'token from Auth0, Firebase, Cognito, Supabase, Clerk or Keycloak',
    'unsupported signing method',
  ],
  'crit-unsupported': ['critical header extension', 'b64 false header'],
  'typ-unexpected': ['access token or id token of our identity provider', 'header typ at+jwt'],
};

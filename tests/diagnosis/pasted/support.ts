import {base64url, secret} from '../tokens/make-token';
import {
  access,
  found,
  header,
  mended,
  other,
  payload,
  type PastedText,
  signature,
  token,
  without,
  wrapped,
} from './row';

const body = JSON.stringify({visitorKey: 'vk_3J9vQ2xX8bR5tY7u', visitorToken: token});
const half = Math.floor(token.length / 2);
const [first, last] = [token.slice(0, half), token.slice(half)];
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** What people paste to support, as tools, chats and consoles write it. */
export const supportTexts: readonly PastedText[] = [
  found('Slack, with bold, a link and a smiley', `*it fails with this one*: ${token} :cry:`),
  found('Slack’s quoted reply', `> Jane: which token?\n${token}\n> (edited)`),
  found('Discord’s spoiler', `the token is ||${token}|| thanks`),
  found('italic text in Markdown', `the token _${token}_ fails`),
  found('bold text of WhatsApp', `*${token}*`),
  found('Markdown’s bold and code', `**Token:** \`${token}\``),
  found('Markdown’s list', `- token: ${token}\n- page: /account`),
  found('a footnote', `${token} [1]\n\n[1] from production`),
  found('an e-mail in HTML', `<p>Hello,</p><p>our token: <b>${token}</b></p>`),
  mended('an e-mail quoted with bars', `| ${wrapped(token, 66, '\n| ')}`),
  mended(
    'Gmail’s reply with a wrapped line',
    `On Sun, Nov 22, 2026 Jane wrote:\n> Token:\n> ${wrapped(token, 74, '\n> ')}\n>\n> Thanks`,
  ),
  mended('an e-mail with tabs before its lines', `Token:\n\t${wrapped(token, 70, '\n\t')}\n`),
  mended('a terminal’s pane', `${wrapped(token, 60, ' │\n')} │`),
  mended('a table of a terminal', `│ ${wrapped(token, 60, ' │\n│ ')} │`),
  found(
    'DevTools’ request headers',
    `:authority: acme.example\n:method: GET\n:path: /visitor-token\nauthorization: Bearer ${token}\naccept: */*`,
  ),
  found(
    'DevTools’ request headers on two lines each',
    `Accept\n*/*\nAuthorization\nBearer ${token}\nOrigin\nhttps://acme.example`,
  ),
  found('DevTools’ response', `{"token":"${token}"}`, ['json-serialization']),
  found('DevTools’ preview', `{token: "${token}"}\ntoken: "${token}"`),
  found(
    'a copied object of a console',
    `{\n    "visitorToken": "${token}",\n    "language": "en"\n}`,
    ['json-serialization'],
  ),
  found('a watch expression', `window.algomoSettings: {visitorToken: '${token}', language: 'en'}`),
  found(
    'fetch as Chrome copies it, with an authorization',
    `fetch("https://acme.example/api/me", {\n  "headers": {\n    "authorization": "Bearer ${token}",\n    "content-type": "application/json"\n  },\n  "body": null,\n  "method": "GET"\n});`,
  ),
  found(
    'PowerShell as Edge copies it',
    `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\nInvoke-WebRequest -Uri "https://acme.example/api/me" \`\n-WebSession $session \`\n-Headers @{\n"authorization"="Bearer ${token}"\n  "accept"="*/*"\n}`,
  ),
  found(
    'curl as Chrome copies it for cmd, with an authorization',
    `curl ^"https://acme.example/api/me^" ^\n  -H ^"authorization: Bearer ${token}^" ^\n  -H ^"accept: */*^"`,
  ),
  found(
    'curl’s data from a form',
    `curl -d 'visitorToken=${token}&lang=en' https://acme.example/chat`,
  ),
  found(
    'curl with JSON in double quotes in double quotes',
    `curl -d "{\\"visitorToken\\": \\"${token}\\"}" https://chat.acme.example/v1/boot`,
  ),
  found(
    'Node’s fetch in a script',
    `await fetch(url, {method: 'POST', body: JSON.stringify({visitorToken: '${token}'})})`,
  ),
  found('Python’s requests', `requests.post(url, json={"visitorToken": "${token}"})`),
  found('Postman’s code for Go', `payload := strings.NewReader(\`${body}\`)`),
  found(
    'Postman’s code for C#',
    `var content = new StringContent(${JSON.stringify(body)}, null, "application/json");`,
  ),
  found(
    'Postman’s code for Java',
    `RequestBody body = RequestBody.create(mediaType, ${JSON.stringify(body)});`,
  ),
  found(
    'Postman’s environment',
    JSON.stringify(
      {name: 'prod', values: [{key: 'vt', value: token, enabled: true}], item: []},
      null,
      2,
    ),
  ),
  found(
    'Insomnia’s export',
    JSON.stringify({_type: 'export', resources: [{_id: 'req_1', request: {body: {text: body}}}]}),
  ),
  found(
    'Swagger’s curl',
    `curl -X 'POST' \\\n  'https://chat.acme.example/v1/boot' \\\n  -H 'Content-Type: application/json' \\\n  -d '{\n  "visitorToken": "${token}"\n}'`,
  ),
  found(
    'Swagger’s response body',
    `Code\tDetails\n200\t\nResponse body\nDownload\n{\n  "token": "${token}"\n}\nResponse headers\n content-type: application/json`,
  ),
  found(
    'GraphiQL’s answer',
    `{\n  "data": {\n    "me": {\n      "visitorToken": "${token}"\n    }\n  }\n}`,
    ['json-serialization'],
  ),
  found('Charles’ JSON text', `POST /v1/boot HTTP/1.1\nHost: chat.acme.example\n\n${body}\n`),
  found(
    'Wireshark’s bytes as text',
    `JavaScript Object Notation: application/json\n    Member: visitorToken\n        [Path with value: /visitorToken:${token}]`,
  ),
  found(
    'Sentry’s event',
    JSON.stringify({event_id: '3f9c', level: 'error', request: {data: {visitorToken: token}}}),
  ),
  found(
    'Sentry’s breadcrumb as JSON',
    JSON.stringify({breadcrumbs: [{category: 'console', data: {arguments: [token]}}]}),
  ),
  found(
    'Datadog’s log as JSON',
    JSON.stringify({
      id: 'AgAAAY',
      content: {service: 'web', message: `boot ${body}`, attributes: {token}},
      level: 'info',
    }),
  ),
  found(
    'Google Cloud’s log',
    JSON.stringify({
      insertId: '1f',
      jsonPayload: {token},
      severity: 'INFO',
      resource: {type: 'k8s'},
      timestamp: '2026-11-22T12:00:01Z',
    }),
  ),
  found('New Relic’s attributes', `timestamp\t1795348801\nvisitor.token\t${token}\nhost\tweb-1`),
  found(
    'Azure’s Application Insights',
    JSON.stringify([
      {timestamp: '2026-11-22', severity: 1, customDimensions: JSON.stringify({token})},
    ]),
  ),
  found(
    'Logstash',
    `{"@timestamp":"2026-11-22T12:00:01Z","@version":"1","message":"signed ${token}","level":"DEBUG"}`,
  ),
  found(
    'bunyan',
    `{"name":"web","hostname":"web-1","pid":31,"level":20,"token":"${token}","msg":"signed","v":0}`,
  ),
  found(
    'Monolog’s JSON',
    JSON.stringify({
      message: 'signed',
      context: {token},
      level: 100,
      level_name: 'DEBUG',
      channel: 'app',
    }),
  ),
  found(
    'nginx with an escaped body',
    `203.0.113.7 - - "POST /v1/boot HTTP/2.0" 401 "{\\x22visitorKey\\x22:null,\\x22visitorToken\\x22:\\x22${token}\\x22}"`,
  ),
  found(
    'Caddy’s log',
    JSON.stringify({
      level: 'info',
      ts: 1795348801.1,
      request: {method: 'GET', uri: `/chat?vt=${token}`},
    }),
  ),
  found(
    'Traefik’s log',
    `203.0.113.7 - - [22/Nov/2026:12:00:01 +0000] "GET /chat?vt=${token} HTTP/2.0" 200 512 "-" "-" 4213 "web@docker" "http://10.0.0.2:3000" 12ms`,
  ),
  found(
    'AWS’ load balancer',
    `h2 2026-11-22T12:00:01.1Z app/web/50dc 203.0.113.7:51832 10.0.0.66:80 0.0 0.0 0.0 200 200 34 366 "GET https://acme.example:443/chat?vt=${token} HTTP/2.0"`,
  ),
  found('Rails’ parameters', `  Parameters: {"visitor_token"=>"${token}", "locale"=>"en"}`),
  found('Rails’ inspect of settings', `#<Settings visitor_token: "${token}", language: "en">`),
  found(
    'Laravel’s dd of an array',
    `array:2 [▼ // routes/web.php:31\n  "visitorToken" => "${token}"\n  "language" => "en"\n]`,
  ),
  found('Laravel’s ray', `"${token}" VisitorToken.php:31 12:00:01`),
  found('Python’s repr of a dataclass', `Settings(visitor_token='${token}', language='en')`),
  found('Python’s repr of bytes in a log', `DEBUG:acme:token=b'${token}'`),
  found('Go’s %q', `token="${token}" err=<nil>`),
  found('Go’s %v of a map', `map[language:en visitorToken:${token}]`),
  found('Java’s toString of a map', `{language=en, visitorToken=${token}}`),
  found('Lombok’s toString', `ChatSettings(language=en, visitorToken=${token})`),
  found('C#’s record', `Settings { VisitorToken = ${token}, Language = en }`),
  found('Swift’s dump', `▿ Settings\n  - visitorToken: "${token}"\n  - language: "en"`),
  found('Kotlin’s println of a pair', `(visitorToken, ${token})`),
  found('Dart’s map', `{visitorToken: ${token}, language: en}`),
  found('Erlang’s term', `[{visitor_token,<<"${token}">>},{language,en}]`),
  found('jwt.io’s three parts on lines of their own', `${header}\n.\n${payload}\n.\n${signature}`, [
    'token-whitespace',
  ]),
  mended('jwt.io’s colours as lines', `${header}.\n${payload}.\n${signature}`),
  found('two strings joined in JavaScript', `const token = '${first}' + '${last}';`),
  found(
    'three parts joined in JavaScript',
    `visitorToken: "${header}." + "${payload}." + "${signature}",`,
  ),
  found('two strings joined in PHP', `$token = '${first}' . '${last}';`),
  found('two strings joined in Visual Basic', `token = "${first}" & "${last}"`),
  found('two strings of Python side by side', `token = "${first}" "${last}"`),
  found('strings joined over lines in Java', `String token = "${first}"\n    + "${last}";`),
  found('two strings of C on two lines', `const char *token =\n  "${first}"\n  "${last}";`),
  found(
    'settings joined from two strings',
    `window.algomoSettings = {visitorToken: "${first}" + "${last}"};`,
  ),
  found(
    'settings with a blank before the token',
    `window.algomoSettings = {visitorToken: " ${token}"};`,
    ['token-whitespace'],
  ),
  found(
    'settings with an escaped quote in the value',
    `window.algomoSettings = {"visitorToken": "\\"${token}\\""};`,
    ['token-quoted'],
  ),
  found(
    'settings with bytes of Python in them',
    `window.algomoSettings = {visitorToken: "b'${token}'"};`,
    ['token-quoted'],
  ),
  found(
    'settings that encode the dots',
    `window.algomoSettings = {visitorToken: "${token.replaceAll('.', '%2E')}"};`,
    ['url-encoded'],
  ),
  found(
    'settings with character references in quotes',
    `window.algomoSettings = {visitorToken: "&quot;${token}&quot;"};`,
    ['token-quoted'],
  ),
  found(
    'a boot request with a line break in it',
    JSON.stringify({visitorKey: 'vk_3J9v', visitorToken: `${token}\n`}),
    ['token-whitespace'],
  ),
  found(
    'a boot request with Bearer, as curl has it',
    `curl -d '${JSON.stringify({visitorToken: `Bearer ${token}`})}' https://chat.acme.example/v1/boot`,
    ['bearer-prefix'],
  ),
  found(
    'a boot request with Bearer, as Chrome copies fetch',
    `fetch("https://chat.acme.example/v1/boot", {"body": ${JSON.stringify(JSON.stringify({visitorToken: `Bearer ${token}`}))}});`,
    ['bearer-prefix'],
  ),
  found('a .env with the token and the secret', `ALGOMO_SECRET=${secret}\nTEST_TOKEN=${token}`),
  other(
    'an OCR’s zero in the header',
    token.replace('eyJhbGciOi', 'eyJhbGci0i'),
    token.replace('eyJhbGciOi', 'eyJhbGci0i'),
  ),
  other(
    'an OCR’s l in the signature',
    `Token: ${header}.${payload}.${signature.replace(/.$/, 'l')}`,
    `${header}.${payload}.${signature.replace(/.$/, 'l')}`,
  ),
  other('an OCR’s blanks after the dots', `${header}. ${payload}. ${signature}`, token),
  other(
    'an access token of another system in a header',
    `GET /me\nauthorization: Bearer ${access}`,
    access,
  ),
  without(
    'the secret in a sentence of a chat',
    `hey, our secret is ${secret}, is that right?`,
    'secret',
  ),
  without('the secret as a PHP array has it', `'algomo' => ['secret' => '${secret}'],`, 'secret'),
  without(
    'the secret in an appsettings.json',
    JSON.stringify({Algomo: {VisitorSecret: secret}}, null, 2),
    'secret',
  ),
  without(
    'the secret in a Kubernetes manifest',
    `stringData:\n  ALGOMO_SECRET: ${secret}`,
    'secret',
  ),
  without(
    'the secret in a docker command',
    `docker run -e ALGOMO_SECRET=${secret} acme/web`,
    'secret',
  ),
  without('the secret in Terraform', `algomo_secret = "${secret}"`, 'secret'),
  without('the secret in an export', `export ALGOMO_SECRET='${secret}'`, 'secret'),
  without(
    'the secret in a GitHub issue',
    `### Settings\n\n\`\`\`\nsecret: ${secret}\n\`\`\``,
    'secret',
  ),
  without('the secret as Settings copies it, with a blank', ` ${secret}\n`, 'secret'),
  without(
    'a template of Liquid',
    `visitorToken: "{{ customer.metafields.algomo.token }}"`,
    'template',
  ),
  without('a template of Handlebars in JSON', `{"visitorToken": "{{{token}}}"}`, 'template'),
  without('a template of ERB with raw', `visitorToken: "<%= raw @token %>"`, 'template'),
  without(
    'a template of Razor in settings',
    `window.algomoSettings = {visitorToken: "@Model.Token"};`,
    'template',
  ),
  without('a variable of a shell in settings', `{"visitorToken": "\${VISITOR_TOKEN}"}`, 'template'),
  without(
    'another vendor’s user_hash as a call',
    `Intercom("boot", {app_id: "x", user_id: 1, user_hash: "${hash}"});`,
    'hex-hmac',
  ),
  without(
    'a hash as curl sends it',
    `curl -d 'user_id=1&user_hash=${hash}' https://acme.example`,
    'hex-hmac',
  ),
  without('a PASETO in a sentence', `we use v4.public.${'Qx3v_a9-'.repeat(20)} now`, 'paseto'),
  without(
    'a JWE after Bearer',
    `Authorization: Bearer ${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${'Qx3v'.repeat(20)}.${'a9bc'.repeat(4)}.${'Qx3v'.repeat(9)}.${'a9bc'.repeat(5)}aa`,
    'encrypted-token',
  ),
  without(
    'a JWS in JSON inside a log',
    `body={"protected":"${header}","payload":"${payload}","signature":"${signature}"}`,
    'json-serialization',
  ),
  without('Node’s shortened string', `'${token.slice(0, 90)}'... 133 more characters`, 'shortened'),
  without(
    'Chrome’s shortened preview',
    `visitorToken: "${token.slice(0, 60)}…${token.slice(-20)}"`,
    'shortened',
  ),
  without(
    'a signature that a filter removed',
    `token=${header}.${payload}.<redacted>`,
    'shortened',
  ),
  without(
    'a signature that a proxy masked',
    `Authorization: Bearer ${header}.${payload}.xxxxxxxx`,
    'shortened',
  ),
  without('AWS’ masked value', `"visitorToken": "****"`, ['placeholder', 'shortened']),
  without('GitHub’s masked value', 'visitor_token: ***', ['placeholder', 'shortened', 'template']),
  without('undefined in a line of a log', 'visitorToken: "undefined"', 'stringified-value'),
  without(
    'a promise in settings',
    `window.algomoSettings = {visitorToken: "[object Promise]"};`,
    'stringified-value',
  ),
];

import {base64, secret} from '../tokens/make-token';
import {found, header, payload, type PastedText, token, without} from './row';

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** What frameworks, command lines and configuration have around a token, or instead of it. */
export const toolTexts: readonly PastedText[] = [
  found(
    'Kubernetes’ log as JSON',
    `{"log":"token ${token}\\n","stream":"stderr","time":"2026-11-22T12:00:01Z"}`,
  ),
  found('Fluent Bit', `[0] app: [1795348801.1, {"token"=>"${token}"}]`),
  found('Kibana’s table', `Nov 22, 2026 @ 12:00:01.123\ttoken\t${token}`),
  found('an axios configuration', `config: { headers: { Authorization: 'Bearer ${token}' } }`),
  found('headers.set', `headers.set("Authorization", "Bearer ${token}")`),
  found('headers of Python', `headers = {'Authorization': f'Bearer ${token}'}`),
  found('headers as JSON', `{"authorization": "Bearer ${token}", "x-request-id": "a"}`),
  found('settings with Token', `window.algomoSettings = {visitorToken: 'Token ${token}'}`, [
    'bearer-prefix',
  ]),
  found(
    'settings with Windows’ line break',
    `window.algomoSettings = {visitorToken: "${token}\\r\\n"}`,
    ['token-whitespace'],
  ),
  found(
    'settings with JSON in JSON',
    `window.algomoSettings = {"visitorToken": ${JSON.stringify(JSON.stringify(token))}}`,
    ['token-quoted'],
  ),
  found('a member written with Bearer', `algomoSettings.visitorToken = "Bearer ${token}";`, [
    'bearer-prefix',
  ]),
  found('a data attribute with Bearer', `<div data-visitor-token="Bearer ${token}">`, [
    'bearer-prefix',
  ]),
  found(
    'a script that HTML escaped',
    `&lt;script&gt;\nwindow.algomoSettings = {visitorToken: &#39;${token}&#39;};`,
  ),
  found(
    'Next’s data',
    `<script id="__NEXT_DATA__" type="application/json">{"props":{"visitorToken":"${token}"}}</script>`,
  ),
  found('Next’s flight', `self.__next_f.push([1,"{\\"visitorToken\\":\\"${token}\\"}"])`),
  found('TOML with Bearer', `visitor_token = "Bearer ${token}"`, ['bearer-prefix']),
  found('JSON in an address', `https://acme.example/?p=%7B%22visitorToken%22%3A%22${token}%22%7D`),
  found('PHP’s serialize', `O:8:"Settings":1:{s:12:"visitorToken";s:${token.length}:"${token}";}`),
  found('GitHub Actions’ log', `2026-11-22T12:00:01.1Z ##[debug]token='${token}'`),
  found('bash -x', `+ TOKEN='${token}'\n+ curl -s`),
  found('PowerShell’s prompt', `PS C:\\> $token\n${token}\nPS C:\\>`),
  found('a frame of a web socket', `42["boot",{"visitorToken":"${token}"}]`),
  found('Haskell’s show', `Settings {visitorToken = "${token}"}`),
  found('CDATA', `<visitorToken><![CDATA[${token}]]></visitorToken>`),
  without('the secret in an address', `https://acme.example?secret=${secret}`, 'secret'),
  without('the secret for Helm', `--set algomo.secret=${secret}`, 'secret'),
  without('the secret in setx', `setx ALGOMO_SECRET "${secret}"`, 'secret'),
  without('the secret in PowerShell', `$env:ALGOMO_SECRET = "${secret}"`, 'secret'),
  without('the secret in Web.config', `<add key="AlgomoSecret" value="${secret}" />`, 'secret'),
  without('the secret in base64 of Kubernetes', `ALGOMO_SECRET: ${base64(secret)}`, 'secret'),
  without('the secret in bold', `**${secret}**`, 'secret'),
  without(
    'the secret in a meta element',
    `<meta name="algomo-secret" content="${secret}">`,
    'secret',
  ),
  without('a token against forgery, which is random too', `csrf_token=${secret}`, 'unknown'),
  without('an ETag', `etag: W/"${secret}"`, 'unknown'),
  without('a session’s cookie', `Cookie: connect.sid=${secret}`, 'unknown'),
  without(
    'Crisp’s hash in a call',
    `$crisp.push(["set", "user:email", ["jane@acme.example", "${hash}"]])`,
    'hex-hmac',
  ),
  without('stars for the signature', `visitorToken: '${header}.${payload}.***'`, 'shortened'),
  without('stars after the first letters', 'Bearer eyJ***', 'shortened'),
  without('bullets for two parts', `token=${header}.•••.•••`, 'shortened'),
  without('a redacted header', 'Authorization: Bearer [REDACTED]', 'placeholder'),
  without('a template of a build in JSON', `"visitorToken": "@@TOKEN@@"`, 'template'),
  without('an empty value in settings', `window.algomoSettings = {visitorToken: ""}`, 'empty'),
  without(
    'null in settings',
    `window.algomoSettings = {visitorToken: null}`,
    'settings-without-token',
  ),
  without('a question', 'why does the chat say “You are not signed in”?', 'unknown'),
  without(
    'the widget’s line of the console',
    `[Algomo] Visitor authentication failed: expired. The token expired 31 s ago`,
    'unknown',
  ),
  without(
    'an error of JavaScript',
    `TypeError: Cannot read properties of undefined (reading 'visitorToken')\n    at app.js:31:5`,
    'unknown',
  ),
];

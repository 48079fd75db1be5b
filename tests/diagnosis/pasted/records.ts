import {found, header, other, payload, signature, token, type PastedText} from './row';

/** Records of programs: logs, dumps, consoles, tests, databases, configuration. */
export const recordTexts: readonly PastedText[] = [
  found(
    'curl with the carets of cmd',
    `curl ^"https://acme.example/v1/boot^" ^\n  -H ^"content-type: application/json^" ^\n  --data-raw ^"^{^\\^"visitorKey^\\^":^\\^"vk_1^\\^",^\\^"visitorToken^\\^":^\\^"${token}^\\^"^}^"`,
  ),
  found(
    'curl with a C string',
    `curl 'https://acme.example/v1/boot' --data-raw $'{"visitorToken":"${token}","name":"O\\'Neil"}'`,
  ),
  found(
    'PowerShell’s escaped body',
    `Invoke-WebRequest -UseBasicParsing -Uri "https://acme.example/v1/boot" -Method POST -Body "{\`"visitorToken\`":\`"${token}\`"}"`,
  ),
  found('PowerShell’s hash table', `$body = @{ visitorToken = '${token}' } | ConvertTo-Json`),
  found('PowerShell’s headers', `-Headers @{"authorization"="Bearer ${token}"}`),
  found(
    'a page in a HAR file',
    JSON.stringify({
      response: {
        content: {
          mimeType: 'text/html',
          text: `<script>window.algomoSettings = {visitorToken: "${token}"}</script>`,
        },
      },
    }),
  ),
  found('HTTPie, another way', `http POST acme.example/v1/boot visitorToken=${token}`),
  found(
    'JSON in JSON in JSON',
    JSON.stringify(JSON.stringify(JSON.stringify({visitorToken: token}))),
  ),
  found(
    'a record of CloudWatch',
    JSON.stringify({message: JSON.stringify({level: 'info', msg: 'signed', visitorToken: token})}),
  ),
  found(
    'a record of Cloud Run',
    `{"jsonPayload":{"visitorToken":"${token}"},"resource":{"type":"cloud_run_revision"}}`,
  ),
  found('slog’s text', `time=2026-11-22T12:00:00Z level=INFO msg="signed" token=${token}`),
  found(
    'zap, another way',
    `2026-11-22T12:00:00.000Z\tINFO\ttoken/sign.go:31\tsigned\t{"visitorToken": "${token}"}`,
  ),
  found('the parameters in a log of Rails', `Parameters: {"visitor_token"=>"${token}"}`),
  found('a hash of Ruby 3.4', `{visitor_token: "${token}", id: 1}`),
  found('irb, another way', `=> "${token}"`),
  found('var_dump', `array(1) {\n  ["visitorToken"]=>\n  string(${token.length}) "${token}"\n}`),
  found('dd of Laravel', `array:1 [▼\n  "visitorToken" => "${token}"\n]`),
  found('dump of Symfony', `"${token}" (${token.length} bytes)`),
  found('IPython, another way', `Out[3]: '${token}'`),
  found(
    'a traceback of Python',
    `Traceback (most recent call last):\n  File "/app/token.py", line 12, in sign\n    raise ValueError("bad token %s" % token)\nValueError: bad token ${token}`,
  ),
  found(
    'an exception of jjwt',
    `io.jsonwebtoken.ExpiredJwtException: JWT expired: ${token}\n\tat io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:448)`,
  ),
  found(
    'Log4j',
    `2026-11-22 12:00:00,123 DEBUG [http-nio-8080-exec-1] c.a.TokenService - visitorToken=[${token}]`,
  ),
  found('a map of Java', `{visitorToken=${token}, id=1}`),
  found('an anonymous object of C#', `{ visitorToken = ${token} }`),
  found('an option of F#', `Some "${token}"`),
  found('dbg! of Rust', `[src/main.rs:10:5] &token = "${token}"`),
  found('a map of Elixir', `%{visitor_token: "${token}"}`),
  found('a tuple of Erlang', `{ok,<<"${token}">>}`),
  found('a data class of Kotlin', `User(id=1, visitorToken=${token})`),
  found(
    'Node’s long strings',
    `{\n  visitorToken: '${token.slice(0, 60)}' +\n    '${token.slice(60)}'\n}`,
  ),
  found('console.table', `│ visitorToken │ '${token}' │`),
  found(
    'the table of MySQL',
    `+----+--------+\n| id | token  |\n+----+--------+\n|  1 | ${token} |\n+----+--------+`,
  ),
  found('the table of psql', ` visitor_token \n---------------\n ${token}\n(1 row)`),
  found('redis-cli', `127.0.0.1:6379> GET token\n"${token}"`),
  found('CSV with quotes inside', `"1","Jane ""JD"" Doe","${token}"`),
  found('CDATA in XML', `<token><![CDATA[${token}]]></token>`),
  found('YAML, another way', `visitor:\n  token: ${token}\n`),
  found('YAML with quotes', `token: '${token}'`),
  found('TOML, another way', `visitor_token = "${token}"`),
  found('an exported variable with quotes', `export VISITOR_TOKEN="${token}"`),
  found('docker inspect', `"Env": ["PATH=/usr/bin", "VISITOR_TOKEN=${token}"]`),
  found('setx of Windows', `setx VISITOR_TOKEN "${token}"`),
  found('Jira’s noformat', `{noformat}${token}{noformat}`),
  found('Jira’s inline code', `{{${token}}}`),
  found('Confluence’s no-break spaces', `Token:\u00a0${token}\u00a0`),
  found('a message of Teams', `[10:31] Jane Doe\n${token}`),
  found('a table of Markdown', `| token | \`${token}\` |`),
  found('Chinese punctuation', `令牌：${token}。`),
  found('a diff', `- token: abc\n+ token: ${token}`),
  found('a listing with numbers of lines', `   12 |   visitorToken: "${token}",`),
  found('an event stream', `event: token\ndata: {"visitorToken":"${token}"}\n\n`),
  found('a breadcrumb of Sentry', `visitorToken: ${token} (type: String)`),
  found(
    'nginx’ access log',
    `10.0.0.1 - - [22/Nov/2026:12:00:00 +0000] "GET /chat?visitorToken=${token} HTTP/1.1" 200 12 "-" "Mozilla/5.0"`,
  ),
  found('Jest', `Expected: "abc"\nReceived: "${token}"`),
  found('JUnit', `expected: <null> but was: <${token}>`),
  found('PHPUnit', `Failed asserting that '${token}' is null.`),
  found('RSpec', `expected: nil\n     got: "${token}"`),
  other(
    'a dash that an editor made of a hyphen',
    `${header}.${payload.slice(0, 20)}–${payload.slice(21)}.${signature}`,
    `${header}.${payload.slice(0, 20)}–${payload.slice(21)}.${signature}`,
  ),
  found('a token and a remark after a dash', `${token} – it fails`),
];

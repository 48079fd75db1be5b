import {found, mended, type PastedText, token, wrapped} from './row';

const json = JSON.stringify({visitorToken: token});

/** Log lines and error reports. */
export const logTexts: readonly PastedText[] = [
  found(
    'nginx, with the token in the address',
    `203.0.113.7 - - [22/Nov/2026:12:00:01 +0000] "GET /chat?visitorToken=${token} HTTP/1.1" 200 5312 "https://acme.example/account" "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"`,
  ),
  found(
    'nginx’ error log',
    `2026/11/22 12:00:01 [error] 31#31: *4213 upstream sent too big header while reading response header from upstream, request: "GET /visitor-token?t=${token} HTTP/2.0", host: "acme.example"`,
  ),
  found(
    'Apache with a cookie',
    `acme.example:443 203.0.113.7 - jane [22/Nov/2026:13:00:01 +0100] "GET / HTTP/1.1" 200 "-" "visitor_token=${token}; _ga=GA1.2.1"`,
  ),
  found(
    'CloudWatch',
    `2026-11-22T12:00:01.123Z\t3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c\tINFO\tvisitor token: ${token}`,
  ),
  found(
    'Datadog',
    `Nov 22 13:00:01.123 web-7d9 acme-web INFO dd.trace_id=7123456789012345678 dd.span_id=71234 user.id=1 visitor_token=${token}`,
  ),
  found(
    'Sentry’s breadcrumbs',
    `fetch\n{method: POST, status_code: 401, url: https://chat.acme.example/v1/boot}\nconsole\n{arguments: ["token", ${JSON.stringify(token)}], logger: console}\n12:00:01`,
  ),
  mended('Sentry’s extra data', `Additional Data\nalgomoSettings\n{\nvisitorToken: ${token}\n}`),
  found(
    'Rails’ log',
    `I, [2026-11-22T12:00:01.123456 #4213]  INFO -- : [3f9c1b7a] Completed 200 OK in 12ms\nD, [2026-11-22T12:00:01.124 #4213] DEBUG -- : visitor_token=${JSON.stringify(token)}`,
  ),
  found(
    'Laravel’s log',
    `[2026-11-22 12:00:01] local.DEBUG: visitor token {"token":"${token}","user":1} `,
  ),
  found(
    'Symfony’s log',
    `[2026-11-22T12:00:01.123456+00:00] app.INFO: Issued {"visitor_token":"${token}"} {"uid":"3f9c1b7"}`,
  ),
  found(
    'Django’s log',
    `INFO 2026-11-22 12:00:01,123 views 4213 140213 visitor token for user 1: ${token}`,
  ),
  found(
    'gunicorn with %r',
    `[2026-11-22 12:00:01 +0000] [31] [DEBUG] settings={'visitorToken': '${token}', 'language': 'en'}`,
  ),
  found(
    'two lines of pino',
    `{"level":30,"time":1795348801123,"pid":31,"msg":"GET /account"}\n{"level":20,"time":1795348801124,"pid":31,"token":"${token}","msg":"signed"}`,
  ),
  found(
    'winston',
    `info: signed visitor token {"service":"web","timestamp":"2026-11-22T12:00:01.123Z","token":"${token}"}`,
  ),
  found('Serilog', `[12:00:01 INF] Issued visitor token "${token}" for {"Id": 1, "$type": "User"}`),
  found(
    'logback',
    `2026-11-22 12:00:01.123 DEBUG 31 --- [nio-8080-exec-1] c.a.web.ChatController : token=${token}`,
  ),
  found(
    'Go’s slog',
    `time=2026-11-22T12:00:01.123Z level=DEBUG msg="signed" token=${token} user=1`,
  ),
  found('Go’s log with %+v', `2026/11/22 12:00:01 settings: {VisitorToken:${token} Language:en}`),
  found('Phoenix’ log', `12:00:01.123 request_id=F3f9c1b7a [debug] visitor_token: "${token}"`),
  found('journald', `Nov 22 12:00:01 web-1 acme[4213]: visitor token ${token}`),
  found(
    'docker compose',
    `web-1    | visitor token: ${token}\nnginx-1  | 203.0.113.7 - - "GET / HTTP/1.1" 200`,
  ),
  mended(
    'docker compose, wrapped by the terminal',
    `web-1    | visitor token: ${wrapped(token, 55, '\n')}\n`,
  ),
  found(
    'kubectl with stern',
    `acme-web-7d9c6b5f4-x2k8q web 2026-11-22T12:00:01.123456789Z token ${token}`,
  ),
  found('Heroku', `2026-11-22T12:00:01.123456+00:00 app[web.1]: token=${token}`),
  found('Vercel', `[GET] /api/visitor-token status=200\n${token}`),
  found(
    'Cloudflare’s tail',
    `GET https://acme.example/visitor-token - Ok @ 22/11/2026, 12:00:01\n  (log) token ${token}`,
  ),
  found(
    'Splunk',
    `11/22/2026 12:00:01.123 PM\nvisitorToken="${token}" host=web-1 source=/var/log/acme.log sourcetype=acme`,
  ),
  found(
    'syslog with JSON of a CEE',
    `<14>1 2026-11-22T12:00:01Z web-1 acme 31 - - @cee:{"token":"${token}"}`,
  ),
  found('a browser’s console line', `app.js:31 visitor token ${token}`),
  found(
    'a browser’s console with the widget’s message',
    `[Algomo] Visitor authentication failed: expired. The token expired at 2026-11-22T12:00:00Z. https://docs.example/docs/troubleshooting/expired/\n> window.algomoSettings.visitorToken\n< '${token}'`,
  ),
  found(
    'a console that shows an object',
    `{visitorToken: '${token}'}\nvisitorToken: "${token}"\n[[Prototype]]: Object`,
  ),
  found(
    'Playwright’s report',
    `Expected pattern: /Signed in/\nReceived string:  "You are not signed in"\n\nvisitorToken: ${token}`,
  ),
  found(
    'HAProxy',
    `Nov 22 12:00:01 lb1 haproxy[1221]: 203.0.113.7:51832 [22/Nov/2026:12:00:01.123] https~ app/web1 0/0/1/12/13 200 512 - - ---- {|Bearer ${token}} "GET /visitor-token HTTP/1.1"`,
  ),
  found(
    'CloudWatch as JSON',
    JSON.stringify({
      timestamp: '2026-11-22T12:00:01.123Z',
      level: 'INFO',
      requestId: '3f9c1b7a',
      message: `issued ${token}`,
    }),
  ),
  found(
    'CloudWatch Insights’ table',
    `@timestamp\t@message\n2026-11-22 12:00:01.123\t${JSON.stringify({msg: 'boot', body: json})}`,
  ),
  found(
    'pino',
    `{"level":30,"time":1795348801123,"pid":31,"hostname":"web-1","visitorToken":"${token}","msg":"signed"}`,
  ),
  found(
    'Serilog’s compact JSON',
    `{"@t":"2026-11-22T12:00:01.1230000Z","@mt":"Issued {Token}","Token":"${token}"}`,
  ),
  found(
    'zap',
    `{"level":"debug","ts":1795348801.123,"caller":"chat/token.go:31","msg":"signed","token":"${token}"}`,
  ),
  found(
    'Elastic’s document',
    JSON.stringify(
      {_index: 'logs', _source: {'@timestamp': '2026-11-22T12:00:01Z', message: `token=${token}`}},
      null,
      2,
    ),
  ),
  found(
    'a JSON log that a logger escaped twice',
    JSON.stringify({log: JSON.stringify({body: json}) + '\n', stream: 'stdout'}),
  ),
];

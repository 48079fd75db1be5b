import {found, type PastedText, token} from './row';

const boot = JSON.stringify({visitorKey: 'vk_3J9vQ2xX8bR5tY7u', visitorToken: token});

const escaped = JSON.stringify(boot);

const har = (request: object, response: object = {status: 401}) =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: {name: 'WebInspector', version: '537.36'},
        entries: [{startedDateTime: '2026-11-22T12:00:01.000Z', request, response}],
      },
    },
    null,
    2,
  );

/** Requests as tools show them: what quotes and escapes them is the tool. */
export const requestTexts: readonly PastedText[] = [
  found(
    'curl as Chrome copies it',
    `curl 'https://chat.acme.example/v1/boot' \\\n  -H 'accept: */*' \\\n  -H 'content-type: application/json' \\\n  -H 'origin: https://acme.example' \\\n  --data-raw '${boot}'`,
  ),
  found(
    'curl as Chrome copies it for cmd',
    `curl ^"https://chat.acme.example/v1/boot^" ^\n  -H ^"content-type: application/json^" ^\n  --data-raw ^"^{^\\^"visitorToken^\\^":^\\^"${token}^\\^"^}^"`,
  ),
  found(
    'curl as Firefox copies it',
    `curl 'https://chat.acme.example/v1/boot' --compressed -X POST -H 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' -H 'Content-Type: application/json' --data-raw '${boot}'`,
  ),
  found(
    'curl -v',
    `> POST /v1/boot HTTP/2\n> Host: chat.acme.example\n> user-agent: curl/8.5.0\n> content-type: application/json\n>\n} [data not shown]\n* upload completely sent off: 312 bytes\n${boot}\n< HTTP/2 401\n< content-type: application/problem+json`,
  ),
  found(
    'curl -v with a token of the site’s own API',
    `*   Trying 203.0.113.7:443...\n* Connected to acme.example (203.0.113.7) port 443\n> GET /visitor-token HTTP/1.1\n> Host: acme.example\n> Authorization: Bearer ${token}\n> Accept: */*\n>\n< HTTP/1.1 200 OK`,
  ),
  found(
    'PowerShell as Chrome copies it',
    `Invoke-WebRequest -UseBasicParsing -Uri "https://chat.acme.example/v1/boot" \`\n-Method "POST" \`\n-ContentType "application/json" \`\n-Body "{\`"visitorToken\`":\`"${token}\`"}"`,
  ),
  found(
    'DevTools’ payload, parsed',
    `visitorKey\n: \n"vk_3J9vQ2xX8bR5tY7u"\nvisitorToken\n: \n"${token}"`,
  ),
  found(
    'DevTools’ payload, parsed, in one line',
    `{visitorKey: "vk_3J9vQ2xX8bR5tY7u", visitorToken: "${token}"}`,
  ),
  found(
    'DevTools’ payload of Firefox',
    `visitorKey\t"vk_3J9vQ2xX8bR5tY7u"\nvisitorToken\t"${token}"`,
  ),
  found(
    'DevTools’ general and payload together',
    `Request URL\nhttps://chat.acme.example/v1/boot\nRequest Method\nPOST\nStatus Code\n401 Unauthorized\nReferrer Policy\nstrict-origin-when-cross-origin\n${boot}`,
  ),
  found('HTTPie', `http POST chat.acme.example/v1/boot visitorToken=${token}`),
  found(
    'HTTPie’s answer',
    `HTTP/1.1 200 OK\nContent-Type: application/json; charset=utf-8\nCache-Control: no-store\n\n{\n    "visitorToken": "${token}"\n}`,
  ),
  found(
    'wget',
    `wget --post-data='${boot}' --header='Content-Type: application/json' -O- https://chat.acme.example/v1/boot`,
  ),
  found(
    'Postman’s console',
    `POST https://chat.acme.example/v1/boot\n▼ Request Body\nvisitorToken: "${token}"\n▼ Response Headers`,
  ),
  found(
    'a .http file',
    `### boot\n@token = ${token}\n\nPOST https://chat.acme.example/v1/boot\nContent-Type: application/json\n\n{"visitorToken": "{{token}}"}`,
  ),
  found(
    'Burp',
    `POST /v1/boot HTTP/2\r\nHost: chat.acme.example\r\nContent-Type: application/json\r\nContent-Length: 311\r\n\r\n${boot}`,
  ),
  found(
    'Burp, as hexadecimal escapes of a log',
    `body="{\\x22visitorToken\\x22:\\x22${token}\\x22}"`,
  ),
  found(
    'mitmproxy',
    `<< 401 Unauthorized 214b\n>> POST https://chat.acme.example/v1/boot\n    Content-Type: application/json\n    JSON\n    {\n        "visitorKey": null,\n        "visitorToken": "${token}"\n    }`,
  ),
  found('the boot request itself', boot),
  found(
    'the boot request with Bearer in it',
    JSON.stringify({visitorKey: 'vk_3J9v', visitorToken: `Bearer ${token}`}),
    ['bearer-prefix'],
  ),
  found(
    'fetch with quotes inside the value',
    `fetch("https://chat.acme.example/v1/boot", {"body": ${JSON.stringify(JSON.stringify({visitorToken: `"${token}"`}))}, "method": "POST"});`,
    ['token-quoted'],
  ),
  found(
    'axios’ error',
    `AxiosError: Request failed with status code 401\n    at settle (index.js:1967:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    url: 'https://chat.acme.example/v1/boot',\n    data: '${boot}',\n    method: 'post'\n  }\n}`,
  ),
  found(
    'curl with double quotes',
    `curl -X POST https://chat.acme.example/v1/boot -H "Content-Type: application/json" -d ${escaped}`,
  ),
  found(
    'fetch as Chrome copies it',
    `fetch("https://chat.acme.example/v1/boot", {\n  "headers": {\n    "accept": "*/*",\n    "content-type": "application/json",\n    "sec-fetch-mode": "cors"\n  },\n  "referrer": "https://acme.example/",\n  "body": ${escaped},\n  "method": "POST",\n  "mode": "cors",\n  "credentials": "omit"\n});`,
  ),
  found(
    'fetch as Chrome copies it for Node.js',
    `fetch("https://chat.acme.example/v1/boot", {\n  "headers": {\n    "content-type": "application/json",\n    "Referer": "https://acme.example/"\n  },\n  "body": ${escaped},\n  "method": "POST"\n});`,
  ),
  found(
    'await fetch as Firefox copies it',
    `await fetch("https://chat.acme.example/v1/boot", {\n    "credentials": "omit",\n    "headers": {"Accept": "*/*", "Content-Type": "application/json"},\n    "body": ${escaped},\n    "method": "POST",\n    "mode": "cors"\n});`,
  ),
  found(
    'a HAR file',
    har({
      method: 'POST',
      url: 'https://chat.acme.example/v1/boot',
      postData: {mimeType: 'application/json', text: boot},
    }),
  ),
  found(
    'a HAR file with the answer of the customer’s endpoint',
    har(
      {method: 'GET', url: 'https://acme.example/visitor-token'},
      {
        status: 200,
        content: {size: 311, mimeType: 'application/json', text: JSON.stringify({token})},
      },
    ),
  ),
  found(
    'a HAR file with the whole page in it',
    har(
      {method: 'GET', url: 'https://acme.example/account'},
      {
        content: {
          mimeType: 'text/html',
          text: `<!doctype html>\n<html><head><script>window.algomoSettings = {visitorToken: "${token}"};</script></head></html>`,
        },
      },
    ),
  ),
  found(
    'one entry of a HAR file',
    JSON.stringify({
      _initiator: {type: 'script'},
      request: {method: 'POST', postData: {text: boot}},
    }),
  ),
  found(
    'a Postman collection',
    JSON.stringify({
      info: {name: 'Algomo'},
      item: [
        {
          request: {
            method: 'POST',
            body: {mode: 'raw', raw: boot},
            url: 'https://chat.acme.example/v1/boot',
          },
        },
      ],
    }),
  ),
  found(
    'a cURL of a mobile app’s proxy',
    `curl -H "Host: chat.acme.example" -H "x-requested-with: com.acme.app" --data-binary "{\\"visitorToken\\":\\"${token}\\"}" --compressed "https://chat.acme.example/v1/boot"`,
  ),
];

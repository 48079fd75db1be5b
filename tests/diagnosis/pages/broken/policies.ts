import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';

const set = snippet(`"${token}"`);

const policy = (content: string, rest: string) =>
  page(`<meta http-equiv="Content-Security-Policy" content="${content}">${rest}`);

const service = 'connect-src https://widget.example';

const policies: BrokenPage[] = [
  [
    'Angular’s strict-dynamic',
    'script-blocked',
    policy(
      `script-src 'strict-dynamic' 'sha256-C2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe3J9vQ2x=' https: 'unsafe-inline'; ${service}`,
      set + widget,
    ),
  ],
  [
    'a nonce that the snippet lacks',
    'script-blocked',
    policy(`script-src 'self' 'nonce-2b7e1516' https://widget.example; ${service}`, set + widget),
  ],
  [
    'a nonce of another answer',
    'script-blocked',
    policy(
      `script-src 'self' 'nonce-2b7e1516' https://widget.example; ${service}`,
      snippet(`"${token}"`, ' nonce="3ad77bb4"') + widget,
    ),
  ],
  [
    'a nonce that was not rendered',
    'script-blocked',
    policy(
      `script-src 'nonce-2b7e1516' https://widget.example; ${service}`,
      snippet(`"${token}"`, ' nonce="{{ csp_nonce }}"') + widget,
    ),
  ],
  [
    'unsafe-inline beside a nonce, which switches it off',
    'script-blocked',
    policy(
      `script-src 'unsafe-inline' 'nonce-2b7e1516' https://widget.example; ${service}`,
      set + widget,
    ),
  ],
  [
    'script-src-elem without inline scripts',
    'script-blocked',
    policy(
      `script-src 'unsafe-inline' https:; script-src-elem https://widget.example; ${service}`,
      set + widget,
    ),
  ],
  [
    'another host of the same company',
    'script-blocked',
    policy(
      `script-src 'unsafe-inline' https://app.example https://api.widget.example; ${service}`,
      set + widget,
    ),
  ],
  [
    'a host with a path that is not the script’s',
    'script-blocked',
    policy(`script-src 'unsafe-inline' https://widget.example/assets/; ${service}`, set + widget),
  ],
  [
    'the scheme http alone',
    'script-blocked',
    policy(`script-src 'unsafe-inline' http://widget.example:8080; ${service}`, set + widget),
  ],
  [
    'default-src none',
    'script-blocked',
    policy(`default-src 'none'; ${service}; style-src 'self'`, set + widget),
  ],
  [
    'connect-src of the own API',
    'service-unreachable',
    policy(
      "script-src 'unsafe-inline' https://widget.example; connect-src 'self' https://api.acme.example",
      set + widget,
    ),
  ],
  [
    'connect-src none',
    'service-unreachable',
    policy("script-src 'unsafe-inline' https:; connect-src 'none'", set + widget),
  ],
  [
    'default-src for fetch, script-src for scripts',
    'service-unreachable',
    policy(
      "default-src 'self' https://fonts.example; script-src 'unsafe-inline' https://widget.example",
      set + widget,
    ),
  ],
  [
    'connect-src with the widget over http',
    'service-unreachable',
    policy(
      "script-src 'unsafe-inline' https:; connect-src http://widget.example:3000",
      set + widget,
    ),
  ],
  [
    'two policies, the second of which forbids',
    'script-blocked',
    policy(
      `script-src 'unsafe-inline' https:; ${service}`,
      `<meta http-equiv="content-security-policy" content="script-src 'self' https://widget.example">${set}${widget}`,
    ),
  ],
];

/** Pages whose own policy forbids the snippet, the widget or its requests. */
export const policiesPages: readonly BrokenPage[] = [...policies];

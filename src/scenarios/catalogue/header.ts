import {encode, forge} from '../forge';
import {timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const header: readonly Scenario[] = [
  {
    id: 'header-not-json',
    title: 'Header is not JSON',
    what: 'Hand-written code puts the bare name of the algorithm where the header belongs.',
    code: 'header-not-json',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, 'HS256'),
  },
  {
    id: 'duplicate-member',
    title: 'A claim twice',
    what: 'Hand-written JSON names `id` twice, and readers disagree on which one counts.',
    code: 'duplicate-member',
    group: 'header',
    token: (context) =>
      forge(timedPayload(context).replace('{', '{"id":"someone-else","id":1,'), context.secret),
  },
  {
    id: 'alg-missing',
    title: 'No algorithm',
    what: 'The header does not say how the token is signed.',
    code: 'alg-missing',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, '{"typ":"JWT"}'),
  },
  {
    id: 'alg-none',
    title: '`alg: none`',
    what: 'The token is not signed at all: anyone could have made it.',
    code: 'alg-none',
    group: 'header',
    signed: 'not-at-all',
    token: async (context) =>
      `${encode('{"alg":"none","typ":"JWT"}')}.${encode(timedPayload(context))}.`,
  },
  {
    id: 'alg-not-allowed',
    title: 'Another algorithm',
    what: 'The server signs with HS512; only HS256 is accepted.',
    code: 'alg-not-allowed',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, {alg: 'HS512', typ: 'JWT'}),
  },
  {
    id: 'crit-unsupported',
    title: 'Critical extension',
    what: 'The header demands an extension (`crit`) that the service does not know.',
    code: 'crit-unsupported',
    group: 'header',
    token: (context) =>
      forge(timedPayload(context), context.secret, {alg: 'HS256', b64: true, crit: ['b64']}),
  },
  {
    id: 'typ-unexpected',
    title: 'A token of another kind',
    what: 'The server hands over an OAuth access token instead of a visitor token.',
    code: 'typ-unexpected',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, {alg: 'HS256', typ: 'at+jwt'}),
  },
];

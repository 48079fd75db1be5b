import {encode, forge} from '../forge';
import {timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const header: readonly Scenario[] = [
  {
    id: 'header-not-json',
    code: 'header-not-json',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, 'HS256'),
  },
  {
    id: 'duplicate-member',
    code: 'duplicate-member',
    group: 'header',
    token: (context) =>
      forge(timedPayload(context).replace('{', '{"id":"someone-else","id":1,'), context.secret),
  },
  {
    id: 'alg-missing',
    code: 'alg-missing',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, '{"typ":"JWT"}'),
  },
  {
    id: 'alg-none',
    code: 'alg-none',
    group: 'header',
    signed: 'not-at-all',
    token: async (context) =>
      `${encode('{"alg":"none","typ":"JWT"}')}.${encode(timedPayload(context))}.`,
  },
  {
    id: 'alg-not-allowed',
    code: 'alg-not-allowed',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, {alg: 'HS512', typ: 'JWT'}),
  },
  {
    id: 'crit-unsupported',
    code: 'crit-unsupported',
    group: 'header',
    token: (context) =>
      forge(timedPayload(context), context.secret, {alg: 'HS256', b64: true, crit: ['b64']}),
  },
  {
    id: 'typ-unexpected',
    code: 'typ-unexpected',
    group: 'header',
    token: (context) => forge(timedPayload(context), context.secret, {alg: 'HS256', typ: 'at+jwt'}),
  },
];

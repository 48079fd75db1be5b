import {createHmac} from 'node:crypto';
import {secret, token} from './token';

/** The parts of the right token. */
export const [header = '', payload = '', signature = ''] = token.split('.');

export const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export const mac = (input: string, hash = 'sha256') =>
  createHmac(hash, secret).update(input).digest();

/** The right payload under another header, with a signature of so many characters. */
export const headed = (fields: object, length = 342) =>
  `${part(fields)}.${payload}.${'Qx3v_a9-'.repeat(99).slice(0, length - 1)}A`;

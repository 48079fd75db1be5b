import * as v from 'valibot';
import {maxBodyBytes, maxExplainedBytes} from '../limits';
import {refusal, type Refusal} from '../refusal';

/** Names the cause if it can be seen in the beginning of a body that is too large. */
export type CauseOfSize = (beginning: string) => Refusal | null;

/**
 * The request's JSON body as `schema` describes it; an absent body counts as `{}`. Throws
 * `request-invalid`, which names the member and never repeats its value.
 *
 * @param causeOfSize names the cause of a body that is too large @default `request-invalid`
 * @example const {text, clientId} = await bodyOf(request, sendRequest)
 */
export async function bodyOf<S extends v.GenericSchema>(
  request: Request,
  schema: S,
  causeOfSize?: CauseOfSize,
): Promise<v.InferOutput<S>> {
  const text = await textOf(request, causeOfSize);
  if (text !== '') expectJson(request);
  const body = text === '' ? {} : parse(text);
  if (Array.isArray(body)) throw invalid('not-object', 'The body must be a JSON object.');
  const result = v.safeParse(schema, body, {abortEarly: true});
  if (result.success) return result.output;
  throw invalidMember(result.issues[0]);
}

async function textOf(request: Request, causeOfSize?: CauseOfSize): Promise<string> {
  const announced = Number(request.headers.get('content-length'));
  if (announced > (causeOfSize ? maxExplainedBytes : maxBodyBytes)) throw tooLarge();
  // Firefox has no `Request.prototype.body`.
  const body = request.body ?? (await request.blob()).stream();
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  const reader = body.getReader();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return text + decoder.decode();
      const room = maxBodyBytes - size;
      size += value.byteLength;
      text += decoder.decode(value.subarray(0, room), {stream: true});
      if (size > maxBodyBytes) throw causeOfSize?.(text) ?? tooLarge();
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof TypeError) throw invalid('not-utf-8', 'The body is not UTF-8.');
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('not-json', 'The body is not JSON.');
  }
}

function expectJson(request: Request): void {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (/^application\/(\S+\+)?json$/i.test(type.trim())) return;
  throw invalid('content-type', 'The `Content-Type` must be `application/json`.', 415);
}

function tooLarge(): Refusal {
  const detail = `The body is larger than ${maxBodyBytes} bytes.`;
  return invalid('too-large', detail, 413);
}

function invalid(reason: string, detail: string, status = 400): Refusal {
  return refusal('request-invalid', detail, {member: null, reason}, {status});
}

function invalidMember(issue: v.BaseIssue<unknown>): Refusal {
  const member = issue.path?.map(({key}) => String(key)).join('.') ?? null;
  const what = member === null ? 'The body' : `\`${member.slice(0, 64)}\``;
  return refusal('request-invalid', `${what} ${reasonOf(issue)}.`, {
    member: member?.slice(0, 64) ?? null,
    reason: issue.expected === 'never' ? 'unknown-member' : issue.type.replaceAll('_', '-'),
    ...(issue.expected === 'never' ? {} : {received: typeName(issue.input)}),
  });
}

function reasonOf({type, expected, message, input}: v.BaseIssue<unknown>): string {
  if (type === 'strict_object') {
    if (expected === 'never') return 'is not a member that this request has';
    if (input === undefined) return 'is missing';
    return `must be an object; received ${typeName(input)}`;
  }
  if (type === 'string' || type === 'number')
    return `must be a ${type}; received ${typeName(input)}`;
  return message;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

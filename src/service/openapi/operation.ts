import type {ProblemCode} from '../../problems';
import {ref, type schemas} from './schemas';

type Schema = Readonly<Record<string, unknown>>;

interface OperationOptions {
  operationId: string;
  summary: string;
  description?: string;
  tag: 'Visitor' | 'Operator';
  security?: 'session' | 'operatorKey' | 'either';
  body?: {schema: keyof typeof schemas; example: unknown};
  answers: Record<number, unknown>;
  /** Besides what every operation of its kind can say. */
  problems?: Record<number, Refusals>;
}

interface Refusals {
  codes: readonly ProblemCode[];
  note?: string;
}

/** The answer's JSON. */
export const answer = (description: string, schema: Schema) => ({
  description,
  content: {'application/json': {schema}},
});

export const noContent = {description: 'Done. No body.'};

const credentialProblems: readonly ProblemCode[] = [
  'session-missing',
  'session-invalid',
  'wrong-token-kind',
];
const sessionProblems: readonly ProblemCode[] = ['session-expired', 'session-superseded'];

export function operation(options: OperationOptions) {
  const {operationId, summary, description, tag, security, body, answers, problems = {}} = options;
  const refused: Readonly<Record<string, Refusals | undefined>> = {
    403: {codes: ['origin-not-allowed']},
    ...(security && {
      401: {
        codes: [...credentialProblems, ...(security === 'operatorKey' ? [] : sessionProblems)],
      },
    }),
    ...(body && {
      400: {codes: ['request-invalid']},
      413: {codes: ['request-invalid'], note: 'The body is too large.'},
      415: {codes: ['request-invalid'], note: 'The `Content-Type` is not `application/json`.'},
    }),
    ...problems,
  };
  return {
    operationId,
    summary,
    ...(description && {description}),
    tags: [tag],
    security: securityOf(security),
    ...(body && {requestBody: requestBody(body)}),
    responses: {
      ...answers,
      ...Object.fromEntries(
        Object.entries(refused).flatMap(([status, refusals]) =>
          refusals ? [[status, problemAnswer(status, refusals)]] : [],
        ),
      ),
      500: unexpected,
    },
  };
}

function securityOf(security: OperationOptions['security']) {
  if (!security) return [];
  return (security === 'either' ? ['session', 'operatorKey'] : [security]).map((name) => ({
    [name]: [],
  }));
}

function requestBody({schema, example}: NonNullable<OperationOptions['body']>) {
  return {content: {'application/json': {schema: ref(schema), example}}};
}

function problemAnswer(status: string, {codes, note}: Refusals) {
  const named = codes.map((code) => `\`${code}\``).join(', ');
  return {
    description: [note, named].filter(Boolean).join(' '),
    ...(status === '429' && {
      headers: {'Retry-After': {description: 'In seconds.', schema: {type: 'integer'}}},
    }),
    content: {'application/problem+json': {schema: ref('ProblemDocument')}},
  };
}

const unexpected = {
  description: 'A fault of the service itself. It has no code.',
  content: {'application/problem+json': {schema: ref('UnexpectedError')}},
};

import type {ProblemDocument} from '../api';
import type {Problem} from '../../problems';

/**
 * An answer with a value as JSON.
 *
 * @example
 * json({id: 1}, 201);
 */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/json'},
  });
}

/**
 * An answer without a body.
 *
 * @example
 * noContent().status; // 204
 */
export function noContent(): Response {
  return new Response(null, {status: 204});
}

/**
 * The problem as RFC 9457 has it. `docsUrl` is the address of the site, with its final slash.
 *
 * @example
 * problemDocument(problem, 401, 'https://docs.example/').type; // 'https://docs.example/docs/troubleshooting/expired/'
 */
export function problemDocument(
  {severity: _, ...problem}: Problem,
  status: number,
  docsUrl: string,
): ProblemDocument {
  return {type: `${docsUrl}docs/troubleshooting/${problem.code}/`, status, ...problem};
}

/**
 * The answer that a problem document is, with its status.
 *
 * @example
 * problemAnswer(problemDocument(problem, 401, docsUrl)).headers.get('content-type'); // 'application/problem+json'
 */
export function problemAnswer(
  document: ProblemDocument | UnexpectedError,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const {status} = document;
  // RFC 9110 §11.6.1 asks for the challenge.
  const challenge: Record<string, string> =
    status === 401 ? {'www-authenticate': 'Bearer realm="Algomo"'} : {};
  return new Response(JSON.stringify(document), {
    status,
    headers: {'content-type': 'application/problem+json', ...challenge, ...headers},
  });
}

/** A fault of the service itself: none of the catalogue's, so it has no code. */
export interface UnexpectedError {
  type: 'about:blank';
  title: string;
  status: 500;
  detail: string;
}

export const unexpectedError: UnexpectedError = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'The service failed. It is not a fault of the request: try again.',
};

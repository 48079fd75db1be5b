import {problem} from '../../problems';
import {problemAnswer, problemDocument} from '../../service';

/** A request that names another host than this machine: a page of another site that had its name point here. */
export function forbiddenHost(request: Request, docsUrl: string): Response {
  const detail = 'The sandbox answers to the names of its own machine only.';
  return forbidden(detail, new URL(request.url).origin, docsUrl);
}

/** A request of a page that is not the sandbox's own, where only its own may ask. */
export function forbiddenOrigin(request: Request, docsUrl: string): Response {
  const detail = 'Only the sandbox’s own console may ask for this.';
  return forbidden(detail, request.headers.get('origin') ?? 'null', docsUrl);
}

function forbidden(detail: string, origin: string, docsUrl: string): Response {
  const refused = problem('origin-not-allowed', detail, {origin}, 'error');
  return problemAnswer(problemDocument(refused, 403, docsUrl));
}

/** The widget takes the problem pages to be on its own site, which here is the sandbox. */
export function redirectToDocs(request: Request, docsUrl: string): Response {
  const {pathname} = new URL(request.url);
  return new Response(null, {
    status: 302,
    headers: {location: new URL(pathname.slice(1), docsUrl).href, 'cache-control': 'no-store'},
  });
}

import {IttyRouter} from 'itty-router/IttyRouter';
import {routes, type Answer} from '.';

interface Route {
  /** The address's answers by method. A Map, as an object would also answer to the method `constructor`. */
  answers: ReadonlyMap<string, Answer>;
  /** The `:id` of the address; empty where it has none. */
  id: string;
}

const router = IttyRouter();
for (const [path, methods] of Object.entries(routes)) {
  const answers = new Map<string, Answer>(Object.entries(methods));
  router.all(path, ({params}): Route => ({answers, id: decoded(params['id'] ?? '')}));
}

/**
 * The route of a path under `/v1`; undefined if the API has no such address.
 *
 * @example const route = await findRoute('/conversations/42')
 */
export async function findRoute(path: string): Promise<Route | undefined> {
  // The router overlooks slashes at the end.
  if (path.endsWith('/')) return undefined;
  // The router writes into what it is given, so it gets no request but its address.
  return (await router.fetch({method: 'GET', url: `https://service${path}`})) as Route | undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

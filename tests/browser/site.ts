import {serve, stop} from './http';

/** Paths of the site: one, or all that match. */
type Paths = string | RegExp;

/** How a file is answered: with another script, not at all, or as it was built. */
type Answer = {script: string} | 'refused' | 'as built';

/** The built site on an origin of its own, with files that the test replaces, refuses or holds back. */
export interface Site {
  readonly origin: string;
  /** The path of every request, in order. */
  readonly asked: readonly string[];
  /** Sends a script in place of a file. */
  replace(paths: Paths, script: string): void;
  /** Ends the connection in place of an answer. */
  refuse(paths: Paths): void;
  /** Answers nothing until it is let go by the function that is returned, then as it was built. */
  hold(paths: Paths): () => void;
  /** Sends every file as it was built again. */
  restore(): void;
  /** Runs a function in each page of the site before the page's own scripts. It sees nothing of the test. */
  runFirst(run: () => void): void;
  stop(): Promise<void>;
}

/** The address of what runs first: a file, as the site's policy allows no inline script. */
const firstScript = '/run-first.js';

/**
 * Starts the site on an origin of its own.
 *
 * @param original where it is served as it was built
 * @param host the address that it is served on @default loopback
 */
export async function startSite(original: string, host?: string): Promise<Site> {
  const asked: string[] = [];
  const answers: {paths: Paths; answer: Promise<Answer>}[] = [];
  const first: string[] = [];

  const {server, origin} = await serve(async ({url}) => {
    const path = new URL(url).pathname;
    asked.push(path);
    if (path === firstScript) return script(first.join('\n'));
    const found = answers.findLast(({paths}) =>
      typeof paths === 'string' ? paths === path : paths.test(path),
    );
    const answer = (await found?.answer) ?? 'as built';
    if (answer === 'refused') return null;
    return answer === 'as built' ? asBuilt(path) : script(answer.script);
  }, host);

  async function asBuilt(path: string): Promise<Response> {
    const {status, headers, body} = await fetch(original + path);
    const isPage = headers.get('content-type')?.startsWith('text/html');
    const sent =
      isPage && first.length > 0
        ? (await new Response(body).text()).replace(
            /<head[^>]*>/,
            `$&<script src="${firstScript}"></script>`,
          )
        : body;
    return new Response(sent, {status, headers: passedOn(headers)});
  }

  const add = (paths: Paths, answer: Answer | Promise<Answer>) =>
    void answers.push({paths, answer: Promise.resolve(answer)});

  return {
    origin,
    asked,
    replace: (paths, text) => add(paths, {script: text}),
    refuse: (paths) => add(paths, 'refused'),
    hold(paths) {
      let letGo = () => {};
      add(paths, new Promise<Answer>((resolve) => (letGo = () => resolve('as built'))));
      return letGo;
    },
    restore: () => void answers.splice(0),
    runFirst: (run) => void first.push(`(${run})();`),
    stop: () => stop(server),
  };
}

function script(text: string): Response {
  return new Response(text, {
    headers: {'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache'},
  });
}

/** The headers of the built site's file that are not about its bytes on the way. */
function passedOn(headers: Headers): Headers {
  const kept = new Headers({'cache-control': 'no-cache'});
  for (const name of ['content-type', 'content-security-policy', 'service-worker-allowed']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

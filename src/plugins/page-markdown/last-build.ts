import {readFile, stat} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';

type Handler = (
  request: Pick<IncomingMessage, 'url'>,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/**
 * Answers requests for Markdown in development, where no page has HTML to make it from: with that of the
 * last build, which says so in its first line, or with the words how to get it.
 *
 * @param folder where the last build left it
 * @param baseUrl the site's base path, with a slash at both ends
 * @example createServer((request, response) => lastBuild(folder, '/')(request, response, notFound))
 */
export function lastBuild(folder: string, baseUrl: string): Handler {
  return async ({url = '/'}, response, next) => {
    const {pathname} = new URL(url, 'http://localhost');
    const isMarkdown = /\.md$|\/llms(?:-full)?\.txt$/.test(pathname);
    if (!isMarkdown || !pathname.startsWith(baseUrl)) return next();
    // An address has no dots in its folders once it is parsed, so it does not leave the folder.
    const file = path.join(folder, pathname.slice(baseUrl.length));
    const found = await Promise.all([readFile(file, 'utf8'), stat(file)]).catch(() => null);
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (found) {
      const [text, {mtime}] = found;
      response.end(
        `> This is the text of the last build, of ${mtime.toISOString()}. To make it anew: \`npm run build\`.\n\n${text}`,
      );
      return;
    }
    response.statusCode = 404;
    response.end(
      'There is no Markdown for this URL yet. `npm run build` makes it from the built pages, and `npm start` then serves it.\n',
    );
  };
}

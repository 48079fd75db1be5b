import type {codesByGroup} from '../problems';

type SnippetCode = (typeof codesByGroup)['snippet'][number];

const widget = '<script src="/widget/v1.js"></script>';

function page(head: string): string {
  return `<!doctype html>\n<html lang="en">\n  <head>\n    <title>Acme</title>\n    ${head}\n  </head>\n  <body>\n    <h1>Hello Jane</h1>\n  </body>\n</html>\n`;
}

function snippet(value: string): string {
  return `<script>\n      window.algomoSettings = {visitorToken: ${value}};\n    </script>`;
}

const fetched = `() => fetch('/visitor-token').then((response) => response.text())`;

/** Signed with nobody’s secret, and long over. */
const token =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6MSwibmFtZSI6IkphbmUgRG9lIiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjE3MDAwMDAwMzB9.bm90LWEtcmVhbC1zaWduYXR1cmUtanVzdC1hbi1leGE';

/** For each problem that only the page's HTML shows, a page that has it. */
export const samplePages: Readonly<Record<SnippetCode, string>> = {
  'settings-missing': page(widget),
  'settings-overwritten': page(
    `${snippet(fetched)}\n    <script>\n      window.algomoSettings = {};\n    </script>\n    ${widget}`,
  ),
  'token-not-quoted': page(`${snippet(token)}\n    ${widget}`),
  'snippet-syntax-error': page(`${snippet(`“${token}”`)}\n    ${widget}`),
  'snippet-runtime-error': page(
    `<script>\n      window.algomoSettings.visitorToken = "${token}";\n    </script>\n    ${widget}`,
  ),
  'snippet-inactive': page(`<!-- ${snippet(`"${token}"`)} -->\n    ${widget}`),
  'widget-missing': page(snippet(fetched)),
  'token-in-static-page': page(`${snippet(`"${token}"`)}\n    ${widget}`),
  'secret-in-page': page(
    `<script src="/jsonwebtoken.js"></script>\n    ${snippet('jwt.sign({id: 1}, secret, {expiresIn: 30})')}\n    ${widget}`,
  ),
};

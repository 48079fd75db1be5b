import {contentType, oftenWrong} from './content-types';
import {type HeaderRule, revalidated} from './headers';

/** How the site is served, to be imported by a site's block, which says where its files are (`root`). */
export function caddyfile(rules: readonly HeaderRule[], base: string): string {
  const [always, some] = [true, false].map((all) =>
    rules.filter(({files}) => (files === '*') === all),
  ) as [HeaderRule[], HeaderRule[]];
  const types = oftenWrong.map((ending) => ({
    files: `*.${ending}`,
    headers: {'Content-Type': contentType(ending)},
  }));
  const lines = [
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    `handle ${base}* {`,
    '  encode gzip',
    '  # In this order: what is said last holds.',
    '  route {',
    `    header Cache-Control ${quoted(revalidated)}`,
    ...always.flatMap(({headers}) => headerLines('', headers)),
    ...[...some, ...types].flatMap(({files, headers}, index) => [
      `    @files${index} path ${base}${files}`,
      ...headerLines(`@files${index} `, headers),
    ]),
    `    error ${base}_headers 404`,
    '    file_server',
    '  }',
    '}',
    'handle_errors {',
    `  @missing expression \`{http.error.status_code} == 404 && {http.request.uri.path}.startsWith("${base}")\``,
    '  handle @missing {',
    `    rewrite * ${base}404.html`,
    '    header Content-Type "text/html; charset=utf-8"',
    `    header Cache-Control ${quoted(revalidated)}`,
    '    file_server',
    '  }',
    '}',
  ];
  return `# Imported by a site's block. With a sub-path, the site's files are in a folder of that name under root.\n${lines.join('\n')}\n`;
}

const headerLines = (matcher: string, headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => `    header ${matcher}${name} ${quoted(value)}`);

/** Caddy replaces what is in braces, and a value ends at its quote. */
function quoted(value: string): string {
  if (/["{}\\\n]/.test(value)) throw new Error(`Caddy cannot say ${value}`);
  return `"${value}"`;
}

import {contentTypes, textTypes} from './content-types';
import {type HeaderRule, revalidated} from './headers';

/** nginx's own limit for the names of variables is 64 bytes, all told. */
const variable = (header: string) => `$docs_${header.toLowerCase().replaceAll('-', '_')}`;

/** The values of the headers that only some files have, as maps for the `http` block. */
export function nginxHttp(rules: readonly HeaderRule[], base: string): string {
  const maps = [...headersOfSome(rules)].map(([header, exceptions]) => {
    const lines = exceptions.map(
      ([files, value]) => `  ${pattern(base + files)} ${quoted(value)};`,
    );
    const otherwise = header === 'Cache-Control' ? revalidated : '';
    return `map $uri ${variable(header)} {\n  default ${quoted(otherwise)};\n${lines.join('\n')}\n}\n`;
  });
  return `# For the http block: the headers that only some files have.\n${maps.join('\n')}`;
}

/** How the site is served, for the `server` block, which says where its files are (`root`). */
export function nginxServer(rules: readonly HeaderRule[], base: string): string {
  const always = rules
    .filter(({files}) => files === '*')
    .flatMap(({headers}) => Object.entries(headers));
  const some = [...headersOfSome(rules).keys()];
  const lines = [
    ...(base === '/'
      ? []
      : [
          `location = ${base.slice(0, -1)} {`,
          '  absolute_redirect off;',
          `  return 301 ${base}$is_args$args;`,
          '}',
        ]),
    `location ${base} {`,
    '  index index.html;',
    '  try_files $uri $uri/ =404;',
    `  error_page 404 ${base}404.html;`,
    '  # A redirect to a folder names neither a host nor a port, so it is right behind any proxy.',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(contentTypes).map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    ...always.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    ...some.map((name) => `  add_header ${name} ${variable(name)} always;`),
    `  location = ${base}_headers { return 404; }`,
    '}',
  ];
  return `# For the server block. With a sub-path, the site's files are in a folder of that name under root.\n${lines.join('\n')}\n`;
}

/** Compression of what is text, for the `http` or `server` block; \`brotli\` needs nginx's module. */
export function nginxCompression(algorithm: 'gzip' | 'brotli'): string {
  const types = textTypes.filter((type) => type !== 'text/html').join(' ');
  const vary = algorithm === 'gzip' ? 'gzip_vary on;\ngzip_min_length 256;\n' : '';
  return `${algorithm} on;\n${vary}${algorithm}_types ${types};\n`;
}

/** Each header that not all files have, with the files and its value there. */
function headersOfSome(rules: readonly HeaderRule[]): Map<string, [string, string][]> {
  const found = new Map<string, [string, string][]>();
  for (const {files, headers} of rules) {
    if (files === '*') continue;
    for (const [name, value] of Object.entries(headers)) {
      found.set(name, [...(found.get(name) ?? []), [files, value]]);
    }
  }
  return found;
}

function pattern(path: string): string {
  return `"~^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$"`;
}

/** nginx has no way to write a quote or a dollar sign in a value. */
function quoted(value: string): string {
  if (/["$\\\n]/.test(value)) throw new Error(`nginx cannot say ${value}`);
  return `"${value}"`;
}

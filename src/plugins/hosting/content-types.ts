/** The media type of each kind of file that the site has, by the ending of its name. */
export const contentTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  // The types of a package, not a video (video/mp2t), which is what most hosts take it for.
  ts: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  tgz: 'application/gzip',
} as const;

/** What hosts get wrong, or send without its encoding, so that a header says it. */
export const oftenWrong = ['md', 'ts', 'tgz', 'txt'] as const;

/** The types that are text: they are compressed, and sent as UTF-8. */
export const textTypes = [...new Set(Object.values(contentTypes))].filter((type) =>
  /^text\/|json$|xml$/.test(type),
);

/** A type as a Content-Type header has it, with the encoding of text. */
export function contentType(ending: keyof typeof contentTypes): string {
  const type = contentTypes[ending];
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}

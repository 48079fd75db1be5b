/** How a browser takes a script element. `data`: not as a script at all. */
export type ScriptKind = 'classic' | 'module' | 'data';

/** The JavaScript MIME types of the HTML Standard; with a parameter after them they are none. */
const javascript = new Set([
  ...['ecmascript', 'javascript', 'x-ecmascript', 'x-javascript'].map(
    (name) => `application/${name}`,
  ),
  ...['ecmascript', 'javascript', 'jscript', 'livescript', 'x-ecmascript', 'x-javascript'].map(
    (name) => `text/${name}`,
  ),
  ...['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'].map((version) => `text/javascript${version}`),
]);

/** HTML Standard, "prepare the script element", steps 8 to 13. */
export function scriptKind(attributes: ReadonlyMap<string, string>): ScriptKind {
  const type = attributes.get('type');
  const language = attributes.get('language');
  if (type === '' || (type === undefined && !language)) return 'classic';
  const written =
    type === undefined ? `text/${language}` : type.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  if (javascript.has(written.toLowerCase())) return 'classic';
  return written.toLowerCase() === 'module' ? 'module' : 'data';
}

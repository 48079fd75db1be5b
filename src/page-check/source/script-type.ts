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

const consentTypes =
  /^(?:text\/(?:plain|partytown|tagmanager|didomi|cookie|x-cookie)\b|application\/(?:didomi|consent))/i;
const consentAttributes =
  /^data-(?:cookieconsent|categories|category|consent|cookiecategory|cookie-?consent|usercentrics|cookieyes|cmp|iub|borlabs|cookiefirst|osano|termly|klaro|name|type|cc|cli|gdpr|service|ot|requires)/i;
const optimisers =
  /rocketlazyload|litespeed|flying|wpmeteor|wp-?delay|-text\/javascript|pmdelayedscript|nitropack/i;

/** Who holds a script back by its `type`: a consent manager, an optimiser; null where it is neither. */
export function heldBackBy(attributes: ReadonlyMap<string, string>): string | null {
  const type = (attributes.get('type') ?? '').trim();
  if (/partytown/i.test(type))
    return 'Partytown, which runs it in a worker, where it does not reach the page’s `window`';
  if (optimisers.test(type))
    return 'an optimiser (such as Rocket Loader, WP Rocket or LiteSpeed), which runs it later';
  const names = [...attributes.keys(), ...(attributes.get('class') ?? '').split(/\s+/)];
  const consent =
    consentTypes.test(type) ||
    (type !== '' &&
      names.some(
        (name) => consentAttributes.test(name) || /^optanon|^_iub|^cmplz|^cky/i.test(name),
      ) &&
      /plain|blocked|consent/i.test(type));
  return consent ? 'a consent manager, until the visitor agrees' : null;
}

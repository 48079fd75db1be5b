import {reaches, type Draft, type PageReading, type PageWrite} from '../page-reading';
import {correctedValue} from '../corrected';

const lookalikes = new Set(
  'visitortoken token authtoken jwt jwttoken usertoken visitorjwt userjwt accesstoken visitorauthtoken idtoken usertoken visitorauth visitorauthentication identitytoken sessiontoken customertoken algomotoken signedtoken userhash visitor_token tokenvisitor'.split(
    ' ',
  ),
);

/** `settings-misnamed`: the widget reads `window.algomoSettings.visitorToken` and nothing else. */
export function names(page: PageReading): Draft[] {
  const right = page.writes.some((write) => reaches(write) && hasToken(write));
  return page.writes.flatMap((write) => {
    const finding = globalName(write, right) ?? notAnObject(write) ?? keyName(write, page);
    return finding === null ? [] : [finding];
  });
}

export function hasToken(write: PageWrite): boolean {
  return write.keys?.some(({name}) => name === 'visitorToken') ?? false;
}

function globalName(write: PageWrite, right: boolean): Draft | null {
  if (reaches(write) || (write.form === 'member' && right)) return null;
  const misnamed = write.name !== 'algomoSettings';
  if (!misnamed && usedOnWindow(write)) return null;
  if (misnamed && (right || (write.keys === null && !/settings?$/i.test(write.name)))) return null;
  const detail = misnamed
    ? `The page sets \`${write.name}\`. The widget reads \`window.algomoSettings\`, and names are case-sensitive.`
    : 'A `const` or `let`, or a variable inside a function or module, does not become a property of `window`, and the widget reads `window.algomoSettings`. Write `window.algomoSettings = …` instead.';
  return {
    code: 'settings-misnamed',
    severity: right ? 'warning' : 'error',
    title: misnamed ? `The settings are called ${write.name}` : 'The settings are not on window',
    detail,
    at: write.at,
    corrected: tokenText(write),
  };
}

/** `const algomoSettings = {…}; window.algomoSettings = algomoSettings;` */
function usedOnWindow(write: PageWrite): boolean {
  return write.reading.writes.some(
    ({form, name, global, value}) =>
      form === 'whole' && name === 'algomoSettings' && global && value.type === 'Identifier',
  );
}

function notAnObject(write: PageWrite): Draft | null {
  if (write.form === 'member' || write.keys !== null) return null;
  const {value} = write;
  const text = value.type === 'Literal' && value.value !== null ? typeof value.value : null;
  const what = value.type === 'TemplateLiteral' ? 'string' : text;
  if (what === null) return null;
  return {
    code: 'settings-misnamed',
    severity: 'error',
    title: `The settings are a ${what}, not an object`,
    detail:
      '`window.algomoSettings` must be an object with the key `visitorToken`, not the token or JSON text itself.',
    at: write.at,
    corrected: correctedValue(value, write.reading.script.text),
  };
}

function keyName(write: PageWrite, page: PageReading): Draft | null {
  if (write.keys === null || hasToken(write) || !reaches(write)) return null;
  const key = write.keys.find(({name}) => lookalikes.has(plain(name)));
  if (key === undefined) return nested(write);
  const other = page.writes.some((one) => one !== write && reaches(one) && hasToken(one));
  if (other) return null;
  return {
    code: 'settings-misnamed',
    severity: 'error',
    title: `The token’s key is ${key.name}, not visitorToken`,
    detail: `The settings have the key \`${key.name}\`. The widget reads \`visitorToken\`, and names are case-sensitive.`,
    at: write.reading.script.contentStart + key.node.start,
    corrected: correctedValue(key.value, write.reading.script.text),
  };
}

/** `{user: {visitorToken: …}}` */
function nested(write: PageWrite): Draft | null {
  for (const {name, value} of write.keys ?? []) {
    if (value.type !== 'ObjectExpression') continue;
    const inner = value.properties.find(
      (property) =>
        property.type === 'Property' &&
        'name' in property.key &&
        lookalikes.has(plain(String(property.key.name))),
    );
    if (inner?.type !== 'Property') continue;
    return {
      code: 'settings-misnamed',
      severity: 'error',
      title: `The token is inside ${name}`,
      detail: `The token stands in \`algomoSettings.${name}\`. The widget reads \`algomoSettings.visitorToken\`.`,
      at: write.reading.script.contentStart + inner.start,
      corrected: correctedValue(inner.value, write.reading.script.text),
    };
  }
  return null;
}

function tokenText(write: PageWrite): string {
  const key = write.keys?.find(({name}) => lookalikes.has(plain(name)));
  return correctedValue(key?.value ?? null, write.reading.script.text);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

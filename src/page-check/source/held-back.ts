/** Who keeps a script from running, by its `type` and attributes. */
export interface HeldBack {
  /** For people: "Cookiebot, a consent manager, until the visitor agrees". */
  readonly by: string;
  /** What to do about it, in one sentence. */
  readonly advice: string;
}

/** Consent managers, by what they put into the type, an attribute's name or a class. */
const managers: readonly (readonly [RegExp, string])[] = [
  [/\bdata-cookieconsent\b/, 'Cookiebot'],
  [/\boptanon\b|\bdata-ot\b|\bot-/, 'OneTrust'],
  [/\bdata-usercentrics\b|\buc-/, 'Usercentrics'],
  [/didomi/, 'Didomi'],
  [/axeptio/, 'Axeptio'],
  [/tarteaucitron|\btac_/, 'tarteaucitron'],
  [/\bopt-in\b|\bdata-(?:name|type)\b.*\bplain\b|\bplain\b.*\bdata-name\b|klaro/, 'Klaro'],
  [/_iub|\bdata-iub|suppressedsrc/, 'iubenda'],
  [/cookieyes|\bcky-/, 'CookieYes'],
  [/cmplz/, 'Complianz'],
  [/borlabs|brlbs/, 'Borlabs Cookie'],
  [/\bconsent-(?:required|original|by|id)\b|application\/consent/, 'Real Cookie Banner'],
  [/cookiefirst/, 'CookieFirst'],
  [/termly|\bdata-categories\b/, 'Termly'],
  [/osano/, 'Osano'],
  [/trustecm|trackertype|trustarc/, 'TrustArc'],
  [/cmplazyload|\bdata-cmp-/, 'consentmanager'],
  [/cookiescript/, 'CookieScript'],
  [/\bdata-category-consent\b/, 'Cookie Information'],
  [/cookiehub/, 'CookieHub'],
  [/sirdata|\bcmp_sirdata/, 'Sirdata'],
];
const consent =
  /\btext\/plain\b|consent|cookie|gdpr|rgpd|dsgvo|privacy|\bcmp\b|\bopt-?(?:in|out)\b|javascript\/blocked|\bblocked\b|tagmanager|\btcf\b/;
const optimisers =
  /rocket|litespeed|flying|meteor|delay|lazy|nitro|perfmatters|autoptimize|wpacu|deferred|later|siteground|phast|debloat|^(?!text\/|application\/)[\w-]+\/javascript$|-text\/javascript|postpone/;
/** Types that are meant as what they say: other languages, data and templates. */
const content =
  /^(?:text\/(?:babel|jsx|typescript|ts|tsx|coffeescript|livescript|x-template|x-handlebars\S*|html|ng-template|template|mustache|markdown|css|javascript;.*|ecmascript;.*)|application\/(?:json|ld\+json|javascript;.*)|importmap|speculationrules|x-shader\S*|(?:text\/)?jscript|javascript|js|\S*json)$/;

/**
 * Who holds a script back that a browser does not run for its type; null if nobody does.
 *
 * @param attributes of the script element
 */
export function heldBackBy(attributes: ReadonlyMap<string, string>): HeldBack | null {
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const marks = [type, ...attributes.keys(), attributes.get('class') ?? ''].join(' ').toLowerCase();
  if (type.includes('partytown')) {
    return {
      by: 'Partytown, which runs it in a worker, where it does not reach the page’s `window`',
      advice: 'Leave the type out, so that the script runs in the page.',
    };
  }
  if (attributes.get('target') === 'amp-script') {
    return {
      by: 'AMP, which runs it in a worker, where it does not reach the page’s `window`',
      advice: 'AMP pages do not run scripts of their own: use a page without AMP.',
    };
  }
  const named = managers.find(([pattern]) => pattern.test(marks))?.[1];
  const plain = content.test(type);
  if (named !== undefined && (!plain || !/^(?:Klaro|Termly|OneTrust|Usercentrics)$/.test(named))) {
    return held(`${named}, a consent manager, until the visitor agrees`);
  }
  if (plain) return null;
  if (optimisers.test(type)) {
    return {
      by: 'an optimiser (such as Rocket Loader, WP Rocket or LiteSpeed), which runs it later',
      advice: 'Exclude the script from being delayed.',
    };
  }
  return consent.test(marks) ? held('a consent manager, until the visitor agrees') : null;
}

function held(by: string): HeldBack {
  return {
    by,
    advice:
      'The settings contain no tracking: put this script into the category that needs no consent, or leave its type and the manager’s attributes out.',
  };
}

import {parsePolicy, allows, type Directive} from '../source/policy';
import {urlOf} from '../source/url-of';
import type {FindingDraft, PageReading} from '../page-reading';
import type {PagePolicy, PageScript} from '../source/page-source';
import type {WidgetScript} from '../source/widget-script';

/** `script-blocked` and `service-unreachable`: the page's own Content Security Policy, in a `meta`, stops the widget. */
export function policies(page: PageReading): FindingDraft[] {
  return page.source.policies.filter(({inHead}) => inHead).flatMap((policy) => judge(page, policy));
}

function judge(page: PageReading, policy: PagePolicy): FindingDraft[] {
  const directives = parsePolicy(policy.content);
  const pick = (...names: string[]) =>
    names.map((name) => directives.get(name)).find(Boolean) ?? null;
  const scripts = pick('script-src-elem', 'script-src', 'default-src');
  const connections = pick('connect-src', 'default-src');
  const address = widgetUrl(page);
  const {pageOrigin} = page.options;
  const found: FindingDraft[] = [];
  const {widget} = page;
  if (
    scripts &&
    widget &&
    address &&
    widget.script.start > policy.start &&
    !loads(scripts, widget, address, pageOrigin)
  ) {
    found.push(
      draft(
        policy,
        'script-blocked',
        'The page’s policy blocks the widget’s script',
        scripts,
        `${scripts.name} … ${address.origin}`,
        'script',
      ),
    );
  }
  const inline = scripts && snippet(page, policy);
  if (scripts && inline && !allowsInline(scripts, inline, page.options.hashOf)) {
    found.push(
      draft(
        policy,
        'script-blocked',
        'The page’s policy blocks the snippet',
        scripts,
        `${scripts.name} … 'nonce-…'`,
        'snippet',
      ),
    );
  }
  const service = page.options.serviceOrigin ?? serviceAddress(page) ?? address?.origin;
  if (connections && service && widget && !allows(connections, new URL(service), pageOrigin)) {
    found.push(
      draft(
        policy,
        'service-unreachable',
        'The page’s policy blocks the widget’s requests',
        connections,
        `connect-src … ${new URL(service).origin}`,
        'requests',
      ),
    );
  }
  return found;
}

function loads(
  directive: Directive,
  widget: WidgetScript,
  address: URL,
  pageOrigin?: string,
): boolean {
  const tag = widget.loading !== 'dynamic';
  if (tag && hasNonce(directive, widget.script)) return true;
  if (tag && isKnownByIntegrity(directive, widget.script)) return true;
  if (directive.strictDynamic) return !tag;
  return allows(directive, address, pageOrigin);
}

const inlineHash = /^'(sha256|sha384|sha512)-([\w+/-]+=*)'$/i;

function hasNonce({sources}: Directive, {attributes}: PageScript): boolean {
  const nonce = attributes.get('nonce');
  return (
    !!nonce && sources.some((source) => /^'nonce-/i.test(source) && source.slice(7, -1) === nonce)
  );
}

/** CSP Level 3 §6.7.1.1: a script with a URL is allowed if the policy has every hash of its `integrity`. */
function isKnownByIntegrity({sources}: Directive, {attributes}: PageScript): boolean {
  const known = sources.flatMap((source) => inlineHash.exec(source)?.slice(1).join('-') ?? []);
  const own = (attributes.get('integrity') ?? '').split(/\s+/).filter(Boolean);
  const same = (a: string, b: string) => plainHash(a) === plainHash(b);
  return own.length > 0 && own.every((one) => known.some((each) => same(each, one)));
}

/** A hash without its padding; a policy may write it in base64url. */
function plainHash(text: string): string {
  const [algorithm = '', ...value] = text.split('-');
  return `${algorithm.toLowerCase()} ${value.join('+').replaceAll('_', '/').replace(/=+$/, '')}`;
}

function allowsInline(
  directive: Directive,
  script: PageScript,
  hashOf: PageReading['options']['hashOf'],
): boolean {
  const {sources, strictDynamic} = directive;
  if (hasNonce(directive, script)) return true;
  const hashes = sources.flatMap((source) => {
    const [, algorithm, value] = inlineHash.exec(source) ?? [];
    return algorithm && value ? [{algorithm: algorithm.toLowerCase(), value}] : [];
  });
  // Without a way to make a hash: where there are any, one may be the snippet's.
  if (hashes.length > 0 && !hashOf) return true;
  // The HTML parser reads every line break as one character.
  const text = script.text.replaceAll(/\r\n?/g, '\n');
  const matches = hashes.some(({algorithm, value}) => {
    const made = hashOf?.(algorithm as 'sha256', text) ?? '';
    return plainHash(`${algorithm}-${made}`) === plainHash(`${algorithm}-${value}`);
  });
  if (matches) return true;
  const strict =
    strictDynamic || hashes.length > 0 || sources.some((source) => /^'nonce-/i.test(source));
  return !strict && sources.some((source) => source.toLowerCase() === "'unsafe-inline'");
}

function snippet(page: PageReading, policy: PagePolicy): PageScript | null {
  const given = page.run.events.find(
    ({from: {script}}) =>
      script.start > policy.start && script.kind !== 'handler' && script.kind !== 'data',
  );
  const broken = page.readings.find(
    ({faults, script}) => faults.length > 0 && script.start > policy.start,
  );
  return given?.from.script ?? broken?.script ?? null;
}

function widgetUrl({widget, options}: PageReading): URL | null {
  const src = widget?.src ?? options.widgetScript ?? null;
  if (src === null) return null;
  return (
    urlOf(src.trim(), options.pageOrigin) ?? (/^\/\//.test(src) ? urlOf(`https:${src}`) : null)
  );
}

function serviceAddress({widget}: PageReading): string | undefined {
  const service = widget?.script.attributes.get('data-service');
  return service && urlOf(service) ? service : undefined;
}

function draft(
  policy: PagePolicy,
  code: FindingDraft['code'],
  title: string,
  directive: Directive,
  add: string,
  what: string,
): FindingDraft {
  const how =
    what === 'snippet'
      ? `Give the script a nonce that is in the policy: \`${add}\`. A hash fits only a script that is always the same, so not one with a token in it. Do not add \`'unsafe-inline'\`.`
      : `Add: \`${add}\`.`;
  return {
    code,
    severity: 'error',
    title,
    detail: `The policy’s \`${directive.name}\` does not allow ${what === 'snippet' ? 'the inline script with the settings' : what === 'script' ? 'the URL of the widget’s script' : 'requests to the service'}. ${how}`,
    at: Math.max(policy.start, 0),
    fixable: false,
  };
}

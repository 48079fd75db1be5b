/** What the widget learns from its own script tag. */
export interface Config {
  /** The service's address without `/v1` and without a slash at the end. */
  service: string;
  /** The address under which the problem pages stand, with a slash at the end. */
  problemPages: string;
  /** Keeps several devices on one origin apart. */
  device: string;
}

/**
 * Reads `data-service`, `data-docs` and `data-device`. The service is on the script's own origin, and
 * the problem pages are on its site, unless the tag says otherwise.
 */
export function readConfig(script: HTMLScriptElement | null): Config {
  const address = new URL(script?.src || location.href, location.href);
  const {service, docs, device} = script?.dataset ?? {};
  const site = docs
    ? new URL(docs.replace(/\/?$/, '/'), document.baseURI)
    : new URL('../', address);
  return {
    service: service ? new URL(service, document.baseURI).href.replace(/\/+$/, '') : address.origin,
    problemPages: new URL('docs/troubleshooting/', site).href,
    device: device || 'default',
  };
}

/** The widget's script tag: `null` where a bundler or a tag manager runs the code without one. */
export function ownScript(): HTMLScriptElement | null {
  const {currentScript} = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/widget/v1."]');
}

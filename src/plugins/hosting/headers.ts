/** What every host has to send, whichever it is. The value of the policy is in `content-security-policy.ts`. */

export interface HeaderRule {
  /** The files of it, from the site's base, with at most one `*`. */
  files: string;
  headers: Record<string, string>;
}

export interface HostingOptions {
  /** The value of that header, such as `max-age=31536000`. @default there is no such header */
  strictTransportSecurity?: string;
  /** Origins beside the site's own to which pages may send requests. */
  connectTo?: readonly string[];
}

/** What is not in the list of exceptions is asked for again at each use; an unchanged file costs a 304. */
export const revalidated = 'no-cache';

/** The files that never change: their name bears a hash of their content, or a version. */
const forever = 'public, max-age=31536000, immutable';

/** What other sites may load: the widget, and the data that tools read. */
const shared = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};

/**
 * The headers of the site. No header has two rules for one file: hosts differ in what they make of that.
 *
 * @param policy the Content-Security-Policy of all its pages
 * @param widgetReleases the files of the widget's released versions, from the site's base
 */
export function headerRules(
  policy: string,
  widgetReleases: readonly string[],
  {strictTransportSecurity}: HostingOptions = {},
): HeaderRule[] {
  return [
    {
      files: '*',
      headers: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        ...(strictTransportSecurity && {'Strict-Transport-Security': strictTransportSecurity}),
      },
    },
    {files: 'assets/*', headers: {'Cache-Control': forever}},
    {files: 'widget/*', headers: shared},
    ...widgetReleases.map((files) => ({files, headers: {'Cache-Control': forever}})),
  ];
}

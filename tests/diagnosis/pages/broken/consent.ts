import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {widgetWith} from '../write';

const set = snippet(`"${token}"`);

/** The attributes by which consent managers and optimisers keep a script from running. */
const conventions: readonly (readonly [by: string, attributes: string])[] = [
  ['Didomi', 'type="didomi/javascript" data-vendor="c:algomo"'],
  ['Didomi with purposes', 'type="didomi/javascript" data-purposes="cookies,functional"'],
  ['OneTrust', 'type="text/plain" class="optanon-category-C0002"'],
  ['OneTrust with two categories', 'type="text/plain" class="optanon-category-C0002-C0004"'],
  ['Usercentrics', 'type="text/plain" data-usercentrics="Algomo"'],
  ['Cookiebot', 'type="text/plain" data-cookieconsent="statistics, marketing"'],
  ['Axeptio', 'type="text/plain" data-axeptio="algomo"'],
  ['Klaro', 'type="text/plain" data-type="application/javascript" data-name="algomo"'],
  ['Klaro, an older one', 'type="opt-in" data-type="text/javascript" data-name="algomo"'],
  ['tarteaucitron', 'type="tarteaucitron" data-service="algomo"'],
  ['CookieYes', 'type="text/plain" data-cookieyes="cookieyes-functional"'],
  ['Iubenda', 'type="text/plain" class="_iub_cs_activate" data-iub-purposes="2"'],
  ['Iubenda, inline', 'type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="3"'],
  ['Complianz', 'type="text/plain" data-category="functional" class="cmplz-blocked-script"'],
  ['Complianz with a service', 'type="text/plain" data-service="algomo" data-category="marketing"'],
  ['Borlabs Cookie', 'type="text/template" data-borlabs-cookie-script-blocker-id="algomo"'],
  ['Borlabs Cookie 2', 'type="text/template" data-borlabs-script-blocker-js-handle="algomo"'],
  ['CookieFirst', 'type="text/plain" data-cookiefirst-category="functional"'],
  ['Termly', 'type="text/plain" data-categories="performance"'],
  ['consentmanager.net', 'type="text/plain" class="cmplazyload" data-cmp-vendor="s9123"'],
  [
    'CookieConsent of Orest Bida',
    'type="text/plain" data-category="functionality" data-service="Chat"',
  ],
  [
    'CookieConsent of Orest Bida, version 2',
    'type="text/plain" data-cookiecategory="functionality"',
  ],
  ['Osano’s categories', 'type="text/plain" data-osano="MARKETING"'],
  ['Civic', 'type="text/plain" data-cookiecontrol="functional"'],
  [
    'Cookie Script',
    'type="text/plain" data-cookiescript="accepted" data-cookiecategory="functionality"',
  ],
  [
    'Real Cookie Banner',
    'type="application/consent" consent-required="7" consent-by="services" consent-id="12"',
  ],
  [
    'GDPR Cookie Consent',
    'type="text/plain" data-cli-class="cli-blocker-script" data-cli-category="functional" data-cli-block="true"',
  ],
  ['Cookie Notice', 'type="text/plain" data-hu-category="3"'],
  ['Moove GDPR', 'type="text/plain" data-gdpr="thirdparty"'],
  ['Silktide', 'type="text/plain" data-consent="functional"'],
  ['TrustArc', 'type="text/plain" class="trustecm" trackertype="functional"'],
  ['Sourcepoint', 'type="text/plain" data-sp-vendor="algomo"'],
  ['Ketch', 'type="text/plain" data-purposes="functional"'],
  ['Secure Privacy', 'type="text/plain-sp" data-consent-category="Preferences"'],
  [
    'Cookie Information',
    'type="text/plain" data-consent-src="" data-category-consent="cookie_cat_functional"',
  ],
  ['Sirdata', 'type="text/sirdata" data-vendor="algomo"'],
  ['a home-made banner', 'type="text/plain" data-cookie-consent="chat"'],
  ['Rocket Loader of Cloudflare', 'type="3f9c1b7a0d2e4f5a6b7c8d9e-text/javascript"'],
  ['WP Rocket’s delay', 'type="rocketlazyloadscript" data-rocket-type="text/javascript"'],
  ['LiteSpeed’s delay', 'type="litespeed/javascript" data-optimized="1"'],
  ['Flying Press', 'type="flyingpress/javascript" defer'],
  ['Perfmatters', 'type="pmdelayedscript" data-cfasync="false" data-no-optimize="1"'],
  ['WP Meteor', 'type="javascript/blocked" data-wpmeteor-type="text/javascript"'],
  ['NitroPack', 'type="nitropack/inlinescript" class="nitropack-inline-script"'],
  ['SiteGround’s delay', 'type="text/lazyload" data-lazy-type="script"'],
  ['Partytown with a comment', 'type="text/partytown" data-algomo'],
];

const snippets = conventions.map(([by, attributes]): BrokenPage => [
  `the settings behind ${by}`,
  'script-blocked',
  page(snippet(`"${token}"`, ` ${attributes}`) + widget),
]);

/** The widget’s own script, kept back. */
const widgets: BrokenPage[] = [
  ...[
    'Didomi',
    'OneTrust',
    'Usercentrics',
    'Axeptio',
    'Klaro, an older one',
    'tarteaucitron',
    'CookieYes',
    'Iubenda',
    'Real Cookie Banner',
    'Borlabs Cookie',
    'Rocket Loader of Cloudflare',
    'WP Meteor',
  ].map((by): BrokenPage => [
    `the widget behind ${by}`,
    'script-blocked',
    page(set + widgetWith(conventions.find(([name]) => name === by)?.[1] ?? '')),
  ]),
  [
    'the widget with data-src, by Usercentrics',
    'script-blocked',
    page(
      `${set}<script type="text/plain" data-usercentrics="Algomo" data-src="https://widget.example/widget/v1.js"></script>`,
    ),
  ],
  [
    'the widget with data-cookieconsent-src, by a lazy loader',
    'script-blocked',
    page(`${set}<script data-src="https://widget.example/widget/v1.js" class="lazyload"></script>`),
  ],
  [
    'the widget with an address that WP Rocket moved away',
    'script-blocked',
    page(
      `${set}<script type="rocketlazyloadscript" data-rocket-src="https://widget.example/widget/v1.js" async></script>`,
    ),
  ],
  [
    'the widget with suppressedsrc of Iubenda',
    'script-blocked',
    page(
      `${set}<script type="text/plain" class="_iub_cs_activate" suppressedsrc="https://widget.example/widget/v1.js"></script>`,
    ),
  ],
  [
    'the widget with consent-original-src',
    'script-blocked',
    page(
      `${set}<script consent-required="7" consent-by="services" consent-original-src-_="https://widget.example/widget/v1.js"></script>`,
    ),
  ],
];

/** Pages whose snippet or widget waits for consent or for an optimiser. */
export const consentPages: readonly BrokenPage[] = [...snippets, ...widgets];

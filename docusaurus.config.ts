import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {codeTheme} from './src/highlighting';
import assistants from './src/plugins/assistants';
import browserBundles, {bundlesDirectory} from './src/plugins/browser-bundles';
import chosenTabs from './src/plugins/chosen-tabs';
import colouredCode from './src/plugins/coloured-code';
import hosting from './src/plugins/hosting';
import {lastUpdated} from './src/plugins/last-updated';
import leanInfima from './src/plugins/lean-infima';
import leanMonaco from './src/plugins/lean-monaco';
import leanRuntime from './src/plugins/lean-runtime';
import pageMarkdown from './src/plugins/page-markdown';
import playgroundStyles from './src/plugins/playground-styles';
import problemPages from './src/plugins/problem-pages';
import publishedDocuments from './src/plugins/published-documents';
import searchIndex from './src/plugins/search-index';
import sandboxPackage from './src/plugins/sandbox-package';
import socialImages from './src/plugins/social-images';
import tryItCheck from './src/plugins/try-it-check';

const onBroken = process.env.BROKEN_LINKS === 'warn' ? 'warn' : 'throw';

/** Where a file of the repository is edited: its path is added to it. Without it, no page has an edit link. */
const editUrl = process.env.EDIT_URL && process.env.EDIT_URL.replace(/\/*$/, '/');
const readingComfort = {showLastUpdateTime: true, ...(editUrl && {editUrl})};

const siteUrl = process.env.SITE_URL || 'https://docs.algomo.com';

/** Where “Was this page helpful?” sends its answers. Without it, no page asks. */
const feedbackUrl = process.env.FEEDBACK_URL || undefined;

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  metadata: [
    {name: 'color-scheme', content: 'light dark'},
    {name: 'theme-color', content: '#ffffff', media: '(prefers-color-scheme: light)'},
    {name: 'theme-color', content: '#110f1a', media: '(prefers-color-scheme: dark)'},
  ],
  docs: {sidebar: {hideable: false}},
  navbar: {
    items: [
      {
        to: '/docs/visitor-authentication/',
        label: 'Guide',
        position: 'left',
        activeBaseRegex: '/docs/visitor-authentication/$',
      },
      {
        to: '/docs/visitor-authentication/encrypting-user-data/',
        label: 'Signing examples',
        position: 'left',
      },
      {to: '/playground/', label: 'Playground', position: 'left'},
      {to: '/docs/troubleshooting/', label: 'Troubleshooting', position: 'left'},
      {
        to: '/docs/reference/widget/',
        label: 'Reference',
        position: 'left',
        activeBaseRegex: '/docs/reference/',
      },
    ],
  },
  footer: {
    links: [
      {label: 'Guide', to: '/docs/visitor-authentication/'},
      {label: 'Playground', to: '/playground/'},
      {label: 'Troubleshooting', to: '/docs/troubleshooting/'},
      {label: 'Reference', to: '/docs/reference/visitor-token/'},
      {label: 'Open Algomo', href: 'https://app.algomo.com/'},
    ],
  },
  prism: {theme: codeTheme, darkTheme: codeTheme},
};

const config: Config = {
  title: 'Algomo Visitor Authentication',
  tagline:
    'Link the visitors of your Algomo widget to your own users, with a token that your server signs',
  favicon: 'img/favicon.svg',
  url: siteUrl,
  baseUrl: process.env.BASE_URL || '/',
  trailingSlash: true,
  customFields: {feedbackUrl},
  future: {
    v4: true,
    experimental_vcs: lastUpdated(__dirname, `${__dirname}/docs/troubleshooting/generated`),
  },
  onBrokenLinks: onBroken,
  onBrokenAnchors: onBroken,
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  i18n: {defaultLocale: 'en', locales: ['en']},
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: 'docs',
          sidebarPath: './sidebars.ts',
          exclude: ['troubleshooting/**'],
          ...readingComfort,
        },
        blog: false,
        theme: {customCss: ['./src/css/tokens.css', './src/css/custom.css']},
      } satisfies Options,
    ],
  ],
  staticDirectories: ['static', bundlesDirectory],
  plugins: [
    assistants,
    browserBundles,
    playgroundStyles,
    leanInfima,
    leanMonaco,
    leanRuntime,
    chosenTabs,
    colouredCode,
    publishedDocuments,
    searchIndex,
    sandboxPackage,
    hosting({
      strictTransportSecurity: process.env.HSTS,
      connectTo: feedbackUrl ? [new URL(feedbackUrl, siteUrl).origin] : [],
    }),
    pageMarkdown,
    socialImages,
    tryItCheck,
    [
      problemPages,
      {
        id: 'troubleshooting',
        path: 'docs/troubleshooting',
        routeBasePath: 'docs/troubleshooting',
        sidebarPath: './src/plugins/problem-pages/sidebars.ts',
        ...readingComfort,
      },
    ],
  ],
  themeConfig: themeConfig satisfies ThemeConfig,
};

export default config;

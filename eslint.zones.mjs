/**
 * Who may import whom. A folder of `src` imports itself, packages, and what stands here: a folder's
 * name opens its door (index.ts) alone, a path opens that path. Tests are exempt.
 */
const mayImport = {
  problems: [],
  'visitor-token': ['problems'],
  'pasted-token': ['visitor-token', 'problems'],
  'page-check': ['problems', 'pasted-token', 'visitor-token'],
  scenarios: ['visitor-token', 'problems'],
  service: ['visitor-token', 'problems'],
  widget: ['service/api.ts', 'problems', 'problems/widget-titles.ts'],
  sandbox: ['service', 'service/api.ts', 'visitor-token', 'scenarios', 'problems'],
  highlighting: [],
  'example-code': ['problems', 'visitor-token'],
  playground: [
    'scenarios',
    'visitor-token',
    'visitor-token/payload-schema.ts',
    'problems',
    'pasted-token',
    'page-check',
    'page-check/samples.ts',
    'service/api.ts',
    'sandbox/protocol.ts',
    'components/code-example',
    'example-code/',
  ],
  components: [
    'scenarios/links.ts',
    'highlighting/plain-text.ts',
    'example-code/',
    'problems',
    'problems/codes.ts',
    'visitor-token/claims.ts',
    'visitor-token/registered-claims.ts',
    'service/openapi.ts',
  ],
  pages: ['components/', 'playground'],
  theme: ['components/', 'playground', 'problems'],
  css: [],
  plugins: [
    'problems',
    'problems/catalogue.ts',
    'problems/complaints.ts',
    'scenarios',
    'visitor-token',
    'example-code/',
    'highlighting',

    'service/openapi.ts',
  ],
};

const opened = (name) => (name.includes('/') ? [name] : [`${name}/index.ts`, `${name}/index.tsx`]);

export const importZones = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others.flatMap(opened)].map((path) => `./${path}`),
  message: `src/${folder} may import of src only ${others.join(', ') || 'itself'}: see eslint.zones.mjs.`,
}));

/** Paths, as regular expressions, that may be imported as types alone, so that none of it is bundled. */
export const typesOnly = {
  widget: '/service/|/problems(?!/widget-titles)',
  playground: '/service/',
};

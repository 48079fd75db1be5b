/**
 * The rooms of the house and who may enter whom, for relative and `@site/` imports alike. A room enters
 * itself, packages, and what stands here, which is above it in this list: so no arrow runs in a circle.
 * A room's name opens its door (index.ts) alone, a file itself, a slash at the end all below it. Tests
 * are exempt.
 */
export const mayEnter = {
  'src/problems': [],
  'src/visitor-token': ['src/problems'],
  'src/pasted-token': ['src/problems', 'src/visitor-token'],
  'src/page-check': ['src/problems', 'src/visitor-token', 'src/pasted-token'],
  'src/setup-check': ['src/problems', 'src/visitor-token', 'src/pasted-token', 'src/page-check'],
  'src/scenarios': ['src/problems', 'src/visitor-token'],
  'src/service': ['src/problems', 'src/visitor-token'],
  'src/widget': [
    'src/problems',
    'src/problems/widget-titles.ts',
    'src/visitor-token/look-alikes.ts',
    'src/service/api.ts',
  ],
  'src/sandbox': [
    'src/problems',
    'src/visitor-token',
    'src/scenarios',
    'src/service',
    'src/service/api.ts',
  ],
  'src/local-sandbox': [
    'src/problems',
    'src/visitor-token',
    'src/service',
    'src/service/api.ts',
    'src/service/store/sqlite.ts',
    'src/page-check',
    'src/setup-check/failure.ts',
    'src/setup-check/fetch-page.ts',
  ],
  'src/search': [],
  'src/test-vectors': [
    'src/problems',
    'src/visitor-token',
    'src/scenarios',
    'src/scenarios/forge.ts',
  ],
  'src/highlighting': [],
  'src/example-code': [
    'src/problems',
    'src/visitor-token',
    'examples/last-run.json',
    'examples/templates/last-run.json',
    'examples/apps/last-run.json',
  ],
  'src/components': [
    'src/problems',
    'src/problems/changelog.ts',
    'src/problems/codes.ts',
    'src/visitor-token/claims.ts',
    'src/visitor-token/limits.ts',
    'src/visitor-token/registered-claims.ts',
    'src/scenarios/links.ts',
    'src/highlighting/plain-text.ts',
    'src/example-code/',
    'docs/troubleshooting/generated/',
    'src/pasted-token',
    'src/pasted-token/hand-over.ts',
    'src/search',
  ],
  'src/playground': [
    'src/problems',
    'src/visitor-token',
    'src/visitor-token/payload-schema.ts',
    'src/pasted-token',
    'src/pasted-token/decode.ts',
    'src/pasted-token/hand-over.ts',
    'src/page-check',
    'src/page-check/samples.ts',
    'src/scenarios',
    'src/scenarios/sentences.ts',
    'src/service/api.ts',
    'src/widget/words.ts',
    'src/sandbox/protocol.ts',
    'src/example-code/',
    'src/components/clipboard',
    'src/components/code-example',
    'src/components/loaded',
  ],
  'src/css': [],
  'src/pages': ['src/components/', 'src/playground', 'src/playground/styles.ts'],
  'src/theme': ['src/components/'],
  'src/plugins': [
    'src/problems',
    'src/problems/catalogue.ts',
    'src/problems/complaints.ts',
    'src/problems/changelog.ts',
    'src/problems/customer-words',
    'src/visitor-token',
    'src/search',
    'src/test-vectors',
    'src/scenarios',
    'src/scenarios/sentences.ts',
    'src/service/openapi.ts',
    'src/widget/words.ts',
    'src/highlighting',
    'src/example-code/',
    'src/components/page-menu/markdown-address.ts',
  ],
  'examples/runner': [
    'src/visitor-token',
    'src/page-check',
    'src/setup-check/fetch-page.ts',
    'src/local-sandbox/protocol.ts',
    'src/local-sandbox/testing/process.ts',
    'src/example-code/',
    'src/plugins/sandbox-package/files.ts',
    'scripts/engines.mjs',
    'examples/vectors.json',
    'examples/templates/vectors.json',
  ],
};

/** The files and folders that a name opens. */
export const opened = (name) =>
  /\.\w+$|\/$/.test(name) ? [name] : [`${name}/index.ts`, `${name}/index.tsx`];

export const importZones = Object.entries(mayEnter).map(([room, others]) => ({
  target: `./${room}`,
  from: '.',
  except: ['node_modules', room, ...others.flatMap(opened)].map((path) => `./${path}`),
  message: `${room} may enter only ${others.join(', ') || 'itself'}: see eslint.zones.mjs.`,
}));

/** Paths, as regular expressions, that may be imported as types alone, so that none of it is bundled. */
export const typesOnly = {
  'src/widget': '/service/|/problems(?!/widget-titles)',
  'src/playground': '/service/',
};

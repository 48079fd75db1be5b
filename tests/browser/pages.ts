/** The pages of the site that people write: all but the playground and the pages of the problems. */
export const writtenPages = [
  '/',
  '/docs/visitor-authentication/',
  '/docs/visitor-authentication/encrypting-user-data/',
  '/docs/visitor-authentication/assistants/',
  '/docs/reference/widget/',
  '/docs/reference/visitor-token/',
  '/docs/reference/http-api/',
  '/docs/reference/glossary/',
  '/docs/reference/changelog/',
  '/docs/troubleshooting/',
  '/docs/troubleshooting/no-error/',
  '/docs/troubleshooting/clocks/',
  '/docs/troubleshooting/for-support/',
];

import {startSite, type Site} from './site';
import {test as base} from './test';

/** A browser test for which the site is on an origin of its own, where it can replace what is sent. */
export const test = base.extend<{site: Site}>({
  // Playwright reads from this pattern that it needs nothing.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use, {project}) => {
    const site = await startSite(project.use.baseURL ?? '');
    await use(site);
    await site.stop();
  },
  baseURL: async ({site}, use) => use(site.origin),
});

export {expect} from './test';

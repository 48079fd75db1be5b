import type * as complete from './of-pages';

/** The service sees no page, so its worker names no problem of one. */
export const factsOfPages: Partial<typeof complete.factsOfPages> = {};

/** A page that works, as customers write it. */
export type RightPage = readonly [what: string, html: string];

declare const sandboxVersion: string;
declare const sandboxDocsUrl: string;

/** The version of the package that this page is of. */
export const version = sandboxVersion;

/** The documentation site, with a slash at its end. */
export const docsUrl = sandboxDocsUrl;

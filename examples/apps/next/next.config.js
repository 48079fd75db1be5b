/** The repository around this app has a lock file too. */
export default {turbopack: {root: import.meta.dirname}};

declare global {
  interface ImportMeta {
    /** The bundler's: imports every file of a folder that the pattern matches. */
    webpackContext(folder: string, options: {recursive: boolean; regExp: RegExp}): unknown;
  }
}

// The styles of the playground, but for those of the parts that are loaded late. Its page imports them apart from its code, so that they are linked in
// the page's HTML and its first screen is right before any script has come.
import.meta.webpackContext('./', {
  recursive: true,
  regExp: /^\.\/(?!analysis|page-check|paste)[\w/-]+\.module\.css$/,
});

export {};

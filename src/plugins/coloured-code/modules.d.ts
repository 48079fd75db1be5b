/** What `src/plugins/coloured-code` makes. */
declare module '@coloured-code' {
  const code: Record<string, string>;
  export default code;
}

declare module '@generated/coloured-code/default/code.json' {
  const code: Record<string, string>;
  export default code;
}

declare module '@generated/coloured-code/default/templates.json' {
  const code: Record<string, string>;
  export default code;
}

/** A grammar registers itself. */
declare module 'prismjs/components/*';

/** What `src/plugins/coloured-code` makes. In a browser it is empty. */
declare module '@coloured-code' {
  const code: Record<string, string>;
  export default code;
}

declare module '@generated/coloured-code/default/*' {
  const code: Record<string, string>;
  export default code;
}

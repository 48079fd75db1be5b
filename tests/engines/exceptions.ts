/**
 * What is used although an engine lacks it, because the program does without where it is not there.
 */
export const exceptions: readonly {feature: string; file: string; without: string}[] = [
  {
    feature: 'api.Request.body',
    file: 'src/service/http/body.ts',
    without: 'the body is read as a blob',
  },
  {
    feature: 'api.Request.body',
    file: 'src/sandbox/log.ts',
    without: 'only the stream of an answer is closed, and an answer has it everywhere',
  },
];

/** The same of the built scripts, whose libraries ask first; and what only has the same name. */
export const builtExceptions: Readonly<Record<string, string>> = {
  'Error.captureStackTrace': 'jose calls it where it is a function',
  'Uint8Array.fromBase64': 'jose decodes by itself where it is not there',
  'Symbol.dispose': 'Monaco and the compiler’s helpers make a symbol of their own',
  'Symbol.asyncDispose': 'the same',
  SuppressedError: 'the compiler’s helpers make an error of their own',
  navigation: 'React asks for its type first',
  setImmediate: 'React asks for its type first',
  '.with()': 'a method of Monaco’s own',
};

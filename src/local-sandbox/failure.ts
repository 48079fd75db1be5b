/** A reason not to start that the reader can do something about. The message says what and how. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** `code` of an error of Node's, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a page could not be checked. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
}

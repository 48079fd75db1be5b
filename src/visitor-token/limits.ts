/** The numbers of the contract. Lengths in characters, times in seconds. */

/** A longer token is refused before anything of it is decoded. UTF-16 code units. */
export const maxTokenLength = 4096;

/** RFC 7518 §3.2: an HS256 key has at least as many bits as the hash. */
export const minSecretBytes = 32;

/** How far two clocks may differ, for `exp`, `nbf` and `iat`. */
export const clockTolerance = 30;

/** The lifetime that a token gets unless another is asked for. */
export const recommendedLifetime = 30;

/** An `exp` further ahead is accepted with the warning `lifetime-too-long`. */
export const longLifetime = 300;

/** An `exp` further ahead is refused: the longest that ten calendar years can be. */
export const maxLifetime = 3653 * 24 * 60 * 60;

/** How many retired secrets are tried, so as to say `secret-rotated`. */
export const maxRetiredSecrets = 20;

/** The longest request body that is read, in bytes. */
export const maxBodyBytes = 65_536;
/** A body that announces more is refused unread, even where its beginning could tell the cause. */
export const maxExplainedBytes = 1_048_576;
/** The longest message, in characters, the white space around it not counted. */
export const maxTextCharacters = 4000;
export const maxClientIdCharacters = 128;
export const maxVisitorKeyCharacters = 256;
export const maxSecretCharacters = 512;
/** How long a session lives, in seconds. */
export const sessionSeconds = 3600;
export const maxOverlapSeconds = 30 * 24 * 3600;

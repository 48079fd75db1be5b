// #region docs
export function register() {
  if (new TextEncoder().encode(process.env.ALGOMO_SECRET).length < 32) {
    console.error('ALGOMO_SECRET is missing or shorter than 32 bytes');
    process.exit(1);
  }
}
// #endregion

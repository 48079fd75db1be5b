# shellcheck shell=bash
# #region docs
base64url() {
  openssl base64 -A | tr '+/' '-_' | tr -d '='
}

# Signs the visitor token of the user who is signed in.
# $1: the user, as a JSON object; $2: the token's life in seconds, 30 unless given
sign_visitor_token() {
  local LC_ALL=C user=$1 expires_in=${2:-30} secret=${ALGOMO_SECRET-} header claims signature
  if ((${#secret} < 32)); then
    echo 'ALGOMO_SECRET is missing or shorter than 32 bytes' >&2
    return 1
  fi

  claims=$(jq -c --argjson expires_in "$expires_in" '
    if .id == null or .id == "" then error("the user has no id") else . end
    | (now | floor) as $now
    | {id: (.id | tostring), name, email, companyId, companyName}
    | with_entries(select(.value != null))
    | .iat = $now
    | .exp = $now + $expires_in
  ' <<<"$user") || return

  header=$(printf '{"alg":"HS256","typ":"JWT"}' | base64url)
  claims=$(printf '%s' "$claims" | base64url)
  signature=$(printf '%s' "$header.$claims" |
    openssl dgst -sha256 -hmac "$secret" -binary | base64url)

  echo "$header.$claims.$signature"
}
# #endregion

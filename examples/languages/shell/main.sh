#!/usr/bin/env bash
set -euo pipefail

# shellcheck source=visitor-token.sh
source "$(dirname "$0")/visitor-token.sh"

while IFS= read -r user; do
  sign_visitor_token "$user"
done

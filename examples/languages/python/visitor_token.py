# #region docs
import os
import time
from collections.abc import Mapping

import jwt

OPTIONAL_FIELDS = ("name", "email", "companyId", "companyName")


def sign_visitor_token(user: Mapping[str, str | int | None], expires_in: int = 30) -> str:
    """Sign the visitor token of the user who is signed in; it expires in `expires_in` seconds."""
    secret = os.environ.get("ALGOMO_SECRET", "").encode()
    if len(secret) < 32:
        raise RuntimeError("ALGOMO_SECRET is missing or shorter than 32 bytes")
    if user.get("id") in (None, ""):
        raise ValueError("The user has no id")

    now = int(time.time())
    claims = {
        "id": str(user["id"]),
        **{field: user[field] for field in OPTIONAL_FIELDS if user.get(field) is not None},
        "iat": now,
        "exp": now + expires_in,
    }
    return jwt.encode(claims, secret, algorithm="HS256")


# #endregion

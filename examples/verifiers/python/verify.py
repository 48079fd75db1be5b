"""Verifies visitor tokens with PyJWT, and compares the result with the test vectors."""

import base64
import json
import re
import sys
from datetime import datetime

import jwt

TOLERANCE = 30
TEN_YEARS = 3653 * 24 * 60 * 60
FORM = re.compile(r"[\w-]+\.[\w-]+\.[\w-]{43}", re.ASCII)


class Refused(Exception):
    """The token is not valid."""


def verify(token, secret, now):
    """Returns the user's id. Raises an exception if the token is refused."""
    if not isinstance(token, str) or len(token) > 4096 or not FORM.fullmatch(token):
        raise Refused("form")
    header, payload, _ = (decode(part) for part in token.split("."))
    if len(secret.encode()) < 32:
        raise Refused("secret")

    # PyJWT reads the system's clock, so its checks of time are off and ours are below.
    options = {name: False for name in ("verify_exp", "verify_nbf", "verify_iat", "verify_sub", "verify_aud", "verify_jti")}
    jwt.decode(token, secret.encode(), algorithms=["HS256"], options=options)

    header, claims = strict_json(header), strict_json(payload)
    if "crit" in header or header.get("typ", "JWT") != "JWT":
        raise Refused("header")
    check_times(claims, now)
    return check_fields(claims)


def decode(part):
    data = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode() != part:
        raise Refused("not canonical base64url")
    return data


def strict_json(data):
    def unique(pairs):
        if len({name for name, _ in pairs}) != len(pairs):
            raise Refused("a name twice")
        return dict(pairs)

    def no_constant(name):
        raise Refused(name)

    value = json.loads(data.decode(), object_pairs_hook=unique, parse_constant=no_constant)
    if not isinstance(value, dict):
        raise Refused("not an object")
    return value


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_times(claims, now):
    for name in ("exp", "nbf", "iat"):
        if name in claims and not is_number(claims[name]):
            raise Refused(name)
    if "exp" in claims and not now - TOLERANCE < claims["exp"] <= now + TEN_YEARS:
        raise Refused("exp")
    if claims.get("nbf", 0) > now + TOLERANCE or claims.get("iat", 0) > now + TOLERANCE:
        raise Refused("too early")


def check_fields(claims):
    user_id = claims.get("id")
    if is_number(user_id) and (user_id != int(user_id) or abs(user_id) > 2**53 - 1):
        raise Refused("id")
    if not isinstance(user_id, str) and not is_number(user_id):
        raise Refused("id")
    text = user_id if isinstance(user_id, str) else str(int(user_id))
    if not text.strip() or len(text) > 255:
        raise Refused("id")
    text.encode()  # half of a surrogate pair has no UTF-8

    for name in ("name", "email", "companyId", "companyName"):
        value = claims.get(name)
        if value is None:
            continue
        if not isinstance(value, str) and not is_number(value):
            raise Refused(name)
        if len(str(value)) > 512 or (isinstance(value, int) and value != int(float(value))):
            raise Refused(name)
        if isinstance(value, int) and repr(float(value)).find("e") >= 0:
            raise Refused(name)
    return text


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "vectors.json"
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    now = datetime.fromisoformat(document["now"].replace("Z", "+00:00")).timestamp()
    wrong = 0
    for vector in document["vectors"]:
        try:
            verify(vector["token"], vector.get("secret", document["secret"]), now)
            accepted = True
        except (Refused, jwt.PyJWTError, ValueError):
            accepted = False
        if accepted != vector["valid"]:
            wrong += 1
            said = "accepted" if accepted else "refused"
            print(f"{vector['id']}: {said}, but it is {vector['code'] or 'valid'}")
    print(f"{len(document['vectors']) - wrong} of {len(document['vectors'])} agree")
    return 1 if wrong else 0


sys.exit(main())

# #region docs
import os
import secrets
import sys
import time
from typing import Annotated

import jwt
import uvicorn
from fastapi import Depends, FastAPI, Form, HTTPException, Request
from fastapi.responses import PlainTextResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from starlette.middleware.sessions import SessionMiddleware

SECRET = os.environ.get("ALGOMO_SECRET", "").encode()
if len(SECRET) < 32:
    sys.exit("ALGOMO_SECRET is missing or shorter than 32 bytes")

# In place of a database and passwords.
USERS = {
    1: {"id": 1, "name": "Jane Doe", "email": "jane@example.com"},
    2: {"id": 2, "name": "John Smith", "email": "john@example.com"},
}


def sign_visitor_token(user):
    now = int(time.time())
    claims = {
        "id": str(user["id"]),
        "name": user["name"],
        "email": user["email"],
        "iat": now,
        "exp": now + 30,
    }
    return jwt.encode(claims, SECRET, algorithm="HS256")


def current_user(request: Request):
    return USERS.get(request.session.get("user_id"))


def from_own_page(request: Request):
    """FastAPI has no protection against forged requests: refuse the forms of other sites."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        raise HTTPException(403)


CurrentUser = Annotated[dict | None, Depends(current_user)]
NO_STORE = {"Cache-Control": "no-store"}

app = FastAPI()
# A key of this process: all sessions end when it restarts.
app.add_middleware(SessionMiddleware, secret_key=secrets.token_hex(32), same_site="lax")
templates = Jinja2Templates("templates")


@app.get("/")
def page(request: Request, user: CurrentUser):
    context = {
        "users": USERS.values(),
        "user": user,
        "visitor_token": sign_visitor_token(user) if user else None,
        "widget": os.environ["ALGOMO_WIDGET"],
    }
    return templates.TemplateResponse(request, "page.html", context, headers=NO_STORE)


@app.get("/visitor-token")
def visitor_token(user: CurrentUser):
    if user is None:
        raise HTTPException(401, headers=NO_STORE)
    return PlainTextResponse(sign_visitor_token(user), headers=NO_STORE)


@app.post("/sign-in", dependencies=[Depends(from_own_page)])
def sign_in(request: Request, user: Annotated[int, Form()]):
    if user not in USERS:
        raise HTTPException(400)
    request.session.clear()
    request.session["user_id"] = user
    return RedirectResponse("/", 303)


@app.post("/sign-out", dependencies=[Depends(from_own_page)])
def sign_out(request: Request):
    request.session.clear()
    return RedirectResponse("/", 303)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "3000")))
# #endregion

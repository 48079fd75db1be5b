# #region docs
import os
import secrets
import sys
import time

import jwt
from flask import Flask, abort, redirect, render_template, request, session
from flask_wtf import CSRFProtect

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


app = Flask(__name__)
# A key of this process: all sessions end when it restarts.
app.secret_key = secrets.token_bytes(32)
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
CSRFProtect(app)


@app.after_request
def do_not_store(response):
    response.headers["Cache-Control"] = "no-store"
    return response


def current_user():
    return USERS.get(session.get("user_id"))


@app.get("/")
def page():
    user = current_user()
    return render_template(
        "page.html",
        users=USERS.values(),
        user=user,
        visitor_token=sign_visitor_token(user) if user else None,
        widget=os.environ["ALGOMO_WIDGET"],
    )


@app.get("/visitor-token")
def visitor_token():
    user = current_user()
    if user is None:
        abort(401)
    return sign_visitor_token(user), {"Content-Type": "text/plain"}


@app.post("/sign-in")
def sign_in():
    user_id = request.form.get("user", type=int)
    if user_id not in USERS:
        abort(400)
    session.clear()
    session["user_id"] = user_id
    return redirect("/", 303)


@app.post("/sign-out")
def sign_out():
    session.clear()
    return redirect("/", 303)


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(os.environ.get("PORT", "3000")))
# #endregion

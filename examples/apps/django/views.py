# #region docs
import time

import jwt
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

# In place of a database and passwords.
USERS = {
    "1": {"id": 1, "name": "Jane Doe", "email": "jane@example.com"},
    "2": {"id": 2, "name": "John Smith", "email": "john@example.com"},
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
    return jwt.encode(claims, settings.ALGOMO_SECRET.encode(), algorithm="HS256")


def current_user(request):
    return USERS.get(request.session.get("user_id"))


@never_cache  # Sends `Cache-Control: no-store`, among others.
def page(request):
    user = current_user(request)
    context = {
        "users": USERS.values(),
        "user": user,
        "visitor_token": sign_visitor_token(user) if user else None,
        "widget": settings.ALGOMO_WIDGET,
    }
    return render(request, "page.html", context)


@never_cache
def visitor_token(request):
    user = current_user(request)
    if user is None:
        return HttpResponse(status=401)
    return HttpResponse(sign_visitor_token(user), content_type="text/plain")


@require_POST
def sign_in(request):
    user_id = request.POST.get("user")
    if user_id not in USERS:
        return HttpResponse(status=400)
    request.session.flush()
    request.session["user_id"] = user_id
    return redirect("/")


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("/")


urlpatterns = [
    path("", page),
    path("visitor-token", visitor_token),
    path("sign-in", sign_in),
    path("sign-out", sign_out),
]
# #endregion

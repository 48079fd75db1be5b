# #region docs
import os

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

ALGOMO_SECRET = os.environ.get("ALGOMO_SECRET", "")
if len(ALGOMO_SECRET.encode()) < 32:
    raise ImproperlyConfigured("ALGOMO_SECRET is missing or shorter than 32 bytes")
ALGOMO_WIDGET = os.environ["ALGOMO_WIDGET"]

ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "views"
# A key of this process: all sessions end when it restarts.
SECRET_KEY = get_random_secret_key()
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": ["templates"]}]
# #endregion

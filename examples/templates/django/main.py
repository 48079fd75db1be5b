import json
import sys

import django
from django.conf import settings
from django.template.loader import render_to_string

BACKEND = "django.template.backends.django.DjangoTemplates"
settings.configure(TEMPLATES=[{"BACKEND": BACKEND, "DIRS": ["templates"]}])
django.setup()

for line in sys.stdin:
    visitor_token = json.loads(line)["visitorToken"]
    print(json.dumps(render_to_string("page.html", {"visitor_token": visitor_token})))

"""The application that the web server loads. A wrong configuration refuses to start."""

import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soulprint.settings")
application = get_wsgi_application()
call_command("check")

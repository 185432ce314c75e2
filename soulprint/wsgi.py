"""The application that the web server loads. A wrong configuration refuses to start."""

import os

from django.core.management.base import BaseCommand
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soulprint.settings")
application = get_wsgi_application()
BaseCommand().check()  # says nothing when all is well, unlike `manage.py check`

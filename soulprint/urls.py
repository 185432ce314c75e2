"""The API, the admin, and the way to it from the root."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from fullpass.api.health import healthz, readyz

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("healthz", healthz, name="healthz"),
    path("healthz/", healthz),
    path("readyz", readyz, name="readyz"),
    path("readyz/", readyz),
    path("", include("fullpass.api.urls")),
]

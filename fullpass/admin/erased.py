"""What the runs of people cost who were erased since."""

from __future__ import annotations

from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import ErasedSpend


@admin.register(ErasedSpend)
class ErasedSpendAdmin(ReadOnlyAdmin):
    list_display = ["begins", "client_slug", "runs", "cost_usd"]
    search_fields = ["=client_slug"]
    search_help_text = "A client"

"""Uploads that nobody needs any more go."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from fullpass.models import Removal
from fullpass.uploads import KEPT_UNUSED, sweep_uploads


class Command(BaseCommand):
    help = (
        f"Delete uploads that no run has read for {KEPT_UNUSED.days} days, and files that could not be "
        "deleted when they should have been. The workers do this every hour."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        gone = sweep_uploads()
        waiting = Removal.objects.count()
        self.stdout.write(
            f"{gone} gone; {waiting} still to be deleted, when they are due or storage is back."
        )

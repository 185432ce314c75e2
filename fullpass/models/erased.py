"""What stays countable of people who were erased: money, and nothing that leads to them."""

from __future__ import annotations

from django.db import models
from django.db.models import Count, F, QuerySet, Sum
from django.db.models.functions import TruncHour


class ErasedSpendQuerySet(models.QuerySet["ErasedSpend"]):
    def keep(self, client_slug: str, runs: QuerySet) -> None:
        """Count what these runs cost, by the hour that they were handed in; for when they are about to go."""
        hours = runs.order_by().annotate(begins=TruncHour("created_at")).values_list("begins")
        for begins, number, cost in hours.annotate(Count("pk"), Sum("cost_usd")):
            row, _ = self.get_or_create(begins=begins, client_slug=client_slug)
            self.filter(pk=row.pk).update(runs=F("runs") + number, cost_usd=F("cost_usd") + cost)


class ErasedSpend(models.Model):
    """How many runs of erased people a client handed in within an hour, and what they cost."""

    begins = models.DateTimeField(help_text="The hour in which the runs were handed in.")
    client_slug = models.CharField(max_length=63)
    runs = models.PositiveIntegerField(default=0)
    cost_usd = models.DecimalField(max_digits=14, decimal_places=6, default=0)

    objects = ErasedSpendQuerySet.as_manager()

    class Meta:
        ordering = ["-begins"]
        verbose_name = verbose_name_plural = "cost of erased people"
        constraints = [models.UniqueConstraint(fields=["begins", "client_slug"], name="erased_spend_once")]

    def __str__(self) -> str:
        return f"{self.client_slug}, {self.begins:%Y-%m-%d %H:00}"

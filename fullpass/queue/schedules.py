"""What is done again and again, as schedules of django-q: made when missing, mended when changed."""

from __future__ import annotations

from django_q.models import Schedule

EVERY_HALF_MINUTE = "* * * * * */30"  # the sixth field is seconds; django-q looks about that often
EVERY_HOUR = "17 * * * *"
SCHEDULES = {
    "reaper": ("fullpass.tasks.reap", EVERY_HALF_MINUTE),
    "notices": ("fullpass.tasks.send_notices", EVERY_HALF_MINUTE),
    "uploads": ("fullpass.tasks.sweep", EVERY_HOUR),
}


def ensure_schedules() -> None:
    """Make each schedule, once. Several hosts may do this at the same time."""
    for name, (func, cron) in SCHEDULES.items():
        wanted = {
            "func": func,
            "cron": cron,
            "schedule_type": Schedule.CRON,
            "repeats": -1,
            "kwargs": "{'q_options': {'save': False}}",
        }
        first, *others = Schedule.objects.filter(name=name).order_by("pk") or [None]
        if first is None:
            Schedule.objects.create(name=name, **wanted)
            continue
        Schedule.objects.filter(pk=first.pk).exclude(**wanted).update(**wanted)
        for other in others:  # another host was as fast
            other.delete()

from django.apps import AppConfig


class FullPassConfig(AppConfig):
    name = "fullpass"
    verbose_name = "Full pass"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from fullpass import checks  # noqa: F401  registers the system checks
        from fullpass.queue import signals

        signals.connect()

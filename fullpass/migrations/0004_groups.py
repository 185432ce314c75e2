"""The two groups of staff, with what each may do."""

from __future__ import annotations

from django.contrib.auth.management import create_permissions
from django.contrib.contenttypes.management import create_contenttypes
from django.db import migrations

SUPPORT = ["retry_fullpassrun", "review_fact", "send_notice", "reveal_profile", "add_staffnote"]
LEAD = [
    "restart_fullpassrun", "erase_profile", "roll_back_profile", "manage_apikey", "change_client",
    "add_client", "use_pauseswitch",
]  # fmt: skip


def make_groups(apps, schema_editor):
    """Support looks at everything, retries and reviews; a lead does the rest as well."""
    alias = schema_editor.connection.alias
    config = apps.get_app_config("fullpass")
    config.models_module = True  # so that the permissions of this moment's models are made now
    create_contenttypes(config, verbosity=0, using=alias, apps=apps)
    create_permissions(config, verbosity=0, using=alias, apps=apps)
    config.models_module = None
    every = apps.get_model("auth", "Permission").objects.using(alias).filter(content_type__app_label="fullpass")
    groups = apps.get_model("auth", "Group").objects.using(alias)
    look = every.filter(codename__startswith="view_")
    for name, codenames in (("Support", SUPPORT), ("Support lead", SUPPORT + LEAD)):
        group, _ = groups.get_or_create(name=name)
        group.permissions.add(*look, *every.filter(codename__in=codenames))


def leave_groups(apps, schema_editor):
    """Who was put into them stays in them: the groups outlive this."""


class Migration(migrations.Migration):
    dependencies = [
        ("fullpass", "0003_desk"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_groups, leave_groups)]

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Django's admin, with the desk of support as its site."""

    default_site = "fullpass.desk.site.Desk"

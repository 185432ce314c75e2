"""Who calls: the key in the Authorization header."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.request import Request

from fullpass.api.problems import Problem
from fullpass.api.throttles import refuse_after_many_failures
from fullpass.keys import note_use
from fullpass.models import ApiKey, Client

CHALLENGE = 'Bearer realm="SoulPrint"'
LONGEST_KEY = 200


class KeyAuthentication(BaseAuthentication):
    """Gives (client, key). Unknown, revoked and expired keys are refused in the same words."""

    def authenticate(self, request: Request) -> tuple[Client, ApiKey]:
        scheme, _, credentials = get_authorization_header(request).decode("latin-1").partition(" ")
        key = credentials.strip()
        if scheme.lower() != "bearer" or not key:
            raise _refused(request, "Send your key as `Authorization: Bearer <key>`.", CHALLENGE)
        found = ApiKey.find(key) if len(key) <= LONGEST_KEY else None
        if found is None:
            challenge = f'{CHALLENGE}, error="invalid_token"'
            raise _refused(request, "The key is not valid; use one that is.", challenge)
        note_use(found)
        return found.client, found

    def authenticate_header(self, request: Request) -> str:
        return CHALLENGE


def _refused(request: Request, detail: str, challenge: str) -> Problem:
    refuse_after_many_failures(request.META.get("REMOTE_ADDR", ""))
    return Problem("unauthenticated", detail, headers={"WWW-Authenticate": challenge})


class KeyScheme(OpenApiAuthenticationExtension):
    """How the key is described in the schema."""

    target_class = KeyAuthentication
    name = "key"

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        return {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "sp_<prefix>_<secret>",
            "description": "A key of your web app, from `manage.py create_api_key`.",
        }

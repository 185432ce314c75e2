"""Bodies of requests, taken as JSON means them: "5" is no number, and 1 is not true."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from fullpass.api.problems import Problem

KINDS: list[tuple[type[serializers.Field], tuple[type, ...], str]] = [
    (serializers.BooleanField, (bool,), "Use true or false."),
    (serializers.IntegerField, (int,), "Use a whole number."),
    (serializers.FloatField, (int, float), "Use a number."),
    (serializers.CharField, (str,), "Use a string."),
    (serializers.ChoiceField, (str,), "Use a string."),
]


class Body(serializers.Serializer):
    """A JSON object; members that it does not know are ignored."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            wrong = {name: [hint] for name, field in self.fields.items() if (hint := _hint(field, data))}
            if wrong:
                raise serializers.ValidationError(wrong)
        return super().to_internal_value(data)

    @classmethod
    def of(cls, data: Any) -> dict[str, Any]:
        """What the body says. Raises Problem when the whole is no object, ValidationError for its members."""
        if not isinstance(data, Mapping):
            raise Problem("invalid", "The body is not a JSON object.")
        body = cls(data=data)
        body.is_valid(raise_exception=True)
        return body.validated_data


def _hint(field: serializers.Field, data: Mapping[str, Any]) -> str:
    """What to send instead, "" when the value is of the right kind, absent or null."""
    value = data.get(str(field.field_name))
    if value is None:
        return ""
    for kind, accepted, hint in KINDS:
        if isinstance(field, kind):
            is_right = isinstance(value, accepted) and (bool in accepted or not isinstance(value, bool))
            return "" if is_right else hint
    return ""

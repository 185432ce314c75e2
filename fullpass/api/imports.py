"""Uploads of exports: through us, or straight into the bucket."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

from django.conf import settings
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView
from fullpass.api.body import Body
from fullpass.api.problems import Problem, unavailable
from fullpass.api.receiving import MIB, received
from fullpass.api.schema import problems
from fullpass.exports import ExportError
from fullpass.models import Upload
from fullpass.models.profiles import USER_ID
from fullpass.uploads import (
    EXTENSIONS,
    ErasedMeanwhile,
    NoDirectUpload,
    keep_upload,
    offer_direct_upload,
)
from soulprint.storages import StorageFault

logger = logging.getLogger(__name__)


def _unavailable(fault: StorageFault) -> Problem:
    logger.error("an upload could not be stored: %s, %s", type(fault).__name__, fault.cause)
    return unavailable("The storage of the exports")


class ImportForm(serializers.Serializer):
    """An export and whose it is."""

    file = serializers.FileField(help_text="The export: a ZIP or JSON.")
    user_id = serializers.CharField(max_length=128, trim_whitespace=False, validators=[USER_ID])


class UserField(serializers.Serializer):
    user_id = serializers.CharField(max_length=128, trim_whitespace=False, validators=[USER_ID])


class ImportResult(serializers.ModelSerializer):
    class Meta:
        model = Upload
        fields = ["storage_path", "size", "sha256", "format", "conversation_count"]


class DirectUploadBody(Body):
    user_id = serializers.CharField(max_length=128, trim_whitespace=False, validators=[USER_ID])
    size = serializers.IntegerField(min_value=1, help_text="Of the export, in bytes.")
    content_type = serializers.ChoiceField(choices=list(EXTENSIONS), default="application/zip")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["size"] > settings.FULLPASS_MAX_UPLOAD_MB * MIB:
            limit = settings.FULLPASS_MAX_UPLOAD_MB
            raise Problem("too_large", f"The export is larger than {limit:,} MB; hand in a smaller one.")
        return attrs


class DirectUploadResult(serializers.Serializer):
    storage_path = serializers.CharField(help_text="For process-full, once the upload is done.")
    method = serializers.CharField()
    url = serializers.URLField()
    headers = serializers.DictField(child=serializers.CharField(), help_text="To be sent along.")
    expires_in = serializers.IntegerField(help_text="Seconds in which the upload has to begin.")


class ImportsView(ClientView):
    """An upload through us."""

    throttle_scope = "submit"
    parser_classes = [MultiPartParser]

    @extend_schema(
        operation_id="upload_export",
        summary="Upload an export",
        description="Streamed to storage, and read through once; `storage_path` is for process-full.",
        request={"multipart/form-data": ImportForm},
        responses={201: ImportResult, **problems("unreadable_export", "wrong_state", body=True)},
    )
    def post(self, request: Request) -> Response:
        with received(request._request) as form:
            errors: dict[str, Any] = {}
            user = UserField(data=form.fields)
            if not user.is_valid():
                errors.update(user.errors)
            if not form.has_file:
                errors["file"] = ["This field is required, as a file."]
            elif not form.size:
                errors["file"] = ["The file is empty; send the whole export."]
            if errors:
                raise serializers.ValidationError(errors)
            user_id = user.validated_data["user_id"]
            try:
                upload = keep_upload(self.client, user_id, form.file, form.size, form.sha256)
            except ExportError as error:
                raise Problem("unreadable_export", error.message, reason=error.code) from error
            except ErasedMeanwhile as error:
                detail = "The person was erased while the upload was coming in; nothing of it is kept."
                raise Problem("wrong_state", detail) from error
            except StorageFault as fault:
                raise _unavailable(fault) from fault
        return Response(ImportResult(upload).data, status=201)


class DirectUploadView(ClientView):
    """An upload that goes past us."""

    throttle_scope = "submit"

    @extend_schema(
        operation_id="offer_direct_upload",
        summary="Upload an export straight into the bucket",
        description="Where the storage is S3-compatible: gives the request that puts exactly `size` bytes of "
        "that type at `storage_path`. The export is read when it is processed.",
        request=DirectUploadBody,
        responses={201: DirectUploadResult, **problems("wrong_state", body=True)},
    )
    def post(self, request: Request) -> Response:
        asked = DirectUploadBody.of(request.data)
        try:
            offer = offer_direct_upload(self.client, asked["user_id"], asked["size"], asked["content_type"])
        except NoDirectUpload as error:
            detail = "This installation has no bucket to upload into; use POST /api/v1/imports/."
            raise Problem("wrong_state", detail) from error
        except StorageFault as fault:
            raise _unavailable(fault) from fault
        return Response(DirectUploadResult(asdict(offer)).data, status=201)

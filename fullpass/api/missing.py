"""What answers where there is nothing."""

from __future__ import annotations

from typing import Any, NoReturn

from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from fullpass.api.problems import Problem


class MissingView(APIView):
    """Any address below /api that no route has: a problem document, whatever is asked of it."""

    authentication_classes = []
    permission_classes = []
    renderer_classes = [JSONRenderer]
    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> NoReturn:
        raise Problem("not_found", "There is no such address; see /api/docs/.")

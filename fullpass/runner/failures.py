"""Why a run cannot go on, apart from what the engines and the export say themselves."""

from fullpass.pipeline.types import Failure


class RunFailure(Exception):
    def __init__(self, code: str, message: str, cause: str = "") -> None:
        super().__init__(message)
        self.failure = Failure(code, message, cause)

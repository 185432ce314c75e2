"""Why a run cannot go on, apart from what the engines and the export say themselves."""

import traceback

from fullpass.pipeline.types import Failure


class RunFailure(Exception):
    """A run cannot be made or cannot go on: `failure` has the code, the sentence and the technical cause."""

    def __init__(self, code: str, message: str, cause: str = "") -> None:
        super().__init__(message)
        self.failure = Failure(code, message, cause)


class StorageDown(RunFailure):
    """The storage of the exports cannot be used: the same may work later."""

    retry_after = None


def place_of(error: BaseException) -> str:
    """Type and place of an unexpected error; never its text, which may hold what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}"

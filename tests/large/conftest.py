"""The model service of the runner's tests serves here too."""

from tests.runner.conftest import service

__all__ = ["service"]

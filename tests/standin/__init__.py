"""A stand-in for the model service: a real HTTP server that answers from the text of the request alone."""

from tests.standin.faults import Fault
from tests.standin.server import StandIn

__all__ = ["Fault", "StandIn"]

"""The engine that thinks by rules: at once, on any machine, always the same."""

from fullpass.engines.offline.engine import OfflineEngine

__all__ = ["OfflineEngine"]

"""How much may be unpacked from one export, counted on the bytes that really come out."""

from __future__ import annotations

from collections.abc import Callable

from fullpass.exports.errors import ExportError
from fullpass.exports.results import MIB, Limits

RATIO_COUNTS_FROM = 64 * MIB  # a small file may repeat itself as it likes


class Budget:
    """Counts unpacked bytes; ExportError (too_large, suspicious_compression) once it is used up."""

    def __init__(self, limits: Limits, packed_bytes: int) -> None:
        self._limits = limits
        self._packed = packed_bytes
        self._unpacked = 0
        self._kept = 0

    def counting(self, read: Callable[[int], bytes]) -> Callable[[int], bytes]:
        """The same `read`, whose bytes count."""

        def counted(size: int) -> bytes:
            data = read(size)
            self._count(len(data))
            return data

        return counted

    def keep(self) -> None:
        """What was unpacked so far stays unpacked, and counts in every reading."""
        self._kept = self._unpacked

    def start_reading(self) -> None:
        """Count anew: a file may be read more than once."""
        self._unpacked = self._kept

    def _count(self, size: int) -> None:
        self._unpacked += size
        if self._unpacked > self._limits.max_unpacked_bytes:
            raise ExportError("too_large", f"{self._limits.max_unpacked_bytes // MIB:,} MB")
        if self._unpacked > max(RATIO_COUNTS_FROM, self._limits.max_ratio * self._packed):
            raise ExportError("suspicious_compression", f"{self._limits.max_ratio}")

"""A large export needs hardly more memory than a small one."""

from __future__ import annotations

import pytest

from benchmarks.bench_full_pass import full_pass
from benchmarks.bulk_export import write_bulk_export

pytestmark = pytest.mark.slow
MEGABYTE = 1024 * 1024


def test_ten_times_the_export_needs_at_most_1_3_times_the_memory(tmp_path):
    peaks = []
    for megabytes in (9, 90):
        folder = tmp_path / str(megabytes)
        folder.mkdir()
        export = folder / "export.json"
        write_bulk_export(export, conversations=megabytes * 57, target_bytes=megabytes * MEGABYTE)
        _, peak, chunks = full_pass(export, folder)
        assert chunks > megabytes * 50
        peaks.append(peak)
    assert peaks[1] <= 1.3 * peaks[0], peaks

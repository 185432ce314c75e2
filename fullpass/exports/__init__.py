"""Chat exports: a file in, conversations and an honest ledger out. Knows no Django.

with open_export(Path("export.zip")) as export:
    for result in export.read():
        ...
"""

from fullpass.exports.errors import ExportError
from fullpass.exports.export import Export, open_export
from fullpass.exports.redaction import redact
from fullpass.exports.results import MAX_ID_CHARS, Limits, ReadResult, Tally

__all__ = ["MAX_ID_CHARS", "Export", "ExportError", "Limits", "ReadResult", "Tally", "open_export", "redact"]

"""What can be wrong with an export as a whole: one code, one sentence for the person who handed it in."""

from __future__ import annotations

# code → what was found and what to do. `{found}` is filled in with names and numbers, never with chat text.
SENTENCES: dict[str, str] = {
    "empty_file": "The file is empty: download the export again and hand in the whole file.",
    "not_an_export": "The file is {found}, neither a ZIP nor JSON: hand in the export ZIP or its "
    "conversations.json.",
    "damaged_zip": "The ZIP is damaged or was cut off ({found}): download the export again.",
    "empty_zip": "The ZIP holds no files: download the export again.",
    "encrypted_zip": "The ZIP is protected by a password ({found}): unpack it and hand in its "
    "conversations.json.",
    "unsupported_compression": "The ZIP uses a compression that is not supported ({found}): pack it again "
    "as an ordinary ZIP.",
    "no_conversations": "The ZIP holds no conversations ({found}): hand in the export as the assistant's "
    "maker delivered it.",
    "too_large": "The export unpacks to more than {found}: ask the operator to raise the limit, or hand it "
    "in in parts.",
    "suspicious_compression": "The ZIP unpacks to more than {found} times its size, which no export does: "
    "download the export again.",
    "too_complex": "Reading the file takes more than {found}, which no export does: download the export "
    "again.",
    "nested_too_deep": "The ZIP holds ZIPs more than {found} levels deep: unpack it once and hand in the "
    "inner file.",
    "truncated_json": "The JSON ends too early ({found}): download the export again and hand in the whole "
    "file.",
    "malformed_json": "The JSON is damaged ({found}): download the export again.",
    "unknown_format": "The file holds no conversations of ChatGPT, Claude or the messages form; it holds "
    "{found}: hand in conversations.json or the whole export ZIP.",
    "empty_export": "The list of conversations is empty: there is nothing to read in this export.",
    "nothing_said": "None of the {found} conversations holds a word by the person that may be used: there is "
    "nothing to learn from this export.",
}

BROKEN_JSON = ("truncated_json", "malformed_json")


class ExportError(Exception):
    """The export cannot be read. `code` is a key of SENTENCES, `message` one sentence without chat text."""

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(code, found)
        self.code = code
        self.message = SENTENCES[code].format(found=found)

    def __str__(self) -> str:
        return self.message

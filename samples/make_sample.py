"""Make the sample exports from the transcripts in this folder.

`python samples/make_sample.py` rewrites them, always with the same bytes; `--out DIR` writes them elsewhere.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from maker import chatgpt, claude
from maker.archive import as_json, members, write_archive
from maker.transcript import read_folder
from maker.truth import read_truth

HERE = Path(__file__).resolve().parent
IN_TWO_SHARDS = "tide-table-format"
MARA = {
    "id": "user-mF7pWq2ZsXe0LtKdYb4HnCra",
    "email": "mara@example.org",
    "chatgpt_plus_user": True,
    "birth_year": 1988,
}


def make(folder: Path) -> list[Path]:
    """Write the exports and the truth about them into the folder."""
    talks = read_folder(HERE / "life")
    versions = chatgpt.read_instructions(HERE / "life" / "instructions.toml")
    conversations = [chatgpt.conversation(talk, versions) for talk in reversed(talks)]
    others = read_folder(HERE / "claude")
    settings = "\n".join(version.profile + "\n" + version.answers for version in versions)
    made = [folder / name for name in ("chatgpt-export.zip", "claude-export.json", "truth.json")]
    write_archive(made[0], members(conversations, MARA, chatgpt.identifier(IN_TWO_SHARDS)))
    made[1].write_bytes(as_json([claude.conversation(talk, "wendell") for talk in reversed(others)]))
    truth = json.dumps(read_truth(HERE / "truth", talks, settings), ensure_ascii=False, indent=1)
    made[2].write_bytes((truth + "\n").encode())
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE)
    for path in make(parser.parse_args().out):
        print(f"{path.name}: {path.stat().st_size:,} bytes")

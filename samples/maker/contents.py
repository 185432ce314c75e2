"""The `content` object of a ChatGPT message, by content type."""

from __future__ import annotations

from typing import Any

from maker.transcript import Turn

ABOUT_PERSON = (
    "The user provided the following information about themselves. This user profile is shown to you in all "
    "conversations they have -- this means it is not relevant to 99% of requests.\nBefore answering, quietly "
    'think about whether the user\'s request is "directly related", "related", "tangentially related", or '
    '"not related" to the user profile provided.\nUser profile:\n```{}```'
)
ABOUT_ANSWERS = "The user provided the additional info about how they would like you to respond:\n```{}```"


def content(turn: Turn) -> dict[str, Any]:
    """The content of a turn; kinds that no branch names are handed on as they are, with a `text`."""
    kind, text = turn.kind, turn.text
    url = turn.values.get("url", "")
    page = {"url": url, "domain": url.partition("//")[2].partition("/")[0]}
    page["title"] = turn.values.get("title", "").replace("_", " ")
    match kind:
        case "text":
            return {"content_type": kind, "parts": [text]}
        case "multimodal_text":
            return {"content_type": kind, "parts": [_part(line) for line in text.splitlines() if line]}
        case "no_parts":
            return {"content_type": "text"}
        case "code":
            return {"content_type": kind, "language": "python", "response_format_name": None, "text": text}
        case "tether_browsing_display":
            result, _, summary = text.partition("\n---\n")
            return {"content_type": kind, "result": result, "summary": summary or None, "assets": None}
        case "tether_quote":
            return {"content_type": kind, "text": text, **page}
        case "sonic_webpage":
            snippet, _, body = text.partition("\n---\n")
            return {"content_type": kind, "snippet": snippet, "text": body, **page}
        case "thoughts":
            summary, _, body = text.partition("\n")
            return {"content_type": kind, "source_analysis_msg_id": "", "thoughts": [_thought(summary, body)]}
        case "reasoning_recap":
            return {"content_type": kind, "content": text}
        case "model_editable_context":
            return {"content_type": kind, "model_set_context": text, "repository": None}
    return {"content_type": kind, "text": text}


def instructions(profile: str, answers: str) -> dict[str, Any]:
    """The custom instructions as they stand at the head of a conversation."""
    return {
        "content_type": "user_editable_context",
        "user_profile": ABOUT_PERSON.format(profile),
        "user_instructions": ABOUT_ANSWERS.format(answers),
    }


def _thought(summary: str, body: str) -> dict[str, Any]:
    return {"summary": summary, "content": body, "chunks": [], "finished": True}


def _part(line: str) -> Any:
    kind, _, rest = line.removeprefix("[").partition("]")
    rest = rest.strip()
    if not line.startswith("["):
        return line
    if kind == "null":
        return None
    if kind in ("audio in", "audio out"):
        return {
            "content_type": "audio_transcription",
            "text": rest,
            "direction": kind.removeprefix("audio "),
            "decoding_id": None,
        }
    if kind == "sound":
        return {
            "content_type": "real_time_user_audio_video_asset_pointer",
            "audio_asset_pointer": {
                "content_type": "audio_asset_pointer",
                "asset_pointer": "sediment://file_0000000051c0",
                "format": "wav",
                "size_bytes": 240044,
            },
            "frames_asset_pointers": [],
            "video_container_asset_pointer": None,
        }
    return {
        "content_type": "image_asset_pointer",
        "asset_pointer": f"file-service://{kind.removeprefix('image ')}",
        "width": 1024,
        "height": 768,
        "size_bytes": 98213,
        "metadata": None,
    }

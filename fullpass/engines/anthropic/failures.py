"""The failures of this engine: stable codes, and what they say to a person."""

from __future__ import annotations

from fullpass.pipeline.types import Failure

MESSAGES = {
    "service_overloaded": "The model service is overloaded. The work goes on as soon as it has room again.",
    "rate_limited": "The model service limits how fast we may call it. The work goes on after a pause.",
    "service_unreachable": "The model service could not be reached. The work goes on when it answers again.",
    "service_error": "The model service reported a fault of its own. The work goes on when it has recovered.",
    "stopped": "The work was asked to stop here and goes on later.",
    "bad_request": "The model service rejected the request, so repeating it does not help.",
    "bad_key": "The model service does not accept the API key. Check ANTHROPIC_API_KEY.",
    "no_key": "No API key for the model service is set. Set ANTHROPIC_API_KEY.",
    "no_credit": "The account at the model service has no credit left.",
    "not_allowed": "The API key may not use this model or this service.",
    "model_unknown": "The model is not known to the service. Check FULLPASS_MODEL and ANTHROPIC_BASE_URL.",
    "refused": "The model declined to work on this text.",
    "truncated": "The model's answer was cut off before it was complete.",
    "too_long": "The text is too long for the model to read at once.",
    "invalid_answer": "The model's answer does not have the form that was asked for.",
}


def failure(code: str, cause: str = "") -> Failure:
    """Give the failure of that code. `cause` is technical and holds neither chat text nor a key."""
    return Failure(code, MESSAGES[code], cause)


class AnswerError(Exception):
    """One answer that cannot be used: truncated, refused, too long or invalid. Asking again may help."""

    def __init__(self, code: str, cause: str = "") -> None:
        super().__init__(code)
        self.failure = failure(code, cause)
        self.code = code

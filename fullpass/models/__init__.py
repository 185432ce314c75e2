"""What is kept."""

from fullpass.models.calls import EngineResult, ModelCall
from fullpass.models.chats import Chunk, Conversation
from fullpass.models.clients import Client
from fullpass.models.erased import ErasedSpend
from fullpass.models.facts import Evidence, Fact, Review
from fullpass.models.forgotten import ForgottenConversation
from fullpass.models.keys import ApiKey
from fullpass.models.lease import LeaseLost
from fullpass.models.notices import AuditEntry, Notice
from fullpass.models.profiles import Profile, ProfileVersion
from fullpass.models.requests import IdempotencyKey, Removal, Upload
from fullpass.models.runs import FullPassRun
from fullpass.models.staff_notes import StaffNote
from fullpass.models.work import RunChunk, StageLog
from fullpass.models.workers import Cluster, PauseSwitch

__all__ = [
    "ApiKey",
    "AuditEntry",
    "Chunk",
    "Client",
    "Cluster",
    "Conversation",
    "EngineResult",
    "ErasedSpend",
    "Evidence",
    "Fact",
    "ForgottenConversation",
    "FullPassRun",
    "IdempotencyKey",
    "LeaseLost",
    "ModelCall",
    "Notice",
    "PauseSwitch",
    "Profile",
    "ProfileVersion",
    "Removal",
    "Review",
    "RunChunk",
    "StaffNote",
    "StageLog",
    "Upload",
]

"""The committed samples are what the script makes, and they hold all that a real export can hold."""

import json
import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
EXPORT = SAMPLES / "chatgpt-export.zip"
SHARDS = ["conversations-000.json", "conversations-001.json"]
INSTRUCTIONS = "user_editable_context"


@pytest.fixture(scope="module")
def members():
    with zipfile.ZipFile(EXPORT) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def conversations(members):
    """By id; the one that is in both shards once."""
    every = [c for shard in SHARDS for c in json.loads(members[shard])]
    return {c["conversation_id"]: c for c in every}


@pytest.fixture(scope="module")
def nodes(conversations):
    graphs = [c["mapping"] for c in conversations.values() if isinstance(c["mapping"], dict)]
    return [node for graph in graphs for node in graph.values()]


@pytest.fixture(scope="module")
def messages(nodes):
    return [node["message"] for node in nodes if node["message"]]


@pytest.fixture(scope="module")
def truth():
    return json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))


def of_kind(messages, kind):
    return [m["content"] for m in messages if m["content"]["content_type"] == kind]


def parts(messages):
    return [part for m in messages for part in m["content"].get("parts", [])]


def speaks_of(terms, text):
    return all(any(re.search(rf"\b{re.escape(term)}", text.lower()) for term in group) for group in terms)


def live_path(conversation):
    """The nodes from the root to the current one."""
    path, key = [], conversation["current_node"]
    while key:
        path.append(conversation["mapping"][key])
        key = path[-1]["parent"]
    return path[::-1]


def test_the_committed_files_are_what_the_script_makes(tmp_path):
    subprocess.run([sys.executable, SAMPLES / "make_sample.py", "--out", tmp_path], check=True)
    for name in ("chatgpt-export.zip", "claude-export.json", "truth.json"):
        assert (tmp_path / name).read_bytes() == (SAMPLES / name).read_bytes(), name


def test_the_archive_is_stored_and_dated_the_same_everywhere():
    with zipfile.ZipFile(EXPORT) as archive:
        assert {i.compress_type for i in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {i.date_time for i in archive.infolist()} == {(2026, 11, 16, 7, 30, 0)}
    assert EXPORT.stat().st_size < 1_000_000


def test_members_are_those_of_a_2026_export(members):
    manifest = json.loads(members["export_manifest.json"])
    assert manifest["logical_files"]["conversations.json"] == {"files": SHARDS, "sharded": True}
    for listed in manifest["export_files"]:
        assert len(members[listed["path"]]) == listed["size_bytes"]
    assert {"user.json", "chat.html", "message_feedback.json", "shared_conversations.json"} < set(members)
    assert any(name.startswith("file-") and name.endswith(".png") for name in members)


def test_there_are_conversations_enough_for_a_full_pass(conversations):
    assert len(conversations) >= 64
    long_enough = [c for c in conversations.values() if len(c["mapping"]) - 3 >= 4]
    assert len(long_enough) >= 60


def test_the_years_run_from_2022_to_2026(messages):
    years = Counter(1970 + int(m["create_time"] / 31_556_952) for m in messages if m["create_time"])
    assert set(years) == {2022, 2023, 2024, 2025, 2026}


def test_one_conversation_is_in_both_shards(members):
    first, second = ({c["conversation_id"] for c in json.loads(members[shard])} for shard in SHARDS)
    assert len(first & second) == 1


def test_one_conversation_is_broken(conversations):
    assert [c["mapping"] for c in conversations.values() if not isinstance(c["mapping"], dict)] == [
        "[object Object]"
    ]


def test_titles_and_times_can_be_missing_or_in_other_clothes(conversations):
    found = list(conversations.values())
    assert sum(c["title"] is None for c in found) == 1
    assert sum("create_time" not in c for c in found) == 1
    assert sum("id" not in c for c in found) == 1
    assert {type(c.get("create_time")) for c in found} == {float, str, type(None)}
    assert any(c["current_node"] not in c["mapping"] for c in found if isinstance(c["mapping"], dict))


def test_one_is_archived_and_one_not_to_be_remembered(conversations):
    assert sum(c["is_archived"] for c in conversations.values()) == 1
    assert sum(c["is_do_not_remember"] for c in conversations.values()) == 1


def test_late_nodes_are_thin_and_earlier_ones_classic(nodes):
    thin = [n for n in nodes if "children" not in n]
    assert 50 < len(thin) < len(nodes) / 2
    for node in thin:
        assert set(node) == {"id", "message", "parent"}
        assert not {"metadata", "status", "weight", "recipient", "channel"} & set(node["message"] or {})


def test_branches_were_left_by_edits_and_regenerations(conversations):
    edits = answers = 0
    for conversation in conversations.values():
        if conversation["current_node"] not in conversation["mapping"]:
            continue
        live = {node["id"] for node in live_path(conversation)}
        for key in set(conversation["mapping"]) - live:
            node = conversation["mapping"][key]
            if node["parent"] in live:
                edits += node["message"]["author"]["role"] == "user"
                answers += node["message"]["author"]["role"] == "assistant"
    assert edits >= 4
    assert answers >= 3


def test_message_ids_are_not_unique_across_conversations(messages):
    repeated = [m["id"] for m in messages if m["author"]["role"] == "user"]
    assert max(Counter(repeated).values()) == 2


def test_every_kind_of_content_occurs(messages):
    kinds = {m["content"]["content_type"] for m in messages}
    assert kinds >= {
        "text",
        "multimodal_text",
        "code",
        "execution_output",
        "system_error",
        "tether_quote",
        "tether_browsing_display",
        "sonic_webpage",
        "thoughts",
        "reasoning_recap",
        "user_editable_context",
        "model_editable_context",
        "computer_output",
    }
    assert any("parts" not in content for content in of_kind(messages, "text"))


def test_hidden_weightless_system_and_tool_messages_occur(messages):
    assert {m["author"]["role"] for m in messages} == {"system", "user", "assistant", "tool"}
    said = [m for m in messages if m["author"]["role"] == "user" and parts([m]) != [""]]
    assert any(
        m.get("metadata", {}).get("is_visually_hidden_from_conversation")
        for m in said
        if m["content"]["content_type"] != INSTRUCTIONS
    )
    assert any(m.get("weight") == 0 for m in said)


def test_saved_memories_go_to_bio(messages):
    saved = [parts([m])[0] for m in messages if m.get("recipient") == "bio"]
    assert len(saved) >= 3
    assert all(text.startswith("User") for text in saved)


def test_custom_instructions_stand_in_every_late_conversation_and_changed_once(conversations, messages):
    profiles = [content["user_profile"] for content in of_kind(messages, INSTRUCTIONS)]
    assert len(set(profiles)) == 2
    assert len(profiles) > len(conversations) / 2


def test_voice_images_and_nulls_are_parts(messages):
    objects = [p.get("content_type") for p in parts(messages) if isinstance(p, dict)]
    assert {"audio_transcription", "image_asset_pointer", "real_time_user_audio_video_asset_pointer"} == set(
        objects
    )
    assert objects.count("audio_transcription") >= 8
    assert None in parts(messages)


def test_citation_marks_of_both_kinds_occur(messages):
    texts = " ".join(p for p in parts(messages) if isinstance(p, str))
    assert re.search("\ue200cite\ue202[^\ue201]+\ue201", texts)
    assert re.search("【\\d†[^】]+】", texts)


def test_long_things_are_long(conversations, messages):
    said = [p for m in messages if m["author"]["role"] == "user" for p in parts([m]) if isinstance(p, str)]
    assert max(map(len, said)) >= 30_000
    assert any(len(text) > 3_000 and "\n" not in text for text in said)
    assert max(len(c["mapping"]) for c in conversations.values()) > 60


def test_secrets_are_there_to_be_redacted(members):
    text = b" ".join(members[shard] for shard in SHARDS).decode()
    for secret in (
        "sk-fake-",
        "AKIAIOSFODNN7EXAMPLE",
        "Deichgraf!88",
        "Wattwurm-1961",
        "4111 1111 1111 1111",
    ):
        assert secret in text


def test_two_languages_emoji_code_and_an_injection(messages):
    said = [p for m in messages if m["author"]["role"] == "user" for p in parts([m]) if isinstance(p, str)]
    german = [text for text in said if re.search(r"\b(ich|nicht|und|wir|ist|die|mein)\b", text, re.I)]
    assert 0.15 < len(german) / len(said) < 0.5
    assert any("```python" in text for text in said)
    assert any("🎉" in text for text in said)
    assert any("IGNORE ALL PREVIOUS INSTRUCTIONS" in text for text in said)


def test_the_truth_is_rich(truth):
    facts, forbidden = truth["facts"], truth["forbidden"]
    assert len(facts) >= 100
    assert sum(len(fact["said"]) > 1 for fact in facts) >= 10
    assert sum(bool(fact["superseded_by"]) for fact in facts) >= 8
    assert {fact["category"] for fact in facts} == {
        "preferences",
        "projects",
        "dates",
        "beliefs",
        "decisions",
        None,
    }
    assert {claim["why"] for claim in forbidden} == {
        *(
            "assistant",
            "branch",
            "do_not_remember",
            "hidden",
            "hypothetical",
            "injection",
            "other",
            "question",
        ),
        *("role_play", "secret", "thoughts", "tool", "weight_0"),
    }


def test_terms_tell_the_facts_from_the_forbidden_claims(truth):
    for fact in truth["facts"]:
        assert speaks_of(fact["terms"], fact["statement"]), fact["id"]
        for claim in truth["forbidden"]:
            for text in [fact["statement"], *(said["quote"] for said in fact["said"])]:
                assert not speaks_of(claim["terms"], text), (claim["id"], fact["id"])


def test_each_planted_fact_was_said_on_the_path_that_counts(truth, conversations):
    for fact in truth["facts"]:
        for said in fact["said"]:
            if said["source"] == "custom_instructions":
                continue
            conversation = conversations[said["conversation_id"]]
            whole = conversation["current_node"] in conversation["mapping"]
            path = live_path(conversation) if whole else conversation["mapping"].values()
            here = [node["message"] for node in path if node["message"]]
            texts = [p.get("text", "") if isinstance(p, dict) else p or "" for p in parts(here)]
            assert any(said["quote"] in text for text in texts), fact["id"]


def test_facts_stand_far_inside_the_long_message(truth, messages):
    long = max((p for p in parts(messages) if isinstance(p, str)), key=len)
    quotes = [s["quote"] for f in truth["facts"] for s in f["said"] if s.get("slug") == "logbook-2024"]
    assert sum(long.find(quote) > 5_000 for quote in quotes) >= 10
    assert any(long.find(quote) > 29_000 for quote in quotes)


def test_the_claude_sample_has_ten_conversations_and_its_own_quirks():
    found = json.loads((SAMPLES / "claude-export.json").read_text(encoding="utf-8"))
    said = [message for conversation in found for message in conversation["chat_messages"]]
    assert len(found) == 10
    assert {m["sender"] for m in said} == {"human", "assistant"}
    assert "" in {conversation["name"] for conversation in found}
    assert any(m["text"] is None for m in said)
    assert any(not m["content"] for m in said)
    assert any(block["type"] == "thinking" for m in said for block in m["content"])
    assert any(m["attachments"] for m in said)

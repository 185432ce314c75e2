"""The soulprint is one text that an assistant can load."""

from fullpass.pipeline.sections import check_sections
from fullpass.pipeline.soulprint_text import section_markdown, sections_to_soulprint_text

SECTIONS = check_sections(
    {
        "soul": {"humor_style": "dry", "personality_traits": ["curious", "blunt"]},
        "identity": {"ai_name": "Kestrel"},
        "user": {"name": "Mara"},
        "agents": {"do_not": ["use emojis"]},
        "tools": {},
    }
)
MEMORY = "# Memory\n\n## Preferences\n\n- Likes tea\n\n*Written by offline.*\n"


def test_the_whole_text():
    assert sections_to_soulprint_text(SECTIONS, MEMORY) == (
        "## Communication Style & Personality\n\n**Humor Style:** dry\n\n"
        "**Personality Traits:**\n\n- curious\n- blunt\n\n"
        "## Your AI Identity\n\n**AI Name:** Kestrel\n\n"
        "## About You\n\n**Name:** Mara\n\n"
        "## How I Operate\n\n**Do Not:**\n\n- use emojis\n\n"
        "## My Capabilities\n\nNo data yet.\n\n"
        "## Memory\n\n### Preferences\n\n- Likes tea\n\n*Written by offline.*\n"
    )


def test_without_sections_or_memory_the_headings_stay():
    text = sections_to_soulprint_text(None, "")
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "## Communication Style & Personality",
        "## Your AI Identity",
        "## About You",
        "## How I Operate",
        "## My Capabilities",
        "## Memory",
    ]
    assert text.count("No data yet.") == 6


def test_unknown_fields_are_not_told():
    assert "not enough data" not in sections_to_soulprint_text(SECTIONS, "")


def test_one_section_is_a_document_of_its_own():
    assert section_markdown("user", SECTIONS) == "# About You\n\n**Name:** Mara\n"
    assert section_markdown("tools", SECTIONS) == "# My Capabilities\n\nNo data yet.\n"

"""Relatives by marriage and by blood."""

from __future__ import annotations

from fullpass.pipeline.grounding.in_laws import related_otherwise


def test_a_sister_in_law_is_no_sister() -> None:
    said = "My sister-in-law Berrin stays for a week."
    assert related_otherwise("Sister Berrin stays for a week.", said)
    assert not related_otherwise("Sister-in-law Berrin stays for a week.", said)
    assert not related_otherwise("Sister Berrin stays.", "My sister and my sister-in-law stay.")

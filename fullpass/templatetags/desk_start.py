"""What the start page needs beside the desk's own tags."""

from __future__ import annotations

from django import template

from fullpass.desk.durations import in_words

register = template.Library()
register.filter("in_words", in_words)

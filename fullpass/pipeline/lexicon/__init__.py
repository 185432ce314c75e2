"""Tables of words, by language: acts that undo each other, opposite qualities, and things of one kind.

A line (and what is indented under it) is a group; a slash parts what excludes each other. What stands
between slashes means the same, or nearly. A phrase is joined with a plus sign and may have up to three words
in between ("turn+down": "turned the offer down"). What has a tilde before it may be what was replaced, and
replaces nothing: "run" is said of much else than of a sport.

Acts of a line that begins with an exclamation mark are no alternative: who does not buy does not sell.
English acts stand as infinitives and hold for all forms, but for those with an equals sign before them.
"""

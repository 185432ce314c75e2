"""German wishes for how the assistant shall always answer."""

from __future__ import annotations

ASKED = (
    r"^(?:und |aber |also )?(?:bitte )?(?:antworte|antworten sie|nenne?|schreib\w*|"
    r"erklär\w*|verwende|benutze|gib|sprich|sei|halte|verzichte|vermeide|duz\w*|siez\w*|"
    r"nutze|fasse|formuliere|stell\w*) .*\b"
    r"(?:immer|stets|künftig|in zukunft|zukünftig|ab jetzt|von nun an|grundsätzlich|"
    r"jedes mal|nie|niemals|wenn ich|bei jeder|in allen|quellen|duzen)\b"
    r"|^(?:bitte )?(?:antworte|schreib|erklär|sprich)\w* (?:mir )?(?:bitte )?(?:immer|"
    r"stets|künftig|in zukunft|nur|nie)"
    r"|^(?:bitte )?(?:immer|nie|künftig|in zukunft|ab jetzt) .*(?:antworten|schreiben|"
    r"duzen|siezen|erklären|verwenden|nennen)"
    r"|^(?:bitte )?keine? (?:emojis|floskeln|ausrufezeichen|entschuldigungen|"
    r"anglizismen|fachbegriffe|stichpunkte|listen)"
    r"|\bdu kannst mich (?:duzen|\w+ nennen)|\bnenn(?:e|t)? mich\b|\balle nennen mich\b|"
    r"\bich möchte (?:immer )?(?:kurze|knappe|ausführliche|klare) antworten\b"
    r"|^(?:kannst du |könntest du |würdest du )?(?:mich )?(?:bitte )?(?:mich )?(?:duz\w*|siez\w*)(?: "
    r"(?:mich|uns|bitte|ruhig|doch|einfach|gern\w*))*$"
    r"|^(?:bitte )?(?:hör\w* (?:bitte )?auf|spar dir|lass|lasst|verzichte|verschone mich) .*\b(?:emojis?|"
    r"floskeln|gendern|"
    r"siezen|duzen|smileys|entschuldig\w*|englisch\w*|anglizismen|ausrufezeichen|einleitung\w*|lob\w*|"
    r"fachbegriff\w*)\b"
    r"|^(?:bitte )?(?:ab jetzt|ab sofort|künftig|in zukunft|generell|grundsätzlich|von nun an) "
    r"(?!\w+ (?:ich|wir)\b)\w+"
    r"|\b(?:antworte|antworten|schreib\w*|erklär\w*|sprich|rede|red)\b.*\b(?:ab jetzt|ab sofort|künftig|in "
    r"zukunft|generell|grundsätzlich|von nun an|mit mir)\b"
)

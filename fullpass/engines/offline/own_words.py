"""Which parts of a message are the person's own words: no code, quotations or pasted texts."""

from __future__ import annotations

import re

BLANK = "\x00"  # stands for a character that is not the person's own; keeps every position

_FENCE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]+`")
_CITED_LINES = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_INDENTED = re.compile(r"(?:(?<=\n\n)|\A)(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+")
_QUOTED = re.compile(
    r"(?<![\w\"])\"(?=\S)[^\"]{1,2000}?(?<=\S)\"(?!\w)|“[^”]{12,2000}”|„[^“”\"]{12,2000}[“”\"]|"
    r"«[^»]{12,2000}»|"
    r"“[^”我]{0,20}我[^”]{2,2000}”|「[^」]{6,2000}」|『[^』]{6,2000}』"
    r"|(?<![\w])'[^'\n]{24,400}[.!?]'(?!\w)|(?<![\w])'(?=(?:I|My|We|Our)\b)[^\n]{4,400}?'(?!\w)",
)
_MARKUP_LINE = re.compile(
    r"^[ \t]*(?:[{}\[\]<#|@$]|//|/\*|\*/|--|import |from \w+ import|def |class |const |"
    r"(?:fix|feat|chore|docs|refactor|perf|ci|build|style|test)(?:\([\w-]+\))?!?: |let |var |return\b|"
    r"public |private |SELECT ).*$",
    re.MULTILINE,
)
_CALL_LINE = re.compile(
    r"^[^\n]{0,200}(?:\b(?:print|printf|echo|console\.log)\(|\w\(f?[\"'][^\n]*[\"']\)).*$|^\w+ = "
    r"[\[{\"'\d(].*$",
    re.MULTILINE,
)
_CALL_HINTS = ("print(", "echo(", ".log(", '("', "('", '(f"', "(f'", " = ")

_MAIL_HEAD = re.compile(
    r"^(?:from|subject|to|sent|date|von|betreff|gesendet|an|asunto|de|objet|à)\s*:\s*\S.*(?:\n.*)?\n?"
    r"(?:from|subject|to|sent|date|cc|von|betreff|gesendet|an|asunto|para|objet|à)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_SALUTATION = re.compile(
    r"^(?:dear|sehr geehrte|liebe[rs]?|estimad[oa]s?|querid[oa]s?|ch[eè]re?s?|madame|"
    r"monsieur|尊敬的|亲爱的)\b[^\n]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_LETTER = re.compile(  # a message that is a letter to somebody with a title from its first word on
    r"\A\s*(?:dear|sehr geehrte[rs]?|estimad[oa]s?|ch[eè]re?s?) (?:(?:mr|ms|mrs|miss|dr|prof|sir|madam|"
    r"sirs|frau|"
    r"herrn?|damen|señor\w*|madame|monsieur)\b)",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    r"(?:^[ \t]*(?:speaker \d+|[A-Z][\w. ]{1,20}|\[?\d{1,2}:\d{2}(?::\d{2})?\]?[^:\n]{0,25}):[ \t].*\n?){2,}",
    re.MULTILINE,
)

_TEXT_WORK = (
    r"(?:translate|proofread|proof-read|summari[sz]e|summary of|tl;?dr|rephrase|rewrite|"
    r"reword|paraphrase|polish|improve|edit|correct|fix the "
    r"(?:grammar|spelling|punctuation)|check (?:the |my |this )?(?:grammar|spelling|"
    r"text|essay|letter)|shorten|simplify|analy[sz]e|critique|comment on|explain|what "
    r"(?:does|do|is|did)|grade|transcript|transcribe|classify|extract|respond to|"
    r"reply to|answer (?:this|the) (?:e-?mail|mail|letter|message)|help me (?:answer|"
    r"reply|respond)|"
    r"übersetz\w*|fass\w*|korrigier\w*|verbesser\w*|formulier\w*|kürz\w*|lies|prüf\w*|zusammenfass\w*|"
    r"traduce|traducir|resume|corrige|mejora|reescribe|tradui[st]\w*|résume\w*|"
    r"corrige[zr]?|améliore\w*|reformule\w*|"
    r"翻译|总结|润色|修改|改写|校对|概括)"
)
_ANNOUNCES = re.compile(
    rf"(?:^|[.!?]\s+|\b(?:please|can you|could you|help me|to|bitte|kannst du|puedes|"
    rf"peux-tu)\s+){_TEXT_WORK}\b[^.!?\n]{{0,80}}[:：]"
    r"|\b(?:here(?:'s| is| are)(?! (?:where|what|how|why|my situation|the (?:thing|situation|deal|context|"
    r"background|"
    r"gist|problem)))|this is|below is|hier ist|aquí está|voici)\b[^.!?\n]{0,60}:"
    r"|^(?:job (?:ad|description|posting)|article|transcript|text|letter|lyrics|poem|"
    r"excerpt|passage|draft|essay|original)\s*:"
    r"|\b(?:lyrics?|refrain|chorus|verse|motto of|liedtext|refrain|paroles|letra)\b[^.!?\n]{0,50}:"
    r"|\b(?:write|draft|compose|make|create|schreib\w*|verfass\w*|escribe|redacta|écris|"
    r"rédige)\b[^.!?\n]{0,40}"
    r"\b(?:card|poem|song|toast|caption|tweet|invitation|story|monologue|diary entry|\w*karte|gedicht|"
    r"\w*geschichte|"
    r"monolog|szene|tagebuch\w*|\w*text|brief|tarjeta|poema|cuento|relato|historia|carta|carte|poème|"
    r"histoire|récit|"
    r"lettre|conte)\b"
    r"[^.!?:\n]{0,40}:"
    r"|(?:翻译|总结|润色|修改|改写|校对|概括)[^。！？\n]{0,20}[:：]",
    re.IGNORECASE | re.MULTILINE,
)
# "Here is the error: KeyError: 'id'. We are …": what a machine said ends with its sentence
_MACHINE_SAID = re.compile(
    r"\b(?:errors?|exception|warning|message i get|output|traceback|logs?|results?|code|"
    r"command|quer(?:y|ies)|config\w*|"
    r"link|url|formula|number|version|fehler\w*|fehlermeldung|ausgabe|befehl|sortie|erreur|commande|salida|comando|"
    r"错误|输出|报错)\b[^.!?\n]{0,40}:\s*$|(?:错误|报错|输出)[^。：:\n]{0,10}[:：]\s*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?。！？](?=\s+[A-ZÄÖÜÀÉÈÊÁÍÓÚÑ¿¡\u4e00-\u9fff]|[\u4e00-\u9fff])")
_HANDED_IN = re.compile(  # "Could you check this letter? I am …"
    r"\b(?:check|proofread|review|correct|improve|grade|rate|polish|translate)\b[^.!?\n]{0,30}\b(?:this|"
    r"the following)\b"
    r"[^.!?:\n]{0,20}\b(?:letter|e-?mail|mail|essay|text|paragraph|sentence|message|bio|cv|resume|profile|"
    r"post|speech|"
    r"statement)\b[?.!:]\s",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:sent|wrote|writes|texted|emailed|messaged|told|says|(?<!have )(?<!i )said|(?:he|she|they|"
    r"neighbou?r|friend|boss|"
    r"mother|father|mum|mom|dad|wife|husband|sister|brother|son|daughter) (?:goes|went|(?:was|is|were) like|"
    r"asks|shouts|shouted|yells|yelled|replied|answers|answered)|(?:used to|would|always|likes to) (?:say|"
    r"tell\w*)|"
    r"schrieb|schreibt|sagt|dice|dit|"
    r"sagte|escribió|dijo|a écrit|a dit)\b[^.!?\n]{0,60}:",
    re.IGNORECASE,
)
_POINTS_AT_TEXT = re.compile(
    rf"\b{_TEXT_WORK}\b.{{0,60}}\b(?:this|these|following|below|above|text|e-?mail|mail|"
    rf"letter|article|essay|paragraph|message|document|"
    r"transcript|story|draft|readme|for me|diesen|folgenden?|obigen?|zusammen|mir|este|"
    r"esta|siguiente|ce|cette|suivant|这|下面|以下)\b"
    r"|^(?:fass|summari[sz]e|tl;?dr)\b",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"\b(?:here(?:'s| is| are)|this is|below is|see)\b.{0,40}\b(?:transcript|article|"
    r"e-?mail|mail|letter|text|essay|draft|document|story|chapter|post|conversation|"
    r"chat|message|"
    r"job (?:ad|description|posting)|cover letter|resume|cv|bio|abstract|poem|log|readme)\b"
    r"|\b(?:sent|wrote|texted|emailed|messaged|schrieb|schickte|escribió|a écrit)\b.{0,60}$"
    r"|\b(?:shortlist|reject|hire|interview) (?:or|him|her|them|this)\b|\bwas will (?:der|die) (?:kund\w+|"
    r"absender\w*)\b"
    r"|\b(?:this|das|this one) (?:came in|just came|arrived|kam)\b"
    r"|\bwhat (?:is|does) (?:this|the) (?:person|guy|customer|client|sender|man|woman|user) (?:asking|want|"
    r"mean)\b",
    re.IGNORECASE,
)


_TO_THE_ASSISTANT = re.compile(r"\?\s*$|\b(?:you|please|bitte|por favor|s'il te plaît)\b|请", re.IGNORECASE)
_SHORT_REQUEST = 300  # characters
_TITLE_WORDS, _TITLE_CHARS = 4, 30  # of a quotation that is a name or a title
_FIRST_PERSON = re.compile(
    r"\W+(?:I|We|My|Ich|Wir|Mein\w*|Unser\w*|Yo|Mis?|Je|Mon|Ma|Mes|Notre|Nos)\b(?=['’ ]\w)|\W+J['’]\w|\W+我"
)
_WORD = re.compile(r"\w+")
_SHORTEST_PASTE = 4  # characters


def own_words(text: str) -> str:
    """Give the message with all that is not the person's own words blanked out, position by position."""
    for pattern in (_FENCE, _INLINE_CODE, _CITED_LINES, _INDENTED, _MARKUP_LINE):
        text = pattern.sub(_blank, text)
    if any(hint in text for hint in _CALL_HINTS):
        text = _CALL_LINE.sub(_blank, text)
    text = _blank_announced(text)
    text = _SPEAKERS.sub(_blank, text)
    text = _blank_letters(text)
    return _QUOTED.sub(_blank_speech, text)


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match.group())


def _blank_speech(match: re.Match[str]) -> str:
    """Blank a quotation, but leave short names and titles: they belong to the sentence around them."""
    quoted = match.group()
    is_title = (
        len(_WORD.findall(quoted)) <= _TITLE_WORDS
        and len(quoted) < _TITLE_CHARS
        and not _FIRST_PERSON.match(quoted)
        and "，" not in quoted
    )
    return quoted if is_title else BLANK * len(quoted)


def _blank_from(text: str, start: int, end: int | None = None) -> str:
    end = len(text) if end is None else end
    return text[:start] + BLANK * (end - start) + text[end:]


def _blank_announced(text: str) -> str:
    """Blank what follows "translate this: …", and the paragraphs that such a request above or below means."""
    match = _ANNOUNCES.search(text) if ":" in text or "：" in text else None
    if match is None and (" this " in text or " the following " in text):
        match = _HANDED_IN.search(text)
    if match and len(text[match.end() :].strip()) >= _SHORTEST_PASTE:
        return _blank_from(text, match.end(), _end_of_announced(text, match))
    reported = _REPORTS.search(text) if ":" in text else None
    if reported:
        if text[reported.end() :].lstrip(" ").startswith("\n"):
            return _blank_from(text, reported.end(), _end_of_paste(text, reported.end()))
        paragraph_end = text.find("\n\n", reported.end())
        text = _blank_from(text, reported.end(), paragraph_end if paragraph_end > 0 else len(text))
    paragraphs = [m for m in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text) if m.group().strip(f" \t\n{BLANK}")]
    if len(paragraphs) < 2:
        return text
    first, last = paragraphs[0], paragraphs[-1]
    if _POINTS_AT_TEXT.search(first.group()) or _HANDS_OVER.search(first.group()):
        return _blank_from(text, first.end(), _end_of_paste(text, first.end()))
    if _POINTS_AT_TEXT.search(last.group()) or _HANDS_OVER.search(last.group()):
        return _blank_from(text, 0, last.start())
    return text


def _end_of_announced(text: str, match: re.Match[str]) -> int:
    """Find where what was announced ends: what a machine said on the same line, with its sentence."""
    line_end = text.find("\n", match.end())
    line = text[match.end() : line_end if line_end > 0 else len(text)]
    if _MACHINE_SAID.search(match.group()) and line.strip():
        end = _SENTENCE_END.search(line)
        return match.end() + end.end() if end else match.end() + len(line)
    return _end_of_paste(text, match.end())


def _end_of_paste(text: str, start: int) -> int:
    """Find where a pasted text ends: before a short last paragraph to the assistant, else at the end."""
    last = text.rfind("\n\n")
    if last > start and len(text) - last < _SHORT_REQUEST and _TO_THE_ASSISTANT.search(text, last):
        return last
    return len(text)


def _blank_letters(text: str) -> str:
    """Blank pasted letters and mails: from their head or salutation on. One that opens the message may be to
    the assistant, unless it is to a Mr or Ms.
    """
    opening = _LETTER.match(text)
    if opening:
        return _blank_from(text, 0, _end_of_paste(text, opening.end()))
    for pattern in (_MAIL_HEAD, _SALUTATION):
        match = pattern.search(text)
        if match and (match.start() > 0 or pattern is _MAIL_HEAD):
            return _blank_from(text, match.start(), _end_of_paste(text, match.start()))
    return text

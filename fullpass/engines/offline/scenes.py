"""Stories, games and texts to be written: words that are said for someone else."""

from __future__ import annotations

import re
from functools import lru_cache

_GAME = re.compile(
    r"\b(?:let['’]?s|can we|could we|we will|we['’]ll|i want to|start (?:a|the)|"
    r"begin (?:a|the)|do (?:a|some)|new) (?:\w+ ){0,2}role-?play"
    r"|\brole[- ]?play (?:as|with me|where|in which|scenario|an?|the)\b|^role-?play\b|\brole[- ]play\s*[:,–—]"
    r"|\byou (?:defend|argue|play|take|are) [^.!?]{1,60},? (?:and )?i(?:['’]m| am)? (?:defend|argue|play|"
    r"take|playing)\b"
    r"|\b(?:let['’]?s|we|to|some) (?:do |try |play |practi[sc]e )?(?:some )?improv\b|\bmock (?:trial|"
    r"debate|negotiation)\b|"
    r"\bbe my (?:sparring partner|opponent|interviewer|customer|patient|date|boss|nemesis)\b"
    r"|\b(?:only|just) an exercise\b"
    r"|\b(?:act|acting|answer|respond|reply|behave) (?:as|like) (?:an?|the|my) [^.!?]{2,60}[.,;]? (?:and "
    r")?i(?:['’]m| am|['’]ll be) "
    r"(?:an?|the|your) (?:\w+ )?(?:customer|client|patient|candidate|guest|suspect|witness|player|caller|"
    r"tourist|"
    r"tenant|buyer|applicant|passenger|interviewer|interviewee|villain|hero|traveller|traveler|student)\b"
    r"|\byou are me\b|(?:^|[.!?]\s)you (?:play|act|are playing) (?:as )?(?:an?|the|my) [^.!?]{1,60}\b"
    r"i(?:['’]m| am| play) (?:an?|the|your)\b"
    r"|\blet['’]?s play (?:d&d|dnd|dungeons|a (?:game|role|rpg|text)|pretend)|\btext adventure\b"
    r"|\byou are now (?:(?-i:[A-Z]{2,})\b|in a|trapped|a character|the (?:king|queen|"
    r"captain|narrator|dungeon))"
    r"|\b(?:stay|speak|remain|answer) in character\b|\bcharacter sheet\b"
    r"|\bi am playing (?:a|an|the) \w+ (?:called|named|who)\b"
    r"|\b(?:du bist dran|à toi ?!|à toi de jouer|te toca a ti)|轮到你|你来问|你是[^，。]{1,12}，我是"
    r"|\bich bin (?:ein|der|die|das)\b[^.!?]{1,80}, du (?:bist|spielst)\b|\bje suis (?:le|la|l'|une?) "
    r"?[^.!?]{1,60}[,.] (?:et )?tu es (?:le|la|l'|un|mon)"
    r"|\brollenspiel\b(?!e)|\bjuego de rol\b|\bjeu de rôle\b|角色扮演",
    re.IGNORECASE | re.MULTILINE,
)
_GAME_OVER = re.compile(
    r"\bout of (?:role|character)\b|\b(?:end|stop|leave|quit) (?:of )?(?:the |this )?(?:role[- ]?play|"
    r"game)\b|\b(?:role[- ]?play|game) (?:is )?over\b|\brollenspiel (?:ende|beendet|vorbei)\b",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"\bpretend (?:to be|you['’]?re|you are|i['’]?m|i am|that (?:i|you))\b"
    r"|(?:^|[.!?]\s)imagine (?:that )?(?:i|we|you)(?:['’]?(?:m|re)| am| are) (?:an?|the)\b"
    r"|\byou(?:['’]re| are) the (?!best|one|man|expert|boss|only|first|same|kind|assistant|tutor|teacher|"
    r"coach|editor)[\w' -]{2,40}?(?: who "
    r"[^.!?]*| and i(?:['’]m| am)[^.!?]*)?[.!]"
    r"|\bi(?:['’]m| am) (?:the|an?) [\w' -]{2,40},? (?:and )?you(?:['’]re| are) (?:the|an?|my)\b|"
    r"\blet['’]?s play (?:a scene|:)|\blet['’]?s play:"
    r"|\b(?:twenty|20) questions!|\bi roll(?:ed)? an? \d+\b|\btwo truths and a lie\b|\b(?:write|continue|"
    r"answer|reply) .{0,40}\bin (?:the )?first person\b"
    r"|\b(?:ask|answer|question|greet) me (?:\w+ )?as (?:an?|the) \w+"
    r"|\bcontinue in (?:that|this|the same) voice\b|\bwrite in the voice of\b|"
    r"\bfrom the (?:point of view|perspective) of\b"
    r"|\bfirst-person (?:story|narrative|account)\b"
    r"|\bwrite (?:a|an|the|me a) (?:\w+ ){0,3}(?:story|monologue|scene|poem|song|"
    r"diary entry|fan ?fiction|dialogue)\b.{0,80}\b(?:i|begins|starts|first person)\b",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(
    r"\b(?:write|draft|compose|create|generate|make|give me|need|prepare|schreib\w*|"
    r"verfass\w*|escribe|redacta|écri[st]|rédige)\b.{0,80}"
    r"(?:\b(?:saying|that says?|telling|in which|where i|stating|explaining|"
    r"that explains|that tells|as if|claiming|so that it says|announcing|"
    r"dass ich|in dem ich|in der ich|diciendo|que diga|(?:donde|en el que|en la que) (?:yo )?soy|"
    r"où je suis|pour dire|disant|qui dit|brief in which|about how i)\b)"
    r"|\b(?:erzähl\w*|raconte\w*|cuenta\w*|cuéntame)\b.{0,40}\b(?:geschichte|\w*geschichte|märchen|"
    r"histoire|conte|historia|cuento)\b|\bich-perspektive\b|\b(?:à la première|en primera) person[ea]\b"
    r"|\b(?:tu es|sei|du bist|(?:tú )?eres) (?:le|la|l'|une?|mon|ma|der|die|ein\w*|mein\w*|el|una?|mi) "
    r"[^.!?]{1,40},? (?:et |und |y )?(?:je suis|ich bin|yo soy|soy)\b"
    r"|(?:^|[，。！？：\s]|请|帮我|给我|帮忙)(?:写|编|讲|创作)(?:一|个|首|篇|段).{0,14}(?:故事|小说|诗|剧本|日记|独白|对话|歌词)"
    r"|我们来(?:演|玩|扮)|我是[^，。]{1,15}，你(?:是|来当|扮演)"
    r"|\bimprove this sentence\b|\bfor my (?:character|story|novel's)\b|告诉(?!你).{0,6}我|"
    r"(?:例句|造句|台词|歌词|标题|开头|对白|引文|原文|句子)[^，。]{0,6}：|(?:写道|说)："
    r"|\b(?:begins|starts) with\b\s*:",
    re.IGNORECASE,
)


# without one of these, the pattern need not be tried
_GAME_HINTS = (
    "play",
    "adventure",
    "you are now",
    "character",
    "rollenspiel",
    "juego de rol",
    "du bist",
    "à toi",
    "te toca",
    "tu es",
    "轮到你",
    "你来",
    "你是",
    "jeu de r",
    "角色",
    "you are me",
    "you defend",
    "you argue",
    "an exercise",
    "improv",
    "mock ",
    "be my ",
    "act as",
    "act like",
    "acting as",
    "answer as",
    "respond as",
    "reply as",
    "behave as",
    "behave like",
)
_SCENE_HINTS = (
    "pretend",
    "imagine",
    "voice",
    "point of view",
    "perspective",
    "first-person",
    "write",
    "you're the",
    "you are the",
    "you’re the",
    "you're a",
    "you are a",
    "let's play",
    "questions!",
    "roll",
    "two truths",
    " me ",
    "first person",
)
_ANOTHER_HINTS = (
    *(
        "write",
        "draft",
        "compose",
        "create",
        "generate",
        "make",
        "give",
        "need",
        "prepare",
        "improve",
        "for my ",
    ),
    *("erzähl", "raconte", "cuenta", "cuéntame", "perspektive", "tu es ", "du bist ", "eres ", "person"),
    *(
        "schreib",
        "verfass",
        "escribe",
        "redacta",
        "écri",
        "rédige",
        "告诉",
        "：",
        "写",
        "编",
        "讲",
        "我们来",
        "我是",
        "begins with",
        "starts with",
    ),
)


def _holds(hints: tuple[str, ...], text: str) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in hints)


@lru_cache(maxsize=8)  # asked of a message twice in a row
def opens_game(text: str) -> bool:
    """Say whether a message opens a game or a play, in which nobody speaks for themselves from then on."""
    return _holds(_GAME_HINTS, text) and bool(_GAME.search(text))


def ends_game(text: str) -> bool:
    """Say whether a message ends the game: from it on the person speaks for themselves again."""
    return _GAME_OVER.search(text) is not None


def is_scene(text: str) -> bool:
    """Say whether a message asks for a story, or opens a game: its "I" is someone else."""
    return opens_game(text) or (_holds(_SCENE_HINTS, text) and bool(_SCENE.search(text)))


def speaks_for_another(sentence: str) -> bool:
    """Say whether a sentence asks for a text and tells what that text should say."""
    return _holds(_ANOTHER_HINTS, sentence) and bool(_FOR_ANOTHER.search(sentence))

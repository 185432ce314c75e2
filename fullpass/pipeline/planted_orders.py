"""Words in a person's message that are not theirs: orders to an assistant in what they pasted."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold, sentence_around
from fullpass.pipeline.sieve import Sieve

REACH = 300  # characters before a quote, in its paragraph, in which an order to forget or obey counts

_ORDER = re.compile(
    r"(?i)(?:^|[.!?,;:#>*(\"'\n-]\s*|\b(?:please|and|now|then|bitte|und|por favor)\s+)"
    r"(?:ignore|disregard|forget|override|ignoriere|vergiss|vergesst|missachte|oublie[zr]?|ignore[zr]|"
    r"ignora|olvida|olvide|esquece|esqueca|dimentica)\b[^.!?\n]{0,40}?"
    r"\b(?:above|instructions?|rules|prompts?|chat|conversation|messages?|context|"
    r"anweisung\w*|regeln|oben|obige\w*|chatverlauf|"
    r"instruc\w*|consignes?|ci-dessus|messages|anterior(?:es)?|reglas|istruzioni|regole)\b"
    r"|(?:忽略|无视|無視|忘记|忘記)[^。！？\n]{0,12}(?:以上|之前|前面|上文|上述|指令|指示)"
    r"|以上の(?:指示|命令)を無視"
)
_FORGED = re.compile(
    r"(?i)</?(?:message|system|conversation|conversations|facts|memory)\b|\[/?INST\]|<\|\w+\|>|"
    r"(?:^|\n)\W{0,6}(?:system|new task|new instructions?|neue (?:anweisung|aufgabe)|"
    r"nueva (?:instruccion|tarea)|nouvelle (?:consigne|tache|instruction)|"
    r"nuova (?:istruzione|attivita)|nova (?:instrucao|tarefa))\s*:|"
    r"(?:^|\n)\W{0,6}(?:begin |end )?(?:system (?:note|prompt|override)|assistant memory update)\b|"
    r"\"statement\"\s*:"
)
_MACHINE = r"(?:ai|ki|ia|llm|chatbot|assistant|language model|sprachmodell|asistente|assistente)s?\b"
_TO_ANY_READER = re.compile(  # to whatever machine comes by: nobody calls the one that they talk to so
    r"(?i)\b(?:note|notice|message|attention|instructions?|hinweis|nachricht|anweisung|nota|aviso|avis|"
    r"mensaje|messaggio|mensagem) (?:to|for|an|fur|para|pour|per|a) "
    rf"(?:any|all|every|alle|jede|todas?|todos|cualquier|tout(?:e|es)?|tous|ogni|qualsiasi|qualquer) "
    rf"(?:l?[aeo]s |i )?{_MACHINE}|"
    rf"\b{_MACHINE}[- ](?:\w+ )?(?:reading|processing|summari[sz]ing|parsing|that reads?|who reads?|"
    r"(?:die|der) dies|qui lit|qui lisez|que le[ae]|che legge) (?:this|that|these|it|the|ceci|ce|esto|isto)\b"
)
_ADDRESSED = re.compile(  # an order to remember, which counts where it is not about an "I"
    rf"(?i)\b(?:to|for|an|fur|para|pour|per|a) (?:\w+ )?(?:{_MACHINE}|memory (?:module|manager|system))"
    rf"[^.!?\n]{{0,40}}:|(?:^|\n)\W{{0,6}}(?:attention |achtung )?{_MACHINE}(?: \w+)?\W{{1,3}}"
    r"(?:please )?(?:remember|store|save|record|note|add)\b|"
    r"\b(?:you must|from now on|you will) [^.!?\n]{0,30}\b(?:memori[sz]e|store|record|remember|believe)\b"
)
_STORE = re.compile(
    r"(?i)\b(?:stores?|save|record|remember|memori[sz]e|believe|speicher\w*|merken?|notiere?|guard[ae]|"
    r"recuerd[ae]|registr[ae]|enregistre[zr]?|retiens|retenez|memorise[zr]?|salva|memorizza|ricorda|lembre)\b"
)
_THE_USER = re.compile(
    r"(?i)\b(?:the|this|that|your) user(?:'s)?\b(?! (?:interface|experience|stor\w+|onboarding|manual|guide|"
    r"research|test\w*|group|account|base|data|flow|list|name|table)\b)|\bthis person(?:'s)?\b|"
    r"\bthe human (?:is|was|has|had|likes|loves|hates|prefers|wants|owns|lives|works|believes)\b|"
    r"\b(?:der|dem|den|des|die|dieser?|diesen|diesem) (?:(?:be)?nutzer|anwender)(?:s|in)?\b|"
    r"\bdiese[rn]? person\b|\b(?:l'|cet |cette |ton |votre )utilisat(?:eur|rice)\b|\bcette personne\b|"
    r"\b(?:el|del|al|o|do|este|ese|tu|esse|seu) usuario\b|\b(?:la|esta) usuaria\b|\besta persona\b|"
    r"\b(?:l'|quest')utente\b|\bquesta persona\b|\besta pessoa\b|用户|用戶|ユーザー"
)
_FIRST_PERSON = re.compile(
    r"(?i)\b(?:i|i'm|i've|my|me|mine|we|our|us|ich|mein\w*|mir|mich|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|notre|nos|"
    r"yo|mi|mis|nosotros|nuestr\w+|eu|meu|minha|nos|noi|io|mio|mia)\b|[我咱私僕俺]"
)


_ORDERS, _FORGERIES, _OF_THE_USER = Sieve([_ORDER, _TO_ANY_READER]), Sieve([_FORGED]), Sieve([_THE_USER])


def is_planted_order(text: str, start: int, end: int, *, tells_of_user: bool = False) -> bool:
    """Say whether `text[start:end]` of a message stands in an order to an assistant.

    That is: before it in its paragraph an assistant is told to ignore what it was told, or whatever machine
    reads it is spoken to, or its sentence or paragraph forges the marks of another speaker, or an assistant
    is told to remember something of no "I", or its sentence speaks of "the user" without any "I", as nobody
    speaks of themselves; in instructions and notes, which `tells_of_user`, these last two are no sign.
    """
    begin = max(text.rfind("\n\n", 0, start) + 1, start - REACH, 0)
    close = text.find("\n\n", end)
    passage = fold(text[begin : min(end + REACH, close if close >= 0 else len(text))])
    so_far = fold(text[begin:end])
    if _ORDERS.matches(so_far) or _FORGERIES.matches(passage):
        return True
    sentence = fold(sentence_around(text, start, end))
    if tells_of_user or _FIRST_PERSON.search(sentence):
        return False
    ordered = _ADDRESSED.search(so_far) and _STORE.search(so_far)
    return bool(ordered or _OF_THE_USER.matches(sentence))

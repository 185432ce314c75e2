"""What can be counted in messages of five languages: courtesy, slang, laughter, feelings, wishes, tasks."""

from __future__ import annotations

import re


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(words)})(?!\w)")


GREETING = re.compile(
    r"(?i)^\W*(hello|hi|hey|good (?:morning|evening|afternoon)|hallo|guten (?:tag|"
    r"morgen|abend)|moin|servus|hola|buen[oa]s (?:días|tardes|noches)|bonjour|salut|"
    r"bonsoir|你好|您好)"
)
PLEASE = _any("please", "pls", "plz", "kindly", "bitte", "por favor", "s'il (?:te|vous) pla[iî]t", "stp")
PLEASE_CHINESE = re.compile("请|麻烦")
THANKS = re.compile(r"(?i)(?<!\w)(?:thanks|thank you|thx|cheers|danke\w*|gracias|merci)(?!\w)|谢谢")
SLANG = _any(
    "lol",
    "lmao",
    "gonna",
    "wanna",
    "gotta",
    "kinda",
    "tbh",
    "btw",
    "idk",
    "omg",
    "ugh",
    "yeah",
    "nah",
    "dude",
    "u",
    "ur",
    "wtf",
    "halt",
    "krass",
    "geil",
    "mega",
    "tío",
    "guay",
    "ouais",
    "mdr",
    "jaja+",
    "xd",
)
CONTRACTION = re.compile(r"(?i)\b\w+['’](?:m|re|ve|ll|d|s|t)\b")
FORMAL_ADDRESS = _any(
    "Ihnen",
    "usted",
    "ustedes",
    "vous",
    "votre",
    "would you kindly",
    "could you please",
    "I would be grateful",
)
FORMAL_SIE = re.compile(r"(?<![.!?\n] )(?<!^)\b(?:Sie|Ihre?[nmrs]?|Ihnen)\b|您")
FAMILIAR_ADDRESS = _any("du", "dir", "dich", "dein\\w*", "tú", "te", "tu", "toi", "ton", "ta")
LAUGHTER = re.compile(
    r"(?i)(?<!\w)(?:(?:ha){2,}h?|he(?:he)+|lol|lmao|rofl|jaja(?:ja)*|mdr|xd|hihi|;-?\)|"
    r":-?d)(?!\w)|[😂🤣😅😆😜😉]|哈哈+|\bha[,.!]"
)
IRONY = re.compile(
    r"(?i)\b(?:just kidding|kidding|jk|obviously, i|sarcasm|ironically|scherz|ironie|"
    r"es broma|je plaisante|/s)\b"
)
EMOJI = re.compile("[\U0001f300-\U0001faff☀-➿❤️]")
EXCLAMATION = re.compile(r"[!！]")
QUESTION = re.compile(r"[?？]")
LIST = re.compile(r"(?m)^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+\S")
FENCE = re.compile(r"```(\w*)")
FEELINGS = {
    "worry": _any(
        "worried",
        "anxious",
        "afraid",
        "scared",
        "nervous",
        "stress(?:ed|ful)?",
        "overwhelmed",
        "panick?(?:ing)?",
        "sorge\\w*",
        "angst",
        "nervös",
        "preocupad[oa]",
        "nervios[oa]",
        "inquiet",
        "inquiète",
        "stressée?",
    ),
    "frustration": _any(
        "frustrat\\w+",
        "annoy\\w+",
        "ugh",
        "argh",
        "angry",
        "fed up",
        "nervt",
        "ärger\\w*",
        "frustrad[oa]",
        "énervée?",
        "hart[oa]",
    ),
    "joy": _any(
        "happy",
        "excited",
        "glad",
        "can't wait",
        "love it",
        "awesome",
        "great news",
        "freue",
        "froh",
        "contento",
        "contenta",
        "feliz",
        "ravie?",
        "heureux",
        "heureuse",
        "yay",
    ),
    "sadness": _any(
        "sad",
        "lonely",
        "miss (?:her|him|them)",
        "grief",
        "crying",
        "depressed",
        "traurig",
        "einsam",
        "triste",
        "solo",
        "seule?",
    ),
    "gratitude": THANKS,
}
ASKS = {
    "how to do something": re.compile(
        r"(?i)\bhow (?:do|can|to|should|would)|\bwie (?:kann|mache|macht|geht|schreib)|"
        r"\bcómo\b|\bcomment\b|怎么|如何"
    ),
    "what something is": re.compile(
        r"(?i)\bwhat(?:'s| is| are| does)\b|\bwas (?:ist|sind|bedeutet)|\bqué (?:es|son)|"
        r"\bqu'est-ce|什么是|是什么"
    ),
    "why": re.compile(r"(?i)\bwhy\b|\bwarum|\bwieso|\bpor qué|\bpourquoi|为什么"),
    "which to choose": re.compile(
        r"(?i)\bwhich\b|\bwelche[rsn]?\b|\bcuál|\bquel(?:le)?s?\b|哪个|\bbetter\b|\bbesser\b"
    ),
    "for ideas or recommendations": re.compile(
        r"(?i)\b(?:recommend|suggest|ideas?|tips|empfiehl|vorschl\w+|ideen|recomi\w+|ideas|"
        r"conseil\w*|idées)\b|推荐|建议"
    ),
}
WISHES = {
    "short answers": re.compile(
        r"(?i)\b(?:keep it (?:short|brief|simple)|short (?:answer|version|list)|"
        r"brief(?:ly)?|concise|in one sentence|tl;?dr|kurz(?:e|en|er)?|breve|bref|court)\b|"
        r"简短|简单"
    ),
    "step-by-step answers": re.compile(
        r"(?i)\b(?:step[ -]by[ -]step|schritt für schritt|paso a paso|étape par étape)\b|一步一步|步骤"
    ),
    "lists or bullet points": re.compile(
        r"(?i)\b(?:bullet(?: ?points?)?|as a list|short list|checklist|stichpunkte\w*|"
        r"checkliste|lista|liste|puces)\b|清单|列表"
    ),
    "tables": re.compile(r"(?i)\b(?:tables?|spreadsheet|tabelle|tabla|tableau)\b|表格"),
    "examples": re.compile(r"(?i)\b(?:examples?|beispiele?|ejemplos?|exemples?)\b|例"),
    "plain explanations": re.compile(
        r"(?i)\b(?:explain|simple terms|plain|like i'm|erklär\w*|explica\w*|expliqu\w*)\b|解释"
    ),
    "thorough answers": re.compile(
        r"(?i)\b(?:in detail|detailed|thorough|in depth|comprehensive|ausführlich|"
        r"detaillad[oa]|en détail|approfondi)\b|详细"
    ),
    "code": re.compile(r"(?i)```|\b(?:code|snippet|function|script|regex)\b|代码"),
}
TASKS = {
    "writing and rewording texts": re.compile(
        r"(?i)\b(?:write|draft|rewrite|rephrase|proofread|e-?mail|letter|speech|essay|poem|"
        r"toast|schreib\w*|rede|brief|escrib\w*|carta|discurso|écri\w*|lettre|discours)\b|写|"
        r"邮件"
    ),
    "translating": re.compile(r"(?i)\b(?:translat\w+|übersetz\w*|traduc\w*|tradui\w*)\b|翻译"),
    "programming": re.compile(
        r"(?i)```|\b(?:code|function|python|javascript|typescript|rust|java|sql|api|bug|"
        r"error|regex|docker|git|css|html|database|script)\b|代码"
    ),
    "planning and organising": re.compile(
        r"(?i)\b(?:plan|schedule|checklist|itinerary|organi[sz]e|prepare|planen|checkliste|"
        r"zeitplan|planificar|planifier|calendar)\b|计划"
    ),
    "cooking and food": re.compile(
        r"(?i)\b(?:recipes?|cook|dinner|lunch|bake|meal|rezept\w*|koche?n?|cena|receta\w*|"
        r"cuisin\w*|recette\w*)\b|菜|食"
    ),
    "learning and explanations": re.compile(
        r"(?i)\b(?:explain|difference between|learn|understand|exam|erklär\w*|lerne?n?|"
        r"unterschied|explica\w*|aprend\w*|expliqu\w*|apprend\w*)\b|解释|学"
    ),
    "travel": re.compile(
        r"(?i)\b(?:trip|travel|flight|hotel|visit|train|reise\w*|flug|zug|viaj\w*|vuelo|voyage\w*|vol)\b|旅行"
    ),
    "health and fitness": re.compile(
        r"(?i)\b(?:doctor|health|sleep|training plan|workout|diet|pain|symptoms?|arzt|"
        r"schlaf\w*|gesund\w*|salud|médic\w*|santé|dormir|run(?:ning)?|marathon)\b|健康|医生"
    ),
    "money": re.compile(
        r"(?i)\b(?:tax(?:es)?|budget|invest\w*|mortgage|salary|savings?|steuer\w*|gehalt|"
        r"miete|impuestos|ahorros|impôts?|épargne)\b|钱|税"
    ),
    "relationships and family": re.compile(
        r"(?i)\b(?:wife|husband|partner|daughter|son|kids|mother|father|friend|wedding|"
        r"birthday|tochter|sohn|kinder|mutter|vater|hij[oa]s?|madre|padre|fille|fils|"
        r"enfants|mère|père)\b|孩子|女儿|朋友"
    ),
}

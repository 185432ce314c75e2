"""Closed classes of words that a statement may not leave out where they were said: doubts, losses, offers."""

from __future__ import annotations

from fullpass.pipeline.lexicon.mark import Mark

DOUBTS = Mark(
    {
        "en": r"maybe|perhaps|possibly|probably|might(?! as)|"
        r"may(?= \w{2,})(?<!\d may)(?<!of may)(?<!in may)"
        r"(?<!th may)(?<!by may)(?! \d)|not (?:\w+ )?sure|unsure|undecided|thinking (?:about|of)|"
        r"considering|"
        r"tempted|toying|leaning towards?|what if|on the fence|supposedly|"
        r"if (?:i|we|he|she|they) (?:\w+ )?(?:get|gets|got|win|wins|pass|passes|ever|were|manage|manages|"
        r"find)",
        "de": r"vielleicht|eventuell|evtl|wahrscheinlich|womoglich|nicht (?:ganz )?sicher|uberlege\w*|"
        r"konnte(?= ich)",
        "es": r"quizas?|tal vez|a lo mejor|puede que|no lo tengo (?:\w+ )?claro|igual (?=me|nos|voy|"
        r"\w+o\b)|"
        r"no se si|pensando en|seguramente|probablemente",
        "fr": r"peut-etre|peut etre|j'hesite|hesite|pas (?:\w+ )?sure?|j'envisage|probablement|"
        r"je me demande",
        "zh": "也许|可能|或许|大概|不确定|考虑",
    },
    r"may|if|when|once|unless|provided|may|might|could|would|unsure|undecided|consider\w*|thinks?|"
    r"thinking|wonder\w*|doubt\w*|likely|"
    r"uncertain|"
    r"open|weigh\w*|hesita\w*|idea|plans?|hopes?|wants?|decid\w*|not|nothing|uberleg\w*|erwag\w*|denkt|"
    r"konnte|"
    r"unsicher|plant|mochte|valora|pensand\w*|piensa|plantea\w*|duda\w*|quiere|podria|envisage|hesite|"
    r"pense|"
    r"pourrait|veut",
    "约(?=[0-9一二两三四五六七八九十百千])|左右|差不多|没想好|还没定|犹豫",
)
"""What somebody is not sure of, and what tells so, or of a wish, in a statement."""

RARELY = Mark(
    {
        "en": r"rarely|hardly|barely|seldom|scarcely|(?<!the )(?<!al)most(?= \w{3,}s\b)(?! (?:of all|"
        r"times))",
        "de": r"selten|kaum|die meisten",
        "es": r"rara vez|apenas|casi nunca|la mayoria",
        "fr": r"rarement|a peine|presque jamais|la plupart",
        "zh": "很少|几乎不|大多数|大部分",
    },
    r"most\w*|many|majority|usual\w*|often|general\w*|not|no|never|few|little|less|some\w*|almost|"
    r"occasional\w*|"
    r"wenig\w*|meist\w*|selten|kaum|nicht|poc[oa]s?|mayoria|casi|no|nunca|peu|plupart|presque|pas|少|多|不",
)
"""How little or how many, which a statement may not leave out."""

LOST = Mark(
    {
        "en": r"lost|los(?:es?|ing)",
        "de": r"verloren|verlor|verliere\w*",
        "es": r"perd\w+",
        "fr": r"perd\w+",
        "zh": "失去|丢了|亏",
    },
    r"loss\w*|without|gone|died?|dead|passed|miss\w*|down|no longer|not|after|weg|tot|gestorben|muri\w+|"
    r"fallec\w+|sin|"
    r"mort|decede\w*|sans",
    "没|死",
)
DROPPED = Mark(
    {
        "en": r"drop(?:s|ped|ping)?|cancel\w*|scrap\w*|shelv\w*|abandon\w*|quit\w*|gave up|giv\w+ up",
        "de": r"gekundigt|kundig\w*|abgesagt|aufgegeben|abgebrochen",
        "es": r"cancel\w+|(?!abandonad[oa])abandon\w+|h[ae]\w* abandonado|renunci\w+",
        "fr": r"annul\w+|abandonn\w+|renonc\w+",
        "zh": "放弃|取消|退出",
    },
    r"no|not|never|without|leav\w+|left|stop\w*|end\w*|declin\w*|withdr\w*|out|rid|sober|switch\w*|mov\w+|"
    r"instead|"
    r"over|nicht|kein\w*|ohne|dej\w+|ya no|arret\w+|plus",
    "不|没|停",
)
"""What ends or is lost where it is told: a statement of the same cannot do without."""
EVERY_OTHER = Mark(
    {
        "en": r"every (?:other|second|third)",
        "de": r"jede[nrms]? (?:zweite|dritte)\w*",
        "es": r"(?:un|una) \w+ si y otr[oa] no",
        "fr": r"(?:un|une) \w+ sur deux",
        "zh": "每隔|隔周|隔天",
    },
    r"other|second|third|fortnight\w*|biweekly|alternate|twice|two|zweite\w*|dritte\w*|otr[oa]|deux|"
    r"quinzaine",
    "隔|两",
)
OFFERED = Mark(
    {
        "en": r"offered|offers|offering",
        "de": r"angeboten|bietet \w+ an",
        "es": r"ofrec\w+",
        "fr": r"propos\w+|offert\w*",
        "zh": "提供|邀请",
    },
    r"offer\w*|declin\w*|turn\w*|reject\w*|refus\w*|consider\w*|might|may|think\w*|weigh\w*|accept\w*|"
    r"angebot\w*|"
    r"abgelehnt|rechaz\w+|acept\w+|refus\w+|accept\w+|propos\w+",
)
ALMOST = Mark(
    {
        "en": r"(?:was|were) going to|(?:i|we|he|she|they|and) (?:almost|nearly)|"
        r"(?:almost|nearly) \w+ed|came close to",
        "de": r"(?:hatte|ware)\w* [\w ]{0,40}(?:fast|beinahe)|(?:fast|beinahe) [\w ]{0,40}(?:hatte|"
        r"ware)\w*|um ein haar",
        "es": r"iba(?:mos)? a (?=\w+r)|casi (?=(?:me |nos |lo |la )?\w+[oe]\b)|por poco|"
        r"estuve a punto|estuvimos a punto",
        "fr": r"failli|presque (?=\w+e\b)|a deux doigts",
        "zh": "差点|险些|差一点",
    },
    r"almost|nearly|close|not|no|never|declin\w*|turn\w*|reject\w*|refus\w*|drop\w*|pull\w*|back\w*|decid\w*|"
    r"fast|beinahe|nicht|kein\w*|abgesagt|abgelehnt|lehn\w*|verzicht\w*|casi|punto|rechaz\w+|renunci\w+|"
    r"failli|presque|renonc\w+|refus\w+|pas",
    "差|险|没|放弃|拒",
)
FORMERLY = Mark(
    {
        "en": r"used to(?! \w+ing)|formerly",
        "de": r"fruher(?! (?:oder|als))|ehemals|damals",
        "es": r"solia\w*|antes(?! (?:de|que)\b)",
        "fr": r"autrefois|jadis",
        "zh": "以前|曾经",
    },
    r"used|former\w*|previous\w*|past|was|were|had|did|\w+ed|once|ex|no longer|any ?more|not|until|"
    r"before|then|"
    r"instead|rather|switch\w*|statt|anstatt|vez|lugar|lieu|went|made|wrote|kept|took|ate|drank|ran|"
    r"fruher\w*|ehemal\w*|damals|war\w*|hat\w*|habe\w*|nicht mehr|kein\w*|(?!heute)\w+te[nt]?|ist|"
    r"antes|solia\w*|\w+aba\w*|\w+ia|era|ya no|fue|autrefois|jadis|avant|\w+ait|ne|plus|a",
    "以前|曾|过去|原|不再|过|了",
)
"""What a statement may not leave out where it is told: every second is not each, an offer is not taken."""

THE_OPPOSITE = Mark(
    {
        "en": r"the opposite|other way (?:a)?round|vice versa|conversely",
        "de": r"das gegenteil|umgekehrt",
        "es": r"lo contrario|al contrario|al reves",
        "fr": r"le contraire|l'inverse|au contraire",
        "zh": "相反|反过来",
    },
    r"(?!)",
)
"""What no rule can follow: "I think the opposite"."""

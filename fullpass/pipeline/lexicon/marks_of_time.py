"""Closed classes of words that place what is told in time: when, since when, again, no longer.

Each class has what says it, language by language, and what bears it out, in whatever language somebody spoke.
Patterns are read against folded text in lower case, whole words; those in Chinese characters by themselves.
"""

from __future__ import annotations

from fullpass.pipeline.lexicon.mark import Mark

_DATES = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|mar|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|"
    "aug(?:ust)?|"
    "sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|mon(?:day)?|tue(?:sday)?|"
    "wed(?:nesday)?|"
    "thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|christmas|easter|summer|winter|spring|autumn|"
    "tonight"
)
_UNITS = f"week|month|year|{_DATES}"

MARKS_OF_TIME = {
    "used to": Mark(
        {
            "en": r"used to(?! \w+ing)|former(?:ly)?|previously|in the past",
            "de": r"fruher|ehemal\w+|einst",
            "es": r"antes(?! (?:del?|que)\b)|solia\w*|antiguamente",
            "fr": r"autrefois|jadis|avant(?! (?:de|le|la|les|l|que|d|\d)\b)",
            "zh": "以前|曾经|过去",
        },
        r"once|was|were|had|did|no longer|any ?more|stopped|quit|gave|switched|moved|dropped|"
        r"until|changed|ago|retired|ex|back|"
        r"nicht mehr|war|waren|hatte|ya no|era|estaba|etait|plus",
        "原来",
    ),
    "no longer": Mark(
        {
            "en": r"no longer|(?:not|never) [\w' ]{0,60}any ?more|has (?:since )?(?:stopped|quit|left)|"
            r"stopped \w+ing|has since",
            "de": r"nicht mehr|kein\w* [\w ]{0,60}mehr|aufgehort",
            "es": r"ya no|dejo de|ha dejado de",
            "fr": r"n\w? [\w' ]{0,40}plus|a arrete|a cesse",
            "zh": "不再|已经不",
        },
        r"any ?more|(?<!please )(?:stop|stopping|stopped|quit\w*)|giv\w+ up|gave up|swore|drop\w*|done|"
        r"sold|left|"
        r"leav\w+|again|switch\w+|shelved|cancel\w*|retired?|finish\w*|end\w*|moved|never|sober|out of|"
        r"cured|"
        r"took|used to|over|former|not \w+ [\w ]{0,40}since|ex|mehr|aufgehort|gekundigt|gewechselt|"
        r"umgestiegen|seit|dej\w+|"
        r"cambi[aeo]\w*|plus|arret\w+|passee?s? de|quitt\w+",
        "不再|放弃|戒|换|改|离开|辞|搬|不[^，。]{0,6}了",
    ),
    "done": Mark(
        {
            "en": r"finished|completed|(?:is|are|was) (?:all )?(?:done|over)|concluded|wrapped up|ended",
            "de": r"fertig\w*|abgeschlossen|beendet",
            "es": r"termino|terminad[oa]|acabo|acabad[oa]|finalizo|finalizad[oa]",
            "fr": r"fini\w*|termine\w*|acheve\w*",
            "zh": "完成了|结束了|做完",
        },
        r"finish\w*|complet\w*|done|over|conclud\w*|wrap\w*|end(?:s|ed|ing)|quit|stopp\w+|left|through|"
        r"up|last|"
        r"fertig\w*|abgeschlossen|beend\w+|vorbei|termin\w+|acab\w+|fini\w*|achev\w+",
        "完|结束",
    ),
    "future": Mark(
        {
            "en": r"will(?! not)|(?<!before )(?<!after )(?<!by )(?<!of )going to|gonna|plans?|planning|"
            r"planned|"
            r"intends?|hopes? to|aims? to|about to",
            "de": r"plant|hat vor|beabsichtigt|demnachst|bald",
            "es": r"va a \w+r|van a \w+r|planea\w*|piensan? \w+[aei]r(?:se)?|tiene (?:la )?intencion",
            "fr": r"va \w+(?:er|ir|re)|compte \w+(?:er|ir|re)|prevoit|envisage",
            "zh": "将要?|打算|计划|准备",
        },
        r"ll|go|would|should|must|(?:have|has|had|need\w*|got) to|want\w*|wanna|hop(?:e|ing)|tomorrow|next|"
        r"soon|"
        r"upcoming|decid\w*|due|until|till|might|may|maybe|starts?|starting|from|trying|mind|think\w*|"
        r"that is final|chose|picked|opted|"
        r"booked|signed|scheduled|deadline|upgrade|coming|consider\w*|aim\w*|intend\w*|shall|set|ready|"
        r"begins?|turns|"
        r"werde\w*|will|woll\w+|plan\w*|vor|ab|nachst\w+|morgen|soll\w*|mocht\w+|uberleg\w*|"
        rf"(?:m|am|are|re) \w+ing [\w ]*(?:{_DATES}|if|when|once|unless|after)|a partir de|"
        r"voy|vamos|quier\w+|quer\w+|pienso|pensamos|proxim[oa]\w*|manana|\w{4,}(?:are|ire)|\w{2,}remos|"
        r"vais|allons|veux|voulons|prevu\w*|compt\w+|prochain\w*|demain|\w+rai|\w+rons",
        "要|想|会|明年|下|备|报名",
    ),
    "hope": Mark(
        {
            "en": r"hopes?|dreams? of|would (?:like|love)(?= to)|some ?day",
            "de": r"hofft|traumt|eines tages|irgendwann",
            "es": r"espera(?! que)|suena con|algun dia|le gustaria",
            "fr": r"espere|reve|un jour|aimerait",
            "zh": "希望能|梦想",
        },
        r"hop(?:e|ing)\w*|wish\w*|want\w*|wanna|would|d|dream\w*|love|like|plan\w*|some ?day|"
        r"eventually|aim\w*|goal|"
        r"interested|consider\w*|think\w*|tempted|hoff\w*|traum\w*|mocht\w*|wunsch\w*|wurde|will|"
        r"irgendwann|tages|"
        r"esper\w*|suen\w*|quier\w*|quer\w*|gustaria|ojala|algun|esper\w*|rev\w+|voudr\w*|veux|aimer\w*|"
        r"envie|jour",
        "想|望|梦|要",
    ),
    "not yet": Mark(
        {
            "en": r"not yet|not (?:\w+ ){0,4}yet|yet to",
            "de": r"noch nicht|noch kein\w*",
            "es": r"todavia no|aun no",
            "fr": r"pas encore",
            "zh": "还没|尚未|还未",
        },
        r"yet|still|not|never|no|unsure|undecided|open|noch|nicht|todavia|aun|encore|pas|between|"
        r"torn|when|until|"
        r"before|if",
        "没|未|不",
    ),
    "ago": Mark(
        {
            "en": r"yesterday|ago|last (?:night|week|weekend|month|year|spring|summer|autumn|winter|"
            + _DATES
            + ")",
            "de": r"gestern|vor \w+ (?:jahr|monat|woche|tag)\w*|letzte[nrms]? \w+|vorige\w*",
            "es": r"ayer|"
            r"(?<!desde )hace (?:\w+ (?:anos?|mes(?:es)?|semanas?|dias?|horas?|siglos?)|mucho|poco|anos)\b|"
            r"\w+ pasad[oa]",
            "fr": r"hier|il y a (?:un|une|deux|trois|\d+|longtemps)|derniere?|passee?",
            "zh": "昨天|去年|上周|上个月|前",
        },
        r"last|earlier|past|before|previous\w*|back|since|seit|gestern|vor|letzte\w*|hace|pasad[oa]|ayer|"
        r"depuis|derniere?",
        "昨|去年|上",
    ),
    "next": Mark(
        {
            "en": rf"tomorrow|upcoming|next (?:weekend|{_UNITS})",
            "de": r"nachste[nrms]? (?:woche|monat|jahr)\w*|kommende\w*",
            "es": r"proxim[oa]\w*|que viene",
            "fr": r"prochaine?s?|demain",
            "zh": "明天|明年|下周|下个月",
        },
        r"next|soon|coming|this|will|due|going|plan\w*|morgen|nachst\w+|bald|manana|viene|prochain\w*|"
        r"demain",
        "明|下",
    ),
    "since": Mark(
        {
            "en": r"since (?=\d|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|birth|"
            r"childhood|the )",
            "de": r"seit(?!en)\w*",
            "es": r"desde (?=hace|\d|ener|febr|marz|abri|mayo|juni|juli|agos|sept|octu|novi|dici|el |nin|"
            r"peq|siem)",
            "fr": r"depuis",
            "zh": "以来",
        },
        r"ever|from|been|as of|for|began|after|always|ago|start\w*|because|since|ca fait|voila|"
        r"seit\w*|schon|desde|llev\w+|"
        r"depuis|"
        r"hace|les",
        "从|起",
    ),
    "for long": Mark(
        {
            "en": r"for (?:a while|years|ages|months|some time|a long time|decades|long)",
            "de": r"seit (?:langem|jahren|monaten|langerem)|(?:jahre|monate)lang",
            "es": r"lleva (?:\w+ )?(?:anos|meses|tiempo)|desde hace",
            "fr": r"depuis (?:longtemps|des annees|des mois)",
            "zh": "多年",
        },
        r"for|since|ago|long|always|been|already|lifelong|seit|jahre\w*|monate\w*|schon|"
        r"lang\w*|"
        r"anos|meses|llev\w+|siempre|ans|toujours",
        "一直|年|从小",
    ),
    "past": Mark(
        {
            "de": r"war(?!um)|waren|hatten?|wurden?|(?:ist|hat) [\w ]{0,80}"
            r"(?:\w*ge\w{2,}(?:en|t)|(?:ver|be|er|ent|zer)\w{2,}(?:en|t))(?! \w)",
            "fr": r"(?!fait|parfait|souhait|lait|trait)\w{3,}(?:ait|aient)",
        },
        r"(?!jamais|mais|francais)\w{3,}(?:ais|ait|ions)|"
        r"(?:hab|habe|haben|bin|sind|hat|ist|wurden?|wart?|waren) [\w ,]{0,80}(?:\w*ge\w{2,}(?:t|en)|"
        r"\w+iert|"
        r"(?:be|ver|er|ent|zer)\w{2,}(?:t|en)|\w{3,}t)|"
        r"\w*ge\w{3,}(?:t|en) (?:hab|habe|haben|bin|sind|hat|ist)|"
        r"gewesen|fruher|damals|letzt\w+|gestern|seit|"
        r"(?:woll|muss|konn|soll|durf|mach|wohn|leb|arbeite|\w{3,}ier)te[nt]?|was|were|had|\w+ed",
    ),
    "taken up": Mark(
        {"en": r"(?:tak\w+|took|pick\w+) up"},
        r"up|start\w*|learn\w*|try\w*|began|begin\w*|new|add\w*|join\w*|get\w* into|into",
    ),
    "again": Mark(
        {
            "en": r"again|anew|once more",
            "de": r"wieder|erneut",
            "es": r"otra vez|de nuevo|vuelve a|volvio a",
            "fr": r"a nouveau|de nouveau|encore une fois",
            "zh": "再次|重新",
        },
        r"back|return\w*|re\w+|still|another|wieder\w*|vuelv\w+|volv\w+|nouveau|encore",
        "又|再",
    ),
    "already": Mark(
        {
            "en": r"already",
            "de": r"bereits|schon",
            "es": r"ya(?! no)",
            "fr": r"deja",
            "zh": "已经|早已",
        },
        r"so far|yet|still|by now|now|schon|ya|deja|llev\w+",
        "已|了",
    ),
    "still": Mark(
        {
            "en": r"still|continues|keeps? (?:on )?\w+ing|remains|ongoing",
            "de": r"noch immer|immer noch|weiterhin",
            "es": r"todavia|sigue\w*|continua\w*",
            "fr": r"encore|continue",
            "zh": "仍然|还在|仍",
        },
        r"continu\w*|keep\w*|kept|remain\w*|since|always|yet|going|stay\w*|stick\w*|stuck|carry\w*|noch|"
        r"weiter\w*|"
        r"immer|bleib\w*|sig[uo]\w*|aun|llev\w+|toujours|encore|rest\w+",
        "还|仍|一直",
    ),
    "first": Mark(
        {
            "en": r"(?:for )?the first time|first ever",
            "de": r"erstmals|zum ersten mal",
            "es": r"por primera vez|primer[oa]?",
            "fr": r"premiere? fois|premiere?",
            "zh": "第一次|首次",
        },
        r"first|never|new|1st|erst\w*|primer\w*|premiere?s?|nunca|neu\w*|nuev\w+",
        "第一|首",
    ),
}

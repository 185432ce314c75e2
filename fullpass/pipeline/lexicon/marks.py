"""Closed classes of words that place what is told: when, how often, how surely, alone or again.

Each class has what says it, language by language, and what bears it out, in whatever language somebody spoke.
Patterns are read against folded text in lower case, whole words; those in Chinese characters by themselves.
"""

from __future__ import annotations

from typing import NamedTuple

_DATES = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|mar|marz|apr(?:il)?|may|mai|june?|juni|july?|juli|"
    "aug(?:ust)?|"
    "sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|mon(?:day)?|tue(?:sday)?|"
    "wed(?:nesday)?|"
    "thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|christmas|easter|summer|winter|spring|autumn|"
    "tonight"
)
_UNITS = f"week|month|year|{_DATES}"


class Mark(NamedTuple):
    """A class: what says it by language, and what else bears it out."""

    says: dict[str, str]
    borne_out: str
    in_characters: str = r"(?!)"


MARKS = {
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
    "formal": Mark(
        {"de": r"siez\w*|gesiezt|per sie|mit sie", "es": r"de usted(?:es)?", "fr": r"vouvo\w+"},
        r"siez\w*|gesiezt|(?:per|mit|immer) sie|formell\w*|hoflich\w*|sie|usted(?:es)?|formal\w*|"
        r"vouvo\w+|vous",
    ),
    "familiar": Mark(
        {"de": r"duz\w*|geduzt|per du|mit du", "es": r"de tu|tute\w+", "fr": r"tuto\w+"},
        r"duz\w*|geduzt|du|dich|dir|dutzen|de tu|tute\w+|informal\w*|tuto\w+|tu",
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
    "more": Mark(
        {
            "en": r"more|better",
            "de": r"(?<!nicht )mehr|besser",
            "es": r"mas|mejor",
            "fr": r"davantage|mieux",
            "zh": "更",
        },
        r"over|than|rather|sooner|prefer\w*|prefier\w+|beats?|worse|instead|most\w*|best|"
        r"\w{2,}(?:er|ier)|another|extra|again|"
        r"plus|add\w*|"
        r"over|too|also|as well|further|other|als|lieber|auch|no|not|never|longer|nicht|kein\w*|"
        r"antes|plus",
        "比|多|再",
    ),
    "out": Mark(
        {"en": r"out of|off(?! the)|away from", "es": r"fuera de"},
        r"out|away|leav\w*|left|from|quit\w*|free|stop\w*|no longer|not|without|drop\w*|gone|no|"
        r"fuera|raus|aus",
    ),
    "taken up": Mark(
        {"en": r"(?:tak\w+|took|pick\w+) up"},
        r"up|start\w*|learn\w*|try\w*|began|begin\w*|new|add\w*|join\w*|get\w* into|into",
    ),
    "a man": Mark(
        {"en": r"(?:an?|is) (?:\w+ )?(?:man|male)", "de": r"ein mann", "es": r"es (?:un )?hombre"},
        r"man|male|men|guy|bloke|boy|dad|father|husband|son|brother|he|him|his|mann|hombre|padre|marido",
    ),
    "a woman": Mark(
        {"en": r"(?:an?|is) (?:\w+ )?(?:woman|female)", "de": r"eine frau", "es": r"es (?:una )?mujer"},
        r"woman|female|women|girl|lady|mum|mom|mother|wife|daughter|sister|she|her|frau|mujer|madre|esposa",
    ),
    "unsure": Mark(
        {
            "en": r"maybe|perhaps|possibly|probably|might",
            "de": r"vielleicht|eventuell|womoglich|moglicherweise",
            "es": r"quizas?|tal vez|a lo mejor|posiblemente",
            "fr": r"peut-etre|peut etre|eventuellement",
            "zh": "也许|可能|或许",
        },
        r"may|could|would|unsure|undecided|consider\w*|think\w*|thought|wonder\w*|if|unless|likely|idea|"
        r"hop\w+|sure|"
        r"tempted|toying|considering|idk|dunno|uberleg\w*|falls|wenn|konnte\w*|wohl|pensando|igual|"
        r"podria\w*|si|"
        r"hesit\w*|envisag\w*|pense\w*|pourrai\w*",
        "想|考虑|如果|不确定",
    ),
    "in spite": Mark(
        {
            "en": r"despite|in spite of|although|even though",
            "de": r"trotz|obwohl",
            "es": r"a pesar|aunque",
            "fr": r"malgre|bien que",
            "zh": "尽管|虽然",
        },
        r"but|though|still|yet|even|however|while|whereas|anyway|even if|auch wenn|aber|doch|"
        r"trotzdem|dabei|"
        r"pero|y eso que|sino|mais|pourtant|quand meme",
        "但|却|可是|不过",
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
    "only": Mark(
        {
            "en": r"only|solely|exclusively|nothing but",
            "de": r"nur|ausschliesslich|lediglich",
            "es": r"solo|solamente|unicamente|unic[oa]s?",
            "fr": r"seulement|uniquement|exclusivement",
            "zh": "只有?|仅|唯一",
        },
        r"sole\w*|exclusive\w*|just|nothing|no|not|never|other|max\w*|most|alone|single|instead|unless|"
        r"except|"
        r"strict\w*|nur|allein\w*|kein\w*|nicht|bloss|sol[oa]s?|unic\w+|nada|menos|que|seule?s?|unique\w*",
        "只|仅|就",
    ),
    "every": Mark(
        {
            "en": r"every|everyone|everything|each|all|whole|entire(?:ly)?|always|constantly|invariably|"
            r"completely|totally",
            "de": r"alle[nrsm]?|jede[nrsm]?|immer|stets|samtliche\w*|komplett|vollstandig",
            "es": r"tod[oa]s?|cada|siempre|ambos|ambas|completamente",
            "fr": r"tous|toutes?|chaque|toujours|completement",
            "zh": "所有|每|总是|全部|一直|都",
        },
        r"any\w*|ever|never|no|none|nothing|nobody|per|daily|weekly|monthly|an? (?:day|week|month|year|"
        r"night)|"
        r"everybody|full\w*|complet\w*|both|total\w*|anti|through|mondays|tuesdays|wednesdays|thursdays|"
        r"fridays|"
        r"saturdays|sundays|"
        r"lifelong|alle\w*|jed\w+|immer|taglich|ganz\w*|nie\w*|kein\w*|nichts|tod[oa]s?|cada|siempre|nunca|"
        r"nada|ningun\w*|tout\w*|tous|chaque|jamais|par",
        "全|每|都|从",
    ),
    "most": Mark(
        {
            "en": r"(?<!the )(?<!at )most(?:ly)?|mainly|usually|generally|typically|often|frequently|"
            r"regularly|largely|"
            r"primarily|normally|tends? to|in general",
            "de": r"meist\w*|oft|haufig|gewohnlich|uberwiegend|normalerweise|hauptsachlich",
            "es": r"mayoria|generalmente|normalmente|a menudo|sobre todo|principalmente",
            "fr": r"plupart|souvent|generalement|surtout|d'habitude|principalement",
            "zh": "大多|大部分|通常|经常|往往",
        },
        r"most|usual|main|biggest|favou?rite|every\w*|always|each|all|many|lots?|tend\w*|more|much|almost|"
        r"nearly|"
        r"best|majority|basically|practically|weekly|daily|mondays|tuesdays|wednesdays|thursdays|fridays|"
        r"saturdays|sundays|"
        r"mostly|meist\w*|oft|immer|viel\w*|mehr\w*|hauptsach\w*|suele\w*|suelo|siempre|casi|mas|muchas?|"
        r"toujours|presque|plus|beaucoup",
        "一般|常|多|总",
    ),
    "some": Mark(
        {
            "en": r"sometimes|occasional\w*|now and (?:then|again)|once in a while|from time to time|"
            r"at times|"
            r"rarely|seldom|hardly|barely|scarcely|one of (?:several|many|some)",
            "de": r"manchmal|gelegentlich|selten|kaum|ab und zu|hin und wieder",
            "es": r"a veces|de vez en cuando|rara vez|raramente|apenas|ocasional\w*",
            "fr": r"parfois|de temps en temps|rarement|a peine|occasionnel\w*",
            "zh": "有时|偶尔|很少|几乎不",
        },
        r"some\w*|couple|bit|now and|once|times|few|not often|not much|not really|little|less|almost|"
        r"nearly|unless|"
        r"wenig|fast|mal|selten|poc[oa]s?|casi|veces|vez|peu|presque|fois",
        "偶|有时|少",
    ),
    "never": Mark(
        {
            "en": r"never|at no time|not once",
            "de": r"nie(?:mals)?|noch nie",
            "es": r"nunca|jamas",
            "fr": r"jamais",
            "zh": "从不|从来不|从没|绝不|永远不",
        },
        r"ever|no|none|nobody|nothing|refuse\w*|wo not|will not|can ?not|hate\w*|always|swore|neither|nor|"
        r"kein\w*|nichts|nie\w*|hasse|nada|ningun\w*|ni|odio|aucun\w*|rien",
        "从|绝|永|不",
    ),
    "alone": Mark(
        {
            "en": r"alone|on (?:his|her|their|its) own|by (?:him|her|them)sel\w+|without (?:the user|them|"
            r"him|her)"
            r"(?! \w)|without the user'?s?|solo",
            "de": r"allein\w*|ohne d\w+ (?:nutzer|nutzerin|person)",
            "es": r"por su cuenta|sin (?:el|la) (?:usuari[oa]|persona)",
            "fr": r"sans l'utilisat\w+",
            "zh": "独自|单独|一个人",
        },
        r"own|myself|(?:him|her|them|our)sel\w+|single|without|lonel\w+|just me|alone|allein\w*|selbst|"
        r"sol[oa]s?|"
        r"cuenta|seule?s?",
        "独|自己|一个人",
    ),
    "likes": Mark(
        {
            "en": r"loves?|(?<!not )likes?|(?<!not )enjoys?|adores?|welcomes?|happy|great|"
            r"strong supporter|insists?|in favou?r|convinced",
            "de": r"liebt|mag(?! k?ein)(?! nicht)(?! [\w ]{1,30} nicht)|gern\w*|begeistert|uberzeugt|freut",
            "es": r"encanta\w*|(?<!no le )(?<!no les )gustan?|adora|a favor|convencid[oa]",
            "fr": r"adore|(?<!n')(?<!n )aime|ravie?|favorable|convaincue?",
            "zh": "(?<!不)喜欢|热爱|支持",
        },
        r"lov\w*|lik\w+|enjoy\w*|prefer\w*|favou?r\w*|want\w*|rather|sooner|please|best|better|good|great|"
        r"fans?|"
        r"fond|keen|glad|happy|fun|nice|stand|into|support\w*|must|need\w*|only|always|never|yes|sure|"
        r"think\w*|"
        r"believ\w*|certain\w*|do not|lieb\w*|mag|mocht\w*|gern\w*|gut\w*|uberzeugt|richtig|glaub\w*|"
        r"find\w*|"
        r"gust\w+|encant\w+|prefier\w+|creo|favor|aim\w+|prefer\w+|crois|pense",
        "喜欢|爱|觉得|支持|好",
    ),
}

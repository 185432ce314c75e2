"""Closed classes of words that tell how much, how often, how surely, alone, or in what tone.

Each class has what says it, language by language, and what bears it out, in whatever language somebody spoke.
Patterns are read against folded text in lower case, whole words; those in Chinese characters by themselves.
"""

from __future__ import annotations

from fullpass.pipeline.lexicon.mark import Mark

MARKS_OF_DEGREE = {
    "formal": Mark(
        {"de": r"siez\w*|gesiezt|per sie|mit sie", "es": r"de usted(?:es)?", "fr": r"vouvo\w+"},
        r"siez\w*|gesiezt|(?:per|mit|immer) sie|formell\w*|hoflich\w*|sie|usted(?:es)?|formal\w*|"
        r"vouvo\w+|vous",
    ),
    "familiar": Mark(
        {"de": r"duz\w*|geduzt|per du|mit du", "es": r"de tu|tute\w+", "fr": r"tuto\w+"},
        r"duz\w*|geduzt|du|dich|dir|dutzen|de tu|tute\w+|informal\w*|tuto\w+|tu",
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
    "least": Mark(
        {
            "en": r"least(?! once)",
            "de": r"am wenigsten",
            "es": r"menos favorit[oa]s?",
            "fr": r"moins (?:aime|prefere)\w*",
        },
        r"least|less|worst|not|no|never|hate\w*|dislike\w*|wenig\w*|nicht|menos|peor|moins|pire",
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

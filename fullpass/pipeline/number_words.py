"""How languages write numbers, months and days in words. Folded: no accents, lower case."""

from __future__ import annotations

from fullpass.pipeline.words import listed


def _joined(
    tens: str, units: str, start: int, *, between: str = "", backwards: bool = False
) -> dict[str, int]:
    """Give tens with units in one word: "einundzwanzig" to "neunundneunzig", "veintiuno", "trentacinque"."""
    return {
        unit + between + ten if backwards else ten + between + unit: start + 10 * place + value
        for place, ten in enumerate(tens.split())
        for value, spelled in enumerate(units.split(), start=1)
        for unit in spelled.split("/")
    }


def _numbered(words: str, start: int = 1, step: int = 1) -> dict[str, int]:
    numbered = {}
    for position, group in enumerate(words.split()):
        numbered.update(dict.fromkeys(group.split("/"), start + position * step))
    return numbered


# From two on: "one", "un", "ein" are articles more often than numbers.
NUMBER_WORDS: dict[str, dict[str, int]] = {
    "en": _numbered(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty""",
        2,
    )
    | _numbered("thirty forty fifty sixty seventy eighty ninety hundred", 30, 10)
    | {"thousand": 1000},
    "de": _numbered(
        "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn",
        2,
    )
    | _numbered("siebzehn achtzehn neunzehn", 17)
    | _numbered("zwanzig dreissig/dreißig vierzig funfzig sechzig siebzig achtzig neunzig hundert", 20, 10)
    | _joined(
        "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
        "ein zwei drei vier funf sechs sieben acht neun",
        20,
        between="und",
        backwards=True,
    )
    | _numbered("zweihundert dreihundert vierhundert funfhundert sechshundert", 200, 100)
    | _numbered("tausend zweitausend dreitausend viertausend funftausend", 1000, 1000),
    "fr": _numbered(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 2
    )
    | _numbered("vingt trente quarante cinquante soixante", 20, 10)
    | {"cent": 100, "mille": 1000},
    "es": _numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 2)
    | _numbered("dieciseis diecisiete dieciocho diecinueve", 16)
    | _joined("veinti", "uno/un/una dos tres cuatro cinco seis siete ocho nueve", 20)
    | _numbered("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 20, 10)
    | _numbered(
        "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
        "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
        200,
        100,
    )
    | {"mil": 1000},
    "pt": _numbered("dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze", 2)
    | _numbered("dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove", 16)
    | _numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem", 20, 10),
    "it": _numbered("due tre quattro cinque sei sette otto nove dieci undici dodici tredici", 2)
    | _numbered("quattordici quindici sedici diciassette diciotto diciannove", 14)
    | _joined(
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "x due tre quattro cinque sei sette x nove",
        20,
    )
    | _numbered("venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento", 20, 10),
    "nl": _numbered("twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien", 2)
    | _numbered("vijftien zestien zeventien achttien negentien", 15)
    | _numbered("twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd", 20, 10),
    "ru": _numbered(
        "два/две/двое три/трое четыре пять шесть семь восемь девять десять одиннадцать двенадцать", 2
    )
    | _numbered("двадцать тридцать сорок пятьдесят", 20, 10),
}
del NUMBER_WORDS["it"]["sei"]  # is also "you are"

# Words that say a number without naming it: they bear a claim out, and never make one.
COUNTS_UNSAID = (
    _numbered(
        "first/once second/twice/both/couple/pair/twin/twins/double/beide/beiden/zwilling/zwillinge/paar"
    )
    | _numbered(
        "third/triple/triplets fourth fifth sixth seventh eighth ninth tenth eleventh twelfth/dozen", 3
    )
    | _numbered(
        "zweimal/zweite/zweiten dreimal/dritte/dritten deuxieme/segundo/segunda/secondo troisieme/tercero", 2
    )
    | {"sei": 6}
)

# What comes so-many-th: as a claim it needs a number that bears it out. No "secondo me".
ORDINALS = (
    _numbered("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 2)
    | _numbered("zweite/zweiten/zweites dritte/dritten/drittes vierte/vierten/viertes funfte/funften", 2)
    | _numbered("deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme", 2)
    | _numbered("segundo tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta septimo/septima", 2)
)
COUNTS_UNSAID |= ORDINALS | _numbered("seconde/second/secondo/zweiter dritter vierter funfter", 2)

MONTHS: dict[str, int] = {}
for _names in (
    """january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept
    october/oct november/nov december/dec""",
    "januar/janner februar/feber marz april mai juni juli august september oktober/okt november dezember/dez",
    "janvier fevrier/fevr mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto septiembre octubre noviembre diciembre/dic",
    "janeiro fevereiro/fev marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь/январе февраль/феврале март/марте апрель/апреле маи/мае июнь/июне июль/июле август/августе"
    " сентябрь/сентябре октябрь/октябре ноябрь/ноябре декабрь/декабре",
):
    for _name, _month in _numbered(_names).items():
        MONTHS.setdefault(_name, _month)

DAY_WORDS = frozenset(
    listed(
        """today tonight yesterday tomorrow morning evening day days heute gestern morgen ubermorgen tag tage
    tagen hier aujourd demain jour jours hoy ayer manana dia dias hoje ontem amanha oggi ieri domani
    giorni vandaag gisteren dagen сегодня
     вчера завтра днеи 今天 昨天 明天 今日 昨日 明日 오늘 어제 내일"""
    )
)
WEEK_WORDS = frozenset(
    listed(
        """week weeks weekend weekends monday tuesday wednesday thursday friday saturday sunday woche wochen
    wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag semaine semaines lundi mardi
    mercredi jeudi vendredi samedi dimanche semana semanas lunes martes miercoles jueves viernes sabado
    domingo segunda terca quarta quinta sexta settimana settimane lunedi martedi mercoledi giovedi
    venerdi sabato domenica weken maandag dinsdag woensdag donderdag vrijdag zaterdag zondag fortnight
    недели неделю неделе 周 週 星期 曜日 요일"""
    )
)
MONTH_WORDS = frozenset(
    listed(
        """month months monat monate monaten mois mes meses mese mesi maand maanden месяц месяца месяцев"""
    )
)

"""The words of which dates are made, in four languages: months, weekdays, ordinals, and vague dates."""

from __future__ import annotations

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_SHORT = {
    "en": {
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    "de": {
        "jan": 1,
        "feb": 2,
        "apr": 4,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
        "jänner": 1,
        "feber": 2,
        "maerz": 3,
    },
    "es": {
        "ene": 1,
        "feb": 2,
        "abr": 4,
        "ago": 8,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dic": 12,
        "setiembre": 9,
    },
    "fr": {
        "janv": 1,
        "fevrier": 2,
        "févr": 2,
        "avr": 4,
        "juil": 7,
        "aout": 8,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
        "déc": 12,
        "decembre": 12,
    },
}
MONTH_NUMBERS = {
    code: {**{name: n for n, name in enumerate(names.split(), 1)}, **_SHORT[code]}
    for code, names in _MONTHS.items()
}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
ORDINAL_NUMBERS = {word: n for n, word in enumerate(_ORDINALS, 1)} | {
    word.replace("-", " "): n for n, word in enumerate(_ORDINALS, 1)
}
WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
}
WEEKDAY_NUMBERS = {
    code: {name: n for n, name in enumerate(names.split())} for code, names in WEEKDAYS.items()
}
_COUNT = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|"
    r"a couple of|several|zwei|drei|vier|fünf|sechs|einem|einer|zehn|dos|tres|cuatro|"
    r"cinco|seis|un|une|deux|trois|quatre|cinq)"
)
VAGUE = {
    "en": rf"(?:next|last|this|coming|early|late|mid|by|in|since|until|during|"
    rf"of)[ -](?:the )?(?:(?:end|beginning|middle|start) of )?(?:the )?(?:early |late |"
    rf"mid-?)?(?:spring|summer|autumn|fall|winter|week|month|year|weekend|quarter|"
    rf"semester|(?:19|20)\d\d|\w+day)\b"
    rf"|\b(?:tomorrow|new year's eve|christmas|easter|thanksgiving|halloween)\b|"
    rf"\bin {_COUNT} (?:days?|weeks?|months?|years?)|{_COUNT} (?:days?|weeks?|months?|"
    rf"years?) ago"
    r"|\b(?:on|for|by|until|due|from|before|after|is) (?:the )?\d{1,2}/\d{1,2}\b(?!/)"
    r"|\b(?:new years?(?:['’]?s)? (?:day|eve)|christmas (?:day|eve)|boxing day|valentine['’]?s(?: day)?|"
    r"hanukkah|ramadan|eid|diwali|"
    r"passover|easter (?:sunday|monday)|good friday|independence day|the fourth of july|4th of july)\b"
    r"|\bon the \d{1,2}(?:st|nd|rd|th)\b|\bon \w+day\b|\bthe \d{1,2}(?:st|nd|rd|th)\b",
    "de": rf"\b(?:nächste[nrms]?|kommende[nrms]?|letzte[nrms]?|diese[nrms]?|übernächste[nrms]?|"
    rf"vorige[nrms]?) (?:frühling|frühjahr|sommer|herbst|winter|woche|monat|jahr|"
    rf"wochenende|\w+tag|mittwoch)|\bmorgen\b(?! früh)|\bübermorgen\b|"
    rf"\bin {_COUNT} (?:tagen|wochen|monaten|jahren)|\bvor {_COUNT} (?:tagen|wochen|"
    rf"monaten|jahren)|\bim (?:frühling|frühjahr|sommer|herbst|winter)\b|\bam \w+tag\b",
    "es": rf"\b(?:próxim[oa]|este|esta|pasad[oa]|mañana)\b.{{0,12}}|\b(?:el|la) (?:año|mes|"
    rf"semana|verano|primavera|otoño|invierno) (?:que viene|pasad[oa]|próxim[oa])|"
    rf"\bdentro de {_COUNT}|\bhace {_COUNT} (?:años?|meses|días|semanas)|\ben (?:verano|"
    rf"primavera|otoño|invierno)\b",
    "fr": rf"\b(?:prochaine?|dernière?|demain)\b|\bdans {_COUNT} (?:jours?|semaines?|mois|"
    rf"ans?)|\bil y a {_COUNT} (?:jours?|semaines?|mois|ans?)|\b(?:en|au) (?:été|hiver|"
    rf"automne|printemps)\b|\bcet (?:été|hiver|automne)",
}

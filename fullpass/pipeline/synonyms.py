"""Other words for the same: what a statement may say in place of another without telling anything else."""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.pipeline.language import stem
from fullpass.pipeline.words import VERB_CLASSES, listed

_ACTS = {
    "think": """think thinks thought believe believes believed convinced consider considers considered find
        finds feel feels hold holds opinion view reckon glaubt glaube findet finde denkt meint
        halt halte meinung uberzeugt cree creo piensa pienso opina opino convencido convencida
        croit crois pense trouve estime convaincu convaincue crede credo pensa penso ritiene
        ritengo convinto convinta acredita acredito acha acho vindt gelooft 觉得 认为 相信 以为
        думает считает считаю думаю""",
    "choose": """choose chooses chose chosen pick picks picked select selects selected opt opts opted
        entschied wahlte gewahlt elige eligio eligi escogio choisi choisit scelto sceglie escolheu
        选择 选了""",
    "~like": "take takes took",  # tea over coffee
    "make": """build builds built building develop develops developed developing create creates created
        creating make makes made making program programs programming baut entwickelt erstellt
        desarrolla crea construye developpe cree construit sviluppa costruisce desenvolve cria
        开发 正在开发 在做 做""",
    "buy": "buy buys bought purchase purchases purchased acquired acquires kaufte gekauft erworben",
    "move": "move moves moved moving relocate relocates relocated relocating",
    "learn": "learn learns learned learnt learning study studies studied studying",
    "decline": "decline declines declined turn turns turned down",
    "~live": "home resident",
    "autumn": "autumn fall",
    "fear": "afraid scared terrified frightened fear fears phobia petrified",
    "~work": "travail boulot job jobs arbeit trabajo curro lavoro emploi",
    "name": "called named name heisst namens genannt llamado llamada appele appelee chiamato chiamata",
}
_PERSONS = {
    "sister": "sister sisters schwester schwestern hermana hermanas soeur soeurs sorella irma zus",
    "brother": "brother brothers bruder hermano hermanos frere freres fratello irmao broer",
    "mother": "mother mom mum mummy mommy mama mutter madre mere maman mae moeder",
    "father": "father dad daddy papa vater padre pere pai vader",
    "daughter": "daughter daughters tochter hija hijas fille figlia filha dochter",
    "son": "son sons sohn sohne hijo hijos fils figlio filho zoon",
    "aunt": "aunt auntie aunty tante tia zia",
    "uncle": "uncle onkel oncle tio zio",
    "cousin": "cousin cousins cousine primo prima cugino cugina",
    "niece": "niece nichte sobrina",
    "nephew": "nephew neffe neveu sobrino",
    "grandmother": "grandmother grandma granny nana oma grossmutter abuela abuelita mamie nonna avo",
    "grandfather": "grandfather grandpa grandad granddad opa grossvater abuelo abuelito papi papy nonno",
    "neighbour": "neighbour neighbor neighbours neighbors nachbar nachbarin vecino vecina voisin voisine",
    "boss": "boss manager chef chefin jefe jefa patron patronne",
}
_ACT_OF = {stem(word): f"~{name}" for name, verbs in reversed(VERB_CLASSES.items()) for word in verbs} | {
    stem(word): act for act, said in reversed(_ACTS.items()) for word in listed(said)
}
_PERSON_OF = {stem(word): person for person, said in _PERSONS.items() for word in listed(said)}
_LITTLE_ACTS = frozenset(f"~{name}" for name in VERB_CLASSES) - {"~live", "~work"}


def acts(terms: Iterable[str]) -> frozenset[str]:
    """Give the terms (stems, or runs of Chinese) with one name for all words of the same act."""
    return frozenset(_ACT_OF.get(term, term) for term in terms)


def is_little(act: str) -> bool:
    """Say whether an act is one of those that half of all statements share: like, have, want, be."""
    return act in _LITTLE_ACTS


def persons(terms: Iterable[str]) -> frozenset[str]:
    """Give the relatives and other people close by that the terms speak of, one name for all words."""
    return frozenset(_PERSON_OF[term] for term in terms if term in _PERSON_OF)

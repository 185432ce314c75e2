"""French sentences."""

from __future__ import annotations

from functools import partial

from fullpass.evaluation.planted.template import Template

_Template = partial(Template, language="fr")

FRENCH: tuple[Template, ...] = (
    _Template(
        "fr_prefer",
        "preferences",
        "Je préfère {fr_liked} à {fr_less_liked}",
        "Préfère {fr_liked} à {fr_less_liked}",
        distinct=("fr_liked",),
    ),
    _Template(
        "fr_favourite",
        "preferences",
        "Ma {fr_favourite} préférée est {name}",
        "Sa {fr_favourite} préférée est {name}",
        about=("fr_favourite",),
        drawn=False,
    ),
    _Template(
        "fr_project",
        "projects",
        "Je développe {name}, une application pour {fr_audience}",
        "Développe {name}, une application pour {fr_audience}",
        about=("name",),
        details=(("name", "{name}"), ("description", "application pour {fr_audience}")),
    ),
    _Template(
        "fr_birth",
        "dates",
        "Ma fille {name} est née le {fr_date}",
        "Sa fille {name} est née le {fr_date}",
        about=("name",),
        details=(("event", "naissance de {name}"), ("date", "{fr_date}")),
    ),
    _Template(
        "fr_belief",
        "beliefs",
        "Je crois que {fr_value} compte plus que {fr_rival}",
        "Croit que {fr_value} compte plus que {fr_rival}",
    ),
    _Template(
        "fr_decision",
        "decisions",
        "J'ai décidé {fr_action} parce que {fr_reason}",
        "A décidé {fr_action} parce que {fr_reason}",
        details=(("decision", "{fr_action}"), ("context", "{fr_reason}")),
        distinct=("fr_action",),
    ),
    _Template(
        "fr_decision",
        "decisions",
        "Comme {fr_reason}, j'ai décidé {fr_action}",
        "Comme {fr_reason}, a décidé {fr_action}",
        details=(("decision", "{fr_action}"), ("context", "{fr_reason}")),
        distinct=("fr_action",),
        drawn=False,
    ),
    _Template(
        "fr_evening",
        "preferences",
        "Le soir, j'aime {fr_liked}",
        "Le soir, aime {fr_liked}",
        about=("fr_liked",),
        drawn=False,
        denies=False,
    ),
    _Template(
        "fr_evening",
        "preferences",
        "Le soir, je n'aime pas {fr_liked}",
        "Le soir, n'aime pas {fr_liked}",
        about=("fr_liked",),
        drawn=False,
        denies=True,
    ),
)

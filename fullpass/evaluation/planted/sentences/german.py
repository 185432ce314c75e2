"""German sentences."""

from __future__ import annotations

from functools import partial

from fullpass.evaluation.planted.template import Template

_Template = partial(Template, language="de")

GERMAN: tuple[Template, ...] = (
    _Template(
        "de_drink",
        "preferences",
        "Ich trinke {de_drink} am liebsten ohne {de_extra}",
        "Trinkt {de_drink} am liebsten ohne {de_extra}",
        distinct=("de_drink",),
    ),
    _Template(
        "de_favourite",
        "preferences",
        "Mein Lieblings{de_favourite} ist {name}",
        "Lieblings{de_favourite} ist {name}",
        about=("de_favourite",),
        drawn=False,
    ),
    _Template(
        "de_project",
        "projects",
        "Ich arbeite an {name}, einer App für {de_audience}",
        "Arbeitet an {name}, einer App für {de_audience}",
        details=(("name", "{name}"), ("description", "App für {de_audience}")),
    ),
    _Template(
        "de_birth",
        "dates",
        "Meine Tochter {name} wurde am {de_date} geboren",
        "Tochter {name} wurde am {de_date} geboren",
        about=("name",),
        details=(("event", "Geburt von {name}"), ("date", "{de_date}")),
    ),
    _Template(
        "de_belief",
        "beliefs",
        "Ich bin überzeugt, dass {de_value} wichtiger ist als {de_rival}",
        "Ist überzeugt, dass {de_value} wichtiger ist als {de_rival}",
    ),
    _Template(
        "de_decision",
        "decisions",
        "Ich habe mich für {de_pick} statt {de_rest} entschieden",
        "Hat sich für {de_pick} statt {de_rest} entschieden",
        distinct=("de_pick",),
    ),
    _Template(
        "de_decision",
        "decisions",
        "Statt {de_rest} habe ich mich für {de_pick} entschieden",
        "Hat sich statt {de_rest} für {de_pick} entschieden",
        distinct=("de_pick",),
        drawn=False,
    ),
    _Template(
        "de_evening",
        "preferences",
        "Ich trinke abends {de_drink}",
        "Trinkt abends {de_drink}",
        about=("de_drink",),
        drawn=False,
        denies=False,
    ),
    _Template(
        "de_evening",
        "preferences",
        "Ich trinke abends nie {de_drink}",
        "Trinkt abends nie {de_drink}",
        about=("de_drink",),
        drawn=False,
        denies=True,
    ),
)

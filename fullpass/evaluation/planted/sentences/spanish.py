"""Spanish sentences."""

from __future__ import annotations

from functools import partial

from fullpass.evaluation.planted.template import Template

_Template = partial(Template, language="es")

SPANISH: tuple[Template, ...] = (
    _Template(
        "es_prefer",
        "preferences",
        "Prefiero {es_liked} a {es_less_liked}",
        "Prefiere {es_liked} a {es_less_liked}",
        distinct=("es_liked",),
    ),
    _Template(
        "es_favourite",
        "preferences",
        "Mi {es_favourite} favorita es {name}",
        "Su {es_favourite} favorita es {name}",
        about=("es_favourite",),
        drawn=False,
    ),
    _Template(
        "es_project",
        "projects",
        "Estoy desarrollando {name}, una aplicación para {es_audience}",
        "Está desarrollando {name}, una aplicación para {es_audience}",
        about=("name",),
        details=(("name", "{name}"), ("description", "aplicación para {es_audience}")),
    ),
    _Template(
        "es_birth",
        "dates",
        "Mi hija {name} nació el {es_date}",
        "Su hija {name} nació el {es_date}",
        about=("name",),
        details=(("event", "nacimiento de {name}"), ("date", "{es_date}")),
    ),
    _Template(
        "es_belief",
        "beliefs",
        "Creo que {es_value} importa más que {es_rival}",
        "Cree que {es_value} importa más que {es_rival}",
    ),
    _Template(
        "es_decision",
        "decisions",
        "He decidido {es_action} porque {es_reason}",
        "Ha decidido {es_action} porque {es_reason}",
        details=(("decision", "{es_action}"), ("context", "{es_reason}")),
        distinct=("es_action",),
    ),
    _Template(
        "es_decision",
        "decisions",
        "Como {es_reason}, he decidido {es_action}",
        "Como {es_reason}, ha decidido {es_action}",
        details=(("decision", "{es_action}"), ("context", "{es_reason}")),
        distinct=("es_action",),
        drawn=False,
    ),
    _Template(
        "es_morning",
        "preferences",
        "Por la mañana disfruto {es_liked}",
        "Por la mañana disfruta {es_liked}",
        about=("es_liked",),
        drawn=False,
        denies=False,
    ),
    _Template(
        "es_morning",
        "preferences",
        "Por la mañana no disfruto {es_liked}",
        "Por la mañana no disfruta {es_liked}",
        about=("es_liked",),
        drawn=False,
        denies=True,
    ),
)

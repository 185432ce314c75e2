"""English sentences. The first of a topic is how it is mostly said, the others say the same otherwise."""

from __future__ import annotations

from fullpass.evaluation.planted.template import Template

_PROJECT = (("name", "{name}"), ("description", "a {kind} for {audience}"), ("details", "{state}"))
_BIRTH = (("event", "birth of {name}"), ("date", "{birth_date}"))
_JOB = (("event", "start at {name}"), ("date", "{full_date}"))
_CHOICE = (("decision", "{action}"), ("context", "{reason}"))
_TOOL = (("decision", "{tool} over {other_tool}"), ("context", "{name}"))

PREFERENCES = (
    Template(
        "diet",
        "preferences",
        "I've been {diet} since {year}",
        "Has been {diet} since {year}",
        about=(),
        drawn=False,
    ),
    Template(
        "diet",
        "preferences",
        "ever since {year} I've been {diet}",
        "Since {year}, has been {diet}",
        about=(),
        drawn=False,
    ),
    Template(
        "dislike",
        "preferences",
        "I can't stand {food} on my {dish}, and {name} from work teases me for it",
        "Can't stand {food} on {dish}, and {name} from work teases about it",
        distinct=("food",),
    ),
    Template(
        "favourite",
        "preferences",
        "my favourite {favourite} is {name}",
        "The favourite {favourite} is {name}",
        about=("favourite",),
    ),
    Template(
        "favourite",
        "preferences",
        "{name} is my favourite {favourite}",
        "{name} is the favourite {favourite}",
        about=("favourite",),
        drawn=False,
    ),
    Template(
        "prefer",
        "preferences",
        "I prefer {liked} to {less_liked}",
        "Prefers {liked} to {less_liked}",
        distinct=("liked",),
    ),
    Template(
        "prefer",
        "preferences",
        "I like {liked} better than {less_liked}",
        "Likes {liked} better than {less_liked}",
        distinct=("liked",),
        drawn=False,
    ),
    Template(
        "drink",
        "preferences",
        "I drink {drink} in the {daytime}",
        "Drinks {drink} in the {daytime}",
        about=("drink", "daytime"),
        drawn=False,
        denies=False,
    ),
    Template(
        "drink",
        "preferences",
        "I don't drink {drink} in the {daytime}",
        "Doesn't drink {drink} in the {daytime}",
        about=("drink", "daytime"),
        drawn=False,
        denies=True,
    ),
)
PROJECTS = (
    Template(
        "project",
        "projects",
        "I'm building {name}, a {kind} for {audience}, and it is {state}",
        "Is building {name}, a {kind} for {audience}, and it is {state}",
        about=("name",),
        details=_PROJECT,
    ),
    Template(
        "project",
        "projects",
        "the {kind} for {audience} that I'm building is called {name}, and it is {state}",
        "The {kind} for {audience} being built is called {name}, and it is {state}",
        about=("name",),
        details=_PROJECT,
        drawn=False,
    ),
    Template(
        "novel",
        "projects",
        "I'm writing a {genre} novel called {name} that plays in {city}",
        "Is writing a {genre} novel called {name} that plays in {city}",
        about=("name",),
        details=(("name", "{name}"), ("description", "{genre} novel")),
    ),
    Template(
        "studies",
        "projects",
        "I'm studying {subject} in {city} until {year}",
        "Is studying {subject} in {city} until {year}",
        about=(),
        drawn=False,
    ),
)
DATES = (
    Template(
        "birthday",
        "dates",
        "my {relative} {name} was born on {birth_date}",
        "The {relative} {name} was born on {birth_date}",
        about=("relative", "name"),
        details=_BIRTH,
    ),
    Template(
        "birthday",
        "dates",
        "{birth_date} is the day my {relative} {name} was born",
        "{birth_date} is the day the {relative} {name} was born",
        about=("relative", "name"),
        details=_BIRTH,
        drawn=False,
    ),
    Template(
        "job",
        "dates",
        "I started working at {name} on {full_date}",
        "Started working at {name} on {full_date}",
        about=("name",),
        details=_JOB,
        distinct=(),
    ),
    Template(
        "job",
        "dates",
        "on {full_date} I started working at {name}",
        "On {full_date}, started working at {name}",
        about=("name",),
        details=_JOB,
        distinct=(),
        drawn=False,
    ),
    Template(
        "deadline",
        "dates",
        "the deadline for my {paper} at {name} is {full_date}",
        "The deadline for the {paper} at {name} is {full_date}",
        about=("paper", "name"),
        details=(("event", "deadline of the {paper}"), ("date", "{full_date}")),
    ),
    Template(
        "race",
        "dates",
        "I ran the {name} marathon in {year}",
        "Ran the {name} marathon in {year}",
        details=(("event", "{name} marathon"), ("date", "{year}")),
        drawn=False,
    ),
)
BELIEFS = (
    Template(
        "belief",
        "beliefs",
        "I believe that {value} matters more than {rival} in any {setting}",
        "Believes that {value} matters more than {rival} in any {setting}",
        distinct=("value", "rival"),
    ),
    Template(
        "belief",
        "beliefs",
        "I'm convinced that in any {setting} {value} counts for more than {rival}",
        "Is convinced that in any {setting} {value} counts for more than {rival}",
        distinct=("value", "rival"),
        drawn=False,
    ),
    Template(
        "lesson",
        "beliefs",
        "my mentor {name} taught me that {value} beats {rival}",
        "Learned from mentor {name} that {value} beats {rival}",
    ),
)
DECISIONS = (
    Template(
        "decision",
        "decisions",
        "I decided to {action} instead of {alternative} because {reason}",
        "Decided to {action} instead of {alternative} because {reason}",
        details=_CHOICE,
        distinct=("action",),
    ),
    Template(
        "decision",
        "decisions",
        "because {reason}, I decided to {action} instead of {alternative}",
        "Because {reason}, decided to {action} instead of {alternative}",
        details=_CHOICE,
        distinct=("action",),
        drawn=False,
    ),
    Template(
        "home",
        "decisions",
        "we moved to {city} in {month} {year} because {reason}",
        "Moved to {city} in {month} {year} because {reason}",
        about=(),
        details=(("decision", "moved to {city}"), ("context", "{reason}")),
        also=("dates",),
        drawn=False,
    ),
    Template(
        "tool",
        "decisions",
        "for {name} we chose {tool} over {other_tool}",
        "For {name}, chose {tool} over {other_tool}",
        about=("name",),
        details=_TOOL,
    ),
    Template(
        "tool",
        "decisions",
        "we chose {tool} over {other_tool} for {name}",
        "Chose {tool} over {other_tool} for {name}",
        about=("name",),
        details=_TOOL,
        drawn=False,
    ),
)
ENGLISH: tuple[Template, ...] = (*PREFERENCES, *PROJECTS, *DATES, *BELIEFS, *DECISIONS)

"""English statements of what a person builds, writes, studies, leads or runs, by verb and object."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.skeleton import Skeleton
from fullpass.engines.offline.english.verbs import FORMS, KIND
from fullpass.pipeline.words import listed

_ARTEFACT = re.compile(  # what is made in a minute: no project
    r"(?:(?:an?|my|the|some|our|out|up|quick|short|simple|small|little|new|more|\w+) ){0,4}?"
    r"(?:e-?mails?|letters?|functions?|quer(?:y|ies)|regex|lists?|tables?|scripts?|tests?|slides?|sentences?|"
    r"paragraphs?|class|messages?|text|reply|response|post|caption|card|invitation|form|dinner|lunch|"
    r"breakfast|"
    r"cake|soup|poem|haiku|toast|speech|summary|spreadsheet|macro|formula|page|prompt|review|report|bio|cv|"
    r"resume|something|(?:surprise |birthday |dinner )?party|presentation|coffee|tea|cover letter)\b"
)
VENTURE = re.compile(
    r"\b(?:projects?|start-?up|novel|book|memoir|thesis|dissertation|podcast|blog|channel|album|game|app|"
    r"newsletter|phd|screenplay|film|documentary|librar(?:y|ies)|framework|plug-?in|bot|initiative|venture|"
    r"comic|platform|website|online shop|web ?shop|prototype|beta|release|rollout|redesign|migration|backend|"
    r"frontend|open[- ]source|magazine|exhibition|festival|tool|dashboard|engine|community|translation|"
    r"version of|application|attempt|research|first customers?|testers|"
    r"meet-?up|repair caf[eé]|called|named|home ?lab|workshops?|club|hospice|food bank|shelter|initiative|"
    r"campaign|pilot|choir)\b"
)
_IN_CHARGE = re.compile(
    r"(?:(?:currently|also|now|jointly|partly|mainly|a|an|the) )*"
    r"(?:in charge of|responsible for|busy with|involved in|behind|halfway through|the (?:only|sole|lead|"
    r"main) (?:developer|engineer|designer|writer|translator|person) (?:on|of|for|behind)|part of (?:the|"
    r"a) (?:\w+ )?(?:team|group|crew) (?:behind|that|building|working|developing)|"
    r"(?:in the (?:middle|process|midst|early stages|final stages) of) \w+ing|(?:\w+ )?(?:owner|maintainer|"
    r"lead|author|founder|creator|organi[sz]er|editor|developer|manager|curator|coordinator) (?:of|for|"
    r"behind)"
    r"|(?:\w+ )*team of .*\bworking on)\b"
)
_LAUNCHES = frozenset(listed("launch ship release publish found co-found build"))
_BY_CRAFT = frozenset(
    listed(
        "maintain contribute volunteer coach restore renovate design build develop translate compose "
        "record curate mentor organise organize"
    )
)
_ON_A_VENTURE = frozenset(listed("start begin finish complete make work run set spend help host"))
_A_TEAM = re.compile(
    r"(?:an?|the|our) (?:[\w-]+ ){0,3}?(?:team|group|crew|squad|department)\b.* (?:that|which|who|building|"
    r"working|responsible)\b"
)
_NAMED_THING = re.compile(r"[\w-]+(?: [\w-]+)?, (?:an?|the|our|my) \w+")  # "Tidewatch, a small CRM"
_LESSONS = re.compile(r"(?:\w+ )?(?:lessons|classes|a (?:\w+ ){0,2}(?:course|class))\b")
_ASKED_TO = re.compile(r"(?:hired|asked|commissioned|paid|engaged|contracted)\b.* to (\w+)")


def is_work(found: Skeleton) -> bool:
    """Say whether the clause tells of an undertaking: no word of it may be made in a minute."""
    kind, rest, verb = KIND.get(found.verb, ""), found.rest, found.verb
    if found.tense == "state":
        return _IN_CHARGE.match(rest) is not None
    asked = _ASKED_TO.match(f"{verb} {rest}" if verb.endswith("ed") else rest)
    if asked and found.tense != "present":
        return KIND.get(asked[1]) == "work"
    if found.negated or not rest[:1].isalnum() or _ARTEFACT.match(rest):
        return False
    going_on = found.tense in ("progressive", "perfect")
    if verb in ("open", "start") and found.tense == "meant":
        return rest.startswith(("a ", "an ", "my ", "our "))
    if verb == "set" and rest.startswith(("up a", "up my", "up our")):
        return going_on
    if (verb in ("take", "have") and _LESSONS.match(rest)) or (
        verb == "raise" and rest.startswith(("money", "funds"))
    ):
        return found.tense != "past"
    if verb in ("help", "spend") and found.tense != "past":
        verbs = (FORMS.get(word, ("", ""))[0] for word in rest.split())
        return "working on" in rest or any(KIND.get(each) == "work" or each == "run" for each in verbs)
    if (
        found.tense == "perfect" and "been" in found.adverbs and kind == "" and verb != "be"
    ):  # "I have been planting an orchard"
        return rest.startswith(("a ", "an ", "my ", "our "))
    venture = VENTURE.search(rest) is not None
    if kind == "work":
        by_craft = verb in _BY_CRAFT and found.tense == "present"
        lasts = (
            going_on or found.tense == "meant" or by_craft or (found.tense == "past" and verb in _LAUNCHES)
        )
        return lasts or venture or bool(_A_TEAM.match(rest) or _NAMED_THING.match(rest))
    return (venture and verb in _ON_A_VENTURE) or (verb == "run" and _NAMED_THING.match(rest) is not None)

"""English verbs by what they tell of a person, and every form of them."""

from __future__ import annotations

from collections.abc import Mapping

from fullpass.pipeline.words import listed

_IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (
        forms.split("/")
        for forms in listed(
            """be/was/been become/became/become begin/began/begun bet/bet/bet bite/bit/bitten
            blow/blew/blown break/broke/broken bring/brought/brought build/built/built buy/bought/bought
            catch/caught/caught choose/chose/chosen come/came/come creep/crept/crept cut/cut/cut
            deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn drink/drank/drunk
            drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt
            fight/fought/fought find/found/found fly/flew/flown forget/forgot/forgotten
            freeze/froze/frozen get/got/got give/gave/given go/went/gone grow/grew/grown hang/hung/hung
            have/had/had hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held keep/kept/kept
            know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let
            lose/lost/lost make/made/made mean/meant/meant meet/met/met overcome/overcame/overcome
            oversee/oversaw/overseen pay/paid/paid put/put/put quit/quit/quit read/read/read
            rebuild/rebuilt/rebuilt rewrite/rewrote/rewritten ride/rode/ridden ring/rang/rung
            rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold
            send/sent/sent set/set/set shake/shook/shaken shoot/shot/shot shut/shut/shut sing/sang/sung
            sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid speak/spoke/spoken
            spend/spent/spent spill/spilt/spilt stand/stood/stood steal/stole/stolen stick/stuck/stuck
            sting/stung/stung strike/struck/struck swear/swore/sworn swim/swam/swum swing/swung/swung
            take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought
            throw/threw/thrown undergo/underwent/undergone understand/understood/understood
            wake/woke/woken wear/wore/worn weep/wept/wept win/won/won withdraw/withdrew/withdrawn
            write/wrote/written"""
        )
    )
}
# what a verb tells of a person, whatever it is that they like, make or hold
KINDS: Mapping[str, frozenset[str]] = {
    kind: frozenset(listed(verbs))
    for kind, verbs in {
        "taste": """adore avoid crave despise detest dislike dread enjoy fancy favor favour hate like loathe
            love prefer relish savor savour treasure""",
        "belief": """advocate believe champion condemn consider deplore disapprove distrust doubt mistrust
            oppose reckon regard value""",
        "work": """author build catalog catalogue co-author co-found co-host co-write coach code compose
            contribute convert coordinate craft create crowdfund curate design develop digitise
            digitize direct examine explore film found head host illustrate investigate launch lead
            learn maintain manage mentor migrate moderate organise organize oversee plan port
            practice practise prepare produce program prototype publish rebuild record redesign
            refactor refurbish rehearse release renovate research restore rewrite ship start study
            supervise train translate volunteer write""",
        "change": """abandon accept adopt agree apply cancel change choose commit convert cut decide decline
            ditch divorce donate drop emigrate end enrol enroll finish foster give hire inherit join
            leave marry move name opt pick pledge postpone promise quit reduce refuse reject
            relocate resign resolve retire rule scrap sell separate settle sign stop swap
            switch trade transfer vote vow withdraw""",
        "life": """belong commute earn grow live own raise rent reside serve share speak work""",
        "view": """argue feel find hold know say see suspect think view""",
        "moment": """add apologise apologize appreciate ask assume attach calculate call check click close
            come compile compute copy debug declare define delete deploy describe divide download
            edit encounter enter expect explain fail fix follow forget get go guess happen hear hope
            imagine insert install iterate let load look lose make mean mention merge miss multiply
            need notice open outline parse pass paste press pretend print pull push put query reboot
            receive recommend remember remove replace reply reset respond restart return run save
            search seem select send set show snap solve sort struggle stumble submit suggest suppose tell test
            thank try type understand update upgrade upload want wish wonder""",
    }.items()
}
PARTICIPLES: set[str] = set()
KIND = {verb: kind for kind, verbs in KINDS.items() for verb in verbs}
FORMS: dict[str, tuple[str, str]] = {}  # form → verb and "base", "s", "ing", "past" or "participle"


def _regular(verb: str) -> dict[str, str]:
    """Give the regular forms: one consonant after one vowel is doubled, a mute e goes, y becomes i."""
    consonant = verb[-1] not in "aeiouwxy"
    doubled = consonant and verb[-2] in "aeiou" and len(verb) > 2 and verb[-3] not in "aeiou"
    long_word = len(verb) > 4 and not verb.endswith(("opt", "fer", "quit", "swap", "ship", "plan", "drop"))
    stem = verb + verb[-1] if doubled and not long_word else verb
    short = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else stem
    to_i = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else ""
    sibilant = verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    return {
        "s": f"{to_i}es" if to_i else f"{verb}es" if sibilant else f"{verb}s",
        "ing": f"{verb[:-2]}ying" if verb.endswith("ie") else f"{short}ing",
        "past": f"{to_i}ed" if to_i else f"{verb}d" if verb.endswith("e") else f"{stem}ed",
    }


def _inflect(verb: str) -> None:
    regular = _regular(verb)
    past, participle = _IRREGULAR.get(verb, (regular["past"], regular["past"]))
    FORMS.setdefault(verb, (verb, "base"))
    FORMS.setdefault(regular["s"], (verb, "s"))
    FORMS.setdefault(regular["ing"], (verb, "ing"))
    FORMS.setdefault(participle, (verb, "past" if past == participle else "participle"))
    FORMS.setdefault(past, (verb, "past"))
    PARTICIPLES.add(participle)


_OTHERS = listed(
    """trust remain stay support care use describe call follow relax name rule attach place assign arrive
    reach listen watch cook bake order shop store ride help open collect play travel dance work"""
)
for _verb in sorted(set(_IRREGULAR).union(_OTHERS, *KINDS.values())):
    _inflect(_verb)
for _verb in ("enrol", "travel", "commit", "prefer", "regret", "program", "swap", "transfer"):
    _double = _verb if _verb.endswith("ll") else _verb + _verb[-1]
    FORMS[f"{_double}ing"], FORMS[f"{_double}ed"] = (_verb, "ing"), (_verb, "past")

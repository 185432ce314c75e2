"""English verbs by what they tell of a person, and every form of them."""

from __future__ import annotations

from collections.abc import Mapping

from fullpass.pipeline.words import listed

_IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (
        forms.split("/")
        for forms in listed(
            """be/was/been become/became/become begin/began/begun bet/bet/bet break/broke/broken
            bring/brought/brought build/built/built buy/bought/bought catch/caught/caught choose/chose/chosen
            come/came/come cut/cut/cut deal/dealt/dealt do/did/done draw/drew/drawn drink/drank/drunk
            drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought
            find/found/found fly/flew/flown forget/forgot/forgotten get/got/got give/gave/given go/went/gone
            grow/grew/grown have/had/had hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held
            keep/kept/kept know/knew/known lead/led/led leave/left/left lend/lent/lent let/let/let
            lose/lost/lost make/made/made mean/meant/meant meet/met/met overcome/overcame/overcome
            oversee/oversaw/overseen pay/paid/paid put/put/put quit/quit/quit read/read/read
            rebuild/rebuilt/rebuilt rewrite/rewrote/rewritten ride/rode/ridden rise/rose/risen run/ran/run
            say/said/said see/saw/seen sell/sold/sold send/sent/sent set/set/set shoot/shot/shot
            shut/shut/shut sing/sang/sung sit/sat/sat sleep/slept/slept speak/spoke/spoken spend/spent/spent
            stand/stood/stood stick/stuck/stuck strike/struck/struck swear/swore/sworn swim/swam/swum
            take/took/taken teach/taught/taught tell/told/told think/thought/thought throw/threw/thrown
            understand/understood/understood undergo/underwent/undergone wake/woke/woken wear/wore/worn
            win/won/won withdraw/withdrew/withdrawn write/wrote/written"""
        )
    )
}
# what a verb tells of a person, whatever it is that they like, make or hold
KINDS: Mapping[str, frozenset[str]] = {
    kind: frozenset(listed(verbs))
    for kind, verbs in {
        "taste": """like love adore enjoy prefer favour favor hate dislike detest loathe despise crave dread
            relish savour savor fancy treasure avoid""",
        "belief": """believe consider regard doubt distrust mistrust oppose condemn deplore disapprove advocate
            champion reckon value""",
        "work": """build develop write co-write create design craft prototype launch ship release publish
            renovate restore rebuild refurbish refactor rewrite redesign migrate port translate record compose
            produce film organise organize host curate maintain moderate contribute coach mentor study
            learn practise practice rehearse research volunteer lead head manage coordinate oversee direct
            crowdfund program code train prepare plan convert illustrate digitise digitize catalogue catalog
            found co-found start co-host co-author author supervise investigate explore examine""",
        "change": """decide choose opt decline reject refuse quit leave resign move relocate emigrate
            settle switch swap drop abandon sell adopt foster marry divorce separate sign join enrol enroll
            retire reduce cancel commit donate vow promise resolve agree pick trade postpone give
            inherit convert transfer apply withdraw cut ditch scrap pledge swear hire change end stop finish vote accept rule name""",
        "life": """live reside own rent commute speak grow earn raise serve share work belong""",
        "view": """think say suspect feel argue find see view hold know""",
        "moment": """need want wish try hope wonder guess suppose assume mean look get seem forget remember understand notice ask tell hear click press type paste copy open close save load describe explain outline install compile deploy push pull merge debug print return pass define declare call iterate query select insert delete update remove replace parse calculate compute solve multiply divide imagine pretend attach upload download send reply respond search expect appreciate thank apologise apologize encounter fix check test follow suggest recommend show let mention go come put make set show run edit add sort reset restart run reboot submit enter receive lose miss miss happen fail struggle upgrade""",
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

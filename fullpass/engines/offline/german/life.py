"""German words for the circumstances of a life: who belongs to it, what one has, is and does for good."""

from __future__ import annotations

from fullpass.engines.offline.german.vocabulary import ME, MY, WILL, does
from fullpass.engines.offline.plain import one_of

_KIN = one_of(
    """frau ehefrau exfrau mann ehemann partner(?:in)? freundin ex \\w*tochter töchter \\w*sohn söhne
    \\w*kinder kind kids baby zwillinge \\w*mutter mama \\w*vater papa \\w*eltern \\w*bruder brüder
    \\w*schwestern? geschwister oma opa enkel\\w* nichten? neffen? tante onkel cousin\\w* familie
    chef\\w*"""
)
_ANIMAL = one_of(
    """\\w*hund(?!ert)\\w* hündin welpen? \\w*katzen? kater dackel pudel pferde? ponys? hühner ziegen schafe
    bienen \\w*völker kaninchen hamster meerschweinchen \\w*sittiche? papagei schildkröten? aquarium
    schlange tiere?"""
)
_HEALTH = r"[\w-]*" + one_of(
    """allergie intoleranz unverträglichkeit krankheit störung prothese schrittmacher hörgeräte?
    implantate? migräne asthma diabetes rheuma depression(?:en)? arthrose bandscheibenvorfall insulin
    pumpe adhs legasthenie zöliakie neurodermitis tinnitus skoliose epilepsie krebs apnoe bluthochdruck
    gelenk rückenschmerzen phobie schwäche endometriose heuschnupfen gicht parkinson demenz autismus
    burnout behinderung rollstuhl"""
)
_OWNED = r"\w*" + one_of(
    """haus wohnung garten balkon hof grundstück wg werkstatt garage stellplatz photovoltaikanlage
    wärmepumpe auto wagen wohnmobil camper bulli motorrad roller e-bike fahrrad rad boot traktor
    führerschein schein thinkpad macbook klavier gitarre geige cello betrieb firma laden geschäft praxis
    agentur café verein kanzlei job minijob stelle ausbildung abschluss studium master bachelor
    doktor\\w* kredit schulden tattoos? brille name vorname nachname beruf arbeitgeber hobbys?
    muttersprache heimat herkunft wohnort alter blutgruppe arbeit bruttogehalt gehalt team arbeitsweg
    arbeitszeit wurzeln staatsangehörigkeit pass"""
)
_HAD = f"(?:{_KIN}|{_ANIMAL}|{_HEALTH}|{_OWNED})"
_LIVES = does(
    """wohnen? leben? arbeiten? heißen? stammen? spreche sprechen unterrichten? leiten? führen? besitzen?
    spielen? singen? jobbe kellnere pflegen? leide leiden pendeln? pendle mieten? vermieten? züchten?
    engagieren? studieren? betreuen? verdienen? erziehen? bleiben? wachse hüte imkere reite segle trage
    teile teilen lehre diene verwalte verwalten bewirtschafte\\w* redigiere dolmetsche kuratiere
    beaufsichtige coache komme(?=.*\\baus) kommen(?=.*\\baus) sitze(?=.*rollstuhl) fahre(?=_einen?)
    übernehmen? gebe(?=.*kurse) behandle berate entwerfe repariere verkaufe verkaufen kümmere
    mache(?=.*beruflich) gehöre zahle setzen?"""
)
_LIVED = one_of(
    """aufgewachsen geboren studiert gelernt gelebt gewohnt gearbeitet gezogen umgezogen ausgewandert
    adoptiert geheiratet geschieden getrennt verwitwet verlobt diagnostiziert operiert befördert
    entlassen versetzt pensioniert gekündigt abgemeldet angemeldet abgeschafft gekauft(?=.*_weil)
    promoviert gedient geerbt zurückgekehrt erkrankt gestorben eingewandert"""
)
_ACT = r"\w{0,4}ge\w+(?:t|en)$"  # of one day, unless it made what is so now
_LASTING = (
    rf"(?:{_LIVED}$|\w*(?:kauft|erbt|baut|gründet|funden|schenkt|wonnen|nommen|mietet|führt|habt|schafft|"
    r"prägt|bracht|angelegt|geben|zogen)$)"
)
CIRCUMSTANCE = (
    rf"{_LIVES}|{WILL}|\b(?:{ME} (?:\w+ ){{0,2}}?(?:bin|sind)|(?:bin|sind) {ME}) (?!(?:mir|mich|uns|dir|am|"
    rf"an|zu|so|auf (?!einem)|es|"
    r"der|die|das|raus|drin|durch|dafür|dagegen|soweit|weiter|nur|schuld|verloren|gleich|bei|mit der|im "
    r"(?:zug|bus|auto))\b)"
    r"(?!.*\b(?:ge\w+(?:t|en)|ver\w+en|an der reihe)$)\w+|\b(?:ich|wir) .*\b(?:bin|sind)$"
    rf"|\b(?:habe|haben|hatten?|besitzen?) (?:{ME} )?(?:[\w'-]+ ){{0,5}}?{_HAD}\b(?! (?:verloren|gesehen|"
    rf"gewonnen))(?!.* lassen$|.*(?<!in )(?<!mit )(?<!und )\b(?!{_LASTING}){_ACT})"
    rf"|^(?:und |aber |auch )?(?:{MY}|unter {MY}n) (?:[\w-]+ ){{0,2}}?{_HAD}\b(?! (?:sagt|sagte|fragt|"
    rf"meint|will))(?! (?:hat|haben) .*\b(?!{_LASTING}){_ACT})"
    rf"|(?=.*\b(?:{ME}|uns)\b).*\b{_LIVED}$|\bvon beruf\b|\b(?:wir|ich) (?:\w+ )?zu (?:zweit|dritt|viert|"
    rf"fünft)\b"
)

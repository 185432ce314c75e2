"""English sentences that tell of a life while they ask for something else: "as a nurse", "my two cats"."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.lexicon import (
    ANIMAL,
    BAD,
    BODY_PART,
    CONDITION,
    KIN,
    NUMBER,
    OWNED,
)
from fullpass.engines.offline.english.words import ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty

_SIDE = r"(?:[\w'&/.-]+ ){0,4}?"
_FEW = r"(?:[\w'-]+ ){0,3}?"
_HOW = r"(?:(?:both|only|severely|mildly|badly|legally|partially|clinically|recently|newly|happily|mostly) )*"
_KEPT = (
    rf"{ME} (?:(?:only|already|both|all|always|now) )*(?:have|have got|have only got|own|keep|rent|share|"
    rf"drive|ride|got|inherited|look after|am on|live in|live on|"
    rf"bought|co-own|lease) "
    rf"(?!it\b|this\b|that\b|these\b|those\b|to\b)"
    rf"(?:(?:an?|my|our|the|some|no|only|about|{NUMBER}) )*{_SIDE}"
    rf"(?:{OWNED}|{ANIMAL}|{KIN}|{CONDITION}|{BAD} {BODY_PART})\b"
)
_HURT = (
    rf"{ME} (?:have )?(?:tore|torn|broke|broken|fractured|dislocated|ruptured|sprained|injured|hurt|damaged|"
    rf"wrecked|lost|replaced|donated) (?:my|our|both|an?|the|one|part of my) {_FEW}{BODY_PART}\b"
    rf"|{MY} {_FEW}{BODY_PART} (?:is|are|has been|have been|was|were|got) {_HOW}(?:{BAD}|shot|ruined|gone|"
    rf"never "
    rf"(?:been )?right|removed|operated|worn|messed up|not what)\b.*"
    rf"|{ME} (?:had|have had|got) (?:my|an?|both|two) {_FEW}(?:{BODY_PART}|{CONDITION}|surgery|operation|"
    rf"stroke|"
    rf"transplant|hysterectomy|mastectomy|bypass|c-?section|miscarriage|concussion|vasectomy|amputation)\b"
    rf"(?: (?:removed|replaced|out|fused|operated|taken|done|last|in|at|when|as)\b.*|$)"
    rf"|{ME} (?:get|suffer from|am prone to|struggle with) {_FEW}(?:{CONDITION}|carsick|seasick|motion "
    rf"sick\w*|"
    rf"airsick|nosebleeds|panic attacks|cramps|kidney stones|cold sores)\b"
    rf"|{ME} (?:am|have been) (?:on|taking) {_FEW}(?:medication|meds|insulin|warfarin|lithium|blood thinners|"
    rf"antidepressants|ssris?|statins?|metformin|methotrexate|beta[ -]?blockers|steroids|chemo(?:therapy)?|"
    rf"dialysis|ritalin|adderall|sertraline|levothyroxine|the pill|hrt|ozempic|antihistamines|"
    rf"immunosuppressants|a (?:\w+ ){{0,2}}diet)\b"
    rf"|{ME} (?:am|are|was) {_HOW}(?:deaf|blind|dyslexic|autistic|diabetic|epileptic|colou?r-?blind|pregnant|"
    rf"disabled|left-handed|immunocompromised|hard of hearing|hearing impaired|visually impaired|partially "
    rf"sighted|widowed|divorced|separated|neurodivergent)\b(?! to\b)"
)
_MINE = (
    rf"^(?:\w+ )?{MY} (?:(?!{ANIMAL}\b|{KIN}\b)[\w'-]+ ){{0,3}}?(?:{ANIMAL}|{KIN})(?: [\w'-]+)? "
    rf"(?:(?:always|never|often|sometimes|only|both|all|also|still|constantly) )*"
    rf"(?:is|are|has|have|had|got me|does not|do not|can not|will not|chews?|sheds?|barks?|sleeps?|"
    rf"refuses? to|"
    rf"lives?|works?|runs?|teaches|studies|goes|go|goes to|speaks?|plays?|starts?|suffers?|uses?|stays?|"
    rf"cooks?|"
    rf"drives?|eats?|comes? from|came from|grew up|owns?|keeps?|has been|have been|passed|died|left)\b"
    rf"(?! (?:(?!living|studying|working|training|teaching|learning|expecting)\w+ing\b|says?|said|upset|"
    rf"angry|mad|sick|asleep|late|hungry|here|coming|visiting|asking|saying|crying|in the "
    rf"(?:kitchen|garden|car|shower|other room)|just|right|wrong|annoyed|driving me|a huge fan|obsessed|"
    rf"vegan|"
    rf"vegetarian|to\b))"
)
_PEOPLE = (
    rf"{ME} (?:have )?(?:adopted|fostered|raised|buried|lost) (?:a|an|our|my|two|three|both) (?:\w+ )?{KIN}\b"
    rf"|^(?:my |our )?(?:mum|mom|dad|mam|grandma|grandpa|granddad|grandad|granny|gran|nan|nana|hubby) has "
    rf"(?:got |had )?(?:\w+ )?"
    rf"(?:{CONDITION}|{NUMBER}|an?) \w+|^(?:my |our )?(?:mum|mom|dad|gran|nan|grandad|granddad) has (?:got "
    rf"|had )?{CONDITION}$"
    rf"|{ME} (?:sit|serve|am|are|was|served|sat) on (?:the|a|my|our) (?:[\w'-]+ ){{0,3}}?(?:board|committee|"
    rf"council|jury|pta|"
    rf"panel|task force)\b"
    rf"|{ME} pay (?:the|all the|most of the|my|half the|for the|our) (?:\w+ )?(?:bills|rent|mortgage|child "
    rf"support|alimony|"
    rf"tuition|school fees)\b|{ME} (?:am|are|work) on (?:an? )?(?:old )?(?:mac(?:os|book)?|windows|linux|"
    rf"ubuntu|debian|"
    rf"fedora|arch|mint|chromeos|android|iphone|ios|pc|benefits|universal credit|minimum wage|parental leave|"
    rf"maternity leave|sick leave|a (?:\w+ ){{0,3}}(?:visa|budget|pension|contract))\b|"
    rf"\b(?:there (?:is|are)|it is) (?:just |only )?(?:the )?(?:{NUMBER} of us|just me|me and my|my \w+ "
    rf"and (?:me|i))\b"
    rf"|^(?:it is )?(?:just )?me (?:and|plus) (?:my|our|two|three|four|the) {_FEW}(?:{KIN}|{ANIMAL})\b"
    rf"|{ME} (?:are|am) (?:a )?(?:family|household|couple|party) of \w+\b|^we are (?:\w+ )?(?:a |an "
    rf")?(?:\w+[ -])?"
    rf"(?:couple|family|two-person|three-person|charity|non-?profit|co-?op(?:erative)?)\b"
)
_PASSING = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|tomorrow|this (?:morning|afternoon|"
    rf"evening|"
    rf"time)|last night|in a hurry|question|questions|in my cart|in mind|i could|would)\b"
    r"|\b(?:act|acts|acting|act out|dressed|treat|use|used|write|reply|answer|respond|model|described) as\b"
    r"|\b(?:looking|looked|shopping|browsing) for\b|\b(?:what|which) \w+ (?:is|are)\b|\b(?:he|she|they) "
    r"(?:has|have) "
    r"been\b|\b(?:wants?|needs?) (?:to|me|a|an|the|new)\b"
)

RULES = (
    Rule("decisions", re.compile(_HURT), unless=_PASSING),
    Rule("decisions", re.compile(_KEPT), unless=_PASSING),
    Rule("decisions", re.compile(_PEOPLE), unless=_PASSING),
    Rule("decisions", re.compile(_MINE), unless=_PASSING, certainty=Certainty.IMPLIED),
)

"""The words that fill the slots of planted sentences, in English."""

from __future__ import annotations

import random
from calendar import month_name

from fullpass.evaluation.planted.slots import Slot, one_of
from fullpass.evaluation.planted.vocabulary_foreign import FOREIGN_SLOTS

MONTHS = tuple(month_name[1:])
_SYLLABLES = (
    "ba",
    "bel",
    "cor",
    "dan",
    "del",
    "fen",
    "gal",
    "hal",
    "jor",
    "kel",
    "lan",
    "lim",
    "mar",
    "mer",
    "nar",
    "nol",
    "or",
    "pel",
    "quin",
    "ral",
    "sel",
    "tal",
    "tor",
    "ven",
    "vis",
    "wen",
    "yar",
    "zel",
)
_ENDINGS = ("a", "en", "ika", "o", "ora", "us", "is", "elle", "on", "ane")


def invented_name(rng: random.Random) -> str:
    """A name that nobody has, such as Torvenika."""
    return (rng.choice(_SYLLABLES) + rng.choice(_SYLLABLES) + rng.choice(_ENDINGS)).capitalize()


def day_of_year(rng: random.Random) -> str:
    return f"{rng.randint(1, 28)} {rng.choice(MONTHS)}"


def birth_date(rng: random.Random) -> str:
    return f"{day_of_year(rng)} {rng.randint(1941, 2021)}"


def full_date(rng: random.Random) -> str:
    return f"{day_of_year(rng)} {rng.randint(2012, 2027)}"


_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)})"

ENGLISH_SLOTS: dict[str, Slot] = {
    "name": Slot(invented_name, r"[A-Z][a-z]{3,11}"),
    "year": Slot(lambda rng: str(rng.randint(1998, 2025)), r"(?:19|20)\d\d"),
    "birth_date": Slot(birth_date, rf"{_DAY} \d{{4}}"),
    "full_date": Slot(full_date, rf"{_DAY} \d{{4}}"),
    "month": one_of("|".join(MONTHS)),
    "number": Slot(lambda rng: str(rng.randint(12, 980)), r"\d{2,3}"),
    "diet": one_of("vegetarian|vegan|pescatarian|gluten-free|dairy-free"),
    "food": one_of(
        "olives|pineapple|anchovies|mushrooms|coriander|raw onions|capers|blue cheese|beetroot"
        "|celery|mayonnaise|raisins|truffle oil|pickles|horseradish|goat cheese|aubergine|fennel"
        "|sardines|liver|coconut|mustard"
    ),
    "dish": one_of(
        "pizza|sandwiches|salads|burgers|pasta|scrambled eggs|tacos|soup|noodles|porridge|toast"
        "|curry|rice bowls|baked potatoes|omelettes|wraps|stews|dumplings|pancakes|risotto"
    ),
    "favourite": one_of(
        "tea shop|board game|hiking trail|novel|podcast|coffee place|swimming lake|bakery|text editor"
    ),
    "liked": one_of(
        "dark mode|paper notebooks|trains|handwritten lists|small meetings|mechanical keyboards"
        "|plain text|window seats|early mornings|long walks|bullet points|short answers"
        "|metric units|static typing|acoustic guitars"
    ),
    "less_liked": one_of(
        "light mode|note apps|planes|to-do apps|video calls|touch screens|rich documents"
        "|aisle seats|late nights|gym sessions|long essays|tables|imperial units|dynamic typing"
        "|electric guitars"
    ),
    "kind": one_of(
        "mobile app|budget tracker|recipe database|chess engine|weather station|browser extension"
        "|newsletter|podcast archive|booking site|sensor network|language course|photo archive"
        "|route planner|reading club"
    ),
    "audience": one_of(
        "hobby beekeepers|night-shift nurses|amateur sailors|home bakers|new parents|piano teachers"
        "|allotment gardeners|wheelchair users|primary schools|retired engineers|trail runners"
        "|local museums|choir singers|small farms"
    ),
    "state": one_of(
        "in beta|half finished|almost ready to launch|on hold|live since last month|still a prototype"
    ),
    "genre": one_of("crime|fantasy|historical|science fiction|romance|horror"),
    "subject": one_of(
        "marine biology|architecture|linguistics|statistics|philosophy|nursing|robotics|art history"
    ),
    "city": one_of(
        "Lisbon|Ghent|Tromsø|Kraków|Montreal|Kyoto|Valparaíso|Leipzig|Trieste|Edinburgh|Bergen"
        "|Porto|Graz|Utrecht|Zaragoza|Tallinn|Galway|Ljubljana|Aarhus|Malmö|Basel|Nantes|Turin|Brno"
        "|Tampere"
    ),
    "relative": one_of("sister|brother|daughter|son|cousin|niece|nephew|aunt|grandfather|best friend"),
    "paper": one_of(
        "thesis|grant proposal|visa application|tax return|conference paper|manuscript|audit report"
    ),
    "value": one_of(
        "honesty|curiosity|patience|privacy|kindness|craftsmanship|punctuality|loyalty|simplicity"
        "|fairness|courage|solitude|gratitude|humour|independence"
    ),
    "rival": one_of(
        "politeness|talent|speed|convenience|cleverness|growth|spontaneity|popularity|features"
        "|profit|comfort|company|ambition|seriousness|security"
    ),
    "setting": one_of(
        "friendship|marriage|team|classroom|workplace|neighbourhood|hospital|kitchen|band"
        "|negotiation|startup|choir"
    ),
    "action": one_of(
        "sell the car|quit the agency|learn Portuguese|adopt a dog|rent out the flat"
        "|work four days a week|start therapy|train for a marathon|leave social media"
        "|go back to school|homeschool the kids|renovate the kitchen|cycle to work"
        "|join a housing co-op|freelance full time"
    ),
    "alternative": one_of(
        "leasing a new one|asking for a raise|hiring a translator|getting another cat"
        "|moving to the suburbs|taking a sabbatical|buying a boat|joining a gym|starting a blog"
        "|applying abroad|waiting another year|eating out|taking the tram|buying a house"
        "|founding a company"
    ),
    "reason": one_of(
        "the commute was eating my evenings|my knees hurt|the rent doubled"
        "|my mother needs help nearby|I was burning out|we wanted a garden|the kids were unhappy"
        "|my savings had run out|I missed the sea|the job had become boring|my doctor insisted"
        "|we needed more space"
    ),
    "tool": one_of("Postgres|SQLite|Rust|Elixir|Django|Svelte|Terraform|Nix|Kotlin|Godot|Blender|Ableton"),
    "other_tool": one_of("MongoDB|MySQL|Go|Java|Rails|React|Ansible|Docker|Swift|Unity|Maya|Logic Pro"),
    "drink": one_of(
        "cold brew|green tea|oat milk|espresso|kombucha|tomato juice|ginger ale|hot chocolate|lemonade"
    ),
    "daytime": one_of("morning|afternoon|evening"),
}
SLOTS: dict[str, Slot] = {**ENGLISH_SLOTS, **FOREIGN_SLOTS}

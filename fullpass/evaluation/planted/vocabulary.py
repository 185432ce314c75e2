"""The words that fill the slots of planted sentences, and how each slot is recognised in a text."""

from __future__ import annotations

import random
import re
from calendar import month_name
from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Slot:
    """What may stand in a slot: how to draw a value, and the regular expression that finds one."""

    draw: Callable[[random.Random], str]
    pattern: str


def one_of(text: str) -> Slot:
    """A closed list, written with `|` between the values."""
    values = text.split("|")
    longest_first = sorted(values, key=len, reverse=True)
    return Slot(lambda rng: rng.choice(values), "|".join(re.escape(value) for value in longest_first))


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

SLOTS: dict[str, Slot] = {
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
    "de_drink": one_of("Kaffee|schwarzen Tee|Kamillentee|Apfelschorle|Mineralwasser"),
    "de_extra": one_of("Zucker|Milch|Zitrone|Eis|Kohlensäure"),
    "de_audience": one_of("Hobbygärtner|Imkerinnen|Pflegekräfte|Chorleiter|Grundschulen|Wanderer"),
    "de_value": one_of("Ehrlichkeit|Geduld|Neugier|Privatsphäre|Gerechtigkeit|Humor"),
    "de_rival": one_of("Höflichkeit|Talent|Tempo|Bequemlichkeit|Erfolg|Ehrgeiz"),
    "de_pick": one_of("ein Lastenrad|die Teilzeit|eine Wärmepumpe|das Fernstudium|den Nachtzug"),
    "de_rest": one_of("ein Auto|die Vollzeit|eine Gasheizung|die Abendschule|das Flugzeug"),
    "de_date": Slot(
        lambda rng: (
            f"{rng.randint(1, 28)}. {rng.choice(('Januar', 'April', 'Juni', 'August', 'Oktober'))} "
            f"{rng.randint(1970, 2022)}"
        ),
        r"\d{1,2}\. (?:Januar|April|Juni|August|Oktober) \d{4}",
    ),
    "zh_kind": one_of("水果|饮料|作家|城市|运动|乐器"),
    "zh_value": one_of("芒果|乌龙茶|鲁迅|成都|羽毛球|古琴|荔枝|豆浆|杭州|钢琴"),
    "zh_project": one_of("星图|竹笔|小舟|云雀|拾光|青石"),
    "zh_app": one_of("记账软件|背单词应用|菜谱网站|天气小程序|读书社区"),
    "zh_name": one_of("小雨|子涵|佳怡|晓雯|思远|明哲"),
    "zh_day": Slot(lambda rng: f"{rng.randint(1, 12)}月{rng.randint(1, 28)}日", r"\d{1,2}月\d{1,2}日"),
    "zh_virtue": one_of("诚实|耐心|健康|自由|家庭"),
    "zh_rival": one_of("金钱|名声|速度|面子|享乐"),
    "zh_action": one_of("辞掉工作|搬到南方|学习日语|卖掉车子|重返校园"),
    "zh_reason": one_of("通勤太累|父母需要照顾|房租太高|一直很想尝试"),
}

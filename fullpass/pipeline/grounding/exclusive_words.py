"""Words of which one cannot stand for another: days of the week, times of day, relatives, opposites."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from fullpass.pipeline.language import stem, words
from fullpass.pipeline.words import listed

# A line (and what is indented under it) is a group; a slash parts what excludes each other.
_GROUPS = """
monday montag lundi lunes lunedi maandag / tuesday tue tues dienstag mardi martes martedi dinsdag / wednesday
    mittwoch mercredi miercoles mercoledi woensdag / thursday thu thur thurs donnerstag jeudi jueves giovedi
    donderdag / friday fri freitag vendredi viernes venerdi vrijdag / saturday samstag samedi sabado sabados
    sabato zaterdag / sunday sonntag dimanche domingo domingos domenica zondag
morning morgens matin manana mattina / afternoon nachmittag nachmittags pomeriggio /
    evening night tonight abend abends nacht nachts soir nuit noche sera notte
spring fruhling fruhjahr printemps primavera / summer sommer verano / autumn herbst automne otono autunno /
    winter hiver invierno inverno
breakfast fruhstuck desayuno desayunar desayuna colazione / lunch mittagessen almuerzo almorzar almuerza
    pranzo / dinner supper abendessen abendbrot cena cenar ceno
red rot rote rouge rojo roja rosso / blue blau blaue bleu bleue azul blu / green grun grune vert
    verte verde / yellow gelb gelbe jaune amarillo giallo / black schwarz schwarze noir noire negro
    negra nero / white blanc blanche blanco blanca bianco / brown braun braune marron / purple
    violett morado / pink rosa / grey gray grau graue gris
brother bruder frere hermano fratello / sister schwester soeur hermana sorella
mother mutter mere madre / father vater pere padre
son sohn fils hijo figlio / daughter tochter fille hija figlia
wife ehefrau epouse esposa moglie / husband ehemann mari esposo marido marito
grandmother grandma oma grossmutter abuela nonna / grandfather grandpa opa grossvater abuelo nonno
aunt tante tia zia / uncle onkel oncle tio zio
niece nichte sobrina / nephew neffe neveu sobrino
girlfriend freundin novia / boyfriend freund novio
long longer lang lange largo larga / short shorter brief kurz kurze court courte corto corta
early earlier fruh temprano / late later spat tard
high higher hoch / low lower niedrig
hot heiss / cold kalt / warm
cheap billig / expensive teuer
big bigger large larger gross grosse / small smaller tiny klein kleine
older / younger
more mehr plus mas / less fewer weniger moins menos
better besser mejor / worse schlechter peor
right / left
right / wrong
accept / decline reject refuse
open / close
lend / borrow
overrated / underrated
increase / decrease
north / south / east / west
always immer toujours siempre / sometimes occasionally manchmal parfois quelquefois / rarely seldom
    selten
daily / weekly / monthly / yearly
before vor avant antes / after nach apres despues
buy kaufen gekauft / sell verkauft verkaufen / rent gemietet mieten
start begin / stop quit end finish
join / leave
win / lose
pass / fail
electric elektrisch electrico electrica electrique / diesel / petrol gasoline benzin gasolina essence / hybrid
monatsende / jahresende / wochenende / quartalsende / semesterende
hire / fire
single / married verheiratet casado casada / divorced geschieden / widowed / engaged verlobt
introvert introverted / extrovert extroverted
"""

OF_TIME = 4  # the first groups: two different ones contradict wherever they stand

MEMBER_OF: dict[str, frozenset[tuple[int, int]]] = {}
"""A stem → the group and the place in it of each word that it stands for."""
for _group, _line in enumerate(_GROUPS.replace("\n    ", " ").strip().splitlines()):
    for _place, _same in enumerate(_line.split("/")):
        for _word in listed(_same):
            MEMBER_OF[stem(_word)] = MEMBER_OF.get(stem(_word), frozenset()) | {(_group, _place)}


def exclude_each_other(one: str, other: str) -> bool:
    """Say whether two stems stand for things of one kind that cannot both be meant."""
    ours, theirs = MEMBER_OF.get(one, frozenset()), MEMBER_OF.get(other, frozenset())
    return not ours & theirs and not {group for group, _ in ours}.isdisjoint(group for group, _ in theirs)


def other_time(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement names a day, time of day, season or meal that is nowhere in `text`, and the
    quote another one: Tuesday for Thursday, spring for autumn."""
    claimed, said, told = (_stems(each) for each in (statement, quote, text))
    for group in range(OF_TIME):
        ours, theirs, known = (_of_group(group, stems) for stems in (claimed, said, told))
        if ours - known and theirs and not ours & theirs:
            return True
    return False


@lru_cache(maxsize=64)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if word.casefold() != "even")  # is no evening


def _of_group(group: int, stems: Collection[str]) -> set[int]:
    return {place for each in stems for its, place in MEMBER_OF.get(each, ()) if its == group}

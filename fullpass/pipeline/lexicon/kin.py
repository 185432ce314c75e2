"""Relatives of one degree, and such as are easily taken for each other, by language.

A brother is no sister and no cousin; a partner may be a husband.
"""

KIN = (
    """
brother brothers bro / sister sisters sis / cousin cousins / niece nieces / nephew nephews / aunt aunts
    auntie / uncle uncles
mother mom mum mommy mummy mama / father dad daddy papa
son sons boy boys / daughter daughters girl girls
wife / husband hubby
girlfriend gf / boyfriend bf
grandmother grandma granny gran nan nana / grandfather grandpa granddad
""",
    """
bruder brüder / schwester schwestern / cousin vetter / cousine / nichte / neffe / tante / onkel
mutter mama / vater papa
sohn söhne jungs / tochter töchter mädels
frau ehefrau / mann ehemann
freundin / freund
großmutter oma / großvater opa
""",
    """
frère frères / soeur sœur soeurs sœurs / cousin / cousine / nièce / neveu / tante / oncle
mère maman / père papa
fils garçon garçons / fille filles
femme épouse / mari époux
copine / copain
grand-mère mamie / grand-père papi
""",
    """
hermano hermanos / hermana hermanas / primo / prima / sobrina / sobrino / tía / tío
madre mamá / padre papá
hijo hijos / hija hijas
mujer esposa / marido esposo
novia / novio
abuela / abuelo
""",
    """
fratello / sorella / cugino / cugina / zio / zia
madre mamma / padre papà
figlio / figlia
moglie / marito
nonna / nonno
irmão irmãos / irmã irmãs / primo / prima / tio / tia
mãe / pai
filho filhos / filha filhas
esposa mulher / marido
avó / avô
broer / zus / neef / nicht / oom / tante
moeder / vader
zoon / dochter
брат брата братом брату / сестра сестры сестрой сестре
мама мамы мамой маме мать матерью / папа папы папой папе отец отцом отца
сын сына сыном / дочь дочери дочерью
жена жены женой жене / муж мужа мужем
""",
)

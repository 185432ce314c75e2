"""Words for those whom a person talks of, for the person, and for those whose subject is another."""

from __future__ import annotations

from fullpass.pipeline.words import DISLIKES, VERB_CLASSES, listed

MY = frozenset(
    listed(
        """my our mein meine meinem meinen meiner unser unsere mi mis nuestro nuestra nuestros nuestras mon
        ma mes notre nos mio mia miei mie meu minha meus minhas mijn onze ons"""
    )
)
OTHERS = frozenset(  # close enough that people talk of their tastes, homes and work
    listed(
        """brother brothers sister sisters sibling siblings mother mom mum father dad parents parent son sons
        daughter daughters child children kid kids wife husband spouse partner girlfriend gf boyfriend bf
        fiance fiancee ex grandmother grandma granny nana grandfather
        grandpa grandad granddad gramps daddy mummy mommy hubby auntie aunty grandparents granddaughter
        grandson aunt
        uncle cousin cousins niece nephew family friend friends buddy roommate roommates flatmate
        housemate neighbour neighbours neighbor neighbors boss manager colleague colleagues coworker
        coworkers teacher doctor therapist bruder schwester schwestern geschwister mutter mama vater papa
        eltern sohn sohne tochter kind kinder frau mann ehefrau ehemann partnerin freund freundin freunde
        oma opa grossmutter grossvater enkel enkelin tante onkel cousine nichte neffe familie mitbewohner
        mitbewohnerin nachbar nachbarin nachbarn chef chefin kollege kollegin kollegen arzt arztin lehrer
        lehrerin verlobte verlobter hermano hermana hermanos hermanas madre padre padres hijo hija hijos
        hijas mujer esposa esposo marido pareja novia novio abuela abuelo tia tio prima primo sobrina
        sobrino sobrinos primos primas tios tias abuelos suegros familia amigo amiga amigos amigas
        vecino vecina vecinos jefe jefa colega companero
        companera medico medica frere soeur freres soeurs mere maman pere fils fille enfants enfant femme
        mari compagne compagnon copine copain mamie papi oncle cousine niece neveu famille ami amie amis
        voisin voisine patron patronne collegue collegues medecin colocataire fratello sorella madre padre
        figlio figlia moglie marito nonna nonno zia zio amico amica irmao irma mae pai filho filha esposa
        avo amigo broer zus moeder vader zoon dochter vrouw vriend vriendin"""
    )
)
BETWEEN = frozenset(
    listed(
        """married marriage wedding engaged relationship household verheiratet ehe verlobt beziehung haushalt
        casado casada matrimonio marie mariee couple sposato sposata casada getrouwd in-law"""
    )
)
SOMEBODY = frozenset(listed("he she er ella elle lui lei"))
NO_SUBJECT = frozenset(
    word
    for verbs in (*VERB_CLASSES.values(), DISLIKES)
    for word in verbs
    if word.endswith("s") and len(word) < 9
).union(listed("who is was has ist hat wohnt liebt hasst arbeitet est deteste adore"))
THEIRS = frozenset(
    listed("they him her hers his their them ihr ihm ihn ihre sein seine leur leurs suyo su sus suo loro")
)
KIN = [
    frozenset(listed(group))
    for group in (
        """brother brothers sister sisters sibling siblings bruder schwester schwestern geschwister hermano
        hermana hermanos hermanas frere freres soeur soeurs fratello sorella irmao irma broer zus""",
        """mother mom mum mummy mommy father daddy dad parents parent mutter mama vater papa eltern madre
        padre padres mere
        maman pere mae pai moeder vader""",
        """son sons daughter daughters child children kid kids baby newborn sohn sohne tochter kind kinder
        hijo hija hijos hijas fils fille enfant enfants figlio figlia filho filha zoon dochter""",
        """wife husband hubby spouse partner girlfriend gf boyfriend bf fiance fiancee ex married marriage
        frau
        mann ehefrau ehemann partnerin freund freundin verlobte verlobter verheiratet mujer esposa
        esposo marido pareja novia novio casado casada femme mari compagne compagnon copine copain marie
        mariee moglie marito vrouw""",
        """boss manager colleague colleagues coworker coworkers chef chefin kollege kollegin kollegen jefe
        jefa colega companero companera patron patronne collegue collegues""",
    )
]
SAYS_I = frozenset(listed("i we ich wir je j nous yo io noi eu ik"))
FIRST_PERSON = frozenset(
    listed(
        """i me myself we us ourselves ich mich mir wir uns je j moi m nous yo conmigo nosotros nosotras soy
        estoy tengo vivo trabajo creo pienso prefiero quiero odio uso somos vivimos tenemos io noi sono ho eu
        sou tenho ik wij we mij gusta gustan encanta encantan"""
    )
)
ALSO = frozenset(
    listed("so too also neither same likewise one any it them auch ebenso aussi pareil tambien tampoco anche")
)

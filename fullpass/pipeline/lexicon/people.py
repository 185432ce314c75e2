"""Words for those of whom people tell, beyond their own family, and for those whom one speaks for as "we"."""

from __future__ import annotations

from fullpass.pipeline.relatives import OTHERS
from fullpass.pipeline.words import PERSON_WORDS, listed

PEOPLE = (
    OTHERS
    | frozenset(
        listed(
            """nan nana granny gran grandad stepson stepdaughter stepdad stepmum stepmom twin twins twinsister
        law mate mates bandmate bandmates teammate teammates classmate classmates lady woman man guy girl boy
        people person client clients customer customers student students pupil pupils grader graders landlord
        landlady carer nanny sitter grandpa pa tenant tenants doctor dentist physio physiotherapist optician
        nurse surgeon gp vet judge
        captain coach trainer supervisor professor tutor teacher lawyer accountant agent adviser advisor rep
        counselor counsellor priest pastor mayor board committee council company staff union patient patients
        employee employees colleague intern assistant founder cofounder investor builder plumber electrician
        neighbour neighbours fan fans member members nephews nieces professeur enseignant
        aunts uncles grandchildren volunteer volunteers group bank hospital school
        dog puppy cat kitten horse hund hundin katze kater pferd perro perra gato gata chien chienne
        chat chatte vermieter vermieterin casero casera proprietaire
        suegra suegro cunado cunada nieto nieta nietos grupo cliente clientes kunde kunden kundin
        schwager schwagerin schwiegermutter schwiegervater enkel enkelin mannschaft trainer trainerin
        belle-mere beau-pere petit-fils petite-fille"""
        )
    )
    - PERSON_WORDS
)
ARTICLES = frozenset(
    listed(
        """the a an their two three four some all one both der die das ein eine zwei el la los las su sus
        un una dos l le les une son sa ses deux"""
    )
)
OURS = frozenset(  # who speaks for them says "we"
    listed(
        """family household team company firm club side group band department school board committee couple
        partner wife husband boyfriend girlfriend spouse familie haushalt firma verein mannschaft band partner
        familia empresa equipo grupo pareja familie famille equipe entreprise couple crew startup
        cooperative food choir association"""
    )
)

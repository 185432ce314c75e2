"""French words for the circumstances of a life: who belongs to it, what one has, is and does for good."""

from __future__ import annotations

from fullpass.engines.offline.french.vocabulary import MY, ONE, SMALL, does
from fullpass.engines.offline.plain import one_of

_KIN = one_of(
    """femme mari épouse époux conjointe? compagnon compagne copine copain partenaire fiancée?
    ex(?:-\\w+)? fils filles? enfants? bébés? jumeaux jumelles mère maman père papa parents frères?
    sœurs? soeurs? demi-\\w+ grands?-\\w+ petits?-\\w+ petite_dernière oncles? tantes? cousine?s? neveux?
    nièces? belle-\\w+ beau-\\w+ beaux-\\w+ famille cheffe? patronne?"""
)
_ANIMAL = one_of(
    """chiens? chienne chiots? chats? chatte chatons? chevaux cheval jument poneys? ânes? vaches?
    moutons? chèvres? poules? canards? lapins? hamsters? cobayes? perroquets? tortues? serpents?
    poissons? aquarium abeilles ruches?"""
)
_HEALTH = one_of(
    """allergies? intolérances? maladie diabète asthme migraines? épilepsie arthrose tdah autisme
    dyslexie dépression anxiété phobie hypertension cholestérol cancer eczéma psoriasis acouphènes?
    endométriose hernie sciatique scoliose apnée prothèse pacemaker pompe_à_insuline appareil_auditif
    handicap insomnies? sclérose burn-?out bégaiement mal_(?:au|de)_dos genou hanche"""
)
_OWNED = one_of(
    """maison appart\\w* studio ferme jardin potager balcon terrasse garage atelier grange terrain
    piscine serre voiture camion fourgon van camping-car moto scooter vélo trottinette bateau permis
    tracteur ordi mac macbook piano guitare violon violoncelle entreprise boîte société boutique
    restaurant café bar cabinet agence commerce crédit prêt cdi cdd diplôme master licence doctorat
    tatouages? lunettes fauteuil_roulant nom prénom métier profession employeur boulot travail poste
    langue_maternelle origines? nationalité ans loisirs? trajet salaire équipe passe-temps"""
)
_HAD = f"(?:{_KIN}|{_ANIMAL}|{_HEALTH}|{_OWNED})"
_LIVES = does(
    """habite habitons vis vivons vit loge travaille travaillons bosse taffe appelle prénomme viens_d\\S+
    parle parlons joue_(?:de|du|dans|au) chante dirige gère enseigne souffre loue possède élève élevons
    garde porte partage milite donne_des_cours
    fais_(?:partie|des_études|du_bénévolat|les_marchés|les_3x8) étudie pratique cultive soigne roule
    héberge encadre coache collectionne chasse pêche gagne reprends quitte déménage rentre_vivre
    pars_vivre pars_dans bénéficie occupe accepte reste restons vends adopte attends_un attendons"""
)
_DONE = (
    r"\b(?:j'ai|on a|nous avons|je n'ai jamais|j'avais|je n'ai pas) (?:\w+ ){0,2}?(?:vécu|grandi|étudié|"
    r"travaillé|bossé|adopté|"
    r"divorcé|déménagé|perdu (?:mon|ma|mes)|vendu (?:ma|notre|la|mon)|acheté (?:une?|la|notre) (?:maison|"
    r"appart\w*|voiture|ferme)|"
    r"servi|passé le permis|le permis|été (?:élevée?|diagnostiquée?|opérée?|licenciée?|promue?|embauchée?)|"
    r"repris|obtenu|appris (?:le|la|l')|monté (?:ma|mon|une)|créé (?:ma|mon|une)|fumé|émigré|gardé)"
    r"|\b(?:je|nous nous|on s'|je me) ?(?:suis|sommes|est) (?:\w+ )?(?:née?s?|venue?s?|mariée?s?|"
    r"divorcée?s?|séparée?s?|"
    r"installée?s?|reconvertie?s?|désinscrite?|inscrite?|arrivée?s? (?:en|à)|devenue?s?|remariée?s?|cassée?)"
)
CIRCUMSTANCE = (
    rf"{_LIVES}|{_DONE}|\b(?:je|on|nous) {SMALL}(?:suis|sommes|est) (?!(?:dans|en train|devant|là|ici|au|"
    rf"aux|sur|"
    rf"à (?:la|l'|deux)|d'accord|"
    r"un peu|pas (?:sûre?|certaine?)|bien|très|trop|vraiment|en (?:retard|route|voiture)|tombée?|allée?|"
    r"passée?|partie?)\b)\w+"
    rf"|\b(?:j'ai|je n'ai|on a|on n'a|nous avons|nous n'avons|je porte) (?!(?:un doute|une "
    rf"idée)\b)(?:[\w'’-]+ ){{0,5}}?(?:d')?{_HAD}\b"
    rf"|^(?:et |mais )?{MY} (?:[\w-]+ ){{0,2}}?{_HAD}\b(?! (?:dit|a dit|demande|veut|pense))"
    rf"|\bde (?:métier|profession)\b|\b(?:en tant que|étant) \w+.*{ONE}"
)

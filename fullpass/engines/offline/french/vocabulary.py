"""French words for what people like, make, think and do, and for what is of the moment."""

from __future__ import annotations

from fullpass.engines.offline.plain import one_of

ONE = r"(?:je|j'|nous|on|et moi,?)"
MY = r"(?:mon|ma|mes|notre|nos)"
SMALL = r"(?:(?:ne|me|m'|n'|nous|le|la|les|l'|y|en) ?)*"
NOT_AT_HAND = (
    r"(?! ?(?:ça|cela|ce|cet|cette|ceci|ton|ta|tes|tu|vous|votre|que (?:tu|vous|c'est|ça|ce|cela|je|j')|"
    r"qu'(?:il (?:y a|manque|faut)|elle|ils)|la (?:première|deuxième)|le (?:premier|deuxième))\b)"
)


def does(verbs: str) -> str:
    """Give a pattern for verbs of the first person behind their subject."""
    return rf"\b{ONE} ?{SMALL}{one_of(verbs)}\b"


def did(participles: str) -> str:
    """Give a pattern for what the person has done: "j'ai finalement accepté", "nous nous sommes mariés"."""
    return (
        r"\b(?:j'ai|j'avais|on a|nous avons|je n'ai|je (?:me )?suis|je m'étais|nous (?:nous )?sommes|on "
        rf"s'est|on est) (?:\w+ ){{0,2}}?{one_of(participles)}"
    )


EVENT = one_of(
    """anniversaires? mariage noces examens? opération rendez-vous entretien vol voyage déménagement contrat
    bail visa passeport soutenance marathon course tournoi concert exposition conférence lancement sortie
    semestre date_limite délai échéance rendu remise présentation jour vacances réunion baptême retraite
    concours partiels? stage rentrée congés? première audition représentation permis parution publication
    inauguration ouverture livraison audit formation session essai garantie abonnement assurance vernissage
    naissance fête fiançailles divorce procès salon festival audience grossesse accouchement"""
)
LIFE = one_of(
    """née?s? mariée?s? marions? marie épousé épouse déménag\\w* emménag\\w* install\\w+ commenc\\w+
    début\\w+ termin\\w+ fin\\w+ expir\\w+ échoi\\w+ obtenu diplômée?s? arrivée?s? partie?s? part pars
    partons décédée?s? morte?s? rencontr\\w+ fiancée?s? sépar\\w+ divorc\\w+ fêt\\w+ célèbr\\w+ vol\\w+
    voyag\\w+ soutien\\w+ passe passons aura aurai aurons aurez fond\\w+ ouvr\\w+ lanc\\w+ adopt\\w+ eu
    attend\\w* retraite promue? opér\\w+ embauchée? recrutée? rejoint rejoin\\w+ achet\\w+ vend\\w+ rends
    rendre prévue?s? sort\\w* paraît paraîtra a_lieu aura_lieu reprend\\w* revien\\w* reviens naîtra
    cesse émigré\\w* immigré\\w* gagné réussi quitt\\w+"""
)
VIEW = one_of(
    """convaincue?s? persuadée?s? conviction convictions avis opinion principe principes valeurs? devise
    maxime credo philosophie ma_position foi éthique sceptique méfiante?s? favorable opposée?s? partisane?
    défenseu\\w+ hostile athée agnostique catholique chrétienne? chrétien musulmane? musulman juive juif
    bouddhiste hindoue? croyante? croyant protestante? féministe socialiste libérale? pacifiste
    écologiste humaniste laïque anarchiste conservat\\w+ suis_.*de_gauche suis_.*de_droite"""
)
MADE = one_of(
    """projet start-up startup roman livre polar recueil podcast blog chaîne newsletter mémoire thèse
    application appli app site plateforme boutique jeu album bibliothèque plugin prototype logiciel
    système outil scénario pièce film court-métrage exposition sculpture  studio salon librairie
    boulangerie galerie agence atelier campagne initiative association équipe étude festival coopérative
    jardin"""
)
FOND = one_of(
    """préf[éè]r\\w* plutôt_qu habitude détestent dét(?:ends|end)_le_plus sans_[\\w_]+,?_je_ne_peux_pas
    ne_veux_pas_de me_sers goût_de volontiers favorite?s? favori passionn\\w+ passion faible_pour
    allergi\\w+ intoléran\\w+ végane?s? végétarien\\w* végétalien\\w* pescétarien\\w* halal casher
    sans_gluten cœliaque phobie horreur peur_(?:de|du|des) fane? accro amat\\w+ du_matin du_soir lève-tôt
    couche-tard gourmande? passe-temps loisir intéressen?t?_(?:pas|peu|beaucoup) réussissen?t?
    pour_(?:étudier|travailler|dormir|lire|me_concentrer),?_(?:il_me_faut|j'ai_besoin)
    mieux_(?:avant|après|avec|au|en|le) méthode"""
)
OFTEN = one_of(
    """toujours(?!_pas|_le_même|_la_même) jamais chaque tous_les toutes_les souvent régulièrement
    généralement habituellement d'habitude systématiquement uniquement exclusivement surtout
    principalement quotidiennement par_semaine par_mois le_matin le_soir le_week-end le_dimanche
    le_samedi au_petit-déjeuner temps_libre"""
)
SLIGHT = (  # small things that tell nothing for good by themselves
    r"\b(?:aime|adore)(?: bien| beaucoup)? (?:(?:le|la|les) |l')(?:idée|ton|fin|début|nom|scène|style|mot|"
    r"image|logo|gens)$|^j'ai (?:signé|accepté|refusé)(?: \w+di)?$|^je fais (?:le |les )?\w+dis?\b"
    r"|\bau garage$"
    r"|\b(?:peut|veut|doit|va) (?:(?:le|la|les|y|en) |l')\w+(?:er|ir|re)$"
    r"|\b(?:fatiguée?|épuisée?|crevée?|enrhumée?)s? depuis\b|\bdepuis .*\b(?:fatigu|épuis|crev|enrhum)ée?s?$"
)
LIKE = (
    "aime aimons adore adorons déteste détestons hais préfère préférons apprécie évite évitons collectionne "
    "supporte supportons tolère digère raffole savoure fuis savourons"
)
USE = "utilise utilisons mange mangeons bois buvons fume lis écoute écoutons"
MAKE = (
    "développe développons construis construisons crée créons conçois concevons programme code codons "
    "monte montons "
    "rénove rénovons restaure restaurons retape retapons lance(?!_(?:deux|les|un)_dés) lançons coordonne "
    "coordonnons pilote "
    "pilotons organise "
    "organisons compose composons enregistre enregistrons prépare préparons écris écrivons rédige "
    "rédigeons traduis "
    "apprends apprenons étudie étudions anime animons produis réalise réalisons tourne(?=_une?_) tournons "
    "fonde "
    "migre migrons "
    "aménage "
    "aménageons gère_un gère_le dessine illustre publie numérise entraîne entraînons auto-édite bâtis "
    "bâtissons"
)
LEAD = (
    "dirige dirigeons gère gérons encadre encadrons maintiens maintenons mène menons tiens tenons supervise"
)
DECIDED = (
    "décidé choisi opté renoncé refusé rejeté décliné accepté abandonné démissionné arrêté quitté vendu "
    "annulé "
    "résilié tranché signé changé rompu cessé résolue? engagée? convenu renoncé écarté gardé inscrite?"
)

STATE = one_of(  # what is so for a while, but makes nothing
    """habitons? habite vis vivons suis sommes travaille ai avons cherche cherchons utilise lis écoute
    attends pense essaie peux dois veux voudrais"""
)
CONSUME = one_of(
    """lis lisons écoute utilise utilisons achète regarde aime joue recommande cherche connais travaille
    suis sommes vu lu voudrais veux peux faut vais visite habite besoin regardé"""
)
GROW = (
    rf"{does('prévois prévoyons')} d|{does('cultive cultivons forme occupe')} (?:une? (?:potager|jardin)|"
    r"au|à la|de la (?:documentation|traduction|rénovation|refonte|maintenance))\b"
)
SOON = one_of(  # what people are going to do at once
    """essayer tester voir faire regarder lire envoyer mettre prendre dire demander écrire utiliser
    commencer être avoir te vous ajouter corriger relire vérifier modifier dormir manger reprendre suivre
    préparer réfléchir revoir"""
)
STAND = does(
    "défends valorise prône respecte soutiens rejette condamne méfie oppose prie vote privilégie doute"
)
OF_THE_MOMENT = does(
    """veux voudrais peux pouvons dois devons sais comprends pense crois trouve essaie essayons aimerais
    demande vois fais faisons regarde utilise envoie reçois espère souhaite cherche cherchons dis mets
    clique ouvre teste copie colle change modifie supprime obtiens arrive donne pourrais devrais serais
    aurais imagine suppose remercie confirme propose attends hésite bloque galère rame craque relis
    corrige vais lis prends commence finis sors rentre viens reste voulais pensais croyais savais révise"""
)
AT_HAND = one_of(
    """fâchée?s? fièvre pleure aboie dort_déjà
    fatiguée? malade perdue? désolée? contente? triste stressée? curieu\\w+ sûre? prête? d'accord là
    ici faim soif sommeil envie besoin rhume mal_à_la_tête idée train_(?:de|d') demain maintenant regardé
    lu vu trouvé essayé reçu oublié compris demandé dit fait envoyé écrit copié raccourci modifié corrigé
    ajouté installé ordinateur imprimante navigateur exemple chapitre poème précise$
    en_panne cassée? bloquée? panique"""
)
LIKED = one_of(
    """ennuyeu\\w+ barbante?s? délicieu\\w+ belles? beaux? moches? génia\\w+ horribles? insupportables?
    relaxante?s? reposante?s? fatigante?s? dégoûtante?s? passionnante?s? agaçante?s? merveilleu\\w+
    nulle?s?"""
)

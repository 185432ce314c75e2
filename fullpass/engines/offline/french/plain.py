"""French words that tell of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.french.asked import ASKED
from fullpass.engines.offline.plain import Words, one_of

_I = r"(?:je|j'|nous|on|et moi,?)"
_MY = r"(?:mon|ma|mes|notre|nos)"
_SMALL = r"(?:(?:ne|me|m'|n'|nous|le|la|les|l'|y|en) ?)*"
_NOT_AT_HAND = (
    r"(?! ?(?:ça|cela|ce|cet|cette|ceci|ton|ta|tes|tu|vous|votre|que (?:tu|vous|c'est|ça|ce|cela|je|j')|"
    r"qu'(?:il (?:y a|manque|faut)|elle|ils)|la (?:première|deuxième)|le (?:premier|deuxième))\b)"
)


def _does(verbs: str) -> str:
    """Give a pattern for verbs of the first person behind their subject."""
    return rf"\b{_I} ?{_SMALL}{one_of(verbs)}\b"


def _did(participles: str) -> str:
    """Give a pattern for what the person has done: "j'ai finalement accepté", "nous nous sommes mariés"."""
    return (
        r"\b(?:j'ai|j'avais|on a|nous avons|je n'ai|je (?:me )?suis|je m'étais|nous (?:nous )?sommes|on "
        rf"s'est|on est) (?:\w+ ){{0,2}}?{one_of(participles)}"
    )


_EVENT = one_of(
    """anniversaires? mariage noces examens? opération rendez-vous entretien vol voyage déménagement contrat
    bail visa passeport soutenance marathon course tournoi concert exposition conférence lancement sortie
    semestre date_limite délai échéance rendu remise présentation jour vacances réunion baptême retraite
    concours partiels? stage rentrée congés? première audition représentation permis parution publication
    inauguration ouverture livraison audit formation session essai garantie abonnement assurance vernissage
    naissance fête fiançailles divorce procès salon festival audience grossesse accouchement"""
)
_LIFE = one_of(
    """née?s? mariée?s? marions? marie épousé épouse déménag\\w* emménag\\w* install\\w+ commenc\\w+
    début\\w+ termin\\w+ fin\\w+ expir\\w+ échoi\\w+ obtenu diplômée?s? arrivée?s? partie?s? part pars
    partons décédée?s? morte?s? rencontr\\w+ fiancée?s? sépar\\w+ divorc\\w+ fêt\\w+ célèbr\\w+ vol\\w+
    voyag\\w+ soutien\\w+ passe passons aura aurai aurons aurez fond\\w+ ouvr\\w+ lanc\\w+ adopt\\w+ eu
    attend\\w* retraite promue? opér\\w+ embauchée? recrutée? rejoint rejoin\\w+ achet\\w+ vend\\w+ rends
    rendre prévue?s? sort\\w* paraît paraîtra a_lieu aura_lieu reprend\\w* revien\\w* reviens naîtra
    cesse émigré\\w* immigré\\w* gagné réussi quitt\\w+"""
)
_VIEW = one_of(
    """convaincue?s? persuadée?s? conviction convictions avis opinion principe principes valeurs? devise
    maxime credo philosophie foi éthique sceptique méfiante?s? favorable opposée?s? partisane?
    défenseu\\w+ hostile athée agnostique catholique chrétienne? chrétien musulmane? musulman juive juif
    bouddhiste hindoue? croyante? croyant protestante? féministe socialiste libérale? pacifiste
    écologiste humaniste laïque anarchiste conservat\\w+ de_gauche de_droite"""
)
_MADE = one_of(
    """projet start-up startup roman livre polar recueil podcast blog chaîne newsletter mémoire thèse
    application appli app site plateforme boutique jeu album bibliothèque plugin prototype logiciel
    système outil scénario pièce film court-métrage exposition sculpture café studio salon librairie
    boulangerie galerie agence atelier campagne initiative association équipe étude festival coopérative
    jardin"""
)
_FOND = one_of(
    """préfér\\w* plutôt_que volontiers favorite?s? favori passionn\\w+ passion faible_pour allergi\\w+
    intoléran\\w+ végane?s? végétarien\\w* végétalien\\w* pescétarien\\w* halal casher sans_gluten
    cœliaque phobie horreur peur_(?:de|du|des) fane? accro amat\\w+ du_matin du_soir lève-tôt couche-tard
    gourmande? passe-temps loisir intéressen?t?_(?:pas|peu|beaucoup) réussissen?t? mieux_avec méthode"""
)
_OFTEN = one_of(
    """toujours(?!_pas|_le_même|_la_même) jamais chaque tous_les toutes_les souvent régulièrement
    généralement habituellement d'habitude systématiquement uniquement exclusivement surtout
    principalement quotidiennement par_semaine par_mois le_matin le_soir le_week-end le_dimanche
    le_samedi au_petit-déjeuner temps_libre"""
)
_LIKE = (
    "aime aimons adore adorons déteste détestons hais préfère préférons apprécie évite évitons collectionne "
    "supporte supportons tolère digère raffole savoure fuis savourons"
)
_USE = "utilise utilisons mange mangeons bois buvons fume lis écoute écoutons"
_MAKE = (
    "développe développons construis construisons crée créons conçois concevons programme code codons "
    "monte montons "
    "rénove rénovons restaure restaurons retape retapons lance lançons coordonne coordonnons pilote "
    "pilotons organise "
    "organisons compose composons enregistre enregistrons prépare préparons écris écrivons rédige "
    "rédigeons traduis "
    "apprends apprenons étudie étudions anime animons produis réalise réalisons tourne fonde migre migrons "
    "aménage "
    "aménageons gère_un gère_le dessine illustre publie numérise entraîne entraînons auto-édite bâtis "
    "bâtissons"
)
_LEAD = (
    "dirige dirigeons gère gérons encadre encadrons maintiens maintenons mène menons tiens tenons supervise"
)
_DECIDED = (
    "décidé choisi opté renoncé refusé rejeté décliné accepté abandonné démissionné arrêté quitté vendu "
    "annulé "
    "résilié tranché signé changé rompu cessé résolue? engagée? convenu inscrite?"
)

_STATE = one_of(  # what is so for a while, but makes nothing
    """habitons? habite vis vivons suis sommes travaille ai avons cherche cherchons utilise lis écoute
    attends pense essaie peux dois veux voudrais"""
)
_CONSUME = one_of(
    """lis lisons écoute utilise utilisons achète regarde aime joue recommande cherche connais travaille
    suis sommes vu lu voudrais veux peux faut vais visite habite besoin regardé"""
)
_SOON = one_of(  # what people are going to do at once
    """essayer tester voir faire regarder lire envoyer mettre prendre dire demander écrire utiliser
    commencer être avoir te vous ajouter corriger relire vérifier modifier dormir manger reprendre suivre
    préparer réfléchir revoir"""
)

WORDS = Words(
    own=rf"(?:^le plan\b|\b(?:je|nous|on|moi|me|{_MY})\b|\b[jm]')",
    passing=(
        r"\b(?:peut-être|un jour|j'aimerais|dans le (?:train|bus|métro)|"
        r"tu|te|toi|ton|ta|tes|votre|vos|(?<!en )ligne|parenthèse|variable|boucle|"
        r"(?:le|la|les|un|une|ce|cet|cette|mon|ma|mes|l'|d') ?(?:\w+ )?(?:code|script|tableau|fichier|"
        r"fonction|texte|"
        r"paragraphe|phrase|question|réponse|version|option|exercice|devoir|liste|problème|erreur(?! que)|"
        r"message|colonne|exemple|étape|partie|titre|point|section))\b"
        r"|^(?:elle|ils|elles|tu|vous)\b|\bt'(?:as|es)\b"
        r"|\b(?<!je )(?<!j'ai )(?:dit|disait|demande|veut|voudrait|pense|croit) (?:que|qu')"
    ),
    today=(
        r"\b(?:aujourd'hui|ce (?:soir|matin)|cette nuit|cet après-midi|hier|tout à l'heure|là maintenant|"
        r"en ce moment "
        r"même)\b"
    ),
    asked=rf"{ASKED}|^(?:merci )?de (?:toujours|jamais|ne (?:pas|jamais|plus)|me) ",
    answers=(
        rf"(?:{_does(_LIKE + ' veux voudrais souhaite')})(?!.*\b(?:ce|cette|cet) \w+).*\b(?:réponses?|"
        rf"répondes|"
        r"répondiez|explications?|expliques|tutoies|vouvoies|appelles|introductions?|émojis|emojis|"
        r"t'adresses)\b"
    ),
    chosen=(
        rf"{_did(_DECIDED)}\b|\b(?:désormais|dorénavant|à partir de maintenant),? {_I}|\bma décision\b"
        rf"|\b{_I} ?(?:ne |n')(?!crois )(?:\w+ ){{1,3}}?plus\b|^(?:le|mon|notre) plan,? (?:c'est|est)\b|"
        rf"\bc'est décidé\b"
        rf"|\b{_I} ?(?:ne |n')\w+(?:erai|irai|rai|erons|irons|rons)\b"
        rf"|{_does('vais allons')} (?!{_SOON}\b)\w+(?:er|ir|re)\b"
        rf"|{_does('quitte quittons démissionne démissionnons renonce renonçons arrête arrêtons')}"
    ),
    event=rf"\b{_EVENT}\b",
    life=rf"\b{_LIFE}\b",
    appointment=(
        rf"^(?:le |la |les |l')(?:[\w-]+ ){{0,2}}?{_EVENT}\b|\b(?:prévue?s?|paraîtra|sortira|aura lieu|"
        rf"auront lieu|"
        r"fixée?s?|programmée?s?)\b"
    ),
    opinion=(
        rf"(?!.*\b(?:mange|bois|achète)\b)\b{_VIEW}\b|\b(?:mon expérience|selon moi|d'après moi|à mes yeux|"
        rf"à mon sens|de mon point de vue|m'importe|me tient à cœur)\b"
        rf"|{_does('crois croyons pense pensons trouve trouvons estime estimons considère considérons juge')}"
        rf"(?: \w+ment)?(?: pas)?{_NOT_AT_HAND} (?:que|qu'|en|à|aux?|au|nécessaire|injuste|comme|essentiel|"
        rf"normal|important|"
        r"les|le|la|l')"
        rf"|\bme (?:paraît|paraissent|semblent?) (?:\w+ )?\w+|{_does('fais')} (?:\w+ ){{0,2}}?confiance"
        rf"|{_does('crois')} (?:pas |plus )?(?:aux?|en|à)\b|\b(?:j'ai|nous avons) (?:toujours |appris |"
        rf"compris )(?:cru|"
        rf"pensé|que|estimé|considéré)\b"
        rf"|\bpour (?:moi|nous),? (?!(?:ça|ce|cette)\b).*\b(?:est|sont|passe\w*|compte\w*|prime\w*|vaut|"
        rf"c'est|doit|"
        rf"mérite\w*|signifie)\b|\b(?:est|sont) (?:\w+ ){{1,3}}?pour moi\b"
        rf"|"
        rf"{_does('défends valorise prône respecte soutiens rejette condamne méfie oppose prie vote privilégie doute')}"
        rf"|\b{_I} ?{_SMALL}(?:suis|sommes) (?:\w+ment )?(?:pour|contre)\b|\bconfiance (?:à|aux?|dans|en)\b"
        rf"|\b{_MY} (?:parents|mère|père|grands?-\w+) m'(?:a|ont) appris\b|\bil (?:est|m'est|me paraît|me "
        rf"semble) "
        r"(?:\w+ )?(?:essentiel|important|primordial|injuste|normal|inacceptable|évident)\b"
    ),
    outlook=(
        r"^(?:chacun|tout le monde|personne|nul|les (?:enfants|animaux|gens|êtres)|chaque (?:enfant|être|"
        r"personne)|"
        r"l'état)\b.*\b(?:mérite\w*|devrai\w+|doit|doivent|a droit|ont droit)\b"
    ),
    work=(
        rf"(?!.*\b(?:toujours|jamais)\b)(?:{_does(_MAKE)}(?! (?:ça|ce|cet|cette|mieux|un (?:mail|message|"
        rf"texte)|"
        r"une (?:lettre|réponse)|le (?:dîner|repas|déjeuner)|du|au|en|à)\b))"
        rf"|{_does('travaille travaillons bosse bossons planche')}(?: \w+)? (?:sur|à)\b(?! (?:ce|cet|cette|"
        rf"ça|place|site|paris)\b)"
        rf"|{_does(_LEAD)}(?: [\w'-]+){{0,5}} {_MADE}\b|{_does('entraîne prépare')} (?:pour|à|au|mon|le|la|"
        rf"un)\b"
        rf"|\b{_MY} (?:\w+ ){{0,2}}?(?:projet|start-up|startup|roman|livre|podcast|blog|chaîne|mémoire|"
        rf"thèse|application|"
        r"album|jeu|pièce|boutique)\b.*\b(?:est|s'appelle|se nomme|parle|porte|consiste|avance|sera|traite|"
        r"raconte)\b"
        rf"|\b(?:actuellement|en ce moment)\b(?=.*\b{_I})(?!.*\b{_STATE}\b)|\bdans {_MY} (?:podcast|blog|"
        rf"thèse|mémoire|roman)\b"
        rf"|^(?!.*\b{_CONSUME}\b).*\b(?:une?|{_MY}|le|la|l'|d'une?) ?(?:[\w-]+ ){{0,2}}?{_MADE}\b"
        rf"|{_does('suis sommes')} (?:\w+ )?(?:chargée?|responsable) (?:de |d')\w+(?:er|ir|re)\b|"
        rf"{_does('passe')} {_MY} (?:permis|"
        rf"diplôme|certificat)|\bcommissaire d'|\b{_does('mène menons pilote dirige')} (?:la|le|une?) "
        rf"(?:\w*(?:ation|ment)|refonte|chantier)\b"
        rf"|\bprojet (?:sur|dans) lequel {_I}|\b(?:en train de|train d')|\b{_MADE} (?:nommée?|appelée?|"
        rf"baptisée?)\b"
        rf"|{_does('veux voulons voudrais compte comptons vais souhaite')} (?:ouvrir|apprendre|créer|"
        rf"monter|fonder|lancer|publier|"
        r"construire|devenir|courir|étudier|écrire un (?:livre|roman))\b"
        rf"|\bmoi (?:tenons|gérons|montons|construisons|préparons|lançons)\b|\bpar (?:moi|nous)\b|"
        rf"\bbénévole\w*\b|\bm'entraîne\b|\bj'ai (?:créé|fondé|lancé|écrit|développé|publié|"
        rf"conçu)\b.*\b{_MADE}\b"
        rf"|{_does('suis')} en (?:\w+ année|formation|reconversion)\b"
    ),
    fond=rf"\b{_FOND}\b|\b{_I} ?(?:ne |n')\w+ que\b",
    taste=(
        rf"^moi,? .*\b(?:adore|déteste|aime|horreur)\b|\bque (?:j'|je )\w+ le (?:plus|moins)\b|"
        rf"{_does(_LIKE)}{_NOT_AT_HAND}|{_does(_USE)}{_NOT_AT_HAND}"
        r"|\b(?:ça |cela )?me (?:plaît|plaisent|détend\w*|fascinen?t?|passionnen?t?|stressen?t?|ennuien?t?|"
        r"dégoûten?t?|"
        r"agacen?t?|relaxen?t?|gênen?t?|calmen?t?|repose\w*)\b|\bm'(?:apaise\w*|énerve\w*|ennuie\w*|"
        r"agace\w*|angoisse\w*|"
        r"amuse\w*)\b|\bmon truc\b|\bj'ai (?:l'habitude|du mal avec|un faible)\b"
        rf"|^(?!.*(?:\bj'ai|\bnous avons|\bje suis)\b)(?=.*\b{_I}).*\b{_OFTEN}\b"
    ),
    own_subject=rf"(?:^le plan\b|\bpar (?:moi|nous)\b|\b(?:je|nous|on)\b|\bj')|^(?:et |mais )?{_MY}\b",
    momentary=(
        _does(
            """veux voudrais peux pouvons dois devons sais comprends pense crois trouve essaie essayons
            aimerais demande vois fais faisons regarde utilise envoie reçois espère souhaite cherche
            cherchons dis mets clique ouvre teste copie colle change modifie supprime obtiens arrive
            donne pourrais devrais serais aurais imagine suppose remercie confirme propose attends hésite
            bloque galère rame craque relis corrige vais lis prends commence finis sors rentre viens
            reste voulais pensais croyais savais révise"""
        )
        + r"|\b(?:fatiguée?|malade|perdue?|désolée?|contente?|triste|stressée?|curieu\w+|sûre?|prête?|d'accord|là|ici|"
        r"faim|soif|sommeil|envie|besoin|rhume|mal à la tête|idée|train (?:de|d')|demain|maintenant|"
        r"regardé|lu|vu|trouvé|"
        r"essayé|reçu|oublié|compris|demandé|dit|fait|envoyé|écrit|copié|installé|ordinateur|imprimante|"
        r"navigateur|"
        r"exemple|chapitre|poème|précise$|propriétaire|en panne|cassée?|bloquée?|panique)\b"
        r"|^(?:quand|lorsque|si|après que|bien que|parce que|puisque|comme|que|ce que|dès que|avant "
        r"que)\b(?!.*,)"
    ),
)

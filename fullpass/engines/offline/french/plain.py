"""What tells in French of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.french import vocabulary as v
from fullpass.engines.offline.french.asked import ASKED
from fullpass.engines.offline.french.life import CIRCUMSTANCE
from fullpass.engines.offline.plain import Words

WORDS = Words(
    labels={
        "dates": (
            r"(?:mon |notre )?(?:anniversaire|date limite|échéance|remise|mariage|déménagement|examen|"
            r"rendez-vous)"
        ),
        "projects": r"(?:mon |notre )?(?:nouveau |nouvel )?(?:projet|objectif|but)(?: \w+)?",
        "beliefs": (rf"{v.MY} (?:position|avis|opinion|règle|conviction|principe|devise)|principe|devise"),
        "decisions": r"(?:ma |notre )?décision|décidé",
    },
    own=rf"(?:^(?:le plan|végane?|végétarien\w*|athée)\b|\b(?:je|nous|on|moi|me|{v.MY})\b|\b[jm]')",
    passing=(
        r"\b(?:peut-être|un jour|j'aimerais|comme ça|dans le (?:train|bus|métro)|"
        r"tu|te|toi|ton|ta|tes|votre|vos|(?<!en )ligne|while|else|div|float|print|null|timeout|parenthèse|"
        r"variable|boucle|"
        r"(?:le|la|les|un|une|ce|cet|cette|mon|ma|mes|l'|d') ?(?:\w+ )?(?:code|script|tableau|fichier|"
        r"fonction|texte|"
        r"paragraphe|phrase|question|réponse|version|option|exercice|devoir|liste|problème|erreur(?! que)|"
        r"message|colonne|exemple|étape|partie|titre|point|section))\b"
        r"|^que |^(?:elle|ils|elles|tu|vous|aucune?)\b|\bt'(?:as|es)\b"
        r"|\b(?<!je )(?<!j'ai )(?:dit|disait|demande|veut|voudrait|pense|croit) (?:que|qu')"
        rf"|{v.SLIGHT}"
    ),
    today=(
        r"\b(?:par erreur|sans faire exprès|aujourd'hui|ce (?:soir|matin)|cette nuit|cet après-midi|hier|"
        r"tout à l'heure|là maintenant|"
        r"en ce moment même)\b"
    ),
    asked=(
        rf"{ASKED}|^réponds-moi (?:en|sans|avec)\b"
        r"|^(?:merci )?de (?:toujours|jamais|ne (?:pas|jamais|plus)|me) "
    ),
    answers=(
        rf"(?:{v.does(v.LIKE + ' veux voudrais souhaite')})(?!.*\b(?:ce|cette|cet) \w+).*\b(?:réponses?|"
        rf"répondes|"
        r"répondiez|explications?|expliques|tutoies|vouvoies|appelles|introductions?|émojis|emojis|"
        r"t'adresses)\b"
    ),
    chosen=(
        rf"{v.did(v.DECIDED)}\b|\b(?:désormais|dorénavant|à partir de maintenant),? {v.ONE}|\bma "
        rf"décision\b|\b(?:me passe|nous passons) de\b"
        rf"|\b{v.ONE} ?(?:ne |n')(?!(?:crois|arrive|sais|trouve|comprends|vois|peux|ai|suis) )(?:\w+ "
        rf"){{1,3}}?plus\b|^(?:le|mon|notre) plan,? (?:c'est|est)\b|^(?:au lieu|plutôt que) d|"
        rf"\bc'est décidé\b"
        rf"|\b{v.ONE} ?(?:ne |n')\w+(?:erai|irai|rai|erons|irons|rons)\b"
        rf"|{v.does('vais allons')} (?!(?:{v.SOON}|ouvrir|monter|créer|fonder|lancer|publier)\b)\w+(?:er|ir|"
        rf"re)\b"
        rf"|{v.does('passe passons')} de .* (?:à|au)\b|"
        rf"{v.does('quitte quittons démissionne démissionnons renonce renonçons arrête arrêtons')}"
    ),
    event=rf"\b{v.EVENT}\b",
    life=rf"\b{v.LIFE}\b",
    appointment=(
        rf"^(?:le |la |les |l')(?:[\w-]+ ){{0,2}}?{v.EVENT}\b|\b(?:prévue?s?|paraîtra|sortira|aura lieu|"
        r"auront lieu|fixée?s?|programmée?s?)\b"
    ),
    opinion=(
        rf"(?!.*\b(?:mange|bois|achète)\b)\b{v.VIEW}\b|\b(?:mon expérience|importance (?:à|aux?)|selon moi|"
        rf"d'après moi|à mes yeux|à mon sens|de mon point de vue|m'importe|me tient à cœur)\b"
        rf"|"
        rf"{v.does('crois croyons pense pensons trouve trouvons estime estimons considère considérons juge')}"
        rf"(?: \w+ment)?(?: pas)?{v.NOT_AT_HAND}(?!.*\b{v.LIKED}$) (?:que|qu'|en|nécessaire|injuste|comme|"
        rf"essentiel|"
        r"normal|important|les|le|la|l')"
        rf"|\bme (?:paraît|paraissent|semblent?) (?:\w+ )?\w+|{v.does('fais')} (?:\w+ ){{0,2}}?confiance"
        rf"|{v.does('crois croyons')} (?:pas |plus |\w+ment )?(?:aux?|en|à)\b|\b(?:j'ai|nous avons) "
        rf"(?:toujours |appris |"
        rf"compris )(?:cru|pensé|que|estimé|considéré)\b"
        rf"|\bpour (?:moi|nous),? (?!(?:ça|ce|cette)\b).*\b(?:est|sont|passe\w*|compte\w*|prime\w*|vaut|"
        rf"c'est|doit|mérite\w*|signifie)\b|\b(?:est|sont) (?:\w+ ){{1,3}}?pour moi\b"
        rf"|{v.STAND}|\bd'un mauvais œil\b|\bcompte\w* (?:plus |beaucoup )?pour (?:moi|nous)\b"
        rf"|\b{v.ONE} ?{v.SMALL}(?:suis|sommes) (?:\w+ment )?(?:pour|contre)\b|\bconfiance (?:à|aux?|dans|"
        rf"en)\b"
        rf"|\b{v.MY} (?:parents|mère|père|grands?-\w+) m'(?:a|ont) appris\b|\bil (?:est|m'est|me paraît|me "
        r"semble) (?:\w+ )?(?:essentiel|important|primordial|injuste|normal|inacceptable|évident)\b"
    ),
    outlook=(
        r"^(?:chacun|tout le monde|personne|nul|les (?:enfants|animaux|gens|êtres)|chaque (?:enfant|être|"
        r"personne)|l'état)\b.*\b(?:mérite\w*|devrai\w+|doit|doivent|a droit|ont droit)\b"
    ),
    work=(
        rf"(?!.*\b(?:toujours|jamais)\b)(?:{v.does(v.MAKE)}(?! (?:ça|ce|cet|cette|mieux|un (?:mail|message|"
        r"texte)|une (?:lettre|réponse)|le (?:dîner|repas|déjeuner)|du|au|en(?! ce moment)|à)\b))"
        rf"|{v.does('travaille travaillons bosse bossons planche')}(?: \w+)? (?:sur|à (?:mon|ma|une?))\b(?! "
        rf"(?:ce|cet|cette|ça|place|site|paris)\b)"
        rf"|{v.does(v.LEAD)}(?: [\w'-]+){{0,5}} {v.MADE}\b|{v.does('entraîne prépare')} (?:pour|à|au|mon|"
        rf"le|la|un)\b"
        rf"|\b{v.MY} (?:\w+ ){{0,2}}?(?:projet|start-up|startup|roman|livre|podcast|blog|chaîne|mémoire|"
        rf"thèse|application|"
        r"album|jeu|pièce|boutique)\b.*\b(?:est|s'appelle|se nomme|parle|porte|consiste|avance|sera|traite|"
        r"raconte)\b"
        rf"|\b(?:actuellement|en ce moment)\b(?=.*\b{v.ONE})(?!.*\b{v.STATE}\b)|\bdans {v.MY} (?:podcast|"
        rf"blog|thèse|mémoire|roman)\b"
        rf"|^(?!.*\b{v.CONSUME}\b).*\b(?:une?|{v.MY}|d'une?) ?(?:[\w-]+ ){{0,2}}?{v.MADE}\b"
        rf"|{v.does('suis sommes')} (?:\w+ )?(?:chargée?|responsable) (?:de |d')\w+(?:er|ir|re)\b|"
        rf"{v.does('passe')} {v.MY} (?:permis|"
        rf"diplôme|certificat)|\bcommissaire d'|\b{v.does('mène menons pilote dirige')} (?:la|le|une?) "
        rf"(?:\w*(?:ation|ment)|refonte|chantier)\b"
        rf"|\bprojet (?:sur|dans) lequel {v.ONE}|\b(?:en train de|train d')|\b{v.MADE} (?:nommée?|appelée?|"
        rf"baptisée?)\b"
        rf"|{v.does('veux voulons voudrais compte comptons vais souhaite')} (?:finir|terminer|ouvrir|"
        rf"apprendre|créer|monter|fonder|lancer|publier|"
        r"construire|devenir|courir|étudier|écrire un (?:livre|roman))\b"
        rf"|\bmoi (?:allons|voulons) (?:ouvrir|créer|monter|lancer)\b|\bresponsable du projet\b|{v.GROW}"
        rf"|\bmoi (?:tenons|gérons|montons|construisons|préparons|lançons)\b|\bpar (?:moi|nous)\b|"
        rf"\bm'occupe (?:du passage|de la \w+tion)\b|{v.does('tiens tenons')} une? \w+ie\b|\bj'ai (?:fondé|"
        rf"créé|lancé|ouvert|monté) une?\b|\bsuis une? (?:formation|cours|stage|"
        rf"reconversion)\b|"
        rf"\bbénévole\w*\b|\bm'entraîne\b|\bj'ai (?:créé|fondé|lancé|écrit|développé|publié|"
        rf"conçu)\b.*\b{v.MADE}\b"
        rf"|{v.does('suis')} en (?:\w+ année|formation|reconversion)\b"
    ),
    fond=rf"\b{v.FOND}\b|\b{v.ONE} ?(?:ne |n')\w+ que\b",
    taste=(
        rf"{v.does('trouve trouvons')} .*\b{v.LIKED}$|^moi,? .*\b(?:adore|déteste|aime|horreur)\b|\bque "
        rf"(?:j'|je )\w+ le (?:plus|moins)\b|"
        rf"{v.does(v.LIKE)}{v.NOT_AT_HAND}|{v.does(v.USE)}{v.NOT_AT_HAND}"
        r"|\b(?:ça |cela )?me (?:plaît|plaisent|détend\w*|fascinen?t?|passionnen?t?|stressen?t?|ennuien?t?|"
        r"dégoûten?t?|"
        r"agacen?t?|relaxen?t?|gênen?t?|calmen?t?|repose\w*)\b|\bm'(?:apaise\w*|énerve\w*|ennuie\w*|"
        r"agace\w*|angoisse\w*|amuse\w*)\b|\bmon truc\b|\bj'ai (?:l'habitude|du mal avec|un faible)\b"
        rf"|^(?!.*(?:\bj'ai|\bnous avons|\bje suis)\b)(?=.*\b{v.ONE}).*\b{v.OFTEN}\b"
    ),
    own_subject=rf"(?:^le plan\b|\bpar (?:moi|nous)\b|\b(?:je|nous|on)\b|\bj')|^(?:et |mais )?{v.MY}\b",
    circumstance=CIRCUMSTANCE,
    momentary=(
        rf"{v.OF_THE_MOMENT}|\b{v.AT_HAND}\b|^(?:quand|lorsque|si|après que|bien que|parce que|puisque|"
        r"comme|que|ce que|dès que|avant que)\b(?!.*,)"
    ),
)

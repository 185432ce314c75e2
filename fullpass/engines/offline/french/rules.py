"""French sentences in which people say something durable about themselves, as tables of rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule

_RELATIVE = (
    r"(?:fils|filles?|mari|femme|compagn\w+|copain|copine|enfants?|mère|maman|père|papa|"
    r"parents|frères?|sœurs?|soeurs?|grands?-\w+|neveux?|nièces?|oncle|tante|cousine?s?|"
    r"jumeaux|belle-\w+|beau-\w+)"
)
_EVENT = (
    r"(?:anniversaire|mariage|examens?|opération|rendez-vous|entretien|vol|voyage|"
    r"déménagement|contrat|bail|visa|passeport|soutenance|marathon|course|tournoi|"
    r"concert|exposition|conférence|lancement|"
    r"semestre|date limite|échéance|rendu|présentation|premier jour|dernier jour|"
    r"vacances|réunion|baptême|retraite|concours|partiels?|stage|rentrée|congé\w*)"
)
_STYLE = (
    r"^(?:et |mais )?(?:s'il te plaît,? )?(?:réponds?|répondez|réponds-moi|écris|"
    r"écrivez|utilise\w*|explique\w*|parle\w*|donne\w*|évite\w*|sois|tutoie\w*|"
    r"vouvoie\w*)(?:-moi)? .*\b(?:toujours|jamais|désormais|dorénavant|à l'avenir|"
    r"à partir de maintenant|chaque fois|quand je)\b"
    r"|^(?:s'il te plaît,? )?(?:toujours|jamais) |^n(?:e |')(?:utilise|mets|écris|"
    r"me dis|t'excuse|emploie)\w* (?:pas|jamais|plus)|^pas (?:d'emojis?|de jargon|"
    r"de blabla|d'excuses)|\bappelle[- ]moi\b|\btout le monde m'appelle\b|"
    r"\btu peux me tutoyer\b"
)
_TASTE = (
    r"\b(?:j'(?:adore|aime(?! (?:bien )?(?:ça|cela|cette|ce |la (?:première|deuxième)))|"
    r"évite|apprécie|ai horreur|ai (?:peur|une phobie|une passion|une allergie|"
    r"le mal de|une intolérance))|je (?:préfère|déteste|hais|collectionne|ne supporte|"
    r"n'aime|ne mange|ne bois|ne fume|ne tolère|n'utilise|ne lis|ne regarde|n'écoute|"
    r"ne prends)\b|"
    r"je (?:mange|bois|lis|écoute|voyage|prends|paie|achète|utilise) (?:surtout|"
    r"toujours|uniquement|seulement|que|plutôt|principalement)|"
    r"je suis (?:\w+ )?(?:allergique|intolérante?|végane?s?|végétarienne?s?|végétarien|"
    r"fan|passionnée?|accro|amatrice|amateur|pescétarien\w*|du matin|du soir|du genre|"
    r"cœliaque|plutôt)\b|nous sommes (?:vég\w+)|"
    r"je suis passée? de .+ à|on (?:adore|déteste|préfère|ne mange)|ça me (?:détend|"
    r"stresse|fait peur|passionne)|me (?:passionnent?|détend\w*|stressent?|font peur|"
    r"fait peur|fascinent?|ennuient?))"
    r"|\b(?:mon|ma|mes) .{2,30} (?:préférée?s?|favorite?s?|favori)\b|\best (?:mon|"
    r"ma) .{0,20}(?:préférée?|favorite?|passion|péché mignon)|\bce n'est pas mon truc\b|"
    r"\bc'est mon truc\b"
)
_PROJECT = (
    r"\b(?:je (?:développe|construis|crée|conçois|programme|prépare|monte|restaure|"
    r"rénove|lance|travaille (?:sur|à)|étudie|planifie|organise|compose|enregistre|"
    r"m'entraîne|fais (?:un|une|mon|ma) (?:doctorat|thèse|master|licence|formation))|"
    r"j'(?:écris(?! (?:un|une) (?:mail|lettre|fonction))|apprends|étudie|entraîne|élève|"
    r"organise)|"
    r"je suis (?:en train (?:de|d')|étudiante?|en \w+ année)|nous (?:développons|"
    r"construisons|préparons|planifions|rénovons|montons|travaillons sur|créons)|"
    r"je (?:veux|voudrais|compte|vais|souhaite|rêve d[e']|prévois d[e']) ?(?:ouvrir|"
    r"apprendre|écrire un (?:livre|roman)|créer|monter|fonder|lancer|publier|construire|"
    r"devenir|courir|étudier)|j'ai commencé (?:à|le|la|l'))\b"
    r"|\bmon (?:\w+ )?(?:projet|roman|livre|entreprise|podcast|blog|application|"
    r"objectif|mémoire|album|jeu)\b.* (?:est|s'appelle|parle|consiste|avance|sera)|"
    r"\bma (?:\w+ )?(?:thèse|start-?up|boîte|chaîne|société|boutique)\b.* (?:est|"
    r"s'appelle|porte|fait|vend|avance)"
)
_DATED = (
    rf"\b(?:mon|ma|mes|notre|nos|l'|la|le|les) ?(?:\w+ ){{0,2}}?{_EVENT}\b.* (?:est|sont|"
    rf"sera|était|commence|finit|se termine|expire|tombe|a lieu|aura lieu|part)\b|"
    rf"\b(?:mon|ma|mes) (?:\w+ )?{_RELATIVE}\b.*\b(?:né|née|nés|aura|a eu|est morte?|"
    rf"décédée?|se marie|naîtra)\b"
    r"|\b(?:je (?:suis née?|commence|déménage|pars|finis|termine|prends ma retraite|"
    r"me marie|soutiens|passe|rends|vole|rentre|reviens|fête|vais me marier|m'installe|"
    r"quitte|dois rendre)|nous (?:nous sommes mariés|déménageons|partons|avons déménagé|"
    r"attendons|emménageons|nous marions|ouvrons|lançons|fêtons|avons acheté)|"
    r"j'(?:ai (?:déménagé|commencé|rendez-vous|un rendez-vous|un examen|eu mon|obtenu|"
    r"rejoint|épousé|un entretien|mon)|emménage|aurai|arrive)|on (?:se marie|"
    r"s'est mariés|déménage|part))\b"
)
_BELIEF = (
    r"\b(?:je (?:ne )?crois (?:pas |plus |\w+ment )?(?:en|que|à|qu)|"
    r"je (?:ne )?pense (?:pas )?qu|je trouve qu|j'estime qu|je considère qu|"
    r"je suis (?:convaincue?|contre|pour|persuadée?|opposée?|favorable|athée|agnostique|"
    r"catholique|chrétienne?|musulmane?|juive?|juif|bouddhiste|croyante?|féministe|"
    r"socialiste|libérale?|pacifiste|écologiste|de gauche|de droite)|"
    r"à mon avis|selon moi|pour moi,? .*(?:est|sont|passe\w*|compte\w*|prime\w*)|"
    r"ce qui compte pour moi|il m'importe|je tiens à ce que|je valorise|mes valeurs|"
    r"ma foi|ma philosophie|je prie|je vote|chacun (?:mérite|devrait)|"
    r"tout le monde (?:mérite|devrait)|personne ne devrait|je défends|"
    r"compte beaucoup pour moi|m'est (?:cher|chère|sacrée?))"
)
_DECIDED = (
    r"\b(?:(?:j'ai|nous avons|on a|j'avais) (?:finalement |enfin )?(?:décidé|choisi|"
    r"opté|renoncé|refusé|accepté|abandonné|démissionné|arrêté|quitté|vendu|annulé|"
    r"préféré)|je (?:ne vais pas|n'achèterai|ne (?:\w+ )plus|ne .{2,20} plus)|j'arrête|"
    r"je quitte|nous nous sommes décidés|ma décision|la décision est prise|"
    r"je me suis décidée?)\b"
)
_CONTEXT = (
    r"\b(?:j'habite|nous habitons|on habite|je (?:vis|travaille (?:comme|chez|dans|pour|"
    r"à|en)|m'appelle|viens d[eu']|parle|joue d[eu]|chante dans|dirige|gère|souffre|"
    r"loue|possède|suis née?|enseigne|suis d[e'u]|me prénomme)|j'enseigne|j'ai grandi|"
    r"nous vivons|mon nom est|je n'ai pas (?:de voiture|d'enfants)|"
    r"j'ai (?:un|une|deux|trois|quatre|cinq|\d+) (?:\w+ )?(?:enfants?|fils|filles?|"
    r"chats?|chiens?|frères?|sœurs?|chevaux|cheval|jardin|maison|ans|petits-enfants)|"
    r"j'ai \d+ ans|j'ai (?:\w+ ){0,2}(?:diabète|asthme|migraines?|tdah|épilepsie|"
    r"arthrose|anxiété|dépression|hypertension|cholestérol|dyslexie)|"
    r"je suis (?:une? |actuellement |aussi )?(?:mariée?|divorcée?|célibataire|"
    r"retraitée?|enceinte|au chômage|veuve|veuf|gauch(?:er|ère)|sourde?|aveugle|"
    r"daltonienne?|daltonien|dyslexique|diabétique|asthmatique|fiancée?|séparée?|"
    r"indépendante?|introvertie?|[\w-]+-(?:femme|homme|chef|maître)|maman|papa|mère|père|"
    r"(?!en |un peu|très|là|sûre?|fatiguée?|perdue?)\w+(?:ière|ier|euse|eur|ien|ienne|"
    r"iste|ant|ante|cin|trice|teur|logue|aire|cteur|rice))\b)"
    rf"|\b(?:mon|ma|mes) (?:\w+ )?{_RELATIVE}\b(?: \w+)? (?:habite|vit|s'appelle|"
    rf"a \d+ ans)|\ben tant que \w+|\bma (?:langue maternelle|profession|famille|"
    rf"maison)\b.* (?:est|a|vit)|\bmon (?:métier|chien|chat|travail|"
    rf"employeur)\b.* (?:est|s'appelle|a)"
)
_TASK = re.compile(
    r"\b(?:erreur|fonction|ligne|code|tableau|fichier|script|variable|colonne|"
    r"aujourd'hui|ce soir|là maintenant|la (?:deuxième|première) (?:version|option)|"
    r"votre réponse|ta réponse|étape \d)\b"
)
RULES = (
    Rule("decisions", re.compile(_DECIDED), unless=_TASK),
    Rule("preferences", re.compile(_STYLE)),
    Rule(
        "preferences",
        re.compile(r"\b(?:mon|ma|mes) .{2,30} (?:préférée?s?|favori(?:te)?s?)\b"),
        unless=_TASK,
    ),
    Rule("dates", re.compile(_DATED), unless=_TASK, needs_date=True),
    Rule("projects", re.compile(_PROJECT), unless=_TASK),
    Rule("preferences", re.compile(_TASTE), unless=_TASK),
    Rule("beliefs", re.compile(_BELIEF), unless=_TASK),
    Rule("decisions", re.compile(_CONTEXT), unless=_TASK),
)

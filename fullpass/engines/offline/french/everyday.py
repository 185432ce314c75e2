"""French sentences that tell of a life while they ask for something else: "j'ai deux chats", "comme prof"."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty
from fullpass.pipeline.words import listed


def _one_of(words: str) -> str:
    return "(?:" + "|".join(word.replace("_", "[ -]") for word in listed(words)) + ")"


_KIN = _one_of(
    """femme mari épouse époux conjointe? compagnon compagne copine copain partenaire fiancée? ex fils
    filles? enfants? gosses? gamine?s? bébés? ado ados jumeaux jumelles mère maman père papa parents
    frères? sœurs? soeurs? demi_frère demi_sœur grands?_parents grand_mère grand_père mamie papi mémé pépé
    petits?_enfants? petite_fille petit_fils oncles? tantes? tata tonton cousine?s? neveux? nièces?
    belle_mère beau_père beaux_parents belle_sœur beau_frère belle_fille beau_fils famille"""
)
_ANIMAL = _one_of(
    """chiens? chienne chiots? chats? chatte chatons? chevaux cheval jument poney poneys ânes? vaches?
    moutons? chèvres? poules? canards? oies? cochons? lapins? hamsters? cobayes? furets? perroquets?
    perruches? tortues? serpents? poissons? aquarium abeilles ruches? labrador caniche teckel berger
    épagneul bouledogue"""
)
_HEALTH = _one_of(
    """allergies? intolérances? maladie_de_\\w+ maladie diabète asthme migraines? épilepsie arthrose arthrite
    tdah tdah?s? autisme dyslexie dyspraxie dyscalculie dépression anxiété phobie hypertension cholestérol
    cancer eczéma psoriasis acouphènes? endométriose fibromyalgie hernie sciatique scoliose apnée prothèse
    pacemaker pompe_à_insuline appareil_auditif handicap crohn cœliaque insomnies? sclérose parkinson
    burn_out bégaiement mal_au_dos mal_de_dos genou_\\w+ peur_d\\w*"""
)
_THING = _one_of(
    """maison appart appartement studio pavillon villa chalet ferme jardin potager balcon terrasse cave
    garage atelier grange terrain piscine serre voiture bagnole camion camionnette fourgon van kangoo clio
    twingo 4l deux_chevaux camping_car caravane moto scooter vélo trottinette bateau voilier permis
    tracteur ordi ordinateur_portable pc mac macbook iphone tablette ipad liseuse imprimante
    appareil_photo télescope machine_à_coudre four plaques? plaque_à_induction congélateur lave_vaisselle
    airfryer poêle cheminée pompe_à_chaleur panneaux_solaires piano guitare violon violoncelle basse
    batterie trompette flûte saxophone accordéon harpe entreprise boîte société boutique librairie
    restaurant resto café bar boulangerie cabinet agence association asso salon ferme commerce garage
    crédit prêt cdi cdd diplôme master licence doctorat bts bac cap tatouage lunettes lentilles
    fauteuil_roulant béquilles canne"""
)
_JOB = (
    r"(?:prof\w*|instit\w*|maître\w*|infirmi\w+|aide-soignante?|sage-femme|médecin|kiné\w*|ostéo\w*|"
    r"dentiste|pharmacien\w*|"
    r"véto|vétérinaire|psy\w*|avocat\w*|notaire|juge|juriste|comptable|ingénieur\w*|dév|développeu\w+|"
    r"informaticien\w*|"
    r"graphiste|architecte|journaliste|écrivain\w*|auteur\w*|autrice|traduct\w+|interprète|musicien\w*|"
    r"comédien\w*|artiste|"
    r"photographe|cuisini\w+|chef\w*|serveu\w+|boulang\w+|pâtissi\w+|bouch\w+|coiffeu\w+|esthéticienne|"
    r"vendeu\w+|caissi\w+|"
    r"agricult\w+|maraîch\w+|vigneron\w*|éleveu\w+|apicult\w+|jardini\w+|paysagiste|maçon\w*|plombi\w+|"
    r"électricien\w*|menuisi\w+|"
    r"charpenti\w+|peintre|mécanicien\w*|garagiste|chauffeu\w+|routi\w+|conduct\w+|livreu\w+|pompi\w+|"
    r"polici\w+|gendarme|"
    r"militaire|marin\w*|pilote|hôtesse|steward|secrétaire|assistante?|fonctionnaire|étudiante?|lycéenne?|"
    r"apprentie?|"
    r"stagiaire|doctorante?|cherch\w+|retraitée?|chômeu\w+|intérimaire|indépendante?|auto-?entrepreneu\w+|"
    r"freelance|"
    r"commerçante?|libraire|bibliothécaire|éducat\w+|animat\w+|assistante? \w+|auxiliaire|aidante?|"
    r"parent\w*|maman|papa|mère|"
    r"père|veu(?:f|ve)|célibataire|locataire|propriétaire|débutante?|gauch\w+|daltonien\w*|dyslexique|"
    r"diabétique|asthmatique|"
    r"sourde?|malentendante?|aveugle|malvoyante?|autiste|épileptique|intermittente?|syndicaliste|"
    r"commercial\w*|cadre|manager|"
    r"consultante?|agent\w*|technicien\w*|ouvri\w+|soudeu\w+|couturi\w+|tatoueu\w+|bénévole|entraîneu\w+|"
    r"coach|arbitre)"
)
_FEW = r"(?:[\w'’-]+ ){0,4}?"
_A = (
    r"(?:une?|deux|trois|quatre|cinq|six|sept|des|m(?:on|a|es)|n(?:otre|os)|l(?:e|a|es|')|pas d(?:e|')|\d+|"
    r"de l'|du) ?"
)
_KEPT = (
    rf"\b(?:j'ai|je n'ai|on a|on n'a|nous avons|j'avais|je possède|on possède|je loue|je garde|j'élève) "
    rf"(?:toujours |aussi |"
    rf"déjà |plus |encore )?{_A}{_FEW}(?:{_KIN}|{_ANIMAL}|{_HEALTH}|{_THING})\b"
    r"|\bje (?:roule|circule|me déplace) en \w+|\bje (?:suis|roule) en (?:fauteuil|béquilles)|\b(?:je suis|"
    r"on est|je tourne|je "
    r"bosse|je travaille) sous (?:linux|windows|mac\w*|ubuntu|debian|android|ios|traitement|"
    r"antidépresseurs|insuline|lithium)"
    r"|\b(?:je n'ai|j'ai) (?:jamais|pas) (?:passé|eu|fumé|bu|mangé|appris|eu le|le|de|fait|vu la)\b"
    r"|\b(?:on|nous) (?:est|sommes|vit|vivons) (?:à )?(?:deux|trois|quatre|cinq|six|\d+)\b"
)
_LIVES = (
    r"\b(?:je|on) (?:bosse|taffe|travaille|gère|tiens|tient|dirige|enseigne|vis|vit|loge|crèche|habite|"
    r"élève|milite|suis de|"
    r"viens de|joue (?:de|du|dans)|chante|donne des cours|fais (?:partie|les marchés|les 3x8|des études|de "
    r"la|du))\b"
    r"(?! (?:ce|cet|cette|ça|sur (?:ce|un|une) (?:texte|fichier|code)))"
    rf"|\bje (?:suis|étais|serai) (?:(?:une?|le|la|actuellement|aussi|encore|toujours|devenue?|jeune|"
    rf"ancienne?|futur\w*) )*{_JOB}\b"
    rf"|\b(?:en tant que|comme|étant) (?:jeune |ancienne? |future? |bonne? )?{_JOB}\b(?! (?:qui|que))"
    r"|\b(?:on|nous|je) (?:vient|venons|viens) (?:d'|de |juste de |juste d')(?:acheter|vendre|déménager|"
    r"emménager|divorcer|"
    r"adopter|changer|quitter|perdre|finir|avoir|prendre|créer|ouvrir|lancer)\w*"
    r"|\b(?:j'ai|on a|nous avons) (?:lâché|plaqué|vendu|acheté|repris|monté|créé|perdu|raté|réussi|obtenu|"
    r"eu|fait|passé|adopté|"
    r"divorcé|déménagé|vécu|bossé|travaillé|servi|grandi|étudié|signé|opté|choisi) (?!ça|cela|cette erreur|"
    r"un message|une erreur)"
    r"(?:ma|mon|mes|notre|nos|un|une|le|la|les|l'|dans|en|à|comme|pendant|\d+|dix|vingt|deux|trois|quatre|"
    r"cinq|six) ?.{3,}"
    r"|\bje me suis (?:fait opérer|cassée?|mise? à|reconvertie?|installée?|mariée?|séparée?|lancée?|"
    r"inscrite?)\b"
    r"|\bon (?:garde|vend|achète|prend|quitte|renonce|divorce|se sépare|part vivre|s'installe)\b"
)
_MINE = (
    rf"^(?:\w+ )?(?:mon|ma|mes|notre|nos) (?:\w+ )?(?:{_KIN}|{_ANIMAL})(?: (?!a\b|est\b|dit\b)\w+)? (?:est|"
    rf"sont|a|ont|fait|vit|"
    rf"vivent|habite|travaille|bosse|passe|joue|étudie|parle|souffre|mange|boit|s'appelle|ne|n'|va|entre|"
    rf"commence) ?"
    rf"(?!(?:dit|demandé|demande|peur que|raison|tort|malade|là|ici|fatigué|énervé|aime|adore|déteste|veut|"
    rf"pense|croit|encore|"
    rf"en train|arrivé|venu)\w*\b)\w+"
)
_TASTE = (
    r"\b(?:je|on|nous) n[e'] ?(?:mange|bois|fume|regarde|lis|supporte|utilise|prends|prend|cuisine|porte|"
    r"conduis|aime|joue|sors|"
    r"bouffe|kiffe|digère|tolère|mangeons|buvons)\w* (?:pas|jamais|plus|rien|que|aucun)\b"
    r"|\b(?:je|on) (?:cours|nage|marche|médite|jardine|peins|dessine|tricote|couds|brode|danse|chante|"
    r"pédale|roule|lis|cuisine|"
    r"randonne|grimpe|bricole|joue|m'entraîne|fais du|fais de la|vais au|vais à la|me lève|me couche|"
    r"prends le|mange|bois|"
    r"dors|écoute|regarde|bosse|travaille)\b.*\b(?:tous les|toutes les|chaque|souvent|toujours|"
    r"régulièrement|le (?:lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end)|jamais|par semaine|par mois|depuis "
    r"(?:\w+ )?ans|quotidiennement)\b"
    r"|\b(?:je kiffe|j'kiffe|je suis (?:fan|accro|dingue|nulle?|douée?)|je raffole|je préfère|j'ai horreur|"
    r"j'ai du mal avec|je "
    r"suis (?:plutôt|du genre|\w+ plutôt))\b(?! (?:ça|cette version|la (?:première|deuxième)))"
)
_ASKED = (
    r"^(?:tu peux |tu pourrais |peux-tu |pourrais-tu |et |alors )?(?:me )?(?:tutoie|tutoyer|vouvoie|"
    r"vouvoyer)(?:-moi|-nous)?\b"
    r"|^(?:arrête|arrêtez|cesse|évite|évitez|oublie|laisse tomber|stop)\w* (?:de |d'|les |le |la |avec "
    r")(?:me |m')?(?:vouvoyer|"
    r"tutoyer|emojis?|émojis?|smileys|listes|puces|tableaux|t'excuser|excuses|flatter|répéter|compliments|"
    r"anglicismes|"
    r"points d'exclamation|faire des|mettre des|parler)"
    r"|^(?:toujours|désormais|dorénavant|à partir de maintenant|à l'avenir),? \w+"
    r"|^(?:réponds|écris|parle|explique|donne|utilise|évite|mets)\w*(?:-moi)? .*\b(?:toujours|désormais|"
    r"dorénavant|à partir de "
    r"maintenant|à l'avenir|avec moi|en général|à chaque fois|par défaut)\b"
)
_WORK = (
    r"\b(?:je|on|nous) (?:retape|retapons|rénove|restaure|bricole|construis|construit|monte|prépare|écris|"
    r"rédige|code|développe|"
    r"dessine|compose|tourne|apprends|bosse sur|travaille sur|révise|crée|lance|organise|plante|aménage|"
    r"fabrique)\b "
    r"(?!(?:ce|cet|cette|ça|un (?:mail|message|texte|exposé|repas|plat|gâteau|dîner|truc)|une (?:lettre|"
    r"réponse|phrase)|le (?:dîner|"
    r"repas|déjeuner))\b)(?:une?|mon|ma|mes|notre|le|la|l'|les|des|du|sur|pour|\d+) ?\w+"
    r"|\bj'(?:apprends|écris|étudie|organise|aménage) (?!(?:ce|cette|ça|un (?:mail|message|texte)|une "
    r"(?:lettre|réponse))\b)\w+"
)
_DATED = (
    rf"\b(?:mon|ma|mes|notre|nos) (?:\w+ )?(?:{_KIN}|{_ANIMAL})(?: \w+)? (?:fête|fêtent|passe|passent|"
    rf"entre|commence|se marie|naît|"
    rf"arrive|part|a|ont|aura|est né\w*|est mort\w*)\b"
    r"|\b(?:j'ai|on a|nous avons) (?:mon|ma|mes|notre|un|une|le|la|les) (?:\w+ )?(?:examen|exam|partiels?|"
    r"concours|soutenance|"
    r"entretien|opération|rendez-vous|rdv|mariage|déménagement|bac|permis|audition|concert|vol|marathon|"
    r"échéance)\b"
    r"|\b(?:on|nous) (?:attend|attendons) (?:un|une|des|notre)\b"
    r"|\b(?:on|nous|je) (?:se|nous|me) (?:marie|marions|pacse|pacsons|mariera)\b|\b(?:on|nous|je) "
    r"(?:déménage|emménage|pars|part|"
    r"partons|déménageons|commence|arrête|accouche|termine|soutiens|ouvre|ouvrons|lance)\b"
)
_BELIEF = (
    r"\b(?:je (?:ne )?(?:pense|crois|trouve|considère|estime)|j'estime|je suis (?:contre|pour|convaincue?|"
    r"persuadée?)) "
    r"(?:pas )?(?:que |qu')(?!(?:il y a (?:une|un) (?:erreur|problème|faute)|c'est (?:ok|bon|la)|tu|vous|"
    r"je|j'|ce|cette|ton|la "
    r"(?:première|deuxième)|le (?:premier|deuxième))\b).*\b(?:devrait|devraient|doit|doivent|mérite\w*|"
    r"important\w*|injuste|"
    r"immoral\w*|droit|libert\w+|trop|mal|barbarie|scandal\w+|interdi\w+|gratuit\w*|publi\w+|nécessaire|"
    r"dangereu\w+)\b"
    r"|\bpour moi,? (?!(?:ça|ce|c'est (?:ok|bon|clair))\b).*\bc'est (?:sacré|de la|du|un|une|essentiel|"
    r"important|primordial|non "
    r"négociable|la base|inacceptable|immoral)\b"
    r"|\bpar (?:principe|conviction|éthique)\b|\bcontraire à mes (?:valeurs|principes)\b"
)
_CHANGE = (
    r"\b(?:je|on|nous) (?:reprends|reprend|reprenons|quitte|quittons|arrête|arrêtons|démissionne|vends|"
    r"vend|achète|garde|prends|"
    r"prend|pars vivre|m'installe|accepte|refuse|renonce|divorce|élève|élevons|soigne|garde|m'occupe|"
    r"s'occupe|héberge|encadre|"
    r"coache|entraîne|fabrique|cultive|collectionne|chasse|pêche|jardine|cuisine|danse|peins|dessine|"
    r"photographie|grimpe|nage|"
    r"adopte|déménage|emménage|change de|passe (?:à|au|en)|reste|rentre|retourne) (?!(?:ça|cela|ce|cette|"
    r"le (?:premier|deuxième|"
    r"train|bus|métro)|la (?:première|deuxième)|mon temps|une erreur|une question|un message)\b)(?:ma|mon|"
    r"mes|notre|nos|le|la|les|l'|"
    r"un|une|des|du|de|d'|à|au|en|dans|chez|\d+|deux|trois) ?\w+"
    r"|\b(?:je|on) (?:ne )?(?:mange|bois|fume|bouffe)\w* ni\b|\bje me suis \w+|\bc'est décidé\b.*\bje \w+"
    r"|\b(?:chez|dans) (?:moi|nous|notre famille|ma famille),? (?:on|personne|tout le monde|il n')\b"
    r"|\b(?:on|nous) (?:attend|attendons) (?:un|une|des|notre) (?:bébé|enfant|jumeaux|jumelles|heureux|"
    r"petit|fille|garçon|premier)"
)
# what one does, of any verb that is not of the moment, of thought, of a wish or of the task at hand
_DOES = (
    r"^(?:(?:et|mais|alors|donc|moi|bon|depuis \w+(?: \w+){0,2}),? )*(?:je|on) (?!(?:ne |me |m'|suis|vais|"
    r"veux|voudrais|peux|dois|sais|"
    r"comprends|pense|crois|trouve|essaie|aimerais|demande|vois|fais|regarde|utilise|écris|envoie|reçois|"
    r"espère|souhaite|cherche|"
    r"lis|dis|mets|clique|ouvre|lance|teste|copie|colle|change|modifie|supprime|obtiens|arrive|commence|"
    r"finis|prends|donne|parle|"
    r"pourrais|devrais|serais|aurais|ai|a|est|peut|doit|veut|fait|dit|va|sait|voit|comprend|imagine|"
    r"suppose|remercie|confirme|"
    r"propose|préfère|déteste|adore|aime|viens|rentre|sors|attends|reste|hésite|bloque|galère|rame|craque|"
    r"révise|relis|corrige)\b)"
    r"\w{3,} (?!(?:ça|cela|ce|cette|cet|le|la|que|qu'|ton|ta|tes|votre|bien|pas)\b)\w+"
)
_PASSING = re.compile(
    r"\b(?:aujourd'hui|ce soir|ce matin|hier|demain|tout à l'heure|là maintenant|en ce moment même|"
    r"question|questions|problème|erreur|"
    r"fichier|tableau|texte|message|code|ligne|script|exercice|devoir|rhume|mal à la tête|faim|soif|envie|"
    r"besoin|idée)\b"
    r"|^(?:il|elle|tu|vous|ils|elles)\b|\b(?:dit|demande|veut|voudrait|pense|croit) (?:que|qu')|\bdans le "
    r"(?:train|bus|métro)\b"
)

FIRST_RULES = (
    Rule("preferences", re.compile(_ASKED)),
    Rule("beliefs", re.compile(_BELIEF), unless=_PASSING),
    Rule("dates", re.compile(_DATED), unless=_PASSING, needs_date=True),
)
RULES = (
    Rule("projects", re.compile(_WORK), unless=_PASSING),
    Rule("preferences", re.compile(_TASTE), unless=_PASSING),
    Rule("decisions", re.compile(_LIVES), unless=_PASSING),
    Rule("decisions", re.compile(_KEPT), unless=_PASSING),
    Rule("decisions", re.compile(_CHANGE), unless=_PASSING),
    Rule("decisions", re.compile(_MINE), unless=_PASSING, certainty=Certainty.IMPLIED),
    Rule("decisions", re.compile(_DOES), unless=_PASSING, certainty=Certainty.IMPLIED),
)

"""French: how its sentences are taken apart."""

from __future__ import annotations

import re

from fullpass.engines.offline.french.normal import normalise
from fullpass.engines.offline.french.plain import WORDS
from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.plain import label_of, rules_of

_ASKING = (
    r"(?:que|quoi|comment|quels?|quelles?|où|quand|pourquoi|qui|combien|est-ce|peux-tu|"
    r"pourrais-tu|pouvez-vous|puis-je|donne-moi|aide-moi|écris|conseille|explique|"
    r"dis-moi|par quoi|dois-je|que dois)\b"
)
# where no comma parts them: "que" asks only before these, elsewhere it goes on with what was said
_ASKING_INSIDE = (
    r"(?:(?:que|quoi) (?:puis|dois|faire|peut|faut|peux|manger|mettre)|comment|quels?|quelles?|est-ce|"
    r"peux-tu|"
    r"pourrais-tu|pouvez-vous|puis-je|donne-moi|aide-moi|conseille|explique|dis-moi|par quoi|dois-je)\b"
)
# a wish for the task at hand, after what was told
_WISH = (
    r"(?:il (?:me|nous) (?:faut|faudrait)|tu (?:peux|pourrais|connais|as|sais|crois|me)|t['’]as|aide|donne|"
    r"fais|trouve|"
    r"propose|remplace|reprends|corrige|simplifie|rédige|écris|ajoute|enlève|c['’]est quoi|une idée|des "
    r"idées|cherche|j['’]ai besoin|(?:je )?(?:voudrais|cherche|veux) (?:une?|des|savoir))\b"
)


_UNBOUND = "".join(
    rf"(?<!\b{word})"
    for word in [
        "que",
        "qui",
        "si",
        "ce",
        "quand",
        "où",
        "dont",
        "par",
        "à",
        "de",
        "pour",
        "dire",
        "et",
        "mais",
        "comment",
    ]
)

FRENCH = Language(
    code="fr",
    worth_reading=re.compile(
        r"(?i)\b(?:je|j['’]|mon|ma|mes|me|moi|m['’]|nous|notre|nos|on|utilisat\w+|toujours|arr[eê]te|évite|"
        r"tutoie|"
        r"jamais|pas|chacun|personne|tutoyer|réponds|selon|plan|(?:le|en|au|pour) (?:\d|1er)|(?:19|20)\d\d)"
    ),
    clause_start=re.compile(
        rf"(?i)(?<!choisi)(?<!décidé)(?<!finalement)(?<!tranché)(?<!choisi )(?<!décidé )(?<!finalement "
        rf")[;:]\s+|,\s+(?!(?:non|hein|oui|ok|d['’]accord|n['’]est-ce)\b)(?=[^,.!?]*\?)|\s+[–—-]+\s+|…\s*|"
        rf",\s+(?=(?:mais|donc|et|alors|car|sauf)\b)|,\s+(?={_WISH})|"
        rf",\s+(?={_ASKING})|,\s+(?=(?:je|j['’]|nous|mon|ma|mes)\b)|\s+(?=(?:et|mais) (?:je|"
        rf"j['’]|nous|mon|ma|mes|l['’]anniversaire|il|elle|{_ASKING}))"
    ),
    loose_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:(?:et|mais|donc|euh|alors) )*(?:je (?:suis|travaille|"
        rf"préfère|vis|voudrais|veux)|j['’](?:ai|habite|aime|adore)|{_ASKING_INSIDE}))"
    ),
    asked_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:que (?:puis|dois|faire)|comment (?:puis|faire)|peux-tu|pourrais-tu)\b)"
    ),
    reason=re.compile(
        r"(?i)(?:^|[\s,])(?:parce que|puisque|car|vu que|comme)\s+(?=(?:je|j['’]|nous|mon|ma|mes)\b|j['’])"
    ),
    lead_in=re.compile(
        r"(?i)(?:(?:et|mais|donc|alors|bonjour|salut|bonsoir|coucou|oui|non|euh|ben|bon|"
        r"voilà|au fait|d['’]ailleurs|merci|aussi|parce que|puisque|car|pour info|sache que|"
        r"(?:à )?note[rz]? que|retiens que|il faut (?:savoir|dire) que|(?:je )?(?:te|vous) (?:rappelle|"
        r"signale|précise|dis)"
        r"(?: juste)? que|je (?:précise|rappelle) que|tu dois savoir que|pour ton information|en fait|"
        r"sinon)\b[\s,:;.!–—-]*)+"
    ),
    trailing=re.compile(
        r"(?is)\s*,?\s+(?:et|mais) (?:je cherche|j['’]ai besoin|je voudrais savoir|"
        r"je ne sais pas|je me demande|je dois)\b.*$|\s*,?\s+(?:que|comment|quels?|"
        r"quelles?) (?:puis|faire|dois|peux|est)\b.*$|[\s,]+(?:merci|s['’]il te plaît|stp|mdr)[\s.!]*$"
    ),
    normalise=normalise,
    question=re.compile(
        rf"^(?:et |mais |alors |donc )*(?:{_ASKING}|traduis|corrige|résume|rédige|"
        rf"fais(?:-moi)?|crée|une idée|des idées|je (?:cherche|me demande|voudrais savoir|"
        rf"ne comprends pas)|j'ai besoin|faut-il|y a-t-il|suis-je|ai-je|quelqu)"
    ),
    hypothetical=re.compile(
        r"^(?:et |mais )*(?:si (?:j'|je|nous|on)|supposons|imagine|imaginons|admettons|"
        r"disons que|mettons)\b|\b(?:je (?:serais|vivrais|pourrais|devrais|voudrais savoir)|"
        r"j'(?:aurais|habiterais))\b"
    ),
    not_own=re.compile(
        r"\b(?:protagoniste|personnage|héros|héroïne|narrat\w+)\b|^(?:mon|ma|mes) (?:[\w-]+ "
        r"){1,2}?(?:préfère|adore|déteste|aime|pense|croit|trouve|veut)\b(?!.*\b(?:je|nous)\b)|"
        r"^(?:mon|ma|mes|une?(?! \w+ et moi)|le|la) (?:\w+ )?(?:voisine?s?|ami[e]?s?|patronn?e?|chef|"
        r"collègues?|client\w*|colocataire|prof\w*|proprio|élèves?)\b|^(?:il(?! (?:est|m'est|me \w+) "
        r"(?:\w+ )?(?:essentiel|important|primordial|injuste|juste|normal))|elle|ils|elles|"
        r"tu|vous)\b|(?<!je )\b(?:dit|a dit|écrit|pense|croit|déteste) (?:que|qu')|"
        r"\bmon (?:code|programme|ordinateur|texte|fichier|script)\b"
    ),
    dangling=re.compile(
        r"^(?:c'est(?! .*\bque? (?:j'|je |nous )| décidé)|elle|ça|cela|y|en (?:ai|as|a|avons|fait|est)|"
        r"il(?! (?:est|m'est|me \w+) (?:\w+ )?(?:essentiel|important|primordial|injuste|juste|normal)))\b"
        r"(?! mon truc)(?! tant)"
    ),
    follows=re.compile(r"^(?:(?:et|mais) )?(?:il|elle|c'est|ça|cela|parce qu)\b"),
    opening=re.compile(
        r"(?i)(?!.{3,}\b(?:on|nous|je|j['’])\b)(?:[^,]{1,30} et moi|moi,? [^,]{1,40}|"
        r"(?:aujourd['’]hui|dès|ayant|étant|n['’]étant|hier|demain|ce|cette|depuis|pendant|"
        r"durant|dans|chez|en|à|au|aux|avec|pour|par|après|avant|selon|d['’]après|le|la|les|"
        r"l['’]|chaque|tous|toutes|désormais|dorénavant|sur|côté|malgré|grâce|entre|au lieu|"
        r"plutôt que)\b[^,.;:!?]{0,70}|d['’]\w+[^,.;:!?]{0,40}),\s+"
    ),
    frame=re.compile(
        r"^(?:comme|puisqu\w*|parce qu\w*|vu qu\w*|depuis qu\w*|après|quand|lorsqu\w*)\b"
        r"(?!.*\b(?:tu|vous|ça)\b).{6,}"
    ),
    label=label_of(WORDS),
    rules=rules_of(WORDS),
)

"""French wishes for how the assistant shall always answer."""

from __future__ import annotations

ASKED = (
    r"^(?:et |mais )?(?:s'il te plaît,? )?(?:réponds?|répondez|réponds-moi|écris|"
    r"écrivez|utilise\w*|explique\w*|parle\w*|donne\w*|évite\w*|sois|tutoie\w*|"
    r"vouvoie\w*)(?:-moi)? .*\b(?:toujours|jamais|désormais|dorénavant|à l'avenir|"
    r"à partir de maintenant|chaque fois|quand je)\b"
    r"|^(?:s'il te plaît,? )?(?:toujours|jamais) |^n(?:e |')(?:utilise|mets|écris|"
    r"me dis|t'excuse|emploie)\w* (?:pas|jamais|plus)|^pas (?:d'emojis?|de jargon|"
    r"de blabla|d'excuses)|\bappelle[- ]moi\b|\btout le monde m'appelle\b|\btu peux me tutoyer\b"
    r"|^(?:tu peux |tu pourrais |peux-tu |pourrais-tu |et |alors )?(?:me )?(?:tutoie|tutoyer|vouvoie|"
    r"vouvoyer)(?:-moi|-nous)?\b"
    r"|^(?:arrête|arrêtez|cesse|évite|évitez|oublie|laisse tomber|stop)\w* (?:de |d'|les |le |la |avec "
    r")(?:me |m')?(?:vouvoyer|"
    r"tutoyer|emojis?|émojis?|smileys|listes|puces|tableaux|t'excuser|excuses|flatter|répéter|compliments|"
    r"anglicismes|points d'exclamation|faire des|mettre des|parler)"
    r"|^(?:toujours|désormais|dorénavant|à partir de maintenant|à l'avenir),? (?!(?:je|nous|on)\b|j')\w+"
    r"|^(?:réponds|écris|parle|explique|donne|utilise|évite|mets)\w*(?:-moi)? .*\b(?:toujours|désormais|"
    r"dorénavant|à partir de maintenant|à l'avenir|avec moi|en général|à chaque fois|par défaut)\b"
)

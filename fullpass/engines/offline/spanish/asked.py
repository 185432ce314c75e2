"""Spanish wishes for how the assistant shall always answer."""

from __future__ import annotations

ASKED = (
    r"^(?:y |pero )?(?:por favor,? )?(?:responde\w*|respónd\w*|contesta\w*|contéstame|"
    r"escribe\w*|escríbeme|explícame|explica|usa|utiliza|háblame|sé|dame|evita|"
    r"mantén) .*\b(?:siempre|nunca|de ahora en adelante|a partir de ahora|en el futuro|"
    r"cada vez|cuando (?:te|yo))\b"
    r"|^(?:por favor,? )?(?:siempre|nunca) (?:responde|contesta|escribe|usa|utiliza|"
    r"explica)|^(?:por favor,? )?no (?:uses|utilices|me digas|pongas|escribas|"
    r"te disculpes|me hables)\b|^(?:sin|nada de) (?:emojis|rodeos|tecnicismos)"
    r"|\bllámame\b|\btodos me llaman\b|\bprefiero (?:que me|respuestas)\b"
    r"|^(?:por favor,? )?(?:tutéame|tuteame|tr[aá]tame (?:siempre )?de|háblame de|no me trates|llámame|"
    r"llamame)\b"
    r"|^(?:por favor,? )?(?:deja|para|evita|olvida|basta) (?:de |con )?(?:los |las |el |la )?(?:usar|"
    r"emojis?|emoticonos|listas|tablas|"
    r"disculparte|disculpas|tratarme|tutearme|ustedearme|repetir|hacerme|anglicismos|halagos|poner)\b"
    r"|^(?:a partir de ahora|de ahora en adelante|desde ahora|en adelante|siempre|en el futuro|en "
    r"general),? (?!que\b|he\b|hemos\b|voy\b|vamos\b|me\b|nos\b|\w+(?:o|é|emos|amos|imos)\b)\w+"
    r"|^(?:responde|respóndeme|contesta|contéstame|escribe|escríbeme|háblame|usa|explícame|explica)\w* "
    r".*\b(?:a partir de ahora|de ahora en "
    r"adelante|siempre|conmigo|en general|por defecto|cada vez|en adelante)\b"
)

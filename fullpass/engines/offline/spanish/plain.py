"""What tells in Spanish of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.plain import Words
from fullpass.engines.offline.spanish import vocabulary as v
from fullpass.engines.offline.spanish.asked import ASKED
from fullpass.engines.offline.spanish.life import CIRCUMSTANCE

_SLIGHT = (  # small things that tell nothing for good by themselves
    r"\bme (?:gustan?|encantan?|convencen?) (?:mucho )?(?:el|la|los|las) (?:ideas?|tono|final|comienzo|"
    r"nombre|escena|estilo|palabra|imagen|logo|gente)$"
    r"|^(?:yo )?(?:firm|acept|rechac)(?:é|amos|emos)(?: el \w+)?$"
    r"|^(?:yo )?(?:hago|hacemos) (?:los?|el) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\b"
    r"|\b(?:puede|debe|va a|quiere)n? \w+[aei]r(?:l[oae]s?|nos)$|\ben el taller$"
    r"|\b(?:cansad|agotad|resfriad|hart)[oa]s? desde\b|\bdesde .*\b(?:cansad|agotad|resfriad)[oa]s?$"
)
WORDS = Words(
    labels={
        "dates": r"(?:mi |nuestr[oa] )?(?:cumpleaños|fecha límite|plazo|entrega|boda|mudanza|examen|cita)",
        "projects": r"(?:mi |nuestr[oa] )?(?:nuev[oa] )?(?:proyecto|objetivo|meta)(?: \w+)?",
        "beliefs": (
            r"(?:mi|nuestr[oa]) (?:postura|posición|opinión|regla|convicción|principio|lema)|principio|lema"
        ),
        "decisions": r"(?:mi |nuestra )?decisión|decidido",
    },
    own=rf"(?:^(?:el plan|vegan[oa]|vegetarian[oa]|ate[oa])\b|\b(?:{v.MY}|mí)\b|{v.ONE})",
    passing=(
        r"^así\b|\b(?:este|ese|un) correo\b|\b\w{2,}(?:aste|iste)\b|\b(?:todavía|aún) no\b|\b(?:while|else|"
        r"float|print|null|timeout|"
        r"quizás?|tal vez|a lo mejor|algún día|me gustaría|en el (?:tren|bus|metro)|"
        r"tú|te|ti|tu|tus|usted|(?<!en )línea|paréntesis|variable|bucle|"
        r"(?:el|la|los|las|un|una|este|esta|ese|esa|mi) (?:\w+ )?(?:código|script|tabla|archivo|función|"
        r"texto|párrafo|frase|"
        r"pregunta|respuesta|versión|opción|ejercicio|lista|problema|error(?! que)|mensaje|columna|"
        r"ejemplo|paso|parte|título|punto|sección))\b"
        r"|^(?:él|ella|ellos|ellas|casi (?!siempre|nunca|todo))\b|\b(?:dice|decía|pide|quiere|piensa|cree|"
        rf"opina) que\b|{_SLIGHT}"
    ),
    today=(r"\b(?:sin querer|por error|hoy|ayer|anoche|mañana por|esta (?:noche|tarde|mañana))\b"),
    asked=rf"{ASKED}|^(?:por favor,? )?respóndeme (?:en|sin|con)\b",
    answers=(
        r"\b(?:me (?:gustan?|encantan?|molestan?|van)|prefiero|quiero|quisiera|odio|detesto)\b(?!.*\b(?:este|"
        r"esta|ese|esa) )"
        r".*\b(?:respuestas?|respondas|contestes|explicaciones|expliques|tutees|trates de|llames|"
        r"introducciones|emojis)\b"
    ),
    chosen=(
        rf"(?<!\bla )(?<!\blo )(?<!\blas )(?<!\blos )\b{v.DECIDED}\b|\b(?:a partir de ahora|de ahora en "
        rf"adelante|desde ahora|ya no(?! cre))\b|^(?:el|"
        rf"mi|nuestro) plan es\b|\b(?:la|mi) decisión\b"
        rf"|\bno (?:voy|vamos) a\b|\b(?:voy|vamos) a (?!(?:{v.SOON}|abrir|montar|crear|fundar|lanzar|"
        rf"publicar)\b)\w+(?:ar|er|ir)(?:me|nos)?\b"
        rf"|^(?!.*\d)(?:\w+ )*?(?!será)\w{{3,}}(?:aré|eré|iré|dré|aremos|eremos|iremos|dremos)\b"
        r"|\bpas(?:o|amos) de .* a\b|\bprescind(?:o|imos) del?\b|\b(?:renuncio|renunciamos|dejo|dejamos) "
        r"(?:de|el|la|mi|a)\b"
    ),
    event=rf"\b{v.EVENT}\b",
    life=rf"\b{v.LIFE}\b",
    appointment=(
        rf"^(?:el|la|los|las) (?:[\w-]+ ){{0,2}}?{v.EVENT}\b|\b(?:previst[oa]s?|saldrá|se publicará|tendrá "
        r"lugar|programad[oa]s?|fijad[oa]s?|vence|caduca)\b"
    ),
    opinion=(
        rf"(?!.*\b(?:no como|bebo|compro)\b)\b{v.VIEW}\b|\bmi experiencia\b|\bimportancia a\b|\bcon malos "
        rf"ojos\b|\bpolíticamente\b|\b(?:a mi (?:juicio|modo de ver|"
        rf"entender|parecer)|desde mi punto de vista|en mi opinión|a mis ojos)\b"
        rf"|\b(?:creo|creemos|pienso|opino|considero|sostengo|siento|dudo|juzgo|estimo)(?: \w+mente)? "
        rf"(?:de )?que"
        rf"\b{v.NOT_AT_HAND}(?! (?:falta|hay (?:un|una)|está|es (?:la|el|un|una) (?:\w+ )?(?:error|problema|"
        rf"segunda)))"
        r"|\b(?:creo|creemos) (?:\w+mente )?en\b|\bconsidero\b(?! que)|\bhe (?:pensado|creído|aprendido|"
        r"sostenido|defendido)\b"
        r"|\bpara (?:mí|nosotros),? (?!(?:eso|esto|este|esta)\b).*\b(?:es|son|está|están|vale|valen|"
        r"importa|cuenta|significa|va|pesa|debe)\b|\b(?:es|son) (?:\w+ ){0,3}?para mí\b"
        r"|\b(?:confío en|desconfío de|fío de|valoro|defiendo|apoyo|rechazo que|condeno|rezo|voto|respeto|"
        r"opongo)\b"
        rf"|\bme (?:parecen?\b(?!.*\b{v.LIKED}$)|importa|importan|preocupa|indigna|enseñaron)\b|\blo "
        rf"(?:que más|más) "
        r"(?:me )?(?:importa|valoro|importante|respeto|opongo)\b"
    ),
    outlook=(
        r"^(?:todo el mundo|tod[oa]s? |nadie|cada (?:persona|niño|ser)|los (?:niños|animales)|las personas|"
        r"la gente|el estado)\b.*\b(?:merece\w*|debería\w*|debe|deben|tiene derecho|tienen derecho)\b"
    ),
    work=(
        rf"(?!.*\b(?:suelo|a menudo|siempre|nunca)\b)(?:\b(?:estoy|estamos|llevo|llevamos|ando|sigo|"
        rf"seguimos)\b.*\b{v.MAKING}"
        rf"|{v.SMALL}(?<!el )(?<!un )(?<!mi )\b{v.MAKE}\b(?! (?:un (?:correo|mail|email|mensaje|texto)|una "
        r"(?:carta|nota)|mejor|en|a la|la cena|el desayuno|con)\b))"
        rf"|\btrabaj(?:o|amos) (?:\w+ )?en (?:un|una|mi|el (?!\w+ de\b)) ?(?:[\w-]+ )?{v.MADE}\b|"
        rf"\b{v.MADE}\b.*\ben (?:el|la) "
        rf"que trabaj\w+|\b(?:dirijo|dirigimos|gestiono|tengo|llevo|modero|superviso){v.FEW} {v.MADE}\b"
        rf"|\b{v.MY} (?:\w+ ){{0,2}}?(?:proyecto|novela|libro|tesis|startup|empresa|podcast|pódcast|blog|"
        rf"canal|aplicación|app|negocio|"
        r"disco|obra|investigación|juego)\b.*\b(?:es|se llama|trata|va|está|consiste|tiene|cuenta|analiza|"
        r"será)\b"
        r"|\b(?:quiero|queremos|planeo|pienso|voy a|vamos a|tengo pensado) (?:terminar|acabar|abrir|montar|"
        r"aprender|crear|fundar|publicar|construir|"
        r"lanzar|estudiar|sacarme|correr|escribir un[ao]? (?:libro|novela))\b"
        rf"|\b(?:planeo|planeamos) (?!\w+r\b)|\bme (?:ocupo|encargo) de \w+(?:ar|er|ir)\b|\bme encargo de "
        rf"la (?:documentación|traducción|reforma)\b|"
        rf"\bestoy con mi (?:tesis|trabajo de)|\bresponsable de \w+(?:ar|er|ir)\b|\b(?:en|sobre) {v.MY} "
        rf"(?:podcast|pódcast|blog|tesis|novela|proyecto)\b"
        rf"|^(?!.*\b{v.CONSUME}\b).*\b(?:un|una|{v.MY}|de un) (?:[\w-]+ ){{0,2}}?{v.MADE}\b"
        rf"|\b{v.MADE}\b.* (?:llamad[oa]|titulad[oa]|que se (?:llama|titula)|se titula)\b|\bvoluntari[oa] "
        rf"en\b"
        r"|\b(?:he|hemos) (?:fundado|creado|montado|abierto|lanzado) una?\b|\b(?:fundé|fundamos|monté|"
        r"montamos|abrí|abrimos) una?\b"
        rf"|\bhe (?:creado|fundado|lanzado|escrito|desarrollado|publicado|diseñado)\b.*\b{v.MADE}\b"
        r"|\b(?:entreno|me preparo|preparándome|entrenando) para\b"
    ),
    fond=rf"\b{v.FOND}\b",
    taste=(
        rf"\bme parecen? .*\b{v.LIKED}$|\b{v.LIKE}\b{v.NOT_AT_HAND}|\b(?:lo mío|mi fuerte)\b|\bme (?:da|"
        rf"dan) (?:pereza|rabia)\b"
        rf"|^(?!.*\b(?:he|hemos|había)\b)(?!(?:vivo|trabajo)\b)(?=.*{v.ONE}).*\b{v.OFTEN}\b|\bsin (?:comer|"
        rf"beber|tomar|fumar)\b"
    ),
    own_subject=rf"(?:^el plan\b|{v.ONE}|^(?:y |pero )?{v.MY}\b)",
    circumstance=CIRCUMSTANCE,
    momentary=(
        rf"^(?:[\w-]+ ){{0,4}}?{v.AT_HAND}\b|\bse me olvid\w+\b|^(?:cuando|si|aunque|porque|como|que|"
        rf"mientras|después de que|antes de que|ya que)\b(?!.*,)"
    ),
)

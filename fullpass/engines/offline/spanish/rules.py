"""Spanish sentences in which people say something durable about themselves, as tables of rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule

_RELATIVE = (
    r"(?:hij[oa]s?|espos[oa]|marido|mujer|pareja|novi[oa]|madre|padre|mamá|papá|"
    r"herman[oa]s?|abuel[oa]s?|niet[oa]s?|sobrin[oa]s?|ti[oa]|prim[oa]|suegr[oa]s?|"
    r"gemelos)"
)
_EVENT = (
    r"(?:cumpleaños|aniversario|boda|examen|exámenes|operación|cirugía|cita|entrevista|"
    r"vuelo|viaje|mudanza|contrato|alquiler|visado|visa|pasaporte|graduación|maratón|"
    r"carrera|torneo|concierto|"
    r"exposición|conferencia|lanzamiento|semestre|curso|plazo|fecha límite|entrega|"
    r"presentación|defensa|primer día|último día|vacaciones|reunión|bautizo|comunión|"
    r"jubilación|final)"
)
_STYLE = (
    r"^(?:y |pero )?(?:por favor,? )?(?:responde\w*|respónd\w*|contesta\w*|contéstame|"
    r"escribe\w*|escríbeme|explícame|explica|usa|utiliza|háblame|sé|dame|evita|"
    r"mantén) .*\b(?:siempre|nunca|de ahora en adelante|a partir de ahora|en el futuro|"
    r"cada vez|cuando (?:te|yo))\b"
    r"|^(?:por favor,? )?(?:siempre|nunca) (?:responde|contesta|escribe|usa|utiliza|"
    r"explica)|^(?:por favor,? )?no (?:uses|utilices|me digas|pongas|escribas|"
    r"te disculpes|me hables)\b|^(?:sin|nada de) (?:emojis|rodeos|tecnicismos)"
    r"|\bllámame\b|\btodos me llaman\b|\bprefiero (?:que me|respuestas)\b"
)
_TASTE = (
    r"\b(?:(?:me|nos) (?:encantan?|gustan?|fascinan?|apasionan?|molestan?|aburren?|"
    r"dan? (?:miedo|asco|pánico)|relajan?|chiflan?|horrorizan?)|no (?:me|nos) gustan?|"
    r"(?:prefiero|preferimos|odio|odiamos|detesto|adoro|aborrezco|evito|evitamos|"
    r"colecciono|disfruto)\b|no (?:soporto|aguanto|como|comemos|bebo|bebemos|fumo|"
    r"tolero|tomo|uso|veo)\b|nunca (?:como|bebo|tomo|uso|viajo|desayuno|he podido)\b|"
    r"(?:siempre|solo|sólo|casi siempre) (?:como|bebo|uso|viajo|leo|escucho|compro|tomo|"
    r"reservo|pago|trabajo con)\b|(?:como|bebo|escucho|leo|uso|compro|"
    r"pago) (?:sobre todo|siempre|solo|casi solo)\b|"
    r"soy (?:muy |un |una |gran )*(?:vegan[oa]|vegetarian[oa]|celíac[oa]|alérgic[oa]|"
    r"intolerante|fan|aficionad[oa]|amante|fanátic[oa]|madrugador[a]?|noctámbul[oa]|"
    r"hincha|más de|del (?:real|barça|atlético))\b|somos (?:vegan|vegetarian)\w+|"
    r"(?:llevo|llevamos) .* (?:siendo|sin comer|sin beber) ?(?:vegan\w+|vegetarian\w+|"
    r"carne|alcohol|\w+)|tengo (?:alergia|intolerancia|fobia|miedo) a|(?:he pasado|pasé|"
    r"me pasé|cambié) de .+ a\b|sigo una dieta|soy adict[oa])"
    r"|\b(?:mi|nuestr[oa]) .{2,30} (?:favorit[oa]s?|preferid[oa]s?)\b|\b(?:es|"
    r"son) mi .{0,20}(?:favorit[oa]|preferid[oa]|pasión|debilidad)|\bno es lo mío\b|"
    r"\bes lo mío\b"
)
_PROJECT = (
    r"\b(?:estoy|estamos|llevo .{2,20}|ando|sigo) (?:\w+ )?(?:desarrollando|escribiendo|"
    r"construyendo|creando|diseñando|aprendiendo|estudiando|montando|preparando|"
    r"programando|entrenando|trabajando en|organizando|planeando|planificando|"
    r"restaurando|reformando|grabando|componiendo|investigando|ahorrando|haciendo (?:un|"
    r"una|mi|el) (?:máster|doctorado|curso|tesis|grado))\b"
    r"|\b(?:aprendo|estudio|entreno para|trabajo en un|trabajo en una|desarrollo una?|"
    r"escribo una?|mantengo un|dirijo un)\b|\b(?:quiero|queremos|planeo|pienso|voy a|"
    r"vamos a|me gustaría|tengo pensado) (?:abrir|montar|escribir un(?! (?:correo|mail|email|mensaje|"
    r"texto))|escribir una(?! (?:carta|nota|reseña|respuesta))|"
    r"aprender|crear|fundar|publicar|construir|lanzar|estudiar|sacarme|correr)\b"
    r"|\bmi (?:\w+ )?(?:proyecto|novela|libro|tesis|empresa|startup|podcast|blog|canal|"
    r"aplicación|app|meta|objetivo|negocio|disco|investigación)\b.* (?:es|se llama|"
    r"trata|va|está|consiste|tiene)\b|\b(?:he empezado|empecé) a (?:aprender|estudiar|"
    r"escribir|tocar|entrenar|construir)\b"
)
_DATED = (
    rf"\b(?:mi|nuestr[oa]|el|la|mis|las|los) (?:\w+ ){{0,3}}?{_EVENT}\b.* (?:es|son|será|"
    rf"fue|empieza|termina|acaba|vence|caduca|cae|sale|está|dura)\b|"
    rf"\bmi (?:\w+ )?{_RELATIVE}\b.*\b(?:nació|cumple|murió|falleció|se casa|se casó|"
    rf"empieza)\b"
    r"|\b(?:nací|nacimos|(?:me|nos) (?:cas\w+|mud\w+|jubil\w+|gradu\w+|traslad\w+|"
    r"separ\w+|divorci\w+|opera\w*|operan)|empiezo|empecé|empezamos|comienzo|comencé|"
    r"termino|terminé|viajo|viajamos|vuelo|defiendo|presento|entrego|cumplo|estrenamos|"
    r"abrimos|lanzamos|firmo|firmamos|esperamos|llegamos|vuelvo|salimos|tengo (?:cita|"
    r"examen|una cita|un examen|la entrevista|una entrevista|el vuelo|operación|"
    r"que entregar))\b"
)
_BELIEF = (
    r"\b(?:(?:no )?creo (?:\w+mente )?(?:en|que)|pienso que|opino que|considero que|"
    r"estoy (?:convencid[oa]|en contra|a favor)|valoro|en mi opinión|a mi juicio|"
    r"para mí,? .*(?:es|son|vale|importa|cuenta)|lo (?:que más|más) (?:me importa|"
    r"valoro|importante)|me importa (?:mucho )?que|"
    r"soy (?:muy )?(?:ate[oa]|agnóstic[oa]|católic[oa]|cristian[oa]|creyente|"
    r"musulm[aá]n\w*|judí[oa]|budista|feminista|socialista|liberal|conservador[a]?|"
    r"pacifista|de izquierdas|de derechas)|todo el mundo (?:merece|debería)|"
    r"nadie debería|defiendo (?:que|la|el)|confío en|rezo|voto (?:a|siempre)|mi (?:fe|"
    r"filosofía|lema|principio)s? )\b"
)
_DECIDED = (
    r"\b(?:(?:he|hemos|había) (?:decidido|elegido|optado|dejado|renunciado|rechazado|"
    r"aceptado|abandonado|preferido|vendido|cancelado)|decid[ií](?:mos)?|elegí|elegimos|"
    r"opté|optamos|renuncié|rechacé|acepté|dejé (?:de|el|la|mi|los|las|un|una)|dejamos|"
    r"abandoné|cancelé|vendí|vendimos|"
    r"ya no|no voy a (?:comprar|aceptar|volver|seguir|mudarme|renovar)|me decidí|nos decidimos|la decisión)\b"
)
_CONTEXT = (
    r"\b(?:vivo|vivimos|residimos|resido|trabajo (?:como|de|en|para|por|desde)|"
    r"trabajamos|me llamo|mi nombre es|nací|crecí|vengo de|soy de\b|somos de|hablo|"
    r"doy clases|enseño|dirijo|toco (?:el|la)|canto en|juego al|padezco|sufro de|"
    r"me crié|me dedico|estudié|serví|emigré|"
    r"tengo (?:un|una|dos|tres|cuatro|cinco|\d+) (?:\w+ )?(?:hij\w+|gat\w+|perr\w+|"
    r"herman\w+|niet\w+|caballo\w*|casa|huerto|niñ\w+|trabajos?)|tengo \d+ años|"
    r"no tengo (?:hijos|coche|hermanos)|tengo (?:\w+ )?(?:diabetes|asma|migrañas?|tdah|"
    r"epilepsia|artritis|ansiedad|depresión|hipertensión|colesterol|dislexia|"
    r"fibromialgia)|"
    r"estoy (?:casad[oa]|divorciad[oa]|solter[oa]|jubilad[oa]|embarazada|"
    r"en (?:el )?paro|separad[oa]|prometid[oa]|de baja)|soy (?:madre|padre|viud[oa]|"
    r"autónom[oa]|zurd[oa]|sord[oa]|cieg[oa]|daltónic[oa]|disléxic[oa]|diabétic[oa]|"
    r"asmátic[oa]|soltero|soltera|hij[oa] únic[oa]|introvertid[oa]|jubilad[oa]|"
    r"(?:un |una )?(?!yo|muy|de\b|un poco|más|fan)\w+(?:er[oa]|or|ora|ista|an[oa]|es|"
    r"esa|logo|loga|euta|iatra|ente|ico|ica|ario|aria|nte)\b))"
    rf"|\bmi (?:\w+ )?{_RELATIVE}\b(?: \w+)? (?:vive|se llama|tiene \d+ años|es sord\w|"
    rf"murió)|\bcomo (?:madre|padre|profesor\w*|médic[oa]|\w+ista)\b|"
    rf"\bmi (?:lengua materna|trabajo|profesión|perr[oa]|gat[oa]|familia|casa)\b.* (?:es|"
    rf"son|se llama|vive|tiene)\b"
)
_TASK = re.compile(
    r"\b(?:error|función|línea|código|tabla|archivo|script|variable|columna|hoy|"
    r"ahora mismo|esta noche|la segunda|la primera|el segundo|esa opción|tu respuesta|"
    r"lo que (?:dices|propones)|paso \d)\b|\b(?:me gusta|prefiero|uso) (?:eso|esto|esa|"
    r"ese|así|la (?:primera|segunda))\b"
)
RULES = (
    Rule("decisions", re.compile(_DECIDED), unless=_TASK),
    Rule("preferences", re.compile(_STYLE)),
    Rule("preferences", re.compile(r"\bmis? .{2,30} (?:favorit[oa]s?|preferid[oa]s?)\b"), unless=_TASK),
    Rule("dates", re.compile(_DATED), unless=_TASK, needs_date=True),
    Rule("projects", re.compile(_PROJECT), unless=_TASK),
    Rule("preferences", re.compile(_TASTE), unless=_TASK),
    Rule("beliefs", re.compile(_BELIEF), unless=_TASK),
    Rule("decisions", re.compile(_CONTEXT), unless=_TASK),
)

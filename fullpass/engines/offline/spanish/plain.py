"""Spanish words that tell of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.plain import Words, one_of
from fullpass.engines.offline.spanish.asked import ASKED

_MY = r"(?:mi|mis|nuestr[oa]s?)"
_SMALL = r"(?:(?:no|ya|nunca|siempre|solo|sólo|también|casi|me|nos|lo|la|los|las|se|le|les|yo|nosotr[oa]s|todavía|aún) )*"
_LEAD = (
    r"(?:(?:ahora mismo|ahora|actualmente|además|normalmente|generalmente|habitualmente|a veces|al final|"
    r"finalmente|"
    r"hoy en día|últimamente|personalmente|y|pero|aunque|porque) )?"
)
# a word in -o or with the accent of the past, where no article, preposition or measure makes it a noun
_NO_NOUN = "".join(
    rf"(?<!\b{word} )"
    for word in [
        "el",
        "un",
        "este",
        "ese",
        "mi",
        "tu",
        "su",
        "del",
        "al",
        "de",
        "en",
        "con",
        "por",
        "para",
        "lo",
        "muy",
        "más",
        "sin",
        "otro",
        "cada",
        "todo",
        "algún",
        "ningún",
        "nuestro",
        "primer",
        "tercer",
        "último",
        "próximo",
        "nuevo",
        "buen",
        "gran",
        "cuánto",
        "qué",
        "tan",
        "o",
        "como",
        "que",
        "tengo",
        "hay",
        "es",
        "son",
    ]
)
_VERB = (
    rf"{_NO_NOUN}\b(?!(?:(?<!no )como|cuando|mucho|poco|bueno|todo|pero|perfecto|correcto|exacto|cierto|"
    rf"casi|luego|ejemplo|tiempo|año|claro|cómo|qué|por qué|café|bebé|así|"
    r"aquí|ahí|allí|sí|mí|porqué|sé|cuánto|algo|esto|eso|ello|solo|sólo|dentro|bajo|según|tanto|cuatro|"
    r"cinco|ocho|cero|"
    r"medio|mismo|yo|no|hasta luego|usuario|lunes|junto|supuesto|acuerdo|hecho|caso|modo|texto|código|"
    r"correo|trabajo_|"
    r"enero|febrero|marzo|mayo|junio|julio|agosto|\w*[áéíóú]\w*l[oa]s?|juguemos|hagamos|veamos|"
    r"sigamos|pongamos|imaginemos|supongamos|empecemos|volvamos|tenlo|hazlo|ponlo|dilo|cambiemos|dejemos|"
    r"continuemos|pasemos|miremos|tengamos|\w+ando|\w+iendo|\w+ado|\w+ido)\b)"
    r"(?:\w{2,}(?:o|é|í)|\w{2,}(?:amos|emos|imos)|soy|estoy|voy|doy|he|hemos|somos|vamos|fui|fuimos|hice|"
    r"dije|puse|tuve|"
    r"vine|quise|estuve|anduve|supe|traje|\w+duje)\b"
)
_I = (
    rf"(?:^(?:y |pero |aunque )?{_LEAD}{_SMALL}{_VERB}"
    rf"|^(?:en|desde|junto|con|por|para|de|a|al|los|las|cada|todos|todas|durante|hace|tras|cuando|después|"
    rf"antes|hasta|"
    rf"entre|el|la|un|una|ahora|además|siempre|nunca|gracias|según|lo|como|sobre|"
    rf"\w+mente)\b[^,]{{0,70}}?,? {_SMALL}{_VERB}"
    r"|\b(?:yo|me|nos|nosotr[oa]s|conmigo|estoy|estamos|soy|somos|tengo|tenemos|he|hemos|vivo|trabajo|lo "
    r"que (?:más |menos )?"
    r"\w+o)\b)"
)
_NOT_AT_HAND = (
    r"(?! (?:eso|esto|esta|este|ese|esa|tu|tus|que (?:tú|usted|hay (?:un|una)|falta|está|esto|eso|es)|"
    r"la (?:primera|segunda)|el (?:primero|segundo))\b)"
)
_FEW = r"(?: [\w'-]+){0,5}?"

_EVENT = one_of(
    """cumpleaños aniversario boda ex[aá]men exámenes operación cirugía cita entrevista vuelo viaje
    mudanza contrato alquiler visado visa pasaporte graduación maratón carrera torneo concierto
    exposición conferencia lanzamiento semestre curso plazo fecha_límite fecha_de entrega presentación
    defensa día vacaciones reunión bautizo comunión jubilación final estreno publicación inauguración
    apertura auditoría sesión ensayo garantía seguro suscripción nacimiento fiesta compromiso divorcio
    juicio feria festival parto oposición oposiciones baja beca prácticas función gira carné permiso
    hipoteca"""
)
_LIFE = one_of(
    """nac[íi]\\w* nació nacieron cas[éo]\\w* caso casamos mud\\w+ instal\\w+ empe\\w+ empie\\w+
    comen\\w+ comien\\w+ termin\\w+ acab\\w+ venc\\w+ vence caduca expira gradu\\w+ licenci\\w+
    doctor[ée] llegu[ée] llegamos fui fuimos muri\\w+ falleci\\w+ conoc[íi]\\w* compromet\\w+ separ\\w+
    divorci\\w+ celebr\\w+ vol\\w+ viaj\\w+ defiendo present\\w+ entreg\\w+ cumpl\\w+ estren\\w+
    abr[íi]\\w* abro abre lanz\\w+ firm\\w+ esper\\w+ vuelvo volví salimos salgo oper\\w+ jubil\\w+
    fund\\w+ adopt[ée]\\w* compr[éa]\\w* vend[íi]\\w* gan[éa]\\w* aprob[éa]\\w* previsto prevista sale
    saldrá será serán tendrá tendré emigr\\w+ reincorpor\\w+ ascendieron contrataron obtuve conseguí
    publi\\w+ inaugur\\w+ vamos voy irá iré"""
)
_VIEW = one_of(
    """convencid[oa]s? convicción convicciones opinión juicio principios? valores lema filosofía fe ética
    credo escéptic[oa]s? reaci[oa] crític[oa]_con partidari[oa]s? defensor\\w* contrari[oa] detractor\\w*
    ate[oa] agnóstic[oa] católic[oa] cristian[oa] musulm[aá]n\\w* judí[oa] budista hindú creyente
    protestante evangélic[oa] feminista socialista liberal pacifista ecologista humanista laic[oa]
    anarquista conservador\\w* de_izquierdas? de_derechas? a_favor en_contra"""
)
_MADE = one_of(
    """proyecto startup novela libro poemario podcast pódcast blog canal boletín tesis aplicación app web
    página plataforma tienda juego videojuego álbum disco biblioteca librería plugin prototipo programa
    software sistema herramienta guion obra película corto documental campaña iniciativa asociación
    equipo estudio festival cooperativa huerto coro club migración revista taller exposición mural
    escultura mapa panadería tetería cafetería galería agencia estudio empresa"""
)
_FOND = one_of(
    """lo_que_(?:más|menos|mejor) me_van prefer\\w* prefier\\w* favorit[oa]s? gust(?:an?|aba|ó|ado)
    encant(?:an?|aba|ó|ado|ador) fascin\\w+ apasion\\w+ pasión debilidad_por alérgic[oa]s? alergia
    intoleran\\w+ vegan[oa]s? vegetarian[oa]s? celíac[oa]s? halal kosher sin_gluten fobia miedo_a asco
    fan aficionad[oa]s? amante adict[oa]s? madrugador\\w* noctámbul[oa] golos[oa] hincha pasatiempo
    afición molest\\w+ aburr\\w+ interesan? sientan?_(?:mal|bien|fatal) mejor_con método relaj\\w+
    horroriz\\w+ chifla\\w* agobi\\w+ irrita\\w* estres\\w+ disgust\\w+"""
)
_OFTEN = one_of(
    """siempre nunca jamás suelo solemos solo_(?=\\w+o\\b) cada todos_los todas_las a_menudo regularmente
    normalmente generalmente habitualmente únicamente exclusivamente sobre_todo principalmente a_diario
    por_semana a_la_semana por_las?_(?:mañanas?|tardes?|noches?)
    los_(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines) tiempo_libre ratos_libres
    raras_veces casi_nunca"""
)
_LIKE = one_of(
    """odio odiamos detesto detestamos adoro aborrezco evito evitamos colecciono disfruto disfrutamos
    soporto aguanto tolero amo uso usamos utilizo utilizamos empleo
    (?<!trabajo_)(?<!trabajar_)como_(?!\\w+[oaie]r[oa]?\\b|\\w+ista\\b) comemos bebo bebemos tomo fumo
    leo escucho ceno desayuno"""
)
_MAKE = one_of(
    """desarrollo desarrollamos construyo construimos creo_una?\\b diseño diseñamos programo monto
    montamos reformo reformamos restauro restauramos lanzo lanzamos coordino coordinamos lidero lideramos
    organizo organizamos compongo grabo preparo preparamos escribo escribimos redacto traduzco aprendo
    aprendemos estudio estudiamos produzco ruedo fundo migro migramos acondiciono dibujo ilustro publico
    digitalizo entreno investigo edito presento impulso mantengo mantenemos participo colaboro"""
)
_IDLE = one_of(  # what is so for a while, but makes nothing
    """viviendo trabajando_(?:como|para|de|desde) esperando sintiendo teniendo buscando intentando
    pensando mirando leyendo usando utilizando viendo considerando hablando siendo estando tomando
    comiendo pasando"""
)
_CONSUME = one_of(
    r"""leo leemos escucho uso usamos utilizo compro veo gust\w+ juego recomiendo busco conozco trabajo soy somos visto leído
    quiero quisiera puedes necesito visito vivo hay favorit\w+"""
)
_DECIDED = one_of(
    """decidid[oa] elegido optado dejado renunciado rechazado aceptado abandonado vendido cancelado
    cambiado firmado roto decid[ií] decidimos elegí elegimos escogí escogimos opté optamos renuncié
    renunciamos rechacé rechazamos acepté aceptamos dejé dejamos abandoné abandonamos cancelé cancelamos
    vendí vendimos cambié cambiamos firmé firmamos apunté matriculé descart[ée] descartamos desistí"""
)
_SOON = one_of(
    """probar ver hacer mirar leer enviar poner tomar decir pedir escribir usar comenzar ser estar tener
    añadir corregir revisar comprobar dormir comer seguir preparar necesitar intentar"""
)

WORDS = Words(
    own=rf"(?:^el plan\b|\b(?:{_MY}|mí)\b|{_I})",
    passing=(
        r"\b(?:quizás?|tal vez|a lo mejor|algún día|me gustaría|en el (?:tren|bus|metro)|"
        r"tú|te|ti|tu|tus|usted|línea|paréntesis|variable|bucle|"
        r"(?:el|la|los|las|un|una|este|esta|ese|esa|mi) (?:\w+ )?(?:código|script|tabla|archivo|función|"
        r"texto|párrafo|frase|"
        r"pregunta|respuesta|versión|opción|ejercicio|lista|problema|error(?! que)|mensaje|columna|correo|"
        r"ejemplo|paso|parte|título|punto|sección))\b"
        r"|^(?:él|ella|ellos|ellas|casi (?!siempre|nunca|todo))\b|\b(?:dice|decía|pide|quiere|piensa|cree|"
        r"opina) que\b"
    ),
    today=(r"\b(?:hoy|ayer|anoche|mañana por|esta (?:noche|tarde|mañana))\b"),
    asked=ASKED,
    answers=(
        r"\b(?:me (?:gustan?|encantan?|molestan?|van)|prefiero|quiero|quisiera|odio|detesto)\b(?!.*\b(?:este|"
        r"esta|ese|esa) )"
        r".*\b(?:respuestas?|respondas|contestes|explicaciones|expliques|tutees|trates de|llames|"
        r"introducciones|emojis)\b"
    ),
    chosen=(
        rf"\b{_DECIDED}\b|\b(?:a partir de ahora|de ahora en adelante|desde ahora|ya no(?! cre))\b|^(?:el|"
        rf"mi|nuestro) plan es\b|\b(?:la|mi) "
        rf"decisión\b"
        rf"|\bno (?:voy|vamos) a\b|\b(?:voy|vamos) a (?!{_SOON}\b)\w+(?:ar|er|ir)(?:me|nos)?\b"
        rf"|^(?:no |ya |al final |me |nos |\w+ )*?(?!será)\w{{3,}}(?:aré|eré|iré|dré|aremos|eremos|iremos|"
        rf"dremos)\b"
        r"|\b(?:renuncio|renunciamos|dejo|dejamos) (?:de|el|la|mi|a)\b"
    ),
    event=rf"\b{_EVENT}\b",
    life=rf"\b{_LIFE}\b",
    appointment=(
        rf"^(?:el|la|los|las) (?:[\w-]+ ){{0,2}}?{_EVENT}\b|\b(?:previst[oa]s?|saldrá|se publicará|tendrá "
        rf"lugar|"
        r"programad[oa]s?|fijad[oa]s?|vence|caduca)\b"
    ),
    opinion=(
        rf"(?!.*\b(?:no como|bebo|compro)\b)\b{_VIEW}\b|\bmi experiencia\b|\b(?:a mi (?:juicio|modo de ver|"
        rf"entender|parecer)|desde mi punto de vista|en mi opinión)\b"
        rf"|\b(?:creo|creemos|pienso|opino|considero|sostengo|siento|dudo|juzgo|estimo)(?: \w+mente)? "
        rf"(?:de )?(?:que|en)"
        rf"\b{_NOT_AT_HAND}(?! (?:falta|hay (?:un|una)|está|es (?:la|el|un|una) (?:\w+ )?(?:error|problema|"
        rf"segunda)))"
        r"|\bconsidero\b(?! que)|\bhe (?:pensado|creído|aprendido|sostenido|defendido)\b"
        r"|\bpara (?:mí|nosotros),? (?!(?:eso|esto|este|esta)\b).*\b(?:es|son|está|están|vale|valen|"
        r"importa|cuenta|"
        r"significa|va|pesa|debe)\b|\b(?:es|son) (?:\w+ ){0,3}?para mí\b"
        r"|\b(?:confío|desconfío|fío|valoro|defiendo|apoyo|rechazo que|condeno|rezo|voto|respeto|opongo)\b"
        r"|\bme (?:parece|parecen|importa|importan|preocupa|indigna|enseñaron)\b|\blo (?:que más|más) "
        r"(?:me )?"
        r"(?:importa|valoro|importante|respeto|opongo)\b"
    ),
    outlook=(
        r"^(?:todo el mundo|tod[oa]s? |nadie|cada (?:persona|niño|ser)|los (?:niños|animales)|las personas|"
        r"la gente|el "
        r"estado)\b.*\b(?:merece\w*|debería\w*|debe|deben|tiene derecho|tienen derecho)\b"
    ),
    work=(
        rf"(?!.*\b(?:suelo|a menudo|siempre|nunca)\b)(?:\b(?:estoy|estamos|llevo|llevamos|ando|sigo|"
        rf"seguimos)\b.*\b(?!{_IDLE}\b)\w+(?:ando|iendo|yendo)(?:me|nos|lo|la)?\b"
        rf"|{_SMALL}(?<!el )(?<!un )(?<!mi )\b{_MAKE}\b(?! (?:un (?:correo|mail|email|mensaje|texto)|una "
        rf"(?:carta|nota)|mejor|"
        r"en|a la|la cena|el desayuno|con)\b))"
        rf"|\btrabaj(?:o|amos) (?:\w+ )?en (?:un|una|mi|el (?!\w+ de\b)) ?(?:[\w-]+ )?{_MADE}\b|"
        rf"\b{_MADE}\b.*\ben (?:el|la) "
        rf"que trabaj\w+|\b(?:dirijo|dirigimos|gestiono|tengo|llevo|modero|superviso){_FEW} {_MADE}\b"
        rf"|\b{_MY} (?:\w+ ){{0,2}}?(?:proyecto|novela|libro|tesis|startup|empresa|podcast|pódcast|blog|"
        rf"canal|"
        rf"aplicación|app|negocio|"
        r"disco|obra|investigación|juego)\b.*\b(?:es|se llama|trata|va|está|consiste|tiene|cuenta|analiza|"
        r"será)\b"
        r"|\b(?:quiero|queremos|planeo|pienso|voy a|vamos a|tengo pensado) (?:abrir|montar|aprender|crear|"
        r"fundar|publicar|construir|"
        r"lanzar|estudiar|sacarme|correr|escribir un[ao]? (?:libro|novela))\b"
        rf"|\bresponsable de \w+(?:ar|er|ir)\b|\b(?:en|sobre) {_MY} (?:podcast|pódcast|blog|tesis|novela|"
        rf"proyecto)\b"
        rf"|^(?!.*\b{_CONSUME}\b).*\b(?:un|una|{_MY}|el|la|de un) (?:[\w-]+ ){{0,2}}?{_MADE}\b"
        rf"|\b{_MADE}\b.* (?:llamad[oa]|titulad[oa]|que se (?:llama|titula)|se titula)\b|\bvoluntari[oa] en\b"
        rf"|\bhe (?:creado|fundado|lanzado|escrito|desarrollado|publicado|diseñado)\b.*\b{_MADE}\b"
        r"|\b(?:entreno|me preparo|preparándome|entrenando) para\b"
    ),
    fond=rf"\b{_FOND}\b",
    taste=(
        rf"\b{_LIKE}\b{_NOT_AT_HAND}|\b(?:lo mío|mi fuerte)\b|\bme (?:da|dan) (?:pereza|rabia|igual)\b"
        rf"|^(?!.*\b(?:he|hemos|había)\b)(?!(?:vivo|trabajo)\b)(?=.*{_I}).*\b{_OFTEN}\b|\bsin (?:comer|"
        rf"beber|tomar|fumar)\b"
    ),
    own_subject=rf"(?:^el plan\b|{_I}|^(?:y |pero )?{_MY}\b)",
    momentary=(
        r"\b(?:"
        + one_of(
            """quiero quisiera puedo podemos podría debo debería sé entiendo pregunto veo hago utilizo
            envío recibo espero deseo busco buscamos necesito necesitamos digo pongo abro pruebo copio
            pego cambio modifico borro obtengo llego imagino supongo agradezco confirmo propongo dudo
            intento corrijo leo tomo empiezo salgo vengo creo pienso quería pensaba creía sabía repaso
            tengo_que tengo_una_(?:duda|pregunta) tengo_un_(?:problema|error) cansad[oa] enferm[oa]
            perdid[oa] content[oa] triste estresad[oa] segur[oa] list[oa] aquí ahí hambre sed sueño ganas
            prisa resfriado idea vi leí encontré probé recibí olvidé entendí pregunté dije hice envié
            escribí copié instalé ordenador impresora navegador ejemplo capítulo poema casero ahora_mismo
            voy_a vamos_a me_gustaría"""
        )
        + r")\b|\bse me olvid\w+\b|^(?:cuando|si|aunque|porque|como|que|mientras|después de que|antes de que|ya que)\b(?!.*,)"
    ),
)

"""Spanish words for what people like, make, think and do, and for what is of the moment."""

from __future__ import annotations

from fullpass.engines.offline.plain import one_of

MY = r"(?:mi|mis|nuestr[oa]s?)"
SMALL = (
    r"(?:(?:no|ya|nunca|siempre|solo|sólo|también|casi|me|nos|lo|la|los|las|se|le|les|yo|nosotr[oa]s|todavía|"
    r"aún) )*"
)
LEAD = (
    r"(?:(?:ahora mismo|ahora|actualmente|además|normalmente|generalmente|habitualmente|a veces|al final|"
    r"finalmente|hoy en día|últimamente|personalmente|y|pero|aunque|porque) )?"
)
# a word in -o or with the accent of the past, where no article, preposition or measure makes it a noun
NO_NOUN = "".join(
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
VERB = (
    rf"{NO_NOUN}\b(?!(?:(?<!no )como|cuando|mucho|poco|bueno|todo|pero|perfecto|correcto|exacto|cierto|"
    rf"casi|luego|ejemplo|tiempo|año|claro|cómo|qué|por qué|café|bebé|así|"
    r"aquí|ahí|allí|sí|mí|porqué|sé|cuánto|algo|esto|eso|ello|solo|sólo|dentro|bajo|según|tanto|cuatro|"
    r"cinco|ocho|cero|"
    r"medio|mismo|yo|no|hasta luego|usuario|lunes|junto|supuesto|acuerdo|hecho|caso|modo|texto|código|"
    r"correo|trabajo_|"
    r"enero|febrero|marzo|mayo|junio|julio|agosto|\w*[áéíóú]\w*l[oa]s?|juguemos|hagamos|veamos|"
    r"sigamos|pongamos|imaginemos|supongamos|empecemos|volvamos|tenlo|hazlo|ponlo|dilo|cambiemos|dejemos|"
    r"continuemos|pasemos|miremos|tengamos|\w+ando|\w+iendo|dado|debido|nacido|pasado|encantado|situado|"
    r"basado|titulado|llamado)\b)"
    r"(?:\w{2,}(?:o|é|í)|\w{2,}(?:amos|emos|imos)|soy|estoy|voy|doy|he|hemos|somos|vamos|fui|fuimos|hice|"
    r"dije|puse|tuve|vine|quise|estuve|anduve|supe|traje|\w+duje)\b"
)
ONE = (
    rf"(?:^(?:y |pero |aunque )?{LEAD}{SMALL}{VERB}"
    rf"|^(?:en|desde|junto|con|por|para|de|a|al|los|las|cada|todos|todas|durante|hace|tras|cuando|después|"
    rf"antes|hasta|"
    rf"entre|el|la|un|una|ahora|además|siempre|nunca|gracias|según|este|esta|próximo|lo|como|sobre|"
    rf"\w+mente)\b[^,]{{0,70}}?,? {SMALL}{VERB}"
    r"|\b(?:yo|me|nos|nosotr[oa]s|conmigo|estoy|estamos|soy|somos|tengo|tenemos|he|hemos|vivo|trabajo|lo "
    r"que (?:más |menos )?\w+o)\b)"
)
NOT_AT_HAND = (
    r"(?! (?:eso|esto|esta|este|ese|esa|tu|tus|que (?:tú|usted|hay (?:un|una)|falta|está|esto|eso|es)|"
    r"la (?:primera|segunda)|el (?:primero|segundo))\b)"
)
FEW = r"(?: [\w'-]+){0,5}?"

EVENT = one_of(
    """cumpleaños aniversario boda ex[aá]men exámenes operación cirugía cita entrevista vuelo viaje
    mudanza contrato alquiler visado visa pasaporte graduación maratón carrera torneo concierto
    exposición conferencia lanzamiento semestre curso plazo fecha_límite fecha_de entrega presentación
    defensa día vacaciones reunión bautizo comunión jubilación final estreno publicación inauguración
    apertura auditoría sesión ensayo garantía seguro suscripción nacimiento fiesta compromiso divorcio
    juicio feria festival parto oposición oposiciones baja beca prácticas función gira carné permiso
    hipoteca"""
)
LIFE = one_of(
    """nac[íi]\\w* nació nacieron cas[éo]\\w* caso casamos mud\\w+ instal\\w+ empe\\w+ empie\\w+
    comen\\w+ comien\\w+ termin\\w+ acab\\w+ venc\\w+ vence caduca expira gradu\\w+ licenci\\w+
    doctor[ée] llegu[ée] llegamos fui fuimos muri\\w+ falleci\\w+ conoc[íi]\\w* compromet\\w+ separ\\w+
    divorci\\w+ celebr\\w+ vol\\w+ viaj\\w+ defiendo present\\w+ entreg\\w+ cumpl\\w+ estren\\w+
    abr[íi]\\w* abro abre lanz\\w+ firm\\w+ esper\\w+ vuelvo volví salimos salgo oper\\w+ jubil\\w+
    fund\\w+ adopt[ée]\\w* compr[éa]\\w* vend[íi]\\w* gan[éa]\\w* aprob[éa]\\w* previsto prevista sale
    saldrá será serán tendrá tendré emigr\\w+ reincorpor\\w+ ascendieron contrataron obtuve conseguí
    publi\\w+ inaugur\\w+ vamos voy irá iré"""
)
VIEW = one_of(
    """convencid[oa]s? convicción convicciones opinión juicio (?<!al_)principios? valores lema postura
    filosofía fe ética credo escéptic[oa]s? reaci[oa] crític[oa]_con partidari[oa]s? defensor\\w*
    contrari[oa] detractor\\w* ate[oa] agnóstic[oa] católic[oa] cristian[oa] musulm[aá]n\\w* judí[oa]
    budista hindú creyente protestante evangélic[oa] feminista socialista liberal pacifista ecologista
    humanista laic[oa] anarquista conservador\\w* de_izquierdas? de_derechas? a_favor en_contra"""
)
MADE = one_of(
    """proyecto startup novela libro poemario podcast pódcast blog canal boletín tesis aplicación app web
    página plataforma tienda juego videojuego álbum disco biblioteca librería plugin prototipo programa
    software sistema herramienta guion obra película documental campaña iniciativa asociación
    equipo estudio festival cooperativa huerto coro club migración revista taller exposición mural
    escultura mapa panadería tetería cafetería galería agencia estudio empresa"""
)
FOND = one_of(
    """m[áa]s_de_\\w+_que para_(?:estudiar|trabajar|dormir|leer|cocinar|concentrarme)_necesito
    la_gracia_a lo_que_(?:más|menos|mejor) acostumbr\\w+ pescetarian[oa]s? sin_\\w+_no_puedo
    no_quiero_regalos de_l[oa]s_que_odian (?:lo_que_más_)?me_relaja me_sabe mejor_que me_van prefer\\w*
    prefier\\w* favorit[oa]s? gust(?:an?|aba|ó|ado) encant(?:an?|aba|ó|ado|ador) fascin\\w+ apasion\\w+
    pasión debilidad_por alérgic[oa]s? alergia intoleran\\w+ vegan[oa]s? vegetarian[oa]s? celíac[oa]s?
    halal kosher sin_gluten fobia miedo_a asco fan aficionad[oa]s? amante adict[oa]s? madrugador\\w*
    noctámbul[oa] golos[oa] hincha pasatiempo afición molest\\w+ aburr\\w+ interesan?
    sientan?_(?:mal|bien|fatal) mejor_con método relaj\\w+ horroriz\\w+ chifla\\w* agobi\\w+ irrita\\w*
    estres\\w+ disgust\\w+"""
)
OFTEN = one_of(
    """siempre nunca jamás suelo solemos solo_(?:compro|como|bebo|uso|viajo|leo|trabajo|conduzco|escucho)
    cada todos_los todas_las a_menudo regularmente normalmente generalmente habitualmente únicamente
    exclusivamente sobre_todo principalmente a_diario por_semana a_la_semana
    por_las?_(?:mañanas?|tardes?|noches?)
    los_(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines) tiempo_libre ratos_libres
    raras_veces casi_nunca"""
)
LIKE = one_of(
    """odio odiamos detesto detestamos adoro aborrezco evito evitamos colecciono disfruto disfrutamos
    soporto aguanto tolero amo uso usamos utilizo utilizamos empleo
    (?<=no_)como (?<=nunca_)como (?<=solo_)como (?<=siempre_)como comemos bebo bebemos tomo fumo
    leo escucho ceno desayuno"""
)
MAKE = one_of(
    """desarrollo desarrollamos construyo construimos creo_una?\\b diseño diseñamos programo monto
    montamos reformo reformamos restauro restauramos lanzo lanzamos coordino coordinamos lidero lideramos
    organizo organizamos compongo grabo preparo preparamos escribo escribimos redacto traduzco aprendo
    aprendemos estudio estudiamos produzco ruedo fundo migro migramos acondiciono dibujo ilustro publico
    digitalizo entreno investigo edito presento impulso mantengo mantenemos participo colaboro"""
)
MAKING = (
    r"(?:(?:desarroll|escrib|reescrib|constru|cre|diseñ|aprend|estudi|mont|prepar|program|entren|organiz|"
    r"plane|planific|"
    r"restaur|reform|grab|compon|investig|ahorr|migr|traduc|renov|rod|edit|lanz|levant|lider|coordin|dirig|"
    r"rehabilit|"
    r"comisari|form|sac|cultiv|repar|fabric|ilustr|dibuj|pint|tej|elabor|redact|public|implant|ampli|curs|"
    r"trabaj)\w*"
    r"(?:ando|iendo|yendo)(?:me|nos|lo|la)?(?! (?:como|para|de|desde|un rato)\b)|haciendo (?:una?|el|la|"
    r"mi)\b)"
)
CONSUME = one_of(
    """leo leemos escucho uso usamos utilizo compro veo gust\\w+ juego recomiendo busco conozco trabajo
    soy somos visto leído quiero quisiera puedes necesito visito vivo hay favorit\\w+"""
)
DECIDED = one_of(
    """decidid[oa] elegido optado dejado renunciado rechazado aceptado abandonado vendido cancelado
    cambiado_de firmado roto decid[ií] decidimos elegí elegimos escogí escogimos opté optamos renuncié
    renunciamos rechacé rechazamos acepté aceptamos dejé dejamos abandoné abandonamos cancelé cancelamos
    vendí vendimos cambi(?:é|amos)_de firmé firmamos apunté matriculé descart[ée] descartamos desistí"""
)
SOON = one_of(
    """probar ver hacer mirar leer enviar poner tomar decir pedir escribir usar comenzar ser estar tener
    añadir corregir revisar comprobar dormir comer seguir preparar necesitar intentar"""
)
AT_HAND = one_of(
    """quiero quisiera puedo podemos podría debo debería sé entiendo pregunto veo hago_clic utilizo
    envío recibo espero deseo busco buscamos necesito necesitamos digo pongo abro pruebo copio
    pego cambio modifico borro obtengo llego imagino supongo agradezco confirmo propongo dudo
    intento corrijo leo tomo empiezo salgo vengo creo pienso quería pensaba creía sabía repaso
    tengo_que tengo_una_(?:duda|pregunta) tengo_un_(?:problema|error) de_acuerdo tenemos_que
    solo_veo enfadad[oa]s? fiebre(?!_del) llora ladra (?:ya|todavía)_duermen?
    cansad[oa] enferm[oa] perdid[oa] content[oa] triste estresad[oa] segur[oa] list[oa]
    aquí ahí hambre sed sueño ganas prisa resfriado idea vi leí encontré probé recibí olvidé
    entendí pregunté dije hice envié escribí copié instalé ordenador impresora navegador ejemplo
    capítulo poema ahora_mismo voy_a vamos_a me_gustaría"""
)
LIKED = one_of(
    """aburrid\\w+ delicios[oa]s? precios[oa]s? bonit[oa]s? fe[oa]s? genial(?:es)? horribles?
    insoportables? relajantes? cansad[oa]s? asqueros[oa]s? apasionantes? maravillos[oa]s? pesad[oa]s?
    divertid\\w+"""
)

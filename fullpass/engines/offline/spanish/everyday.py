"""Spanish sentences that tell of a life while they ask for something else: "tengo dos gatos"."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty
from fullpass.pipeline.words import listed


def _one_of(words: str) -> str:
    return "(?:" + "|".join(word.replace("_", "[ -]") for word in listed(words)) + ")"


_KIN = _one_of(
    """mujer marido espos[oa] pareja novi[oa] compañer[oa] ex hij[oa]s? niñ[oa]s? nen[ea]s? bebés? crí[oa]s?
    adolescentes? gemel[oa]s melliz[oa]s madre mamá padre papá padres herman[oa]s? abuel[oa]s? niet[oa]s?
    tí[oa]s? prim[oa]s? sobrin[oa]s? suegr[oa]s? cuñad[oa]s? yerno nuera familia"""
)
_ANIMAL = _one_of(
    """perr[oa]s? cachorr[oa]s? gat[oa]s? gatit[oa]s? caballos? yegua poni burr[oa]s? vacas? ovejas? cabras?
    gallinas? patos? cerdos? conejos? hámsters? cobayas? hurón loros? periquitos? tortugas? serpientes?
    peces acuario abejas colmenas? labrador caniche galgo podenco"""
)
_HEALTH = _one_of(
    """alergias? intolerancias? diabetes asma migrañas? epilepsia artritis artrosis tdah autismo dislexia
    dispraxia discalculia depresión ansiedad fobia hipertensión colesterol cáncer eczema psoriasis
    acúfenos tinnitus endometriosis fibromialgia hernia ciática escoliosis apnea prótesis marcapasos
    audífonos? discapacidad crohn celiaquía insomnio esclerosis párkinson tartamudez tiroides menisco
    reflujo gastritis vértigo"""
)
_THING = _one_of(
    """casa piso apartamento estudio chalet finca granja jardín huerto balcón terraza sótano garaje taller
    terreno piscina invernadero coche carro auto furgoneta furgo camión camper autocaravana caravana moto
    scooter bici bicicleta patinete barco velero kayak carnet carné tractor kangoo corsa clio seat ibiza
    ordenador computadora portátil mac macbook iphone móvil tableta tablet ipad kindle impresora cámara
    telescopio máquina_de_coser horno inducción congelador lavavajillas freidora estufa chimenea
    placas_solares piano guitarra violín violonchelo bajo batería trompeta flauta saxofón acordeón empresa
    negocio tienda librería restaurante bar cafetería panadería consulta despacho agencia asociación ong
    cooperativa salón peluquería academia hipoteca préstamo contrato título máster grado doctorado fp
    tatuajes? gafas lentillas silla_de_ruedas muletas bastón kiosco"""
)
_JOB = (
    r"(?:profes?\w*|maestr[oa]|enfermer[oa]|auxiliar|matrona|médic[oa]|doctora?|fisio\w*|dentista|"
    r"farmacéutic[oa]|veterinari[oa]|"
    r"psicólog[oa]|abogad[oa]|notari[oa]|juez\w?|contable|ingenier[oa]|programador\w?|desarrollador\w?|"
    r"informátic[oa]|diseñador\w?|"
    r"arquitect[oa]|periodista|escritor\w?|traductor\w?|intérprete|músic[oa]|actor|actriz|artista|"
    r"fotógraf[oa]|cociner[oa]|chef|"
    r"camarer[oa]|paner[oa]|pasteler[oa]|carnicer[oa]|peluquer[oa]|vendedor\w?|dependient[ea]|cajer[oa]|"
    r"agricultor\w?|ganader[oa]|"
    r"apicultor\w?|jardiner[oa]|albañil|fontaner[oa]|electricista|carpinter[oa]|pintor\w?|mecánic[oa]|"
    r"conductor\w?|camioner[oa]|"
    r"taxista|repartidor\w?|bomber[oa]|policía|guardia civil|militar|marin[oa]|marinero|piloto|azafat[oa]|"
    r"secretari[oa]|"
    r"administrativ[oa]|funcionari[oa]|estudiante|opositor\w?|becari[oa]|aprendiz\w?|doctorand[oa]|"
    r"investigador\w?|jubilad[oa]|"
    r"parad[oa]|autónom[oa]|freelance|comerciante|librer[oa]|bibliotecari[oa]|educador\w?|monitor\w?|"
    r"cuidador\w?|madre|padre|mamá|"
    r"papá|viud[oa]|solter[oa]|inquilin[oa]|propietari[oa]|principiante|zurd[oa]|daltónic[oa]|disléxic[oa]|"
    r"diabétic[oa]|asmátic[oa]|"
    r"celíac[oa]|celiac[oa]|sord[oa]|cieg[oa]|autista|epiléptic[oa]|comercial|gerente|consultor\w?|"
    r"técnic[oa]|obrer[oa]|soldador\w?|"
    r"costurer[oa]|tatuador\w?|voluntari[oa]|entrenador\w?|vegan[oa]|vegetarian[oa]|guía|portero|"
    r"limpiador\w?|kinesiólog[oa])"
)
_FEW = r"(?:[\w'-]+ ){0,4}?"
_KEPT = (
    rf"\b(?:(?:no )?tengo|(?:no )?tenemos|poseo|alquilo|alquilamos|conduzco|manejo|cuido|crío) (?:(?:un|"
    rf"una|unos|unas|dos|tres|cuatro|"
    rf"cinco|seis|mi|mis|nuestr[oa]s?|el|la|los|las|\d+|ya|también) )*{_FEW}(?:{_KIN}|{_ANIMAL}|{_HEALTH}|"
    rf"{_THING})\b"
    r"|\b(?:voy|ando|estoy|me muevo) en (?:silla de ruedas|muletas)\b|\b(?:uso|usamos|utilizo|trabajo con) "
    r"(?:linux|windows|mac\w*|"
    r"ubuntu|debian|android|ios|vim|emacs|python|excel|notion|obsidian|un lector de pantalla|audífonos)\b"
    r"|\btengo un kangoo\b|\b(?:somos|vivimos) (?:dos|tres|cuatro|cinco|seis|\d+)\b"
    r"|\bestoy (?:tomando|en tratamiento|a dieta|medicad[oa])\b"
)
_LIVES = (
    r"\b(?:curro|laburo|chambeo|currelo|trabajo|llevo|regento|dirijo|gestiono|doy (?:clases|clase)|enseño|"
    r"milito|canto|toco|juego|"
    r"vivo|vivimos|alquilo|me dedico|hago (?:turnos|voluntariado|teatro)) (?!(?:eso|esto|este "
    r"texto)\b)(?:en|de|como|con|una?|mi|a|para|"
    r"por|el|la|al|turnos|voluntariado|teatro)\b"
    rf"|\bsoy (?:(?:un|una|el|la|también|actualmente|muy|ex|futur[oa]) )*{_JOB}\b|^como {_JOB}\b|"
    rf"\b(?:siendo|trabajo de|trabajo como) "
    rf"(?:un |una )?{_JOB}\b"
    r"|\b(?:acabo|acabamos) de (?:comprar|vender|mudar\w*|adoptar|divorciar\w*|dejar|empezar|terminar|"
    r"tener|abrir|montar|perder|"
    r"jubilar\w*)\b"
    r"|\b(?:me|nos) (?:diagnosticaron|operaron|despidieron|ascendieron|echaron|rompí|torcí|fracturé|quedé|"
    r"mudé|mudamos|separé|divorcié|"
    r"casé|jubilé|instalé|apunté|hice autónom[oa])\b"
    r"|\b(?:pasé|estuve|viví|trabajé|serví|estudié|crecí|perdí|gané|suspendí|aprobé|saqué|heredé|compré|"
    r"compramos|vendí|vendimos|"
    r"adopté|adoptamos) (?!(?:eso|esto|un error)\b)(?:en|mi|el|la|un|una|como|de|dos|tres|diez|veinte|años|"
    r"\d+)\b"
)
_MINE = (
    rf"^(?:\w+ )?(?:mi|mis|nuestr[oa]s?) (?:\w+ )?(?:{_KIN}|{_ANIMAL})(?: (?!es\b|tiene\b|dice\b)\w+)? "
    rf"(?:es|son|tiene|tienen|está en|vive|"
    rf"viven|trabaja|estudia|habla|sufre|come|bebe|se llama|hace|va a|no puede|no come|juega|toca) "
    rf"(?!(?:dicho|razón|enfadad|cansad|enferm|aquí|hoy|muy|hambre|sueño|que)\w*\b)\w+"
)
_TASTE = (
    r"\b(?:no |nunca |jamás )(?:como|bebo|fumo|tomo|veo|leo|uso|soporto|aguanto|cocino|conduzco|manejo|"
    r"ceno|desayuno|me gustan?|me van?|"
    r"trago|comemos|bebemos|tomamos)\b(?! (?:eso|esto|así))"
    r"|\b(?:corro|nado|camino|medito|pinto|dibujo|tejo|coso|bailo|canto|pedaleo|leo|cocino|escalo|juego|"
    r"entreno|hago (?:yoga|deporte|"
    r"pilates|punto)|voy al gimnasio|voy en bici|me levanto|me acuesto|salgo|como|bebo|tomo|escucho|veo|"
    r"duermo)\b.*\b(?:todos los|todas las|"
    r"cada|siempre|a menudo|nunca|por semana|a la semana|los (?:lunes|martes|miércoles|jueves|viernes|"
    r"sábados|domingos|fines)|por las "
    r"(?:mañanas|tardes|noches)|desde hace|a diario)\b"
    r"|\b(?:me mola|me flipa|me chifla|me pirra|me copa|me encanta\w*|me agobian?|me estresan?|me dan? "
    r"pereza|me van? (?:más|mejor))\b"
    r"(?! (?:eso|esto|esta versión|la (?:primera|segunda)))|\bsolo (?:conduzco|como|bebo|leo|uso|viajo)\b"
)
_ASKED = (
    r"^(?:por favor,? )?(?:tutéame|tuteame|trátame de|tratame de|háblame de|no me trates|llámame|llamame)\b"
    r"|^(?:por favor,? )?(?:deja|para|evita|olvida|basta) (?:de |con )?(?:los |las |el |la )?(?:usar|"
    r"emojis?|emoticonos|listas|tablas|"
    r"disculparte|disculpas|tratarme|tutearme|ustedearme|repetir|hacerme|anglicismos|halagos|poner)\b"
    r"|^(?:a partir de ahora|de ahora en adelante|desde ahora|en adelante|siempre|en el futuro|en "
    r"general),? (?!que\b)\w+"
    r"|^(?:responde|respóndeme|contesta|contéstame|escribe|escríbeme|háblame|usa|explícame|explica)\w* "
    r".*\b(?:a partir de ahora|de ahora en "
    r"adelante|siempre|conmigo|en general|por defecto|cada vez|en adelante)\b"
)
_DATED = (
    rf"\b(?:mi|mis|nuestr[oa]s?) (?:\w+ )?(?:{_KIN}|{_ANIMAL})(?: \w+)? (?:cumple\w*|hace|hacen|empieza|"
    rf"entra|se casa|nace|nació|llega|tiene|"
    rf"termina|acaba)\b"
    r"|\btengo (?:mi|el|la|un|una|los) (?:\w+ )?(?:examen|exámenes|oposición|oposiciones|entrevista|"
    r"operación|cita|boda|mudanza|vuelo|juicio|"
    r"defensa|concierto|maratón|parto)\b"
    r"|\bnos (?:mudamos|casamos|vamos)\b|\bme (?:mudo|caso|voy a vivir|operan|jubilo)\b"
)
_CHANGE = (
    r"\b(?:nos quedamos|me quedo|nos vamos|me voy|nos separamos|me separo|nos mudamos|me mudo|dejo|dejamos|"
    r"vendo|vendemos|cierro|"
    r"cerramos|abro|abrimos|acepto|aceptamos|rechazo|renuncio|vuelvo|volvemos|empiezo|retomo|me jubilo|me "
    r"caso|nos casamos|adopto|"
    r"adoptamos|cuido|cuidamos|crío|criamos|cultivo|cultivamos|colecciono|entreno|dirijo|coordino|regento|"
    r"alquilamos|comparto|"
    r"compartimos|hablamos|somos|hacemos|celebramos|rezamos|ayunamos|reciclamos|compramos) (?!(?:eso|esto|"
    r"así|aquí|hoy|el (?:tren|bus))\b)"
    r"(?:con|de|a|al|en|el|la|los|las|un|una|mi|mis|nuestr[oa]s?|dos|tres|cuatro|cinco|por|para|\d+|\w+) ?\w*"
    r"|\bme (?:han|habían) (?:diagnosticado|operado|despedido|ascendido|concedido|dado (?:la|el) (?:beca|"
    r"alta|baja|plaza))\b"
    r"|\ben (?:mi|nuestra) (?:casa|familia) (?:no |nadie |todos |se |siempre |hablamos|somos|comemos)"
)
_VIEW = (
    r"\b(?:a mi (?:modo de ver|entender|juicio|parecer)|desde mi punto de vista|yo opino|en mi humilde "
    r"opinión|soy de la opinión|"
    r"por principios?|va contra mis (?:principios|valores))\b"
    r"|\b(?:creo|pienso|opino|considero) que (?!(?:hay un|está mal|el (?:código|texto)|la (?:respuesta|"
    r"línea)|tú|usted)\b).*\b(?:debería\w*|"
    r"debe|deben|merece\w*|importante|injust[oa]|inmoral|derecho|libertad|gratis|públic[oa]|prohibi\w+|"
    r"demasiado)\b"
)
_PASSING = re.compile(
    r"\b(?:hoy|ayer|mañana por|esta (?:noche|tarde|mañana)|ahora mismo|pregunta|preguntas|problema|error|"
    r"archivo|tabla|texto|mensaje|código|"
    r"línea|script|ejercicio|deberes|resfriado|dolor de cabeza|hambre|sed|ganas|carta|correo|resumen|en el "
    r"(?:tren|bus|metro))\b"
    r"|^(?:él|ella|tú|usted|ellos|ellas)\b|\b(?:dice|pide|quiere|piensa|cree) que\b"
)

FIRST_RULES = (
    Rule("preferences", re.compile(_ASKED)),
    Rule("beliefs", re.compile(_VIEW), unless=_PASSING),
    Rule("dates", re.compile(_DATED), unless=_PASSING, needs_date=True),
)
RULES = (
    Rule("preferences", re.compile(_TASTE), unless=_PASSING),
    Rule("decisions", re.compile(_LIVES), unless=_PASSING),
    Rule("decisions", re.compile(_KEPT), unless=_PASSING),
    Rule("decisions", re.compile(_CHANGE), unless=_PASSING),
    Rule("decisions", re.compile(_MINE), unless=_PASSING, certainty=Certainty.IMPLIED),
)

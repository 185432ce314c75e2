"""Spanish words for the circumstances of a life: who belongs to it, what one has, is and does for good."""

from __future__ import annotations

from fullpass.engines.offline.plain import one_of
from fullpass.engines.offline.spanish.vocabulary import MY

_KIN = one_of(
    """mujer marido espos[oa] pareja novi[oa] compañer[oa] ex\\w* hij[oa]s? niñ[oa]s? bebés? gemel[oa]s
    melliz[oa]s madre mamá padre papá padres herman[oa]s? abuel[oa]s? niet[oa]s? tí[oa]s? prim[oa]s?
    sobrin[oa]s? suegr[oa]s? cuñad[oa]s? yerno nuera familia jef[ea]"""
)
_ANIMAL = one_of(
    """perr[oa]s? cachorr[oa]s? gat[oa]s? caballos? yegua poni burr[oa]s? vacas? ovejas? cabras?
    gallinas? patos? cerdos? conejos? hámsters? cobayas? loros? periquitos? tortugas? serpientes? peces
    acuario abejas colmenas?"""
)
_HEALTH = one_of(
    """alergias? intolerancias? diabetes asma migrañas? epilepsia artritis artrosis tdah autismo dislexia
    depresión ansiedad fobia hipertensión colesterol cáncer eczema psoriasis acúfenos endometriosis
    fibromialgia hernia ciática escoliosis apnea prótesis marcapasos audífonos? discapacidad crohn
    celiaquía insomnio esclerosis párkinson tartamudez tiroides bomba_de_insulina"""
)
_OWNED = one_of(
    """casa piso apartamento finca granja jardín huerto balcón terraza garaje taller terreno piscina
    coche carro furgoneta camión autocaravana moto bici bicicleta barco carnet carné tractor kangoo mac
    macbook piano guitarra violín empresa negocio tienda librería restaurante bar cafetería panadería
    despacho agencia hipoteca contrato título máster grado doctorado tatuajes? gafas silla_de_ruedas
    profesión oficio trabajo empleo lengua_materna nacionalidad años afición sueldo
    equipo horario raíces"""
)
_HAD = f"(?:{_KIN}|{_ANIMAL}|{_HEALTH}|{_OWNED})"
_LIVES = one_of(
    """vivo vivimos resido residimos trabajo trabajamos curro laburo chambeo me_llamo hablo hablamos
    vengo_de procedo provengo doy_clases? enseño dirijo dirigimos regento gestiono toco canto
    juego_(?:al|en|a_la) padezco sufro me_dedico estudio estudiamos imparto comparto compartimos cuido
    cuidamos crío criamos alquilo alquilamos conduzco llevo_(?!.*_(?:horas?|rato|minutos)) milito
    colaboro coordino cultivo entreno rezamos ayunamos celebramos pertenezco cobro gano mantengo me_gano
    voy_en_silla poseo me_quedo(?!_con_(?:el|la)_)
    nos_quedamos me_voy_a_vivir nos_vamos_a_vivir me_separo nos_separamos
    vendo cierro abro acepto rechazo me_traslado me_mudo nos_mudamos me_jubilo me_caso ando_en usamos"""
)
_LIVED = one_of(
    """me_compré me_han_(?:diagnosticado|operado|despedido|ascendido|concedido|aceptado) me_paso_a
    me_hago_cargo nací nacimos crecí crecimos viví vivimos estudié estudiamos trabajé serví emigré
    emigramos me_cri[eé] me_(?:mudé|casé|separé|divorcié|jubilé|instalé|trasladé|vine|quedé_embarazada)
    nos_(?:mudamos|casamos) nos_(?:separamos|divorciamos|instalamos|trasladamos|deshicimos) heredé
    heredamos adopté adoptamos compré_(?:una|la|mi)_casa compramos_(?:una|la|nuestra)_casa
    perdí_(?:mi|el)_(?:trabajo|empleo)
    me_(?:diagnosticaron|operaron|despidieron|ascendieron|educaron|echaron) me_he_dado_de_baja suspendí
    aprobé_las?_oposici\\w+ dejé conseguí_(?:la|el|una)
    (?:he|hemos)_(?:vivido|trabajado|estudiado|adoptado) (?:he|hemos)_(?:heredado|emigrado)
    acabamos_de_(?:tener|mudar|comprar|adoptar)\\w* acabo_de_(?:mudar|divorciar|jubilar|tener)\\w*"""
)
CIRCUMSTANCE = (
    rf"\b(?:{_LIVES}|{_LIVED})\b|\bvolví a\b"
    r"|\b(?:soy|somos)\b|\bestoy (?:casad|divorciad|solter|jubilad|embarazad|separad|prometid|en paro|de "
    r"baja|viud|en silla)\w*"
    rf"|\b(?:tengo|tenemos|tuve|tuvimos|poseo) (?:[\w'-]+ ){{0,5}}?{_HAD}\b"
    rf"|^(?:y |pero )?{MY} (?:[\w-]+ ){{0,2}}?(?:{_HAD}|nombre|apellido)\b(?! (?:dice|dijo|pide|quiere|"
    rf"piensa))"
    r"|\bde profesión\b|\b(?:en|de) (?:mi|nuestra) (?:casa|familia)\b"
)

"""Spanish acts that undo each other, and everyday things of one kind."""

ACTS = """
empezar empieza empiezo empiezan empezo empece comenzar comienza comenzo iniciar / dejar dejo deje parar
    terminar termina termino acabar
abrir abre abrio abri montar monta montando lanzar lanzo lanza inaugurar / cerrar cierra cerro cerrando
    cancelar cancelo cancela suspender aplazar
aceptar acepto acepte acepta / rechazar rechazo rechace rechaza declinar
! comprar compro compre compra / vender vendio vendi vende / alquilar alquila alquilo
entrar unirse unio incorporarse / salir irse dejar dejo deje abandonar abandono renunciar renuncio
contratar contrato contratado / despedir despidio despedido despidieron
llegar llega llego / marchar
mudarse+a volver vuelve volvio regresar / irse+de
ganar gano gane gana / perder perdio perdi pierde
! prestar presto presta / tomar+prestado
! ensenar ensena enseno ensenando / aprender aprende aprendio aprendiendo estudiar estudia
subir sube subio aumentar / bajar baja bajo reducir
aprobar aprobo aprobe aprobado / suspender suspendio suspendi suspenso
! casar caso case / divorciar divorcio separar separo
guardar conservar / regalar tirar vender
buscar busca buscando / encontrado encontro
construir construye / derribar vender
tutear tutea / ustedes usted
escribir escribe escribiendo / leer lee leyendo
permitir permitirse fomentar fomentarse / prohibir prohibirse
soportar soporta / encantar encanta adorar adora
"""

QUALITIES = """
sobrevalorado sobrevalorada / infravalorado infravalorada
feliz / infeliz triste
sano / enfermo
caro cara / barato barata
facil / dificil
limpio / sucio
bueno buena / malo mala
masculino masculina / femenino femenina
tranquilo tranquila / nervioso nerviosa
importante util / inutil superfluo
demasiado demasiada demasiados demasiadas / poco poca pocos pocas
"""

THINGS = """
perro perra cachorro / gato gata gatito / loro / tortuga / conejo / hamster / caballo / serpiente / vaca
    / cerdo / oveja / cabra / gallina / pato / burro
violonchelo chelo / violin / viola / contrabajo / guitarra / ukelele / arpa / piano / organo / acordeon
    / flauta / clarinete / oboe / fagot / saxofon / trompeta / trombon / bateria / bandoneon
te / cafe / agua / zumo jugo / cerveza / vino / sidra / champan cava / limonada / leche / mate / ron /
    ginebra
ternera / cerdo / pollo / cordero / jamon / higado / queso / tofu / huevos / pan / arroz / pasta /
    patatas papas / tomate tomates / cebolla / ajo / zanahoria / espinacas / brocoli / berenjena /
    calabacin / setas champinones / guisantes / alubias frijoles / lentejas / hinojo / apio / remolacha
    / aceitunas / manzana / platano / fresas / cerezas / uvas / nueces / cacahuetes / miel / salmon /
    atun / cilantro / albahaca / perejil
gluten trigo / lactosa leche / frutos+secos nueces cacahuetes / soja / polen / penicilina
coche auto carro / moto / bici bicicleta / tren / autobus bus / avion / barco / tranvia / metro /
    patinete
escalada / senderismo / correr / ciclismo / natacion nadar / remo / vela / surf / esqui / esgrima /
    boxeo / judo / yoga / tenis / futbol / balonmano / baloncesto / voleibol / ajedrez / bailar baile /
    punto / costura / ceramica / pintura pintar / dibujo / fotografia / jardineria / pesca / cocina
rodilla / cadera / hombro / corazon / tobillo / muneca / rinon / pulmon / higado / estomago / diente /
    ojo ojos / oido oreja
enfermero enfermera / medico medica / dentista / veterinario veterinaria / farmaceutico / profesor
    profesora maestro maestra / abogado abogada / contable / arquitecto / electricista / fontanero /
    panadero / camarero camarera / peluquero peluquera / agricultor / piloto / policia / periodista
lealtad / honestidad / paciencia / valor / gratitud / fama / dinero / justicia / libertad / talento /
    suerte / salud / familia / trabajo / amistad / amabilidad
gemelos mellizos gemelas mellizas / trillizos trillizas
matematicas / fisica / quimica / biologia / historia / derecho / filosofia / psicologia / medicina
novela / poema / guion / tesis / ensayo / disco / pelicula / podcast / blog / libro
restaurante / panaderia / libreria / hotel / granja / bar / peluqueria / cafeteria
master / doctorado / grado
aleman alemana / frances francesa / español española / ingles inglesa britanico / italiano italiana /
    sueco sueca / danes danesa / noruego noruega / holandes holandesa / polaco polaca / ruso rusa /
    chino china / japones japonesa / mexicano mexicana / argentino argentina / estadounidense americano
    / portugues portuguesa / griego griega / suizo suiza / austriaco
"""

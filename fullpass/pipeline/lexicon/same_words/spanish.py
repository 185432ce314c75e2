"""Groups of Spanish words that say the same."""

SPANISH = """
aplicacion app / universidad uni facultad / bicicleta bici / profesor profe profesora / moto motocicleta /
dinero pasta plata / padre papa / madre mama / abuela yaya / abuelo yayo / boda caso casarse casamos casa
casamiento / piso apartamento departamento casa / movil celular telefono / empezar empieza empezo empiezo
comenzar comienza comenzo comienzo / terminar termina termino acabar acaba acabo / comprar compra compro
adquirir adquirio / mudarse muda mudo traslada trasladarse / medico doctor doctora / plantea plantearse
planteo piensa pienso / respuestas respuesta contestame respondeme responder contesta / casarse caso casa
casan casamos boda matrimonio casado casada / entregar entrega entrego entregado presentar / mudarse mudo
muda mudamos mude mudanza traslado trasladar trasladarse / cambiar cambio cambiado pasar paso pasado migrar
migracion migro trasladar / cambiar cambio reemplazar sustituir sustituye reemplaza / aplazar aplaza aplazo
aplazado posponer pospone pospuso postergar retrasar retraso retrasa / mover movio mueve cambiar cambio /
subir sube subio subida aumentar aumenta aumento incrementar / bajar baja bajo bajada reducir reduce
reduccion disminuir recortar recorta / caducar caduca vencer vence vencimiento expirar expira termina acaba
/ guardar guarda conservar mantener / perjudicar perjudica dano danar dana danino perjudicial / repetir
repite repeticion / dudar duda dudas esceptico esceptica / asistir asiste acudir acude ir participar
participa / participar participa tomar correr / alquilar alquila alquilo alquiler arrendar arrienda /
contratar contrata contrato fichar / despedir despidio despido echar / dimitir dimision dejar deja dejo
renunciar renuncia / dejar deja dejo abandonar abandono / ganar gana sueldo salario ingresos cobrar cobra /
donar dona donacion / recibir recibe recibio obtener conseguir / reservar reserva reservado / cancelar
cancela cancelacion anular anula / organizar organiza organizacion montar monta / preparar prepara preparo
preparacion montar monta montando entrenar / preparar prepara estudiar estudia / practicar practica ensayar
ensaya ensayo entrenar / entrenar entrena entreno entrenamiento entrenador entrenadora / ensenar ensena
profesor profesora clases maestro maestra docente / dirigir dirijo dirige director directora direccion
llevar lleva / gestionar gestiona gestion administrar administra llevar lleva / fundar funda fundo fundacion
crear montar montando abrir lanzar / abrir abre abrio apertura inaugurar / crear crea montar monta montando
poner lanzar / publicar publica publicacion sacar saca sacado lanzar / escribir escribe redactar redacta
autor autora / editar edita corregir corrige revisar / reparar repara reparacion arreglar arregla arreglo /
renovar renueva renovacion reformar reforma restaurar restaura restauracion / construir construye
construccion hacer montar / desarrollar desarrolla desarrollo programar programa crear hacer haciendo /
programar programa programador programadora codigo / grabar graba grabacion / fotografiar fotografia
fotografo fotografa fotos foto / cocinar cocina cocinero cocinera / cultivar cultiva cultivo plantar huerto
/ criar cria crianza / cuidar cuida cuidado atender ocuparse / caminar camina andar paseo pasear senderismo
/ escuchar escucha oir / hablar habla charlar conversar / explicar explicacion explica aclarar / resumir
resume resumen / traducir traduce traduccion traductor traductora interprete / oponerse opone oposicion
contra rechazar / apoyar apoya apoyo favor defender defiende / ayudar ayuda apoyo util servir sirve / evitar
evita rehuir / omitir omite saltar quitar / incluir incluye contener / permitir permite permiso dejar /
prohibir prohibe prohibicion / aceptar acepta admitir admite / recomendar recomienda recomendacion aconsejar
aconseja sugerir sugiere / disculparse disculpas disculpa perdon / temer teme miedo temor panico / preocupar
preocupa preocupacion preocupado preocupada inquieta / recuperarse recupera recuperacion / tratar trata
tratamiento terapia / lesionar lesion lesionado herida / romper roto fractura / fumar fuma fumador fumadora
tabaco / parar para parado dejar deja cesar / continuar continua seguir sigue / terminar termina fin final
acabar acaba finalizar finaliza / llegar llega llegada aterrizar aterriza / regresar regresa regreso volver
vuelve vuelta / salir sale salida partir irse / unirse une entrar ingresar ingresa / inscribirse inscribe
inscripcion apuntarse apunta apuntado matricularse matricula / solicitar solicita solicitud / aprobar
aprueba aprobado pasar / suspender suspende suspenso / ganar gano victoria / competir compite competicion
torneo campeonato / buscar busca busqueda / mostrar muestra ensenar / enviar envia envio mandar manda /
llamar llama llamada telefonear / celebrar celebra celebracion fiesta / limpiar limpia limpieza /
coleccionar colecciona coleccion / instalar instala instalacion / separar separa separacion divorciarse
divorcio divorciado divorciada / heredar hereda herencia / prolongar ampliar renovar prorrogar / mejorar
mejora mejor / proteger protege proteccion / votar vota voto votante / operar opera operacion cirugia
quirofano / vacunar vacuna / viajar viaja viaje viajes / conducir conduce conductor conductora manejar
maneja / nadar nada natacion nadador / cantar canta cantante canto / bailar baila baile bailarin / pintar
pinta pintor pintora pintura / jubilarse jubila jubilacion jubilado jubilada retirarse retiro / vender vende
venta vendimos / pagar paga pago abonar saldar cancelar / ahorrar ahorra ahorros / prestar prestamo credito
deuda / hipoteca prestamo / empleado empleada empleados trabajador trabajadora trabajadores plantilla /
cliente clienta clientes / empresa compania negocio firma / oficina despacho / puesto trabajo empleo / jefe
jefa encargado superior / companero companera colega / amigo colega / hijos ninos crios chavales / esposo
marido / esposa mujer / bebe recien nacido / enfermedad dolencia enfermo enferma / medicamento medicamentos
medicina medicinas pastillas / examen examenes prueba oposicion / carnet permiso licencia / curso clase
clases / alumno alumna alumnos estudiante / carrera grado / coche auto carro vehiculo / tren ferrocarril
trenes / avion vuelo volar / autobus bus / vacaciones viaje / ascensor elevador / reunion cita junta /
pelicula peli film / cancion tema / concierto actuacion / partido juego / equipo grupo / gimnasio gym /
ordenador computadora portatil / pagina web sitio / archivo documento fichero / error fallo bug / inutil
innecesario sobra / util practico / importante clave esencial / necesario imprescindible / dificil
complicado duro / facil sencillo simple / rapido veloz rapidamente / breve corto conciso breves cortas
cortos / detallado extenso / caro costoso / barato economico / pequeno pequenito chico / bonito lindo
hermoso / roto averiado estropeado / autonomo autonoma freelance / embarazada embarazo / aburrido aburrida
aburre / ruido ruidoso / cerca junto proximo afueras / junto junta juntos juntas con / suficiente bastante
basta / manual mano / diario dias diariamente / antes antiguamente solia / pianista piano / guitarrista
guitarra / violinista violin / ahorrar ahorra ahorro juntar juntando / hablar hablen tratar trata tratame
tratamiento llamar / aprender aprende estudiar estudia estudio estudiando / mover movido pasar paso cambiar
trasladar / correr corre corro footing running / divorciar divorcio separar separe / enfadado enojado
molesto / contento feliz / nino chico chaval / invitar invita invitacion / desayuno desayunar desayuna /
cena cenar / almuerzo almorzar comida / ruta excursion senderismo caminata / escuela colegio cole / hospital
clinica / abogado abogada letrado / gafas lentes anteojos / zumo jugo / frigorifico nevera heladera /
alquiler renta / deberes tareas / beca ayuda / charla conferencia ponencia presentacion / aficion hobby
pasatiempo / meta objetivo / plazo fecha limite / unirse unio une miembro socio socia / doler duele dolor
dolores / cancelar cancelo cancelado baja / viajar viaja viaje voy / reservar reservo reserva / fiebre
temperatura / tarifa precio cuota / injusto injusta / gastos costes costos / empezar empieza empiezo entrar
entro entra incorporarse
"""

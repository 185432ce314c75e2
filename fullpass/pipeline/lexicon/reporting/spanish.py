"""What Spanish tells of a person without adding anything."""

SPANISH = """
usuario usuaria usuarios persona personas propio propia propios propias mismo misma mismos mismas si
consigo se le les lo la los las su sus suyo suya suyos suyas el ella ellos ellas quien quienes cuyo cuya
actual actuales actualmente ahora momento presente hoy ya aun todavia sigue seguir siguen siguio proximo
proxima proximos proximas futuro pronto antes despues luego entonces anterior anteriormente reciente
recientemente hace desde hasta durante mientras cuando donde como porque pues ya que debido causa motivo
motivos razon razones por para con sin sobre segun entre hacia contra ante tras ademas tambien tampoco
asimismo asi pero sino aunque pesar embargo vez veces lugar cambio respecto relacion acerca cuanto
mediante piensa pensar penso pensado cree creer creia creido opina opinar opinion considera considerar
considerado parece parecer encuentra encontrar siente sentir ve ver visto juicio convencido convencida
dice decir dijo dicho cuenta contar menciona mencionar menciono afirma afirmar explica explicar indica
indicar expresa expresar comenta comentar senala declara quiere querer quiso queria quisiera desea desear
deseo pide pedir pidio pedido necesita necesitar necesidad busca buscar espera esperar pretende pretender
intenta intentar piensa planea planear plan planes tiene previsto prevista prevé preve prever intencion va
ir fue iba van vaya prefiere preferir prefirio preferencia preferencias gusta gustan gustar gustaria gusto
encanta encantan favorito favorita favoritos favoritas interes interesa interesado interesada decide
decidir decidio decidido decision elige elegir eligio elegido escoge opta optar opto optado ha han he
hemos haber habia habra hay es son era eran ser sido siendo esta estan estar estaba estado estando tiene
tienen tener tenia tuvo tenido hace hacen hacer hacia hizo hecho haciendo da dan dar dio dado pone poner
puso puesto queda quedar quedo quedan toma tomar tomo tomado lleva llevar llevo llevado llevan mantiene
mantener puede poder pudo pueden debe deber deberia deben suele soler suelen resulta resultar trata tratar
encuentra realiza realizar realizado efectua usa usar utiliza utilizar utilizado dispone posee cuenta vive
vivir vivio vivido reside residir residente domicilio trabaja trabajar trabajo trabajado empleo empleado
empleada puesto profesion ocupacion dedica dedicar ano anos mes meses semana semanas dia dias hora horas
minuto minutos tiempo fecha edad cumple cumplir cumplio cumpleanos manana tarde noche tardes noches
mananas madrugada anual mensual semanal diario diaria nacio nacer nacido nacida nacimiento uno una unos
unas dos ambos ambas cada todo toda todos todas varios varias alguno alguna algunos algunas otro otra
otros otras mucho mucha muchos muchas poco poca pocos pocas mas menos muy bastante demasiado tan tanto
casi alrededor aproximadamente unos total parte mayoria mayor mayores solo solamente unicamente
exclusivamente siempre nunca jamas normalmente generalmente habitualmente frecuentemente principalmente
sobre especialmente realmente personalmente aproximado probablemente posiblemente quizas cosa cosas tipo
tipos forma formas manera maneras modo caso casos hecho ejemplo tema temas punto asunto cuestion situacion
condicion papel proyecto proyectos objetivo fin uso nombre llamado llamada llama llamar nombres respuesta
respuestas responder responde contestar contesta pregunta preguntas
    problema problemas y e o u ni no nada nadie ningun ninguno ninguna que cual cuales
este esta esto estos estas ese esa eso esos esas aquel aquella del al de en a
usan usamos uso padece padecer sufre sufrir sera seran seria plantea plantearse
"""

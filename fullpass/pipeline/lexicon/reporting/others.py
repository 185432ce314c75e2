"""What Italian, Portuguese, Dutch and Russian tell of a person without adding anything."""

ITALIAN = """
utente persona proprio propria propri proprie stesso stessa si suo sua suoi sue lui lei loro gli le cui
chi quale attuale attualmente ora adesso momento oggi gia ancora sempre prossimo prossima futuro prima
dopo poi quindi recente recentemente da dal fino durante mentre quando dove come perche poiche siccome
causa motivo ragione per con senza su sul secondo tra fra verso contro anche inoltre pero ma bensi sebbene
nonostante invece piuttosto riguardo pensa pensare crede credere ritiene ritenere considera trova trovare
opinione parere convinto convinta sente vede dice dire detto afferma menziona spiega indica esprime vuole
volere vorrebbe desidera chiede chiedere ha bisogno cerca cercare spera intende intenzione pianifica
prevede previsto piano deve dovere puo potere va andare vanno preferisce preferire preferenza preferito
preferita piace piacciono ama adora interessa decide deciso decidere decisione sceglie scegliere scelto
scelta opta ha hanno avere avuto aveva e sono essere stato stata era sta stanno fa fare fatto da dare dato
mette mettere messo prende prendere preso tiene tenere rimane resta diventa diventato viene usa usare
utilizza possiede vive vivere abita abitare risiede lavora lavorare lavoro impiego mestiere professione
anno anni mese mesi settimana settimane giorno giorni ora ore minuto tempo data eta compie compleanno
mattina sera notte pomeriggio nato nata nascita nasce nacque uno una ogni tutto tutta tutti tutte alcuni
alcune altro altra altri altre molto molta molti poco piu meno quasi circa totale parte maggior solo
soltanto esclusivamente mai normalmente generalmente soprattutto spesso principalmente davvero cosa cose
tipo forma modo caso esempio tema punto questione situazione condizione ruolo progetto progetti obiettivo
nome chiamato chiamata chiama risposta risposte domanda prezzo costo costa paga pagare problema
"""

PORTUGUESE = """
usuario usuaria utilizador utilizadora pessoa proprio propria mesmo mesma si se lhe lhes dele dela deles
delas ele ela eles elas seu sua seus suas quem cujo cuja atual atualmente agora momento hoje ja ainda
continua proximo proxima futuro antes depois entao recente recentemente desde ate durante enquanto quando
onde como porque pois devido causa motivo razao por para com sem sobre segundo entre contra tambem alem
mas embora apesar vez vezes lugar relacao pensa pensar acha achar acredita acreditar considera considerar
opiniao sente ve convencido convencida parece diz dizer disse menciona afirma explica indica expressa quer
querer queria deseja desejar pede pedir precisa precisar busca procura espera pretende pretender planeja
planeia plano intencao vai ir foi vao deve dever pode poder tenta prefere preferir preferencia favorito
favorita gosta gostar gosto adora ama interessa interesse decide decidiu decidir decidido decisao escolhe
escolheu escolher escolhido opta optou ha tem ter tinha teve tido e sao ser sido era esta estao estar
estava fica ficar ficou faz fazer fez feito fazendo da dar deu dado poe por colocou toma tomar leva levar
mantem usa usar utiliza possui vive viver vivia mora morar reside trabalha trabalhar trabalho emprego
profissao ano anos mes meses semana semanas dia dias hora horas minuto minutos tempo data idade completa
faz aniversario manha tarde noite nasceu nascer nascido nascida nascimento um uma uns umas cada todo toda
todos todas varios varias algum alguma alguns algumas outro outra outros outras muito muita muitos muitas
pouco poucos mais menos quase cerca total parte maioria so somente apenas sempre nunca normalmente
geralmente principalmente especialmente realmente coisa coisas tipo forma modo maneira caso exemplo tema
ponto questao situacao condicao papel projeto projetos objetivo nome chamado chamada chama resposta
respostas pergunta preco custo custa paga pagar problema
"""

DUTCH = """
gebruiker gebruikster persoon personen mensen zelf zich zijn haar hem hen hun diens wie wiens eigen zelfde
huidig huidige momenteel nu op dit moment tegenwoordig vandaag al reeds nog steeds verder volgend volgende
komend komende toekomst binnenkort straks later eerder vroeger onlangs recent sinds vanaf tot tijdens
terwijl wanneer toen waar hoe waarom omdat want doordat vanwege wegens reden oorzaak door voor met zonder
over volgens tussen tegen ook bovendien maar echter hoewel ondanks plaats aanzien denkt denken gelooft
geloven vindt vinden vond mening opinie beschouwt ziet zien overtuigd overweegt zegt zeggen zei vertelt
noemt noemen genoemd heet meldt geeft geven gaf gegeven wil willen wilde wenst wensen vraagt vragen nodig
zoekt zoeken hoopt hopen verwacht plant plannen plan van bedoeling moet moeten kan kunnen mag mogen zal
zullen gaat gaan ging verkiest voorkeur liever liefst lievelings favoriet favoriete houdt houden graag
leuk interesse besluit besloot besloten beslist beslissing kiest kiezen koos gekozen keuze heeft hebben
had gehad is zijn was waren geweest wordt worden werd geworden blijft blijven doet doen deed gedaan maakt
maken maakte gemaakt neemt nemen nam genomen krijgt krijgen kreeg gekregen komt komen kwam staat staan
ligt zet zetten brengt gebruikt gebruiken bezit laat laten woont wonen woonachtig leeft leven werkt werken
werk werkzaam baan beroep jaar jaren maand maanden week weken dag dagen uur uren minuut minuten tijd datum
leeftijd oud verjaardag ochtend avond nacht middag geboren geboorte een elk elke ieder iedere alle
allemaal enkele sommige ander andere anderen veel vele weinig meer minder bijna ongeveer circa totaal deel
meeste meestal vaak soms altijd nooit alleen slechts uitsluitend vooral voornamelijk zeer erg heel echt
normaal gesproken ding dingen soort vorm manier wijze geval voorbeeld onderwerp punt kwestie situatie rol
project projecten doel naam antwoord antwoorden vraag prijs kosten kost betaalt betalen probleem
"""

RUSSIAN = """
пользователь пользователя пользователю пользователем пользовательница человек человека люди он она они его
ее их ему ей им него нее них себя себе собои свои своя свое свою своего своеи своих своим сам сама сами
которыи которая которое которые которого сеичас теперь настоящее настоящии время данныи момент сегодня уже
еще пока дальше следующии следующая следующего будущем будущее скоро потом затем раньше ранее недавно с до
после во время когда где как почему потому поскольку так из-за причина причине причины для без о об про
при по между против также тоже кроме однако но а хотя несмотря вместо думает думать считает считать
полагает верит верить мнение мнению уверен уверена находит кажется относится говорит говорить сказал
сказала сообщает сообщил упоминает упомянул рассказал рассказывает называет хочет хотеть хотел хотела
желает просит просить попросил нуждается нужен нужна нужно ищет надеется планирует планировать план планы
намерен намерена собирается должен должна может мочь могут пытается предпочитает предпочитать предпочтение
любит любить нравится нравятся любимыи любимая интересуется интерес решил решила решили решение решает
выбрал выбрала выбирает выбор есть был была было были быть будет является стал стала становится имеет
иметь имеется делает делать сделал делал дает дать взял берет остается остаться использует использовать
пользуется находится занимается владеет живет жить жил жила проживает работает работать работал работала
работа работе работу профессия год года году лет месяц месяца месяцев неделя неделю недели недель день дня
днеи час часа часов минут время дата возраст возрасте утром утро вечером вечер ночью ночь днем рождения
рождение родился родилась один одна одно каждыи каждая каждое каждую все всех весь вся всю несколько
некоторые другои другая другие других много мало больше меньше более менее почти около примерно всего
часть большинство только лишь исключительно всегда никогда обычно часто иногда в основном особенно очень
деиствительно вещь дело вид тип форма образ образом случаи пример тема вопрос ситуация роль проект проекты
цель имя зовут имени назван ответ ответы отвечать цена стоит стоимость платит проблема
"""

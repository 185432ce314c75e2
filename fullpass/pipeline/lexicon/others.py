"""Italian, Portuguese, Dutch and Russian acts that undo each other, and everyday things of one kind."""

ACTS = """
iniziare inizia iniziato cominciare comincia cominciato / smettere smesso finire finito lasciare
    lasciato
! comprare compra comprato / vendere vende venduto / affittare affitta
accettare accetta accettato / rifiutare rifiuta rifiutato
aprire apre aperto / chiudere chiude chiuso
vincere vince vinto / perdere perde perso
insegnare insegna / imparare impara studiare studia
sposare sposa sposato / divorziare divorzia
comecar comeca comecou / parar parou largar largou terminar terminou
! comprar compra comprou comprei / vender vende vendeu vendi / alugar aluga
aceitar aceita aceitou / recusar recusa recusou
abrir abre abriu / fechar fecha fechou
ganhar ganha ganhou / perder perde perdeu
ensinar ensina / aprender aprende estudar estuda
casar casa casou / divorciar divorciou
escrever escreve escrevendo / ler le lendo
beginnen begint begonnen / stoppen stopt gestopt
! kopen koopt gekocht / verkopen verkoopt verkocht / huren huurt gehuurd
winnen wint gewonnen / verliezen verliest verloren
trouwen trouwt getrouwd / scheiden gescheiden
начать начал начала начинает / бросить бросил бросила закончил закончила перестал перестала
! купить купил купила покупать покупает / продать продал продала продавать продает / снимать снимает
    снял
принять принял приняла / отклонить отклонил отклонила отказался отказалась
открыть открыл открыла / закрыть закрыл закрыла
выиграть выиграл выиграла / проиграть проиграл проиграла
учить учит преподает / учиться учится изучает
жениться женился замуж / развестись развелся развелась
"""

QUALITIES = """
mattina mattino / pomeriggio / sera notte
manha / tarde / noite
prima / dopo
ochtend / middag / avond
утром / днем / вечером ночью
caro cara / economico economica
"""

THINGS = """
cane / gatto / pappagallo / tartaruga / coniglio / cavallo
cao cachorro / gato / papagaio / tartaruga / coelho / cavalo
hond / kat poes / papegaai / konijn / paard
собака собаку собаки / кот кошка кошку кота / попугай / кролик / лошадь
te / caffe / acqua / birra / vino / succo
cha / cafe / agua / cerveja / vinho / suco sumo
thee / koffie / water / bier / wijn
чай / кофе / вода / пиво / вино / сок
carne / pesce / verdura / formaggio / pane
мясо / рыбу рыба / сыр / хлеб / овощи
macchina auto / bici bicicletta / treno / aereo / autobus
carro / bicicleta / comboio trem / aviao / autocarro onibus
auto / fiets / trein / vliegtuig / bus
машину машина / велосипед / поезд / самолет / автобус
violino / chitarra / pianoforte / flauto / tromba / violoncello
violino / violao guitarra / piano / flauta / trompete
скрипке скрипка / гитаре гитара / пианино / флейте флейта
gentilezza / denaro / onesta / coraggio / pazienza / fama / famiglia / lavoro
"""

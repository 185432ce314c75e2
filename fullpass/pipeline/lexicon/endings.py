"""Endings of the forms of a word, and forms that no ending explains, by language. All folded."""

ENDINGS = {
    "en": """s es ed d er ers or ors r rs ing ings ment ments tion tions ation ations ion ions al ally
        ly ness n en ful""",
    "de": """e en n st t et est te ten test tet ete eten end ende enden ender endes er ern em es s ung
        ungen erin erinnen in innen ig ige igen lich""",
    "fr": """e es ent ons ez er ir re ait ais aient ions iez era ra ront ai ee ees is it issons issez
        issent issait i ie ies u ue us ues s t x ant ante ants ment ments al ale aux elle eur eurs
        euse rice ion ions ation ations vons vez vent ive ivent age""",
    "es": """o a e as es is an en n amos emos imos ais eis i io aste iste aron ieron aba abas abamos
        aban ia ias iamos ian are ara aran aremos ere era eran ire ira iran aria eria iria arian
        ando iendo yendo ado ada ados adas ido ida idos idas ar er ir arse erse irse arme erme
        irme arlo erlo irlo arle arla erla ame eme anos ate ete os s cion ciones acion aciones
        miento mente dor dora dores""",
    "pt": """o a e as es am em amos emos imos ei i ou eu iu aram eram iram ava avam ia iam ara era ira
        aria eria iria ando endo indo ado ada ados adas ido ida idos idas ar er ir ar-se s os cao
        coes mento mente dor dora""",
    "it": """o a e i iamo ate ete ite ano ono avo ava avano evo eva evano ivo iva ai ei ii asti arono
        erono irono ero era ira ando endo ato ata ati ate uto uta uti ute ito ita iti ite are ere
        ire arsi ersi irsi zione zioni mento mente tore trice""",
    "nl": "t en n e te ten de den d s end ende er ers ing ingen je jes heid",
    "ru": """у ю ешь ет ем ете ут ют ишь ит им ите ат ят л ла ло ли ть ти ал ала али ать ает аю ают ял
        яла ять яет яю ил ила или ить ел ела ели еть ею еет сь ся усь юсь ется ются ится ятся лся
        лась лись ться аюсь ается ялся ует уют ую овал овала овать ывает ываю ывать а я ы и е о ои
        еи ом ем ам ям ами ями ах ях ов ев ии ыи ая ое ые ие ого его ому ему ым ых их ую юю ью ия
        ию ией""",
}

IRREGULAR = {
    "en": """fly flies flew flown/catch caught/bring brought/fight fought/bite bit bitten/draw drew
        drawn/hold held/ hide hid hidden/lay laid/lead led/ring rang rung/rise rose risen/shoot
        shot/shake shook shaken/steal stole stolen/stick stuck/throw threw thrown/wake woke
        woken/sit sat/stand stood/understand understood/find found/ feel felt/feed fed/dig
        dug/hang hung/hear heard/forget forgot forgotten/forgive forgave forgiven/freeze froze
        frozen/tooth teeth/mouse mice/goose geese/bear born birth birthday/blow blew blown/deal
        dealt/dream dreamt/burn burnt/learn learnt/spell spelt/spill spilt/seek sought/shine
        shone/shrink shrank shrunk/sink sank sunk/spin spun/spread/spring sprang/sweep swept/tear
        tore torn/weave wove woven/wind wound/withdraw withdrew withdrawn/undergo
        underwent/overcome overcame/bind bound/bleed bled/breed bred/cling clung/creep crept/kneel
        knelt/lie lay lain lying/light lit/slide slid/weep wept/knife knives/life lives/half
        halves/ leaf leaves/wolf wolves/shelf shelves/loaf loaves/calf calves/thief
        thieves/analysis analyses analyse analyze/choose choice/advise advice/prove proof/believe
        belief/retire retirement/allergic allergy allergies/ asthma asthmatic/vegan
        veganism/diagnose diagnosis/arthritis arthritic/pregnant pregnancy/grow growth/ die death
        dead dying/think thought/sell sale sales/lose loss lost/fly flight flights/live life/ pay
        payment/see sight/give gift/speak speech/sing song/able ability/strong strength/long
        length/ high height/wide width/hot heat/young youth/true truth/marry marriage/depart
        departure/explain explanation/ enter entry entrance/describe description/decide
        decision/divorce divorcee/destroy destruction""",
    "de": """nehmen nimmt nimm nahm genommen/geben gibt gab gegeben/lesen liest las gelesen/essen isst
        ass gegessen/ sehen sieht sah gesehen/sprechen spricht sprach gesprochen/treffen trifft
        traf getroffen/helfen hilft half geholfen/vergessen vergisst vergass/werfen wirft warf
        geworfen/sterben stirbt starb gestorben tod/brechen bricht brach gebrochen/trinken trank
        getrunken/singen sang gesungen/schwimmen schwamm geschwommen/finden fand gefunden/ziehen
        zog zogen gezogen/schreiben schrieb geschrieben/bleiben blieb geblieben/fahren faehrt
        fahrt fuhr gefahren/tragen tragt trug getragen/schlafen schlaft schlief geschlafen/lassen
        lasst liess/ laufen lauft lief gelaufen/fangen fangt fing gefangen/halten halt hielt
        gehalten/fallen fallt fiel gefallen/ raten rat riet/gehen ging gegangen/stehen stand
        gestanden/bringen brachte gebracht/denken dachte gedacht/ kennen kannte gekannt/rennen
        rannte gerannt/wissen weiss wusste gewusst/fliegen flog geflogen flug/bieten bot
        geboten/verlieren verlor verloren/beginnen begann begonnen/gewinnen gewann
        gewonnen/steigen stieg gestiegen/leihen lieh geliehen/reiten ritt geritten/schneiden
        schnitt geschnitten/leiden litt gelitten/ backen backt backte gebacken/waschen wascht
        wusch gewaschen/wachsen wachst wuchs gewachsen/laden ladt lud geladen/heben hob
        gehoben/liegen lag gelegen/sitzen sass gesessen/treten tritt trat getreten/tun tut tat
        getan/scheiden schied geschieden/entscheiden entschied entschieden/vertragen vertragt
        vertrug/verbieten verbot verboten/giessen goss gegossen/schliessen schloss
        geschlossen/geniessen genoss genossen/riechen roch/ kaufen kauft kauf/werden wirst
        ward/messen misst mass gemessen/empfehlen empfiehlt empfahl empfohlen/bewerben bewirbt
        bewarb beworben/stossen stosst/mogen mag/ferien urlaub""",
    "fr": """prendre prend prends prenons prennent pris prise/apprendre apprend apprends apprenons
        apprennent appris/ comprendre comprend comprends compris/lire lis lit lisons lisent lu
        lue/ecrire ecris ecrit ecrivons ecrivent/ boire bois boit buvons boivent bu/vendre vend
        vends vendons vendent vendu/recevoir recois recoit recu/ dormir dors dort dormons/partir
        pars part partons/sortir sors sort sortons/venir viens vient venons viennent venu
        venue/tenir tiens tient tenons/croire crois croit/savoir sais sait savons/voir vois voit
        voyons vu/ mettre mets met mettons mis/connaitre connais connait connu/devoir dois doit
        devons/pouvoir peux peut/ vouloir veux veut/naitre nais nait ne nee/vivre vis vit
        vivons/suivre suis suit suivons/conduire conduis conduit/courir cours court/mourir meurt
        mort morte decede/ouvrir ouvre ouvert/offrir offre offert/perdre perd perds perdu/attendre
        attends attend/rendre rends rend/repondre reponds repond/peindre peins peint/coudre couds
        coud/haïr hais hait/manger mangeons/payer paie paye/jeter jette/acheter achete/demenager
        demenageons/ nettoyer nettoie/essayer essaie/employer emploie/appeler appelle/accoucher
        accouchement/aller vais va allons/ faire fais fait faisons font/avoir ai a avons ont
        eu/etre suis est sommes sont""",
    "es": """hacer hago hace hizo hice hecho/decir digo dice dijo dicho/abrir abierto/escribir
        escrito/romper roto/ morir murio muerto muere muerte fallecer/volver vuelvo vuelto
        vuelve/ver veo ve vio visto/poner pongo puso puesto/salir salgo sale/venir vengo viene
        vino/traer traigo trajo/conducir conduzco conduce condujo/saber se sabe supo/pedir pido
        pide pidio/servir sirvo sirve/seguir sigo sigue siguio/dormir durmio/sentir sintio/ vestir
        visto viste/elegir elijo elige eligio/jugar juego juega jugo/oir oigo oye/caer caigo
        cae/leer leo lee leyo/construir construyo construye/ir voy va vamos van fui fue/dar doy da
        di dio/estar estoy esta/tener tengo tiene/poder puedo puede/querer quiero quiere/nacer
        nazco nace nacio naci/conocer conozco conoce/oler huelo huele/reir rio rie/freir frio
        frie/medir mido mide/repetir repito repite""",
    "pt": """fazer faco faz fez fiz feito/dizer digo diz disse/ver vejo ve viu/por ponho poe pos
        posto/trazer trago traz trouxe/vir venho vem veio/ir vou vai foi/dar dou da deu/ler leio
        le leu/sair saio sai/dormir durmo dorme/ ouvir ouco ouve/pedir peco pede/perder perco
        perde/poder posso pode/querer quero quer/saber sei sabe/ter tenho tem/estar estou esta/ser
        sou e/abrir aberto/escrever escrito/seguir sigo segue/preferir prefiro prefere/ servir
        sirvo serve/sentir sinto sente/conseguir consigo consegue""",
    "it": """fare faccio fa fatto/valere vale valga/vado va vada vai/dire dico dice detto/leggere letto
        lessi/scrivere scritto/vedere visto/prendere preso/mettere messo/aprire aperto/venire
        vengo viene/tenere tengo tiene/uscire esco esce/andare vado va/dare do da/stare sto
        sta/bere bevo beve bevuto/sapere so sa/dovere devo deve/potere posso puo/volere voglio
        vuole/ vivere vissuto/nascere nato nata nacque/perdere perso/rispondere risposto/correre
        corso/chiudere chiuso/ scegliere scelgo sceglie scelto/morire morto muore/rimanere rimango
        rimane/piacere piaciuto/vendere venduto/ finire finisco finisce/preferire preferisco
        preferisce/capire capisco capisce/pulire pulisco pulisce""",
    "nl": """kopen koopt kocht gekocht/lopen liep gelopen/lezen las gelezen/schrijven schreef
        geschreven/rijden reed gereden/eten at gegeten/drinken dronk gedronken/slapen sliep/zien
        zag gezien/gaan ging gegaan/staan stond/doen deed gedaan/komen kwam/nemen neemt nam
        genomen/geven gaf/spreken sprak/vinden vond gevonden/beginnen begon begonnen/verliezen
        verloor verloren/denken dacht/brengen bracht/zoeken zocht/sterven stierf gestorven/zwemmen
        zwom/zingen zong gezongen/vliegen vloog gevlogen/trekken trok getrokken/stoppen gestopt""",
    "ru": """есть ем ест едим едят ел ела/пить пью пьет пил пила/иду идет идти шел/еду едет ехать
        ездить езжу ездит/ писать пишу пишет/жить живу живет/вожу водит водить/хожу ходит
        ходить/люблю любит/готовлю готовит/ненавижу ненавидит/вижу видит/учу учит учить/учусь
        учится учиться/шью шьет шить/мою моет/пою поет петь/бегу бежит бегать/плачу платит/ищу
        ищет/родился родилась рожден/брать беру берет взял/перееду переезжаю переезжает переехал
        переехала переезд/пеку печет печь/сплю спит спать/строю строит/даю дает/мог могу
        может/хочу хочет/ веду ведет вести/несу несет/рисую рисует/купил купила куплю купит/продал
        продала продаю""",
}

SEPARABLE = """ab an auf aus ein mit nach vor zu um los hin her fest weg zuruck bei durch uber weiter zusammen
vorbei herunter hinaus heraus rein raus runter kennen statt frei teil op af uit aan mee terug over
toe in door bij"""
"""Prefixes that German and Dutch part from their verb, or put before "ge": "zieht … um", "umgezogen"."""

"""Endings that tell in which tense a form stands, by language; the longest that fits tells it.

With their accents. P is past, N now, W what somebody will or would do, I the infinitive; several where the
ending alone does not tell. Forms that no ending explains are in `PAST_FORMS` and `OTHER_FORMS`.
"""

TENSE_ENDINGS = {
    "es": {
        "P": """é í ó ió aste iste aron ieron aba abas ábamos aban ía ías íamos ían ado ada ados adas ido ida
            idos idas ído ída""",
        "N": "o a e as es emos an en ando iendo yendo áis éis",
        "NP": "amos imos",
        "W": """arás erás irás ará erá irá aremos eremos iremos arán erán irán aría ería iría arían erían
            irían""",
        "WP": "aré eré iré",
        "NPWI": "ara aran iera ieran iese iesen",
        "I": "ar er ir ír arse erse irse arme erme irme arnos ernos irnos arlo erlo irlo arla erla arle erle",
    },
    "pt": {
        "P": """ei ou eu iu aram eram iram ava avam ávamos ia iam íamos ado ada ados adas ido ida idos idas
            aste este iste""",
        "N": "o a e as es am em amos emos ando endo indo",
        "NP": "imos i",
        "W": """arei erei irei ará erá irá arão erão irão aremos eremos iremos aria eria iria ariam eriam
            iriam""",
        "I": "ar er ir ar-se er-se ir-se ar-me er-me ir-me",
    },
    "it": {
        "P": """ato ata ati uto uta uti ito ita iti avo ava avi avano avamo evo eva evi evano evamo ivo iva
            ivi ivano ai asti arono erono irono ì""",
        "N": "o i a e iamo ano ono ando endo isco isce",
        "NP": "ate ute ite ò",
        "W": "erò irò erai erà irà eremo iremo eranno iranno erei irei erebbe irebbe",
        "I": "are ere ire arsi ersi irsi armi ermi irmi arci erci irci arlo erlo irlo arla erla",
    },
    "fr": {
        "P": "é ée és ées ais ait aient i ie u ue us ues",
        "N": "e es ent ons ez s t x ant issons issent issant",
        "NP": "is it ions iez",
        "W": "erai irai era ira erons irons eront iront erais irais erait irait eraient",
        "I": "er ir re oir",
    },
    "de": {"P": "test", "N": "e st t", "NP": "te ten", "NI": "en"},
}

GERMAN_PARTICIPLE = (
    r"(?:ab|an|auf|aus|ein|um|vor|weg|zu|zuruck|mit|nach|los|hin|her|fest|bei)?ge\w{2,}(?:t|en)"
)
GERMAN_PARTICIPLE_OR_PRESENT = r"(?:ver|be|er|ent|zer|miss|uber|unter)\w{2,}(?:t|en)|\w{2,}iert"

PAST_FORMS = {
    "es": """hice hizo hicimos hicieron hecho dije dijo dijeron dicho abierto escrito roto murió muerto muerta
        vuelto visto vio vi puse puso pusimos puesto vine vino vinieron traje trajo conduje condujo supe supo
        fui fue fuimos fueron era eran di dio dieron estuve estuvo tuve tuvo tuvimos tuvieron pude pudo quise
        quiso nació cayó leyó construyó había""",
    "pt": """fez fiz fizemos feito disse dito vi viu visto pus pôs posto trouxe vim veio foi fui foram fomos
        era eram dei deu tive teve tivemos tiveram estive esteve pude quis soube aberto escrito ganho""",
    "it": """fatto feci fece detto letto lessi scritto visto vidi preso messo aperto nato nata nacque perso
        risposto corso chiuso scelto morto morta rimasto rimasta era erano ero fu furono vissuto bevuto
        venuto ebbi ebbe""",
    "fr": """pris prise appris apprise compris lu lue bu vendu vendue reçu reçue venu venue tenu su vu vue mis
        mise connu dû pu voulu né née vécu suivi couru mort morte ouvert ouverte offert perdu perdue attendu
        rendu répondu peint eu été était étaient fait faite dit dite écrit écrite fini finie parti partie
        sorti choisi""",
    "de": """ging kam nahm gab sah las aß sprach traf half fuhr schrieb blieb zog fand verlor begann trug
        schlief lief hielt fiel stand brachte dachte wusste flog bot""",
}
OTHER_FORMS = {
    "es": {
        "N": """soy dirijo dirige elijo elige exijo es somos son estoy está tengo tiene tenemos quiere quieren
            queremos hago hace voy va vamos van doy da sé sabe quiero puedo""",
        "I": "ir ser dar ver",
    },
    "pt": {"N": "sou é somos são estou está tenho tem temos faço faz vou vai dou dá sei quero quer posso"},
    "it": {"N": "sono è siamo ho ha abbiamo faccio fa vado va sto sta so sa voglio vuole posso può"},
    "fr": {
        "N": """suis est sommes sont ai a avons ont vais va allons fais fait faisons font prends prend pars
            part viens vient vends vend lis lit écris écrit dis dit mets met sais sait vois voit bois boit
            finis finit choisis choisit ouvre offre perds perd attends attend rends rend réponds répond""",
        "I": "aller être avoir faire",
    },
    "de": {},
}

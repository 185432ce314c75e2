"""Word lists of the common languages: what carries no content, what negates, what counts, what says when.

They are data for rules that must work without a model. A language that is not listed still works by
stems alone: nothing is dropped from it, and nothing is known to negate.
"""

from __future__ import annotations

import re
from functools import cache


def listed(words: str) -> list[str]:
    """Give the words of a text that lists them between white space."""
    return words.split()


def _by_language(**lists: str) -> dict[str, frozenset[str]]:
    return {language: frozenset(listed(words)) for language, words in lists.items()}


# Without accents and in lower case, as `language.fold` leaves them. English first: it wins a tie.
STOP_WORDS = _by_language(
    en="""a about above after again all also although always am an and any are as at be because
    been before being but by can could did do does doing done during each else even ever few
    for from further had has have having he her here hers him his how i if in into is it its
    just ll m may me might more most much must my now of off often on once only or other our
    ours out own quite rather re really s same shall she should since so some still such t
    than that the their theirs them then there these they this those though through to too
    under until up upon ve very was we were what when where which while who whom whose why
    will with would you your yours d im ive id dont myself himself herself themselves
    currently really actually longer every everything everyone everybody anything anyone
    anybody nothing nobody something someone somebody always one ones not no nor never
    without""",
    de="""aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei damit
    dann das dass dein deine dem den denn der des dessen dich die dies diese diesem diesen dieser dieses
    dir doch dort du durch ein eine einem einen einer eines einige er es etwas euch euer fur ganz gegen
    gibt habe haben hab hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im
    immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kannst konnen konnte machen mal man
    manche mehr mein meine meinem meinen meiner meines mich mir mit muss mussen nach noch nun nur ob
    oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so solche soll sollte
    sondern uber um und uns unser unsere unter viel vom von vor war waren was weil welche wenn wer werde
    werden wie wieder wir wird wo wurde wurden zu zum zur zwischen nicht kein keine keinen keinem keiner
    nie niemals gern gerne""",
    fr="""a ai ainsi alors apres as au aussi autre autres aux avant avec avoir avons c ca car ce cela ces cet
    cette ceux chaque chez comme d dans de depuis des deux donc du elle elles en encore entre est et
    etait etaient ete etes etre eu eux faire fait fois ici il ils j je jusque l la le les leur leurs lui
    m ma mais me meme mes moi mon n ne nos notre nous on ont ou par parce peu peut plus pour pourquoi qu
    quand que quel quelle qui quoi s sa sans se ses si son sont souvent sous suis sur t ta te tes toi
    ton toujours tous tout toute toutes tres tu un une va vers vos votre vous y pas jamais aucun aucune
    sa es""",
    es="""a al algo algunas algunos ante antes aqui asi aun aunque cada como con contra cual cuando de del
    desde donde durante e el ella ellas ellos en entre era eran eres es esa ese eso esos esta estaba
    estan estas este esto estos estoy fue fueron ha hace hacia han hasta hay la las le les lo los mas me
    mi mis mucho muchos muy nada ni nos nosotros nuestra nuestro o os otra otro para pero poco por
    porque pues que quien se sea ser si siempre sido sin sobre solo somos son soy su sus tambien tanto
    te tener tengo ti tiene tienen toda todas todo todos tu tus un una uno unos usted y ya yo no nunca
    jamas tampoco ningun ninguna he hemos""",
    pt="""a ao aos aquela aquele as ate com como da das de dela dele depois do dos e ela elas ele eles em
    entre era essa esse esta estao estava este estou eu foi foram ha isso isto ja la lhe mais mas me
    mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelo
    por porque quando que quem sao se sem sempre ser seu seus so sou sua suas tambem te tem tenho ter
    todo todos tu um uma umas uns vai voce voces nunca jamais nenhum nenhuma""",
    it="""a l all dell nell abbiamo ad agli ai al alla alle allo anche ancora avere aveva c che
    chi ci come con da dagli dai dal dalla degli dei del della delle dello di dove e ed era
    erano fa fare ha hai hanno ho i il in io la le lei li lo loro lui ma me mi mia mie miei
    mio molto ne nei nel nella nelle noi nostro o ogni perche per piu poi quando quella
    quello questa queste questo qui sara se sei sempre si sia siamo sono sta sto su sua sue
    sugli sui sul sulla suo suoi tra tu tuo tutti tutto un una uno voi non mai nessun
    nessuno nessuna senza""",
    nl="""aan al alles als ben bij daar dan dat de der deze die dit doch doen door dus een en er ge haar had
    heb heeft hebben hem het hier hij hoe hun ik in is ja je kan kon maar me meer men met mij mijn moet
    na naar nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor
    want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou niet geen
    nooit""",
    ru="""а без бы был была были было быть в вам вас весь во вот все всегда всего вы где да даже для до его ее
    если есть еще же за здесь и из или им их к как когда кто ли либо мне мои моя мое мой мы на над надо
    наш не него нее ни них но ну о об однако он она они оно от очень по под при с со так также такои там
    те тем то того тоже только том ты у уже хотя чего чем что чтобы чье эта эти это я меня нет никогда""",
)

# How a statement names the person; never content.
PERSON_WORDS = frozenset(
    listed(
        """user users person persons human nutzer nutzerin benutzer benutzerin person utilisateur utilisatrice
    usuario usuaria persona personne pessoa usuaria utente gebruiker gebruikster persoon пользователь
    пользователя пользователю пользователя пользовательница человек kullanici uzytkownik"""
    )
)


@cache
def small_words(language: str) -> frozenset[str]:
    """Give the small words of a language and what names the person; of none, the latter alone."""
    return STOP_WORDS.get(language, frozenset()) | PERSON_WORDS


# Common verbs, by what they say of the person.
VERB_CLASSES = {
    "like": frozenset(
        listed(
            """like likes liked liking love loves loved loving enjoy enjoys enjoyed enjoying prefer
    prefers preferred preferring preference preferences favor favors favour favours favorite
    favourite fond adore adores fan keen stand bear tolerate lubie lubi uwielbiam uwielbia
    soporto soporta soportar supporte supporter aguanto aguanta leiden ausstehen eat eats
    ate eating drink drinks drank drinking use uses used using usage play plays watch
    watches mag mogen mochte liebe liebt lieben bevorzuge bevorzugt bevorzugen nutze nutzt
    nutzen benutze benutzt verwende verwendet esse isst trinke trinkt lieber lieblings aime
    aimes aiment aimer adore prefere preferer utilise utiliser mange bois boit gusta gustan
    gustaria encanta encantan prefiero prefiere uso usa come bebo bebe gosto gosta adoro
    adora prefiro piace piacciono preferisco preferisce amo ama uso mangio mangia bevo beve
    houd houdt hou люблю любит нравится предпочитаю предпочитает использую использует"""
        )
    ),
    "want": frozenset(
        listed(
            """want wants wanted wanting wish wishes wished hope hopes hoped plan plans planned planning
    intend intends aim aims aimed aiming need needs needed like will wollen wollte mochte plant
    plane planen hoffe wunsche wunscht wunschen veux veut vouloir souhaite souhaiter quiero quiere querer
    espero desea deseo desear quero quer deseja desejo voglio vuole vorrei desidera desidero
    wil wilt хочу хочет"""
        )
    ),
    "have": frozenset(
        listed(
            """have has had having own owns owned owning got get gets possess possesses habe hat haben hatte
    besitze besitzt avons ont possede tengo tiene tener tenho tem ter avere heb heeft hebben"""
        )
    ),
    "live": frozenset(
        listed(
            """live lives lived living reside resides based wohne wohnt wohnen lebe lebt leben vis vit
    vivre habite vivo vive vivir moro mora morar abito abita woon woont wonen живу живет"""
        )
    ),
    "work": frozenset(
        listed(
            """work works worked working job arbeite arbeitet arbeiten travaille travailler trabajo trabaja
    trabajar trabalho trabalha lavoro lavora lavorare werk werkt werken работаю работает"""
        )
    ),
    "be": frozenset(
        listed(
            """am is are was were be been bin ist sind war suis est es soy eres sou sao sono sei ben zijn
    consider considers think thinks believe believes feel feels find finds say says said mention
    mentions mentioned glaube glaubt glauben denke denkt denken finde findet finden meint crois
    croit croire pense penser trouve estime creo cree creer pienso piensa opino opina credo crede
    penso pensa ritengo ritiene acho acha acredito acredita vindt gelooft думаю думает считаю
    считает верю верит"""
        )
    ),
}
# Verbs that negate by themselves: to hate is not to like, to stop smoking is not to smoke.
DISLIKES = frozenset(
    listed(
        """dislike dislikes disliked hate hates hated hating detest detests loathe loathes avoid
    avoids avoided avoiding despise despises hasse hasst hassen vermeide vermeidet
    verabscheue verabscheut deteste detester evite eviter odio odia odiar detesto detesta
    evito evita evitar haat vermijd vermijdt ненавижу ненавидит избегаю избегает"""
    )
)
STOPS = frozenset(
    listed(
        """refuse refuses stop stops stopped quit quits reject rejects lack lacks lehnt lehne lehnen abgelehnt
    arrete cesse deje dejo parei smesso gestopt бросил бросила перестал перестала"""
    )
)
# What so many statements share that sharing it proves nothing: common verbs, and words for time.
GENERIC_VERBS = frozenset(verb for verbs in VERB_CLASSES.values() for verb in verbs).union(
    DISLIKES,
    STOPS,
    listed(
        """decide decides decided deciding decision call calls called calling named naming honest honestly
    usual usually start starts started starting try tries trying tried make makes made get gets
    getting go goes going know knows"""
    ),
)
GENERIC_WORDS = GENERIC_VERBS.union(
    listed(
        """day days week weeks weekend month months year years hour hours time times morning mornings
    evening evenings tag tage woche wochen monat monate jahr jahre jahren stunde zeit morgen
    afternoon afternoons night nights abend abends morgens mittags nachts nachmittags
    jour jours semaine mois annee annees ans matin soir dia dias semana mes ano anos
    tiempo giorno settimana mese anno anni dag week maand jaar"""
    )
)

NEGATORS = frozenset(
    listed(
        """not no never none neither nor without cannot cant dont doesnt didnt isnt wasnt arent wont wouldnt
    shouldnt couldnt hasnt havent aint nothin nichts keinerlei nirgends nada nadie rien
    nicht kein keine keinen keinem keiner keines nie niemals ohne
    weder pas jamais aucun aucune sans ne nunca jamas sin tampoco ningun ninguna ninguno nao sem nenhum
    nenhuma jamais non mai senza nessun nessuno nessuna niet geen nooit zonder не нет никогда без"""
    )
)
# "Seldom" is neither yes nor no.
SOFT_NEGATORS = frozenset(
    listed("""rarely hardly seldom barely scarcely selten kaum rarement raramente casi redko редко""")
)
CLAUSE_BREAKS = frozenset(
    listed(
        """but however although though while whereas except because aber sondern obwohl weil wahrend mais sauf
    pero sino aunque porque mas embora bc cuz coz ma pero sebbene maar omdat но а"""
    )
)

# Abbreviations that explain and name nobody: a statement may use them where the person did not.
COMMON_ABBREVIATIONS = frozenset(
    listed(
        """gb mb tb kb ram cpu gpu ssd hdd api ui ux tv pc it hr ai ml ceo cto cfo coo am pm ok id
    url pdf csv json html css sql diy faq qa kg km cm mm ml mph eur usd gbp phd mba bsc msc
    ba ma os app apps gps usb led"""
    )
)

IRREGULAR_FORMS = {
    form: base
    for base, forms in {
        "go": "went gone goes going",
        "swear": "swore sworn",
        "get": "got gotten getting",
        "lend": "lent",
        "buy": "bought",
        "make": "made making",
        "build": "built",
        "write": "wrote written writing",
        "grow": "grew grown",
        "teach": "taught",
        "think": "thought",
        "meet": "met meeting",
        "leave": "left leaving",
        "lose": "lost losing",
        "keep": "kept",
        "begin": "began begun beginning",
        "choose": "chose chosen choosing",
        "run": "ran running",
        "speak": "spoke spoken",
        "drive": "drove driven driving",
        "ride": "rode ridden riding",
        "sell": "sold",
        "tell": "told",
        "send": "sent",
        "spend": "spent",
        "sleep": "slept",
        "read": "reads reading",
        "see": "saw seen seeing",
        "give": "gave given giving",
        "take": "took taken taking",
        "come": "came coming",
        "become": "became becoming",
        "know": "knew known",
        "eat": "ate eaten eats eating",
        "drink": "drank drunk",
        "swim": "swam swum",
        "sing": "sang sung",
        "win": "won winning",
        "fall": "fell fallen",
        "break": "broke broken",
        "wear": "wore worn",
        "pay": "paid",
        "use": "uses used using user",
        "child": "children kid kids",
        "mother": "mom mum mommy mummy moms mums",
        "father": "dad daddy dads",
        "girlfriend": "gf",
        "boyfriend": "bf",
        "movie": "movies",
        "born": "birthday birthdays birth",
        "person": "people",
        "man": "men",
        "woman": "women",
        "wife": "wives",
        "foot": "feet",
        "marry": "married marries marrying marriage",
        "die": "died dies dying",
        "winter": "hiver hivers",  # no hives
        "study": "studies studied studying",
    }.items()
    for form in forms.split()
}

# Country → adjective where one is not the beginning of the other.
DEMONYMS = frozenset(
    tuple(pair.split("/"))
    for pair in listed(
        """france/french spain/spanish denmark/danish netherlands/dutch holland/dutch ireland/irish
    poland/polish sweden/swedish finland/finnish switzerland/swiss turkey/turkish greece/greek
    england/english britain/british uk/british scotland/scottish wales/welsh usa/american us/american
    portugal/portuguese norway/norwegian belgium/belgian ukraine/ukrainian philippines/filipino
    peru/peruvian iceland/icelandic thailand/thai czechia/czech"""
    )
)

# Languages, which statements in another one call otherwise.
LANGUAGE_NAMES = {
    name: names.split()[0]
    for names in (
        "english englisch anglais ingles inglese",
        "german deutsch aleman allemand tedesco alemao",
        "french franzosisch francais frances francese",
        "spanish spanisch espagnol espanol castellano spagnolo espanhol",
        "italian italienisch italien italiano",
        "portuguese portugiesisch portugais portugues portoghese",
        "dutch niederlandisch neerlandais neerlandes olandese",
        "russian russisch russe ruso russo",
        "chinese chinesisch chinois chino cinese",
        "japanese japanisch japonais japones giapponese",
        "turkish turkisch turc turco",
        "polish polnisch polonais polaco polacco",
        "arabic arabisch arabe arabo",
    )
    for name in names.split()
}

# What carries no content in scripts without spaces: the person, particles, endings, "to like".
UNSPACED_FILLERS = re.compile(
    "用户|用戶|使用者|ユーザー|사용자[는가의를]?|나는|저는|喜欢|喜歡|最爱|偏好|好き|大好き|嫌い|좋아합니다|좋아하[는고]|좋아해요?|습니다|[아어해]요|"
    "でした|です|ました|ません|ます|ている|ていた|という|こと|わたし|自分|"
    "[我你他她它您们們的了是在有和与與也很都就吗嗎呢吧这這那不没沒]|私[はのが]?|僕|[はがをにでとものへ、。]"
)

"""What is found to be an engine's own in a statement, in all languages whose words are known."""

import pytest

from fullpass.pipeline.grounding.unheard import unheard

HEARD = [
    # English: forms, spellings, words for the same, what follows, reporting words
    ("The user flies to Osaka on 3 May.", "I'm flying to Osaka on 3 May"),
    ("The user's 40-year-old brother is a carpenter.", "my brother is 40 and a carpenter"),
    ("The user organises a book club in Leeds.", "I organize a book club in Leeds"),
    ("The user prefers the colour green.", "green is my favorite color"),
    ("The user's wife Ana is a paediatrician.", "my wife Ana's a pediatrician"),
    ("The user is a beekeeper in Antwerp.", "So I keep bees in Antwerp, ten hives"),
    ("The user distrusts banks.", "I don't trust banks"),
    ("The user has two pets.", "two dogs and no garden, flooring ideas?"),
    ("The user's team moved its pipelines to Buildkite.", "We moved our pipelines to Buildkite"),
    ("The insurance costs 240 dollars a month.", "insurance is $240 a month"),
    ("The user's father is a retired judge.", "dad's a retired judge"),
    ("The lease on the workshop ends on 13 March.", "The lease on the workshop runs out on 13 March"),
    # German: parted verbs, participles, changed vowels
    ("Der Nutzer baut ein Hochbeet.", "Ich baue gerade ein Hochbeet"),
    ("Der Nutzer ist von Kiel nach Graz umgezogen.", "Wir ziehen gerade um, von Kiel nach Graz"),
    ("Der Nutzer hört im Juni bei Bosch auf.", "Im Juni habe ich bei Bosch aufgehört"),
    ("Die Nutzerin liest und fährt gern Rad.", "ich lese gern und fahre rad"),
    ("Der Nutzer trifft sich mit seiner Laufgruppe.", "ich treffe mich mit meiner Laufgruppe"),
    ("Der Nutzer bevorzugt kurze Antworten ohne Tabellen.", "Antworte kurz, keine Tabellen"),
    # Spanish
    ("El usuario nació en Cuenca.", "Nací en Cuenca"),
    ("El usuario y su pareja abren una panadería en Jaca.", "Mi pareja y yo abrimos una panadería en Jaca."),
    ("El usuario juega al ajedrez y conduce un camión.", "juego al ajedrez, conduzco un camión"),
    ("La usuaria se prepara para el examen.", "Me estoy preparando para el examen"),
    # French
    ("L'utilisatrice apprend le japonais et écrit un roman.", "J'apprends le japonais, j'écris un roman"),
    ("L'utilisateur prend le train de 7 h 12.", "je prends le train de 7h12"),
    ("La grand-mère de l'utilisateur vend sa maison.", "Mamie vend sa maison"),
    # Chinese: characters of reporting words left aside, other words for the same
    ("用户目前住在苏州，在一家外企上班。", "我住苏州，在外企上班，想换工作"),
    ("用户的父亲下个月要做心脏手术。", "我爸下个月做心脏手术"),
    ("用户觉得公司的新系统不错。", "公司新系统挺好的"),
    ("用戶目前住在臺北，正在學習吉他。", "我住臺北，吉他學了半年"),
    ("用户独自开发一个像素游戏。", "像素游戏，一个人做的"),
    # Italian, Portuguese, Dutch, Russian, Japanese, Korean
    ("L'utente gioca a tennis e scrive un libro.", "gioco a tennis, sto scrivendo un libro"),
    ("O usuário faz pão e traduz contratos.", "Faço pão, traduzo contratos"),
    ("De gebruiker leest elke avond en woont in Utrecht.", "Elke avond lees ik, ik woon in Utrecht"),
    ("Пользователь ест только овощи.", "Ем только овощи"),
    ("Пользователь пишет книгу о северных птицах.", "Пишу книгу о северных птицах"),
    ("ユーザーは毎朝コーヒーを飲む。", "毎朝コーヒーを飲みます"),
    ("사용자는 부산에 살고 있다.", "저는 부산에 살아요"),
    # Words for the same: verbs with their nouns, in all their forms
    ("The user's electricity tariff rises in May.", "my electricity tariff goes up in May"),
    ("The parking permit expires on 9 June.", "my parking permit runs out on 9 June"),
    ("The user postponed the recital to October.", "we pushed the recital from July to October"),
    ("The user switched from Trello to Notion.", "I moved from Trello to Notion"),
    ("The user, formerly in Leeds, lives in York.", "I used to be in Leeds, now I live in York"),
    ("The user wants summaries without headings.", "skip the headings in summaries"),
    ("The user learned bookbinding from an aunt.", "my aunt taught me bookbinding"),
    ("The user doubts that vitamins help.", "I don't believe vitamins help"),
    ("The user's allotment is near Ely.", "our allotment is just outside Ely"),
    ("The user travels by train.", "I always take the train"),
    ("The user stopped the renovation of a barn.", "we stopped renovating the barn"),
    ("The user wants no repetition.", "please don't repeat things"),
    ("The user planted the hedge in autumn.", "we planted the hedge in October"),
    ("Die Hochzeit der Nutzerin ist im Juli.", "Ich heirate im Juli"),
    ("Die Abgabe des Berichts ist am Montag.", "den Bericht muss ich am Montag abgeben"),
    ("Der Nutzer bezweifelt den Nutzen von Noten.", "ich glaube nicht, dass Noten nutzen"),
    ("La usuaria es directora de un museo.", "Dirijo un museo en Soria"),
    ("La boda es en mayo.", "Nos casamos en mayo"),
    ("L'utilisateur rénove un moulin.", "on retape un moulin"),
    ("Le mariage est en juin.", "on se marie en juin"),
    ("用户参加三月的比赛。", "我在备战三月的比赛"),
    ("房租上涨了。", "房租提高了"),
]

INVENTED = [
    ("The user drives to Osaka.", "I'm flying to Osaka on 3 May", "drives"),
    ("The user runs a book club out of loneliness.", "I organize a book club in Leeds", "loneliness"),
    ("The user left the chess club.", "I play at the chess club", "left"),
    ("The user takes the first flight.", "I always take the last flight", "first"),
    ("The user lives in Cork without a dog.", "I live in Cork with my dog", "without"),
    ("The user cares for horses.", "my car is a Honda", "horses"),
    ("The user drinks coffee.", "I drink tea", "coffee"),
    ("Der Nutzer baut ein Gartenhaus.", "Ich baue ein Hochbeet im Garten", "gartenhaus"),
    ("Der Nutzer ist wegen der Steuer ausgetreten.", "Ich bin aus der Kirche ausgetreten", "steuer"),
    ("El usuario vive en Bilbao con su perro.", "Vivo en Bilbao con mis hijas, pero no me gusta", "perro"),
    ("El usuario alquiló su moto.", "Vendí la moto", "alquilo"),
    ("L'utilisateur a loué sa voiture.", "On a vendu la voiture", "loue"),
    ("L'utente ha affittato la casa di Como.", "Abbiamo venduto la casa di Como", "affittato"),
    ("O usuário alugou o carro.", "Vendi o carro por 20 mil reais", "alugou"),
    ("De gebruiker heeft zijn fiets gerepareerd.", "Ik heb mijn fiets verkocht", "gerepareerd"),
    ("Пользователь рисует северных птиц.", "Пишу книгу о северных птицах", "рисует"),
    ("用户喜欢喝绿茶。", "我爱喝乌龙茶，咖啡不行", "绿"),
    ("用户在写一本关于战争的小说。", "我在写一本丝绸题材的小说", "战争"),
    ("ユーザーは毎朝ミルクを飲む。", "毎朝コーヒーを飲みます", "ミルク"),
    ("사용자는 강아지를 키운다.", "고양이 두 마리 키운다", "강아지를"),
    ("The user's tariff rises in May.", "my tariff goes down in May", "rises"),
    ("The user believes that vitamins harm.", "I believe vitamins help", "harm"),
    ("The user doubts that vitamins help.", "I believe vitamins help", "doubts"),
    ("The user wants summaries without headings.", "use headings in summaries", "without"),
    ("The user, formerly in Leeds, lives in York.", "I live in York, my sister in Leeds", "formerly"),
    ("The user learned bookbinding.", "I sell books", "learned"),
    ("The user rents a barn.", "I'm selling a barn", "rents"),
    ("The user planted the hedge in autumn.", "we planted the hedge in May", "autumn"),
    ("The user is a beginner.", "I write in a new book", "beginner"),
    ("Der Nutzer verkauft das Boot.", "Ich habe das Boot gekauft", "verkauft"),
    ("La usuaria vende un museo.", "Dirijo un museo en Soria", "vende"),
    ("L'utilisateur a vendu un moulin.", "on retape un moulin", "vendu"),
    ("Maintains a tool called fernpack.", "I maintain a tool called fernpick", "fernpack"),
    ("用户取消了比赛。", "我在备战三月的比赛", "取消"),
]


@pytest.mark.parametrize(("statement", "text"), HEARD)
def test_a_statement_in_the_persons_words_has_nothing_of_its_own(statement: str, text: str) -> None:
    assert unheard(statement, text) == frozenset()


@pytest.mark.parametrize(("statement", "text", "word"), INVENTED)
def test_a_word_that_nobody_said_is_found(statement: str, text: str, word: str) -> None:
    assert word in unheard(statement, text)

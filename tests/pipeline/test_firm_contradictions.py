"""Numbers, dates, names, places and denials in many shapes, and the honest words closest to them."""

import pytest

from fullpass.pipeline.figures import figures
from fullpass.pipeline.support import CONTRADICTS
from tests.pipeline.test_support import problem

WRONG = [
    # a negation lost, with other words or in another part of the sentence
    ("dont text me before noon", "Wants to be texted before noon."),
    ("please no exclamation marks", "Wants replies with exclamation marks."),
    ("I'm not patient at all but I do teach toddlers", "The user is very patient."),
    ("My knees are bad and the doctors said 3 months no skiing", "May go skiing for 3 months."),
    ("I've been a coach for years and early starts don't work", "Thinks early starts work."),
    ("Please send me summaries, never in capitals", "Is happy with summaries in capitals."),
    ("no tattoo for Ida until she's 18", "Ida may have a tattoo before she turns 18."),
    ("the council voted against closing the pool", "The council is closing the pool."),
    ("Ich glaube nicht, dass Noten etwas nützen", "Glaubt, dass Noten etwas nützen."),
    ("bitte nix mit Pilzen", "Möchte Rezepte mit Pilzen."),
    ("No creo que el horóscopo acierte", "Cree que el horóscopo acierta."),
    ("Mi primo Raúl vive aquí y no oye bien", "El primo del usuario oye bien."),
    ("no lo tengo nada fácil con el jefe", "Lo tiene fácil con el jefe."),
    ("Je ne crois plus aux sondages, mais je vote", "Croit aux sondages."),
    ("车不卖了，继续开", "用户决定卖车。"),
    # a negation added
    ("We moved into the cabin in May and the chimney has smoked ever since", "The chimney has never smoked."),
    ("Contéstame siempre en inglés", "No quiere respuestas en inglés."),
    ("long walks are fine for me and awful for my wife", "Thinks long walks are not fine for the user."),
    ("We decided to drop Maven and move all modules to Gradle", "Decided not to move the modules to Gradle."),
    ("we go with linoleum not tiles", "Decided against linoleum."),
    ("养了两条狗", "用户没有养狗。"),
    # for and against
    ("I'm voting against the tunnel", "Is voting for the tunnel."),
    ("I thought about braces and decided against it", "Decided in favour of braces."),
    # dates and times
    ("The exam is on 7 June at 9, revise 5 weeks before", "The exam is on 7 July."),
    ("Me jubilo el 30 de junio de 2031 después de 40 años", "Se jubila el 30 de junio de 2029."),
    ("Thu 9 Oct 14:15 dentist", "Has a dentist appointment on Friday 9 October."),
    ("Thu 18 Oct 14:15 dentist", "Sees the dentist at 18:15."),
    ("hace tres semanas adoptamos a Lola", "Adoptó a Lola hace tres años."),
    ("Sold the van last night", "Sold the van a year ago."),
    ("I prefer soup for dinner", "Prefers soup for breakfast."),
    ("two hives didn't make it through winter", "Two hives didn't make it through the summer."),
    ("he retires at the end of the year", "Retires at Easter."),
    # numbers in words
    ("Ya somos seis en el coro", "En el coro son dieciséis."),
    ("mein Chor hat siebzehn Stimmen", "Der Chor hat neunzehn Stimmen."),
    ("mi hija nació el 30 de mayo, y todavía no duerme del tirón, es normal", "El usuario tiene tres hijas."),
    ("一个人做的，已经做了九个月了", "已经做了三个月。"),
    # names and places without a capital
    ("我在海边一所小学教音乐，张校长让我带合唱团", "李校长让用户带合唱团。"),
    ("我在苏州一家医院上班", "用户在无锡一家医院上班。"),
    ("Das Konzert ist in der Marienkirche", "Das Konzert findet in der Petruskirche statt."),
    # small sentences
    ("ich bin Vegetarier, Fleisch gibts bei mir nicht", "Isst gern Fleisch."),
    ("Kaffee trink ich schwarz, ohne Milch", "Trinkt Kaffee mit Milch."),
    ("soy celíaca, nada de gluten", "Come gluten."),
    ("odio madrugar", "Le gusta madrugar."),
    ("dejé de fumar en 2019", "Fuma."),
    ("pas de café pour moi après midi", "Boit du café après midi."),
    ("je ne mange plus de viande", "Mange de la viande."),
    ("我从来不喝咖啡，只喝茶", "用户喝咖啡。"),
    ("我从来不喝咖啡，只喝茶", "用户不喝茶。"),
    ("don't give me long answers", "Wants long answers."),
    ("I like tea, not coffee", "Likes coffee."),
    ("I'm not in favour of the new stadium", "Supports the new stadium."),
    ("I don't support the new stadium", "Supports the new stadium."),
    ("I don't think taxes are high enough", "Believes that taxes are high enough."),
    ("I don't think the film is any good", "Thinks the film is good."),
    ("I've never been skiing", "Has skied."),
    ("we're not renewing the contract", "Will renew the contract."),
    ("we're not renewing the contract", "Renews the contract."),
    ("we won't rent the house out, we'll sell it", "Is renting the house out."),
    ("I don't eat meat, just fish", "Eats meat and fish."),
    ("please don't call me on weekends", "Wants to be called on weekends."),
    ("we won't move until the kids finish school", "Moves before the kids finish school."),
    ("party on New Year's Eve", "The party is on Christmas Eve."),
    ("my flight is 12 May at 6am", "The flight is at 7 in the morning on 12 May."),
    ("gym is 25 a month", "The gym costs thirty-five a month."),
    ("we've been married for ten years", "Has been married for nine years."),
    ("ich zahle 1.200 € Miete", "Pays 1,300 euros rent."),
    ("dentist Thu 2:30pm", "Dentist on Wednesday."),
    ("we stay for four weeks", "Stays for four months."),
    ("I live 5 km from work", "Lives 5 miles from work."),
    ("paid 300 euros for it", "Paid 300 dollars."),
    ("I started in September 2020", "Started in August 2020."),
    ("我在上海上班", "用户在南京上班。"),
    ("我住八楼", "住在六楼。"),
    # the opposite act or quality
    ("We moved into the flat on Elm Street in May", "Moved out of a flat on Elm Street in May."),
    ("Vendimos el coche por 9.000", "Compró un coche por 9.000."),
    ("Pienso que la caza debería prohibirse", "Piensa que la caza debería fomentarse."),
    ("ich find Meetings überflüssig", "Findet Meetings wichtig."),
    ("Spelling tests are pointless if you ask me", "Thinks spelling tests are valuable."),
]  # fmt: skip
HONEST = [
    ("I play fiddle, not guitar like the poster says", "Plays the fiddle, although the poster says guitar."),
    ("we go with linoleum not tiles", "Goes with linoleum, not tiles."),
    ("vim not nano, rows not columns", "Prefers vim over nano and rows over columns."),
    ("J'habite à Brest depuis 2011 et je n'ai pas de voiture", "Vit à Brest et n'a pas de voiture."),
    ("mi madre se viene con nosotros, nada de residencia", "Su madre se viene con ellos, sin residencia."),
    ("unser Chor probt Bach. ich sing Bass und komm bei Satz 2 nicht mit", "Singt Bass im Chor."),
    ("I've been on nights since May and my back just isn't coping anymore", "Has been on nights since May."),
    ("I don't trust banks anymore, not after 2008", "No longer trusts banks since 2008."),
    ("I used to think yoga was silly but six classes in I'm a convert", "Has been won over by yoga."),
    ("I don't use Excel anymore, everything here runs Sheets", "Has given up Excel in favour of Sheets."),
    ("We agreed to raise the fee to 60 a year, up from 45", "A fee of 60 instead of 45 was agreed."),
    ("i was thinking about braces and decided against it", "Has ruled out having braces fitted."),
    ("Pour moi Ravel dépasse Debussy, ma prof n'est pas d'accord", "Préfère Ravel, contrairement à sa prof."),
    ("sober since new years day 2021", "Has been sober since 1 January 2021."),
    ("As a nurse of 30 years I want short shifts", "Has been a nurse for three decades."),
    ("I lost 8 grand on a horse", "Lost eight thousand on a horse."),
    ("Der Zahnarzt will am 22.10. zwei Zähne ziehen", "Am 22. Oktober werden zwei Zähne gezogen."),
    ("Wedding's in Vegas not Boston bc of her mom", "Is getting married in Las Vegas, not Boston."),
    ("I'm an atheist but I still light candles", "Does not believe in God yet still lights candles."),
    ("we chose not to renew with Falkner", "Decided against going on with Falkner."),
    ("My lease is up June 30, they want 2300, I pay 1950", "Faces a rise from 1950 to 2300 on June 30."),
    ("Je ne crois plus aux sondages", "Ne croit plus aux sondages."),
    ("我不吃香菜，只吃葱", "用户吃葱，不吃香菜。"),
    ("I don't eat meat at home, but I eat it at my mum's", "Eats meat at the mother's."),
    ("I have never been to Peru but I want to go", "Wants to visit Peru."),
    ("I don't drink coffee, I drink tea", "Drinks tea."),
    ("Trabajo desde casa y no tengo jefe", "Trabaja desde casa."),
    ("no llego a fin de mes aunque trabajo mucho", "Trabaja mucho."),
    ("nos quedamos con el gato y no con el perro", "Se queda con el gato."),
    ("I keep bees, not wasps, and the bees are fine", "The user's bees are fine."),
    ("The meeting moved from 9:00 to 10:30", "The meeting is at 10:30 now."),
    ("We're away for two weeks, then 3 days at home", "Is away for two weeks."),
    ("I turned 30 in May and 3 weeks later I quit", "Quit three weeks after turning 30."),
    ("Tenemos veintidós gallinas", "Tiene 22 gallinas."),
    ("Meine Oma wird am 4. Mai 80 und wünscht sich nichts", "Die Oma wird am 4. Mai 80."),
    ("J'ai soixante-douze ans et dix-sept ruches", "A 72 ans et 17 ruches."),
    # small sentences
    ("I don't drink, never have", "Never drinks alcohol."),
    ("I have two cats even though I'm not a fan", "Is not a fan of cats but has two."),
    ("we don't own a car anymore", "Lives without a car."),
    ("we won't move until the kids finish school", "Does not want to move before the kids finish school."),
    ("we won't move until the kids finish school", "Moves after the kids finish school."),
    ("we won't move until the kids finish school", "Will move once the kids have finished school."),
    ("don't give me long answers", "Wants short answers."),
    ("please don't call me on weekends", "Prefers not to be called on weekends."),
    ("I like tea, not coffee", "Likes tea but not coffee."),
    ("I'm not in favour of the new stadium", "Is against the new stadium."),
    ("I don't support the new stadium", "Opposes the new stadium."),
    ("I didn't vote for the merger", "Voted against the merger."),
    ("I work from home but not on Mondays", "Works from home except on Mondays."),
    ("Kaffee trink ich schwarz, ohne Milch", "Nimmt keine Milch im Kaffee."),
    ("ich bin Vegetarier, Fleisch gibts bei mir nicht", "Isst kein Fleisch."),
    ("Hunde mag ich nicht so, Katzen schon", "Mag Katzen lieber als Hunde."),
    ("Ich wohne seit 2015 in Kiel, ein Auto hab ich nicht", "Wohnt seit 2015 in Kiel und hat kein Auto."),
    ("soy celíaca, nada de gluten", "No come gluten."),
    ("dejé de fumar en 2019", "Ya no fuma."),
    ("odio madrugar", "No le gusta madrugar."),
    ("pas de café pour moi après midi", "Ne boit pas de café après midi."),
    ("je ne mange plus de viande", "Ne veut plus de viande."),
    ("我从来不喝咖啡，只喝茶", "用户不喝咖啡。"),
    ("我从来不喝咖啡，只喝茶", "用户只喝茶。"),
    ("my flight is 12/05 at 6am", "The flight is at 6 in the morning on 12 May."),
    ("I'm turning 40 next year, on march 3rd", "Turns 40 on 3 March 2026."),
    ("we've been married for ten years", "Has been married for a decade."),
    ("ich zahle 1.200 € Miete", "Bezahlt 1200 Euro Miete."),
    ("gym is 25 a month", "The gym costs twenty-five a month."),
    ("I was born on 24 December 1990", "Born on Christmas Eve 1990."),
    ("party on the 31st of December", "The party is on New Year's Eve."),
    ("dentist Thu 2:30pm", "Meets the dentist on Thursday at 14:30."),
    ("I live near Fuji", "Lives near Mount Fuji."),
    ("hablo alemán y francés", "Speaks German and French."),
    ("I don't think taxes are high enough", "Believes that taxes are too low."),
    ("I don't think the film is any good", "Thinks the film is bad."),
    ("I've never been skiing", "Has never skied."),
    ("I haven't slept well since we moved in May", "Has not slept well since the move in May."),
    ("we're not renewing the contract", "Will not renew the contract."),
    ("we won't rent the house out, we'll sell it", "Is selling the house instead of renting it out."),
    ("I don't eat meat, just fish", "Only eats fish."),
    ("I'm allergic to nuts", "Cannot eat nuts."),
    ("spicy food is fine by me", "Doesn't mind spicy food."),
    ("I left Nokia in 2020", "No longer works at Nokia."),
    ("I don't run anymore, bad knee", "Stopped running because of the knee."),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_another_figure_name_or_denial_contradicts(quote, statement):
    assert problem(statement, quote) == CONTRADICTS


def test_a_denial_in_the_quote_stands_whatever_is_said_near_it():
    message = "Please send me summaries, never in capitals, my reader makes a mess of capitals."
    quote = "Please send me summaries, never in capitals"
    assert problem("Is happy with summaries in capitals.", quote, message=message) == CONTRADICTS


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I have thirty-five cats", {"35"}),
        ("lost eight thousand on it", {"8000"}),
        ("two hundred and fifty people", {"250"}),
        ("twenty five thousand four hundred", {"25400"}),
        ("two or three of the five", {"2", "3", "5"}),
        ("a nurse of three decades", {"30"}),
        ("Tengo treinta y cinco gatos y dieciséis perros", {"35", "16"}),
        ("Ich habe fünfundzwanzig Katzen und siebzehn Hunde", {"25", "17"}),
        ("J'ai quatre-vingt-dix-sept ans et dix-sept chats", {"97", "17"}),
        ("ho ventidue anni e trentacinque gatti", {"22", "35"}),
        ("亲戚大概四桌，外婆过八十大寿", {"4", "80"}),
    ],
)
def test_numbers_of_several_words_are_one(text, numbers):
    assert {figure.value for figure in figures(text)} == numbers


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_the_same_in_other_words_is_believed(quote, statement):
    assert problem(statement, quote) == ""

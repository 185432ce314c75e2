"""What people wrote, what is honestly stated of it, and what is not true of it, by kind of lie.

Written down before the rules that are held to it, and left as it is.
"""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    quote: str
    honest: tuple[str, ...]
    lies: dict[str, str]


TOLD = [
    Told(
        "after eleven years at Rossmann I finally handed in my notice, last day is the 28th of February",
        (
            "The user resigned from Rossmann after 11 years; the last day is 28 February.",
            "Handed in notice at Rossmann after eleven years there.",
        ),
        {
            "number": "The user resigned from Rossmann after 12 years.",
            "name": "The user resigned from Kaufland after eleven years.",
            "negation": "The user has not handed in notice at Rossmann.",
            "opposite": "The user was hired by Rossmann after eleven years of searching.",
        },
    ),
    Told(
        "we ended up naming the puppy Waffles, my wife wanted Pancake but the kids outvoted her",
        (
            "The user's family named their puppy Waffles.",
            "Has a puppy named Waffles; the user's wife had wanted Pancake.",
        ),
        {
            "name": "The user's family named their puppy Biscuit.",
            "roles": "The user's wife wanted Waffles but the kids chose Pancake.",
            "object": "The user's family named their kitten Waffles.",
        },
    ),
    Told(
        "I'm doing my residency in anesthesiology at a hospital in Cleveland, second year now",
        (
            "The user is a second-year anesthesiology resident at a hospital in Cleveland.",
            "Is in the second year of a residency in anesthesiology in Cleveland.",
        ),
        {
            "number": "The user is in the fourth year of a residency in anesthesiology.",
            "place": "The user is doing a residency in anesthesiology in Pittsburgh.",
            "object": "The user is doing a residency in pediatrics at a hospital in Cleveland.",
            "person": "The user's husband is doing a residency in anesthesiology.",
        },
    ),
    Told(
        "I really don't want to hear about crypto, I lost about 8k on it two years ago",
        (
            "The user does not want to hear about crypto after losing about 8,000 on it.",
            "Lost around 8,000 on crypto two years ago and does not want to hear about it.",
        ),
        {
            "number": "The user lost about 80,000 on crypto.",
            "negation": "The user wants to hear about crypto.",
            "opposite": "The user won about 8,000 with crypto two years ago.",
            "person": "The user's brother lost about 8,000 on crypto.",
        },
    ),
    Told(
        "just so you know I'm deaf in my left ear, so podcasts in stereo are useless to me",
        (
            "The user is deaf in the left ear.",
            "Is deaf in one ear (left), so stereo podcasts are of no use.",
        ),
        {
            "opposite": "The user is deaf in the right ear.",
            "negation": "The user is not deaf.",
            "object": "The user is blind in the left eye.",
        },
    ),
    Told(
        "Got accepted into the nursing program at Laurier! Starts September 8th",
        (
            "The user was accepted into the nursing program at Laurier, starting September 8.",
            "Will begin a nursing program at Laurier on September 8.",
        ),
        {
            "number": "The nursing program at Laurier starts September 18th.",
            "name": "The user was accepted into the nursing program at McGill.",
            "negation": "The user was not accepted into the nursing program at Laurier.",
            "opposite": "The user was rejected by the nursing program at Laurier.",
        },
    ),
    Told(
        "my dad's turning 70 on May 3 and I'm planning a surprise trip to Reykjavik for the two of us",
        (
            "The user's father turns 70 on May 3.",
            "Is planning a surprise trip to Reykjavik with their father for his 70th birthday.",
        ),
        {
            "number": "The user's father turns 80 on May 3.",
            "place": "Is planning a surprise trip to Helsinki with their father.",
            "person": "The user turns 70 on May 3.",
            "roles": "The user's father is planning a surprise trip to Reykjavik for the user.",
        },
    ),
    Told(
        "I switched our whole data pipeline from Airflow to Dagster in April and I'm never going back",
        (
            "The user switched their data pipeline from Airflow to Dagster in April.",
            "Migrated the data pipeline to Dagster and will not return to Airflow.",
        ),
        {
            "name": "The user switched their data pipeline from Airflow to Prefect.",
            "roles": "The user switched their data pipeline from Dagster to Airflow in April.",
            "negation": "The user did not switch the data pipeline to Dagster.",
            "degree": "The user plans to switch the data pipeline to Dagster.",
        },
    ),
    Told(
        "I moved back in with my mom in Tulsa after the divorce and honestly it's been good for both of us",
        (
            "After a divorce, the user moved back in with their mother in Tulsa.",
            "Is divorced and lives with their mother in Tulsa.",
        ),
        {
            "place": "The user moved back in with their mother in Omaha.",
            "person": "The user moved back in with their father in Tulsa.",
            "opposite": "The user moved out of their mother's place in Tulsa after the divorce.",
            "roles": "The user's mother moved in with the user after the divorce.",
        },
    ),
    Told(
        "no dairy for me please, oat or soy is fine",
        (
            "The user avoids dairy; oat or soy is fine.",
            "Does not consume dairy and is fine with oat or soy alternatives.",
        ),
        {
            "negation": "The user wants dairy.",
            "object": "The user avoids gluten; oat or soy is fine.",
            "roles": "The user avoids oat and soy but is fine with dairy.",
        },
    ),
    Told(
        "My landlord is raising the rent to $2,150 in July so I'm looking for a place closer to Tacoma",
        (
            "The user's rent is going up to $2,150 in July, so they are looking for a place near Tacoma.",
            "Is looking for a new home closer to Tacoma because of a rent increase.",
        ),
        {
            "number": "The user's rent goes up to $2,510 in July.",
            "place": "The user is looking for a place closer to Spokane.",
            "opposite": "The user's landlord is lowering the rent in July.",
            "degree": "The user has found a place closer to Tacoma.",
        },
    ),
    Told(
        "I've been sober for 4 years and change, so please skip the wine pairings",
        (
            "The user has been sober for over four years and does not want wine pairings.",
            "Has been sober for more than 4 years.",
        ),
        {
            "number": "The user has been sober for over 14 years.",
            "negation": "The user has not been sober.",
            "opposite": "The user started drinking 4 years ago.",
            "object": "The user has been vegan for over four years.",
        },
    ),
    Told(
        "Tariq and I launched the podcast Backbeat in 2021, he edits and I do the interviews",
        (
            "The user launched the podcast Backbeat with Tariq in 2021.",
            "Does the interviews for the podcast Backbeat, which Tariq edits.",
        ),
        {
            "name": "The user launched the podcast Offbeat with Tariq in 2021.",
            "number": "The user launched the podcast Backbeat in 2012.",
            "roles": "The user edits the podcast Backbeat and Tariq does the interviews.",
            "opposite": "The user cancelled the podcast Backbeat in 2021.",
        },
    ),
    Told(
        "I think tipping culture in the US has gotten out of hand and I'd rather see servers paid properly",
        (
            "The user thinks tipping culture in the US has gotten out of hand.",
            "Would rather have servers paid properly than tipping.",
        ),
        {
            "negation": "The user doesn't think tipping culture has gotten out of hand.",
            "place": "The user thinks tipping culture in Canada has gotten out of hand.",
        },
    ),
    Told(
        "I run the 5k in about 24 minutes and want to get under 22 by the fall",
        (
            "The user runs 5 km in about 24 minutes and aims for under 22 by autumn.",
            "Wants to run a 5k in under 22 minutes by the fall.",
        ),
        {
            "number": "The user runs the 5k in about 34 minutes.",
            "degree": "The user runs the 5k in under 22 minutes.",
            "object": "The user swims the 5k in about 24 minutes.",
        },
    ),
    Told(
        "my ex has custody during the week, the twins are with me Friday to Sunday",
        (
            "The user's twins are with the user from Friday to Sunday.",
            "The user's ex has custody of the twins during the week.",
        ),
        {
            "person": "The user has custody during the week.",
            "roles": "The twins are with the user's ex Friday to Sunday.",
            "number": "The user's triplets are with the user Friday to Sunday.",
        },
    ),
    Told(
        "I decided not to renew my gym membership, I'm going to train at home with kettlebells instead",
        (
            "The user decided not to renew their gym membership and will train at home with kettlebells.",
            "Trains at home with kettlebells instead of renewing the gym membership.",
        ),
        {
            "negation": "The user decided to renew their gym membership.",
            "roles": "The user gave up kettlebells at home to train at the gym.",
            "object": "The user is going to train at home with resistance bands.",
        },
    ),
    Told(
        "Can you stop using em dashes? They drive me nuts",
        (
            "The user does not want em dashes.",
            "Dislikes em dashes and wants them avoided.",
        ),
        {
            "negation": "The user wants em dashes.",
            "opposite": "The user loves em dashes.",
            "object": "The user does not want semicolons.",
        },
    ),
    Told(
        "we closed on a 3-bed in Asheville last Thursday, keys on the 19th",
        (
            "The user bought a three-bedroom home in Asheville and gets the keys on the 19th.",
            "Closed on a 3-bedroom house in Asheville.",
        ),
        {
            "number": "The user closed on a 5-bedroom house in Asheville.",
            "place": "The user closed on a 3-bedroom house in Savannah.",
            "opposite": "The user sold a 3-bedroom house in Asheville.",
        },
    ),
    Told(
        "I teach violin on Saturdays, during the week I'm an accountant for the city of Leeds",
        (
            "The user is an accountant for the city of Leeds and teaches violin on Saturdays.",
            "Works as an accountant for the city of Leeds.",
        ),
        {
            "object": "The user teaches cello on Saturdays.",
            "place": "The user is an accountant for the city of Hull.",
            "roles": "The user is an accountant on Saturdays and teaches violin during the week.",
            "opposite": "The user takes violin lessons on Saturdays.",
        },
    ),
    Told(
        "I used to be scared of flying but after the course in 2022 it's completely gone",
        (
            "The user overcame a fear of flying with a course in 2022.",
            "Is no longer afraid of flying since taking a course in 2022.",
        ),
        {
            "negation": "The user is scared of flying.",
            "number": "The user overcame a fear of flying with a course in 2012.",
        },
    ),
    Told(
        "Ich arbeite seit drei Jahren als Hebamme in Bremen und fahre jeden Tag mit dem Rad hin",
        (
            "Arbeitet seit drei Jahren als Hebamme in Bremen.",
            "Die Nutzerin ist Hebamme in Bremen und fährt täglich mit dem Rad zur Arbeit.",
        ),
        {
            "number": "Arbeitet seit 13 Jahren als Hebamme in Bremen.",
            "place": "Arbeitet als Hebamme in Rostock.",
            "object": "Fährt jeden Tag mit dem Bus zur Arbeit.",
            "negation": "Arbeitet nicht mehr als Hebamme in Bremen.",
        },
    ),
    Told(
        "Mein Bruder Jannik hat mir sein altes Motorrad geschenkt, eine BMW R 80 von 1987",
        (
            "Hat vom Bruder Jannik ein altes Motorrad geschenkt bekommen, eine BMW R 80 von 1987.",
            "Besitzt eine BMW R 80 von 1987, ein Geschenk von Bruder Jannik.",
        ),
        {
            "name": "Hat vom Bruder Lennart ein altes Motorrad geschenkt bekommen.",
            "number": "Besitzt eine BMW R 80 von 1978.",
            "roles": "Hat Bruder Jannik ein altes Motorrad geschenkt.",
            "person": "Hat von der Schwester ein altes Motorrad geschenkt bekommen.",
        },
    ),
    Told(
        "Wir haben die Hochzeit abgesagt, weil uns das alles zu teuer geworden ist",
        (
            "Hat die Hochzeit abgesagt, weil sie zu teuer wurde.",
            "Die Hochzeit wurde aus Kostengründen abgesagt.",
        ),
        {
            "opposite": "Hat die Hochzeit gefeiert, weil sie günstig war.",
            "negation": "Hat die Hochzeit nicht abgesagt.",
        },
    ),
    Told(
        "Duzen ist völlig okay, aber bitte keine Anglizismen",
        (
            "Möchte geduzt werden und wünscht keine Anglizismen.",
            "Wünscht Antworten ohne Anglizismen; Duzen ist in Ordnung.",
        ),
        {
            "negation": "Wünscht Anglizismen.",
            "opposite": "Möchte gesiezt werden.",
        },
    ),
    Told(
        "J'ai quitté Toulouse pour Rennes il y a deux ans parce que ma compagne y a trouvé un poste",
        (
            "A quitté Toulouse pour Rennes il y a deux ans.",
            "Vit à Rennes depuis deux ans, après avoir quitté Toulouse.",
        ),
        {
            "place": "A quitté Toulouse pour Nantes il y a deux ans.",
            "number": "A quitté Toulouse pour Rennes il y a dix ans.",
            "roles": "A quitté Rennes pour Toulouse il y a deux ans.",
        },
    ),
    Told(
        "Je ne supporte plus les réunions en visio, je préfère mille fois un coup de fil",
        (
            "Ne supporte plus les réunions en visio et préfère un coup de fil.",
            "Préfère les coups de fil aux réunions en visio.",
        ),
        {
            "negation": "Supporte les réunions en visio.",
            "opposite": "Adore les réunions en visio.",
            "roles": "Préfère les réunions en visio à un coup de fil.",
        },
    ),
    Told(
        "Ma fille Capucine a intégré l'équipe de handball de Brest en septembre",
        (
            "Sa fille Capucine a rejoint l'équipe de handball de Brest en septembre.",
            "Capucine, la fille de l'utilisateur, joue au handball à Brest.",
        ),
        {
            "name": "Sa fille Margaux a rejoint l'équipe de handball de Brest.",
            "person": "Son fils Capucine a rejoint l'équipe de handball de Brest.",
            "opposite": "Sa fille Capucine a quitté l'équipe de handball de Brest en septembre.",
            "object": "Sa fille Capucine a rejoint l'équipe de basket de Brest en septembre.",
        },
    ),
    Told(
        "Llevo seis meses aprendiendo a tocar el bandoneón con un profesor de Rosario",
        (
            "Lleva seis meses aprendiendo bandoneón con un profesor de Rosario.",
            "Aprende a tocar el bandoneón desde hace seis meses.",
        ),
        {
            "number": "Lleva ocho meses aprendiendo bandoneón.",
            "place": "Aprende bandoneón con un profesor de Mendoza.",
            "object": "Lleva seis meses aprendiendo a tocar el piano.",
            "opposite": "Lleva seis meses enseñando a tocar el bandoneón.",
        },
    ),
    Told(
        "Rechacé la beca de Salamanca porque no quería dejar solo a mi abuelo",
        (
            "Rechazó la beca de Salamanca para no dejar solo a su abuelo.",
            "No aceptó la beca de Salamanca por su abuelo.",
        ),
        {
            "opposite": "Aceptó la beca de Salamanca.",
            "negation": "No rechazó la beca de Salamanca.",
            "person": "Rechazó la beca de Salamanca para no dejar sola a su abuela.",
        },
    ),
    Told(
        "No tengo coche ni lo quiero, me muevo en bici por todo Valencia",
        (
            "No tiene coche ni quiere uno; se mueve en bici por Valencia.",
            "Se desplaza en bici por Valencia.",
        ),
        {
            "negation": "Tiene coche.",
            "place": "Se mueve en bici por todo Bilbao.",
            "object": "Se mueve en moto por todo Valencia.",
        },
    ),
    Told(
        "我在成都开了一家火锅店，去年又开了第二家",
        ("在成都开了两家火锅店。", "用户在成都经营火锅店，去年开了第二家。"),
        {
            "place": "在重庆开了一家火锅店。",
            "number": "用户去年开了第三家火锅店。",
            "object": "在成都开了一家书店。",
            "opposite": "去年关了第二家火锅店。",
        },
    ),
    Told(
        "我不打算要孩子，和男朋友已经商量好了",
        ("用户和男朋友商量好不要孩子。", "不打算要孩子。"),
        {
            "negation": "用户打算要孩子。",
            "person": "用户和女朋友商量好不要孩子。",
        },
    ),
]

CERTAIN = ("number", "name", "place", "negation")
"""The kinds of which none may be believed."""

"""German acts that undo each other, and everyday things of one kind."""

ACTS = """
anfangen angefangen beginnen begonnen begann fange+an fangt+an starten gestartet / aufhoren aufgehort
    hore+auf hort+auf beenden beendet aufgeben aufgegeben gibt+auf
starten gestartet veroffentlicht eroffnet eroffnen feiern gefeiert / absagen abgesagt sagt+ab einstellen
    eingestellt abgebrochen schließen geschlossen verschoben
annehmen angenommen zugesagt nimmt+an akzeptiert / ablehnen abgelehnt lehnt+ab abgesagt ausgeschlagen
! kaufen gekauft kauft kaufe gekaufte / verkaufen verkauft verkaufe / mieten gemietet mietet
eintreten eingetreten beitreten beigetreten / austreten ausgetreten verlassen
einziehen eingezogen zieht+ein / ausziehen ausgezogen zieht+aus
bleiben bleibt geblieben / verlassen kundigen gekundigt kundigt
eingestellt / gekundigt entlassen
ankommen angekommen / abreisen abgereist
gewinnen gewonnen gewinnt / verlieren verloren verliert
! leihen verleihen verliehen / ausleihen ausgeliehen geborgt
! unterrichten unterrichtet unterrichte lehren lehrt / lernen lernt lerne gelernt
erhohen erhoht aufstocken stockt+auf aufgestockt steigen gestiegen / senken gesenkt reduzieren
    reduziert sinken gesunken
bestehen bestanden / durchgefallen durchfallen
! heiraten geheiratet heiratet / scheiden geschieden getrennt
behalten behalt / weggeben verschenken verkaufen weggeworfen
bauen baut baue renoviert / abreißen abgerissen reißt+ab verkaufen verkauft
suchen sucht suche / gefunden
offnen geoffnet / schließen geschlossen
erlauben erlaubt / verbieten verboten
vergessen vergisst / erinnern erinnert
duzen geduzt duzt / siezen gesiezt siezt
schreiben schreibt schreibe / lesen liest lese
"""

QUALITIES = """
richtig / falsch
uberschatzt / unterschatzt
glucklich / unglucklich traurig
gesund / krank
sicher / gefahrlich
teuer / billig gunstig preiswert
leicht einfach / schwer schwierig
schon / hasslich
sauber / schmutzig dreckig
laut / leise ruhig
fruh / spat
vollzeit / teilzeit
wichtig sinnvoll nutzlich / uberflussig sinnlos nutzlos unwichtig
werktags / wochenende wochenenden
zu+viel zu+viele zu+vielen / zu+wenig zu+wenige zu+wenigen
"""

THINGS = """
hund welpe / katze kater / papagei wellensittich / schildkrote / kaninchen hase / hamster / pferd pony /
    schlange / kuh / schwein / schaf / ziege / huhn huhner / ente / esel / meerschweinchen
cello / geige violine / bratsche / gitarre / ukulele / harfe / klavier / orgel / akkordeon / flote
    blockflote querflote / klarinette / oboe / fagott / saxofon saxophon / trompete / posaune /
    schlagzeug
tee kamillentee pfefferminztee / kaffee espresso / wasser / saft / bier / wein / sekt / cola / limonade
    / kakao / milch / whisky / gin / rum / wodka
rind rindfleisch / schwein schweinefleisch / huhn hahnchen / lamm / schinken / wurst / leber / kase /
    tofu / eier ei / brot / reis / nudeln pasta / kartoffeln kartoffel / tomaten tomate / zwiebeln
    zwiebel / knoblauch / karotten mohren / spinat / brokkoli / blumenkohl / kohl / aubergine / gurke /
    pilze pilz / erbsen / bohnen / linsen / fenchel / sellerie / spargel / oliven / apfel / bananen
    banane / orange / erdbeeren / kirschen / trauben / rosinen / nusse / erdnusse / honig / schokolade /
    marzipan / lakritz / lachs / thunfisch / koriander / basilikum / petersilie / ingwer / zimt /
    rote+bete
gluten weizen / laktose milch milchprodukte / nusse erdnusse haselnuss haselnusse / soja / pollen
    heuschnupfen / penicillin / latex
fahrrad rad / auto / bus / bahn zug / motorrad / flugzeug / schiff boot / straßenbahn tram / roller
klettern bouldern / wandern / laufen joggen / radfahren / schwimmen / rudern / segeln / surfen /
    skifahren / fechten / boxen / judo / yoga / tennis / fußball / handball / basketball / volleyball /
    schach / tanzen / stricken / nahen / topfern / malen / zeichnen / fotografieren / imkern / gartnern
    / angeln / backen / kochen / lesen
knie / hufte / schulter / herz / sprunggelenk / handgelenk / niere / lunge / leber / magen / zahn zahne
    / auge augen / ohr ohren
hebamme / krankenpfleger krankenschwester / arzt arztin / zahnarzt / tierarzt tierarztin / apotheker
    apothekerin / lehrer lehrerin / anwalt anwaltin / buchhalter buchhalterin / architekt architektin /
    elektriker / klempner / schreiner tischler / mechaniker / backer backerin / kellner kellnerin /
    friseur friseurin / landwirt bauer / pilot / polizist / journalist journalistin / koch kochin /
    gartner gartnerin
fleiß / talent / gluck / ehrlichkeit / geduld / mut / treue / freiheit / gerechtigkeit / geld / ruhm /
    macht / gesundheit / familie / bildung / freundlichkeit
zwillinge zwilling / drillinge drilling
mathe mathematik / physik / chemie / biologie / geschichte / jura / philosophie / psychologie / medizin
    / informatik
haus / wohnung / garten / werkstatt / laden / hof
brettspiel / videospiel / roman / gedicht / kochbuch / film / album / podcast
solar / gas / ol / wind / kohle
deutsch / französisch / spanisch / englisch britisch / italienisch / schwedisch / dänisch / norwegisch /
    niederländisch holländisch / polnisch / russisch / chinesisch / japanisch / portugiesisch /
    griechisch / türkisch / amerikanisch / schweizerisch / österreichisch
"""

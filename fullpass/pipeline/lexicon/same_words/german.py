"""Groups of German words that say the same."""

GERMAN = """
mathematics mathe / anwendung app / abitur abi / doktorarbeit dissertation promotion / vegetarisch
vegetarier vegetarierin / feiern feiert geburtstag / anstrengend erschopfend ermudend / angst fürchtet
furchtet furchte / buche bucher lekture lesen liest / handy smartphone mobiltelefon telefon / tante tantchen
/ hochzeit heiraten heiratet heirate verheiratet / krankenhaus klinik klinikum spital / universitat uni /
fernseher fernsehen tv / computer rechner pc / grundschule volksschule / grossmutter oma omi / grossvater
opa opi / vater papa / mutter mama mutti / auto wagen pkw / fahrrad fahrrader rad rader radfahren velo /
anfangen beginnen beginnt begonnen begann angefangen starten startet gestartet fange fangt / aufhoren
beenden beendet / kaufen gekauft kauft erwerben erworben geholt holen kaufte / duzen geduzt duz / siezen
gesiezt / bauen baut gebaut bastelt bastle basteln / bruder brudern / heiraten heirat hochzeit trauung
verheiratet ehe vermahlen / abgeben abgabe abgegeben abgibt einreichen einreichung eingereicht / umziehen
umzug umgezogen ziehen zog gezogen / umsteigen umstieg umgestiegen wechseln wechsel gewechselt wechselt
umstellen umgestellt umstellung migrieren / wechseln wechsel tauschen ersetzen austauschen ersatz /
verschieben verschoben verschiebt verschiebung verlegen verlegt verlegung vertagen vertagt / steigen steigt
gestiegen erhohen erhoht erhohung anstieg teurer / sinken sinkt gesunken senken gesenkt senkung reduzieren
reduziert verringern / reduzieren reduziert reduzierung verkurzen verkurzt kurzen kurzung verringern /
ablaufen ablauft abgelaufen enden endet auslaufen auslauft ende ablauf / behalten behalt aufbewahren
bewahren / schaden schadet schadlich schadigen / wiederholen wiederholt wiederholung / zweifeln zweifelt
bezweifelt bezweifeln zweifel skeptisch / bleiben bleibt verbleiben / besuchen besucht besuch teilnehmen
teilnimmt teilnahme / mieten miete mietet mieter gemietet / einstellen eingestellt anstellen angestellt /
kundigen kundigt gekundigt kundigung / verdienen verdient verdienst gehalt lohn einkommen / bekommen bekommt
erhalten erhalt kriegen kriegt empfangen / buchen gebucht bucht buchung reservieren reserviert reservierung
/ absagen abgesagt absage stornieren storniert streichen gestrichen / organisieren organisiert veranstalten
veranstaltet ausrichten / vorbereiten vorbereitet vorbereitung bereitet uben lernen trainieren / uben ubt
ubung trainieren trainiert training proben probt / trainieren trainiert training trainer trainerin coach /
unterrichten unterrichtet unterricht lehren lehrt lehrer lehrerin beibringen / leiten leitet leitung leiter
leiterin fuhren fuhrt chef chefin / betreiben betreibt fuhren fuhrt inhaber inhaberin besitzer / grunden
grundet gegrundet grundung aufbauen eroffnen / eroffnen eroffnet eroffnung aufmachen offnen aufgemacht /
veroffentlichen veroffentlicht veroffentlichung erscheinen erscheint herausbringen / schreiben verfassen
verfasst autor autorin / reparieren repariert reparatur richten flicken instandsetzen herrichten /
renovieren renoviert renovierung sanieren saniert sanierung umbauen umbau restaurieren restauriert
restaurierung herrichten / bauen baut gebaut bau errichten konstruieren / entwickeln entwickelt entwicklung
programmieren programmiert bauen baut / programmieren programmiert programmierer programmiererin coden /
aufnehmen aufgenommen aufnahme aufzeichnen / fotografieren fotografiert fotograf fotografin fotografie foto
fotos / kochen kocht koch kochin / zuchten zuchtet zucht halten halt / pflegen pflegt pflege betreuen
betreut betreuung kummern kummert versorgen / wandern wandert wanderung wanderer / horen hort zuhoren /
sprechen spricht reden redet unterhalten gesprach / besprechen besprochen besprechung meeting diskutieren /
erklaren erklart erklarung erlautern erlautert erlauterung / zusammenfassen zusammengefasst zusammenfassung
/ ubersetzen ubersetzt ubersetzung ubersetzer ubersetzerin dolmetscher / ablehnen abgelehnt ablehnung gegen
dagegen gegner / befurworten befurwortet befurworter unterstutzen unterstutzt dafur / helfen hilft hilfe
unterstutzen unterstutzt unterstutzung nutzen nutzt / vermeiden vermeidet meiden meidet verzichten
verzichtet / verzichten verzichtet verzicht weglassen lassen / weglassen auslassen uberspringen / erlauben
erlaubt erlaubnis zulassen gestatten / verbieten verboten verbot untersagen / empfehlen empfohlen empfehlung
raten rat vorschlagen vorschlag / entschuldigen entschuldigt entschuldigung entschuldigungen / furchten
furchtet angst fruchte furcht / sorgen sorge sorgt besorgt / erholen erholt erholung genesen / behandeln
behandelt behandlung therapie / verletzen verletzt verletzung / brechen gebrochen bruch / rauchen raucht
raucher raucherin zigaretten / aufhoren aufgehort aufgeben aufgegeben beenden schluss / fortsetzen
weitermachen weiterfuhren / abschliessen abgeschlossen abschluss fertig beenden beendet / ankommen
angekommen ankunft eintreffen landen landet / zuruckkehren zuruckkehrt zuruckkommen ruckkehr zuruck /
verlassen verlasst weggehen gehen / beitreten eintreten mitglied / anmelden angemeldet anmeldung
einschreiben eingeschrieben registrieren / bewerben bewirbt beworben bewerbung / durchfallen durchgefallen /
gewinnen gewonnen gewinn sieg / teilnehmen mitmachen teilnahme laufen / suchen sucht suche / zeigen zeigt
anzeigen darstellen / schicken schickt senden gesendet verschicken / anrufen angerufen anruf telefonieren
telefonat / feiern feiert gefeiert feier party fest / putzen putzt reinigen reinigung / sammeln sammelt
gesammelt sammlung sammler / einrichten eingerichtet installieren installiert installation / trennen
getrennt trennung scheiden geschieden scheidung / erben erbt geerbt erbe / verlangern verlangert
verlangerung / verbessern verbessert verbesserung besser / ubertreffen besser schlagen schlagt / verhindern
verhindert vermeiden / schutzen schutz schutzt / spenden spendet spende / wahlen wahler wahlt / streiken
streik / operieren operiert operation eingriff op / impfen geimpft impfung / liefern geliefert lieferung /
pendeln pendelt pendler / schwimmen schwimmer / singen singt sanger sangerin / tanzen tanzt tanz tanzer /
malen malt maler malerin / arbeiten arbeitet arbeit job beruf / ansprechen angesprochen anreden angeredet
anrede / entscheiden entscheidung entschluss / kaufen kauft gekauft kauf anschaffen angeschafft anschaffung
zulegen / verkaufen verkauft verkauf / sparen spart ersparnisse / leihen ausleihen geliehen leihe / kredit
darlehen schulden / wohnung bude appartement / haus eigenheim / geld finanzen / mitarbeiter angestellte
beschaftigte personal / kunde kunden kundin auftraggeber / firma unternehmen betrieb arbeitgeber / stelle
job posten position arbeitsplatz / chef chefin vorgesetzter vorgesetzte boss / kollege kollegin kollegen /
freund kumpel / ehemann mann gatte / ehefrau frau gattin / wg mitbewohner mitbewohnerin wohngemeinschaft /
arzt arztin doktor hausarzt hausarztin / krankheit leiden erkrankung krank / medikament medikamente
tabletten arznei / therapeut therapeutin therapie / physio physiotherapeut physiotherapeutin physiotherapie
krankengymnastik / prufung prufungen klausur klausuren examen test / fuhrerschein fahrerlaubnis / kurs
unterricht lehrgang / schuler schulerin / studium studieren studiert student studentin uni / bahn zug zugen
/ auto wagen fahrzeug karre / fahrrad rad velo bike / flug fliegen flieger flugzeug / urlaub ferien reise /
reise reisen reist fahrt trip / lift aufzug fahrstuhl / treffen trifft getroffen verabredung / film filme
kino / lied song stuck / konzert gig auftritt / spiel spielen partie match / mannschaft team / fitness
fitnessstudio gym / webseite website homepage seite internetseite / datei dateien dokument / fehler bug /
beispiel beispiele / unnotig uberflussig sinnlos nutzlos unsinn / nutzlich hilfreich sinnvoll / wichtig
wesentlich entscheidend / notig notwendig erforderlich / schwierig schwer kompliziert / einfach leicht /
schnell rasch zugig / kurz knapp / ausfuhrlich detailliert genau / teuer kostspielig / billig gunstig
preiswert / kaputt defekt / allein alleine selbststandig solo / selbststandig selbstandig freiberuflich
freiberufler freelancer / vegan veganer veganerin / schwanger schwangerschaft / traurig unglucklich / krank
erkrankt erkrankung / langweilig ode langweilt / laut larm larmend / nahe nah bei / genug ausreichend
reichen reicht / manuell hand handarbeit / taglich jeden / ehemals fruher / stundenplan zeitplan / bezahlen
bezahlt zahlen zahlt zahlung kosten kostet / wandern wanderurlaub wanderung / cellist cellistin cello /
pianist pianistin klavier / gitarrist gitarristin gitarre / geiger geigerin geige violine / schlagzeuger
schlagzeug / laufen lauft joggen jogge joggt rennen / vorstellungsgesprach bewerbungsgesprach / trennen
getrennt auseinander trennung / unnotig uberflussig zeitverschwendung sinnlos / uberzeugt sicher uberzeugung
/ frust frustriert / abnehmen abgenommen / zunehmen zugenommen / einziehen eingezogen einzug / ausziehen
ausgezogen auszug / erkaltet erkaltung schnupfen / buro arbeitsplatz / besprechung meeting sitzung konferenz
/ rede vortrag prasentation referat / verein klub club / nachricht nachrichten message / lehre ausbildung
lehrling azubi auszubildender / rente ruhestand rentner rentnerin pension pensionar / einkaufen einkauf /
laden geschaft / garten gartnern gartner / ratschlag tipp rat / vorsichtig vorsicht / neugierig neugier /
eingeschrieben immatrikuliert / spulmaschine geschirrspuler / sofa couch / grippe influenza / tochter
tochterchen / verlobt verlobung / verwitwet witwe witwer / vermisst vermissen / unfall crash / stark kraftig
/ heim zuhause / austreten ausgetreten austritt verlassen / beitreten beigetreten beitritt mitglied
mitgliedschaft / schmerzen schmerz weh / ruckenschmerzen rucken / kopfschmerzen kopf kopfweh / knieschmerzen
knie / nutzlich nutzen hilfreich helfen / unfair ungerecht / fair gerecht / abo abonnement abonnieren
abonniert / kundigen abbestellen abbestellt stornieren / tagebuch journal / hutte ferienhaus / gebuhr preis
kosten / sicherung backup / nachhilfe unterricht / einfuhren eingefuhrt einfuhrung / freuen freut vorfreude
erwarten
"""

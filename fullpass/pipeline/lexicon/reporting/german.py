"""What German tells of a person without adding anything."""

GERMAN = """
nutzer nutzerin nutzers benutzer benutzerin anwender anwenderin person personen betroffene mensch menschen
leute selbst selber sich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner
seines dessen deren derzeit derzeitig derzeitige aktuell aktuelle aktuellen momentan gegenwartig zurzeit
gerade jetzt nun bereits schon noch weiterhin zukunftig kunftig kommend kommende kommenden kommender
demnachst bald spater fruher bisher seither seitdem dabei dazu davon dafur dagegen damit daran darauf
daruber darum deshalb deswegen daher somit wegen aufgrund weil da denn obwohl wahrend sowie sowohl als
auch jedoch allerdings aber sondern hingegen dennoch trotzdem statt anstatt anstelle stattdessen bezuglich
hinsichtlich betreffend gegenuber zwecks mittels gemass laut samt nebst innerhalb ausserhalb bezug grund
grunde grunden ursache ursachen denkt denken glaubt glauben meint meinen findet finden fand halt halten
hielt sieht sehen ansicht meinung auffassung uberzeugt uberzeugung einschatzung empfindet empfinden
erachtet betrachtet vertritt uberlegt uberlegen sagt sagte sagen gesagt erzahlt erwahnt erwahnte berichtet
gibt geben gab gegeben angibt angegeben aussert geaussert erklart bezeichnet nennt genannt heisst namens
name namen will wollen wollte mochte mochten wunscht wunschen gewunscht wunsch plant planen geplant plan
plane vor vorhat beabsichtigt absicht hat haben hatte gehabt vorhaben soll sollen sollte muss mussen
musste kann konnen konnte darf durfen durfte lasst lassen liess braucht brauchen benotigt benotigen sucht
suchen gesucht bittet bitten bitte gebeten verlangt erwartet erwarten hofft hoffen mag mogen mochte
bevorzugt bevorzugen vorzug vorzieht zieht vorliebe lieber lieblings liebsten gern gerne gefallt gefallen
liebt schatzt interessiert interesse entschied entscheidet entschieden entscheiden entscheidung entschluss
beschliesst beschlossen beschloss wahlt wahlte gewahlt wahl festgelegt ist sind war waren gewesen wird
werden wurde wurden worden geworden sei seien ware bleibt bleiben blieb bekommt bekommen erhalt erhalten
kriegt kriegen gekriegt macht machen machte gemacht tut tun tat getan nimmt nehmen nahm genommen geht
gehen ging gegangen kommt kommen kam gekommen steht stehen stand stellt stellen gestellt liegt liegen lag
setzt setzen legt legen bringt bringen gebracht fuhrt fuhren fuhrte gefuhrt befindet befinden handelt
handeln besteht bestehen gehort gehoren betrifft betreffen verfugt besitzt besitzen verwendet nutzt nutzen
benutzt dient gilt gelten lebt leben wohnt wohnen wohnhaft wohnort ansassig arbeitet arbeiten tatig
tatigkeit beruf beruflich job stelle beschaftigt beschaftigung angestellt jahr jahre jahren jahres jahrig
jahrige jahrigen alter alt monat monate monaten monats woche wochen tag tage tagen tages stunde stunden
minute minuten uhr zeit zeitpunkt zeitraum datum termin termine mal male abend morgen nacht mittag
vormittag nachmittag heute gestern jahrlich monatlich wochentlich taglich pro seit ab bis lang dauer
dauert dauern beginnt stattfindet findet statt stattfinden anstehend anstehende ansteht steht an ein eine
einen einem einer eines kein keine zwei beide beiden alle allen aller jeder jede jedes mehrere einige etwa
ungefahr circa ca rund fast knapp insgesamt gesamt ganz ganze ganzen meist meistens haufig oft manchmal
hauptsachlich vor allem besonders insbesondere eher sehr ziemlich nur lediglich ausschliesslich immer
stets nie niemals nicht nichts mehr weniger viel viele vielen anderen andere anderer anderem anders
weitere weiteren gewisse gewissen bestimmte bestimmten eigene eigenen eigener eigenes eigen gemeinsam
gemeinsame zusammen art weise teil teile fall sache sachen ding dinge thema bereich punkt form rahmen
stand lage situation zustand projekt projekte rolle aufgabe ziel zweck beispiel beziehungsweise bzw usw
etc und oder mit fur durch uber unter zwischen neben hinter nach bei von vom zu zum zur in im
am an auf aus um der die das den dem des dieser diese dieses diesem diesen jener jene welche welcher
welches was wer wie wo wann warum ob dass wenn falls sobald antwort antworten antwortet geantwortet frage
fragen geboren geburt geburtstag problem probleme moglich
moglichkeit moglicherweise wohl vermutlich wahrscheinlich grundsatzlich generell allgemein personlich
personliche personlichen richtig
per leidet leiden litt her hin
"""

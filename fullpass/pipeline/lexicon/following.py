"""What a word of a statement may follow from, though it was not said itself. Folded, all languages."""

FOLLOWS = """
drink drinks drinking drank < coffee espresso decaf tea matcha cocoa beer wine whisky juice soda water
drink drinks drinking drank < milk smoothie smoothies alcohol pints pint latte
eat eats eating ate < vegan vegetarian meat fish breakfast lunch dinner meal meals food pork cheese bread
read reads reading < book books novel novels kindle hardback newspaper magazine
write writes writing written wrote < novel book essay thesis dissertation poem poems blog article chapter
play plays playing < guitar piano violin fiddle drums cello flute banjo bass chess football tennis golf
play plays playing < band
seat seats < aisle window
school < primary teacher grade grader graders class pupils homework homeschooling
child children kid kids < son daughter daughters sons twins baby toddler boy girl boys girls
son sons < boy boys
daughter daughters < girl girls
parent parents parental < mother father mum dad mom
sibling siblings < brother sister brothers sisters
pet pets < dog dogs cat cats rabbit parrot hamster
dog < lab puppy greyhound labrador terrier spaniel collie husky huskies beagle
cat < kitten tomcat
gave give gives giving < quit quitting stop stopped stopping
take takes taking took < drink use accept lessons lesson learning plan run running join train bus
bike bicycle < brompton cycling
car < honda kia tesla skoda toyota ford volvo bmw audi lancia
team group household family couple both partner party colleagues company < we our us ours together
flight plane < fly flying flies land lands lift
fly flies flying < flight plane
train < railway
shorter < under below
student < university college degree semester
nurse < ward
teacher < teach teaching taught
shift shifts < night nights
diet < gluten vegan vegetarian keto eat
disease illness < coeliac celiac parkinson alzheimer dementia
run runs running < host hosts
opposes oppose opposed opposing < against
support supports supporting supporter favour favor < pro
older younger < old
keep keeps kept keeping < got own raise
attend attends attending attended < go goes went
unit units < metric imperial celsius fahrenheit
pronoun pronouns < she her him
beehive beehives < hive hives
reduced reduce reduces < down less fewer
text texts < write rewrite translate translation
sing sings singing sang < tenor soprano alto bass baritone choir
run runs ran running < own lead manage
address addressed addresses < call name sir madam
music < song songs album guitar piano band playlist
cook cooks cooking < recipe recipes dinner
sleep sleeps < bed bedtime nap
code coding programming < python javascript rust java function script
job jobs < work works worked working employer employed career salary boss shift profession occupation
job jobs < quit fired hired resigned redundant
bedroom bedrooms < bed
job jobs < arbeite arbeit arbeiten travail travaille trabajo lavoro stelle firma company nurse teacher
workplace office < work boss colleague
born birth birthday < b'day bday turn
feedback < review
besucht besuchen < mache kurs gehe
betreibt fuhrt < eigene habe hab
fertig < stehen steht
mudo muda < cambie cambio
deplace < roule
trousers < pants
cost costs price prices priced pay pays paid paying charge charges < dollar euro pound cost price pay #
look looks looking seek seeks seeking search searching < need want find after recommend hunting
money < dollar pound euro savings #
dinero < #
geld < #
argent < #
die died death < passed lost
language < english spanish french german italian chinese japanese portuguese welsh
marry marries married wedding < husband wife
widow widowed widower < died
phone < iphone android
computer < laptop pc mac macbook
employee employees < staff
partner < boyfriend girlfriend husband wife
ago < last since
without < no not none never neither zero nor
against < no not anti oppose opposed
into < in to onto
out < outside
refuse refuses refused decline declined declines reject rejects rejected < not no never none
refuse refuser renonce renoncer < pas plus jamais ni
rechaza rechazo renuncia renuncio renunciar niega < no nunca
ablehnt abgelehnt lehnt verzichtet verzichten verzicht < nicht kein keine keinen nie
maladie malade < parkinson alzheimer diabete
enfermedad enfermo enferma < parkinson alzheimer diabetes
krankheit erkrankt krank < parkinson alzheimer diabetes
coder code programmer < python javascript java
programar < python javascript java
tocar toca < guitarra piano acordeon violin violonchelo bateria flauta
joue jouer < guitare piano violon violoncelle accordeon batterie flute
fabrique fabriquer fabrica fabricar < fais hago
deplace mueve mover < fauteuil silla velo bici train
colabora colaborar < voluntario voluntaria
ohne < kein keine keinen nicht nie
sans < pas aucun aucune jamais ni
sin < no nada ningun ninguna nunca ni
senza < non nessun mai
zonder < geen niet
gegen < dagegen nein nicht kein keine keinen
contra < no
contre < pas
kostet kosten preis zahlt bezahlt < euro dollar preis #
cuesta costo coste precio paga pago < euro dollar precio #
coute cout prix paye < euro dollar prix #
team familie gruppe paar gemeinsam ehepaar < wir uns unser unsere unserem unseren unserer
kind kinder < sohn tochter tochtern sohne zwillinge
eltern < mutter vater mama papa
geschwister < bruder schwester
haustier < hund katze kater
trinkt trinken < kaffee tee bier wein milch wasser
isst essen < vegan vegetarisch fleisch fisch
liest lesen < buch bucher roman krimi
schreibt schreiben < roman buch masterarbeit doktorarbeit
fliegt fliegen < flug flieger
flug < fliege fliegen flieger
spielt spielen < gitarre klavier geige schach fussball
paar equipo familia grupo pareja < nosotros nos nuestro nuestra nuestros nuestras hemos somos
hijos ninos < hijo hija hijas nino nina bebe
padres < padre madre
mascota < perro perra gato gata
come comer < gluten carne pescado vegano vegana vegetariano vegetariana
bebe < cafe te cerveza vino leche agua
vuela viaja < vuelo avion
equipe famille couple groupe foyer < nous notre nos on
enfant enfants < fils fille accouchement bebe garcon
parents < mere pere
mange manger < gluten viande poisson vegan vegane vegetarien
boit < cafe the biere vin lait eau
lit < livre roman
geslacht gezin familie < wij we ons onze
famiglia coppia squadra < noi nostro nostra abbiamo siamo
familia casal equipe < nos nosso nossa temos somos
семья семьи пара команда < мы нас нам наш наша
ребенок дети < сын дочь
дочь < дочка
keep keeps kept < use have store
balance < overall mostly
travel travels travelling traveling traveled < train plane bus tram ferry boat fly flight drive ride
moved move moves moving < postpone postponed delayed deferred push pushed rescheduled
rescheduled reschedule < moved move postponed pushed
away < leave leaving moved off
back < postpone postponed delayed return returning returns
onwards onward < since from
starting < from since
account < because due since
without < skip leave omit exclude avoid drop free cut
manual manually < hand
runs run < expire expires end ends lapses
out < expire expires expired end ends ended lapses
near nearby close < outside by beside next off
parent parents < kids kid children child son daughter
teach teaches teacher < graders pupils students
alcohol < sober
god < atheist
fix fixes fixing fixed < renovate renovating renovated restore restoring restored refurbish refurbishing
up < renovate renovating restore restoring
virtual machine machines < vm vms
indent indents indented indentation < tabs spaces
list lists < bullet bullets bulleted
party < voted labour tory democrat democrats republican republicans
surgery < replacement transplant
fee fees < subs dues membership
first < 1st
sit sits sitting < exam gcse maths seat aisle
jobless < unemployed
against < ban banned scrap scrapped abolish abolished wrong
disagree disagrees disagreed < not no wrong differently
annoying annoys annoyed irritating < hate pain nerves
non < not no never atheist
believer believers < believe faith
foot < walk walking
home < homeschooling homeschool remote remotely wfh
teach teaches teaching < homeschooling homeschool
newcomer < started joined
autumn fall < september october november
winter < december january february
spring < march april
summer < june july august
herbst < september oktober november
winter < dezember januar februar
fruhling fruhjahr < marz april mai
sommer < juni juli august
otono < septiembre octubre noviembre
invierno < diciembre enero febrero
primavera < marzo abril mayo
verano < junio julio agosto
automne < septembre octobre novembre
hiver < decembre janvier fevrier
printemps < mars avril mai
ete < juin juillet aout
reduziert reduzieren verkurzt verkurzen < nur weniger
angesprochen angeredet < du sie duzen siezen antworte schreib
ohne < verzicht verzichten weglassen lassen
nahe < bei ausserhalb vor
trotz < obwohl
sin < omite omitir quita evita
afueras < fuera
pareja < novio novia marido mujer esposo esposa
conjoint < mari femme copain copine
partner < freund freundin mann frau
sans < evite omets
off < postpone postponed defer deferred delayed delay
back < reduce reduced reducing cut
commute commutes commuting < cycle ride drive train bus
learn learns learning < lessons course class
deadline < submit due
abroad < emigrate emigrated emigrating
moved moving < emigrate emigrated immigrated immigrate
bed < sleep asleep
adopt adopted < shelter rescue
grow grows growing < plant plants garden allotment
studied < degree
speak speaks < fluent fluently
anniversary < married wedding
trouble difficulty difficulties struggle struggles struggling < badly hard poorly
kind < baby schwanger
adoptiert < tierheim
spielt < cellist cellistin pianist pianistin gitarrist gitarristin schlagzeuger geiger geigerin
toca < pianista guitarrista violinista baterista
joue < pianiste guitariste violoniste batteur
enfant < bebe enceinte
hijo < bebe embarazada
practise practises practising practice practices practicing < play rehearse
appointment < meet visit
wear wears wearing < glasses shoes clothes lenses braces
off < cut quit stopped
supervise supervises supervised < manage boss
sense < pointless senseless useless nonsense
dropped out < quit left
prepare preparing < presentation talk exam
job stelle < gekundigt
schreibt schreiben < dissertation doktorarbeit masterarbeit bachelorarbeit sitze
ernahrt < vegan veganer veganerin vegetarisch vegetarier vegetarierin esse ess
vertragt < allergie laktose laktoseintoleranz unvertraglichkeit
kauft < kaufvertrag
fuss < laufe gehe
replaced replacement replace < instead
online < website etsy ebay amazon
deadline < extended extension
trip < travel holiday
stay stays staying < hotel friends airbnb crash crashing
guarda guardar < tengo uso
relationship < partner girlfriend boyfriend husband wife
stay stays staying away < avoid avoids avoiding
"""
"""Words of a statement < words of a person from which they follow."""

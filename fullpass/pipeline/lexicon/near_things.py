"""Words for things so near each other that one may honestly be told as the other: a line for each group."""

NEAR = """
cafe coffee coffeehouse bar bistro shop store boutique bakery patisserie supermarket grocery grocer
flat apartment house home condo studio place room bedsit loft cottage bungalow building property residence
village town city hamlet place suburb area district neighbourhood neighborhood region county
magazine journal newspaper paper weekly blog newsletter periodical publication zine
dairy milk cheese lactose
plain simple easy clear basic everyday straightforward
company firm business startup agency employer corporation enterprise outfit office workplace
job work position role post gig career profession
car vehicle auto van truck suv automobile motor
bike bicycle cycle moped motorbike motorcycle scooter
phone mobile smartphone cell cellphone handset iphone
laptop computer pc machine notebook desktop mac
film movie picture show series programme program
song track tune piece number record album
book novel story volume title memoir
dog puppy pup hound cat kitten kitty
child children kid kids baby toddler infant teenager teen
doctor physician gp medic surgeon specialist consultant
lawyer solicitor attorney barrister
teacher tutor instructor lecturer professor educator prof
coder programmer developer engineer
nurse carer caregiver
course class lesson workshop training seminar degree programme
trip journey holiday vacation tour visit break travel
party celebration feast reception do gathering
sweater jumper pullover cardigan
trousers pants jeans
illness disease condition disorder ailment
medicine drug medication pills tablets meds
sport exercise workout fitness gym
garden yard allotment backyard plot
meal dinner lunch supper food dish
salary pay wage income earnings
spouse partner husband wife
friend mate buddy pal
forest wood woods woodland
sea ocean coast shore beach seaside
group band ensemble orchestra choir team club crew
talk lecture speech presentation
test exam examination quiz
picture photo photograph image painting drawing
wohnung haus zimmer apartment bude wg heim
firma unternehmen betrieb agentur laden geschaft buro
dorf stadt ort gemeinde kleinstadt
auto wagen pkw fahrzeug
rad fahrrad bike
arbeit job stelle beruf posten
lehrer lehrerin dozent dozentin padagogin
arzt doktor mediziner arztin
kurs unterricht lehrgang seminar stunde
reise urlaub ferien fahrt
zeitung zeitschrift magazin blatt
handy smartphone telefon mobiltelefon
rechner computer laptop pc
kaffee cafe kneipe lokal restaurant gaststatte
piso apartamento casa departamento vivienda hogar cuarto habitacion
empresa compania firma negocio agencia oficina despacho
pueblo ciudad aldea localidad municipio villa
coche auto carro vehiculo automovil
bici bicicleta
trabajo empleo puesto curro oficio
profe profesor profesora maestro maestra docente
medico medica doctor doctora
curso clase taller formacion
viaje vacaciones
movil telefono celular smartphone
ordenador computadora portatil computador
tienda comercio local negocio bar cafeteria restaurante
appart appartement logement maison studio piaule
entreprise boite societe firme agence bureau
ville village commune bourg
voiture auto bagnole vehicule caisse
velo bicyclette bike
travail boulot emploi poste metier job
prof professeur professeure enseignant enseignante instituteur institutrice maitresse
medecin docteur toubib
cours stage formation atelier
voyage vacances sejour
portable telephone mobile smartphone
ordinateur ordi pc
magasin boutique commerce
"""

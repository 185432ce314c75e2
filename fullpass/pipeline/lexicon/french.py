"""French acts that undo each other, and everyday things of one kind."""

ACTS = """
commencer commence commencent commencant debuter debute demarrer entrer entre / arreter arrete cesser
    cesse finir fini finit terminer termine quitter quitte
lancer lance ouvrir ouvert ouvre / annuler annule fermer ferme abandonner abandonne reporter reporte
accepter accepte accepter / refuser refuse decliner decline rejeter rejete
! acheter achete achetons / vendre vendu vend vends / louer loue
rejoindre rejoint integrer integre rejoins / quitter quitte demissionner demissionne
emmenager emmenage revenir revenu / demenager demenage partir parti
arriver arrive / partir parti repartir
embaucher embauche engager engage / licencier licencie virer vire
gagner gagne / perdre perdu perd
! preter prete / emprunter emprunte
! enseigner enseigne / apprendre apprend apprends appris etudier etudie
augmenter augmente / baisser baisse reduire reduit diminuer diminue
reussir reussi / echouer echoue rater rate
! epouser epouse marier marie / divorcer divorce separer separe
garder garde / donner jeter jete vendre vendu
ouvrir ouvre ouvert / fermer ferme
chercher cherche cherchons / trouve trouve
construire construit construis / demolir demoli vendre vendu
tutoyer tutoie tutoiement / vouvoyer vouvoie vouvoiement
ecrire ecrit ecris / lire lit lis
"""

QUALITIES = """
surestime surestimee / sous-estime sous-estimee
heureux heureuse / malheureux triste
sain / malade
cher chere / abordable
facile / difficile
propre / sale
bon bonne / mauvais mauvaise
avant / apres
"""

THINGS = """
chien chienne chiot / chat chatte chaton / perroquet / tortue / lapin / hamster / cheval poney / serpent
    / vache / cochon / mouton / chevre / poule / canard / ane
violoncelle / violon / alto / contrebasse / guitare / ukulele / harpe / piano / orgue / accordeon /
    flute / clarinette / hautbois / basson / saxophone / trompette / trombone / batterie
the / cafe / eau / jus / biere / vin / cidre / champagne / limonade / coca / chocolat / lait / whisky /
    rhum
boeuf / porc / poulet / agneau / jambon / saucisse / foie / fromage / tofu / oeufs / pain / riz / pates
    / patates / tomates tomate / oignons oignon / ail / carottes / epinards / brocoli / aubergines
    aubergine / courgettes courgette / champignons / petits+pois / haricots / lentilles / fenouil /
    celeri / betterave betteraves / olives / pommes / bananes / fraises / cerises / raisins / noix /
    cacahuetes arachides / miel / saumon / thon / coriandre / basilic / persil
gluten ble / lactose lait / noix noisettes arachides cacahuetes / soja / pollen / penicilline
train tgv / avion / voiture / bus car / velo / moto / bateau / tramway tram / metro / trottinette
escalade / randonnee / course+a+pied / velo / natation / aviron / voile / surf / ski / escrime / boxe /
    judo / yoga / tennis / football foot / handball hand / basket basketball / volley / rugby / echecs /
    danse / tricot / couture / poterie / peinture / dessin / photographie / jardinage / peche / cuisine
genou / hanche / epaule / coeur / cheville / poignet / rein / poumon / foie / estomac / dent / oeil yeux
    / oreille
infirmier infirmiere / medecin / dentiste / veterinaire / pharmacien pharmacienne / sage-femme /
    professeur enseignant / avocat avocate / comptable / architecte / electricien / plombier / boulanger
    boulangere / serveur serveuse / coiffeur coiffeuse / agriculteur / pilote / policier / journaliste
patience / justice / gloire / talent / argent / courage / loyaute / honnetete / liberte / famille /
    travail / sante / gentillesse / destin / hasard
jumeaux jumelles / triples triplees
maths mathematiques / physique / chimie / biologie / histoire / droit / philosophie / psychologie /
    medecine
roman / poeme / scenario / essai / these / album / film / podcast / blog
restaurant / boulangerie / librairie / hotel / ferme / bar / salon
allemand allemande / français française / espagnol espagnole / anglais anglaise britannique / italien
    italienne / suédois suédoise / danois danoise / norvégien norvégienne / néerlandais / polonais
    polonaise / russe / chinois chinoise / japonais japonaise / portugais portugaise / grec grecque /
    suisse / belge / américain américaine
"""

"""Groups of French words that say the same."""

FRENCH = """
application appli app / comptabilite compta / restaurant resto / hopital chu clinique / television tele tv /
baccalaureat bac / universite fac / adolescent ado / kinesitherapeute kine / psychologue psy / frigo
refrigerateur / mariage marier marie maries marions / pere papa / mere maman / grandmere mamie mamy /
grandpere papi papy / velo bicyclette / enfant enfants gosse gosses / commence commencer commencons debute
debuter entre entrer demarre / finit finir termine terminer acheve / demenage demenager emmenage /
appartement appart / medecin docteur toubib / marier marie marient mariage noces marions / rendre remise
remettre rends rendu deposer / demenager demenage demenagement quitte /
demenager demenage installer installe emmenager emmenage / passer
passe changer change changement migrer migration basculer bascule / remplacer remplace changer change
remplacement / reporter reporte report decaler decale repousser repousse ajourner / augmenter augmente
augmentation hausse monter monte / baisser baisse reduire reduit reduction diminuer diminue / expirer expire
expiration terminer termine finir finit echeance fin / garder garde conserver conserve / nuire nuit nuisible
mal abimer dommage / repeter repete repetition / douter doute sceptique / rester reste demeurer / assister
assiste participer participe participation / louer loue location locataire loyer / embaucher embauche
recruter recrute engager / licencier licencie licenciement virer / demissionner demission quitter quitte /
arreter arrete cesser abandonner / gagner gagne salaire revenu paie / recevoir recoit obtenir / reserver
reserve reservation / annuler annule annulation / organiser organise organisation / preparer prepare
preparation entrainer entraine reviser / entrainer entraine entrainement entraineur coach / pratiquer
pratique exercer / reviser revise revision etudier etudie / apprendre etudier etudie apprentissage /
enseigner enseigne enseignement prof professeur professeure enseignant enseignante instituteur institutrice
/ diriger dirige directeur directrice direction mene gere / gerer gere gestion tenir tient / fonder fonde
fondation creer monter lancer / monter monte lancer lance creer cree lancement / ouvrir ouvre ouverture /
publier publie publication sortir sort parution / ecrire ecrit rediger redige auteur autrice / corriger
corrige correction relire / reparer repare reparation depanner / renover renove renovation retaper retape
restaurer restaure restauration refaire refait / construire construit construction batir bricoler /
developper developpe developpement programmer creer coder / coder code programmer programme programmeur
developpeur developpeuse / enregistrer enregistre enregistrement / photographier photographe photographie
photos photo / cuisiner cuisine cuisinier cuisiniere / cultiver cultive culture potager / elever eleve
elevage / occuper occupe soigner soin aider garder / ecouter ecoute entendre / parler parle discuter discute
/ expliquer explique explication / resumer resume / traduire traduit traduction traducteur traductrice
interprete / opposer oppose opposition contre rejeter refuser / soutenir soutient soutien favorable defendre
/ aider aide utile soutenir / eviter evite fuir / omettre omet sauter laisser / permettre permet permission
autoriser autorise / interdire interdit interdiction bannir / accepter accepte / recommander recommande
recommandation conseiller conseille suggerer / excuser excuse excuses desole pardon / craindre craint peur
crainte redouter / inquieter inquiet inquiete inquietude souci / guerir guerison retablir / soigner
traitement traiter therapie / blesser blesse blessure / casser casse fracture / fumer fume fumeur fumeuse
tabac cigarette / continuer continue poursuivre / arriver arrive arrivee atterrir atterrit / revenir revient
retour rentrer rentre / partir part depart quitter quitte / inscrire inscrit inscription / postuler postule
candidature / reussir reussi obtenu / echouer echec rate / gagner victoire / chercher cherche recherche /
montrer montre afficher / envoyer envoie envoi / appeler appel telephoner telephone / feter fete celebrer
celebration / nettoyer nettoie nettoyage menage / collectionner collectionne collection / installer installe
installation / separer separe separation divorcer divorce / heriter herite heritage / prolonger prolonge
prolongation renouveler renouvelle / ameliorer ameliore mieux meilleur / preferer prefere preference mieux /
proteger protege protection / voter vote electeur / operer opere operation chirurgie / vacciner vaccin
vaccination / voyager voyage voyages / conduire conduit conducteur conductrice permis / nager nage natation
nageur / chanter chante chant chanteur chanteuse / danser danse danseur / peindre peint peintre peinture /
retraite retraitee / acheter achete achat acquerir / vendre vend vente vendu / payer paie paye paiement
regler / economiser economies epargner epargne / emprunter emprunt pret credit dette / argent sous fric /
employe employee employes salarie salaries personnel effectif / client cliente clients / entreprise societe
boite firme / bureau bureaux / poste travail emploi boulot job / chef patron patronne superieur / collegue
collegues / ami copain pote / amie copine / copain compagnon / copine compagne / enfants gosses mioches /
epoux mari / epouse femme / bebe nouveau / maladie malade / medicament medicaments comprimes / examen
examens epreuve concours partiel / cours classe lecon / eleve eleves etudiant etudiante / voiture auto
bagnole vehicule / train trains ferroviaire / avion vol voler / vacances conges sejour / ascenseur elevateur
/ reunion rendez / film films cine / chanson morceau titre / match partie / equipe groupe / ordinateur pc
ordi / site page web / fichier document / erreur bug panne / exemple exemples / direct directe directs
directes franc / inutile superflu / utile pratique / important essentiel crucial / necessaire indispensable
/ difficile complique dur / facile simple / rapide vite rapidement / court courte courts courtes bref breve
breves concis concise concises / detaille detaillee approfondi / cher couteux chere / abordable economique /
beau joli belle / casse panne / seul seule solo / independant freelance / enceinte grossesse / fatigue
epuise fatigant epuisant / ennuyeux ennuie / bruit bruyant / pres proche cote / assez suffisant suffit /
manuel main manuellement / ancien autrefois avant / pianiste piano / guitariste guitare / violoniste violon
/ courir court cours jogging course footing / economiser economise epargner epargne cote / deplacer deplace
decaler decale reporter reporte / ouvrir ouvre lancer lance monter monte / cours prof professeur enseigne /
ordonnance medicament / fache enerve colere / content heureux heureuse ravi / inviter invite invitation /
diner souper / randonnee rando marche / ecole classe / creche garderie / avocat avocate / objectif but /
delai echeance date / voisin voisine / stage stagiaire / apprenti apprentie apprentissage alternance / soin
soigner prendre occuper / travaux renovation / conge vacances / rhume enrhume / exposer expose exposition /
presenter presentation expose / rejoindre rejoint membre adherent adherer / mal douleur douleurs / resilier
resilie annuler annulation / fievre temperature / tarif prix / injuste inequitable / depenses couts frais /
chalet cabane / desabonner desabonne resilier resilie resiliation / abonner abonne abonnement
"""

"""What French tells of a person without adding anything."""

FRENCH = """
utilisateur utilisatrice utilisateurs personne personnes lui elle eux elles leur leurs soi son sa ses sien
etant sienne siens celui celle ceux celles meme memes propre propres dont qui que quoi lequel laquelle ou
actuel actuelle actuellement maintenant moment present presentement aujourd hui desormais deja encore toujours
prochain prochaine prochains prochainement avenir futur bientot avant apres puis ensuite alors ancien
ancienne anterieur recemment recent recente depuis jusqu pendant durant lors lorsque quand des il y a
parce car puisque cause raison raisons motif fait du en grace afin pour par avec sans sur sous dans chez
entre vers contre selon malgre bien ainsi donc aussi egalement non plus mais cependant toutefois pourtant
tandis alors plutot lieu egard propos concernant quant rapport suite outre pense penser pensait croit
croire trouve trouver estime estimer considere considerer juge juger avis opinion convaincu convaincue
sent sentir semble sembler voit voir vu dit dire disait mentionne mentionner raconte explique expliquer
indique indiquer exprime exprimer affirme declare declarer precise preciser signale veut vouloir voulait
voudrait souhaite souhaiter desire desirer demande demander besoin cherche chercher recherche espere
esperer attend attendre compte compter prevoit prevoir prevu prevue prevus envisage envisager projette
intention plan plans doit devoir devait devrait faut falloir peut pouvoir pouvait va aller allait vont
essaie essayer tente tenter prefere preferer preference preferences favori favorite favoris aime aimer
aimerait adore apprecie apprecier plait interesse interet gout decide decider decision choisit choisir
choisi choix opte opter a ont avoir avait aura aurait eu est sont etre etait ete sera soit fait faire
faisait font fera donne donner met mettre mis mise prend prendre pris prise tient tenir reste rester
devient devenir devenu devenue vient venir venu passe passer porte porter suit suivre utilise utiliser
emploie possede posseder dispose disposer effectue effectuer realise realiser agit trouve constitue
represente beneficie laisse laisser rend rendre vit vivre habite habiter reside resider domicile travaille
travailler travail emploi metier poste profession exerce exercer an ans annee annees mois semaine semaines
jour jours heure heures minute minutes temps date age agee anniversaire matin midi soir soiree nuit
apres-midi journee annuel mensuel hebdomadaire quotidien quotidiennement ne nee naitre naissance naquit
accoucher un une deux chaque tout toute tous toutes plusieurs quelque quelques certain certains certaine
certaines autre autres beaucoup peu moins tres assez trop tant presque environ total totalite partie
plupart majorite seul seule seulement uniquement exclusivement jamais rien aucun aucune parfois souvent
habituellement generalement normalement principalement surtout notamment particulierement vraiment
personnellement regulierement probablement peut-etre chose choses type types forme formes maniere facon
sorte cas exemple sujet sujets point question questions situation condition role projet projets objectif
but usage nom nomme nommee appele appelee appelle appeler reponse reponses repondre probleme problemes et
ou ni ne pas non ce cet cette ces cela ca ceci le la les l d de du au aux s n qu j c m t
souffre souffrir atteint atteinte sera seront serait
"""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Rétablir : {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Annuler : {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>revenez d’abord au débat</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>ouvrez d’abord un projet</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>À propos de DebatePrep</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Ajouter un passage à cette affirmation</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Répliquer</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Taille normale de l’article</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Argumentaire</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Corriger une coquille…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Éléments supprimés…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Détails et référence…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Dupliquer pour un autre sujet…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Exporter l’argumentaire…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Exporter les sources…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Rechercher dans l’article…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Aller à l’affirmation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Importer des sources…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Agrandir l’article</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Marquer comme erreur d’origine [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>Début de la marque un mot plus tôt</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>Début de la marque un mot plus tard</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>Fin de la marque un mot plus tôt</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>Fin de la marque un mot plus tard</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Marquer cette phrase</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Marquer la suggestion</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Mesurer mon débit…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Fusionner une copie de l’équipe…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Fusionner avec une autre affirmation…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Déplacer l’article à gauche</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>Descendre l’affirmation</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>Monter l’affirmation</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Descendre la réplique</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Monter la réplique</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Nouveau projet vide</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Nouveau depuis un article…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nouveau d’après un modèle…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Lacune suivante</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Passage détaché suivant</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Un seul champ</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Un seul camp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Coller une référence…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>Rattacher à la sélection</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Prête, ou de nouveau brouillon</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Remplacer le texte…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Réduire l’article</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>Scinder l’affirmation au curseur</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Commencer le nouveau projet</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Commence un nouveau projet avec les mêmes camps. Celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Dupliquer pour un autre sujet</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Événement, délégation et auteurs</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Sont laissés de côté la question et le sujet, les articles, les affirmations avec tout ce qui y répond, et l’essentiel.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Limites, style de référence, natures et postures</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Grille d’évaluation, et son impression</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Bibliothèque de sources ({}), termes clés et chronologie</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Titre du nouveau débat</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 ou 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Tel qu’il figure au-dessus de l’article</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Intérêt de l’auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nom, Prénom</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Journal, revue ou site</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>Une ligne : pour qui l’auteur travaille ou parle</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Articles ({});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisir un article</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Prendre le texte dans un fichier</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Agrandir les pages</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Pages sur toute la largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Réduire les pages</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Les pages se composent des affirmations que vous marquez et des réponses de chaque camp.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Les pages ne peuvent pas être affichées pour l’instant. L’export sera tout de même tenté. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>{} n’est plus à sa place. Enregistrez-le de nouveau au même endroit, ou ailleurs.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>{} a été modifié par quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>Les deux sont fusionnés.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>Les deux sont fusionnés. Champs modifiés des deux côtés : {}. Ce que chacun a écrit est conservé.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>Fusionner reprend ce que l’autre a écrit et garde ce que vous avez écrit. Recharger affiche son fichier ; le vôtre vous sera proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Enregistrer ma copie…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>{} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Telle que citée</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Copié : {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>La référence n’a pas pu être composée : rien n’a été copié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>Cette source ne peut pas encore être citée. Complétez-la dans la bibliothèque de sources.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>Affirmation et réponses</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>L’affirmation avec vos mots</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>Dites l’affirmation avec vos mots</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Tous les camps</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Drapeaux : {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Nature de l’affirmation</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>détaché</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ drapeau</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Terrain d’entente</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Pour vous uniquement ; pas imprimé</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>Ligne rouge : {}</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Que pourraient signer tous les camps ?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>Qu’est-ce qui tranche l’échange ?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>terrain d’entente</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>commentaires, non imprimés</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>notes privées</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>lignes rouges</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{} : ce que ce camp ne peut accepter</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Affirmations du discours</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Voir les suggestions</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>Les affirmations que vous marquez s’affichent ici.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} affirmation</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>{} affirmation qui cite une source postérieure</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>{} affirmation qui a perdu sa place dans l’article</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{} affirmation sans réponse : {}</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>{} affirmation avec une réponse sans source</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} affirmations</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>{} affirmations qui citent une source postérieure</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>{} affirmations qui ont perdu leur place dans l’article</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>{} affirmations sans réponse : {}</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>{} affirmations avec une réponse sans source</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Commentaire, puis Entrée</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>en partie partagée</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagée</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>très contestée</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Fusionner une copie de l’équipe</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>Rien n’a été repris de la copie.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>La copie est fusionnée.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} La fusion elle-même peut être annulée.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>{} n’apporte rien qui ne soit déjà ici.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Corriger une coquille</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Ne corrigez que ce qui a été mal saisi ou mal numérisé. Une erreur d’origine reste : marquez-la [sic].</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Le texte correct</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Le texte correct :</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Afficher toutes les affirmations</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Afficher ces affirmations</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>sources tardives {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>détachés {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>sans source {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} affirmation</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} affirmations</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{} – prêtes : {}, avec source : {}, temps de parole : {}. Voir ce qui reste sans réponse.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>DebatePrep a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>Le rapport dit à quel endroit du programme cela s’est produit, et rien de ce que vous avez écrit. Il n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Ce que vous avez écrit en dernier n’est peut-être pas à l’abri : enregistrez le projet maintenant, au besoin sous un autre nom.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Votre travail est conservé. Votre dernière action n’a peut-être pas abouti : vérifiez, et refaites-la.</translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation>Exporter la carte en SVG ou PNG</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Agrandir la carte</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Carte sur toute la largeur</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Carte du débat</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Réduire la carte</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Qui concède quoi</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>pas encore de posture</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>sans camp</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>répliques</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (suite)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} ne concède rien</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} concède {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>La référence est complète.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>Il manque encore à la référence : {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>Le temps qu’il faut pour le dire ; les sources ne comptent jamais.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Rédiger la réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Pourquoi est-ce vrai ?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>En quoi cela concerne-t-il la salle ?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} mot</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} mots</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Preuve retirée</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Allez sur une preuve, ou sur une source de la bibliothèque, pour copier sa référence.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Réplique supprimée</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>Cette preuve n’a pas encore de source. Choisissez-en une pour pouvoir la citer.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>préparé pour le débat</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>séance : {} sur {} · à temps {} · dépassements {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Texte exact de la source</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Nature de la preuve</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Y prendre un extrait…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Mot pour mot, tel quel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation>§ 59, p. 12, art. 5</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>déclaré ou déduit ?</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation>choisir une source</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>supprimée de la bibliothèque</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>déclaré ou déduit ?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 note privée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Laissé de côté : {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} commentaires</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>{} notes privées</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Export : {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>Création de {} …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>{} n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>Commencé sur le modèle {}, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>Projets DebatePrep ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>Aucune version antérieure de {} n’est encore lisible.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Ce projet n’a pas encore de fichier. Enregistrez-le pour le montrer dans son dossier.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Ce que vous écrivez est de nouveau mis à l’abri.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>non enregistré : le dernier essai a échoué</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>enregistré {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>{} dans son état du {}. Enregistrez-le ; le fichier endommagé reste jusqu’à ce que vous l’écrasiez.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>{} peut maintenant être enregistré d’ici.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>{} est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>{} vient d’une version plus récente du programme. Vous pouvez le lire et en enregistrer une copie.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · ligne {} : {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>Cela figure dans l’essentiel de l’argumentaire.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>Cela figure dans le glossaire de l’argumentaire.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>Cela figure dans la chronologie de l’argumentaire.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>Une réponse dispose de {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Écrit dans les affirmations, réponses et lignes rouges depuis l’ouverture du projet. Les notes ne comptent pas.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>{:,} mots écrits sur {:,}</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} mots par minute</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Ce lien quitte DebatePrep et s’ouvre dans votre navigateur :

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>À propos de DebatePrep</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep aide à préparer un débat des deux côtés.

Il cherche, vérifie, compte, met en forme et fait répéter. Il n’écrit jamais : chaque phrase d’une position est de vous. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Rien n’a été laissé de côté. Dès que vous utilisez cet article, son texte est verrouillé.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Paragraphes du fichier ; ceux qui sont cochés figurent dans l’article</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Montrer aussi ce qui est gardé</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Le livre entier</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Utiliser cet article</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>La liste montre ce qui a été laissé de côté ; remettez ce qui appartient à l’article, puis son texte sera verrouillé.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Des mots trop longs pour une ligne ont été coupés ; endroits : {}.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Caractères non affichables retirés : {}.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Seuls les {:,} premiers caractères ont été repris.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>L’adresse est retenue pour le prochain article que vous ouvrirez. DebatePrep ne télécharge jamais rien de lui-même : ouvrez la page dans votre navigateur, choisissez « Enregistrer la page sous… », puis ouvrez le fichier obtenu.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Il n’y a pas de texte ici. Copiez le texte de l’article et collez-le ici.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>À côté se trouve {}, une copie du même débat. Fusionnez-la pour ne rien perdre de son contenu.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>Le fichier a aussi un autre nom, sous lequel l’ancien texte restera.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} commence par {2}, qui correspond à « {1} ». Modifiez d’abord ce raccourci ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} correspond à « {1} ». Modifiez d’abord ce raccourci ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2} correspond à « {1} » et commence par {0}. Modifiez d’abord ce raccourci ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{} est nécessaire aux boutons, aux listes et aux dialogues. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{} est nécessaire pour écrire du texte. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{} se tape en écrivant du texte. Ajoutez Ctrl ou Alt, ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{} ouvre le menu « {} ». Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Touches pour {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>Placez le curseur dans un champ et appuyez sur les touches. Le × les efface.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Répliquer</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>Répliquer à {}</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Répliques à {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Image à imprimer ou à modifier (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} enregistré.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Carte du débat, en liste</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Carte du débat, en image ; la même existe en liste</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>pas encore de posture</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Article retiré</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Choisissez une affirmation, sélectionnez d’autres mots de l’article et appuyez sur P.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>Affirmation {} supprimée</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Chaque marque est à sa place.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Plus de [sic] à cet endroit.</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Passage retiré</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>Placez le curseur dans les mots de l’affirmation, là où commence sa seconde moitié.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Placez d’abord le curseur dans une phrase de l’article.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Sélectionnez une phrase de l’article et appuyez sur C pour en faire une affirmation.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Sélectionnez dans l’article les mots où la marque doit maintenant se trouver.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Sélectionnez d’abord les mots fautifs dans l’original.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Sélectionnez d’abord dans l’article les mots à corriger.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>L’argumentaire imprimera [sic] à cet endroit.</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>L’affirmation porte déjà sur ces mots.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Il n’y a pas encore d’article. Ouvrez-en un, et ses phrases pourront devenir des affirmations.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Il n’y a pas d’autre affirmation avec laquelle fusionner.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Ces mots sont déjà l’affirmation {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>Les deux viennent de la version du {}.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Tout le reste : {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>L’origine commune des copies est introuvable. Ce qui diffère compte comme modifié des deux côtés, et rien comme supprimé.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Ses passages et tout ce qui s’y rattache rejoignent l’affirmation actuelle. Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Fusionner une copie de l’équipe</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionner les affirmations</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Fusionner cette affirmation dans l’affirmation actuelle :</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>L’affirmation maintenant, et une fois fusionnée</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>L’autre affirmation</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Ce qu’apporte la copie ; les affirmations non cochées sont laissées de côté</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>aucune affirmation ne diffère</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, avec un nouveau code</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}: {}; {} left out</source>
        <translation>{} : {} ; laissés de côté : {}</translation>
    </message>
</context>
<context>
    <name>NewFromTemplateDialog</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Commencer avec ce modèle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau d’après un modèle</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Modèle depuis un fichier…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>{} secondes par réponse, {} mots par minute</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>{} mots par document de position</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>drapeaux</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>aucun drapeau</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>pas encore de source</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>sans posture</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>pas encore deux réponses</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>non rédigée</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>trop longue</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>posture</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} affirmations</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>{} avec des lacunes</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>{} mots, {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} · {}, {}</source>
        <translation>{} · {}, {}</translation>
    </message>
</context>
<context>
    <name>OverviewHead</name>
    <message>
        <source>1 response to make ready</source>
        <translation>1 réponse à finir</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Copier la sélection, ou tout ce qui est affiché, pour un document ou un tableur</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Nature de l’affirmation</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Seulement les affirmations où il manque quelque chose</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Groupées par thème</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>toutes les réponses sont prêtes</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>par thème</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>copier le tableau</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>débat dans {} jours</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>débat aujourd’hui</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>débat demain</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>débat hier</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>débat il y a {} jours</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>nature : toutes</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>nature : {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>ordre : du projet</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>ordre : {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>fixer la date du débat</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>camp : tous</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>camp : {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>sourcées</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>thème : tous</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>thème : {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} affirmation</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} affirmations</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>{:,} sur {:,} affirmation</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>{:,} sur {:,} affirmations</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>{:,} réponses à finir</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>{:,} réponses à terminer, {:,} par jour</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} sur {}, prêtes : {}</translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation>{}/{}, prêtes : {}</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation>Affirmations et ce que chaque camp y répond</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>non rédigée</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation>Les affirmations se marquent dans l’article ; vous verrez ici ce que chaque camp a pour chacune.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>{} affirmation copiée en tableau.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>{} affirmations copiées en tableau.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Aucune affirmation ne correspond à vos choix ci-dessus.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Afficher toutes les affirmations</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>Aussi pour les nouveaux projets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Mesurer mon débit</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Lisez à voix haute, comme vous parleriez dans la salle. Arrêtez le chronomètre au dernier mot.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Relancez le chronomètre en commençant à lire.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Démarrez le chronomètre, lisez ces {} mots à voix haute, puis arrêtez-le.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>Prendre {} mots par minute</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Texte à lire à voix haute</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Vous lisez {} mots par minute. Gardez ce débit, ou relisez une fois.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{}, c’est trop long pour {} mots.</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{}, c’est trop court pour {} mots.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Page {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Récemment utilisées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Tapez quelques lettres ; d’abord &gt; pour les commandes, @ affirmations, # sources</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} sur {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{} ; tapez d’abord {} pour tout voir</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Une référence au format Chicago, MLA, APA ou GOST, un DOI ou une adresse</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Non attribué : {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Déjà dans la bibliothèque, semble-t-il : {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>Rien n’est cherché en ligne : la référence est analysée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Coller une référence</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La référence</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Il y a trop peu de mots ici pour mesurer. Ajoutez un article, ou rédigez l’essentiel.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Chaque camp répond ici, dès qu’une phrase d’un article est une affirmation.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Marquer l’affirmation</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Rien ne manque ici.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Sélectionnez une phrase de l’article et appuyez sur C pour en faire une affirmation.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} cite une source postérieure à la date du jeu de rôle.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{} a perdu sa place dans l’article.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{} : réponse encore sans source ({}).</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{} : réponse manquante ({}).</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>L’impression s’est arrêtée à la page {}. Reprenez l’impression à partir de là.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>Envoi à l’imprimante : {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>L’imprimante n’accepte pas les pages. Exportez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} pages</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>Ajouter « {} » à mes mots</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>Ajouter « {} » aux mots de ce débat</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>Écrire « {} »</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>« {} » n’est pas dans le dictionnaire.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Omis ici : « {} »</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Manque ici : « {} »</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>L’original ne dit pas cela.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>L’original dit : « {} »</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Ces mots figurent dans « {other} » ; le texte conservé de « {cited} » ne les contient pas.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>Le texte conservé de « {cited} » ne contient pas ces mots.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>Y rechercher</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Rechercher dans le texte de la source</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Prendre la sélection</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Prendre un extrait de la source</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Taille en points</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Pas encore d’article ; ses phrases deviennent les affirmations.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Article sans titre</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>Lecture de {} …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · déplacé ou supprimé</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Introuvable dans {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>pas encore d’affirmation</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>{} affirmations sur {} avec réponse des {} camps</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>{} affirmations sur {} avec réponse des deux camps</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>Projets DebatePrep ({});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>Où se trouve {} maintenant ?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Un brouillon de travail non enregistré est illisible. Il a été mis de côté sous le nom {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep s’est arrêté avant l’enregistrement. Rien n’est perdu, sauf si vous l’abandonnez.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Du travail non enregistré a été retrouvé</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Ce qui est plus récent dans le brouillon</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Prochaine fois : {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>dans {} jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>{} à revoir</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>{} réponses</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} affirmations</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>{} faciles</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>{} bien</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>{} difficiles</translation>
    </message>
    <message>
        <source>{}: {} ({})</source>
        <translation>{} : {} ({})</translation>
    </message>
</context>
<context>
    <name>RehearseChart</name>
    <message>
        <source>Answers on the last {} days</source>
        <translation>Réponses des {} derniers jours</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>rien de répété ces {} derniers jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>il y a {} jours</translation>
    </message>
</context>
<context>
    <name>RehearseChoices</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>All chosen responses, scrolling at the pace of the project.</source>
        <translation>Toutes les réponses choisies défilent au débit du projet.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Contre-interrogatoire</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Un seul thème ; après chaque réponse, l’objection attendue vous est opposée.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Seulement ce qui est prêt</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Ce qui est prévu passe d’abord ; ce que vous notez « à revoir » revient dans la même séance.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>tous les thèmes</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>RehearseClock</name>
    <message>
        <source>15 seconds left</source>
        <translation>encore 15 secondes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>parlez</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>dit, à la seconde près</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>dit, {} de trop</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>dit, {} de moins</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>réfléchissez, puis parlez</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>temps écoulé</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>objection attendue, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>avec vos mots</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>aucune objection à cette réponse pour l’instant</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>paragraphe {} de l’article</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} secondes</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>A sitting takes {}.</source>
        <translation>Une séance en prend {}.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Aller à Préparer</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>Rien n’est prévu aujourd’hui. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>Rien n’est marqué comme prêt pour {}. Marquez une réponse, ou décochez la case pour répéter aussi les brouillons.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Répéter quand même</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>Soit {} mots de plus que la durée ne le permet.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Les 14 derniers jours</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Il n’y a encore rien à répéter. Marquez une affirmation et répondez-y.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>Prévu aujourd’hui : {}, pour la première fois.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>Prévu aujourd’hui : {}, dont {} pour la première fois.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>Prévu aujourd’hui : {}.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>Aucune réponse de ce camp pour l’instant ({}). Rédigez-en d’abord une.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>{}, dans un ordre aléatoire.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>{}, {} mots : {} à {} mots par minute.</translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation>Aucune affirmation notée à revoir ou difficile.</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>À temps : {} sur {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Les ouvrir</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Dépassement : {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Dépassement : {} en tout</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Les répéter encore une fois</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Dit en {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Le texte : {} mots, {} à {} mots par minute</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Temps restant : {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Temps restant : {} en tout</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Affirmations fragiles</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Fragiles : notées à revoir ou difficile</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>Les marques restent sur les mots dont l’identité est certaine. Les autres sont listées, avec ce qu’elles disaient.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Nouveau texte de l’article</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Remplacer le texte de l’article</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>objection attendue, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>votre réponse à cela</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Replier les répliques</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Autres actions pour cette réplique</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répliquer</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Afficher les répliques</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Camp de la réplique</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>objection attendue</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Raison, portée</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Supprimer la réplique</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Pas encore rédigée : que dit ce camp ({}) ?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>réplique {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Nature de l’affirmation</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>side</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>termes, dates, l’essentiel</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Rechercher : article, affirmations, réponses, preuves, sources, notes</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Aucune affirmation ne correspond.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Lecture du débat…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Tapez les mots à chercher, ou choisissez un filtre pour lister les affirmations correspondantes.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} affirmations</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>{:,} occurrences</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{} dans {} et ailleurs</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · seuls les {} premiers sont listés</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>« {} » n’apparaît nulle part dans ce débat.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>« {} » n’apparaît nulle part avec ces filtres.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (ligne {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (lignes {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> ({} de plus)</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> depuis {:%Y-%m-%d, %H:%M}</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Un caractère</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Un débat compte au moins {} camps. Gardez-en un de plus ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Un débat compte au plus {} camps. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Une clé doit être un mot, pas une liste, une table ou un alias.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Une échelle compte au plus {} répliques. Marquez une nouvelle affirmation et continuez là.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>Une fusion a laissé ici une marque de conflit ({}) ; choisissez une des deux versions.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Un projet compte au plus {:,} éléments ; ce fichier en a davantage.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Un projet compte au plus {} camps et {:,} réponses ; ce fichier en a davantage.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Un second document commence ici ; un projet n’en est qu’un.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>La ligne commence par une tabulation ; indentez avec des espaces.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Les alias (*{}) ne s’emploient pas ici ; écrivez la valeur en entier.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Une entrée de la corbeille nomme son genre et contient l’élément ; celle-ci non.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Un identifiant est un mot, pas {}.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>Un élément de genre « {} » n’a pas sa place sous « {} ».</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Les ancres (&amp;{}) ne s’emploient pas ici ; retirez-la.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Article · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>Modifié des deux côtés.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Cette affirmation a été modifiée des deux côtés. Choisissez ce que devient chaque partie écrite par les deux.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>Impossible de lire {} : le système indique « {} ». Copiez le fichier ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>Impossible de lire {} : vous n’en avez pas le droit dans {}. Copiez le fichier dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>Impossible d’enregistrer {} : {}. Votre travail est conservé ; réessayez ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>Impossible d’{0} {1} : vous n’en avez pas le droit ici. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>HTML dans le Markdown</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Termes clés</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Listes et tables sont imbriquées au-delà de {} niveaux.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Les clés de fusion (&lt;&lt;) ne s’emploient pas ici ; écrivez les valeurs en entier.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>Aucun texte dans {} : {}, comme en produit un scanner. Faites reconnaître le texte (OCR), enregistrez et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Cette affirmation a été supprimée d’un côté et travaillée de l’autre. Elle reste.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>La page {} n’a pas de texte : on y voit une image, ou rien.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>Les pages {} n’ont pas de texte : on y voit une image, ou rien.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>Brouillon récupéré du {}, d’un projet jamais enregistré.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>Brouillon récupéré du {}, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>Brouillon récupéré du {} ; {} est illisible ou n’est plus là. Le brouillon s’ouvre comme copie.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>Brouillon récupéré du {} ; {} a été modifié depuis. Le brouillon s’ouvre comme copie à côté.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>Le camp {} n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Source · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Les balises ({}) ne s’emploient pas ici ; retirez-la.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Cette réplique répondrait là à son propre camp. Placez-la sous les mots d’un autre camp.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>L’article n’est pas mot pour mot celui qui a été importé.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Le livre compte {} chapitres ; le plus long a été pris : {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>L’argumentaire n’a pas pu être composé : {}. Votre projet est intact ; merci de le signaler.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>L’argumentaire n’était pas prêt après {:.0f} secondes. Retirez quelques affirmations et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>Le caractère {} ne peut pas figurer dans un fichier de projet ; retirez-le.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>Le caractère « {} »</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Le débat</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>Le document a un suivi des modifications : les ajouts sont gardés, les suppressions laissées de côté.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Le fichier contient plus de {:,} valeurs et clés ; aucun débat n’en a autant. Quelque chose est abîmé.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Le fichier {} : il est abîmé. Cherchez une copie plus ancienne dans son dossier ou vos sauvegardes.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>La structure du fichier se rompt ici ({}) ; comparez l’indentation et les guillemets avec les lignes au-dessus.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>La version du format est un entier à partir de 1 ; ici, c’est {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>L’identifiant « {} » est déjà pris ; chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>La clé « {} » figure ici et à la ligne {} ; gardez-en une.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Les clés de « {} » devraient figurer ici, pas {}.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>Le verrou à côté de {} est illisible : quelqu’un l’a peut-être ouvert. Ouvrez-le en lecture ; ou quand même, si vous savez que personne ne l’a.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>La page dit que seule une partie est en accès libre : vérifiez que l’article est entier.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Le document compte {} mots sur {}. Les sources ne comptent pas.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>Les phrases n’ont pas pu être parcourues cette fois. Modifiez l’article ou rouvrez le projet.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Il n’y a pas de dictionnaire « {} » ici : ces mots ne sont pas vérifiés. Mettez {}.aff et {}.dic dans {}, ou choisissez un autre dictionnaire dans les réglages.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>Ce projet n’a pas d’élément « {} ».</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>Introuvable dans ce projet : {} « {} ».</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>Ce projet n’a pas de « {} » où remettre cela.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Cette affirmation a été modifiée dans la copie ; rien de ce que vous avez changé n’est touché.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Cette affirmation a été supprimée dans la copie. Elle va à la corbeille.</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Cette affirmation vient de la copie.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Cet article ne semble pas être en anglais : ses phrases sont seulement numérotées. À vous de juger lesquelles sont des affirmations.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>Ce débat n’a pas de camp « {} ». Ses camps : {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>Ce n’est pas du texte UTF-8 ; un fichier de projet en est.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>Ce n’est pas un fichier CSL-JSON : {}. Exportez en CSL-JSON depuis votre gestionnaire de références et importez cela.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>Ce n’est pas un projet DebatePrep : il ne commence pas par « debateprep: 1 ».</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>Deux camps s’appellent « {} ». Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>Ce qui a été écrit en dernier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Vos répétitions passées ne peuvent pas être ouvertes. Laissez l’application lire et écrire dans {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Vos répétitions passées étaient illisibles : chaque affirmation redevient nouvelle. L’ancien fichier est gardé : {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>Ce que vous écrivez n’est pas protégé d’un plantage pour l’instant : {} ({}). Enregistrez le projet ; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>Avec la copie vient : {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Votre évaluation n’est pas gardée : l’application n’a pas pu écrire son fichier. La séance continue ; libérez de l’espace ou laissez l’application écrire dans {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>un commentaire en marge</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>une ligne de signes seuls</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>une table de clés</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>un menu</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>un avis sur les cookies</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>un avis par-dessus la page</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>un en-tête ou un pied de page</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>sur l’auteur ou la date</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>l’ajout de l’article</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>l’ajout du commentaire</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>l’ajout de la preuve</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>l’ajout d’un passage à {}</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>l’ajout de la réplique</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>l’ajout du camp {}</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>l’ajout de la source</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>l’ajout de « {} » aux mots</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>terrain d’entente</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>une publicité</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>une archive d’autres fichiers</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>une offre d’abonnement</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>article {}</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>pose une question</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>because</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>à côté de l’article</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>l’essentiel</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>la récupération ({})</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>peut se vérifier comme un fait</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>la modification des réglages</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>la modification des détails de l’article</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modifiée des deux côtés</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>modifiée dans la copie</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>le choix du fondement</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>le choix de la nature</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>le choix du camp</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>le choix de la source</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>le choix de la posture</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>le choix de la force</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>le choix de ce qui s’imprime</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>affirmation {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>affirmation {} : {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>affirme un lien de cause à effet : « {} »</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>commentaire résolu</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>commentaires de lecteurs</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>compare : « {} »</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>la correction de l’article</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>la suppression de l’affirmation {}</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>la suppression du commentaire</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>la suppression de la réplique</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>la suppression de la source</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>supprimée d’un côté, modifiée de l’autre</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>supprimée dans la copie</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>supprimé en suivi des modifications</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>nie catégoriquement : « {} »</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>nie quelque chose : « {} »</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>la description de la source</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>le rejet de la suggestion</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>la rédaction de la réplique {}</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>la rédaction de la réponse</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>le tracé de la ligne rouge</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>tire une conclusion : « {} »</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>explique par une raison ou un but : « {} »</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>le drapeau « {} »</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>caché sur la page</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>ne contient que des octets nuls</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>ne vaut que sous condition : « {} »</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>l’import d’une source</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>l’import de {} sources</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>intérêt</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>est un titre, ou dans une liste</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>est une note sur l’auteur</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>concerne une personne : « {} »</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>concerne l’auteur : « {} »</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>concerne le texte ou la réunion même : « {} »</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>est annoncé comme un point à part : « {} »</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>est atténué (l’auteur peut-il en être sûr ?) : « {} »</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>est surtout une citation d’autrui</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>n’admet pas d’exception : « {} »</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>est l’avis de l’auteur : « {} »</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>il s’interrompt</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>il ne se lit pas comme du JSON</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>il n’est pas revenu tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>il ne contient pas de liste de sources</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>sa page est une image</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>ses mots</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>ses {} pages sont des images</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>juge : « {} »</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>nature de la preuve</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>laisse la question ouverte : « {} »</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>le marquage comme {}</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>le marquage de l’affirmation {}</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>le marquage de l’erreur</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>la fusion de l’affirmation {} dans {}</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>la fusion de la copie</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>la fusion avec le fichier</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>le déplacement de l’article</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>le déplacement de l’affirmation {}</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>le déplacement de la réplique</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>déplacement de mots</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>le choix du thème</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>près du titre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>plus récent que le fichier : {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>pas encore formulée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>hors du texte principal</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>numéros de page</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>porte un jugement : « {} »</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>place</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>renvois à d’autres articles</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>prédit : « {} »</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>présente comme prouvé ou certain : « {} »</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>notes privées</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>le rattachement de {}</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>drapeaux</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>le retrait de l’article</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>le retrait de la preuve</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>le retrait du passage de {}</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>le remplacement du texte de l’article</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>rapporte l’avis d’autrui</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>rapporte des propos ou une pensée : « {} »</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>la modification de la marque de {}</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>le règlement du commentaire</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>la restauration de l’affirmation</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>la restauration de l’affirmation {}</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>dit ce qui est en jeu : « {} »</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>dit ce qu’il faut faire : « {} »</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>le réglage du débit</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>s’oppose à quelque chose : « {} »</translation>
    </message>
    <message>
        <source>side</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>side {}</source>
        <translation>camp {}</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>camps</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>erreur d’origine</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>la scission de l’affirmation {}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>posture</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>entoure l’article : signature, date, légende ou avis</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>figure dans</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>dit ou déduit</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>dit ce qu’il en est : « {} »</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>affirme simplement : « {} »</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>le retour de la suggestion</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>le retrait de « {} »</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>la reprise du texte de la source</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>la reprise d’un extrait de la source</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>reprend le titre : {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>parle du passé : « {} »</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>raconte ce qui s’est passé : « {} »</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>le titre de l’article</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>le nom de l’auteur</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>les choix d’impression</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>le disque a gardé autre chose que ce qui a été écrit</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>le fichier est plus gros que ce lieu ne le permet</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>le dossier ne peut pas être créé ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>le dossier n’est plus là</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>le pied de la page</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>le haut de la page</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>le haut ou le pied des pages</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>le lien revient sur lui-même</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>le système indique « {} »</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>la table des matières</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>le titre, la question ou l’essentiel</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>le moteur de composition ne démarre pas ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>le moteur de composition s’est arrêté avec l’état {}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>ce lieu est en lecture seule</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>le retrait de la marque d’erreur</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>l’emploi de l’autre source</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>emploie un superlatif : « {} »</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>avec des changements dans la corbeille</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>la formulation de l’affirmation</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>mots de l’article</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>l’écriture du terrain d’entente</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>l’écriture des notes</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>l’écriture de la question ouverte</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>l’écriture du repère</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>l’écriture de la citation</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>l’écriture de la ligne rouge</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>l’écriture de la source</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>votre quota sur ce disque est épuisé</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Cela figure déjà à la ligne {}.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} ajoutés</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} ne se lit pas comme un projet. Ligne {}, colonne {} : {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>modifié : {}</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>{} modifiées des deux côtés</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>{} affirmation modifiée</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} affirmation modifiée des deux côtés</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} affirmation supprimée d’un côté et modifiée de l’autre</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} affirmation supprimée par l’autre</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} nouvelle affirmation</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>{} affirmations modifiées</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>{} affirmations modifiées des deux côtés</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>{} affirmations supprimées d’un côté et modifiées de l’autre</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>{} affirmations supprimées par l’autre</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>{} nouvelles affirmations</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>{} n’a pas pu être lu jusqu’au bout : le fichier est abîmé, ou fait pour nuire. Reprenez-le là où il a été publié, ou enregistrez l’article comme texte et ouvrez cela.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>{} n’a pas pu être lu : le système indique « {} ». Fermez quelques programmes et rouvrez-le.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} supprimés</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>{} supprimées d’un côté et modifiées de l’autre</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>{} supprimées par l’autre</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>{} n’a pas l’extension d’un format possible. Donnez-lui l’extension {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>{} ne contient aucun mot. Choisissez le fichier qui contient le texte de l’article.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{} compte {:,} pages ; un article peut en avoir {:,}. N’enregistrez que les pages de l’article et ouvrez-les.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>{} fait {} ; un projet peut faire {}. Ce n’est sans doute pas un projet : choisissez un fichier en .debate.yaml.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>{} fait {} ; un article peut faire {}. N’enregistrez que le texte de l’article et ouvrez-le.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} dans un autre ordre</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} est un ancien fichier Office (.doc) ou protégé par mot de passe. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx sans mot de passe et ouvrez cela.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} est protégé par un mot de passe. Ouvrez-le dans le programme d’origine, enregistrez-le sans mot de passe et ouvrez cela.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} est abîmé, tronqué ou d’un autre genre que ne le dit son nom. Reprenez le fichier, ou enregistrez l’article comme texte et ouvrez cela.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{} : absent de toutes les polices de cet ordinateur ; une case vide le remplace, et le PDF n’est pas archivable.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{} : absent des polices fournies ; l’argumentaire a été fait avec une police de cet ordinateur.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} n’est pas un fichier de sources lisible. Exportez depuis votre gestionnaire de références en BibTeX (.bib), RIS (.ris) ou CSL-JSON (.json) et importez cela.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} n’est pas un fichier qui s’ouvre. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} n’est pas un fichier lisible. Choisissez le fichier même de l’article.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} n’est pas un dossier consultable. Indiquez le dossier des projets.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} n’est pas un fichier texte : il contient des octets qui ne sont pas des lettres. Ouvrez-le dans le programme d’origine, enregistrez l’article comme texte et ouvrez cela.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>{} n’est pas là. Vérifiez le nom, ou cherchez où il a été déplacé : {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} est déjà ouvert dans une autre fenêtre{}. Ouvrez-le ici en lecture, ou continuez dans l’autre fenêtre.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} est ouvert sur l’ordinateur {}{}. Ouvrez-le en lecture ; ou quand même, si vous savez qu’il y est fermé.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} : {}, et non un article. Choisissez le fichier qui contient le texte de l’article.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>{} paragraphe trouvé, {} gardé</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>{} paragraphes trouvés, {} gardés</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>{} source lue</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>{} sources lues</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} demande plus de mémoire qu’un article n’en peut prendre. N’enregistrez que le texte de l’article et ouvrez-le.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} dépasse {} une fois décompressé, ce qu’un article ne fait jamais. N’enregistrez que le texte de l’article et ouvrez-le.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>{} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Votre travail est conservé et rien n’a été écrasé : enregistrez, et choisissez ce que deviennent les deux.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>{} n’a pas été lu jusqu’au bout, comme souhaité. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>{} n’était pas lu après {:.0f} secondes. N’enregistrez que le texte de l’article et ouvrez-le.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{1} : {0} en plus</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{1} : {0} avec des changements</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{1} : {0} en moins</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{1} : {0} plus récents que le fichier</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{} ; 1 entrée n’a pas pu être lue{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{} ; {} entrées n’ont pas pu être lues{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>« {} » ne peut pas prendre cette valeur pour « {} ».</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>« {} » n’est pas un jour du calendrier. Écrivez-le ainsi : 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>« {} » n’a pas sa place sous « {} ».</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>« {} » est une liste de textes, pas {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>« {} » est une liste, chaque entrée derrière un tiret, pas {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>« {} » est une liste, pas {}.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>« {} » est une table de camp à texte, pas {}.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>« {} » est un texte, pas {}. Mettez-le entre guillemets si c’en est un.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>« {} » est un entier, pas {}.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>« {} » est un autre débat que « {} », pas une copie. Ouvrez-le à part et copiez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>« {} » est déjà dans ce projet.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>« {} » n’est pas une date du calendrier. Écrivez 2012-05-23, 2012-05 ou 2012.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>« {} » est vrai ou faux, pas {}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> mots par minute</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1 000 mots</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1 500 mots</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 mots</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2 000 mots</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 mots</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 mots</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 mots</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 mots</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 mots</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>Un jour, un mois ou une année : 2012-05-23, 2012-05 ou 2012. Une source postérieure est signalée comme hors rôle.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Une grille d’évaluation</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Une réponse plus longue le signale.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Tous les camps</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>En complément</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Aussi dans les propriétés du fichier ; les commentaires sont exclus également.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Un article réglé autrement sous « Affichage, Lecture » garde son propre réglage.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Anonyme : sans auteur ni école</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>Les deux au recto</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Argumentaire</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, auteur et date</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notes</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Style de référence</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>Affirmation au recto, réponse au verso</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>Les affirmations et les notes s’agrandissent et se réduisent d’autant.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Fiches mémo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>Date du débat</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>Date du jeu de rôle</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>Anglais, Royaume-Uni</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>Anglais, États-Unis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Toutes les 10 minutes</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Toutes les 2 minutes</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Toutes les 5 minutes</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Chaque projet s’ouvre à l’affirmation, à la vue et à la ligne où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>De légers points sous les phrases qui ressemblent le plus à des affirmations ; Tab passe de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Feuille de débat</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Police des articles et réponses</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>À la place des guillemets droits, dans la langue du projet. Retour arrière juste après rétablit le droit.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>Il vient en premier.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Garder la ligne en cours au milieu</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Natures et postures</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>Natures des affirmations</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Langue des titres</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Longueur d’un document de position</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Étroites, ¾ pouce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Rien ne glisse ni ne clignote. Là où le système le demande, cela vaut aussi sans ce choix.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Pour ce qu’un document dit lui-même. Vos propres mots restent tels quels.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un nom par ligne.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>Une par ligne ; vide pour les valeurs habituelles.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>Une par ligne ; vide pour les valeurs habituelles. Une affirmation garde la nature qu’elle a.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Seulement un projet qui a un fichier. Rien ne vous est demandé ; seul un problème vous est signalé.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Seulement ces affirmations</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Seulement ce que tous les camps ont prêt</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Ouvrir le dernier projet au démarrage</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Ordre des affirmations</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Document de position</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>« Réponse, Mesurer mon débit » trouve le vôtre.</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>Corrects dans tous les projets, un par ligne.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>Corrects dans ce projet, un par ligne ; ils suivent son fichier.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Enregistrement auto</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>Sommaire en page 1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Mettre des guillemets typographiques</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Taille des articles</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Taille des réponses</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Débit de parole</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Débit dans les nouveaux projets</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Feuille de discours</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Postures des réponses</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Figure à côté de vos commentaires.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Suggérer des affirmations</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>L’affirmation défile, comme le papier d’une machine à écrire.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>Le jour où il a lieu : 2026-12-01. La vue d’ensemble compte les jours qui restent.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Le pied de la fenêtre compte ce que vous écrivez dans les affirmations, réponses et lignes rouges depuis l’ouverture du projet.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Le camp pour lequel je parle</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Leurs codes, un par ligne ; aucun pour toutes.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Temps pour une réponse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Retournez la feuille sur le bord long pour imprimer les versos.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>De deux à quatre. Le libellé figure au-dessus des réponses d’un camp.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Habituelles, 1 pouce</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Ce qui se décide à la fin, en une phrase.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Ce qui est évalué, un critère par ligne, avec son poids si besoin : Sources · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui s’imprime</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Ce que vous écrivez n’est pas touché, ni ce qui s’imprime.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Grande marge pour commentaires</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Larges, 1¼ pouce</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sans couleurs</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Objectif de mots par séance</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Les mots en cyrillique sont cherchés dans un dictionnaire à part.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Mots de ce projet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Rechercher une action ou ses touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Aucune action ne porte ce nom ni n’a ces touches.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · diffère</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Marquer comme brouillon</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Pas encore rédigée : que répond ce camp ({}) ?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>Posture : {}</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>Statut : {}</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>choisir une posture</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>Descendre {}</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>Monter {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Ajouter un camp</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} va dans la corbeille avec tout son contenu : {}. « Édition, Éléments supprimés » permet de tout récupérer.</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} disparaît ; rien n’était encore écrit pour ce camp.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} preuve</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>{} preuves</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} ligne rouge</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} lignes rouges</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>{} répliques</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} réplique</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} réponse</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>{} réponses</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Visite, {} sur {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 ou 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Tel qu’il figure sur le document</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Organisme, éditeur ou parties</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation>Nom, Prénom ; un par ligne</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Journal, revue, livre ou site</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Imprimée sous la source</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Paru dans</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traduit par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>en, ru, …</source>
        <translation>fr, en, …</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>lacks {}</source>
        <translation>manque : {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>postérieure à {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>déclaré officiellement</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>notre déduction</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>« Paru dans »</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>« Publié par »</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{} : « {} » n’est pas une date. Écrivez-la sous la forme 2012-05-23, 2012-05 ou 2012.</translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation>« {} » n’est pas une date</translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Exporter les sources</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Sources ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} enregistré.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>Déjà dans la bibliothèque : {}.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} sources</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Postérieure au {}, date du jeu de rôle : qui la cite est hors rôle.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Ressemble à : {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Rien ne la cite encore.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Prendre son texte dans un fichier…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Utiliser celle-là</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Ce qu’elle dit, ou la partie que vous citez : les citations y sont comparées</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>telle que citée</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>vérifiée par moi</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>choisir un type</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>citée par</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>primaire : le document lui-même, pas un compte rendu</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>de seconde main</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>texte de la source</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Une source saisie une fois est proposée partout où vous ajoutez une preuve.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Rechercher une source</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Rechercher par titre, auteur ou organisme</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Coller une référence…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Source supprimée.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Source supprimée ; endroits qui la citent encore : {}.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} sources</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Retour au débat</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Source sans titre</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>pas encore citée</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>non vérifiée</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Nouvelle source « {} »</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Source : tapez-en trois lettres</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>Discours : {}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>commencer à parler</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>fin · encore {}</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>entendre l’objection</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>voir ma réponse</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>commencer à parler</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 affirmations, réponses des deux camps</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Commencer maintenant, ajouter l’article plus tard</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Projet vide</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Nouveau depuis un article…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Texte, page web, Word, PDF, EPUB, ODT ou RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>L’article à côté des deux positions. Un seul fichier lisible. Un argumentaire sur papier.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Les mots que vous avez copiés</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Vous pouvez aussi déposer un article ou un projet n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Le vôtre, celui d’un partenaire, ou un modèle</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 suggestion</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Ouvrez un article, et les phrases qui méritent une réponse seront listées ici.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>Placez le curseur dans une phrase de l’article, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>Placez le curseur dans une phrase suggérée, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Phrase marquée comme affirmation</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>De nouveau suggérée</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>L’article n’a pas encore de phrases.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>Cette phrase est déjà l’affirmation {}.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>{} suggestions</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Aucune phrase de cet article ne ressemble à une affirmation. À vous de juger lesquelles en sont.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Plus rien à suggérer : chaque phrase qui pourrait mériter une réponse est une affirmation ou a été écartée.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Phrases qui méritent une réponse</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>affirmation {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>dit presque la même chose</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>encore {} sur {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Ouvrir la version la plus récente</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} enregistré.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>Garder les affirmations marquées ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Garder la bibliothèque de sources ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Sont laissés de côté les réponses et répliques, les preuves, le terrain d’entente, les lignes rouges, les notes, les commentaires, les éléments supprimés ainsi que les noms des auteurs et de l’école.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Ouvrir un modèle, c’est commencer son propre projet à partir de lui : avec l’article, les camps, l’événement, les limites et la grille d’évaluation.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>Modèles DebatePrep ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Laissé de côté : {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>C’est un nouveau projet. Ajoutez son article et enregistrez-le sous son propre nom.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>Modèle {} enregistré. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>affirmations : {}</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>commentaires : {}</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>noms des auteurs et de l’école</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>réponses et répliques : {}</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>sources : {}</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} est le projet lui-même. Donnez un autre nom au modèle.</translation>
    </message>
    <message>
        <source>{} template</source>
        <translation>Modèle {}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Ici, vous rédigez ce que chaque camp répond à l’affirmation.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Sélectionnez une phrase de l’article et pressez ce bouton pour en faire une affirmation.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Sélectionnez une phrase de l’article et pressez {}, ou ce bouton, pour en faire une affirmation.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Ceci compte ce qui est prêt ; cliquez sur un nombre pour ne voir que ses affirmations.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>Voici l’article : ses mots restent tels quels, et les citations y sont vérifiées.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Ceci en fait l’argumentaire : un PDF à imprimer, un fichier Word, une page web.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Rien n’a été supprimé ; ce que vous supprimez attend ici et peut être récupéré.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>récupérez d’abord l’élément dont il dépend</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>il y a déjà {} camps</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Détachés ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Passages détachés</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’ouvert</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Choisissez une ligne : le projet redevient tel qu’après cette étape.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Les enregistrer avant de continuer ?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>{} contient des modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>concéder</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>décret</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>défendre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>prolonger</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histoire</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>pas une affirmation</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>déclaration officielle</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>communiqué</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>nuancer</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>réfuter</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>recadrer</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas claire</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non étayée</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>L’affirmation {} est redevenue ce qu’elle était. « Annuler » défait ce retour.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Affirmations qui ont changé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>Projets DebatePrep (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Aucune affirmation n’a changé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>Restaurer l’affirmation</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Restaurer dans une copie</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Restaurer dans une copie…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>Depuis : {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>L’affirmation maintenant, et alors</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Pas encore de version : une est gardée à chaque ouverture ou enregistrement du projet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>{} enregistré. Le projet ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>avant un format plus récent</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>n’est plus lisible</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>affirmations qui ont changé</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>nouveau depuis</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>ouvert ou enregistré</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>la plus ancienne : {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} affirmations</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} est le projet ouvert. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{} ; la version d’avant n’est pas lisible</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>Rattacher à la sélection</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Retirer ce passage</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendre ces mots</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
</context>
</TS>

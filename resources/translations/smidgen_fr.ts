<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>À propos de Smidgen</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>Une pincée de voix suffit.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen est un logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>La fenêtre est faite avec Qt {0}, utilisé sous la GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>Smidgen s’appuie sur ces paquets, chacun sous sa propre licence&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>Réglages a&amp;vancés</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>Scores de chaque méthode et quantité de parole</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}, {1}&#xa0;: intervalle à 95&#xa0;%, de {2} à {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>Chercher un &amp;microphone</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>Ouvrir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>Fichiers son à comprendre&#xa0;; ou déposez-les</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>Tous les fichiers son d’un dossier</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>Ou saisissez ce que quelqu’un pourrait dire</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>Mots à comprendre</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>Fichiers son à comprendre</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>Un dossier de fichiers son à comprendre</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>Modèle de poche&#xa0;: petit, pour tout ordinateur portable</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>Un point de contrôle téléchargé, par exemple Qwen2-Audio-7B-Instruct</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>Le dossier d’un point de contrôle (avec config.json)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Modifier {0} phrases</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intention</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>Ce que vous laissez vide reste tel quel. Annulable.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Il n’y a encore rien à changer.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>Choisissez par exemple une intention.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>Ne plus demander pour les fichiers</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>Les réponses déjà données restent</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>Fichier {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6&#xa0;: vers cette carte et retour</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>Prendre un enregistrement de l’exemple</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassée</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>Fausse autrement</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>Fausse comme avant</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>Juste dans les deux</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>Sur {0} énoncés auxquels les deux ont répondu, {1} ne sont justes que dans {2}, et {3} que dans {4}.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>Ils ont exactement les mêmes justes.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>C’est trop peu pour dire lequel des deux est meilleur.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(test exact de McNemar&#xa0;: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>Une telle différence peut bien être due au hasard&#xa0;: ne choisissez pas d’après elle.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} est meilleur, et de plus que le hasard ne l’explique.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>Les deux ont été évalués sur des énoncés différents&#xa0;: {0} n’ont de réponse que de {1}, {2} que de {3}.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>{0} avaient entre-temps une autre étiquette.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>Ils sont laissés de côté ici&#xa0;; évaluez de nouveau les deux pour les comparer sur tout.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(pas de transcription)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>Partition et modalité</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Modèle d’avant</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>Modèle d’après</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>Ce qui doit être juste</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>l’intention</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>intention et champs</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>Rechercher phrases, intentions, locuteurs</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>Énoncés et réponses des deux modèles</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>Ou&amp;vrir dans Corpus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>en comptant</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>Évaluez deux modèles sur la même partition, tous deux par la parole ou tous deux par le texte, pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Choisissez deux modèles différents.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>Le SLU-F1 est le même dans les deux.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>Le SLU-F1 change de {0} points (intervalle à 95&#xa0;%, de {1} à {2}, bootstrap apparié)&#xa0;: {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>plus que le hasard.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>ce peut bien être le hasard.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} affichés sur {1}</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● Saturé</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ Saturation</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>Voyant de saturation allumé&#xa0;: trop fort</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>Voyant de saturation éteint</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>Le son était trop fort pour le microphone&#xa0;: éloignez-vous ou baissez le niveau. Appuyez (C) pour réinitialiser.</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>S’allume quand le son est trop fort pour le microphone, et reste allumé jusqu’à ce qu’on appuie (C).</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(pas de transcription)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ClipPicture</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1} s of {2} s</source>
        <translation>{0} à {1} s sur {2} s</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>Enregistrement {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>Aucun silence ne se détache qu’on pourrait rogner.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>Il est déjà rogné à la parole.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>Zoomez pour voir un spectrogramme&#xa0;: il montre {0} s au plus.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>Zoomer (Ctrl++, ou la molette)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Dézoomer (Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Tout afficher (Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>Spectrogramme (G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>Rogner à la parole (T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>Annuler le rognage (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>Le faire répondre à toute la partition, et compter</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>Nouvel en&amp;traînement à partir de celui-ci</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>Un nouvel entraînement avec les réglages de celui qui est sélectionné, modifiables avant de démarrer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>Exactitude des intentions sur dev par étape, pour les entraînements sélectionnés</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>Modèle à évaluer</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>Partition sur laquelle évaluer</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>Ce qu’il reçoit</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>Exactitude des intentions sur dev par étape,&#xa0;%&#xa0;; sélectionnez des entraînements pour ne voir que les leurs</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Entraînements</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>&amp;Confusion et intentions</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>Ce qui a c&amp;hangé</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>Locuteurs, longueurs, champs</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Pas encore d’entraînements à comparer</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>Affinez d’abord un modèle&#xa0;; puis un autre, par une autre méthode ou avec plus de parole.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>Identique pour tous&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Rien n’est encore évalué&#xa0;: choisissez un modèle et une partition sous «&#xa0;Entraînements&#xa0;», puis «&#xa0;Évaluer&#xa0;».</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  intention {1}&#xa0;%  ·  SLU-F1 {2}&#xa0;%  ·  tout juste {3}&#xa0;%  ·  {4} s chacune  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}&#xa0;: comprise</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0}, prise pour {1}</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>Évaluation de {0}…</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>, encore {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>{0} de {1} ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>Seulement les intentions confondues</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>Aucune intention n’est prise pour une autre ici.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>Matrice de confusion&#xa0;: les lignes sont les intentions justes, les colonnes les réponses</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>Lignes&#xa0;: l’intention juste. Colonnes&#xa0;: ce que le modèle a dit. Ouvrez une case pour entendre ses extraits.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}&#xa0;: {1} justes</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0} prise pour {1}&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>Modifier «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Modifier {0} phrases</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>Remplacer «&#xa0;{0}&#xa0;» par «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>Supprimer cette phrase&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>Supprimer {0} phrases&#xa0;?</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>Supprimer une phrase</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>Supprimer {0} phrases</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>Les phrases qui ont des enregistrements ne sont jamais supprimées avec eux. Annulable.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>{0} phrases sont entrées, {1} étaient déjà là.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>Phrases tirées de gabarits de {0}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Type de champ</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Renommer {0} en {1}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fermer {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Décrire {0}</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>Choisir le dossier d’un projet</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>Projets empaquetés (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>Choisir un projet empaqueté</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>Regarder l’autre schéma</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>{0} intentions et {1} types de champ sont nouveaux&#xa0;; {2} ont reçu une description ou des exemples.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>Reprendre le schéma de {0}</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}&#xa0;: {1} modifiées.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>Aucun fichier audio n’est touché, et c’est annulable.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>Garder une étiquette</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>Prendre la réponse d’un modèle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>Retirer un enregistrement</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>Réparti de nouveau&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Répartir le corpus</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>{0} phrases modifiées.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>{0} restent telles quelles&#xa0;: elles seraient devenues identiques à une autre phrase.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>Importer un corpus de texte</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>Faire des phrases à partir de gabarits</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>Rechercher et remplacer dans ce qui est affiché ou choisi</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>Choisir toutes les phrases affichées</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Entrée, F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>Modifier la phrase, ou toutes celles qui sont choisies</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>Lire l’enregistrement affiché, ou arrêter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>Supprimer les phrases choisies</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>F2, F4 sur une intention ou un type de champ</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>Renommer ou fusionner&#xa0;; décrire</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>G, T sur la forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>Spectrogramme&#xa0;; rogner à la parole</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Zoomer, dézoomer, tout afficher</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . sur la forme d’onde</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Déplacer le curseur (Maj&#xa0;: plus loin)&#xa0;; Entrée lit à partir de là</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → sur la forme d’onde</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>Rogner de 0,01 s (Maj&#xa0;: 0,1 s)&#xa0;; ↑ ↓ choisissent l’autre poignée</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>{0} phrases</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>{0} phrases sur {1}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>Rogner un enregistrement</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} choisies</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>&amp;Répartir…</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>&amp;Gabarits…</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>Importer de la &amp;parole…</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>Importer du &amp;texte…</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>Lire le premier enregistrement (P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>Rempla&amp;cer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>Aucune phrase ne correspond</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>Aucune phrase du corpus ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>Pas encore de phrases</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>Apportez un corpus de texte étiqueté&#xa0;: des phrases avec leurs intentions et leurs champs. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips et Rasa YAML sont lus. Vous pouvez aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>Importer du texte…</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>Importer de la parole…</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>Quelle était la bonne réponse&#xa0;?</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>L’extrait devient un enregistrement étiqueté du corpus, pour l’apprentissage. Le prochain entraînement en apprendra.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>Les mots tels qu’ils ont été dits&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>L&amp;ocuteur</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>Li&amp;re l’extrait</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>Le garder dans le corpus</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>Gardé comme enregistrement&#xa0;; le prochain entraînement en apprendra.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>Gardé pour l’apprentissage. Cette phrase est aussi dans {0}&#xa0;: les scores y flatteront le prochain entraînement.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>Garder un essai comme enregistrement</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>Nombre par intention et partition</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les &amp;montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>{0} intentions sur {1} ont moins de {2} phrases pour apprendre&#xa0;: elles sont en haut.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>Chacune des {0} intentions a {1} phrases pour apprendre, ou plus.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>Découper de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>Les morceaux attribués ou laissés de côté restent tels quels&#xa0;; les autres sont cherchés de nouveau.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>Décrire {0}</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Exemples, un par ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>Ce que cela si&amp;gnifie</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>&amp;Exemples, un par ligne</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>Affiché partout où on le choisit. Les modèles ne le lisent pas&#xa0;: ils apprennent des phrases.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>Attribuer un morceau</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>Reprendre une attribution</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>Laisser un morceau de côté</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>Fusionner deux morceaux</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>Couper un morceau</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>Déplacer une limite</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Découper de nouveau</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>Attribuer {0} morceaux dans l’ordre</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>Terminer un long enregistrement</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>L’étiquette est &amp;juste</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>Prendre la réponse du modèle</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>&amp;Retirer l’enregistrement</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>Il dit autre chose que la phrase. Son fichier reste.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} a entendu ici {1} (sûr à {2}&#xa0;%)&#xa0;; l’étiquette dit {3}.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} a lu ici {1} (sûr à {2}&#xa0;%)&#xa0;; l’étiquette dit {3}.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>Il avait appris cette étiquette, et le dit quand même.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Prendre {0}</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>Modifier la phrase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>&amp;Marquer comme champ</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>Faire des mots sélectionnés un champ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>Un nouveau type…</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>La phrase est vide.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>Écrivez-la, ou supprimez plutôt la ligne.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>Sélectionnez des mots pour en faire un champ.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>P&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>Cette prise est très courte ({0} s)&#xa0;: appuyez une fois, parlez, et appuyez de nouveau quand vous avez fini.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>Presque rien n’a été entendu&#xa0;: vérifiez que le microphone est allumé, pas coupé, et que c’est celui choisi ici.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>Cette prise est faible (crête à {0} dB)&#xa0;: rapprochez-vous, ou montez le niveau du microphone.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>La voix se détache à peine du bruit&#xa0;: rapprochez-vous, ou trouvez un endroit plus calme.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>Cette prise est saturée ({0} échantillons au maximum)&#xa0;: éloignez-vous un peu, ou baissez le niveau du microphone.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>Le microphone a disparu&#xa0;; ce qu’il avait enregistré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>L’ordinateur a été trop occupé {0} fois, et un instant de son manque.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>Tout n’a pas pu être écrit sur le disque ({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>L’entraînement {0} est en train d’apprendre de {1}.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>Arrêtez-le d’abord, puis retirez le consentement.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>Suppression des enregistrements</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>{0} n’a pas pu être supprimé ({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>Supprimez-le à la main, ou rendez-le modifiable et rouvrez le projet.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>Ce que {0} dit dans {1} n’a pas pu être coupé ({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>Ce que quelqu’un d’autre dit dans {0} n’a pas pu être coupé ({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>Faites de la place sur le disque et réessayez&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Recherche de copies</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>{0} phrases ne peuvent pas être faites d’un coup.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>Demandez-en de 1 à {0}.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Il n’y a pas encore de gabarit.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>Écrivez-en un par ligne&#xa0;: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>{0} phrases sont restées dehors&#xa0;: le corpus les a avec un autre sens.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>{0} phrase est restée dehors&#xa0;: le corpus l’a avec un autre sens.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Aucun fichier n’a été nommé.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>Nommez un ou plusieurs fichiers de corpus.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>Lecture des phrases</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>Import des enregistrements</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>{0} dure {1} minutes&#xa0;: ce n’est pas un extrait d’une seule phrase.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>Coupez-le en phrases (Enregistrer, Long enregistrement…), ou dites où s’y trouve l’extrait&#xa0;: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>La ligne n’a ni texte ni intention.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>Ajoutez l’un des deux.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas dans le corpus ({1}), et la ligne n’a pas d’intention.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>Importez d’abord la phrase comme texte, ou ajoutez son intention à la ligne.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>«&#xa0;{0}&#xa0;» a plus d’un sens dans le corpus.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>Ajoutez l’intention à la ligne.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>{0} phrases des fichiers étaient déjà dans le corpus, dans une autre partition, et y restent.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>{0} phrase des fichiers était déjà dans le corpus, dans une autre partition, et y reste.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>Écrivez-en un comme tr, en ou de-st.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>C’est le projet lui-même.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0} n’est pas un projet.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>Choisissez le dossier d’un projet, ou un projet empaqueté (zip).</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0} n’est pas un projet empaqueté.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>Choisissez-en un que Smidgen a empaqueté.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>Les champs ne sont ni un objet ni une liste.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Écrivez-les comme {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>Il manque au champ {0} son type ou sa valeur.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>Écrivez chaque champ comme {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>Il ne resterait rien de «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>Supprimez plutôt la phrase.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>Parcours des phrases</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>Saisissez ce qui doit être remplacé.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>Le type de champ n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>Modification des phrases</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>L’intention n’a pas de nom.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas d’action&#xa0;; les intentions de ce corpus sont scénario_action.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Écrivez-la comme calendar_set, par exemple.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Le projet est fermé.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Ouvrez-le en écriture.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>La base de données du projet est occupée ou ne peut pas être écrite ({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Vérifiez que le disque n’est ni plein ni en lecture seule, puis réessayez.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>La base de données du projet n’a pas pu être écrite ({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Rien n’a été changé. Vérifiez que le disque n’est ni plein ni en lecture seule, puis réessayez.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>Le projet de {0} a été fait par un Smidgen plus récent.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>Mettez Smidgen à jour, puis rouvrez-le&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0} est une base de données, mais pas d’un projet Smidgen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>Il n’y a pas assez de place sur le disque pour une sauvegarde de {0}.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>La base de données {0} ne peut pas être lue ({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>Copiez par-dessus le fichier le plus récent de {0}, ou restaurez votre propre sauvegarde.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut plus être annulé ni rétabli&#xa0;: ce qu’il avait changé a changé depuis.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>Le corpus a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>Examen du corpus</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>Fusion des doublons</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>Mise de côté de phrases</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>Séparation des locuteurs</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>Retrait d’enregistrements</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>Il y a déjà un entraînement nommé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>Il n’y a pas d’entraînement «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Choisissez l’un de ceux-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entraînez-en un d’abord.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>Apportez des phrases avec leurs sens&#xa0;: un corpus de texte étiqueté.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>Il n’y a qu’une intention pour l’instant&#xa0;; apportez des phrases avec d’autres.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>Il ne reste rien pour l’apprentissage&#xa0;; mettez une partie des phrases dans train.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>Enregistrez quelques phrases, ou importez des enregistrements&#xa0;: {0} sont un bon début.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>Il y a 1 enregistrement pour l’instant.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>Il y a {0} enregistrements pour l’instant.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>Tout est dans train&#xa0;; mettez-en de côté pour dev et test, afin que les scores aient un sens.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>Tout est prêt pour un premier affinage.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>Parlez au modèle sur la page Essayer, et corrigez-le quand il se trompe.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>Le chemin «&#xa0;{0}&#xa0;» sort du dossier du projet.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>Copiez d’abord le fichier dans le projet.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>La phrase de l’enregistrement {0} n’est plus dans le corpus.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>Ajoutez de nouveau la phrase, puis l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>Il n’y a pas d’enregistrement numéro {0} dans le projet.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>Regardez de nouveau les enregistrements.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>Cet extrait même de cette phrase est déjà dans le projet, ou la phrase a disparu.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>Regardez les enregistrements de la phrase.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>Il n’y a plus d’enregistrement numéro {0}.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>Le rognage de {0} sort de ses {1} secondes.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Réglez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>Il n’y a pas de nom à décrire.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>Choisissez une intention ou un type de champ.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>Il n’y a pas de locuteur «&#xa0;{0}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>Regardez de nouveau la liste des locuteurs.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>Le locuteur n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>Donnez-lui-en un court.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>Le locuteur «&#xa0;{0}&#xa0;» a retiré son consentement le {1}.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>Le locuteur «&#xa0;{0}&#xa0;» a retiré son consentement.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>Laissez l’enregistrement de côté&#xa0;; si le locuteur a de nouveau consenti, notez-le d’abord sur sa fiche.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>«&#xa0;{0}&#xa0;» ne dit rien du consentement.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une façon de consentir.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>Utilisez spoken ou signed, ou rien.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>Utilisez given ou withdrawn, ou rien.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>Les parts des partitions ne peuvent être ni négatives, ni toutes nulles.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>Essayez 80, 10 et 10.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>Ajout des phrases</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>Il n’y a pas de phrase numéro {0} dans le corpus.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>Regardez de nouveau le corpus.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>Le corpus a déjà «&#xa0;{0}&#xa0;» avec ce sens.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>Supprimez plutôt l’une des deux.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>Il n’y a plus de phrase numéro {0}.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>{0} enregistrements appartiennent à ces phrases.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>{0} enregistrement appartient à ces phrases.</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>Supprimez d’abord les enregistrements, si vous voulez vraiment les perdre.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas d’intention.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>Ligne {0}&#xa0;: «&#xa0;{1}&#xa0;» se trouve hors des crochets.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>Écrivez \{0} pour le caractère lui-même.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>Ligne {0}&#xa0;: des crochets sont trop profondément imbriqués.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>Écrivez-le sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>Ligne {0}&#xa0;: le champ {1} se trouve dans le champ {2}.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>Les valeurs d’un champ sont de simples mots.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>Ligne {0}&#xa0;: «&#xa0;{1}&#xa0;» n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>Mettez {0} là où il finit.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>Ligne {0}&#xa0;: le champ {1} a une valeur vide.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>Retirez la | qui n’a rien à côté d’elle.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>Ligne {0}&#xa0;: le corpus n’a ici aucune valeur pour un champ «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>Écrivez-les&#xa0;: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>Écrivez-les&#xa0;: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>Écrivez {on|off}, ou le nom du champ.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>Exemple synthétique&#xa0;: phrases issues d’une grammaire, parole de synthétiseurs. Les chiffres ne disent rien des personnes réelles.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>1 phrase est à la fois dans {0} et {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>{0} phrases sont à la fois dans {1} et {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>1 locuteur est à la fois dans {0} et {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>{0} locuteurs sont à la fois dans {1} et {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>Les partitions ne peuvent pas séparer à la fois locuteurs et phrases, puisqu’il n’y a qu’un locuteur&#xa0;: les phrases sont séparées, les locuteurs non.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>Les partitions ne peuvent pas séparer à la fois locuteurs et phrases, puisque tous les enregistrements sont liés&#xa0;: les phrases sont séparées, les locuteurs non.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>Les partitions ne peuvent pas séparer à la fois locuteurs et phrases, puisque tous les enregistrements sont liés&#xa0;: les locuteurs sont séparés, les phrases non.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>Il ne restait aucun enregistrement pour {0}.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>Une étape de {0} exemples ne peut pas être partagée entre {1} processus.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>Lancez-en {0} au plus, ou faites un entraînement avec un lot ou une accumulation plus grands.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>La mémoire a manqué même avec un exemple à la fois.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>Utilisez un modèle de base plus petit, lora, ou des extraits plus courts.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>Il faut environ {0} Go de mémoire et {1} Go sont libres&#xa0;: fermez d’autres programmes, prenez un lot ou un modèle de base plus petit, ou lora au lieu de full.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>Il faut environ {0} Go de disque et {1} Go sont libres&#xa0;: libérez-en d’abord.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>Environ {0}, {1} Go de mémoire et {2} Mo de disque&#xa0;; {3} étapes.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>Écoute des enregistrements</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>L’enregistrement {0} manque.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>Remettez-le en place, ou supprimez-le dans le corpus.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>Affinage ({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>L’entraînement {0} a échoué.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>Le processus de l’entraînement {0} s’est arrêté sans un mot.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>Reprenez l’entraînement&#xa0;; s’il s’arrête de nouveau, regardez son process.log.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>Arrêt de {0}&#xa0;; ce qu’il a appris est sauvegardé, et --resume reprend de là.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>Entraînement sur {0}&#xa0;: {1} étapes.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>L’entraînement {0} est déjà en cours.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Attendez qu’il finisse, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Attendez qu’il finisse, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>L’entraînement {0} a déjà été lancé ({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>Reprenez-le, ou faites un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>Le point de contrôle {0} ne contient pas de poids.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>Reprenez à partir d’un autre.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>L’entraînement {0} a déjà été lancé.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>Le modèle de base {0} n’est plus celui avec lequel cet entraînement a été lancé.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>Remettez le même en place, ou faites un nouvel entraînement.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>Cet entraînement ne tient pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>Essai de deux lots</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>La perte du tout premier lot n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>Le modèle de base est peut-être abîmé.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>La mémoire a manqué sur l’un des {0} processus.</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>Relancez-les avec --resume&#xa0;: {0} exemples à la fois sont pris désormais.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>L’entraînement s’est interrompu ({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>La mémoire a manqué.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>Reprenez l’entraînement&#xa0;; si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>Reprenez l’entraînement&#xa0;; si cela se reproduit, prenez un lot ou un modèle de base plus petit, ou lora.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>La mémoire a manqué&#xa0;: {0} exemples à la fois désormais, par étapes des mêmes {1} exemples.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>La mémoire a manqué&#xa0;: {0} exemple à la fois désormais, par étapes des mêmes {1} exemples.</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0} n’est pas un entraînement.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>Choisissez l’un des dossiers qui se trouvent dans runs, dans le projet.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>Les notes sur {0} n’ont pas pu être sauvegardées.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>Faites de la place sur le disque, ou copiez-les ailleurs avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>L’entraînement {0} n’est pas terminé ({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>Laissez-le d’abord finir, ou reprenez-le.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas nommer un entraînement.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>Utilisez des lettres, des chiffres, des points et des tirets, 64 au plus.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>Il y a déjà un entraînement appelé {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>Choisissez un autre nom, ou reprenez-le.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>Il n’y a pas de phrases en {0} dont apprendre dans la partition train.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>Il n’y a pas de phrases dont apprendre dans la partition train.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>Importez un corpus, ou répartissez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>{0} enregistrements sont demandés, et la partition train en a {1} dans les langues choisies.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>{0} enregistrements sont demandés, et la partition train n’en a aucun dans les langues choisies.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>Cette méthode a besoin de parole, et la partition train en a {0} dans les langues choisies.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>Cette méthode a besoin de parole, et la partition train n’en a pas dans les langues choisies.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>Enregistrez ou importez-en davantage, ou utilisez la méthode du texte seul.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Demandez-en moins.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>Des poids de 4 bits ne peuvent pas être répartis entre des processus.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>Prenez lora, ou retirez --shard.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>Les couches sont réparties entre {0} processus&#xa0;: chacun porte {1} Mo sur {2} du modèle de langue.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>Les couches de ce modèle ne peuvent pas être divisées.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>Entraînez sans --shard.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>Seul un entraînement qui apprend du texte seul lit ce que le modèle de base écrit.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>Utilisez text-only, ou laissez les mots de côté.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>Quand tout est entraîné, il ne reste pas de modèle de base pour écrire les mots.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>Utilisez LoRA.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>combien de fois les données sont parcourues, toutes phases réunies</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>curriculum&#xa0;: combien de ces époques, les dernières, ont texte et parole</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>combien de fois chaque enregistrement est entendu dans une époque avec parole</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>text-only : le modèle de base écrit ce qui a été dit et l’entraînement le lit ; les réponses prennent plus de temps</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>taux d’apprentissage maximal de la (première) phase</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>curriculum&#xa0;: taux d’apprentissage maximal de la dernière phase</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>exemples en mémoire à la fois&#xa0;; réduit de moitié tout seul si la mémoire manque</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>lots par étape&#xa0;: le lot du taux est la taille de lot multipliée par ce nombre, que plusieurs GPU se partagent</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>rang des matrices ajoutées</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>leur échelle&#xa0;: alpha divisé par le rang</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>la même graine tire les mêmes enregistrements dans le même ordre</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>évaluer sur dev après ce nombre d’époques&#xa0;; 0&#xa0;: seulement à la fin d’une phase</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>le nombre maximal d’exemples de dev de chaque langue et modalité à évaluer</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>sauvegarder un point de contrôle après ce nombre d’étapes</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>La part de parole est donnée deux fois, en pour cent et en extraits.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Donnez l’une des deux.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0} n’est pas un pourcentage de la parole.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>Donnez de 0 à 100, sans le 0 lui-même.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0} n’est pas un nombre d’extraits.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>Donnez 1 ou plus, ou utilisez text-only.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>La méthode du texte seul n’utilise pas de parole&#xa0;: il n’y en a donc pas de part.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>Utilisez direct ou curriculum.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>La part doit être prise de {0}, qui n’est pas une langue parlée de cet entraînement.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>Nommez-la aussi parmi les langues parlées.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>Un curriculum de {0} époques ne peut pas finir par {1} époques mixtes.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>Donnez au moins 2 époques, et moins d’époques mixtes que cela.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>Époques&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>Nombre d’écoutes d’un enregistrement&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>Taille de lot&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>Lots par étape&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>Rang LoRA&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>Alpha LoRA&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>Époques entre évaluations&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>Exemples de dev&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>Étapes entre sauvegardes&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>Décroissance des poids&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>Taux d’apprentissage&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>Taux d’apprentissage avec parole&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>Échauffement&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>Échauffement avec parole&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>Dropout LoRA&#xa0;: {0} n’est pas possible.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Donnez {0} ou plus.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>On prend d’ordinaire de 5e-6 à 1e-3.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>Donnez de 0 à 1.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>Entraîner plus longtemps prend au moins une époque.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Donnez 1 ou plus.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>Il n’y a pas de méthode appelée {0}.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>Il n’y a pas de technique appelée {0}.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>La perte n’est plus un nombre à l’étape {0}.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>Essayez un taux d’apprentissage plus bas dans un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>Les deux n’ont répondu à aucun énoncé commun sous les mêmes étiquettes.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>Évaluez de nouveau les deux&#xa0;: ils sont alors interrogés sur le corpus tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>Mesure du bruit des extraits</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>Il a écrit ce qui a été dit : taux d’erreur sur les mots {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>1 enregistrement de {0} était aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>{0} enregistrements de {1} étaient aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>1 locuteur de {0} était aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>{0} locuteurs de {1} étaient aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>1 phrase de {0} était aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>{0} phrases de {1} étaient aussi dans l’apprentissage&#xa0;: les chiffres flattent le modèle.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>Parole synthétique&#xa0;: {0} enregistrements sur {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{0} sur {1} ont une intention que cet entraînement n’a jamais apprise&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{0} sur {1} ont une intention que cet entraînement n’a jamais apprise&#xa0;: {2} et {3} de plus.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>Sans contrainte&#xa0;: {0} réponses sur {1} n’étaient pas du JSON valide, et comptent comme fausses.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>Il n’y a rien ici sur quoi évaluer.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} manque.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>Remettez le fichier en place.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>{0} laissés de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>{0} laissés de côté&#xa0;: {1} et {2} de plus.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>Il n’y a pas de partition appelée {0}.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>Il n’y a pas de modalité appelée {0}.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>Choisissez text ou speech.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>La partition {0} n’a pas {1}.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>Importez ou enregistrez-en, ou choisissez une autre partition.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0} n’est pas un rapport d’évaluation.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>Évaluez de nouveau.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>D’après arXiv 2509.15389 (d’autres langues, un modèle plus grand) et les tailles de ce projet&#xa0;; non mesuré ici.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>Il n’y a pas encore de texte en {0}. Écrivez d’abord des gabarits avec leurs champs, ou faites traduire les phrases de l’autre langue avec votre propre outil, gardez les étiquettes, et importez-les&#xa0;; 200 sont un bon début.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>Pas d’enregistrements dont apprendre&#xa0;: commencez par le texte seul, déjà compétitif. Enregistrer {0} phrases, réparties sur toutes les intentions, donnera sans doute l’essentiel de ce que la parole peut apporter.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>Avec {0} extraits à côté de {1} phrases, prenez curriculum&#xa0;: le texte d’abord, la parole à la fin à un taux plus bas, l’a emporté là où la parole était la plus rare. Essayez le mélange direct à côté.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>Avec {0} extraits, les méthodes y étaient proches l’une de l’autre. Le mélange direct est la plus simple&#xa0;; laissez une étude dire combien de parole est vraiment nécessaire, en commençant par {1} extraits.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>Il manque {0} au tokeniseur de Whisper.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>Téléchargez de nouveau son paquet.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>Whisper base a transcrit les extraits&#xa0;: taux d’erreur sur les mots de {0}.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>Il n’y a pas de phrases dont apprendre pour {0}.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>Importez-en, ou faites-les traduire et importez cela.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>Extraits de test avec {0}, par calcul.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>{0} extraits étaient trop longs pour le modèle et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>Le classifieur linéaire a besoin d’enregistrements dans train et dans test.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>Enregistrez ou importez-en.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>Un classifieur linéaire sur l’oreille figée, {0} extraits&#xa0;; il ne donne pas de champs.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>Une étude a besoin d’une méthode, d’une graine et d’une langue.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Choisissez-en au moins une de chaque.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>Une étude a besoin d’une quantité de parole.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>Choisissez une part&#xa0;; 0 en est une aussi.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Donnez de 0 à 100.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Donnez 0 ou plus.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>Deux combinaisons de langues ont le même nom.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>Donnez à chacune un nom différent.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>L’étude fait elle-même varier {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>Retirez-le des réglages.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>Il n’y a pas de préréglage appelé {0}.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>Le nombre d’éléments de test ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>Donnez 0 pour les prendre tous.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>Un entraînement n’a pas de réglage appelé {0}.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>Le plan.json de l’étude ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>Remettez-en une copie, ou faites une nouvelle étude.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>Il n’y a pas de référence appelée {0}.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>L’étude {0} est déjà en cours.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Attendez qu’elle finisse, ou mettez-la en pause.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>Examen de ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>Entraînement de {0}</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>Test de {0}</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>L’entraînement {0} a pris fin ({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>Relancez l’étude pour continuer.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>La cascade lit avec l’entraînement du texte seul, qui n’est pas terminé.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>Terminez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>Le test de {0} s’est interrompu.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>Relancez l’étude&#xa0;; son {0} en dit plus.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>{0} n’ont pas pu être faits, le premier parce que&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>L’entraînement {0} a les réglages de cette étude, mais a appris d’autres exemples.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>Renommez ou retirez son dossier, et l’étude l’entraîne de nouveau.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>Ceux-ci ont été évalués sur des énoncés différents.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>Évaluez-les sur la même partition.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>Un modèle qui ne donne pas de champs n’a pas de SLU-F1.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>Comparez l’exactitude de l’intention.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>Il n’y a pas d’étude appelée {0} dans ce projet.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Faites-en une d’abord.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas nommer une étude.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>Utilisez des lettres, des chiffres et des tirets, 20 au plus.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>Ce plan ne donne aucun entraînement.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>Choisissez une quantité de parole pour les méthodes.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>Le nom {0} est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>Choisissez un nom plus court pour l’étude ou ses langues.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>Il y a déjà une étude appelée {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>Choisissez un autre nom, ou étendez-la.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>L’entraînement {0} a été fait sur le modèle de poche d’une version antérieure de Smidgen, {1}, qui n’est pas ici.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>Refaites l’entraînement, ou copiez ce dossier dans {0}.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>L’étude {0} a été commencée sur le modèle de poche d’une version antérieure de Smidgen, {1}&#xa0;: de nouveaux entraînements ne seraient pas comparables.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>Le corpus a changé depuis que l’étude {0} a été prévue (certaines choses ont été modifiées)&#xa0;: de nouveaux entraînements ne seraient pas comparables.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>Le corpus a changé depuis que l’étude {0} a été prévue ({1} phrases et {2} extraits alors, {3} et {4} maintenant)&#xa0;: de nouveaux entraînements ne seraient pas comparables.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>Faites une nouvelle étude&#xa0;; celle-ci garde sa réponse.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>La partition test n’a rien pour tester {0}.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>Répartissez le corpus, ou enregistrez pour test.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone n’a été trouvé.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Aucun haut-parleur n’a été trouvé.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>Branchez-en un, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Rebranchez-le, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>Le microphone «&#xa0;{0}&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>Un autre programme l’utilise peut-être&#xa0;: fermez-le, ou choisissez un autre microphone, et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>Le microphone n’est pas prêt.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>Attendez un instant&#xa0;; si cela n’aide pas, cherchez de nouveau.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>Un enregistrement est déjà en cours.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>Il n’y a pas de condition appelée {0}.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>Écrivez cafe-12, street-12 ou kitchen-12 (décibels), telephone, speed-1.2.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>{0} n’a pas de son entre {1} s et {2} s.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>Réglez de nouveau son rognage.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>{0} n’a pas de son entre {1} s et sa fin ou sa marque de rognage.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>Annulez son rognage, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>{0} n’a pas pu être copié dans le projet&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>Vérifiez que le fichier est lisible et qu’il y a de la place sur le disque, puis réessayez&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>Il n’y a pas de fichier audio {0}.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>Vérifiez son chemin et son nom.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Recopiez-le de là où il vient.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>Laissez-le de côté, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>Des morceaux de {0} à {1} s aux pauses de {2} s sont introuvables.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>Choisissez une pause de 0.1 à 10 s, et un morceau maximal de 1 à 300 s, plus long que le minimal.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>Le haut-parleur «&#xa0;{0}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>Rebranchez-le, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>PortAudio, la bibliothèque avec laquelle Smidgen enregistre, n’est pas installée.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>Installez-la (sous Debian et Ubuntu&#xa0;: apt install libportaudio2) et redémarrez Smidgen.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>Les appareils ne peuvent pas être recherchés pendant un enregistrement.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>Écoute de l’enregistrement</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>La prise n’a pas pu être sauvegardée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>Faites de la place sur le disque, puis sauvegardez-la de nouveau&#xa0;; elle n’est pas perdue.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>Une prise d’une session précédente ({0}) n’a pas pu être sauvegardée&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>Faites de la place sur le disque et rouvrez le projet&#xa0;; elle est gardée jusque-là.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>Smidgen s’est arrêté pendant cette prise&#xa0;; voici ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>Rien dans {0} ne se détache comme de la parole.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>Écoutez-le&#xa0;; il est peut-être muet, ou bruité d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>{0} a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>Réessayez une fois qu’il est écrit en entier.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>La phrase n’est plus dans le corpus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>Mesure des morceaux</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>Le haut-parleur «&#xa0;{0}&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>Un autre programme l’utilise peut-être&#xa0;: fermez-le, et relancez la lecture.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>Choisissez un autre nom&#xa0;: rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>Empaquetage du projet</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} n’a pas pu être écrit ({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>Vérifiez la place et le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>Déballage du projet</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>{0} n’a pas pu être déballé ({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>Recopiez-le&#xa0;; il est peut-être abîmé.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>Choisissez un fichier que Smidgen a empaqueté.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>{0} contient un fichier hors de son projet.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>Examen du projet</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>Examen des journaux</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>Retrait des noms et des phrases</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>Choisissez un nouveau dossier&#xa0;: un export n’écrase jamais rien.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>{0} ne peut pas être exporté.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>L’export vers {0} a échoué ({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>Vérifiez la place et le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>Le modèle de base n’a rien appris qu’on puisse exporter.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>Nommez un entraînement terminé.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>L’entraînement {0} n’a pas encore de modèle.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>Laissez-le apprendre jusqu’à sa première évaluation.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>L’entraînement {0} a entraîné le modèle entier&#xa0;: il n’a pas d’adaptateur.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>Exportez-le comme modèle fusionné.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>Le modèle fusionné ne répond pas comme l’entraînement (les logits diffèrent de {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>Exportez plutôt l’adaptateur, et signalez ceci.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>Ce que {0} a appris ne change rien aux réponses du modèle de base.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>Entraînez-le plus longtemps avant d’exporter.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>Évaluez d’abord un entraînement&#xa0;: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0} n’est pas un projet Smidgen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>Choisissez le dossier d’un projet, ou créez-en un d’abord.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0} est déjà un projet.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>Le projet {0} est déjà ouvert dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>Le projet {0} est déjà ouvert dans une autre fenêtre ou un autre processus.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>Le projet {0} est déjà ouvert dans une autre fenêtre ou un autre processus (processus {1} sur {2}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>Choisissez un autre endroit pour le projet.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>{0} a déjà un dossier «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Le dossier {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>La base de données {0} est vide.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>Copiez le fichier dans le projet.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0} se trouve hors du dossier du projet.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire dans le dossier du projet {0} ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>Copiez le projet sur un disque où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>Le disque de {0} ne sait pas verrouiller de fichiers ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>Copiez le projet sur un disque local.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>L’exemple ne peut pas être mis dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>L’exemple livré avec Smidgen est abîmé ({0} de ses lignes ont été refusées).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>Réinstallez Smidgen.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>L’entraînement {0} apprend de ces caractéristiques.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>Videz le cache quand l’entraînement sera fini.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vidage du cache</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0} ne peut pas être supprimé ({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>Fermez ce qui l’utilise, et réessayez.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} est vide (0 octet).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>{0} ne contient pas de son.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>{0} ne peut pas être lu comme audio.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>Smidgen lit WAV, FLAC, Ogg et MP3&#xa0;; convertissez-le, ou recopiez-le s’il a été tronqué.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>Le modèle de {0} porte déjà un LoRA, sur lequel un autre ne peut pas être appris.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>Fusionnez d’abord les deux (merge_and_unload de peft), et nommez le dossier du modèle fusionné.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>Le modèle de {0} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>Il est peut-être tronqué&#xa0;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>Il manque des poids au modèle de {0} ({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>Téléchargez-le de nouveau, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>{0} dure {1} s, et ce modèle entend au plus {2} s à la fois.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>Rognez-le ou coupez-le, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>{0} dure {1} s&#xa0;: il n’y a rien à entendre.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>Ce modèle a été chargé sans ses oreilles (la tour audio).</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>Chargez-le avec la tour.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>Le texte contient {0}, que ce modèle réserve à l’audio.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>Il n’y a pas de dossier de modèle {0}.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>Il se trouve dans {0}&#xa0;: nommez celui-là.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>Téléchargez-le&#xa0;: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>Nommez le dossier d’un point de contrôle, ou utilisez pocket.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>Il n’y a pas d’entraînement appelé {0} dans {1}.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>La page Entraîner énumère ceux qu’il y a.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} a besoin de {1}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>{0} a besoin d’un paquet qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Installez-le&#xa0;: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Voyez les détails.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>QLoRA a besoin d’un GPU NVIDIA, et cet entraînement est sur {0}.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>Utilisez lora, ou entraînez là où il y en a un.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>QLoRA a besoin du paquet bitsandbytes, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>Installez-le&#xa0;: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>QLoRA ne peut pas tenir en 4 bits les experts de {0}.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>Le gabarit de dialogue de ce point de contrôle {0} omet l’instruction.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>Le gabarit de dialogue de ce point de contrôle {0} omet l’audio.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>Prenez un point de contrôle fait pour les instructions (son nom finit souvent par Instruct).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>Ce point de contrôle n’a pas de gabarit de dialogue&#xa0;: nul ne sait comment lui parler.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>Prenez-en un fait pour les instructions (son nom finit souvent par Instruct).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>Il n’y a pas assez de place dans {0}&#xa0;: assembler le modèle de poche prend {1} Go.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>Libérez de la place sur le disque, ou nommez un autre dossier de données dans SMIDGEN_DATA.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>L’alignement du modèle de poche, {0}, manque ou est abîmé.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>Réinstallez Smidgen, ou restaurez ce fichier.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>L’alignement contient {0}, que rien ici ne comprend.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>Mettez Smidgen à jour.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>Les poids du modèle de poche ne vont pas à sa classe dans cette version de transformers.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>Installez la version que nomme pyproject.toml.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>Le fichier de paquet {0} manque dans {1}.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>Mettez-le là (pip download --no-deps {0}=={1}), ou laissez Smidgen le télécharger.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>Le fichier de paquet {0} est tronqué&#xa0;: {1} octets sur {2}.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>Supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Le fichier de paquet {0} est corrompu&#xa0;: son SHA-256 n’est pas celui qui est fixé.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>Le fichier de paquet {0} ne contient pas ce qu’il devrait.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>Les poids assemblés de {0} sont corrompus.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>Supprimez ces fichiers et téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>Télécharger le modèle de poche demande pip, que ce Python n’a pas.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>Lancez &apos;{0} -m ensurepip&apos;, ou nommez dans SMIDGEN_POCKET_WHEELS un dossier qui a les wheels.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Le paquet {0} {1}, tel que téléchargé, est corrompu&#xa0;: son SHA-256 n’est pas celui qui est fixé.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>Vérifiez la connexion et recommencez&#xa0;; ce qui est déjà là est gardé.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>Le paquet {0} {1} n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0} n’est pas un fichier de modèle CTranslate2 complet.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>Ce fichier Whisper a un biais sur ses clés, ce que Whisper n’a pas.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L’ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>Cela a échoué d’une façon que personne n’avait prévue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, signalez les détails.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>Il n’y a rien à comprendre.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>Parlez, déposez un fichier ou saisissez une phrase.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>Vérification des paquets</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>Les champs de ce projet ne peuvent pas être convertis en contrainte.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>Évaluez sans contrainte, et signalez les détails.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>Le tokeniseur de ce modèle ne peut pas être contraint.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>Évaluez sans contrainte.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>Il n’y a pas encore d’intention à distinguer.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>Importez d’abord un corpus étiqueté.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>Dans {0}, la tour et le projecteur ne font qu’un, et la tour reste telle quelle.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>Utilisez lora.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>Les parties de {0} à adapter n’ont pas été trouvées dans ce modèle.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>Signalez ceci.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>Ce qui a été appris dans {0} ne peut pas être ajouté à ce modèle.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>Cela appartient à un autre modèle de base, ou ses fichiers sont abîmés.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>Il n’y a pas d’appareil appelé {0}.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>L’appareil {0} a été demandé, mais torch n’en trouve pas ici.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Utilisez --device auto ou cpu.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0} n’est pas un modèle&#xa0;: il n’a pas de config.json.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>Nommez le dossier d’un point de contrôle téléchargé, ou utilisez le modèle de poche (pocket).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0} n’est pas la configuration d’un modèle.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>Les modèles du type {0} ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>Les modèles de type inconnu ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>Sont pris en charge&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>{0} garde ses poids en pickle ({1}), qui pourrait exécuter du code sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>Utilisez un point de contrôle avec des fichiers safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} ne contient pas de poids (*.safetensors).</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>Téléchargez de nouveau le modèle, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0} n’est pas le nom d’un modèle du hub.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>Il a la forme ORGANISATION/NAME.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>{0} n’a pas de safetensors&#xa0;; d’autres fichiers de poids pourraient exécuter du code sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>Prenez une autre copie de ce modèle, avec des fichiers safetensors.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>{0} n’a pas pu être téléchargé ({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>Redemandez-le&#xa0;: ce qui est déjà là est gardé. Pour certains modèles, il faut d’abord donner son accord sur la page du hub.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>{0} prend {1} Go, et {2} Go du disque sont libres.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>Libérez-en d’abord, ou réglez SMIDGEN_DATA sur un dossier d’un disque plus grand.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Chargement de {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Téléchargement de {0}</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>Assemblage du modèle de poche</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>Copie des enregistrements</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>Écriture des phrases</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>{0} ne dit pas sa langue&#xa0;: importez-le avec --language {1}.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>{0} ne contient que des phrases&#xa0;: {1} enregistrements n’y sont pas.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>{0} longs enregistrements sont ici en entier, avec ce qui n’était pas dans le corpus.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>{0} enregistrements manquent dans le projet&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Laissé de côté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0} n’est dans aucun format que Smidgen connaisse.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>Il lit {0}&#xa0;; la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0} est en {1}, mais ne contient aucune phrase.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Utilisez auto ou l’un de ceux-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un champ.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Utilisez {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>Les colonnes sont {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>La ligne «&#xa0;{0}&#xa0;» n’a aucun mot avec une étiquette BIO.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>Écrivez le mot, une tabulation, puis à la fin O, B-type ou I-type.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>«&#xa0;{0}&#xa0;» contient un caractère de contrôle, qu’ELAN ne peut pas garder.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>Supprimez-le sur la page Corpus, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0} est {1}, pas un corpus de texte.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>Importez plutôt les enregistrements comme parole.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>Sauvegardez son contenu en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>Choisissez le fichier du corpus, ou sauvegardez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0} n’est pas en UTF-8 (ligne {1})&#xa0;; c’est peut-être du Latin-1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>Sauvegardez le fichier en UTF-8 (dans un tableur&#xa0;: «&#xa0;CSV UTF-8&#xa0;»), puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>La ligne dépasse un million de caractères.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Vérifiez comment le fichier a été fait.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>La ligne n’est pas en UTF-8 (au caractère {0})&#xa0;; c’est peut-être du Latin-1&#xa0;: «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>La ligne n’est pas du JSON (trop de niveaux imbriqués).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>La ligne n’est pas du JSON (au caractère {0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>Corrigez la ligne ou supprimez-la.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>Écrivez {&quot;text&quot;: …, &quot;intent&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>Le JSON est cassé dans ce qui commence ici&#xa0;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>Cet élément n’est pas un objet.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>Il n’y a pas de «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>Aucune colonne de {0} ne s’appelle audio&#xa0;; ses colonnes sont {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>Appelez «&#xa0;audio&#xa0;» la colonne des chemins des extraits&#xa0;; les corpus sans enregistrements s’importent comme texte.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>Il n’y a pas de «&#xa0;audio&#xa0;».</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>Écrivez le chemin de l’extrait.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>Le rognage de {0} à {1} n’est pas un temps.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>Écrivez des secondes, comme 0.35.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>Le rognage de {0} à {1} est vide.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>Écrivez où la parole commence et finit.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>Il n’y a pas d’enregistrements dans {0}.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>Smidgen cherche {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>Il n’y a pas de «&#xa0;annot_utt&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>Comparez la ligne aux autres, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>Les crochets de «&#xa0;annot_utt&#xa0;» ne vont pas par paires.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>Écrivez chaque champ sous la forme [type&#xa0;: valeur].</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>{0} est du YAML cassé à la ligne {1}.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>{0} est du YAML cassé.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>Corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>Cet exemple ne commence pas par un tiret.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>Écrivez-le comme «&#xa0;- la phrase&#xa0;».</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>Le champ {0} est incompréhensible.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>Écrivez [valeur]{&quot;entity&quot;: &quot;type&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>Le champ {0} n’a pas de type.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>Écrivez [valeur](type).</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>«&#xa0;{0}&#xa0;» commence par un tiret, que Rasa YAML ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>Exportez plutôt en JSONL.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>Écrivez la phrase, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>Il n’y a pas d’intention.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>Ajoutez une intention, ou un scénario et une action.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>La valeur de {0} n’est pas une chaîne de caractères.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>Écrivez-la entre guillemets&#xa0;: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>La valeur de {0} contient une moitié de caractère (un substitut isolé).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>Sauvegardez de nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>La valeur de {0} contient un caractère NUL.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>Supprimez-le&#xa0;; le fichier est peut-être abîmé.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>Le champ «&#xa0;{0}&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>Écrivez sa valeur, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>La valeur d’un champ est {0}, pas un texte.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Écrivez les champs comme {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une partition.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>Utilisez train, dev ou test.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>Il n’y a pas de «&#xa0;sentence&#xa0;».</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>Une entité ne désigne pas de tokens de la phrase.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>Comparez ses tokens et ses entités à ceux d’autres lignes.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>{0} est du JSON cassé à la ligne {1}.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>{0} est du JSON cassé.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>L’intention «&#xa0;{0}&#xa0;» n’a pas de liste de phrases.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>Comparez-la à d’autres.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>Phrase {0} de «&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>Il n’y a pas de liste «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>Comparez-la aux autres.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>L’un de ses morceaux n’a pas de texte.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>Cette phrase n’est pas du simple texte.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>Mettez-la entre guillemets&#xa0;: elle commence peut-être par un crochet.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>Snips n’a qu’une langue par fichier.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>Exportez une langue à la fois.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>L’en-tête de {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>Sauvegardez le fichier en UTF-8, avec les noms à la ligne 1.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>Les colonnes de {0} n’ont pas toutes un nom différent.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>Nommez-les à la première ligne.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>Un guillemet reste ouvert ou se trouve au milieu d’une cellule.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>Mettez entre guillemets les cellules qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>La ligne a {0} cellules, l’en-tête {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>Aucune colonne de {0} ne s’appelle text&#xa0;; ses colonnes sont {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>Aucune colonne de {0} ne s’appelle intent&#xa0;; ses colonnes sont {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>Dites laquelle est laquelle (text=COLONNE), ou renommez-la dans le fichier.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>Dites laquelle est laquelle (intent=COLONNE), ou renommez-la dans le fichier.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>Il énumère des enregistrements&#xa0;: importez-le comme parole, ou ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>Les champs {0} ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>Écrivez {&quot;size&quot;: &quot;small&quot;} ou size=small.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>Les champs «&#xa0;{0}&#xa0;» sont incompréhensibles.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>{0} n’a pas d’annotations datées dans le temps.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>Transcrivez sur une piste alignée sur l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>À côté de {0}, son enregistrement manque. Le fichier nomme {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>À côté de {0}, son enregistrement manque.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>Mettez-le dans le même dossier, sous le même nom&#xa0;: {0}.wav, par exemple.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} est abîmé ({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>Sauvegardez-le de nouveau dans ELAN.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0} n’est pas d’ELAN.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>Exportez-le d’ELAN en .eaf.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0} n’est pas un TextGrid sous forme de texte.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>Sauvegardez-le dans Praat comme fichier texte, pas binaire.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0} n’est pas un TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>Sauvegardez dans Praat le TextGrid lui-même.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0} s’interrompt ou est abîmé.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>Sauvegardez-le de nouveau dans Praat.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Le fichier nomme {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>Le champ «&#xa0;{0}: {1}&#xa0;» n’est pas dans la phrase «&#xa0;{2}&#xa0;», ce qu’exige {3}.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>Deux champs de «&#xa0;{0}&#xa0;» se chevauchent, ce que {1} ne peut pas écrire.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>La phrase «&#xa0;{0}&#xa0;» contient «&#xa0;{1}&#xa0;», ce que {2} ne peut pas écrire.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier son</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>un fichier compressé (zip, ou un tableur comme xlsx)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un ancien fichier Office</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>type de champ</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>champ «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>il a changé pendant la copie</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>L’enregistrement de «&#xa0;{0}&#xa0;» ({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>L’enregistrement {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>L’extrait {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>L’extrait</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>d’enregistrements</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>de phrases</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>de phrases ni d’enregistrements</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>Le moteur s’est arrêté au milieu de son travail.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, fermez d’abord d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>Journal&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copier le message et ses détails</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>Évaluation affichée</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modèle de base, non affiné</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>Entraînement à exporter</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>Format du jeu de données</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier où exporter</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>Aucun entraînement n’est encore terminé. Le jeu de données peut tout de même être exporté.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adaptateur</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>Ce qu’un entraînement LoRA a appris, et rien d’autre&#xa0;: quelques mégaoctets au format de peft, à poser n’importe où sur le même modèle de base.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>Modèle &amp;fusionné</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>Base et adaptateur réunis en un seul point de contrôle&#xa0;: grand, et chargé par transformers comme tout autre modèle, sans Smidgen.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>Toutes les phrases, tous les enregistrements et tous les sens, dans notre format ou celui d’autres&#xa0;: à archiver, à partager, à ouvrir dans ELAN ou à importer dans un autre projet.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>Réglages, courbes, scores et chaque réponse d’un entraînement&#xa0;: pour un article, un tableur ou un collègue qui veut vérifier.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>En&amp;traînement</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Destinat&amp;ion</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>Les phrases seules, un fichier par langue et partition. Ce que le format ne peut pas dire est listé.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>Lignes JSON et fichiers son</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>Celui de Smidgen&#xa0;: rien n’est perdu quand on le réimporte.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV et fichiers son</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>La même chose en tableaux, pour un tableur.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>Un dossier par partition, comme le lit load_dataset(“audiofolder”).</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>Chaque enregistrement entier, avec des pistes pour la transcription, l’intention et les champs.</translation>
    </message>
    <message>
        <source>SLURP</source>
        <translation>SLURP</translation>
    </message>
    <message>
        <source>Snips</source>
        <translation>Snips</translation>
    </message>
    <message>
        <source>Rasa</source>
        <translation>Rasa</translation>
    </message>
    <message>
        <source>MASSIVE</source>
        <translation>MASSIVE</translation>
    </message>
    <message>
        <source>xSID (CoNLL)</source>
        <translation>xSID (CoNLL)</translation>
    </message>
    <message>
        <source>A folder to export into</source>
        <translation>Un dossier où exporter</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exporté dans {0}</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>{0} phrases n’ont pas pu être dites dans ce format&#xa0;: NOTES.txt, dans le dossier, les liste.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>Vider le cache de ce projet&#xa0;?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>Aucun enregistrement n’est perdu. Le prochain entraînement écoutera de nouveau tous les enregistrements, ce qui prend un moment.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vider le cache</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>Rechercher des phrases</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Toutes les intentions</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toutes les partitions</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>Enregistrées ou non</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistrées</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>Afficher aussi les autres</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}&#xa0;: afficher aussi les autres</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>&amp;Mains libres</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>Écouter tout le temps&#xa0;; chaque énoncé va tout seul au modèle après un court silence</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>Désactivé&#xa0;: personne n’écoute.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Ouverture du microphone…</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>À l’écoute&#xa0;: parlez, c’est tout.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>Je vous entends…</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>Pas d’écoute pendant la lecture d’un extrait.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>Sans réponse&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>Mode mains libres&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>Ce que le manuel dit de cette page (F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Langue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Données synthétiques</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>Retirer ces enregistrements</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>Étiquettes contradictoires</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>La même phrase avec une autre intention ou d’autres champs. Triées par phrase, elles sont côte à côte&#xa0;: modifiez ou supprimez la mauvaise.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>Phrases dans deux partitions</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>Elles servent aussi à l’apprentissage, donc les scores sont trop bons.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>Les tenir hors de l’apprentissage</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>Locuteurs dans deux partitions</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>Le modèle connaît la voix qui sert à l’évaluer.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>Garder chacun dans une seule partition</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>Doublons dans train</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>La même phrase et le même sens, à la casse et à la ponctuation près.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>N’en garder qu’une de chaque</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>D’autres accents, ou les mêmes mots dans un autre ordre. Souvent juste&#xa0;; parfois une faute de frappe.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>Intentions peu fournies</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>Moins de {0} phrases pour apprendre. Apportez-en d’autres, ou fusionnez l’intention avec une autre.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>Extraits muets</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>On n’entend presque rien. Écoutez-les, et enregistrez-les de nouveau.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>Extraits saturés</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>Trop fort pour le microphone. Écoutez-les, et enregistrez-les de nouveau.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>Fichiers audio disparus</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>Le fichier n’est pas dans le dossier du projet. Recopiez-le depuis une sauvegarde, ou retirez l’enregistrement.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>Enregistrements sans texte</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>Ils n’entraînent que la parole. Appuyez sur P pour écouter et sur Entrée pour noter ce qui est dit.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Peut-être mal étiquetées</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>Un modèle entraîné est sûr d’une autre intention. Choisissez-en une, écoutez, et gardez ou changez son étiquette.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Jamais enregistrées</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>Personne ne les a encore dites.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Les enregistrer</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>Nombre par in&amp;tention…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>Choisissez un constat pour voir ses phrases.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>Cette copie de Smidgen est venue sans son manuel. Réinstallez-le pour l’avoir.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Lignes qui ne sont pas entrées</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>Corrigez ces lignes et importez de nouveau le fichier&#xa0;: ce qui est là reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>La liste ne peut pas être écrite dans {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>Importer de la parole</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>Manifeste ou dossier</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>Ce que dit le manifeste, sinon {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>Ce que dit le manifeste, sinon train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>&amp;Manifeste…</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;epuis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>Un manifeste (.tsv, .csv ou .jsonl) a une colonne «&#xa0;audio&#xa0;» avec le chemin de chaque extrait et, s’ils sont connus, text, intent, slots, speaker, language et split. Dans un dossier, clip.txt à côté de clip.wav est sa phrase, et le nom d’un sous-dossier est l’intention des extraits qu’il contient. D’ELAN (.eaf) et de Praat (.TextGrid), chaque annotation devient un extrait&#xa0;; une piste «&#xa0;intent&#xa0;» dit ce qu’elle signifie. WAV, FLAC, Ogg et MP3 sont lus&#xa0;; les originaux sont gardés au bit près.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>Un long enregistrement…</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>Un fichier avec beaucoup de phrases&#xa0;: le découper aux pauses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>Manifestes et enregistrements annotés (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Un manifeste</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>Choisissez un manifeste ou un dossier.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>Importer du texte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Détecté tout seul</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>Ce que dit le fichier, sinon {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>Ce que dit le fichier, sinon train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Lu comme {0}</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>{0} de ces {1} lignes ne peuvent pas entrer&#xa0;; elles sont listées après l’importation.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>Colonne pour&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>Comment entrent les premières lignes</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>Corpus (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importer du texte</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>{0} sont entrées, {1} étaient déjà là, {2} n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>Scores par intention</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>KeyboardMap</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>Pendant la visite&#xa0;: vers sa carte et retour</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Contrôle suivant et précédent</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + lettre soulignée</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>Ce menu ou ce contrôle</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>Ce que le manuel dit de la page</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>Quitter&#xa0;; l’entraînement continue</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>pas encore dans train</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>Rouvrir la fenêtre en {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>Sinon, elle parlera la nouvelle langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Celle du &amp;système</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>Le microphone a disparu.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>Long enregistrement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>{0} morceaux sur {1} attribués, {2} laissés de côté</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Sauvegardé</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>Il ne reste aucun morceau.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>Morceau {0} sur {1}  ·  {2} à {3}  ·  {4} s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ plus long que {0} s, et sans aucune pause trouvée&#xa0;: coupez-le (S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>Aucune phrase n’est surlignée&#xa0;: appuyez sur F et saisissez-en une partie.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>Allez d’abord à un morceau à faire&#xa0;: la supposition commence là.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>{0} morceaux ont été attribués dans l’ordre d’après leur durée, {1} passés. Écoutez-en quelques-uns&#xa0;; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>Arrêter  (Espace)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>Lire  (Espace)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>Attribuer  (Entrée)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>Attribuer dans l’ordre à partir d’ici  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>Reprendre  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>Fusionner avec le suivant  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>Couper ici  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>Laisser de côté  (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>Découper de nouveau…</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>Découper de nouveau, avec d’autres pauses (K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>Continuer une autre fois (Échap)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → morceau précédent, suivant  ·  ↑ ↓ phrase  ·  F chercher une phrase, Échap retour  ·  Ctrl+← → début, Maj+← → fin du morceau  ·  Ctrl+Espace lit pendant la saisie</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>Long enregistrement</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>Enregistrements non terminés</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>&amp;Nouveau locuteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>Découper aux &amp;pauses</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>Ceux-ci ne sont pas encore terminés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>L&amp;ocuteur</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>Une heure de parole dans un seul fichier (WAV, FLAC, Ogg ou MP3). Il est copié dans le projet au bit près, découpé à ses pauses, et vous dites quelle phrase est chaque morceau. Le fichier lui-même n’est jamais coupé.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}&#xa0;: {1} morceaux sur {2} attribués</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Enregistrements ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>Un long enregistrement</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>Aucun enregistrement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>Écouter {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>Tout le reste part d’un projet&#xa0;: ouvrez-en un, ou créez-en un.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Aller à Projet</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>Cette page ne fait pas partie de cette copie de Smidgen. Réinstallez-le pour l’avoir.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas terminé.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>Rien de ce qui était là n’est perdu, et vous pourrez recommencer plus tard.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Aucun modèle chargé</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0} sur {1}, {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fer&amp;mer le projet</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affichag&amp;e</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>À &amp;propos de Smidgen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Ouvrir un dossier de projet</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>&amp;Ajouter un champ</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intention</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>Il n’y a pas encore d’intention.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>Choisissez-en une, ou saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>Le projet n’a pas d’intention «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>Il manque à un champ son type ou sa valeur.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>Remplissez les deux, ou retirez le champ.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas d’action&#xa0;; les intentions de ce corpus sont scénario_action.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Écrivez-la par exemple calendar_set.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>Par intention</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>Calcul de ce que {0} de plus apporteraient…</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>{0} enregistrements, {1} minutes, {2} locuteurs.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>{0} intentions sur {1} en ont moins de {2}&#xa0;: elles sont en haut.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>{0} enregistrements de plus&#xa0;: {1} points d’exactitude des intentions attendus, à 95&#xa0;% entre {2} et {3}.</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>Ils pourraient ne rien apporter.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>D’après la courbe par vos propres entraînements avec {4} enregistrements ({5}), sur {6} extraits de {7}.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>Far more is recorded now than the runs learnt from ({1}): train and test one on all.</source>
        <translation>Bien plus est enregistré maintenant que ce dont les entraînements ont appris ({1})&#xa0;: entraînez-en et évaluez-en un sur tout.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>Les entraînements avec {1} enregistrements ont en commun moins de {2} extraits de test&#xa0;: évaluez-les de nouveau.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>Il faut quatre entraînements évalués qui ne diffèrent que par la quantité de parole dont ils ont appris&#xa0;: une étude les fait.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>On ne sait pas encore ce que {0} de plus apporteraient.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>Jusqu’ici&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (absent)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>Vérifier la pièce…</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>Vérifier la pièce</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>Mesurer le bruit et la voix avant une session</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (absent)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>Parlez de façon que la barre atteigne la bande ombrée. Microphone&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>Smidgen regarde de nouveau toutes les quelques secondes. En attendant, vous pouvez lire les phrases&#xa0;; les extraits enregistrés ailleurs entrent par la page Corpus.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>Comparer deux microphones</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone n’a été trouvé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Aller à Corpus</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>Chercher de nouveau des microphones (F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>Comparer deux microphones</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>Le microphone a disparu&#xa0;: rebranchez-le, et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>Le 1 était {0}, le 2 était {1}.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>Prenez celui dont la voix se détache le plus du bruit.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>Vous avez préféré {0}.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>Il n’y a qu’un microphone ici&#xa0;: branchez-en un second pour comparer.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>Enregistrer {0}</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>Arrêter {0}</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>Réveil de {0}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>Lire {0}</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>Microphone {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>Utiliser {0} désormais</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>Le 1 est meilleur</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>Le 2 est meilleur</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>Lisez la même phrase dans les deux, du même endroit. Puis écoutez sans savoir lequel est lequel&#xa0;: le plus fort semblerait le meilleur, les deux sont donc lus aussi fort l’un que l’autre.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>À &amp;côté</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modèle qui répond</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>Second modèle, à côté</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modèle de base, non affiné</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>Le processus du modèle s’est arrêté au milieu de son travail (code de sortie %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, l’ordinateur manque peut-être de mémoire&#xa0;: fermez d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>Le modèle de poche&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>Modèles téléchargés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>Parties du modèle de poche, telles que téléchargées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>Aucun modèle n’a encore été téléchargé.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>Commandes de cuisine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>Un code comme tr, de-st ou qu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>La langue est celle que les gens parleront. Tout se trouve dans un seul dossier.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>Un dossier pour le projet</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>Il n’y a pas encore de dossier.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1, ou un pseudonyme</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>ce qui a été convenu, comment et quand</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nom &amp;court</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nom (peut rester vide)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>&amp;Première langue</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>Con&amp;sentement</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>Il y a déjà un locuteur de ce nom.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>Première langue&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>Importer du texte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Répartir le corpus</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>Essayer en parlant</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>Ouvrez un projet, ou créez-en un.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Aller à Projet</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>Inventaire en cours…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>Tout l’enregistrement&#xa0;: {0} morceaux, {1} attribués, {2} laissés de côté</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>Pause la plus courte, en secondes</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>Morceau le plus court, en secondes</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>Morceau le plus long, en secondes</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>&amp;Pause la plus courte</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>Morceau le plus &amp;court</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>Morceau le plus &amp;long</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>Le modèle de poche entend 10 s à la fois, la plupart des autres 30 s. Un morceau plus long est coupé à son plus grand creux&#xa0;; s’il n’en a pas, il reste ainsi, et il est marqué.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>Morceau {0}, {1}, à {2}, {3} s. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>Plus long que {0} s, et sans aucune pause trouvée&#xa0;: coupez-le à la main (S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>Autres candidats</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>Ce qu’il a entendu</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>Réponse de {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>Le modèle a écrit quelque chose qui n’est pas un sens&#xa0;: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>Trop peu sûr. Il aurait dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>Réponse en {0} ms.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>Smidgen n’envoie rien. Voici ce qui aide quelqu’un à trouver ce qui ne va pas&#xa0;: des versions, des tailles et les dernières lignes des journaux, sans phrases, ni noms, ni son. Lisez, retirez ce que vous ne voulez pas donner, et enregistrez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>Enregistré sous {0}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>Texte (*.txt);;Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Copié. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>&amp;Locuteurs…</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>Em&amp;paqueter…</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>Tout le projet dans un seul fichier zip</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>&amp;Dépaqueter…</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>Ouvrir un projet empaqueté</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>Les écouter…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>locuteurs</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>intentions</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>types de champ</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>entraînements</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>Empaqueter le projet</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>Empaqueté dans {0}.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>Un projet empaqueté</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>Un dossier où le dépaqueter</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>Dépaqueter {0}</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>Une prise était en cours quand Smidgen s’est arrêté. Elle est en sûreté, et dans le corpus maintenant.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>{0} prises n’étaient pas encore enregistrées quand Smidgen s’est arrêté. Elles sont en sûreté, et dans le corpus maintenant.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>{0} sans enregistrement</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>{0} jamais dites</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>Un score sur une telle partition est trop bon. «&#xa0;Répartir…&#xa0;» sur la page Corpus les sépare.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>Rien n’est dans deux partitions à la fois&#xa0;: ni phrase, ni locuteur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>Ce qui est là, par langue et partition</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>Par langue et partition</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>Chercher une phrase (F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>Chercher une phrase</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>{0} de plus&#xa0;: saisissez une partie de la phrase.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>Aucune phrase ne contient cela.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}, enregistrée</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>Les entraînements de l’étude et où en est chacun</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>commencé, à reprendre</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>entraîné, à évaluer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>Nouvelle intention&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>Nouveau champ&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>Nouvelle valeur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>Nouveau mot&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>Nouvelle lettre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>Une longueur pas encore dite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>Rien de nouveau, mais entendre une autre voix aide</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>Une intention avec peu d’enregistrements&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>Un champ avec peu d’enregistrements&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>Ici le modèle se trompe&#xa0;: il répond {0} (sûr à {1}&#xa0;%)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>Ici le modèle hésite (sûr à {1}&#xa0;%)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>Le modèle a {0} juste {1} fois sur 100</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>Le microphone n’est pas encore prêt&#xa0;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>La dernière prise n’est pas sauvegardée. Fermez encore une fois pour la laisser&#xa0;: ce qui est sur le disque revient la prochaine fois.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>La prise est en cours de sauvegarde&#xa0;; fermez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>Commencer et finir une prise</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>Lire la prise, ou arrêter</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>Refaire&#xa0;: l’enregistrer de nouveau à la place de la dernière prise</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S, →</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>Passer à la phrase suivante</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B, ←</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>Revenir à la phrase précédente</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>Marquer la phrase, ou enlever la marque</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>Continuer tout seul après une bonne prise, ou non</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>Réinitialiser le voyant de saturation</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>Découper un long enregistrement en morceaux</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>Rogner à la parole&#xa0;; annuler le rognage</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Zoomer, dézoomer, tout afficher</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → sur la forme d’onde</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>Rogner (Maj&#xa0;: par plus grands pas)&#xa0;; ↑ ↓ choisissent l’autre poignée</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . sur la forme d’onde</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Déplacer le curseur (Maj&#xa0;: plus loin)&#xa0;; Entrée lit à partir de là</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Chercher de nouveau des microphones</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Actionner le bouton qui a le focus</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Sauvegarder de nouveau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ Marquée  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ Marquer  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>{0} enregistrées sur {1}</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>Phrase {0} sur {1}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ Sauvegardé&#xa0;: {0} prise(s)</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>Appuyez sur Espace, parlez, et appuyez encore sur Espace</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>En attente d’un microphone</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>Long enregistrement… ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>Long enregistrement…</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>Long enregistrement, {0} non terminés</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>Long enregistrement</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● Enregistrement  {0} s</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ Sauvegardé, {0} s</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>Les {0} phrases sont toutes enregistrées.</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} La prise est gardée&#xa0;; appuyez sur R pour l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>Nouveau locuteur (N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>Fiches des locuteurs&#xa0;: consentement, notes</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>Langue des phrases</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>Partition des phrases</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toutes les partitions</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Ordre des phrases</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>D’abord le plus instructif</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>Comme dans le corpus</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courtes d’abord</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>Seulement ce qui est marqué</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher dans les phrases</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>Marquer cette phrase, pour la retrouver (M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>Où on en est…</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>Ce qui est enregistré, par intention et par locuteur</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>Découper un long enregistrement en morceaux, ou en poursuivre un (L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>Retour  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>Retour (B ou ←)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>Refaire  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>L’enregistrer de nouveau à la place de la dernière prise (R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>Passer  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>Passer (S ou →)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>Continuer tout seul (A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>Après une bonne prise, aller à la prochaine phrase sans enregistrement</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>Il n’y a encore rien à lire à voix haute</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>Les phrases à lire viennent du corpus&#xa0;: importez des phrases avec leurs sens, ou choisissez une autre langue ou partition.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Aller à Corpus</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>Prises d’une session interrompue trop tôt</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>Prises récupérées</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>&amp;Garder ce qui est coché</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>Elles étaient en cours d’enregistrement quand Smidgen s’est arrêté. Elles sont en sûreté dans le corpus. Écoutez, et décochez ce qui ne sert pas&#xa0;: sa phrase redevient à faire, le fichier audio reste dans le projet.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Renommer {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà&#xa0;: les deux ne font plus qu’un. Annulable.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>Le nom change dans tout le corpus. Annulable.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>Dans les {0} phrases choisies</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>Dans les {0} phrases affichées</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Tout &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>Les valeurs des champs suivent la phrase.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Saisissez ce qu’il faut trouver.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>Trouvé dans {0} phrases.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correcte</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mauvaise</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>Aucune voix ne se détache&#xa0;: vérifiez que le microphone est allumé, et que c’est celui choisi ici.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>La pièce est bruyante&#xa0;: votre voix n’est qu’à {0} dB au-dessus de son bruit. Fermez fenêtres et portes, éteignez ventilateurs et réfrigérateurs, rapprochez-vous du microphone, ou trouvez un autre endroit.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>Il y a un peu de bruit&#xa0;: votre voix est à {0} dB au-dessus. Se rapprocher du microphone aide le plus.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>Les moments les plus forts sont coupés ({0} échantillons)&#xa0;: éloignez-vous un peu, ou baissez le niveau du microphone.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>Le moment le plus fort atteint {0} dB&#xa0;: baissez un peu le niveau du microphone, une phrase animée est plus forte.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>Votre voix est faible (moment le plus fort&#xa0;: {0} dB)&#xa0;: rapprochez-vous, ou montez le niveau du microphone.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>Le ronflement du secteur à {0} Hz est dans le son&#xa0;: essayez sans le chargeur, avec une autre prise ou un autre câble, et éloignez le câble du microphone des câbles électriques.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>Quelque chose est passé pendant le silence ({0} dB au-dessus du reste)&#xa0;: mesurez de nouveau si c’était un hasard.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>Le silence est un silence numérique&#xa0;: quelque chose supprime le bruit. Désactivez la suppression du bruit dans les réglages du système ou du microphone&#xa0;: elle emporte aussi les sons faibles de la parole.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>Le signal est décalé de sa ligne zéro de {0}&#xa0;%&#xa0;: l’entrée ou son adaptateur est peut-être défectueux.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>Voix au-dessus du bruit</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Moment le plus fort</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Échantillons saturés</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} Hz, {1} dB</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>Ronflement du secteur</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>Vérifier la pièce</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>Le microphone a disparu&#xa0;: rebranchez-le, et mesurez de nouveau.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>D’abord personne ne parle pendant {0} s, puis vous lisez à voix haute pendant {1} s, aussi fort et aussi loin du microphone que lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>Silence, s’il vous plaît…</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>Lisez maintenant à voix haute, de votre voix habituelle&#xa0;:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Mesurer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>En attente d’un microphone</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>Votre voix est à {0} dB au-dessus du bruit&#xa0;: allez-y.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>La dernière fois&#xa0;: {0}, voix à {1} dB au-dessus du bruit ({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>Langues d’où prendre des phrases</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>Langues d’où prendre des enregistrements</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Ce qui est entraîné</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA&#xa0;: de petites matrices ajoutées&#xa0;; rapide, et peu à garder</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA et le projecteur entre l’oreille et le langage</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>Tout le modèle de langage, comme dans l’article&#xa0;; demande beaucoup de mémoire</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>Éc&amp;rire d’abord les mots</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>Poche&#xa0;: un petit modèle sur un ordinateur portable</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>Article&#xa0;: comme arXiv 2509.15389 a entraîné Qwen2-Audio-7B</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>prend le nom de sa méthode si vide</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’entraînement</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>A&amp;ffiner</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>Quantité de parole</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Modèle de &amp;base</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>&amp;Ce qui est entraîné</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Un nouvel entraînement</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>Il faut des enregistrements dans train&#xa0;: enregistrez-en ou importez-en.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Comme dans {0}</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>Rempli avec les réglages de {0}.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>Pas affiché ici, mais repris&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>Le corpus n’a plus rien en {0}.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>phrases&#xa0;: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>enregistrements&#xa0;: {0} ({1} min)</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>Apprend de {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>Entraînements, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>Notes sur cet entraînement</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>Qu’a-t-on essayé ici, qu’a-t-on appris&#xa0;? Enregistré pendant la saisie.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>Derniers scores sur dev, par langue et modalité</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Perte par étape</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>Taux d’apprentissage par étape, × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>Scores sur dev par étape,&#xa0;%</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>Derniers scores sur dev</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Taux d’apprentissage par étape</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>Scores sur dev par étape</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>chaque étape</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissée</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>Perte {0} à l’étape {1}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>Taux d’apprentissage {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>folder missing</source>
        <translation>dossier absent</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>arrêté et sauvegardé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>État&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Où en est l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>Arrêter et &amp;sauvegarder</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>Sauvegarder un point de contrôle et finir avec le meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>É&amp;valuer maintenant</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>Évaluer le modèle sur dev à la prochaine étape</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>Finir maintenant&#xa0;; les points de contrôle sauvegardés sont gardés</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuer depuis le dernier point de contrôle</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>Entraîner plus l&amp;ongtemps…</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>D’autres époques sur ce que cet entraînement a appris</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>Essayer en &amp;parlant</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>Nouvel entraînement à partir de &amp;celui-ci</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>Un nouvel entraînement avec ces réglages, modifiables avant de démarrer</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>S’exécute sur {0}</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>L’entraînement a échoué. Reprenez-le, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>L’entraînement a été interrompu. Rien de ce qui était sauvegardé n’est perdu&#xa0;: reprenez-le depuis son dernier point de contrôle.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>Sauvegarde&#xa0;; l’entraînement se termine après cette étape.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>Annulation&#xa0;; l’entraînement se termine après cette étape.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>Sera évalué sur dev après cette étape.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>Phase {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>étape {0} sur {1}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>perte {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} échantillons/s</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>{0} Go utilisés</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>meilleur à l’étape {0}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>Entraînements, ce qui les distingue, et leurs scores</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>Intention
{0}</translation>
    </message>
    <message>
        <source>SLU-F1
{0}</source>
        <translation>SLU-F1
{0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>non affiné</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>Le schéma de {0}</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui entrerait</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>Là où les deux disent quelque chose, garder le &amp;mien</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Prendre le &amp;leur</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>Les noms, les descriptions et les types fermés entrent&#xa0;; les phrases non. Annulable.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>Nouvelles intentions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>Nouveaux types de champ&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>Intentions qui reçoivent une description ou des exemples&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>Types de champ qui reçoivent une description ou des exemples&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>Types de champ qui deviennent fermés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>Types de champ qui deviennent ouverts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>Rien de nouveau&#xa0;: ce projet a déjà tout.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>{0} reste dehors&#xa0;: elle n’a pas d’action&#xa0;; les intentions de ce corpus sont scénario_action.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0} est {1} ici et {2} là-bas.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0} est décrit autrement. Ici&#xa0;: «&#xa0;{1}&#xa0;» Là-bas&#xa0;: «&#xa0;{2}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>Types de champ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>Importer un schéma…</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>Du dossier d’un projet…</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>D’un projet empaqueté…</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>Coché&#xa0;: un type fermé, qui n’accepte que les valeurs présentes dans le corpus. Sinon, n’importe quel texte.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>Schéma de la tâche</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0} (Entrée affiche ses phrases)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>Intentions ({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>Champs ({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>Renommer ou fusionner…</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>Lui donner un autre nom partout (F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Décrire…</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>Dire ce que cela signifie, avec des exemples (F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>&amp;Curriculum</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>D’abord toutes les phrases, puis aussi les enregistrements&#xa0;: le mieux quand la parole est rare.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>Mélange &amp;direct</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>Phrases et enregistrements ensemble dès la première étape&#xa0;: bien quand la parole abonde.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>Te&amp;xte seul</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>Seulement des phrases avec leurs étiquettes, sans aucun enregistrement&#xa0;: là où personne n’a encore parlé.</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>Combien d’exemples de dev ont été évalués</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>Exactitude des intentions&#xa0;: scénario et action tous deux justes</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>Champs, selon le SLU-F1 de SLURP&#xa0;: les valeurs en partie justes comptent en partie</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>Intention et tous les champs justes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>Créer {0}</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>{0} prise(s) d’une session interrompue trop tôt ont été sauvegardées dans le corpus.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>Langues des phrases</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>Langues des enregistrements</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>Part des enregistrements, %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>Nombre d’enregistrements</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>Langues dont la part est prise</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>dont avec parole</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>Écoutes de chaque enregistrement</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>Taux d’apprentissage avec parole</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>Échauffement avec parole</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>Lots par étape</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>Rang LoRA</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>Alpha LoRA</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>Dropout LoRA</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>mots d’abord</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>Évaluer toutes les … époques</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>Exemples de dev</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>Sauvegarder toutes les … étapes</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>Époques ajoutées après coup</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>dont avec parole</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>Écoutes de chaque enregistrement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>Taux d’apprentissage avec parole</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lots par étape</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rang LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alpha LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>Évaluer toutes les … époques</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>Exemples de dev</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>Sauvegarder toutes les … étapes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>Modèles et entraînement</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>Vaut pour le prochain entraînement, et pour la page Essayer quand le projet sera rouvert.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>Pas la langue de vos phrases&#xa0;: un projet a la sienne.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>De tout dans la fenêtre. Les plus grandes demandent aussi une fenêtre plus grande.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvements réduits</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>Rien ne bouge tout seul&#xa0;: ni barres qui défilent, ni menus qui glissent.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>Pour les pages Enregistrer et Essayer.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Continuer tout seul</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>Après une bonne prise, la page Enregistrer passe toute seule à la phrase suivante.</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>Inconnue en dessous de</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>À quel point un modèle doit être sûr sur la page Essayer&#xa0;; sous cette confiance, sa réponse est «&#xa0;inconnue&#xa0;».</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Les modèles s’exécutent sur</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>Automatique prend une carte graphique là où il y en a une que les modèles peuvent utiliser.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Le processeur (CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>Une carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Graphismes Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>Combien de cœurs un modèle peut utiliser sur le CPU. Moins laisse de la place aux autres programmes.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>Où ils sont gardés. Pour les avoir ailleurs, définissez SMIDGEN_DATA avant de démarrer Smidgen.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>Cache de ce projet</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>Ce que les modèles ont entendu dans les enregistrements, gardé pour que le prochain entraînement commence plus tôt.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>Aucun réglage n’a «&#xa0;{0}&#xa0;» dans son nom ou son explication.</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>Remettre tout comme au début&#xa0;?</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>Les projets, les enregistrements et les modèles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>Valeurs par &amp;défaut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>Scores par partie du test</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>0&#xa0;% à 100&#xa0;%</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}, peu</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}&#xa0;: {1} intentions justes sur {2}.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>Moins de {0} énoncés&#xa0;: trop peu pour rien conclure.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>Selon quoi le test est divisé</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>durée de l’extrait</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>mots de la phrase</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>voix au-dessus du bruit</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>Par type de champ, en&#xa0;%</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Rien n’est encore évalué&#xa0;: choisissez un modèle et une partition sous «&#xa0;Entraînements&#xa0;», puis «&#xa0;Évaluer&#xa0;».</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>Écoute des extraits&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>Mots tels que les espaces les séparent&#xa0;; les phrases d’écritures sans espaces sont «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>De combien la voix dépasse le dixième le plus calme de l’extrait et ce qui l’entoure.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>«&#xa0;peu&#xa0;»&#xa0;: moins de 30 énoncés, trop peu pour rien conclure.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>Il n’y a pas de champs ici.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>Type du champ {0}</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>Valeur du champ {0}</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>comme dans la phrase</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>Retirer le champ {0}</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>Type de champ</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Scores by slot type</source>
        <translation>Scores par type de champ</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>Combien de fois il est présent</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>Part juste de ce que le modèle a dit, type et valeur</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>Part de ce qui est présent que le modèle a dit, type et valeur</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>Les deux en un seul chiffre&#xa0;; une valeur doit être exactement juste</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>Comme SLURP note&#xa0;: une valeur presque juste compte en partie</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>Consentement donné{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>Consentement retiré{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voix synthétique</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Consentement non noté</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>La fiche de {0} est enregistrée.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>Rechercher la voix de {0}</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>Retirer la voix de {0} définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>{0} enregistrements ({1} minutes) et {2} fichiers sont supprimés de ce projet. C’est irréversible.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>Ces modèles ont appris de cette voix et restent jusqu’à ce que vous les supprimiez&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>Aucun modèle de ce projet n’en a appris.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>{0} fichiers contiennent aussi quelqu’un d’autre, et restent.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>Les copies hors du projet et les extraits essayés sans nom sur la page Essayer ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>Retirer la voix de {0}</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>{0} enregistrements de {1} ont été supprimés.</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>Entraînés avec eux&#xa0;: {0}. Entraînez de nouveau sans eux, et supprimez ceux-ci.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>ce qui a été convenu, où se trouve le papier ou l’enregistrement</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>les mots que la personne a lus, ou entendus, avant de dire oui</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Par signature</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>Personne n’a encore été enregistré sous un nom.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>&amp;Retirer le consentement…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nom (peut rester vide)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>Con&amp;sentement</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Co&amp;mment</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>Te&amp;xte montré</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>&amp;toute</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>Pourcentage des enregistrements</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Nombre d’extraits</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>Langue dont une part est prise</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>Translingue&#xa0;: prendre une part de la langue cible seulement, et tous les enregistrements des autres</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>toutes ces langues</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0} seulement</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>Répartir le corpus</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Train (apprentissage)</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>&amp;Dev (développement)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est (évaluation)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Répartir de nouveau</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>Chaque phrase et chaque enregistrement reçoit une nouvelle partition&#xa0;; les partitions actuelles sont perdues. Les locuteurs et les phrases d’une partition restent hors des autres, pour qu’un test soit un test. La même graine répartit de la même façon.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>Au total {0}&#xa0;%&#xa0;; elles comptent en proportion.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>Pièce&#xa0;: {0}, {1} dB</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>Mesurée {0}. Appuyez pour mesurer de nouveau.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>Aucun entraînement n’est encore testé.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}&#xa0;: {1}. Aucune autre méthode n’a été essayée avec autant d’extraits.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}&#xa0;: {1} fait mieux que {2} de {3}&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}&#xa0;: aucune différence ne se distingue entre {1} et {2}&#xa0;: {3}&#xa0;; {4} avec {5}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>Avec {0} extraits seulement, {1} fait mieux que {2} de {3}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>Avec {0} extraits seulement, {1} ne se distingue pas de {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>Avec 1 extrait seulement, {0} fait mieux que {1} de {2}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>Avec 1 extrait seulement, {0} ne se distingue pas de {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>Les {0} extraits changent ce que donne le texte seul de {1}.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>Ce que les {0} extraits ajoutent au texte seul ne se distingue pas&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>{0} d’entre eux sont venus avec les {1} premiers.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>On ne peut pas encore dire ce qu’apporterait plus d’enregistrement&#xa0;: il faut quatre quantités de parole.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>D’après la courbe, {0} extraits de plus changeraient cela d’environ {1} points (intervalle à 95 %, de {2} à {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>Une seule graine&#xa0;: l’incertitude réelle est plus grande.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>Vérifié sur ce qui est connu&#xa0;: avec moins d’extraits, la courbe prévoyait {0} % ({1} à {2}) pour {3}&#xa0;; ce fut {4} %, {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>Ici, {0} fait mieux que {1} de {2}, mais le test ne les distingue pas avec certitude.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>Ici, {0} fait mieux que {1} de {2}.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>Il n’indique aucun champ.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>La plus difficile de {0} conditions&#xa0;: {1} ({2} points).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>Une graine&#xa0;: ce que donnerait une autre n’est pas connu.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>{0} à faire et {1} de plus à tester&#xa0;: environ {2} en tout ({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>{0} à faire&#xa0;: environ {1} en tout ({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>{0} à faire et {1} de plus à tester, deux à la fois&#xa0;: environ {2} en tout ({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>{0} à faire, deux à la fois&#xa0;: environ {1} en tout ({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>Avec {0} extraits</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>Avec {0} extraits, {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>Avec 1 extrait</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>Avec 1 extrait, {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>Sans aucune parole</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>Sans aucune parole, {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{0} % des intentions justes sur {1}</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>{0} points (intervalle à 95 %, de {1} à {2}, {3} énoncés)</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>{0} points (intervalle à 95 %, de {1} à {2}, 1 énoncé)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>ce qu’elle n’avait pas prévu</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 entraînement</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} entraînements</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>mesuré sur les entraînements terminés</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>à un facteur deux ou trois près</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>extraits appris</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>mélange direct</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>curriculum</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>cascade (Whisper écrit, le texte seul lit)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>classifieur linéaire sur l’oreille figée</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>modèle de base, non entraîné</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>exactitude des intentions</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>bruit de café, {0} dB</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>bruit de rue, {0} dB</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>bruit de cuisine, {0} dB</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>{0} fois la vitesse</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>Scores selon le nombre d’extraits</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>te&amp;xte seul</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>mélange &amp;direct</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>&amp;curriculum</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Nombre de graines</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>Chaque entraînement une fois par graine&#xa0;: la dispersion montre la part de chance</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>modèle de &amp;base, non entraîné</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>classifieur &amp;linéaire sur l’oreille figée</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>&amp;Whisper écrit, le texte seul lit</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>évaluer aussi dans le bru&amp;it, au téléphone, plus vite et plus lentement</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>Époques de chaque entraînement</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>Nombre maximal d’exemples de test par langue</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>numérotée si vide</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>Aperçu &amp;rapide</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>Texte seul à côté de curriculum, une fois, 20 exemples de test chacun</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>Démarrer l’ét&amp;ude</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>Part de la parole</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>Exemples de test par langue</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>&amp;Modèle de base</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Une nouvelle étude</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}&#xa0;: texte des deux, toute la parole de {1}, un peu de {2}</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} seule</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>toutes les langues comme une seule</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>Mesuré ici, par l’étude {0} : {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>Extraits dont on apprend&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>Étude affichée</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>&amp;Nouvelle étude</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>Encore rien à étudier</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>Une étude entraîne la même tâche de plusieurs façons et dit laquelle est la meilleure, et ce que plus de parole apporterait.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Apporter des phrases</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>La mettre en pause</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>Planifier l’étude</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>Le modèle de poche n’est pas encore là. Affinez une fois sur la page Entraîner, qui le télécharge, puis revenez.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>L’étude a maintenant plus à faire&#xa0;; rien de ce qui est fait n’est refait.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Exporter l’étude</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>Libérez de la place, ou fermez-le.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Pours&amp;uivre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>É&amp;tendre</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>Étendre l’étude</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>Plus de graines ou de quantités&#xa0;; rien de ce qui est fait n’est refait</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>Courbes en PNG et SVG, tableau en CSV et LaTeX</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>Langues affichées</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>Score affiché</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} terminés sur {1}.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>La réponse s’affiche ici dès que les premiers entraînements sont évalués.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>Une graine de plus ({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>{0}&#xa0;% de la parole</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>La cascade&#xa0;: Whisper écrit, le texte seul lit</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>Le classifieur linéaire sur l’oreille figée</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>Rogner un enregistrement</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>Maintenir et parler</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>Écoute… relâchez quand vous avez fini</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>Écoute… cliquez de nouveau quand vous avez fini</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>Maintenez ceci ou Espace pendant que vous parlez&#xa0;; ou cliquez, parlez, et cliquez de nouveau.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>Phrases à partir de gabarits</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>lumière {room:cuisine|couloir} {on|off} [s’il te plaît]</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>S’il y en a plus, la même graine tire les mêmes</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>Quelques-unes des phrases</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>Écrivez un gabarit pour voir ce qu’il donne.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>Choisissez l’intention de ces phrases.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>{0} phrases entreraient&#xa0;: toutes les façons de remplir les gabarits.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>{0} phrases entreraient&#xa0;: un échantillon de {1} façons, tiré par la graine.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0} sont déjà dans le corpus.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0} restent dehors&#xa0;: le corpus les a avec un autre sens.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>Les phrases d’un même gabarit se ressemblent beaucoup&#xa0;: un test sur elles dit peu.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intention</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>Un gabarit par ligne. {on|off}&#xa0;: l’un des deux. [s’il te plaît]&#xa0;: peut-être. {room}&#xa0;: un champ, avec chaque valeur que le corpus a&#xa0;; {room:bain|couloir}&#xa0;: avec celles-ci.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>Recherche d’un microphone…</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} Les fichiers son et les mots saisis fonctionnent sans microphone.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>C’était trop court. Maintenez la touche pendant que vous parlez.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>Maintenir et parler</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>Mains libres&#xa0;: écouter, ou cesser d’écouter</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>Entrée dans la liste des essais</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Lire l’extrait</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>Maintenez Espace (ou le gros bouton) et dites quelque chose. Ou déposez ici un fichier son, ou saisissez du texte.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>Des fichiers sont déjà en cours. Arrêtez d’abord cela, ou attendez.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Il n’y a là aucun fichier son.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>Demander pour {0} fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>Ils sont copiés dans le projet&#xa0;: {0} Mo.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>{0} fichiers sur {1} ont une réponse.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>Rien n’a été demandé pour les autres.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… et {0} de plus.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>Enregistrer les essais comme tableau</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>{0} essais sont dans {1}.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>Réflexion… la première réponse d’un modèle prend plus de temps&#xa0;: il faut le charger.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>Sous cette confiance, la réponse est «&#xa0;inconnue&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Inconnue en dessous de</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>Inconnue en dessous de {0}&#xa0;% de confiance</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Sauter cette étape</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>Le modèle qui répond est votre entraînement {0}.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>Aucun entraînement n’est encore terminé, c’est donc le modèle de base qui répond. Il n’a pas appris ces phrases&#xa0;: attendez-vous à des suppositions de faible confiance. La première réponse prend plus de temps, car le modèle doit être chargé.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>Il n’est pas encore sur cet ordinateur&#xa0;: {0} Mo sont d’abord téléchargés et assemblés, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>Le modèle n’a pas donné de réponse lisible&#xa0;; après un entraînement, il le fera.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>Il a compris&#xa0;: {0}, sûr à {1}.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>En deux minutes, vous entendez une phrase, vous en dites une vous-même, et vous voyez si un modèle vous comprend. La visite utilise le projet d’exemple&#xa0;: des phrases inventées pour une maison qui écoute, dites par des synthétiseurs.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>Les phrases, chacune avec son sens, sont le début. Ouvrez ici la page Corpus.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>Seules les phrases qui ont un enregistrement sont affichées maintenant. Choisissez-en une avec la souris ou les flèches, et appuyez sur P.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>La plupart des phrases n’ont pas d’enregistrement. Ouvrez la page Enregistrer pour en faire un.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>Appuyez sur Espace, lisez la phrase à voix haute, et appuyez encore sur Espace. Votre voix reste dans ce projet, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>Aucun microphone n’a été trouvé, on ne peut donc rien enregistrer maintenant. Branchez-en un et appuyez sur Espace, ou continuez sans.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>Un modèle apprend de phrases et d’enregistrements au cours d’un entraînement. Ouvrez la page Entraîner.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>Un entraînement dure plus longtemps que cette visite&#xa0;; l’estimation dit combien de temps ici. Démarrez-en un si vous voulez&#xa0;: il continue tout seul, même fenêtre fermée. La visite ne l’attend pas.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>Essayez maintenant un modèle. Ouvrez la page Essayer.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>Maintenez Espace pendant que vous redites votre phrase, puis relâchez.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>Aucun microphone n’a été trouvé. Prenez un enregistrement de l’exemple à la place de votre voix.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>C’est tout&#xa0;: des phrases, un peu de parole, un entraînement, un essai. Là où il s’est trompé, dites ce qui était juste, et le prochain entraînement en apprendra. La visite est dans le menu Aide si vous la voulez encore.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>Nouvel entraîne&amp;ment</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Rien encore dont apprendre</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>Un entraînement apprend de phrases avec leurs sens, et d’un peu de parole s’il y en a.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Apporter des phrases</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>Les entraînements sont listés ici dès qu’il y en a.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>Les réglages de {0} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>Partez d’un formulaire vide.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>Le dossier de {0} manque. Remettez-le sous «&#xa0;runs&#xa0;» pour le voir.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>Préparer l’entraînement</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>Le modèle de poche</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>{0} Mo sont téléchargés une fois, puis gardés.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>Accepter et &amp;télécharger</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>Téléchargement du modèle de poche…</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>Combien d’époques de plus, avec les données et le taux de la dernière phase&#xa0;?</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>Essais, le dernier en premier</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>Ce que vous essayez est listé ici, pour être réécouté et corrigé.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Demander à no&amp;uveau</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>C’est fau&amp;x…</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>Dire ce qui était juste&#xa0;; l’extrait devient un enregistrement étiqueté</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>C’est &amp;juste…</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>Garder l’extrait dans le corpus comme enregistrement avec cette étiquette</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>Tout ce qui est listé ici, en CSV ou en lignes JSON</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>Dit à voix haute</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>inconnue ({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>dans le corpus</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>corrigé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enreg.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>Forme d’onde&#xa0;: pas encore de prise</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>Forme d’onde de la prise, {0} s</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>Gardé de {0} s à {1} s. Les flèches déplacent la poignée de {2}&#xa0;; Haut et Bas choisissent l’autre.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>À l’écran&#xa0;: de {0} s à {1} s.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>Curseur à {0} s.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>Faites glisser les poignées pour rogner&#xa0;; double-clic pour tout garder. Le fichier reste entier.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>Cliquez pour lire à partir de là&#xa0;; tournez la molette pour zoomer.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>Smidgen apprend à un modèle de langage audio à comprendre des commandes parlées dans votre langue&#xa0;: apportez des phrases avec leurs sens, enregistrez ou importez un peu de parole, affinez, et essayez en parlant.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>Une pincée de voix suffit</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>Quelque chose d’inattendu a mal tourné dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>Veuillez réessayer. Si cela se reproduit, envoyez le journal à la personne qui vous aide&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>{0} ne peut pas être écrit là.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Choisissez un autre dossier, ou fermez le fichier dans l’autre programme.</translation>
    </message>
</context>
</TS>

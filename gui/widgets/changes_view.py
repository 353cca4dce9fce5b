"""What changed from one model to another, utterance by utterance: heard, filtered, opened in the corpus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.evaluation.changes import KINDS, Changes, Kind, changes, chosen
from engine.evaluation.report import Answered
from engine.study.statistics import Difference
from gui.icons import set_icon
from gui.models.changes import ICONS, TEXT, ChangesTable, kind_word
from gui.models.evaluations import BASE, Comparison, Evaluation
from gui.session import Session
from gui.theme import theme
from gui.translation_sentences import in_words
from gui.widgets.bidi import inline
from gui.widgets.changes_words import left_out_sentence, verdict
from gui.widgets.controls import button, label
from gui.widgets.evaluation_choice import model_name
from gui.widgets.notice import Notice
from gui.widgets.sentence_cell import SentenceCell

WIDTHS = (150, 230, 180, 180, 60, 180, 60, 90)
AT_FIRST: tuple[Kind, ...] = ("fixed", "broken", "other wrong")
"""What is ticked when the view is first shown: what changed."""


class ChangesView(QWidget):
    """Two evaluations of the same split and modality. `play` plays an `Answered`; `sentence_wanted(str)` asks for the
    corpus."""

    sentence_wanted = Signal(str)

    def __init__(self, session: Session, play: Callable[[Answered], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._play = play
        self._found = Comparison()
        self._changes: Changes | None = None
        self._asked = 0
        self.on = _combo(self.tr("Split and modality"), self._offer_runs)
        self.before = _combo(self.tr("Model before"), self.work_out, 18)
        self.after = _combo(self.tr("Model after"), self.work_out, 18)
        self.swap = button("", self._swap, "refresh", tip=self.tr("The other way round"))
        self.aim = _combo(self.tr("What has to be right"), self._show)
        self.aim.addItem(self.tr("the intent"), "intent")
        self.aim.addItem(self.tr("intent and slots"), "meaning")
        self.verdict = label(wrap=True, selectable=True)
        self.slu = label(role="muted", wrap=True, selectable=True)
        self.notice = Notice()
        self.kinds = {kind: self._toggle(kind) for kind in KINDS}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search sentences, intents, speakers"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._fill())
        self.model = ChangesTable(self)
        self.table = _table(self.model)
        self.table.setAccessibleName(self.tr("Utterances and what both models answered"))
        self.table.activated.connect(lambda _: self.play())
        self.play_button = button(self.tr("&Play"), self.play, "play", primary=True)
        self.open_button = button(self.tr("Open in &Corpus"), self._open, "corpus")
        self.count = label(role="muted")
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.model.modelReset.connect(self._enable)
        theme().changed.connect(self._paint)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for part in (label(self.tr("On")), self.on, label(self.tr("from")), self.before, label(self.tr("to")),
                     self.after, self.swap, label(self.tr("counting")), self.aim):  # fmt: skip
            top.addWidget(part)
        top.addStretch(1)
        kinds = QHBoxLayout()
        kinds.setSpacing(6)
        for made in self.kinds.values():
            kinds.addWidget(made)
        kinds.addWidget(self.search, 1)
        under = QHBoxLayout()
        under.addWidget(self.count, 1)
        under.addWidget(self.play_button)
        under.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.verdict)
        layout.addWidget(self.slu)
        layout.addWidget(self.notice)
        layout.addLayout(kinds)
        layout.addWidget(self.table, 1)
        layout.addLayout(under)

    def _toggle(self, kind: Kind):
        made = button(kind_word(kind), self._fill)
        made.setCheckable(True)
        made.setChecked(kind in AT_FIRST)
        made.setIconSize(QSize(16, 16))
        return made

    # --- which two --------------------------------------------------------------------------------------------------

    def show_comparison(self, found: Comparison) -> None:
        """Offer what can be compared: wherever two models were scored on the same."""
        self._found = found
        counts: dict[str, Evaluation] = {}
        several = []
        for evaluations in found.evaluations.values():
            for key, evaluation in evaluations.items():
                if key in counts and key not in several:
                    several.append(key)
                counts.setdefault(key, evaluation)
        kept = self.on.currentData()
        self.on.blockSignals(True)
        self.on.clear()
        words = {"test": self.tr("test"), "dev": self.tr("dev"), "speech": self.tr("speech"), "text": self.tr("text")}
        for key in several:
            split, modality = counts[key].split, counts[key].modality
            self.on.addItem(f"{words.get(split, split)}, {words.get(modality, modality)}", key)
        self.on.setCurrentIndex(max(self.on.findData(kept), 0))
        self.on.blockSignals(False)
        self._offer_runs()

    def choose(self, before: str, after: str) -> None:
        """Compare these two runs, where both were scored on the same."""
        for box, name in ((self.before, before), (self.after, after)):
            box.setCurrentIndex(max(box.findData(name), 0))

    def _offer_runs(self) -> None:
        key = self.on.currentData()
        names = [name for name, evaluations in self._found.evaluations.items() if key in evaluations]
        names.sort(key=lambda name: name != BASE)  # what everything starts from, then the runs as they were made
        for box, likely in ((self.before, len(names) - 2), (self.after, len(names) - 1)):
            kept = box.currentData()
            box.blockSignals(True)
            box.clear()
            for name in names:
                box.addItem(model_name(name), name)
            box.setCurrentIndex(likely if box.findData(kept) < 0 else box.findData(kept))
            box.blockSignals(False)
        self.work_out()

    def _swap(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        for box in (self.before, self.after):
            box.blockSignals(True)
        self.choose(after, before)
        for box in (self.before, self.after):
            box.blockSignals(False)
        self.work_out()

    # --- what came of it --------------------------------------------------------------------------------------------

    def work_out(self) -> None:
        """Pair the answers of the two that are chosen."""
        self._asked += 1
        asked = self._asked
        self._changes = None
        for part in (self.verdict, self.slu, self.notice):
            part.hide()
        key = self.on.currentData()
        before, after = (
            self._found.evaluations.get(box.currentData() or "", {}).get(key) for box in (self.before, self.after)
        )
        enough = before is not None and after is not None
        for widget in (self.table, self.search, self.aim, self.swap, self.play_button, self.open_button, self.count,
                       self.on, self.before, self.after, *self.kinds.values()):  # fmt: skip
            widget.setEnabled(enough)
        if not enough:
            self._show_nothing(
                self.tr("Score two models on the same split, both by speech or both by text, to see what changed.")
            )
            return
        if before is after:
            self._show_nothing(self.tr("Choose two different models."))
            return

        def show(found: Changes) -> None:
            if asked == self._asked:
                self._changes = found
                self._show()
                self._session.tasks.run(lambda: found.slu_f1, on_done=lambda d: self._show_slu(asked, d), owner=self)

        def failed(error: SmidgenError) -> None:
            if asked == self._asked:
                self._show_nothing(in_words(str(error)))

        self._session.tasks.run(changes, before.report, after.report, on_done=show, on_error=failed, owner=self)

    def _show_nothing(self, sentence: str) -> None:
        self.notice.show_text(sentence, "info")
        self.model.show_pairs([], "intent", ("A", "B"))
        self.count.setText("")
        for kind, made in self.kinds.items():
            made.setText(kind_word(kind))

    def _show(self) -> None:
        found = self._changes
        if found is None:
            return
        counts = found.counts(self.aim.currentData())
        for kind, made in self.kinds.items():
            made.setText(f"{kind_word(kind)}  {counts[kind]}")
            made.setAccessibleName(made.text())
        names = self.before.currentText(), self.after.currentText()
        self.verdict.setText(verdict(found, self.aim.currentData(), names))
        self.verdict.show()
        self.notice.setVisible(bool(found.left_out))
        if found.left_out:
            self.notice.show_text(left_out_sentence(found, names), "warn")
        self._paint()
        self._fill()

    def _show_slu(self, asked: int, difference: Difference | None) -> None:
        if asked != self._asked or difference is None:
            return
        if not difference.points and not difference.is_sure and difference.low == difference.high:
            self.slu.setText(self.tr("SLU-F1 is the same in both."))
            self.slu.show()
            return
        points = self.tr("SLU-F1 changes by {0} points (95 % interval {1} to {2}, paired bootstrap): {3}")
        sure = self.tr("more than chance.") if difference.is_sure else self.tr("this may well be chance.")
        figures = (inline(f"{100 * value:+.1f}") for value in (difference.points, difference.low, difference.high))
        self.slu.setText(points.format(*figures, sure))
        self.slu.show()

    def _fill(self) -> None:
        found = self._changes
        if found is None:
            return
        aim = self.aim.currentData()
        kinds = [kind for kind, made in self.kinds.items() if made.isChecked()]
        pairs = chosen(found.pairs, kinds, aim, self.search.text())
        self.model.show_pairs(pairs, aim, (self.before.currentText(), self.after.currentText()))
        self.count.setText(self.tr("{0} of {1} shown").format(f"{len(pairs):,}", f"{len(found.pairs):,}"))
        if pairs:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _paint(self) -> None:
        for kind, made in self.kinds.items():
            set_icon(made, *ICONS[kind])

    # --- one of them ------------------------------------------------------------------------------------------------

    def current(self) -> Answered | None:
        """The utterance that is picked, as the later model answered it."""
        index = self.table.currentIndex()
        return self.model.pair(index.row()).after if index.isValid() else None

    def play(self) -> None:
        """Play the clip that is picked."""
        item = self.current()
        if item is not None and item.audio:
            self._play(item)

    def _open(self) -> None:
        item = self.current()
        if item is not None and item.text:
            self.sentence_wanted.emit(item.text)

    def _enable(self) -> None:
        item = self.current()
        self.play_button.setEnabled(item is not None and bool(item.audio))
        self.open_button.setEnabled(item is not None and bool(item.text))


def _combo(name: str, changed: Callable[[], None], least: int = 0) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    if least:
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(least)
    made.currentIndexChanged.connect(lambda _: changed())
    return made


def _table(model: ChangesTable) -> QTableView:
    made = QTableView()
    made.setModel(model)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.setItemDelegateForColumn(TEXT, SentenceCell(made))
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(32)
    made.horizontalHeader().setStretchLastSection(True)
    for column, width in enumerate(WIDTHS):
        made.setColumnWidth(column, width)
    return made

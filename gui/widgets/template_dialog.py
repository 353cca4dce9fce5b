"""Sentences from templates: written, seen beforehand, and brought into the corpus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine import expanding, templates
from engine.errors import SmidgenError
from engine.expanding import Expansion, Wanted
from engine.semantics import TaskSchema, nfc
from engine.store.rows import SPLITS, Utterance
from engine.store.schema_notes import Notes
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.bidi import alignment, isolated
from gui.widgets.controls import button, label, padded
from gui.widgets.meaning_editor import name_choice

TYPING = 300
"""Milliseconds without a key before it is looked what the templates come to."""


class TemplateDialog(QDialog):
    """Shows what would come in while it is written; `chosen(Wanted)` when it is to."""

    chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        schema: TaskSchema,
        languages: Iterable[str] = (),
        parent: QWidget | None = None,
        notes: Notes | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._kept: Mapping[str, str] = {}
        self.setWindowTitle(self.tr("Sentences from templates"))
        self.resize(720, 620)
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._wait.timeout.connect(self._look)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Templates"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("turn {on|off} the {room:kitchen|hall} light [please]"))
        self.intent = name_choice(list(schema.intents), self.tr("Intent"), notes.intents if notes else None)
        self.language, self.split = QComboBox(), QComboBox()
        own = session.project.language if session.project else ""
        self.language.addItems(list(dict.fromkeys([own, *languages])))
        self.language.setAccessibleName(self.tr("Language"))
        self.split.addItems(SPLITS)
        self.split.setAccessibleName(self.tr("Split"))
        self.most = self._number(self.tr("At most"), 1, templates.MOST_ASKED, templates.MOST)
        self.seed = self._number(self.tr("Seed"), 0, 999_999, 0)
        self.seed.setToolTip(self.tr("Where there are more, the same seed draws the same ones"))
        self.found = label(wrap=True)
        self.examples = QListWidget()
        self.examples.setAccessibleName(self.tr("Some of the sentences"))
        self.ok = button(self.tr("Add them"), self._finish, primary=True)
        self._lay_out()
        self.text.textChanged.connect(self._changed)
        self.intent.editTextChanged.connect(self._intent_changed)
        for combo in (self.language, self.split):
            combo.currentIndexChanged.connect(self._changed)
        for box in (self.most, self.seed):
            box.valueChanged.connect(self._changed)
        self._changed()
        if session.project is not None:
            session.tasks.run(expanding.remembered, session.project.store, on_done=self._remember, owner=self)

    def wanted(self) -> Wanted:
        """What the fields say."""
        intent = nfc(self.intent.currentText())
        text, language = self.text.toPlainText(), self.language.currentText()
        return Wanted(text, intent, language, self.split.currentText(), self.most.value(), self.seed.value())

    # --- what was used last -----------------------------------------------------------------------------------------

    def _remember(self, kept: Mapping[str, str]) -> None:
        self._kept = kept
        self._intent_changed()

    def _intent_changed(self) -> None:
        """An intent's templates of last time come back, unless others are being written."""
        written = self.text.toPlainText().strip()
        kept = self._kept.get(nfc(self.intent.currentText()), "")
        if kept and (not written or written in self._kept.values()):
            self.text.setPlainText(kept)
        self._changed()

    # --- looking ----------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._asked += 1
        self.ok.setEnabled(False)
        if not self.text.toPlainText().strip():
            self.examples.clear()
            self.found.setText(self.tr("Write a template to see what comes of it."))
        elif not nfc(self.intent.currentText()):
            self.found.setText(self.tr("Choose the intent that these sentences have."))
        else:
            self._wait.start()

    def _look(self) -> None:
        asked, project = self._asked, self._session.project
        if project is None:
            return

        def show(found: Expansion) -> None:
            if asked == self._asked:
                self._show(found)

        def failed(error: SmidgenError) -> None:
            if asked == self._asked:
                self.examples.clear()
                self.found.setText(in_words(str(error)))

        self._session.tasks.run(expanding.look, project, self.wanted(), on_done=show, on_error=failed, owner=self)

    def _show(self, found: Expansion) -> None:
        new = len(found.rows)
        words = [
            self.tr("{0} sentences would come in: every way to fill the templates in.").format(f"{new:,}")
            if found.whole
            else self.tr("{0} sentences would come in: a sample of {1} ways, drawn by the seed.").format(
                f"{new:,}", _ways(found.ways)
            )
        ]
        if found.there:
            words.append(self.tr("{0} are in the corpus already.").format(f"{found.there:,}"))
        if found.otherwise:
            words.append(
                self.tr("{0} stay out: the corpus has them with another meaning.").format(f"{found.otherwise:,}")
            )
        if self.split.currentText() != "train":
            words.append(self.tr("Sentences of one template are much alike: a test on them says little."))
        self.found.setText(" ".join(words))
        self.examples.clear()
        for row in found.examples():
            self.examples.addItem(_example(row))
            self.examples.item(self.examples.count() - 1).setTextAlignment(alignment(row.text))
        self.ok.setEnabled(new > 0)

    def _finish(self) -> None:
        self.chosen.emit(self.wanted())
        self.accept()

    # --- frame ------------------------------------------------------------------------------------------------------

    def _number(self, name: str, least: int, most: int, value: int) -> QSpinBox:
        box = padded(QSpinBox())
        box.setAccessibleName(name)
        box.setRange(least, most)
        box.setValue(value)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Intent"), self.intent)
        places = QHBoxLayout()
        for name, field in (
            (self.tr("&Language"), self.language),
            (self.tr("S&plit"), self.split),
            (self.tr("At &most"), self.most),
            (self.tr("&Seed"), self.seed),
        ):
            heading = label(name)
            heading.setBuddy(field)
            places.addWidget(heading)
            places.addWidget(field)
            places.addSpacing(12)
        places.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.ok)
        self.examples.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(
            label(
                self.tr(
                    "One template a line. {on|off}: one of these. [please]: perhaps. {room}: a slot, with each value "
                    "that the corpus has; {room:bath|hall}: with these."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.text, 2)
        column.addLayout(places)
        column.addWidget(self.found)
        column.addWidget(self.examples, 2)
        column.addLayout(row)


def _ways(count: int) -> str:
    """A number that may be beyond all measure."""
    return f"{count:,}" if count < 10**9 else f"{count:.1e}"


def _example(row: Utterance) -> str:
    slots = ", ".join(f"{slot.type}: {isolated(slot.value)}" for slot in row.meaning.slots)
    return f"{isolated(row.text)}   ·   {slots}" if slots else row.text

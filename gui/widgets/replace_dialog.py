"""Find and replace in the sentences that are shown, or chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.store import bulk
from engine.store.bulk import Findings, Replacement
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.bidi import isolated
from gui.widgets.controls import button, label

TYPING = 250
"""Milliseconds without a key before it is looked for."""


class ReplaceDialog(QDialog):
    """Shows what would change while it is typed; `chosen(Replacement)` when it is to be done."""

    chosen = Signal(object)

    def __init__(self, session: Session, ids: Sequence[int], some: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = ids
        self._asked = 0
        self.setWindowTitle(self.tr("Find and replace"))
        self.setMinimumWidth(560)
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._wait.timeout.connect(self._look)
        self.find, self.replace = QLineEdit(), QLineEdit()
        self.find.setAccessibleName(self.tr("Find"))
        self.replace.setAccessibleName(self.tr("Replace by"))
        self.words, self.case = QCheckBox(self.tr("&Whole words")), QCheckBox(self.tr("Letter &case counts"))
        self.words.setChecked(True)
        where = self.tr("In the {0} chosen sentences") if some else self.tr("In the {0} sentences that are shown")
        self.found = label(wrap=True)
        self.examples = label(role="muted", wrap=True)
        self.go = button(self.tr("&Replace all"), self._finish, primary=True)
        self.go.setDefault(True)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Find"), self.find)
        form.addRow(self.tr("Replace &by"), self.replace)
        ticks = QHBoxLayout()
        ticks.addWidget(self.words)
        ticks.addWidget(self.case)
        ticks.addStretch(1)
        form.addRow("", ticks)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            label(
                where.format(f"{len(ids):,}") + ". " + self.tr("Slot values follow the sentence."), "muted", wrap=True
            )
        )
        column.addLayout(form)
        column.addWidget(self.found)
        column.addWidget(self.examples)
        column.addStretch(1)
        column.addLayout(row)
        for field in (self.find, self.replace):
            field.textChanged.connect(self._changed)
        for tick in (self.words, self.case):
            tick.toggled.connect(self._changed)
        self._changed()

    def replacement(self) -> Replacement:
        """What the fields say."""
        return Replacement(self.find.text(), self.replace.text(), self.words.isChecked(), self.case.isChecked())

    def _changed(self) -> None:
        self._asked += 1
        self.go.setEnabled(False)
        self.examples.setText("")
        self.found.setText("" if self.find.text() else self.tr("Type what is to be found."))
        if self.find.text():
            self._wait.start()

    def _look(self) -> None:
        asked, project = self._asked, self._session.project
        if project is None:
            return

        def show(findings: Findings) -> None:
            if asked == self._asked:
                self.go.setEnabled(findings.count > 0)
                self.found.setText(self.tr("Found in {0} sentences.").format(f"{findings.count:,}"))
                pairs = (f"{isolated(before)}  →  {isolated(after)}" for before, after in findings.examples)
                self.examples.setText("\n".join(pairs))

        def failed(error: SmidgenError) -> None:
            if asked == self._asked:
                self.found.setText(in_words(str(error)))

        self._session.tasks.run(
            bulk.find, project.store, self._ids, self.replacement(), on_done=show, on_error=failed, owner=self
        )

    def _finish(self) -> None:
        self.chosen.emit(self.replacement())
        self.accept()

"""What was tried on the Test page, the last one first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from engine.semantics import Prediction
from engine.store.rows import Test
from gui.models.changes import meaning_text
from gui.widgets.bidi import inline, isolated
from gui.widgets.confidence_bar import percent

Index = QModelIndex | QPersistentModelIndex

TRY = Qt.ItemDataRole.UserRole + 1
"""Role of the `Try` itself."""


@dataclass
class Try:
    """One try: a clip of the project or a text, whose answer of which run; `test` is its row in the database.

    `source` is the name of the file it came from, `when` the time of the answer (ISO, UTC), `answered_in` milliseconds
    from the end of the question to the answer.
    """

    run: str
    clip: Path | None
    text: str
    prediction: Prediction
    test: Test | None = None
    answered_in: float | None = None
    source: str = ""
    when: str = ""


class TriesModel(QAbstractListModel):
    """Tries, the last one first. What is shown depends on the threshold, so the view tells it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tries: list[Try] = []
        self.threshold = 0.0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tried = self.tries[index.row()]
        if role == TRY:
            return tried
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "  ·  ".join(filter(None, (self.question(tried), self.answer(tried), self.about(tried))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((self.question(tried), self.answer(tried), self.about(tried)))
        return None

    def question(self, tried: Try) -> str:
        """What was asked about: words, a file, or somebody's voice."""
        if tried.text:
            return f"“{isolated(tried.text)}”"
        return isolated(tried.source) if tried.source else self.tr("Spoken")

    def answer(self, tried: Try) -> str:
        """What the model said to it, with its confidence."""
        prediction = tried.prediction
        said = meaning_text(prediction.meaning)
        if prediction.confidence < self.threshold:
            said = self.tr("unknown ({0})").format(said)
        return f"{inline(percent(prediction.confidence))}  {said}"

    def about(self, tried: Try) -> str:
        """Whose answer, how fast, and what became of it."""
        parts = [isolated(tried.run)]
        if tried.answered_in is not None:
            parts.append(inline(self.tr("{0} s").format(f"{tried.answered_in / 1000:.1f}")))
        correction = tried.test.correction if tried.test is not None else None
        if correction:
            same = tried.prediction.meaning is not None and correction["intent"] == tried.prediction.meaning.intent
            parts.append(
                self.tr("in the corpus") if same else self.tr("corrected: {0}").format(isolated(correction["intent"]))
            )
        return "  ·  ".join(parts)

    def time(self, tried: Try) -> str:
        """When it was, as the locale writes it; the day where it was not today."""
        when = QDateTime.fromString(tried.when, Qt.DateFormat.ISODate).toLocalTime()
        if not when.isValid():
            return ""
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        today = when.date() == QDateTime.currentDateTime().date()
        return locale.toString(when.time(), short) if today else locale.toString(when, short)

    def add(self, tried: Try) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.tries.insert(0, tried)
        self.endInsertRows()

    def show_all(self, tries: list[Try]) -> None:
        self.beginResetModel()
        self.tries = tries
        self.endResetModel()

    def changed(self, tried: Try | None = None) -> None:
        """One try, or all of them, read differently now."""
        if not self.tries:
            return
        first = self.tries.index(tried) if tried is not None else 0
        last = first if tried is not None else len(self.tries) - 1
        self.dataChanged.emit(self.index(first), self.index(last))

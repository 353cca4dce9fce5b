"""The utterances that two models answered, as a table: what happened to each, and both answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from engine.evaluation.changes import Aim, Kind, Pair
from engine.evaluation.report import Answered
from engine.semantics import Meaning
from gui.icons import pixmap
from gui.theme import colours
from gui.widgets.bidi import alignment, inline, isolated
from gui.widgets.confidence_bar import percent

Index = QModelIndex | QPersistentModelIndex

WORDS: dict[Kind, str] = {
    "fixed": QT_TRANSLATE_NOOP("Changes", "Fixed"),
    "broken": QT_TRANSLATE_NOOP("Changes", "Broken"),
    "other wrong": QT_TRANSLATE_NOOP("Changes", "Wrong otherwise"),
    "same wrong": QT_TRANSLATE_NOOP("Changes", "Wrong as before"),
    "both right": QT_TRANSLATE_NOOP("Changes", "Right in both"),
}
ICONS: dict[Kind, tuple[str, str]] = {
    "fixed": ("check", "good"),
    "broken": ("error", "bad"),
    "other wrong": ("refresh", "warn"),
    "same wrong": ("close", "muted"),
    "both right": ("check", "muted"),
}
"""Icon and role of its colour: what happened is a word, a shape and a colour."""
WHAT, TEXT, GOLD, BEFORE, BEFORE_SURE, AFTER, AFTER_SURE, SPEAKER = range(8)


def kind_word(kind: Kind) -> str:
    """What happened, in a word or two."""
    return QCoreApplication.translate("Changes", WORDS[kind])


def meaning_text(meaning: Meaning | None) -> str:
    """An answer in a line: the intent, and its slots in brackets."""
    if meaning is None:
        return QCoreApplication.translate("Changes", "no answer")
    slots = ", ".join(inline(f"{slot.type}: {isolated(slot.value)}") for slot in meaning.slots)
    return f"{isolated(meaning.intent)} ({slots})" if slots else isolated(meaning.intent)


class ChangesTable(QAbstractTableModel):
    """Only what is shown is turned into text, so that thousands of pairs come at once."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[Pair] = []
        self._aim: Aim = "intent"
        self._names = ("A", "B")

    def show_pairs(self, pairs: Sequence[Pair], aim: Aim, names: tuple[str, str]) -> None:
        """Show these pairs; `names` are those of the two models."""
        self.beginResetModel()
        self._pairs, self._aim, self._names = pairs, aim, names
        self.endResetModel()

    def pair(self, row: int) -> Pair:
        return self._pairs[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("What happened"), self.tr("Sentence"), self.tr("Right answer"), self._names[0], self.tr("sure"),
            self._names[1], self.tr("sure"), self.tr("Speaker"),
        )  # fmt: skip
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (BEFORE_SURE, AFTER_SURE) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair, column = self._pairs[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(pair, column)
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT:
            return self._icon(pair.kind(self._aim))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if column in (BEFORE_SURE, AFTER_SURE):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return alignment(self._text(pair, column))
        return None

    def _text(self, pair: Pair, column: int) -> str:
        item: Answered = pair.after
        if column == WHAT:
            return kind_word(pair.kind(self._aim))
        if column == TEXT:
            return item.text or self.tr("(no transcript)")
        if column == GOLD:
            return meaning_text(item.gold)
        if column in (BEFORE, AFTER):
            return meaning_text((pair.before if column == BEFORE else item).predicted)
        if column in (BEFORE_SURE, AFTER_SURE):
            return inline(percent((pair.before if column == BEFORE_SURE else item).confidence))
        return item.speaker or ""

    def _icon(self, kind: Kind) -> QIcon:
        name, role = ICONS[kind]
        made = QIcon(pixmap(name, 20, getattr(colours(), role)))
        made.addPixmap(pixmap(name, 20, colours().on_accent), QIcon.Mode.Selected)
        return made

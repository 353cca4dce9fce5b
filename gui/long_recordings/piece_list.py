"""The pieces of a long recording as a list: number, state, where, how long, and what each says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from engine.long_recordings.pieces import Piece, Splitting
from gui.widgets.bidi import isolated

MARKS = {"open": "○", "assigned": "✓", "left out": "✕"}

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


def moment(seconds: float) -> str:
    """A time in a recording: 3:41.2, or 1:03:41.2."""
    whole, tenth = divmod(round(seconds * 10), 10)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}.{tenth}" if hours else f"{minute}:{second:02d}.{tenth}"


class PieceModel(QAbstractListModel):
    """Over a `Splitting`; `texts` has the sentences of what is assigned, by id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces: tuple[Piece, ...] = ()
        self._longest = 0.0
        self._said: list[str] = []

    def show_pieces(self, made: Splitting, texts: Mapping[int, str]) -> None:
        """Show these. Rows that are other ones now are drawn again, and where a piece was cut in two or two became one
        a row comes or goes; the others stay where they are, and so does what the user looks at."""
        fresh, self._longest = self._longest != made.pauses.longest, made.pauses.longest
        said = [texts.get(piece.utterance or 0, "") for piece in made.pieces]
        rows = zip(made.pieces, self.pieces, said, self._said, strict=False)
        other = [row for row, (new, old, says, said_) in enumerate(rows) if fresh or new != old or says != said_]
        more, fewest = len(made.pieces) - len(self.pieces), min(len(made.pieces), len(self.pieces))
        begin = min(other[0] + 1 if other else fewest, fewest)
        if more > 0:
            self.beginInsertRows(_NONE, begin, begin + more - 1)
        elif more < 0:
            self.beginRemoveRows(_NONE, begin, begin - more - 1)
        self.pieces, self._said = made.pieces, said
        if more > 0:
            self.endInsertRows()
        elif more < 0:
            self.endRemoveRows()
        if other:  # those after a row that came or went have other numbers now
            self.dataChanged.emit(self.index(other[0]), self.index(len(said) - 1 if more else other[-1]))

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        piece = self.pieces[index.row()]
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.DisplayRole:
            said = isolated(self._said[index.row()]) if piece.utterance else ""
            long = "⚠ " if piece.seconds > self._longest + 0.001 else ""
            length = translate("PieceList", "{0} s").format(f"{piece.seconds:.1f}")
            return f"{MARKS[piece.state]}  {index.row() + 1}   {moment(piece.start)}   {long}{length}   {said}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = {
                "open": translate("PieceList", "open"),
                "assigned": translate("PieceList", "assigned"),
                "left out": translate("PieceList", "left out"),
            }[piece.state]
            words = translate("PieceList", "Piece {0}, {1}, at {2}, {3} s. {4}")
            said = self._said[index.row()]
            return words.format(index.row() + 1, state, moment(piece.start), f"{piece.seconds:.1f}", said)
        if role == Qt.ItemDataRole.ToolTipRole and piece.seconds > self._longest + 0.001:
            words = translate("PieceList", "Longer than {0} s, and no pause was found in it: split it by hand (S).")
            return words.format(f"{self._longest:g}")
        return None


class PieceList(QListView):
    """A list of one line a piece."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = PieceModel(self)
        self.setModel(self.pieces)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(QCoreApplication.translate("PieceList", "Pieces"))

    def show_pieces(self, made: Splitting, texts: Mapping[int, str], place: int) -> None:
        """The pieces, and which is looked at."""
        with QSignalBlocker(self.selectionModel()):  # the piece that is looked at is said here, not by a row that went
            self.pieces.show_pieces(made, texts)
        if self.currentIndex().row() != place and 0 <= place < len(made.pieces):
            self.setCurrentIndex(self.pieces.index(place))

"""The pieces of a long recording as a list: number, state, where, how long, and what each says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
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
        self._texts: Mapping[int, str] = {}
        self._known = 0

    def show_pieces(self, made: Splitting, texts: Mapping[int, str]) -> None:
        """Show these: of as many rows as before, those that are other ones now are drawn again."""
        fresh = self._longest != made.pauses.longest or len(texts) != self._known
        self._texts, self._known, self._longest = texts, len(texts), made.pauses.longest
        if len(made.pieces) == len(self.pieces):
            pairs = enumerate(zip(made.pieces, self.pieces, strict=True))
            other = [row for row, (new, old) in pairs if fresh or new != old]
            self.pieces = made.pieces
            if other:
                self.dataChanged.emit(self.index(other[0]), self.index(other[-1]))
            return
        self.beginResetModel()
        self.pieces = made.pieces
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        piece = self.pieces[index.row()]
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.DisplayRole:
            said = isolated(self._texts.get(piece.utterance or 0, "")) if piece.utterance else ""
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
            said = self._texts.get(piece.utterance or 0, "") if piece.utterance else ""
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
        self.pieces.show_pieces(made, texts)
        if self.currentIndex().row() != place and 0 <= place < len(made.pieces):
            self.setCurrentIndex(self.pieces.index(place))

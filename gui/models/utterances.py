"""The corpus as a table of any length: only the ids are held, and the rows that were looked at last."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from engine.project import Project
from engine.store.rows import Utterance
from gui.widgets.bidi import alignment, inline, isolated, leading

Index = QModelIndex | QPersistentModelIndex

PAGE = 64
PAGES_KEPT = 40
COLUMNS = (
    ("text", QT_TRANSLATE_NOOP("Utterances", "Sentence")),
    ("intent", QT_TRANSLATE_NOOP("Utterances", "Intent")),
    ("slots", QT_TRANSLATE_NOOP("Utterances", "Slots")),
    ("language", QT_TRANSLATE_NOOP("Utterances", "Language")),
    ("split", QT_TRANSLATE_NOOP("Utterances", "Split")),
    ("recordings", QT_TRANSLATE_NOOP("Utterances", "Recordings")),
    ("source", QT_TRANSLATE_NOOP("Utterances", "Source")),
)
"""Name (of `engine.store.utterances.ORDERS` where it can be sorted by) and heading."""
UNSORTED = {"slots"}


class UtteranceTable(QAbstractTableModel):
    """Give it a project and ids with `show_ids`. It reads a page of rows when one of them is first painted."""

    order_changed = Signal(str)
    """The user clicked a heading: fetch the ids again in this order."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, tuple[Utterance, int]]] = OrderedDict()

    def show_ids(self, project: Project | None, ids: Iterable[int]) -> None:
        """Show these rows of `project`, in this order."""
        self.beginResetModel()
        self._project = project
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._pages.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """The rows may have changed, the ids have not: read them again."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))

    def ids(self) -> list[int]:
        """The ids of all rows, in order."""
        return self._ids.tolist()

    def id_at(self, row: int) -> int:
        """The id of the utterance in a row."""
        return self._ids[row]

    def row_of(self, id_: int) -> int | None:
        """The row of an id, or None."""
        try:
            return self._ids.index(id_)
        except ValueError:
            return None

    def utterance(self, row: int) -> tuple[Utterance, int] | None:
        """The utterance in a row and how many recordings it has; None where it was deleted meanwhile."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number)
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

    def _read(self, number: int) -> dict[int, tuple[Utterance, int]]:
        if self._project is None:
            return {}
        ids = self._ids[number * PAGE : (number + 1) * PAGE].tolist()
        counts = self._project.store.recordings.counts(ids)
        rows = self._project.store.utterances.fetch(ids)
        return {row.id: (row, counts.get(row.id, 0)) for row in rows if row.id is not None}

    # --- Qt's side --------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Utterances", COLUMNS[section][1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.TextAlignmentRole)
        if not index.isValid() or role not in wanted:
            return None
        found = self.utterance(index.row())
        text = cell(COLUMNS[index.column()][0], *found) if found else "–"
        if role != Qt.ItemDataRole.TextAlignmentRole:
            return text
        # a sentence starts where its script does, everything else where the window does
        return alignment(text) if COLUMNS[index.column()][0] == "text" else leading()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the ids in another order; the database sorts, not the window."""
        name = COLUMNS[column][0] if column >= 0 else "id"
        if name not in UNSORTED:
            self.order_changed.emit(name if order == Qt.SortOrder.AscendingOrder else f"-{name}")


def cell(column: str, utterance: Utterance, recordings: int) -> str:
    """What a cell says."""
    if column == "intent":
        return utterance.meaning.intent
    if column == "slots":
        # Isolates keep an Arabic value from turning the brackets and commas of its neighbours round.
        return ", ".join(inline(f"{slot.type}: {isolated(slot.value)}") for slot in utterance.meaning.slots)
    if column == "recordings":
        return str(recordings) if recordings else ""
    return str(getattr(utterance, column))

"""What an import brought in, and each row that it could not, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from engine.errors import SmidgenError
from engine.formats import Reject
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label, on_key
from gui.widgets.notice import Notice

HEADER = ("file", "line", "reason", "next_step")


class RejectTable(QAbstractTableModel):
    """Rejects: file, line, reason, what to do."""

    def __init__(self, rejects: Sequence[Reject], parent: Any = None) -> None:
        super().__init__(parent)
        self._rejects = rejects
        self._names = [self.tr("File"), self.tr("Line"), self.tr("Reason"), self.tr("What to do")]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rejects)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        reject = self._rejects[index.row()]
        if index.column() == 0 and role == Qt.ItemDataRole.DisplayRole:
            return Path(reject.file).name
        cells = (reject.file, str(reject.line or ""), in_words(reject.reason), in_words(reject.next_step))
        return cells[index.column()]


class ImportReportDialog(QDialog):
    """Shown where there is something to look at: rejects or leaks."""

    def __init__(
        self, sentence: str, rejects: Sequence[Reject], notes: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rejects = rejects
        self.setWindowTitle(self.tr("Import"))
        self.resize(820, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(sentence, "section", wrap=True, selectable=True))
        for note in notes:
            column.addWidget(Notice(note, "warn"))
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Rows that did not come in"))
        self.table.setModel(RejectTable(rejects, self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(0, 160)
        self.table.setColumnWidth(1, 64)
        self.table.setColumnWidth(2, 300)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        on_key(QKeySequence.StandardKey.Copy, self.table, self.copy)
        self.table.setVisible(bool(rejects))
        row = QHBoxLayout()
        if rejects:
            column.addWidget(label(self.tr("Mend these rows and import the file again: what is there stays as it is.")))
            row.addWidget(button(self.tr("&Copy"), self.copy, "copy"))
            row.addWidget(button(self.tr("&Save list …"), self._choose_file, "save"))
        column.addWidget(self.table, 1)
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, primary=True)
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)
        self.notice = Notice()
        column.insertWidget(column.count() - 1, self.notice)
        close.setFocus()

    def text(self) -> str:
        """The list as tab-separated lines with a header."""
        lines = [[r.file, str(r.line), in_words(r.reason), in_words(r.next_step)] for r in self.rejects]
        return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in [list(HEADER), *lines]) + "\n"

    def copy(self) -> None:
        """Put the list on the clipboard."""
        QApplication.clipboard().setText(self.text())
        self.notice.show_text(self.tr("Copied."), "good")

    def save(self, path: Path) -> None:
        """Write the list to a file. Raises `SmidgenError`."""
        try:
            path.write_text(self.text(), encoding="utf-8")
        except OSError as error:
            raise SmidgenError(
                self.tr("The list cannot be written to {0} ({1}).").format(path, error.strerror),
                self.tr("Choose another place."),
            ) from error

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), "rejects.tsv", "TSV (*.tsv)")
        if not path:
            return
        try:
            self.save(Path(path))
            self.notice.show_text(self.tr("Saved as {0}.").format(path), "good")
        except SmidgenError as error:
            self.notice.show_error(error)

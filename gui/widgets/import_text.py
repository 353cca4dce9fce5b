"""Asks how a text-label corpus is to be read, and shows how its first rows will come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine import formats
from engine.errors import SmidgenError
from engine.project import check_language
from engine.store.rows import SPLITS
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.bidi import alignment, inline, isolated
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

FIELDS = ("text", "intent", "scenario", "action", "slots", "language", "split")
"""What columns of a table may be, in a text-label corpus."""


@dataclass(frozen=True)
class TextChoice:
    """How the files are to be read, as `engine.importing.import_text` takes it."""

    files: list[Path]
    format: str
    columns: dict[str, str] | None
    language: str | None
    split: str | None


class ImportTextDialog(QDialog):
    """Emits `chosen` with a `TextChoice`. All files are read in the way that fits the first one."""

    chosen = Signal(TextChoice)

    def __init__(self, session: Session, files: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.project is not None
        self._session = session
        self._files = files
        self._asked = 0
        self._preview: formats.Preview | None = None
        self.setWindowTitle(self.tr("Import text"))
        self.resize(860, 640)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.addItem(self.tr("Found by itself"), "auto")
        for name, module in formats.FORMATS.items():
            self.format.addItem(module.LABEL, name)
        self.language = QLineEdit()
        self.language.setPlaceholderText(self.tr("As the file says, else {0}").format(session.project.language))
        self.language.setAccessibleName(self.tr("Language"))
        self.split = QComboBox()
        self.split.setAccessibleName(self.tr("Split"))
        self.split.addItem(self.tr("As the file says, else train"), None)
        for split in SPLITS:
            self.split.addItem(split, split)
        self.mapping = QGroupBox(self.tr("Columns"))
        self.fields = self._make_fields()
        self.mapping.hide()
        self.rows = QTableWidget(0, 5)
        self.rows.setAccessibleName(self.tr("Preview"))
        self.notice = Notice()
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _: self._look(fresh=True))
        self._look(fresh=True)

    # --- looking ----------------------------------------------------------------------------------------------------

    def _look(self, fresh: bool = False) -> None:
        """Read the beginning of the first file; `fresh`: guess the columns anew."""
        self._asked += 1
        asked = self._asked
        columns = None if fresh else self._columns()

        def show(preview: formats.Preview) -> None:
            if asked == self._asked:
                self._show(preview, fresh)

        def fail(error: SmidgenError) -> None:
            if asked == self._asked:
                self._preview = None
                self.mapping.hide()
                self.rows.setRowCount(0)
                self.ok.setEnabled(False)
                self.notice.show_error(error)

        self._session.tasks.run(
            formats.preview,
            self._files[0],
            format=self.format.currentData(),
            columns=columns,
            on_done=show,
            on_error=fail,
            owner=self,
        )

    def _show(self, preview: formats.Preview, fresh: bool) -> None:
        self._preview = preview
        self.found.setText(self.tr("Read as {0}").format(formats.FORMATS[preview.format].LABEL))
        self.mapping.setVisible(bool(preview.columns))
        if fresh:
            self._offer_columns(preview.columns, preview.mapping)
        self._fill(preview)
        bad = sum(isinstance(row, formats.Reject) for row in preview.rows)
        self.ok.setEnabled(not preview.problem)
        if preview.problem:
            self.notice.show_text(in_words(preview.problem), "bad")
        elif bad:
            self.notice.show_text(
                self.tr("{0} of these {1} rows cannot come in; they are listed after the import.").format(
                    bad, len(preview.rows)
                ),
                "warn",
            )
        else:
            self.notice.hide()

    def _offer_columns(self, names: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        for field, combo in self.fields.items():
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(self.tr("(none)"), "")
            for name in names:
                combo.addItem(name, name)
            combo.setCurrentIndex(max(combo.findData(mapping.get(field, "")), 0))
            combo.blockSignals(False)

    def _fill(self, preview: formats.Preview) -> None:
        self.rows.setRowCount(len(preview.rows))
        for number, row in enumerate(preview.rows):
            if isinstance(row, formats.Reject):
                place = self.tr("line {0}").format(row.line) if row.line else ""
                cells = [f"✗ {place}: {in_words(row.reason)} {in_words(row.next_step)}", "", "", "", ""]
            else:
                slots = ", ".join(inline(f"{slot.type}: {isolated(slot.value)}") for slot in row.meaning.slots)
                cells = [row.text, row.meaning.intent, slots, row.language or "", row.split or ""]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(alignment(text))
                item.setToolTip(text)
                self.rows.setItem(number, column, item)

    def _columns(self) -> dict[str, str] | None:
        if self._preview is None or not self._preview.columns:
            return None
        return {field: str(combo.currentData()) for field, combo in self.fields.items() if combo.currentData()}

    def _choose(self) -> None:
        try:
            typed = self.language.text().strip()
            language = check_language(typed) if typed else None
        except SmidgenError as error:
            self.notice.show_error(error)
            return
        self.chosen.emit(
            TextChoice(self._files, self.format.currentData(), self._columns(), language, self.split.currentData())
        )
        self.accept()

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make_fields(self) -> dict[str, QComboBox]:
        names = {
            "text": self.tr("Sentence"),
            "intent": self.tr("Intent"),
            "scenario": self.tr("Scenario"),
            "action": self.tr("Action"),
            "slots": self.tr("Slots"),
            "language": self.tr("Language"),
            "split": self.tr("Split"),
        }
        grid = QGridLayout(self.mapping)
        grid.setHorizontalSpacing(12)
        made = {}
        for number, field in enumerate(FIELDS):
            combo = QComboBox()
            combo.setAccessibleName(self.tr("Column for: {0}").format(names[field]))
            combo.currentIndexChanged.connect(lambda _: self._look())
            grid.addWidget(label(names[field]), number % 4, 2 * (number // 4))
            grid.addWidget(combo, number % 4, 2 * (number // 4) + 1)
            made[field] = combo
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return made

    def _lay_out(self) -> None:
        names = ", ".join(path.name for path in self._files[:3]) + (" …" if len(self._files) > 3 else "")
        self.found = label(role="muted")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("S&plit"), self.split)
        self.rows.setHorizontalHeaderLabels(
            [self.tr("Sentence"), self.tr("Intent"), self.tr("Slots"), self.tr("Language"), self.tr("Split")]
        )
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setShowGrid(False)
        self.rows.verticalHeader().hide()
        self.rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.rows.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.ok = button(self.tr("Import"), self._choose, primary=True)
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(names, "section"))
        column.addWidget(self.found)
        column.addLayout(form)
        column.addWidget(self.mapping)
        column.addWidget(label(self.tr("How the first rows come in")))
        column.addWidget(self.rows, 1)
        column.addWidget(self.notice)
        column.addLayout(row)

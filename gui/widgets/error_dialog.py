"""The one way errors are shown: a sentence, the next step, and the details folded away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from gui.errors import log_path
from gui.icons import pixmap
from gui.theme import colours
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label


class ErrorDialog(QDialog):
    """Shows a `SmidgenError`. With `report` it has a button that closes it and hands the error there."""

    def __init__(
        self, error: SmidgenError, parent: QWidget | None = None, report: Callable[[SmidgenError], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.error = error
        self.setWindowTitle("Smidgen")
        self.setMinimumWidth(480)
        picture = QLabel()
        picture.setPixmap(pixmap("error", 32, colours().bad, self.devicePixelRatioF()))
        self.message = label(in_words(error.message), "section", wrap=True, selectable=True)
        self.next_step = label(in_words(error.next_step), wrap=True, selectable=True)
        self.next_step.setVisible(bool(error.next_step))
        words = QVBoxLayout()
        words.addWidget(self.message)
        words.addWidget(self.next_step)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(words, 1)

        self.details = QPlainTextEdit(error.details + "\n\n" + self.tr("Log: {0}").format(log_path()))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(180)
        self.details.hide()
        self.unfold = button(self.tr("Show &details"), self._toggle, flat=True)
        self.unfold.setCheckable(True)
        self.unfold.setVisible(bool(error.details))
        copy = button(self.tr("&Copy"), self._copy, "copy", flat=True, tip=self.tr("Copy the message and its details"))
        self.report = button(self.tr("&Report a problem …"), self._report, "file", flat=True)
        self.report.setVisible(report is not None)
        self._hand_on = report
        close = button(self.tr("Close"), self.accept, primary=True)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.unfold)
        row.addWidget(copy)
        row.addWidget(self.report)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.details, 1)
        column.addLayout(row)
        close.setFocus()

    def _toggle(self) -> None:
        shown = self.unfold.isChecked()
        self.details.setVisible(shown)
        self.unfold.setText(self.tr("Hide &details") if shown else self.tr("Show &details"))
        self.adjustSize()

    def _report(self) -> None:
        self.accept()
        if self._hand_on is not None:
            self._hand_on(self.error)

    def _copy(self) -> None:
        QApplication.clipboard().setText(f"{self.error}\n\n{self.error.details}".strip())


def show_error(
    error: SmidgenError, parent: QWidget | None = None, report: Callable[[SmidgenError], None] | None = None
) -> ErrorDialog:
    """Show `error` without stopping the program; the dialog is returned (and deletes itself when closed)."""
    dialog = ErrorDialog(error, parent, report)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog

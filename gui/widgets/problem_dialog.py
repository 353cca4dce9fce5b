"""Shows the report of a problem before anybody gets it: it can be read, shortened, copied and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from engine.diagnostics import gather
from engine.errors import SmidgenError
from gui.paths import short
from gui.problem_report import about_window, file_name, in_full, save
from gui.session import Session
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice


class ProblemDialog(QDialog):
    """Gathers in the background. What stands in `text` when it is saved is what is saved."""

    def __init__(self, session: Session, error: SmidgenError | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(760, 640)
        self.explanation = label(
            self.tr(
                "Smidgen sends nothing. This is what helps somebody to find out what is wrong: versions, sizes and the "
                "last lines of the logs, without sentences, names or sound. Read it, take out what you do not want to "
                "give away, and save it for whoever helps you."
            ),
            wrap=True,
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Gathering …"))
        self.notice = Notice(closable=True)
        self.copy = button(self.tr("&Copy"), self._copy, "copy")
        self.save = button(self.tr("&Save …"), self._ask_where, "save", primary=True)
        self._lay_out()
        self._enable()
        self.text.textChanged.connect(self._enable)
        session.tasks.run(
            gather,
            session.project,
            in_full(error),
            about_window(session),
            session.recent(),
            on_done=self._show,
            on_error=self.notice.show_error,
            owner=self,
        )

    def save_to(self, path: Path) -> None:
        """Write what is shown to `path`."""
        self._session.tasks.run(
            save, self.text.toPlainText(), path, on_done=self._saved, on_error=self.notice.show_error, owner=self
        )

    def _show(self, report: str) -> None:
        self.text.setPlainText(report)
        self.text.document().setModified(False)

    def _saved(self, path: Path) -> None:
        self.notice.show_text(self.tr("Saved as {0}. Nothing was sent.").format(short(path)), "good")

    def _ask_where(self) -> None:
        kinds = self.tr("Text (*.txt);;Zip files (*.zip)")
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(Path.home() / file_name()), kinds
        )
        if path:
            wanted = Path(path)
            self.save_to(wanted.with_suffix(".zip") if "*.zip" in kind else wanted)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.notice.show_text(self.tr("Copied. Nothing was sent."), "good")

    def _enable(self) -> None:
        there = bool(self.text.toPlainText().strip())
        self.copy.setEnabled(there)
        self.save.setEnabled(there)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(self.explanation)
        whole.addWidget(self.text, 1)
        whole.addWidget(self.notice)
        whole.addLayout(row)

"""The rows of the settings dialog about the disk: where models are kept, and the project's cache of features."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engine import storage
from engine.errors import SmidgenError
from engine.paths import data_folder
from gui.paths import short, size_in_words
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.confirm import confirm
from gui.widgets.controls import button, label


class ModelsPlace(QWidget):
    """How much models take, and a button that shows their folder. Looked up in the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = label(self.tr("Looking …"), wrap=True, selectable=True)
        self.open = button(self.tr("Show the &folder"), self._open, "open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.figures, 1)
        row.addWidget(self.open)
        session.tasks.run(storage.models, on_done=self._show, on_error=self._failed, owner=self)

    def _show(self, found: list[storage.Held]) -> None:
        names = {
            "pocket": self.tr("The pocket model: {0}"),
            "models": self.tr("Downloaded models: {0}"),
            "packages": self.tr("Parts of the pocket model, as downloaded: {0}"),
        }
        lines = [short(data_folder())]
        lines += [names[held.name].format(size_in_words(held.bytes)) for held in found if held.bytes]
        if len(lines) == 1:
            lines.append(self.tr("No model has been downloaded yet."))
        self.figures.setText("\n".join(lines))

    def _failed(self, error: SmidgenError) -> None:
        self.figures.setText(in_words(str(error)))

    def _open(self) -> None:
        folder = data_folder()
        while not folder.is_dir() and folder != folder.parent:  # nothing was ever put there
            folder = folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(folder))))


class FeaturesCache(QWidget):
    """How much the open project's features take, and a button that deletes them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.figures = label(wrap=True)
        self.empty = button(self.tr("&Empty it …"), self._ask, "delete")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.figures, 1)
        row.addWidget(self.empty)
        session.project_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look how much there is now."""
        self.empty.setEnabled(False)
        project = self._session.project
        if project is None:
            self.figures.setText(self.tr("No project is open."))
            return
        self.figures.setText(self.tr("Looking …"))
        self._session.tasks.run(storage.features, project, on_done=self._show, on_error=self._failed, owner=self)

    def _show(self, held: storage.Held) -> None:
        self.figures.setText(size_in_words(held.bytes) if held.bytes else self.tr("Empty"))
        self.empty.setEnabled(bool(held.bytes))

    def _ask(self) -> None:
        self._asking = confirm(
            self,
            self.tr("Empty the cache of this project?"),
            self.tr("Empty it"),
            self._go,
            self.tr("No recording is lost. The next run listens to all recordings again, which takes a while."),
        )

    def _go(self) -> None:
        project = self._session.project
        if project is None:
            return
        self.empty.setEnabled(False)
        self._session.tasks.run(
            storage.empty_features,
            project,
            title=self.tr("Empty the cache"),
            on_done=lambda _: self.refresh(),
            on_error=self._failed,
            owner=self,
        )

    def _failed(self, error: SmidgenError) -> None:
        self.figures.setText(in_words(str(error)))

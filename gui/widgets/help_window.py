"""The manual in a window of its own, beside the work: contents, a search, one page at a time. It blocks nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from engine.paths import MANUAL
from gui import manual
from gui.widgets.controls import button, label
from gui.widgets.help_view import HelpView

NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """`open_page(name)` shows a page of `gui.manual`, the contents where there is none of that name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(1060, 760)
        self.view = HelpView()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none_found = label(self.tr("No page has all of these words."), "muted", wrap=True)
        self.back = button(self.tr("&Back"), self.view.backward, "back", tip=self.tr("Back (Alt+Left)"))
        self.forward = button("", self.view.forward, "next", tip=self.tr("Forward (Alt+Right)"))
        self._lay_out()
        self._connect()
        self._list("")

    def open_page(self, name: str) -> None:
        """Show a page, and the window in front of others; the work goes on behind it."""
        page = manual.page_for(name)
        if page is None:
            self.view.setMarkdown(self.tr("This copy of Smidgen came without its manual. Install it again to have it."))
        elif self.view.source() != QUrl.fromLocalFile(str(page.path)):
            self.view.show_page(page.path)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    # --- going about ------------------------------------------------------------------------------------------------

    def _follow(self, link: QUrl) -> None:
        """A page of the manual is shown here; anything else is left to the system."""
        url = self.view.source().resolved(link)
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix == ".md":
            if path.is_file():
                self.view.show_page(path)
        elif url.isLocalFile() or url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _moved(self, source: QUrl) -> None:
        """Mark in the contents what is shown."""
        self.back.setEnabled(self.view.isBackwardAvailable())
        self.forward.setEnabled(self.view.isForwardAvailable())
        path = Path(source.toLocalFile())
        self.contents.blockSignals(True)
        here = (row for row in range(self.contents.count()) if self._name(row) == path.stem and path.parent == MANUAL)
        self.contents.setCurrentRow(next(here, -1))
        self.contents.blockSignals(False)

    def _name(self, row: int) -> str:
        return str(self.contents.item(row).data(NAME))

    def _chosen(self, row: int) -> None:
        page = manual.page_for(self._name(row)) if row >= 0 else None
        if page is not None:
            self.view.show_page(page.path)

    def _list(self, text: str) -> None:
        """The pages that have these words."""
        found = manual.find(text)
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(NAME, page.name)
            item.setToolTip(page.title)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.none_found.setVisible(not found)
        self._moved(self.view.source())

    def _first_found(self) -> None:
        """Enter in the search: the first page, and in it the place."""
        if self.contents.count():
            self._chosen(max(self.contents.currentRow(), 0))
            self.view.find(self.search.text().strip())
            self.view.setFocus()

    # --- frame ------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.view.anchorClicked.connect(self._follow)
        self.view.sourceChanged.connect(self._moved)
        self.view.historyChanged.connect(lambda: self._moved(self.view.source()))
        self.contents.currentRowChanged.connect(self._chosen)
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._first_found)
        for key, act in (
            ("Alt+Left", self.view.backward),
            ("Alt+Right", self.view.forward),
            ("Ctrl+F", self.search.setFocus),
            ("F1", lambda: self.open_page(manual.FIRST)),
            ("Escape", self.close),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(key), self, act)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addStretch(1)
        top.addWidget(button(self.tr("&Close"), self.close))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.none_found)
        column.addWidget(self.contents, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(left)
        split.addWidget(self.view)
        split.setSizes([260, 770])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 16)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(split, 1)

"""What is shown while no project is open: the sample, a new one, an old one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.session import Session
from gui.widgets.controls import button, label

WIDTH = 560


class Welcome(QWidget):
    """Three ways to begin, and the projects opened before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sample = button(self.tr("Open the &sample project"), session.open_sample, "play", primary=True)
        self.new = button(self.tr("&New project …"), lambda: session.asked.emit("new"), "add")
        self.open = button(self.tr("&Open project …"), lambda: session.asked.emit("open"), "open")
        words = self.tr(
            "Smidgen teaches an audio language model to understand spoken commands in your language: bring sentences "
            "with their meanings, record or import a little speech, fine-tune, and try it by speaking."
        )
        first = QHBoxLayout()
        first.setSpacing(8)
        for made in (self.sample, self.new, self.open):
            first.addWidget(made)
        first.addStretch(1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        self._recent_frame = QFrame()
        inside = QVBoxLayout(self._recent_frame)
        inside.setContentsMargins(0, 16, 0, 0)
        inside.addWidget(label(self.tr("Opened before"), "section"))
        inside.addLayout(self._recent)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(label(self.tr("A smidgen of speech is enough"), "title"))
        column.addWidget(label(words, wrap=True))
        column.addLayout(first)
        column.addWidget(self._recent_frame)
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setFixedWidth(WIDTH)
        row = QHBoxLayout(self)
        row.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.refresh()

    def refresh(self) -> None:
        """List the recent projects as they are now."""
        while item := self._recent.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        recent = self._session.recent()[:5]
        for path in recent:
            made = button("", lambda path=path: self._session.open(path), "project", flat=True)
            text = f"{path.name}   {path.parent}".replace("&", "&&")
            made.setText(made.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, WIDTH - 60))
            made.setAccessibleName(str(path))
            made.setToolTip(str(path))
            self._recent.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_frame.setVisible(bool(recent))

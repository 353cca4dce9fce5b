"""The line above the page: which project is open, and whether its data are made up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui.session import Session
from gui.widgets.controls import button, label


class Header(QFrame):
    """Follows the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""
        self.setObjectName("header")
        self.name = label(role="section")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.language = label(role="muted")
        self.synthetic = QLabel()
        self.synthetic.setTextFormat(Qt.TextFormat.PlainText)
        self.synthetic.setProperty("chip", "warn")
        self.help = button(
            self.tr("Help"), icon="help", flat=True, tip=self.tr("What the manual says of this page (F1)")
        )
        self.help.setAccessibleName(self.tr("Help"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(12)
        row.addWidget(self.name, 1)
        row.addWidget(self.language)
        row.addWidget(self.synthetic)
        row.addWidget(self.help)
        session.project_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the project that is open now."""
        project = self._session.project
        self._name = project.name if project else self.tr("No project open")
        self.name.setToolTip(str(project.path) if project else "")
        self.name.setAccessibleName(self._name)
        self.language.setText(self.tr("Language: {0}").format(project.language) if project else "")
        notice = project.synthetic if project else ""
        self.synthetic.setText(self.tr("Synthetic data"))
        self.synthetic.setToolTip(notice)
        self.synthetic.setAccessibleDescription(notice)
        self.synthetic.setVisible(bool(notice))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.name.width(), 80)
        self.name.setText(self.name.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room))

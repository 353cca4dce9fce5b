"""Which model a run starts from: the pocket model, or a checkpoint folder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from gui.session import Session
from gui.widgets.controls import button

POCKET = "pocket"
REMEMBERED = 5


class BaseChoice(QWidget):
    """`base()` is ``"pocket"`` or a folder. Folders chosen before are offered again."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = session.settings
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Base model"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(30)
        self.box.addItem(self.tr("Pocket model: small, for any laptop"), POCKET)
        for folder in self._remembered():
            self.box.addItem(folder, folder)
        self.box.currentIndexChanged.connect(self.changed)
        self.browse = button(
            self.tr("&Folder …"), self._browse, "open",
            tip=self.tr("A downloaded checkpoint, Qwen2-Audio-7B-Instruct for one"),
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)

    def base(self) -> str:
        return str(self.box.currentData())

    def choose(self, base: str) -> None:
        """Take this base, adding it where it is new."""
        if self.box.findData(base) < 0:
            self.box.addItem(base, base)
            kept = [base, *(folder for folder in self._remembered() if folder != base)][:REMEMBERED]
            self._settings.setValue("bases", kept)
        self.box.setCurrentIndex(self.box.findData(base))

    def _remembered(self) -> list[str]:
        stored = self._settings.value("bases", [])
        return [stored] if isinstance(stored, str) else list(stored or [])

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("The folder of a checkpoint (with config.json)"))
        if folder:
            self.choose(folder)

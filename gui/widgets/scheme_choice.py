"""The three schemes, each in one plain sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from gui.widgets.controls import label


class SchemeChoice(QWidget):
    """`scheme()` as `RunConfig` has it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (scheme, title, sentence) in enumerate(
            (
                (
                    "curriculum",
                    self.tr("&Curriculum"),
                    self.tr("First all sentences, then recordings too: best where speech is scarce."),
                ),
                (
                    "direct",
                    self.tr("&Direct mixing"),
                    self.tr("Sentences and recordings together from the first step: good where speech is plenty."),
                ),
                (
                    "text-only",
                    self.tr("&Text only"),
                    self.tr("Only sentences with their labels, no recording at all: where nobody has spoken yet."),
                ),
            )
        ):
            choice = QRadioButton(title)
            choice.setAccessibleDescription(sentence)
            choice.setToolTip(sentence)
            self._group.addButton(choice)
            self.buttons[scheme] = choice
            grid.addWidget(choice, row, 0)
            grid.addWidget(label(sentence, "muted", wrap=True), row, 1)
        self.buttons["curriculum"].setChecked(True)
        self._group.buttonToggled.connect(lambda _, on: on and self.changed.emit())

    def scheme(self) -> str:
        return next(scheme for scheme, choice in self.buttons.items() if choice.isChecked())

    def choose(self, scheme: str) -> None:
        self.buttons[scheme].setChecked(True)

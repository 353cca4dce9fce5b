"""Which languages something is taken from, each with how much there is of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gui.widgets.controls import label


class LanguageChecks(QWidget):
    """One box a language. `chosen` is () when all are ticked, as `RunConfig` writes it."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes: dict[str, QCheckBox] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._none = label(self.tr("none in train yet"), "muted")
        self._row.addWidget(self._none)
        self._row.addStretch(1)

    def offer(self, languages: Mapping[str, str]) -> None:
        """Language to what there is of it in words; ticks are kept, new languages come ticked."""
        for language in [*self._boxes]:
            if language not in languages:
                self._boxes.pop(language).deleteLater()
        for language, amount in languages.items():
            if language not in self._boxes:
                box = QCheckBox()
                box.setChecked(True)
                box.toggled.connect(self._toggled)
                self._row.insertWidget(len(self._boxes), box)
                self._boxes[language] = box
            text = f"{language}  ({amount})"
            self._boxes[language].setText(text)
            self._boxes[language].setAccessibleName(f"{self.accessibleName()}: {text}")
        self._none.setVisible(not self._boxes)

    def choose(self, languages: Collection[str]) -> list[str]:
        """Tick these alone, all of them for none, as `RunConfig` has it; those that are not on offer."""
        wanted = set(languages or self._boxes)
        if wanted & set(self._boxes):
            for language, box in self._boxes.items():
                box.blockSignals(True)
                box.setChecked(language in wanted)
                box.blockSignals(False)
            self.changed.emit()
        return sorted(wanted - set(self._boxes))

    def ticked(self) -> tuple[str, ...]:
        """The languages that are ticked."""
        return tuple(language for language, box in self._boxes.items() if box.isChecked())

    def chosen(self) -> tuple[str, ...]:
        """As `RunConfig` has it: () for all of them."""
        ticked = self.ticked()
        return () if len(ticked) == len(self._boxes) else ticked

    def _toggled(self) -> None:
        if not self.ticked():  # at least one stays, or "none" would be read as "all"
            self.sender().setChecked(True)
            return
        self.changed.emit()

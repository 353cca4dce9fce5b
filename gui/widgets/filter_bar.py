"""What of the corpus is shown: text, language, intent, split, recorded or not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from engine.store.rows import SPLITS
from engine.store.utterances import Filter
from gui.widgets.controls import button

TYPING = 200
"""Milliseconds without a key before what was typed is looked for."""


class FilterBar(QWidget):
    """Emits `changed` when `filter()` is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._wait.timeout.connect(self.changed)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Search sentences"))
        self.text.setAccessibleName(self.tr("Search sentences"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(lambda: self._wait.start())
        self.language = self._combo(self.tr("Language"), self.tr("All languages"))
        self.intent = self._combo(self.tr("Intent"), self.tr("All intents"))
        self.split = self._combo(self.tr("Split"), self.tr("All splits"))
        self.recorded = self._combo(self.tr("Recorded"), self.tr("Recorded or not"))
        for split in SPLITS:
            self.split.addItem(split, split)
        self.recorded.addItem(self.tr("Recorded"), True)
        self.recorded.addItem(self.tr("Not recorded"), False)
        self._finding = ""
        self.finding = button("", lambda: self.show_finding(""), "close", tip=self.tr("Show the others, too"))
        self.finding.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.finding)
        row.addWidget(self.text, 1)
        for combo in (self.language, self.intent, self.split, self.recorded):
            row.addWidget(combo, 1)

    def filter(self) -> Filter:
        """The filter as it is set now."""
        return Filter(
            self.text.text(),
            self.language.currentData(),
            self.intent.currentData(),
            self.split.currentData(),
            self.recorded.currentData(),
            self._finding or None,
        )

    def show_finding(self, name: str, title: str = "") -> None:
        """Show the sentences of one finding alone; an empty name ends that."""
        changed, self._finding = self._finding != name, name
        self.finding.setText(title)
        self.finding.setVisible(bool(name))
        self.finding.setAccessibleName(self.tr("{0}: show the others, too").format(title))
        if changed:
            self.changed.emit()

    def offer(self, languages: Iterable[str], intents: Iterable[str]) -> None:
        """Fill the lists; a choice that is still there is kept."""
        for combo, values in ((self.language, languages), (self.intent, intents)):
            chosen = combo.currentData()
            combo.blockSignals(True)
            while combo.count() > 1:
                combo.removeItem(1)
            for value in values:
                combo.addItem(value, value)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
            combo.blockSignals(False)
            if combo.currentData() != chosen:
                self.changed.emit()

    def choose_intent(self, intent: str) -> None:
        """Show the sentences of one intent alone."""
        self.intent.setCurrentIndex(max(self.intent.findData(intent), 0))

    def show_intent(self, intent: str, split: str) -> None:
        """Show the sentences of one intent (and one split), whatever was filtered by before."""
        self.clear()
        self.choose_intent(intent)
        self.split.setCurrentIndex(max(self.split.findData(split), 0) if split else 0)

    def look_for(self, text: str) -> None:
        """Show the sentences with `text` in them, whatever was filtered by before."""
        self.clear()
        self.text.setText(text)

    def clear(self) -> None:
        """Show everything."""
        self.show_finding("")
        self.text.clear()
        for combo in (self.language, self.intent, self.split, self.recorded):
            combo.setCurrentIndex(0)

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.addItem(everything, None)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(110)
        combo.setMaxVisibleItems(20)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

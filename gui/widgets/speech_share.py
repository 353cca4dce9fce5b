"""How much of the speech a run learns from: all, a percentage, or a number of clips; of all languages or of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDoubleSpinBox, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from gui.widgets.controls import label, padded


class SpeechShare(QWidget):
    """`settings()` are the fields of `RunConfig`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: dict[str, Any] = {}
        self._shown_as: dict[str, Any] | None = None
        """What was chosen for the user, which the boxes may round, and how they show it."""
        self.all = QRadioButton(self.tr("a&ll of it"))
        self.percent = QRadioButton(self.tr("per cent"))
        self.clips = QRadioButton(self.tr("clips"))
        self.all.setChecked(True)
        self._group = QButtonGroup(self)
        for choice in (self.all, self.percent, self.clips):
            self._group.addButton(choice)
        self.percent_box = padded(QDoubleSpinBox())
        self.percent_box.setRange(0.1, 100)
        self.percent_box.setDecimals(1)
        self.percent_box.setValue(10)
        self.percent_box.setSuffix(" %")
        self.percent_box.setAccessibleName(self.tr("Per cent of the recordings"))
        self.clips_box = padded(QSpinBox())
        self.clips_box.setRange(1, 1_000_000)
        self.clips_box.setValue(50)
        self.clips_box.setAccessibleName(self.tr("Number of clips"))
        self.of = QComboBox()
        self.of.setAccessibleName(self.tr("Language that the share is taken of"))
        self.of.setToolTip(
            self.tr("Cross-lingual: take a share of the target language only, and the others' recordings whole")
        )
        self._of_word = label(self.tr("of"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self.all, self.percent, self.percent_box, self.clips, self.clips_box, self._of_word, self.of):
            row.addWidget(widget)
        row.addStretch(1)
        self._group.buttonToggled.connect(self._toggled)
        self.percent_box.valueChanged.connect(self.changed)
        self.clips_box.valueChanged.connect(self.changed)
        self.of.currentIndexChanged.connect(self.changed)
        self.offer(())
        self._toggled()

    def offer(self, languages: Sequence[str]) -> None:
        """The speech languages that are ticked."""
        kept = self.of.currentData()
        self.of.blockSignals(True)
        self.of.clear()
        self.of.addItem(self.tr("all these languages"), "")
        for language in languages:
            self.of.addItem(self.tr("{0} only").format(language), language)
        self.of.setCurrentIndex(max(self.of.findData(kept), 0))
        self.of.blockSignals(False)
        self._show_of()

    def settings(self) -> dict[str, Any]:
        """speech_percent, speech_clips, limited_languages."""
        now = self._now()
        return dict(self._given) if now == self._shown_as else now

    def _now(self) -> dict[str, Any]:
        of = self.of.currentData() or ()
        return {
            "speech_percent": self.percent_box.value() if self.percent.isChecked() else None,
            "speech_clips": self.clips_box.value() if self.clips.isChecked() else None,
            "limited_languages": () if self.all.isChecked() else (of,) if isinstance(of, str) else tuple(of),
        }

    def choose(self, percent: float | None, clips: int | None, limited: Sequence[str]) -> None:
        """The inverse of `settings`, to the last digit until something is changed here."""
        if percent is not None:
            self.percent_box.setValue(percent)
        if clips is not None:
            self.clips_box.setValue(clips)
        (self.percent if percent is not None else self.clips if clips is not None else self.all).setChecked(True)
        if len(limited) > 1:
            self.of.addItem(self.tr("{0} only").format(", ".join(limited)), list(limited))
        self.of.setCurrentIndex(
            self.of.count() - 1 if len(limited) > 1 else max(self.of.findData(limited[0] if limited else ""), 0)
        )
        given = {"speech_percent": percent, "speech_clips": clips, "limited_languages": tuple(limited)}
        self._given, self._shown_as = given, self._now()

    def _toggled(self) -> None:
        self.percent_box.setEnabled(self.percent.isChecked())
        self.clips_box.setEnabled(self.clips.isChecked())
        self._show_of()
        self.changed.emit()

    def _show_of(self) -> None:
        shown = not self.all.isChecked() and self.of.count() > 2
        self.of.setVisible(shown)
        self._of_word.setVisible(shown)

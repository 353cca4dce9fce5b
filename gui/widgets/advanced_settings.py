"""The settings that most people leave alone, folded away; each explains itself in a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from engine.training.schemes import RunConfig, explain
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label, padded

WORDS = {
    "epochs": QT_TRANSLATE_NOOP("Settings", "Epochs"),
    "mixed_epochs": QT_TRANSLATE_NOOP("Settings", "of them with speech"),
    "speech_repeats": QT_TRANSLATE_NOOP("Settings", "Times a recording is heard"),
    "learning_rate": QT_TRANSLATE_NOOP("Settings", "Learning rate"),
    "mixed_learning_rate": QT_TRANSLATE_NOOP("Settings", "Learning rate with speech"),
    "batch_size": QT_TRANSLATE_NOOP("Settings", "Batch size"),
    "accumulation": QT_TRANSLATE_NOOP("Settings", "Batches a step"),
    "lora_rank": QT_TRANSLATE_NOOP("Settings", "LoRA rank"),
    "lora_alpha": QT_TRANSLATE_NOOP("Settings", "LoRA alpha"),
    "seed": QT_TRANSLATE_NOOP("Settings", "Seed"),
    "evaluate_every": QT_TRANSLATE_NOOP("Settings", "Evaluate every … epochs"),
    "dev_items": QT_TRANSLATE_NOOP("Settings", "Dev examples"),
    "save_every": QT_TRANSLATE_NOOP("Settings", "Save every … steps"),
}
CURRICULUM_ONLY = ("mixed_epochs", "mixed_learning_rate")
LORA_ONLY = ("lora_rank", "lora_alpha")


class AdvancedSettings(QWidget):
    """`values()` by the names of `RunConfig`; a rate that is no number counts as 0, which `RunConfig.check` refuses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unfold = button(self.tr("Ad&vanced settings"), self._toggle, "settings", flat=True)
        self.unfold.setCheckable(True)
        self.panel = QWidget()
        form = self._form = QFormLayout(self.panel)
        form.setContentsMargins(12, 0, 0, 0)
        form.setHorizontalSpacing(16)
        self.fields: dict[str, QSpinBox | QLineEdit] = {}
        defaults = RunConfig()
        for name, words in WORDS.items():
            value = getattr(defaults, name)
            field: QSpinBox | QLineEdit
            if isinstance(value, float):
                field = QLineEdit()
                field.setMaximumWidth(140)
                field.textChanged.connect(self.changed)
            else:
                field = padded(QSpinBox())
                field.setRange(0, 1_000_000)
                field.setMaximumWidth(140)
                field.valueChanged.connect(self.changed)
            title = QCoreApplication.translate("Settings", words)
            meaning = in_words(explain(name))
            field.setAccessibleName(title)
            field.setAccessibleDescription(meaning)
            field.setToolTip(meaning)
            row = QWidget()
            line = QFormLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            line.addRow(field, label(meaning, "muted", wrap=True))
            form.addRow(title, row)
            self.fields[name] = field
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.panel)
        self.panel.hide()
        self.show_values({})

    def show_values(self, preset: Mapping[str, Any]) -> None:
        """Take the values of a preset, the defaults where it has none."""
        for name, field in self.fields.items():
            value = preset.get(name, getattr(RunConfig(), name))
            if isinstance(field, QSpinBox):
                field.setValue(int(value))
            else:
                field.setText(f"{value:.12g}")

    def values(self) -> dict[str, Any]:
        """What is set now."""
        return {
            name: field.value() if isinstance(field, QSpinBox) else _number(field.text())
            for name, field in self.fields.items()
        }

    def suit(self, scheme: str, method: str) -> None:
        """Show only the settings that this scheme and method use."""
        for names, used in ((CURRICULUM_ONLY, scheme == "curriculum"), (LORA_ONLY, method != "full")):
            for name in names:
                self._form.setRowVisible(self.fields[name].parentWidget(), used)

    def _toggle(self) -> None:
        self.panel.setVisible(self.unfold.isChecked())


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return 0.0

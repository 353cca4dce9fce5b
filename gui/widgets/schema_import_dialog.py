"""Says what the schema of another project would bring, and whose word counts where both say something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from engine.schema_import import Conflict, Merge
from gui.widgets.controls import button, label


class SchemaImportDialog(QDialog):
    """Emits `chosen(theirs)`: whether the other project's word counts in conflicts."""

    chosen = Signal(bool)

    def __init__(self, name: str, merge: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The schema of {0}").format(name))
        self.resize(620, 480)
        choices = [conflict for conflict in merge.conflicts if conflict.what != "form"]
        self.report = QPlainTextEdit("\n".join(self._lines(merge)))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("What would come in"))
        self.ours = QRadioButton(self.tr("Where both say something, keep &mine"))
        self.theirs = QRadioButton(self.tr("Take &theirs"))
        self.ours.setChecked(True)
        self.ok = button(self.tr("Take it over"), self._finish, primary=True)
        self.ok.setEnabled(merge.changes or bool(choices))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        words = self.tr("Names, descriptions and closed types come in; sentences do not. Undo takes it back.")
        column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(self.report, 1)
        for choice in (self.ours, self.theirs):
            choice.setVisible(bool(choices))
            column.addWidget(choice)
        column.addLayout(row)

    def _lines(self, merge: Merge) -> list[str]:
        lines = []
        for title, names in (
            (self.tr("New intents: {0}"), merge.new.get("intents", ())),
            (self.tr("New slot types: {0}"), merge.new.get("slot_types", ())),
            (self.tr("Intents that get a description or examples: {0}"), merge.described.get("intents", ())),
            (self.tr("Slot types that get a description or examples: {0}"), merge.described.get("slot_types", ())),
            (self.tr("Slot types that become closed: {0}"), [name for name, on in merge.closed.items() if on]),
            (self.tr("Slot types that become open: {0}"), [name for name, on in merge.closed.items() if not on]),
        ):
            if names:
                lines.append(title.format(", ".join(names)))
        lines += [self._conflict(conflict) for conflict in merge.conflicts]
        return lines or [self.tr("Nothing new: this project has all of it.")]

    def _conflict(self, conflict: Conflict) -> str:
        if conflict.what == "form":
            return self.tr("{0} stays out: it has no action; the intents of this corpus are scenario_action.").format(
                conflict.name
            )
        if conflict.what == "closed":
            words = {"closed": self.tr("closed"), "open": self.tr("open")}
            return self.tr("{0} is {1} here and {2} there.").format(
                conflict.name, words[conflict.ours], words[conflict.theirs]
            )
        return self.tr("{0} is described otherwise. Here: “{1}” There: “{2}”").format(
            conflict.name, conflict.ours, conflict.theirs
        )

    def _finish(self) -> None:
        self.chosen.emit(self.theirs.isChecked())
        self.accept()

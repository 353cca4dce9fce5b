"""The row under the corpus table: undo and redo, how much is shown and chosen, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.corpus_edits import CorpusEdits
from gui.icons import set_icon
from gui.widgets.controls import button, label

translate = QCoreApplication.translate


class CorpusBar(QWidget):
    """Asks for what its buttons say by a signal; the steps of `edits` it takes back and does again itself."""

    play = Signal()
    edit = Signal()
    delete = Signal()
    replace = Signal()

    def __init__(self, edits: CorpusEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self.count = label(role="muted")
        self.chosen = label(role="muted")
        self.play_button = button(
            translate("CorpusPage", "&Play"),
            self.play.emit,
            "play",
            tip=translate("CorpusPage", "Play the first recording (P)"),
        )
        self.edit_button = button(translate("CorpusPage", "&Edit …"), self.edit.emit, "edit")
        self.delete_button = button(translate("CorpusPage", "&Delete …"), self.delete.emit, "delete")
        self.replace_button = button(
            translate("CorpusPage", "Repla&ce …"), self.replace.emit, "search", shortcut="Ctrl+H"
        )
        self.undo_button = button("", edits.undo, "undo", tip=translate("CorpusPage", "Undo"))
        self.redo_button = button("", edits.redo, "redo", tip=translate("CorpusPage", "Redo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addSpacing(16)
        row.addWidget(self.chosen)
        row.addStretch(1)
        for control in (self.play_button, self.replace_button, self.edit_button, self.delete_button):
            row.addWidget(control)

    def show_steps(self) -> None:
        """What can be undone and redone now."""
        for made, step, words, none, keys in (
            (
                self.undo_button,
                self._edits.undo_label,
                translate("CorpusPage", "Undo: {0}"),
                translate("CorpusPage", "Nothing to undo"),
                "Ctrl+Z",
            ),
            (
                self.redo_button,
                self._edits.redo_label,
                translate("CorpusPage", "Redo: {0}"),
                translate("CorpusPage", "Nothing to redo"),
                "Ctrl+Y",
            ),
        ):
            made.setEnabled(bool(step))
            made.setToolTip(f"{words.format(step) if step else none} ({keys})")

    def show_count(self, shown: int, total: int) -> None:
        """How many sentences are shown, of how many there are."""
        words = (
            translate("CorpusPage", "{0} sentences")
            if shown == total
            else translate("CorpusPage", "{0} of {1} sentences")
        )
        self.count.setText(words.format(f"{shown:,}", f"{total:,}"))

    def show_chosen(self, number: int) -> None:
        """How many sentences are chosen, and that something can be done with them."""
        self.edit_button.setEnabled(number > 0)
        self.delete_button.setEnabled(number > 0)
        self.chosen.setText(translate("CorpusPage", "{0} chosen").format(f"{number:,}") if number > 1 else "")

    def show_playing(self, playing: bool) -> None:
        """The button plays, or stops what plays."""
        self.play_button.setText(translate("CorpusPage", "Sto&p") if playing else translate("CorpusPage", "&Play"))
        self.play_button.setAccessibleName(
            translate("CorpusPage", "Stop") if playing else translate("CorpusPage", "Play")
        )
        set_icon(self.play_button, "stop" if playing else "play")

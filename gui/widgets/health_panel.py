"""What may be wrong with the corpus: a list of findings, each of which shows its sentences, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from engine.store import health
from gui.session import Session
from gui.widgets.controls import button, label

NAME = Qt.ItemDataRole.UserRole


def findings() -> dict[str, tuple[str, str, str]]:
    """Name of each finding to its title, what it means, and what mending it does (empty where nothing does)."""
    take_out = QCoreApplication.translate("Health", "Take these recordings out")
    return {
        "contradictory": (
            QCoreApplication.translate("Health", "Contradictory labels"),
            QCoreApplication.translate(
                "Health",
                "The same sentence with another intent or other slots. Sorted by sentence they stand side by side: "
                "edit or delete the wrong one.",
            ),
            "",
        ),
        "leak_sentence": (
            QCoreApplication.translate("Health", "Sentences in two splits"),
            QCoreApplication.translate("Health", "Also trained on, so that scores are too good."),
            QCoreApplication.translate("Health", "Keep them out of training"),
        ),
        "leak_speaker": (
            QCoreApplication.translate("Health", "Speakers in two splits"),
            QCoreApplication.translate("Health", "The model knows the voice that it is tested by."),
            QCoreApplication.translate("Health", "Keep each in one split"),
        ),
        "duplicate": (
            QCoreApplication.translate("Health", "Duplicates in train"),
            QCoreApplication.translate("Health", "The same sentence and meaning, but for letter case and punctuation."),
            QCoreApplication.translate("Health", "Keep one of each"),
        ),
        "near": (
            QCoreApplication.translate("Health", "Nearly the same"),
            QCoreApplication.translate(
                "Health", "Other accents, or the same words in another order. Often right; sometimes a slip of the pen."
            ),
            "",
        ),
        "thin": (
            QCoreApplication.translate("Health", "Thin intents"),
            QCoreApplication.translate(
                "Health", "Fewer than {0} sentences to train on. Bring in more, or merge the intent with another."
            ).format(health.THIN),
            "",
        ),
        "silent": (
            QCoreApplication.translate("Health", "Silent clips"),
            QCoreApplication.translate("Health", "Hardly anything is heard. Listen, and record them again."),
            take_out,
        ),
        "clipped": (
            QCoreApplication.translate("Health", "Clipped clips"),
            QCoreApplication.translate("Health", "Too loud for the microphone. Listen, and record them again."),
            take_out,
        ),
        "missing": (
            QCoreApplication.translate("Health", "Audio files that are gone"),
            QCoreApplication.translate(
                "Health",
                "The file is not in the project’s folder. Copy it back from a backup, or take the recording out.",
            ),
            take_out,
        ),
        "no_text": (
            QCoreApplication.translate("Health", "Recordings without text"),
            QCoreApplication.translate(
                "Health", "They train speech alone. Press P to listen and Enter to write down what is said."
            ),
            "",
        ),
        "mislabelled": (
            QCoreApplication.translate("Health", "Perhaps mislabelled"),
            QCoreApplication.translate(
                "Health", "A trained model is sure of another intent. Choose one, listen, and keep or change its label."
            ),
            "",
        ),
        "unrecorded": (
            QCoreApplication.translate("Health", "Never recorded"),
            QCoreApplication.translate("Health", "Nobody has spoken these yet."),
            QCoreApplication.translate("Health", "Record them"),
        ),
    }


class HealthPanel(QWidget):
    """Counts when it is first seen, and again after changes. `chosen(str)` is a finding to show, `mend(str)` one to do
    something about, `counted(intent, split)` what a cell of the counts stands for."""

    chosen = Signal(str)
    mend = Signal(str)
    counted = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._counting = False
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Findings"))
        self.tree.setHeaderLabels([self.tr("Finding"), self.tr("Sentences")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(lambda *_: self._explain())
        self.tree.itemClicked.connect(lambda item, _: self.chosen.emit(item.data(0, NAME)))
        self.tree.itemActivated.connect(lambda item, _: self.chosen.emit(item.data(0, NAME)))
        self.words = label(role="muted", wrap=True)
        self.do = button("", lambda: self.mend.emit(self.current()))
        self.counts = button(self.tr("&Counts by intent …"), self._open_counts)
        self._explain()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.words)
        column.addWidget(self.do)
        column.addWidget(self.counts)

    def mark_stale(self) -> None:
        """The corpus has changed: count again, now where it can be seen."""
        self._stale = True
        if self.isVisible():
            self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._count()

    def current(self) -> str:
        """The finding the keyboard is on, or an empty string."""
        item = self.tree.currentItem()
        return item.data(0, NAME) if item else ""

    def _open_counts(self) -> None:
        from gui.widgets.counts_dialog import CountsDialog

        dialog = CountsDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.counted)
        dialog.open()

    def _count(self) -> None:
        project = self._session.project
        if project is None or self._counting:
            return
        self._stale, self._counting = False, True

        def show(counts: Mapping[str, int]) -> None:
            self._counting = False
            self._show(counts)
            if self._stale:
                self._count()

        self._session.tasks.run(health.counts, project.store, on_done=show, owner=self)

    def _show(self, counts: Mapping[str, int]) -> None:
        current = self.current()
        self.tree.clear()
        for name, (title, explain, _) in findings().items():
            item = QTreeWidgetItem([title, f"{counts[name]:,}" if counts[name] else self.tr("none")])
            item.setData(0, NAME, name)
            item.setToolTip(0, explain)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setDisabled(not counts[name])
            self.tree.addTopLevelItem(item)
            if name == current and counts[name]:
                self.tree.setCurrentItem(item)
        self._explain()

    def _explain(self) -> None:
        _, explain, action = findings().get(self.current(), ("", "", ""))
        self.words.setText(explain or self.tr("Choose a finding to see its sentences."))
        self.do.setText(action)
        self.do.setAccessibleName(action or self.tr("Mend"))
        self.do.setVisible(bool(action))

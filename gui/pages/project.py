"""The project at a glance: what is there, what leaks, what comes next. Without a project: how to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine import archive
from engine.store import splits
from engine.store.overview import Overview
from engine.store.rows import Recording
from gui.pages.page import Page
from gui.session import Session
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice
from gui.widgets.recovered_takes import RecoveredTakes
from gui.widgets.speaker_sheet import open_speaker_sheets
from gui.widgets.stat_card import StatCard
from gui.widgets.welcome import Welcome


class ProjectPage(Page):
    """Fills itself from the session's overview; leaks are looked for in the background."""

    name = "project"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.welcome = Welcome(session)
        self.speakers_button = button(self.tr("&Speakers …"), self.show_speakers, "speaker")
        self.actions.addWidget(self.speakers_button)
        self.pack_button = button(
            self.tr("&Pack …"), self.pack, "file", tip=self.tr("The whole project in one zip file")
        )
        self.actions.addWidget(self.pack_button)
        self.unpack_button = button(self.tr("&Unpack …"), self.unpack, tip=self.tr("Open a packed project"))
        self.actions.addWidget(self.unpack_button)
        self.actions.addWidget(button(self.tr("&New …"), lambda: session.asked.emit("new"), "add"))
        self.actions.addWidget(button(self.tr("&Open …"), lambda: session.asked.emit("open"), "open"))
        self.synthetic = Notice()
        self.recovered = Notice(closable=True)
        self.recovered.add_action(self.tr("Listen to them …"), self._show_recovered)
        self._takes: list[Recording] = []
        self.cards = {
            "utterances": StatCard(self.tr("sentences")),
            "recordings": StatCard(self.tr("recordings")),
            "speakers": StatCard(self.tr("speakers")),
            "intents": StatCard(self.tr("intents")),
            "slot_types": StatCard(self.tr("slot types")),
            "runs": StatCard(self.tr("runs")),
        }
        self.counts = self._make_table()
        self.leaks = QVBoxLayout()
        self.leaks.setSpacing(8)
        self.place = label(role="muted", selectable=True)
        self._lay_out()
        self.watch(session.overview_changed)
        session.project_changed.connect(self._project_changed)
        session.takes_recovered.connect(self._offer_takes)
        self._project_changed()

    def refresh(self) -> None:
        project, overview = self.session.project, self.session.overview
        if project is None:
            return
        self.place.setText(str(project.path))
        if project.synthetic:
            self.synthetic.show_text(in_words(project.synthetic), "warn")
        else:
            self.synthetic.hide()
        if overview is not None:
            self._show(overview)
            self.session.tasks.run(splits.leaks, project.store, on_done=self._show_leaks, owner=self)

    def show_speakers(self) -> None:
        """Open the speakers' sheets."""
        if self.session.project is not None:
            open_speaker_sheets(self.session, self)

    def pack(self) -> None:
        """Ask where to, then put the whole project into one file."""
        project = self.session.project
        if project is None:
            return
        name = str(Path.home() / f"{project.path.name}.zip")
        to, _ = QFileDialog.getSaveFileName(self, self.tr("Pack the project"), name, self.tr("Zip files (*.zip)"))
        if to:
            self.pack_to(Path(to))

    def pack_to(self, to: Path) -> None:
        """Put the whole project into the file `to`."""
        self.session.tasks.run(
            archive.pack,
            self.session.project,
            to,
            overwrite=True,  # the dialog has asked already
            title=self.tr("Pack the project"),
            cancellable=True,
            on_done=lambda made: self.session.said.emit(self.tr("Packed into {0}.").format(made)),
            owner=self,
        )

    def unpack(self) -> None:
        """Ask for a packed project and for a folder beside which to put it, then open it."""
        file, _ = QFileDialog.getOpenFileName(self, self.tr("A packed project"), "", self.tr("Zip files (*.zip)"))
        if not file:
            return
        parent = QFileDialog.getExistingDirectory(self, self.tr("A folder to unpack it into"))
        if parent:
            self.unpack_to(Path(file), Path(parent) / Path(file).stem)

    def unpack_to(self, file: Path, folder: Path) -> None:
        """Make `folder` of a packed project and open it."""
        self.session.tasks.run(
            archive.unpack,
            file,
            folder,
            title=self.tr("Unpack {0}").format(file.name),
            cancellable=True,
            on_done=self.session.open,
            owner=self,
        )

    def _offer_takes(self, takes: list[Recording]) -> None:
        self._takes = takes
        words = (
            self.tr("A take was being recorded when Smidgen ended. It is safe, and in the corpus now.")
            if len(takes) == 1
            else self.tr("{0} takes were not saved yet when Smidgen ended. They are safe, and in the corpus now.")
        )
        self.recovered.show_text(words.format(len(takes)), "warn")

    def _show_recovered(self) -> None:
        if self.session.project is not None and self._takes:
            dialog = RecoveredTakes(self.session, self._takes, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _: self.recovered.hide())
            dialog.open()

    def _project_changed(self) -> None:
        self._takes = []
        self.recovered.hide()
        there = self.session.project is not None
        self.stack.setCurrentWidget(self.content if there else self.welcome)
        self.welcome.refresh()
        self.heading.setVisible(there)
        for number in range(self.actions.count()):
            action = self.actions.itemAt(number).widget()
            action.setVisible(there or action is self.unpack_button)

    def _show(self, overview: Overview) -> None:
        notes = {
            "utterances": self.tr("{0} without a recording").format(f"{overview.unrecorded:,}"),
            "recordings": self.tr("{0} minutes").format(f"{overview.minutes:,.1f}"),
            "intents": self.tr("{0} never spoken").format(f"{overview.intents_without_recording:,}"),
        }
        for name, card in self.cards.items():
            card.show_value(f"{getattr(overview, name):,}", notes.get(name, ""))
        self.counts.setRowCount(len(overview.counts))
        for row, count in enumerate(overview.counts):
            cells = (
                count.language,
                count.split,
                f"{count.texts:,}",
                f"{count.recorded:,}",
                f"{count.recordings:,}",
                f"{count.minutes:,.1f}",
                f"{count.speakers:,}",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.counts.setItem(row, column, item)
        height = self.counts.horizontalHeader().sizeHint().height() + 32 * max(len(overview.counts), 1) + 6
        self.counts.setFixedHeight(min(height, 12 * 32))

    def _show_leaks(self, leaks: list[splits.Leak]) -> None:
        while item := self.leaks.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for leak in leaks:
            self.leaks.addWidget(Notice(in_words(str(leak)), "warn"))
        if leaks:
            words = self.tr("A score on such a split is too good. “Split …” on the Corpus page keeps them apart.")
        else:
            words = self.tr("Nothing is in two splits at once: neither a sentence nor a speaker.")
        self.leaks.addWidget(label(words, "muted", wrap=True))

    # --- frame ------------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        names = [
            self.tr("Language"),
            self.tr("Split"),
            self.tr("Sentences"),
            self.tr("Recorded"),
            self.tr("Recordings"),
            self.tr("Minutes"),
            self.tr("Speakers"),
        ]
        table = QTableWidget(0, len(names))
        table.setAccessibleName(self.tr("What is there, by language and split"))
        table.setHorizontalHeaderLabels(names)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(2, len(names)):
            table.horizontalHeaderItem(column).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        for column in (0, 1):
            table.horizontalHeaderItem(column).setTextAlignment(
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        return table

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self.place)
        column.addWidget(self.recovered)
        column.addWidget(self.synthetic)
        column.addLayout(cards)
        column.addWidget(label(self.tr("By language and split"), "section"))
        column.addWidget(self.counts)
        column.addWidget(label(self.tr("Leaks"), "section"))
        column.addLayout(self.leaks)
        column.addStretch(1)
        self.content = QScrollArea()
        self.content.setFrameShape(QFrame.Shape.NoFrame)
        self.content.setWidgetResizable(True)
        self.content.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content.setWidget(inside)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.content)
        self.body.addWidget(self.stack, 1)

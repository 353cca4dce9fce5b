"""The Export page: what can be taken elsewhere, and what each is for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from engine.errors import SmidgenError
from gui.engine_command import EngineCommand
from gui.motion import BusyBar
from gui.pages.page import Page
from gui.runs import RunInfo, list_runs
from gui.session import Session
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

NEEDS_RUN = ("adapter", "merged", "results")


class ExportPage(Page):
    """Exporting is a child process of the engine: merging loads a model, and the window never does."""

    name = "export"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._command: EngineCommand | None = None
        self._own_folder, self._exported = True, False
        self.what: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.run = QComboBox()
        self.run.setAccessibleName(self.tr("Run to export"))
        self.run.setMinimumContentsLength(24)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format of the data set"))
        self.about = label(role="muted", wrap=True)
        self.to = QLineEdit()
        self.to.setAccessibleName(self.tr("Folder to export to"))
        self.browse = button(self.tr("&Folder …"), self._browse, "open")
        self.start = button(self.tr("&Export"), self._export, "export", primary=True)
        self.start.setMinimumWidth(160)
        self.cancel = button(self.tr("Cance&l"), self._cancel, "close")
        self.cancel.hide()
        self.progress = BusyBar()
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.doing = label(role="muted")
        self.notice = Notice(closable=True)
        self.open = button(self.tr("&Open the folder"), self._open, "open")
        self.open.hide()
        self.no_run = label(
            self.tr("No run has finished yet. The data set can be exported all the same."), "muted", wrap=True
        )
        self._lay_out()
        self.watch(session.runs_changed)
        session.project_changed.connect(self._cancel)
        self._changed()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(1000)
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (what, title, sentence) in enumerate(
            (
                (
                    "adapter",
                    self.tr("&Adapter"),
                    self.tr(
                        "What a LoRA run has learnt, and nothing else: a few megabytes in peft’s format, to be put on"
                        " the same base model anywhere."
                    ),
                ),
                (
                    "merged",
                    self.tr("&Merged model"),
                    self.tr(
                        "Base and adapter made one checkpoint: large, and loaded by transformers like any other model,"
                        " without Smidgen."
                    ),
                ),
                (
                    "dataset",
                    self.tr("&Data set"),
                    self.tr(
                        "All sentences, recordings and meanings, in our format or somebody else’s: to archive, to"
                        " share, to open in ELAN, or to import into another project."
                    ),
                ),
                (
                    "results",
                    self.tr("&Results"),
                    self.tr(
                        "Settings, curves, scores and every single answer of a run: for a paper, a spreadsheet, or a"
                        " colleague who wants to check."
                    ),
                ),
            )
        ):
            choice = QRadioButton(title)
            choice.setAccessibleDescription(sentence)
            self._group.addButton(choice)
            self.what[what] = choice
            grid.addWidget(choice, row, 0)
            grid.addWidget(label(sentence, "muted", wrap=True), row, 1)
        self.what["adapter"].setChecked(True)
        self._group.buttonToggled.connect(self._chosen_anew)
        self.run.currentIndexChanged.connect(self._chosen_anew)
        for name, title, sentence in self._formats():
            self.format.addItem(title, (name, sentence))
        self.format.currentIndexChanged.connect(self._chosen_anew)
        self.to.textEdited.connect(self._typed)

        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.to, 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        self._run_title = label(self.tr("&Run"))
        self._run_title.setBuddy(self.run)
        form.addRow(self._run_title, self.run)
        self._format_title = label(self.tr("For&mat"))
        self._format_title.setBuddy(self.format)
        form.addRow(self._format_title, self.format)
        form.addRow(label(), self.about)
        form.addRow(label(), self.no_run)
        to_title = label(self.tr("&To"))
        to_title.setBuddy(self.to)
        form.addRow(to_title, where)
        going = QHBoxLayout()
        going.addWidget(self.start)
        going.addWidget(self.cancel)
        going.addWidget(self.open)
        going.addWidget(self.progress, 1)
        going.addWidget(self.doing)
        going.addStretch(1)
        lower = QWidget()
        lower.setMaximumWidth(1000)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(form)
        column.addLayout(going)
        self.body.addWidget(self.notice)
        self.body.addWidget(card)
        self.body.addWidget(lower)
        self.body.addStretch(1)

    def _formats(self) -> tuple[tuple[str, str, str], ...]:
        """Name (as `engine.data_set` has it), label, and what it is for."""
        text_only = self.tr("Sentences alone, a file for each language and split. What it cannot say is listed.")
        return (
            (
                "jsonl",
                self.tr("JSON lines and sound files"),
                self.tr("Smidgen’s own: nothing is lost when it is imported again."),
            ),
            ("csv", self.tr("CSV and sound files"), self.tr("The same as tables, for a spreadsheet.")),
            (
                "audiofolder",
                self.tr("Hugging Face audiofolder"),
                self.tr("A folder for each split, as load_dataset(“audiofolder”) reads it."),
            ),
            (
                "elan",
                self.tr("ELAN (.eaf)"),
                self.tr("Every recording whole, with tiers for transcript, intent and slots."),
            ),
            ("slurp", self.tr("SLURP"), text_only),
            ("snips", self.tr("Snips"), text_only),
            ("rasa", self.tr("Rasa"), text_only),
            ("massive", self.tr("MASSIVE"), text_only),
            ("conll", self.tr("xSID (CoNLL)"), text_only),
        )

    # --- what there is ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        self.session.tasks.run(list_runs, project, on_done=self._show_runs, owner=self)

    def _show_runs(self, runs: list[RunInfo]) -> None:
        kept = self.run.currentData()
        self.run.blockSignals(True)
        self.run.clear()
        for run in reversed(runs):
            if run.state in ("done", "stopped"):
                self.run.addItem(run.name, run.name)
        self.run.setCurrentIndex(max(self.run.findData(kept), 0))
        self.run.blockSignals(False)
        if not self.run.count():
            self.what["dataset"].setChecked(True)
        self._changed()

    def chosen(self) -> str:
        """What is to be exported."""
        return next(what for what, choice in self.what.items() if choice.isChecked())

    def _chosen_anew(self) -> None:
        if self._exported:
            self._own_folder, self._exported = True, False
            self.open.hide()
            self.notice.hide()
        self._changed()

    def _changed(self) -> None:
        has_runs = self.run.count() > 0
        for what in NEEDS_RUN:
            self.what[what].setEnabled(has_runs)
        needed = self.chosen() in NEEDS_RUN
        self.no_run.setVisible(not has_runs)
        self.run.setVisible(has_runs and needed)
        self._run_title.setVisible(has_runs and needed)
        data_set = self.chosen() == "dataset"
        name, sentence = self.format.currentData()
        for widget in (self.format, self._format_title, self.about):
            widget.setVisible(data_set)
        self.about.setText(sentence)
        self.format.setAccessibleDescription(sentence)
        project = self.session.project
        if project is not None and self._own_folder:
            own = "dataset" if name == "jsonl" else f"dataset-{name}"
            name = own if data_set else f"{self.run.currentData()}-{self.chosen()}"
            self.to.setText(str(_free(project.exports / name)))
        self.start.setEnabled(self._command is None and (has_runs or not needed))

    def _typed(self) -> None:
        self._own_folder = not self.to.text().strip()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder to export into"), self.to.text())
        if folder:
            self.to.setText(str(_free(Path(folder) / Path(self.to.text()).name)))
            self._own_folder = False

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.to.text()))

    # --- exporting --------------------------------------------------------------------------------------------------

    def _export(self) -> None:
        project = self.session.project
        if project is None:
            return
        what, to = self.chosen(), self.to.text().strip()
        more = ["--run", str(self.run.currentData())] if what in NEEDS_RUN else []
        more += ["--format", self.format.currentData()[0]] if what == "dataset" else []
        self.notice.hide()
        self.open.hide()
        self._command = EngineCommand(
            ["export", str(project.path), *more, "--what", what, "--to", to],
            lambda answer: self._done(to, answer), self._failed, self._show_progress, self,
        )  # fmt: skip
        self._busy(True)

    def _busy(self, busy: bool) -> None:
        self.start.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        self.doing.setText(self.tr("Starting …") if busy else "")

    def _show_progress(self, what: str, share: float) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(round(100 * share))
        self.doing.setText(what)

    def _done(self, to: str, answer: dict) -> None:
        self._command = None
        self._busy(False)
        words = self.tr("Exported to {0}").format(answer.get("to", to))
        if left_out := answer.get("left_out", 0):
            more = self.tr("{0} sentences could not be said in this format: NOTES.txt in the folder lists them.")
            words = f"{words}. {more.format(f'{left_out:,}')}"
        self.notice.show_text(words, "warn" if left_out else "good")
        self.open.show()
        self._own_folder, self._exported = False, True  # the folder that is shown is the one that can be opened

    def _failed(self, error: SmidgenError) -> None:
        self._command = None
        self._busy(False)
        self.notice.show_error(error)

    def _cancel(self) -> None:
        if self._command is not None:
            self._command.cancel()
            self._command = None
            self._busy(False)
            self._changed()


def _free(folder: Path) -> Path:
    """`folder`, or the first of its numbered sisters that is not there yet: an export never lands on another one."""
    number, found = 2, folder
    while found.exists():
        found = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return found

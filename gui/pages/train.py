"""The Train page: the runs there are, a new one, and how one learns."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from engine.errors import SmidgenError
from engine.pocket.place import download_size
from engine.project import Project
from engine.training.launch import start
from engine.training.run_folder import RunFolder, prepare
from engine.training.schemes import RunConfig
from gui.model_process import model_process
from gui.pages.page import Page
from gui.pocket_terms import agreed
from gui.runs import RunInfo, list_runs
from gui.translation_sentences import in_words
from gui.widgets.controls import button, label
from gui.widgets.empty import EmptyState
from gui.widgets.notice import Notice
from gui.widgets.run_form import RunForm
from gui.widgets.run_list import RunList
from gui.widgets.run_view import RunView


class TrainPage(Page):
    """Runs live in processes of their own; this page prepares them, starts them, and reads what they write."""

    name = "train"

    def build(self) -> Iterator[None]:
        session = self.session
        self._runs: list[RunInfo] = []
        self._known: Project | None = None
        self.notice = Notice(closable=True)
        self.body.addWidget(self.notice)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(20)
        self.body.addWidget(split, 1)
        # From the outside in: when a widget gets another parent, Qt goes through all of its children.
        left, self.stack = QWidget(split), QStackedWidget(split)
        self.runs = RunList()
        self.runs.picked.connect(self._show_run)
        self.new = button(self.tr("New &run"), self.show_form, "add")
        yield
        self.form = RunForm(session, self.stack)
        self.form.requested.connect(self._train)
        yield
        self.view = RunView(session, self.stack)
        yield
        self.view.start_requested.connect(self._resume)
        self.view.longer_requested.connect(self._longer)
        self.view.copy_requested.connect(self.new_run_from)
        self.view.notes.saved.connect(lambda _: session.runs_changed.emit())
        self.view.test_requested.connect(self._test)
        self.view.state_changed.connect(self._state_changed)
        self.nothing = EmptyState(
            "train",
            self.tr("Nothing to learn from yet"),
            self.tr("A run learns from sentences with their meanings, and from a little speech if there is some."),
            [(self.tr("Bring in sentences"), "import", lambda: session.page_requested.emit("corpus"))],
        )
        for widget in (self.form, self.view, self.nothing):
            self.stack.addWidget(widget)
        yield
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.new)
        self.no_runs = label(self.tr("Runs are listed here once there are some."), "muted", wrap=True)
        column.addWidget(self.no_runs)
        column.addWidget(self.runs, 1)
        column.addStretch(0)
        split.setSizes([220, 920])
        split.setStretchFactor(1, 1)
        self.watch(session.corpus_changed, session.recordings_changed, session.runs_changed)
        session.project_changed.connect(self._project_changed)

    def prepare(self) -> Iterator[None]:
        yield from self.view.plots.prepare()

    # --- what there is ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        self.session.tasks.run(
            lambda: (project, project.store.overview(), list_runs(project)), on_done=self._show_all, owner=self
        )

    def _show_all(self, found: tuple) -> None:
        project, overview, runs = found
        if project is not self.session.project:
            return
        self._runs = runs
        self.form.show_overview(overview)
        self.runs.show_runs(runs, self.view.run_name)
        self.no_runs.setVisible(not runs)
        self.runs.setVisible(bool(runs))
        self.new.setEnabled(bool(overview.utterances))
        if self._take_wanted():
            self._known = project
            return
        if self._known is not project:  # just opened: attach to what is going on
            self._known = project
            going = next((run for run in reversed(runs) if run.state in ("running", "interrupted")), None)
            if going is not None:
                self.runs.pick(going.name)
                return
        if not self.view.run_name:
            self.stack.setCurrentWidget(self.form if overview.utterances else self.nothing)

    def show_form(self) -> None:
        """Show the form for a new run."""
        self.view.leave()
        self.runs.unpick()
        self.stack.setCurrentWidget(self.form)
        self.form.scheme.buttons[self.form.scheme.scheme()].setFocus()

    def new_run_from(self, name: str) -> None:
        """Show the form, filled with the settings of the run `name`."""
        folder = self._folder(name)
        if folder is None:
            return
        try:
            config = folder.config
        except (OSError, ValueError, TypeError, AttributeError) as error:
            sentence = self.tr("The settings of {0} cannot be read.").format(name)
            self.notice.show_error(SmidgenError(sentence, self.tr("Start from an empty form."), str(error)))
            return
        self.show_form()
        self.form.fill_from(config, name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_wanted()

    def _take_wanted(self) -> bool:
        """Fill the form as the Compare page asked for, once the run is known here; whether it did."""
        wanted = str(self.session.settings.value("new_run_from", ""))
        if not wanted or self._folder(wanted) is None:
            return False
        self.session.settings.remove("new_run_from")
        self.new_run_from(wanted)
        return True

    def _show_run(self, run: RunInfo) -> None:
        if run.folder is None:
            self.notice.show_text(
                self.tr("The folder of {0} is missing. Put it back under “runs” to see it.").format(run.name),
                "warn",
            )
            return
        self.view.show_run(run.folder, run.name)
        self.stack.setCurrentWidget(self.view)

    def _project_changed(self) -> None:
        if self.session.project is None:
            self.view.leave()
            self._known = None
            self._runs = []
            self.runs.show_runs([])
            self.notice.hide()

    def _state_changed(self, name: str, state: str) -> None:
        self.runs.set_state(name, state)
        if state != "running":
            self.session.runs_changed.emit()

    # --- starting ---------------------------------------------------------------------------------------------------

    def _train(self, config: RunConfig, name: str) -> None:
        project = self.session.project
        if project is None:
            return
        if config.base == "pocket" and download_size() and not agreed(self.session, self):
            return
        self.form.start.setEnabled(False)

        def failed(error: SmidgenError) -> None:
            self.notice.show_error(error)
            self.form.start.setEnabled(True)

        def go() -> None:
            self.session.tasks.run(
                lambda: prepare(project, config, name or None),
                title=self.tr("Prepare the run"), on_done=self._prepared, on_error=failed, queue="database", owner=self,
            )  # fmt: skip

        if config.base == "pocket" and download_size():
            self._fetch_pocket(go, failed)
        else:
            go()

    def _fetch_pocket(self, then, failed) -> None:
        self.notice.show_text(self.tr("Fetching the pocket model …"), "info")

        def ok(_: dict) -> None:
            self.notice.hide()
            then()

        model_process(self.session).request(
            "pocket", ok, failed,
            lambda p: self.notice.show_text(
                in_words(p.what) + (f": {p.done / p.total:.0%}" if p.total else ""), "info"
            ),
        )  # fmt: skip

    def _prepared(self, folder: RunFolder) -> None:
        self._launch(folder, resume=False)
        self.session.runs_changed.emit()

    def _launch(self, folder: RunFolder, resume: bool) -> None:
        self.session.tasks.run(
            start, folder, resume=resume,
            on_done=lambda _: self._launched(folder), on_error=self.notice.show_error, owner=self,
        )  # fmt: skip

    def _launched(self, folder: RunFolder) -> None:
        self.notice.hide()
        self.view.show_run(folder, folder.name)
        self.stack.setCurrentWidget(self.view)
        self.session.runs_changed.emit()

    def _folder(self, name: str) -> RunFolder | None:
        return next((run.folder for run in self._runs if run.name == name), None)

    def _resume(self, name: str) -> None:
        folder = self._folder(name)
        if folder is not None:
            self._launch(folder, resume=folder.state != "ready")

    def _longer(self, name: str) -> None:
        folder = self._folder(name)
        if folder is None:
            return
        question = self.tr("How many more epochs, with the last stage’s data and rate?")
        epochs, agreed = QInputDialog.getInt(self, self.tr("Train longer"), question, 1, 1, 99)
        if agreed:
            self.train_longer(folder, epochs)

    def train_longer(self, folder: RunFolder, epochs: int) -> None:
        """Add epochs to a finished run and go on with it."""
        self.session.tasks.run(
            folder.train_longer, epochs,
            on_done=lambda _: self._launch(folder, resume=True), on_error=self.notice.show_error, owner=self,
        )  # fmt: skip

    def _test(self, name: str) -> None:
        self.session.settings.setValue("test_run", name)
        self.session.page_requested.emit("test")

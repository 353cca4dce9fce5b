"""The Study page: which scheme, and how much speech, on this project's own data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QStackedWidget

from engine.errors import SmidgenError
from engine.pocket.place import download_size
from engine.project import Project
from engine.study.answer import Answer
from engine.study.export import write_all
from engine.study.plan import Plan
from engine.study.queue import start_queue
from engine.study.results import read_results
from engine.study.study import Study, create
from gui.models.studies import Found, look, take_in
from gui.pages.page import Page
from gui.widgets.controls import button
from gui.widgets.empty import EmptyState
from gui.widgets.notice import Notice
from gui.widgets.study_figure import write_png
from gui.widgets.study_form import StudyForm
from gui.widgets.study_view import StudyView

LOOK_MS = 1000
"""Milliseconds between two looks at what the queue says."""


class StudyPage(Page):
    """The queue is a process of its own; this page plans studies, starts and pauses them, and reads what they write."""

    name = "study"

    def build(self) -> Iterator[None]:
        session = self.session
        self._found = Found()
        self._wanted = ""
        self._making = False
        self._seen: tuple[str, str, int] = ("", "", 0)
        self.notice = Notice(closable=True)
        self.body.addWidget(self.notice)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Study that is shown"))
        self.which.setMinimumContentsLength(16)
        self.which.activated.connect(lambda _: self._choose(self.which.currentData()))
        self.new = button(self.tr("Ne&w study"), self.show_form, "add")
        self.actions.addWidget(self.which)
        self.actions.addWidget(self.new)
        yield
        self.form = StudyForm(session, self.stack)
        self.form.requested.connect(self._make)
        yield
        self.view = StudyView(self.stack)
        yield
        self.view.go_requested.connect(self._go)
        self.view.pause_requested.connect(self._pause)
        self.view.extended.connect(self._extend)
        self.view.export_requested.connect(self._export)
        self.nothing = EmptyState(
            "study",
            self.tr("Nothing to study yet"),
            self.tr(
                "A study trains the same task in several ways and says which is best, and what more speech would buy."
            ),
            [(self.tr("Bring in sentences"), "import", lambda: session.page_requested.emit("corpus"))],
        )
        for widget in (self.nothing, self.form, self.view):
            self.stack.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.watch(session.corpus_changed, session.recordings_changed, session.runs_changed)
        session.project_changed.connect(self._project_changed)

    def keys(self) -> list[tuple[str, str]]:
        return [("Alt+W", self.tr("New study")), ("Alt+P", self.tr("Pause it")), ("Alt+G", self.tr("Go on with it"))]

    # --- what there is ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        project = self.session.project
        assert project is not None
        self.session.tasks.run(
            look, project, self._wanted,
            on_done=lambda found: self._show(found) if project is self.session.project else None,
            on_error=self.notice.show_error, owner=self,
        )  # fmt: skip
        if project.writable:
            self.session.tasks.run(take_in, project, queue="database", on_done=self._taken_in, owner=self)

    def _taken_in(self, names: list[str]) -> None:
        if names:
            self.session.runs_changed.emit()

    def _show(self, found: Found) -> None:
        self._found = found
        assert found.overview is not None
        self.which.clear()
        for name in reversed(found.names):
            self.which.addItem(name, name)
        shown = found.shown
        self.which.setVisible(bool(found.names))
        self.new.setVisible(bool(found.overview.utterances))
        self.form.show_overview(found.overview, found.earlier)
        if shown is not None:
            self._wanted = shown.study.name
            self.which.setCurrentIndex(self.which.findData(shown.study.name))
            self.view.show_study(shown)
            self._seen = self._look_at(shown.study)
        if not found.overview.utterances and shown is None:
            self.stack.setCurrentWidget(self.nothing)
        elif shown is None or self._making:
            self.stack.setCurrentWidget(self.form)
        else:
            self.stack.setCurrentWidget(self.view)
        self._timer.start()

    def _choose(self, name: str) -> None:
        self._wanted, self._making = name, False
        self.refresh()

    def show_form(self) -> None:
        """Show the form for a new study."""
        self._making = True
        self.stack.setCurrentWidget(self.form)
        self.form.schemes["curriculum"].setFocus()

    def _project_changed(self) -> None:
        self._timer.stop()
        self._wanted, self._making = "", False
        self._found = Found()
        self.view.shown = None
        self.form.reset()
        self.notice.hide()

    def _look(self) -> None:
        """Read the queue's few lines; the whole study only where a cell came or went."""
        shown = self.view.shown
        if shown is None or self.session.project is None or not self.isVisible():
            return  # showing the page again refreshes it
        seen = self._look_at(shown.study)
        if seen != self._seen:
            self._seen = seen
            self.refresh()
            return
        self.view.show_status(shown.study.status)
        self._timer.start()

    @staticmethod
    def _look_at(study: Study) -> tuple[str, str, int]:
        status = study.status
        return status.state, status.cell, sum(1 for _ in (study.path / "results").glob("*.json"))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self.view.shown is not None:
            self._timer.start()

    # --- what is done with it ---------------------------------------------------------------------------------------

    def _make(self, plan: Plan, name: str) -> None:
        project = self.session.project
        if project is None or self._lacks_pocket(plan):
            return

        def made(study: Study) -> None:
            self._wanted, self._making = study.name, False
            self._start(study)

        self.session.tasks.run(
            create,
            project,
            plan,
            name,
            title=self.tr("Plan the study"),
            on_done=made,
            on_error=self._failed,
            owner=self,
        )

    def _lacks_pocket(self, plan: Plan) -> bool:
        if plan.settings.get("base", "pocket") != "pocket" or not download_size():
            return False
        self.notice.show_text(
            self.tr(
                "The pocket model is not here yet. Fine-tune once on the Train page, which fetches it, then come back."
            ),
            "warn",
        )
        self.form.start.setEnabled(True)
        return True

    def _go(self) -> None:
        if self.view.shown is not None and not self._lacks_pocket(self.view.shown.plan):
            self.view.go.setEnabled(False)
            self._start(self.view.shown.study)

    def _start(self, study: Study) -> None:
        self.session.tasks.run(start_queue, study, on_done=lambda _: self._started(), on_error=self._failed, owner=self)

    def _started(self) -> None:
        self.notice.hide()
        self.refresh()

    def _pause(self) -> None:
        if self.view.shown is not None:
            self.view.shown.study.pause()
            self.view.show_status(self.view.shown.study.status)
            self._timer.start()

    def _extend(self, plan: Plan) -> None:
        if self.view.shown is None:
            return
        try:
            self.view.shown.study.write_plan(plan)
        except (SmidgenError, OSError) as error:
            self._failed(error if isinstance(error, SmidgenError) else SmidgenError(str(error)))
            return
        self.session.said.emit(self.tr("The study has more to do now; nothing that is done is done again."))
        self.refresh()

    def _export(self) -> None:
        project, shown = self.session.project, self.view.shown
        if project is None or shown is None:
            return
        self.session.tasks.run(
            export, project, shown.study, title=self.tr("Export the study"),
            on_done=lambda folder: self.notice.show_text(self.tr("Written to {0}.").format(folder), "good"),
            on_error=self._failed, owner=self,
        )  # fmt: skip

    def _failed(self, error: SmidgenError) -> None:
        self.notice.show_error(error)
        self.refresh()


def export(project: Project, study: Study) -> Path:
    """Write CSV, LaTeX, SVG and PNG into the project's exports; the folder. For a worker (QImage needs no window)."""
    folder = project.exports / study.name
    try:
        for path in write_all(Answer(read_results(study.path / "results")), folder):
            if path.suffix == ".svg" and not write_png(path.read_text(encoding="utf-8"), str(path.with_suffix(".png"))):
                raise SmidgenError(
                    QCoreApplication.translate("StudyPage", "{0} cannot be written.").format(path.with_suffix(".png")),
                    QCoreApplication.translate("StudyPage", "Is the disk full?"),
                )
    except OSError as error:
        raise SmidgenError(
            QCoreApplication.translate("StudyPage", "{0} cannot be written ({1}).").format(folder, error.strerror),
            QCoreApplication.translate("StudyPage", "Free some room, or close it."),
        ) from error
    return folder

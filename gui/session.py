"""The open project, and word of when its data change. One a window; every page is given it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import SmidgenError
from engine.project import Project
from engine.store.overview import Overview
from engine.store.rows import Recording
from gui.settings import Settings
from gui.tasks import Tasks

RECENT = 8
COUNT_AFTER = 250
"""Milliseconds to wait for further changes before everything is counted again."""


@dataclass(frozen=True)
class ModelStatus:
    """A model that is loaded, as the status bar shows it: "Qwen2-Audio on CPU, float32, 1.4 GB"."""

    name: str
    device: str
    dtype: str
    memory_mb: float = 0.0


class Session(QObject):
    """`project` is the open project or None. Whoever changes data says so through the ``*_changed`` signals, on the
    main thread and after the change is in the database; pages listen and refresh themselves."""

    project_changed = Signal()
    corpus_changed = Signal()
    """Utterances, intents, slot types or splits."""
    recordings_changed = Signal()
    """Recordings or speakers."""
    runs_changed = Signal()
    """Runs were added, renamed, deleted, or one ended."""
    overview_changed = Signal()
    """`overview` was counted anew, after any of the above."""
    takes_recovered = Signal(list)
    """Takes (`Recording`) of a session that ended too soon, now in the corpus."""
    model_changed = Signal()
    said = Signal(str)
    """A sentence for the status bar: what was just done."""
    asked = Signal(str)
    """Somebody wants the window to ask for a project: ``new`` or ``open``."""
    page_requested = Signal(str)
    """Somebody wants this page shown (a name of `gui.pages.page.PAGES`)."""
    sentence_wanted = ""
    """What the Corpus page is to look for when it is next shown; it takes it away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings(self)
        self.tasks = Tasks(self)
        self.project: Project | None = None
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the project is left; the window puts its pages' answer here."""
        self._model: ModelStatus | None = None
        self.overview: Overview | None = None
        """What the project holds and what comes next; None until it is counted the first time."""
        self._counting = False
        self._count_again = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._count_again.timeout.connect(self._count)
        for changed in (self.corpus_changed, self.recordings_changed, self.runs_changed):
            changed.connect(self._count_again.start)

    # --- the project ------------------------------------------------------------------------------------------------

    def open(self, folder: Path | str, on_done: Callable[[], None] | None = None) -> None:
        """Open the project in `folder` in the background, in place of the one that is open."""
        folder = Path(folder).absolute()
        if self.project is None or self.project.path.absolute() != folder:
            self._load(lambda: Project.open(folder), self.tr("Open {0}").format(folder.name), on_done)

    def create(self, folder: Path | str, language: str, name: str = "") -> None:
        """Create a project in `folder` and open it."""
        title = self.tr("Create {0}").format(name or Path(folder).name)
        self._load(lambda: Project.create(Path(folder), language, name), title)

    def open_sample(self) -> None:
        """Open the user's copy of the sample project, making it first where there is none."""
        from engine import sample

        title = self.tr("Open the sample project")
        self.tasks.run(sample.open_sample, on_done=self.open, title=title)

    def _load(self, load: Callable[..., Project], title: str, on_done: Callable[[], None] | None = None) -> None:
        if not self.may_close():
            return

        def done(project: Project) -> None:
            self.use(project)
            if on_done:
                on_done()

        self.tasks.run(load, on_done=done, title=title)

    def use(self, project: Project) -> None:
        """Make an open `project` the window's, in place of another; the session closes it when it is done with it."""
        if self.project is not project:
            self.close()
        self.project = project
        self._remember(project.path)
        self.project_changed.emit()
        self._count()
        if (project.audio / "unsaved").is_dir():
            self.tasks.run(_recover, project, queue="database", on_done=self._recovered)

    def close(self) -> None:
        """Close the project; work still going on for it is cancelled and waited for."""
        if self.project is None:
            return
        self.tasks.drop_all()
        self._count_again.stop()
        project, self.project = self.project, None
        self.overview, self._counting = None, False
        self.project_changed.emit()
        project.close()

    def end(self) -> None:
        """The window is closing for good."""
        self.close()
        self.tasks.close()
        self.settings.sync()

    def _recovered(self, takes: list[Recording]) -> None:
        if takes:
            self.recordings_changed.emit()
            self.takes_recovered.emit(takes)
            self.said.emit(
                self.tr("{0} take(s) of a session that ended too soon were saved in the corpus.").format(len(takes))
            )

    def _count(self) -> None:
        if self.project is None:
            return
        if self._counting:
            self._count_again.start()
            return
        self._counting = True

        def done(overview: Overview) -> None:
            self._counting = False
            self.overview = overview
            self.overview_changed.emit()

        def failed(error: SmidgenError) -> None:
            self._counting = False
            self.tasks.failed.emit(error)

        self.tasks.run(self.project.store.overview, on_done=done, on_error=failed)

    def show_sentence(self, text: str) -> None:
        """Show a sentence on the Corpus page, to be looked at or mended."""
        self.sentence_wanted = text
        self.page_requested.emit("corpus")

    # --- what else the window shows ---------------------------------------------------------------------------------

    @property
    def model(self) -> ModelStatus | None:
        """The model that is loaded, if one is."""
        return self._model

    @model.setter
    def model(self, status: ModelStatus | None) -> None:
        self._model = status
        self.model_changed.emit()

    def recent(self) -> list[Path]:
        """Projects opened before that are still there, the last one first."""
        stored = self.settings.value("recent", [])
        paths = [stored] if isinstance(stored, str) else list(stored or [])
        return [Path(path) for path in paths if (Path(path) / "project.sqlite").is_file()]

    def _remember(self, folder: Path) -> None:
        paths = [str(folder), *(str(path) for path in self.recent() if path != folder)]
        self.settings.setValue("recent", paths[:RECENT])


def _recover(project: Project) -> list[Recording]:
    from engine.audio.takes import recover

    return recover(project)

"""Many sound files through the model, one after the other, with progress; a bad one does not stop the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import SmidgenError
from engine.progress import Meter
from gui.asker import Asker, Question
from gui.corrections import keep_file
from gui.models.tries import Try
from gui.session import Session
from gui.translation_sentences import in_words

GIVE_UP = 3
"""Files that the model fails on, one like the other and before it answered any, until it is not asked any more."""


@dataclass
class Outcome:
    """What came of a batch of `total` files: how many were `answered`, sentences about those that were not."""

    total: int
    answered: int = 0
    problems: list[str] = field(default_factory=list)
    cancelled: bool = False


class FileBatch(QObject):
    """`progressed(Progress)` before each file and `tried(Try)` for each answer; `ended(Outcome)` once, also when
    cancelled: then the file that is under way is the last."""

    progressed = Signal(object)
    tried = Signal(object)
    ended = Signal(object)

    def __init__(self, session: Session, asker: Asker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asker = asker
        self._outcome: Outcome | None = None
        self._files: list[Path] = []
        self._runs: list[str] = []
        self._request = 0
        self._alike: list[str] = []
        session.project_changed.connect(self._forget)

    @property
    def is_running(self) -> bool:
        return self._outcome is not None

    def start(self, files: Sequence[Path], runs: Sequence[str]) -> None:
        """Ask each of `runs` about each of `files`; each is copied into the project first."""
        if self.is_running or not files:
            return
        self._files, self._runs = list(files), list(runs)
        self._outcome = Outcome(len(files))
        self._alike = []
        self._meter = Meter(self.tr("Files"), len(files), self.progressed.emit, every=0)
        self._place = 0
        self._next()

    def cancel(self) -> None:
        """Ask no more. What has been answered stays."""
        if self._outcome is not None:
            self._outcome.cancelled = True
            self._asker.cancel(self._request)

    def _next(self) -> None:
        project, outcome = self._session.project, self._outcome
        if outcome is None or project is None:
            return
        if outcome.cancelled or self._place >= len(self._files):
            self._end(outcome)
            return
        file = self._files[self._place]
        self._meter.what = file.name
        self._meter.at(self._place)
        self._session.tasks.run(
            keep_file, project, file,
            on_done=lambda clip: self._ask(file, clip, 0), on_error=lambda error: self._failed(file, error),
            queue="database", owner=self,
        )  # fmt: skip

    def _ask(self, file: Path, clip: Path, number: int) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        if outcome.cancelled:
            self._end(outcome)
            return

        def kept(tried: Try) -> None:
            self._alike = []
            self.tried.emit(tried)
            if self._outcome is not outcome:
                return
            if number + 1 < len(self._runs):
                self._ask(file, clip, number + 1)
            else:
                outcome.answered += 1
                self._go_on()

        def failed(error: SmidgenError) -> None:
            if self._outcome is not outcome:
                return
            self._alike.append(error.message)
            if len(self._alike) >= GIVE_UP and not outcome.answered and len(set(self._alike)) == 1:
                self._files = self._files[: self._place + 1]
            self._failed(file, error)

        self._request = self._asker.ask(
            self._runs[number], Question(clip, source=file.name), lambda _: None, kept, failed
        )

    def _failed(self, file: Path, error: SmidgenError) -> None:
        if self._outcome is None:
            return
        if not self._outcome.cancelled:
            self._outcome.problems.append(f"{file.name}: {in_words(error.message)}")
        self._go_on()

    def _go_on(self) -> None:
        self._place += 1
        self._next()

    def _end(self, outcome: Outcome) -> None:
        self._outcome = None
        self.ended.emit(outcome)

    def _forget(self) -> None:
        self._outcome = None

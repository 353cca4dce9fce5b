"""The trimming of the take that the Record page shows: stored as steps that can be undone, there and in the corpus."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from engine.project import Project
from engine.store.rows import Recording
from gui.session import Session


class TakeTrims(QObject):
    """`changed` when a trim is stored or taken back; `undone(Recording)` with the take as it is again then;
    `failed(SmidgenError)` where the database refuses."""

    changed = Signal()
    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = 0
        self._made = 0

    @property
    def can_undo(self) -> bool:
        """Whether the take that is shown was trimmed since it is."""
        return self._steps > 0

    def forget(self) -> None:
        """Another take is shown: what was done before is undone on the Corpus page."""
        self._steps = 0

    def trim(self, take: Recording, start: float, end: float | None) -> Recording:
        """Keep of the take what lies between `start` and `end` (seconds), and return it as it is now; its file stays
        whole."""
        project, changed = self._session.project, replace(take, trim_start=start, trim_end=end)
        assert project is not None
        store, label = project.store, self.tr("Trim a recording")
        self._steps += 1
        self._made += 1
        self._run(lambda: store.edits.do(label, store.recordings.update, changed), lambda _: self.changed.emit())
        return changed

    def undo(self, take: Recording) -> None:
        """Take the last trimming back; nothing happens where something else was done in the corpus since."""
        project = self._session.project
        if project is None or not self._steps:
            return
        self._steps -= 1
        made = self._made

        def done(found: Recording) -> None:
            self.changed.emit()
            if made == self._made:  # else it was trimmed anew meanwhile, and that is shown already
                self.undone.emit(found)

        label = self.tr("Trim a recording")
        self._run(lambda: _undo(project, label, take), done)

    def _run(self, function, then) -> None:
        self._session.tasks.run(function, queue="database", on_done=then, on_error=self.failed.emit, owner=self)


def _undo(project: Project, label: str, take: Recording) -> Recording:
    if project.store.edits.undo_label == label:
        project.store.edits.undo()
    assert take.id is not None
    return project.store.recordings.get(take.id)

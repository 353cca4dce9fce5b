"""Asks the model about a clip before it is whole: while the microphone still waits for more, the answer is computed.

The answer is used only where the whole clip holds the same speech, sample for sample (`Understander.foresee`); nothing
is shown before, and whatever goes wrong here comes again, with its sentence, when the clip itself is asked about.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from engine.audio.files import Samples
from gui.corrections import write_clip
from gui.model_process import model_process
from gui.session import Session


class Foresight(QObject):
    """One clip at a time; a model that is not loaded, or is at work, is left alone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._process = model_process(session)

    def foresee(self, runs: Sequence[str], samples: Samples) -> None:
        """Have each run's model answer for `samples`, 16 kHz mono."""
        if not self._process.running or self._process.busy:
            return
        scratch = tempfile.TemporaryDirectory(prefix="smidgen-")
        path = Path(scratch.name) / "clip.wav"
        self._session.tasks.run(
            write_clip, samples, path, on_done=lambda _: self._ask(runs, path, scratch), on_error=_no_matter, owner=self
        )

    def _ask(self, runs: Sequence[str], path: Path, scratch: tempfile.TemporaryDirectory[str]) -> None:
        project = self._session.project
        if project is None or self._process.busy:
            scratch.cleanup()
            return
        left = len(runs)

        def one_done(_: object) -> None:
            nonlocal left
            left -= 1
            if not left:
                scratch.cleanup()

        for run in runs:
            self._process.request("foresee", one_done, one_done, project=str(project.path), run=run, audio=str(path))


def _no_matter(_: object) -> None:
    """It will be said when the clip itself is asked about."""

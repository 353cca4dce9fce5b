"""Asks the window's model process about a clip or words, and keeps what was answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from engine.errors import SmidgenError
from engine.progress import Progress
from engine.semantics import Prediction
from engine.store.rows import Test
from gui.corrections import keep_try
from gui.model_process import model_process
from gui.models.tries import Try
from gui.session import ModelStatus, Session


@dataclass(frozen=True)
class Question:
    """What is asked about: a `clip` of the project, whose file was called `source` elsewhere, or `text`. `since` is
    when the question was complete (monotonic seconds), None where nobody waits; `settled` is for whoever asks to call
    once there is an answer or there will be none."""

    clip: Path | None = None
    text: str = ""
    source: str = ""
    since: float | None = None
    settled: Callable[[], None] = lambda: None


class Asker(QObject):
    """One way for everything that is tried: spoken, from a file, typed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._process = model_process(session)

    def ask(
        self,
        run: str,
        question: Question,
        answered: Callable[[Try], None],
        kept: Callable[[Try], None],
        failed: Callable[[SmidgenError], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> int:
        """Ask the model of `run`; the request's number. `answered` comes as soon as there is an answer, `kept` once
        a clip's answer is in the database too (of words, which are not kept, at once)."""
        project = self._session.project
        assert project is not None

        def ok(answer: dict) -> None:
            self._show_status(answer)
            prediction = Prediction.from_dict(answer["predictions"][0])
            took = None if question.since is None else 1000 * (time.monotonic() - question.since)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            tried = Try(run, question.clip, question.text, prediction, None, took, question.source, now)
            answered(tried)
            self._keep(tried, kept, failed)

        about = {"audio": [str(question.clip)]} if question.clip is not None else {"text": [question.text]}
        return self._process.request("predict", ok, failed, progress, project=str(project.path), run=run, **about)

    def cancel(self, request: int) -> None:
        """Cancel a request; its `failed` is called once the work has stopped."""
        self._process.cancel(request)

    def _keep(self, tried: Try, kept: Callable[[Try], None], failed: Callable[[SmidgenError], None]) -> None:
        project = self._session.project
        if project is None:
            return
        if tried.clip is None:
            kept(tried)
            return

        def done(test: Test) -> None:
            tried.test, tried.when = test, test.created
            kept(tried)

        self._session.tasks.run(
            keep_try, project, tried.run, tried.clip, tried.prediction, tried.source,
            on_done=done, on_error=failed, queue="database", owner=self,
        )  # fmt: skip

    def _show_status(self, answer: dict) -> None:
        if device := answer.get("device"):
            self._session.model = ModelStatus(
                str(answer.get("run", "")), device["name"], device["dtype"], float(device.get("memory_mb", 0.0))
            )

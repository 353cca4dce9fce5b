"""The one door to background work.

`Tasks.run(function, …)` runs `function` on another thread and hands its result, its progress or its error back on the
main thread. There are two queues: one worker for what writes to the database (so that writes keep their order and never
wait for each other's locks) and a small pool for the rest. Nothing else in `gui` starts a thread.

Errors take one path: a `SmidgenError` is shown as it is, anything else as something unexpected with its details folded,
and `Cancelled` is silent. Work that takes a while takes a parameter named `report` (see `engine.progress`): it is given
one that shows progress in the window and raises `Cancelled` once the user cancels.
"""

from __future__ import annotations

import inspect
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from engine.errors import Cancelled, SmidgenError
from engine.progress import Progress
from gui.errors import explain

Queue = Literal["pool", "database"]
State = Literal["waiting", "running", "done", "failed", "cancelled"]

POOL = 3
PROGRESS_EVERY = 0.05
"""Seconds between two progress reports that reach the main thread; the last one always does."""


class Task(QObject):
    """One piece of background work, as the main thread sees it. Its signals come on the main thread."""

    progressed = Signal(Progress)
    ended = Signal()

    def __init__(self, title: str, cancellable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.cancellable = cancellable
        self.state: State = "waiting"
        self.progress: Progress | None = None
        self._cancelled = False
        self._dropped = False

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next report, and then nothing is shown."""
        self._cancelled = True

    def drop(self) -> None:
        """Cancel, and never call back: whoever asked is gone, or the project was closed."""
        self._cancelled = self._dropped = True

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop; it may still be about to."""
        return self._cancelled

    @property
    def is_over(self) -> bool:
        return self.state in ("done", "failed", "cancelled")


class Tasks(QObject):
    """All background work of one window."""

    changed = Signal()
    """A task with a title began or ended: the window shows those."""
    failed = Signal(SmidgenError)
    """Work without an `on_error` of its own failed; the window shows it."""

    _from_worker = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[str, ThreadPoolExecutor] = {
            "pool": ThreadPoolExecutor(POOL, "smidgen-pool"),
            "database": ThreadPoolExecutor(1, "smidgen-database"),
        }
        self._active: dict[Task, Future[None]] = {}
        self._closed = False
        # Queued, so that what a worker sends runs in the event loop of the thread this object lives on.
        self._from_worker.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[SmidgenError], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        title: str = "",
        cancellable: bool = False,
        queue: Queue = "pool",
        owner: QObject | None = None,
        **kwargs: Any,
    ) -> Task:
        """Run ``function(*args, **kwargs)`` on a worker; call from the main thread.

        on_done gets the result, on_error the error in place of the usual dialog, on_progress each report. A task with a
        `title` is shown while it lasts, with a button to cancel where `cancellable`. `queue` is ``"database"`` for
        whatever writes to the database. When `owner` is destroyed first, nothing is called back.
        """
        task = Task(title, cancellable, self)
        if owner is not None:
            owner.destroyed.connect(task.drop)
        if on_progress is not None:
            task.progressed.connect(on_progress)
        if "report" not in kwargs and takes_report(function):
            kwargs["report"] = self._reporter(task)

        def work() -> None:
            if task._cancelled:
                self._send(lambda: self._end(task, "cancelled"))
                return
            self._send(lambda: self._begin(task))
            try:
                result = function(*args, **kwargs)
            except Cancelled:
                self._send(lambda: self._end(task, "cancelled"))
            except Exception as error:
                # `error` is unbound after the block, and the traceback would keep the worker's frames alive.
                told = explain(error, title or getattr(function, "__name__", ""))
                traceback.clear_frames(error.__traceback__)  # else all that they held waits for the collector
                self._send(lambda: self._end(task, "failed", lambda: (on_error or self.failed.emit)(told)))
            else:
                self._send(lambda: self._end(task, "done", (lambda: on_done(result)) if on_done else None))

        if self._closed:
            task.state = "cancelled"
            return task
        self._active[task] = self._executors[queue].submit(work)
        if title:
            self.changed.emit()
        return task

    def active(self, titled: bool = True) -> list[Task]:
        """The tasks that have not ended, oldest first; by default those the user sees."""
        return [task for task in self._active if task.title or not titled]

    def drop_all(self, timeout: float | None = None) -> None:
        """Cancel everything, wait for it (`timeout` seconds at most) and call nobody back. For closing a project."""
        futures = list(self._active.values())
        for task, future in list(self._active.items()):
            task.drop()
            if future.cancel():
                self._forget(task, "cancelled")
        wait(futures, timeout)
        for task in list(self._active):
            self._forget(task, "cancelled")

    def close(self) -> None:
        """End for good: afterwards no thread is left and no callback comes."""
        self._closed = True
        self.drop_all()
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)

    # --- on the worker's thread -------------------------------------------------------------------------------------

    def _send(self, action: Callable[[], None]) -> None:
        self._from_worker.emit(action)

    def _reporter(self, task: Task) -> Callable[[Progress], None]:
        last = 0.0

        def report(progress: Progress) -> None:
            nonlocal last
            if task._cancelled:
                raise Cancelled(progress.what)
            now = time.monotonic()
            if now - last < PROGRESS_EVERY and progress.done < progress.total:
                return
            last = now
            self._send(lambda: self._progress(task, progress))

        return report

    # --- on the main thread -----------------------------------------------------------------------------------------

    def _call(self, action: Callable[[], None]) -> None:
        action()

    def _begin(self, task: Task) -> None:
        if task in self._active:
            task.state = "running"

    def _progress(self, task: Task, progress: Progress) -> None:
        if task in self._active and not task._dropped:
            task.progress = progress
            task.progressed.emit(progress)

    def _end(self, task: Task, state: State, then: Callable[[], None] | None = None) -> None:
        if task not in self._active:
            return
        dropped = task._dropped
        self._forget(task, state)
        if then is not None and not dropped:
            then()

    def _forget(self, task: Task, state: State) -> None:
        del self._active[task]
        task.state = state
        task.ended.emit()
        if task.title:
            self.changed.emit()
        task.deleteLater()


def takes_report(function: Callable[..., Any]) -> bool:
    """Whether `function` has a parameter for the report of its progress."""
    try:
        return "report" in inspect.signature(function).parameters
    except (TypeError, ValueError):
        return False

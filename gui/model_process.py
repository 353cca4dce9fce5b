"""The window's door to a model: a client of `python -m engine serve`, which speaks JSON lines.

The process is started by the first request and goes with the window. If it dies, whoever waits for an answer gets one
sentence, and the next request starts it again.
"""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from engine import child
from engine.errors import SmidgenError
from engine.progress import Progress
from gui.engine_command import engine_environment
from gui.session import Session

Answer = Callable[[dict[str, Any]], None]
Failed = Callable[[SmidgenError], None]
Advance = Callable[[Progress], None]

LOG_LINES = 200
QUIT_WAIT_MS = 500


@dataclass
class _Pending:
    do: str
    ok: Answer | None
    failed: Failed | None
    progress: Advance | None


class ModelProcess(QObject):
    """One child process, many requests; answers arrive on the main thread, each at its own callback.

    `busy_changed(bool)` says whether any request waits; `failed(SmidgenError)` carries errors nobody else takes.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    understood = Signal(dict)
    """The answer to a request to ``predict``, whoever asked."""

    def __init__(self, parent: QObject | None = None, program: list[str] | None = None) -> None:
        super().__init__(parent)
        self._program = program or child.command("engine", "serve")
        self._process: QProcess | None = None
        self._pending: dict[int, _Pending] = {}
        self._next = 0
        self._buffer = b""
        self._log: deque[str] = deque(maxlen=LOG_LINES)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._pending)

    @property
    def running(self) -> bool:
        """Whether the child process is up."""
        return self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning

    def request(
        self,
        do: str,
        ok: Answer | None = None,
        failed: Failed | None = None,
        progress: Advance | None = None,
        **fields: Any,
    ) -> int:
        """Send one request and return its number; exactly one of `ok` and `failed` is called later."""
        if not self.running:
            self._start()
        self._next += 1
        was_busy = self.busy
        self._pending[self._next] = _Pending(do, ok, failed, progress)
        line = json.dumps({"id": self._next, "do": do} | fields, ensure_ascii=False) + "\n"
        assert self._process is not None
        self._process.write(line.encode())
        if not was_busy:
            self.busy_changed.emit(True)
        return self._next

    def cancel(self, number: int) -> None:
        """Cancel a request; its `failed` is called with "Cancelled." once the work has stopped."""
        if self.running and number in self._pending and self._process is not None:
            line = json.dumps({"id": 0, "do": "cancel", "request": number}) + "\n"
            self._process.write(line.encode())

    def stop(self) -> None:
        """End the process; whoever still waits hears nothing more."""
        waiting, self._pending = bool(self._pending), {}
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            if process.state() != QProcess.ProcessState.NotRunning:
                process.write(b'{"id": 0, "do": "quit"}\n')
                process.closeWriteChannel()
                # a process in the middle of a computation reads no request: it is ended, it owns no data
                if waiting or not process.waitForFinished(QUIT_WAIT_MS):
                    process.kill()
                    process.waitForFinished(QUIT_WAIT_MS)
            process.deleteLater()
        if waiting:
            self.busy_changed.emit(False)

    def _start(self) -> None:
        self._buffer = b""
        self._log.clear()
        process = QProcess(self)
        process.setProcessEnvironment(engine_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_log)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._broke)
        self._process = process
        process.start(self._program[0], self._program[1:])

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            try:
                message = json.loads(line)
                number = message["id"]
            except (ValueError, KeyError, TypeError):
                self._log.append(line.decode("utf-8", "replace"))
                continue
            self._take(number, message)

    def _take(self, number: int, message: dict[str, Any]) -> None:
        pending = self._pending.get(number)
        if pending is None:
            return
        if "progress" in message:
            if pending.progress is not None:
                pending.progress(_progress(message["progress"]))
            return
        del self._pending[number]
        if not self._pending:
            self.busy_changed.emit(False)
        if "error" in message:
            error = message["error"]
            self._fail(
                pending, SmidgenError(error.get("message", ""), error.get("next_step", ""), error.get("details", ""))
            )
            return
        answer = message.get("ok") or {}
        if pending.ok is not None:
            pending.ok(answer)
        if pending.do == "predict":
            self.understood.emit(answer)

    def _fail(self, pending: _Pending, error: SmidgenError) -> None:
        if pending.failed is not None:
            pending.failed(error)
        else:
            self.failed.emit(error)

    def _read_log(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            for line in text.splitlines():
                self._log.append(line)
                logging.getLogger("smidgen.model").info("%s", line)

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # the others are followed by `finished`
            self._ended(-1, QProcess.ExitStatus.CrashExit)

    def _ended(self, code: int, _: QProcess.ExitStatus) -> None:
        self._read()
        self._read_log()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        pending, self._pending = self._pending, {}
        if not pending:
            return
        self.busy_changed.emit(False)
        error = SmidgenError(
            self.tr("The model's process ended in the middle of its work (exit status %1).").replace("%1", str(code)),
            self.tr("Try again; if it happens again, the computer may be short of memory: close other programs."),
            "\n".join(self._log),
        )
        for one in pending.values():
            self._fail(one, error)


def model_process(session: Session) -> ModelProcess:
    """The one model process of a window; it ends when the project is closed."""
    found = session.findChild(ModelProcess)
    if found is None:
        found = ModelProcess(session)
        session.project_changed.connect(found.stop)
    return found


def _progress(data: dict[str, Any]) -> Progress:
    return Progress(
        str(data.get("what", "")), float(data.get("done", 0)), float(data.get("total", 0)), data.get("seconds_left")
    )

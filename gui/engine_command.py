"""One verb of the engine's command line as a child process, for work that needs model code and no conversation."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import engine
from engine import child
from engine.errors import SmidgenError

PROGRESS = re.compile(r"^(?P<what>.+?): (?P<percent>\d+)%")
"""A line of progress, as `engine.progress.TerminalBar` writes it where there is no terminal."""


def engine_environment() -> QProcessEnvironment:
    """What a child process of the engine needs: this very engine on its path, and UTF-8 without buffers."""
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(engine.__file__).resolve().parent.parent)
    paths = [root, *filter(None, [environment.value("PYTHONPATH")])]
    environment.insert("PYTHONPATH", os.pathsep.join(paths))
    environment.insert("PYTHONUNBUFFERED", "1")
    environment.insert("PYTHONIOENCODING", "utf-8")
    return environment


class EngineCommand(QObject):
    """Runs ``python -m engine VERB … --json``; `ok` gets the object it printed, `failed` its sentence, `progress`
    what it is doing and its share (0 to 1). It ends with its parent; `cancel` ends it sooner, and nobody is called."""

    def __init__(
        self,
        arguments: list[str],
        ok: Callable[[dict[str, Any]], None],
        failed: Callable[[SmidgenError], None],
        progress: Callable[[str, float], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ok, self._failed, self._progress = ok, failed, progress
        self._log: list[str] = []
        self._line = ""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(engine_environment())
        self._process.readyReadStandardError.connect(self._read_log)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._broke)
        program, *words = child.command("engine", *arguments, "--json")
        self._process.start(program, words)

    def cancel(self) -> None:
        """End it now."""
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(500)
        self.deleteLater()

    def _read_log(self) -> None:
        text = self._line + bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        *lines, self._line = text.replace("\r", "\n").split("\n")
        for line in lines:
            found = PROGRESS.match(line)
            if found and self._progress is not None:
                self._progress(found["what"], int(found["percent"]) / 100)
            elif line.strip():
                self._log.append(line)

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended(-1)

    def _ended(self, code: int, _: object = None) -> None:
        self._read_log()
        printed = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self.deleteLater()
        if code == 0:
            try:
                self._ok(json.loads(printed or "{}"))
                return
            except ValueError:
                self._log.append(printed)
        said = next((line for line in reversed(self._log) if line.startswith("smidgen: ")), "")
        self._failed(
            SmidgenError(
                said.removeprefix("smidgen: ") or self.tr("The engine ended in the middle of its work."),
                "" if said else self.tr("Try again; if it happens again, close other programs first."),
                "\n".join(self._log[-200:]),
            )
        )

"""The window's door to a model, against the real `engine serve`."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.errors import SmidgenError
from gui.model_process import ModelProcess

PATIENCE = 60_000


@pytest.fixture
def process(qapp: QApplication) -> Iterator[ModelProcess]:
    made = ModelProcess()
    yield made
    made.stop()


def test_answers_come_back_to_whoever_asked(process: ModelProcess, qtbot: QtBot) -> None:
    answers: list[str] = []
    errors: list[SmidgenError] = []
    process.request("status", lambda answer: answers.append(f"status {answer['loaded']}"), errors.append)
    process.request("dance", lambda _: answers.append("danced"), errors.append)
    process.request("unload", lambda _: answers.append("unload"), errors.append)
    assert process.busy
    qtbot.waitUntil(lambda: not process.busy, timeout=PATIENCE)
    assert answers == ["status []", "unload"]
    assert "dance" in errors[0].message


def test_a_process_that_is_killed_says_so_and_comes_back(process: ModelProcess, qtbot: QtBot) -> None:
    errors: list[SmidgenError] = []
    answers: list[dict] = []
    process.request("status", answers.append, errors.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=PATIENCE)
    process.request("load", answers.append, errors.append, project="/nowhere", run="base")
    assert process._process is not None
    os.kill(process._process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: not process.busy, timeout=PATIENCE)
    assert len(errors) == 1
    assert errors[0].next_step
    process.request("status", answers.append, errors.append)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=PATIENCE)


def test_an_error_is_the_engines_own_sentence(process: ModelProcess, qtbot: QtBot, tmp_path) -> None:
    errors: list[SmidgenError] = []
    process.request("predict", None, errors.append, project=str(tmp_path), run="any", text=["hello"])
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    assert str(tmp_path) in errors[0].message


def test_stopping_leaves_no_process(qapp: QApplication, qtbot: QtBot) -> None:
    process = ModelProcess()
    answers: list[dict] = []
    process.request("status", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=PATIENCE)
    assert process._process is not None
    pid = process._process.processId()
    process.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)

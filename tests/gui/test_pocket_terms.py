"""Nothing is fetched for the pocket model before somebody has agreed to the terms of its parts."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gui import pocket_terms


@pytest.fixture
def nothing_here(monkeypatch, tmp_path):
    """A computer without the pocket model and its packages."""
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("SMIDGEN_POCKET_WHEELS", raising=False)


def press(text: str) -> None:
    """Press the button of the box that comes up next."""

    def go() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "Gemma" in box.text()
        assert "MB" in box.informativeText()
        next(button for button in box.buttons() if text in button.text()).click()

    QTimer.singleShot(0, go)


def test_the_base_is_not_asked_until_somebody_agreed(session, nothing_here):
    press("Not now")
    assert not pocket_terms.may_answer(session, None, "base")
    press("download")
    assert pocket_terms.may_answer(session, None, "base")
    assert pocket_terms.may_answer(session, None, "base"), "it is asked once"


def test_a_run_is_asked_about_where_it_stands_on_the_pocket_model(session, project, nothing_here):
    session.use(project)
    for name, base in (("mine", "/models/other"), ("theirs", "pocket")):
        (project.runs / name).mkdir()
        (project.runs / name / "config.json").write_text(json.dumps({"base": base}))
    assert pocket_terms.may_answer(session, None, "mine")
    press("Not now")
    assert not pocket_terms.may_answer(session, None, "theirs")

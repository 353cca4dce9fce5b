"""Reporting a problem from the window: seen first, edited, saved, never sent."""

from __future__ import annotations

import zipfile
from datetime import date

from PySide6.QtWidgets import QApplication

from engine.errors import SmidgenError
from gui.paths import short
from gui.problem_report import NAME, file_name
from gui.widgets.error_dialog import ErrorDialog
from gui.widgets.problem_dialog import ProblemDialog


def _shown(window, qtbot) -> ProblemDialog:
    dialog = window.findChild(ProblemDialog)
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=20_000)
    return dialog


def test_an_error_leads_to_its_report(window, qtbot):
    window.show_error(SmidgenError("The disk is full.", "Free some space.", "OSError: 28"))
    window.findChild(ErrorDialog).report.click()
    text = _shown(window, qtbot).text.toPlainText()
    for wanted in ("The disk is full. Free some space.", "OSError: 28", "Qt 6", "5 sentences"):
        assert wanted in text
    for private in ("ışığı aç", "Mutfak", str(window.session.project.path)):
        assert private not in text


def test_only_the_windows_own_dialog_offers_a_report(window, qtbot):
    lone = ErrorDialog(SmidgenError("Something."))
    qtbot.addWidget(lone)
    assert lone.report.isHidden()


def test_what_is_shown_is_what_is_saved(window, qtbot, tmp_path):
    window.report_problem()
    dialog = _shown(window, qtbot)
    dialog.text.setPlainText("only this – ışık")
    dialog.save_to(tmp_path / "report.txt")
    qtbot.waitUntil(lambda: (tmp_path / "report.txt").exists() and dialog.notice.isVisible())
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "only this – ışık"
    dialog.save_to(tmp_path / "report.zip")
    qtbot.waitUntil((tmp_path / "report.zip").exists)
    qtbot.waitUntil(lambda: "report.zip" in dialog.notice.text.text())
    with zipfile.ZipFile(tmp_path / "report.zip") as packed:
        assert packed.read(NAME).decode() == "only this – ışık"
    dialog.copy.click()
    assert QApplication.clipboard().text() == "only this – ışık"


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(window, qtbot, tmp_path):
    window.report_problem()
    dialog = _shown(window, qtbot)
    before = dialog.text.toPlainText()
    dialog.save_to(tmp_path / "missing" / "report.txt")
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert "cannot be written" in dialog.notice.text.text()
    assert dialog.text.toPlainText() == before


def test_nothing_can_be_saved_while_there_is_nothing(window, qtbot):
    window.report_problem()
    dialog = window.findChild(ProblemDialog)
    assert not dialog.save.isEnabled()
    _shown(window, qtbot)
    assert dialog.save.isEnabled()
    dialog.text.clear()
    assert not dialog.save.isEnabled()


def test_the_file_is_named_after_the_day_and_home_is_a_tilde(monkeypatch, tmp_path):
    assert file_name() == f"smidgen-report-{date.today().isoformat()}.txt"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert short(tmp_path / "x" / "y") in ("~/x/y", "~\\x\\y")
    assert short("/elsewhere/y") == "/elsewhere/y"

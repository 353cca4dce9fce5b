"""Speakers' sheets, withdrawal of consent, and the takes of a session that ended too soon."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton

from engine.audio import takes
from engine.audio.files import MODEL_RATE
from engine.store.rows import Speaker
from engine.training import run_folder
from engine.training.schemes import RunConfig
from gui.app import build
from gui.widgets.recovered_takes import RecoveredTakes
from gui.widgets.speaker_sheet import SpeakerSheets
from tests.tiny_model import tone


@pytest.fixture
def spoken(project):
    for number, utterance in enumerate(project.store.utterances.all()):
        takes.save_take(
            project, tone(1, 300 + 50 * number, seed=number), MODEL_RATE, utterance, "ayşe" if number < 3 else "can"
        )
    return project


@pytest.fixture
def sheets(spoken, window, qtbot, check_accessible):
    run_folder.prepare(spoken, RunConfig(base="pocket", scheme="direct"))
    window.pages["project"].speakers_button.click()
    dialog = window.findChild(SpeakerSheets)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    check_accessible(dialog)
    return dialog


def test_a_sheet_is_filled_in_and_kept(sheets, spoken, qtbot):
    sheets.name.setText("Ayşe K.")
    sheets.consent.setText("signed, folder 3")
    sheets.state.setCurrentIndex(sheets.state.findData("given"))
    sheets.state.activated.emit(1)
    assert sheets.date.date() == QDate.currentDate()
    sheets.date.setDate(QDate(2026, 11, 20))
    sheets.how.setCurrentIndex(sheets.how.findData("signed"))
    sheets.shown.setPlainText("Sesin bu projede kalır.")
    sheets.save.click()
    qtbot.waitUntil(sheets.notice.isVisible)
    assert spoken.store.speakers.get("ayşe") == Speaker(
        "ayşe", "Ayşe K.", consent="signed, folder 3", consent_state="given", consent_date="2026-11-20",
        consent_text="Sesin bu projede kalır.", consent_how="signed",
    )  # fmt: skip
    qtbot.waitUntil(lambda: "Consent given 2026-11-20" in sheets.list.item(0).text())
    assert not sheets.state.model().item(2).isEnabled()  # withdrawing is never just a word in a list
    sheets.list.setCurrentRow(1)
    assert sheets.shown.toPlainText() == "Sesin bu projede kalır."  # offered for the next speaker
    sheets.save.click()
    qtbot.waitUntil(lambda: "can" in sheets.notice.text.text())
    assert spoken.store.speakers.get("can").consent_text == ""  # who has said neither yes nor no was not shown it


def test_withdrawing_asks_first_then_removes_and_names_the_models(sheets, spoken, window, qtbot):
    files = [spoken.absolute(recording.path) for recording, _ in spoken.store.recordings.all(speaker="ayşe")]
    sheets.withdraw.click()
    qtbot.waitUntil(lambda: hasattr(sheets, "asked"))
    explained = sheets.asked.informativeText()
    assert "3 recordings" in explained
    assert "cannot be undone" in explained
    assert "direct-1 (2 learnt from, 1 measured by)" in explained
    assert sheets.asked.defaultButton().text() == "Cancel"
    assert all(file.is_file() for file in files)
    next(b for b in sheets.asked.findChildren(QPushButton) if b.text() == "Remove for good").click()
    qtbot.waitUntil(sheets.notice.isVisible)
    assert "direct-1" in sheets.notice.text.text()
    assert not any(file.exists() for file in files)
    assert spoken.store.recordings.count() == 2
    qtbot.waitUntil(lambda: not sheets.withdraw.isEnabled())
    window.show_page("record")
    record = window.pages["record"]
    qtbot.waitUntil(lambda: record.view.speaker.findData("can") > 0)
    assert record.view.speaker.findData("ayşe") < 0


def test_takes_left_by_a_crash_are_offered_and_may_be_put_away(project, qapp, qtbot):
    sentences = list(project.store.utterances.all())[:2]
    for number, utterance in enumerate(sentences):
        writer = takes.TakeWriter(project, utterance, "ayşe")
        writer.write(tone(1, 300 + number, seed=number))
        writer.leave()
    window = build()
    window.show()
    window.session.use(project)
    page = window.pages["project"]
    qtbot.waitUntil(page.recovered.isVisible)
    assert "2 takes" in page.recovered.text.text()
    next(b for b in page.recovered.findChildren(QPushButton) if b.text().startswith("Listen")).click()
    dialog = window.findChild(RecoveredTakes)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert "ışığı aç" in dialog.list.item(0).text()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.keep.click()
    qtbot.waitUntil(lambda: project.store.recordings.count() == 1)
    assert next(project.store.recordings.all())[1].text == "ışığı kapat"
    assert not page.recovered.isVisible()
    window.close()

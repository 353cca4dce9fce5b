"""The project at a glance, and how to begin without one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Recording, Utterance
from gui.app import build
from gui.widgets.new_project import NewProjectDialog


def _texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_numbers_are_those_of_the_database(window, qtbot):
    session = window.session
    utterance = session.project.store.utterances.fetch(session.project.store.utterances.ids()[:1])[0]
    clip = Recording(utterance.id, "audio/ab/x.wav", "ab" * 32, 90.0, 16000, 1, -3.0, -20.0, 0, "tr", speaker_id="ayşe")
    session.project.store.recordings.add(clip)
    session.recordings_changed.emit()
    page = window.pages["project"]
    qtbot.waitUntil(lambda: page.cards["recordings"].number.text() == "1")
    assert page.cards["utterances"].number.text() == "5"
    assert page.cards["intents"].number.text() == "4"
    assert page.cards["speakers"].number.text() == "1"
    assert "1.5" in page.cards["recordings"].note.text()
    cells = [[page.counts.item(r, c).text() for c in range(7)] for r in range(page.counts.rowCount())]
    assert ["tr", "train", "2", "1", "1", "1.5", "1"] in cells


def test_leaks_are_told(window, qtbot):
    page = window.pages["project"]
    qtbot.waitUntil(lambda: "Nothing is in two splits" in _texts(page))
    rows = [Utterance("ışığı aç!", "tr", Meaning.of("hat"), "test")]
    window.session.project.store.utterances.add_many(rows)
    window.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: "both train and test" in _texts(page))
    assert "ışığı aç" in _texts(page)


def test_synthetic_data_say_so(qapp, qtbot, tmp_path):
    window = build()
    window.show()
    assert not window.header.synthetic.isVisible()
    window.session.use(Project.create(tmp_path / "s", "it", synthetic="Voices by machine."))
    assert window.header.synthetic.isVisible()
    assert window.header.synthetic.accessibleDescription() == "Voices by machine."
    assert window.pages["project"].synthetic.text.text() == "Voices by machine."
    window.close()


def test_a_new_project_is_made_where_it_was_asked_for(qapp, qtbot, tmp_path):
    window = build()
    window.show()
    qtbot.waitUntil(lambda: "project" in window.pages)
    window.pages["project"].welcome.new.click()
    dialog = window.findChild(NewProjectDialog)
    dialog.name.setText("Runasimi órdenes")
    dialog.folder.setText(str(tmp_path / "q"))
    dialog._touch()
    dialog.language.setEditText("no language!")
    dialog.ok.click()
    assert dialog.isVisible()
    assert "not a language code" in dialog.notice.text.text()
    dialog.language.setEditText("qu")
    dialog.ok.click()
    qtbot.waitUntil(lambda: window.session.project is not None)
    assert (window.session.project.name, window.session.project.language) == ("Runasimi órdenes", "qu")
    assert window.header.name.text() == "Runasimi órdenes"
    window.close()


def test_recent_projects_are_offered_and_gone_ones_are_not(window, project, qtbot, tmp_path):
    gone = tmp_path / "gone"
    window.session.settings.setValue("recent", [str(gone), str(project.path)])
    assert window.session.recent() == [project.path]
    window.session.close()
    welcome = window.pages["project"].welcome
    names = [welcome._recent.itemAt(i).widget().accessibleName() for i in range(welcome._recent.count())]
    assert names == [str(project.path)]
    welcome._recent.itemAt(0).widget().click()
    qtbot.waitUntil(lambda: window.session.project is not None)


@pytest.mark.parametrize("size", [(960, 640), (1920, 1080)])
def test_a_very_long_name_does_not_widen_the_window(qapp, qtbot, tmp_path, size):
    window = build()
    window.resize(*size)
    window.show()
    window.session.use(Project.create(tmp_path / "l", "de", "Donaudampfschifffahrt" * 20))
    qtbot.wait(50)
    assert (window.width(), window.height()) == size
    assert window.header.name.text().endswith("…")
    window.close()


def test_a_project_is_packed_and_opens_again_elsewhere(window, qtbot, tmp_path):
    page = window.pages["project"]
    page.pack_to(tmp_path / "kitchen.zip")
    qtbot.waitUntil((tmp_path / "kitchen.zip").is_file)
    page.unpack_to(tmp_path / "kitchen.zip", tmp_path / "far" / "kitchen")
    qtbot.waitUntil(lambda: window.session.project.path == tmp_path / "far" / "kitchen")
    assert window.session.project.name == "Mutfak"
    qtbot.waitUntil(lambda: page.cards["utterances"].number.text() == "5")

"""Sentences from templates, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from engine import expanding
from gui.widgets.template_dialog import TemplateDialog


@pytest.fixture
def page(window, qtbot):
    window.show_page("corpus")
    made = window.pages["corpus"]
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 5)
    qtbot.waitUntil(lambda: bool(made.edits.schema.intents))
    return made


def _dialog(page) -> TemplateDialog:
    page.edits.expand(["ar", "de", "tr"])
    return page.findChildren(TemplateDialog)[-1]


def test_templates_are_seen_before_they_come_in_and_can_be_taken_back(page, qtbot, window, check_accessible):
    dialog = _dialog(page)
    check_accessible(dialog)
    assert dialog.language.currentText() == "tr"
    assert not dialog.ok.isEnabled()
    dialog.text.setPlainText("{device} {kıs|aç} [lütfen]")
    assert "Choose the intent" in dialog.found.text()
    dialog.intent.setEditText("light_dim")
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert "3 sentences would come in" in dialog.found.text()  # ışığı aç is there, with another meaning
    assert "1 stay out" in dialog.found.text()
    assert "ışığı kıs" in dialog.examples.item(0).text()
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 8)
    assert page.notice.text.text().startswith("3 sentences came in")
    store = window.session.project.store
    (row,) = store.utterances.with_text("ışığı kıs lütfen", "tr")
    assert [(s.type, s.value, s.start, s.end) for s in row.meaning.slots] == [("device", "ışığı", 0, 5)]
    dialog = _dialog(page)
    qtbot.waitUntil(lambda: bool(dialog._kept))
    dialog.intent.setEditText("light_dim")
    assert dialog.text.toPlainText() == "{device} {kıs|aç} [lütfen]"
    dialog.close()
    page.edits.undo()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    assert expanding.remembered(store) == {}


def test_a_mistake_is_named_where_it_is_written_and_very_many_are_a_sample(page, qtbot):
    dialog = _dialog(page)
    dialog.intent.setEditText("call_now")
    dialog.text.setPlainText("çağır {ali")
    qtbot.waitUntil(lambda: "Line 1" in dialog.found.text())
    assert not dialog.ok.isEnabled()
    dialog.text.setPlainText("çağır " + "{0|1|2|3|4|5|6|7|8|9}" * 30)
    dialog.most.setValue(50)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert "50 sentences would come in: a sample of 1.0e+30 ways" in dialog.found.text()
    before = dialog.examples.item(0).text()
    dialog.seed.setValue(3)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.examples.item(0).text() != before
    dialog.close()


def test_the_key_opens_it(page, qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(TemplateDialog) is not None)
    page.findChild(TemplateDialog).close()

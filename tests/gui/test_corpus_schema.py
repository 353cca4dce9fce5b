"""Intents and slot types described in the window, and taken over from another project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store import schema_notes
from engine.store.rows import Utterance
from engine.store.schema_notes import Note
from gui.widgets.describe_dialog import DescribeDialog
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.schema_import_dialog import SchemaImportDialog
from gui.widgets.schema_panel import NAME


@pytest.fixture
def page(window, qtbot):
    window.show_page("corpus")
    made = window.pages["corpus"]
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 5)
    qtbot.waitUntil(lambda: made.schema_panel.intents.topLevelItemCount() == 4)
    return made


def _item(tree, name: str):
    rows = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return next((item for item in rows if item.data(0, NAME) == name), None)


def test_a_description_is_written_shown_and_taken_back(page, qtbot, window, check_accessible):
    tree = page.schema_panel.intents
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tree.setCurrentItem(_item(tree, "light_on"))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: page.findChild(DescribeDialog) is not None)
    dialog = page.findChild(DescribeDialog)
    check_accessible(dialog)
    dialog.description.setPlainText("Biri ışık istiyor.")
    dialog.examples.setPlainText("ışığı yak\n\n")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Biri ışık istiyor." in _item(tree, "light_on").toolTip(0))
    assert "“ışığı yak”" in _item(tree, "light_on").toolTip(0)
    assert tree.currentItem() is _item(tree, "light_on")  # where it was
    page.table.selectRow(0)
    page.edit()
    editor = page.findChild(EditUtterance).meaning
    assert editor.about.text() == "Biri ışık istiyor."
    assert "ışığı yak" in editor.intent.itemData(editor.intent.findText("light_on"), Qt.ItemDataRole.ToolTipRole)
    editor.intent.setEditText("weather")
    assert not editor.about.isVisible()
    page.findChild(EditUtterance).close()
    assert page.undo_button.toolTip() == "Undo: Describe light_on (Ctrl+Z)"
    page.edits.undo()
    qtbot.waitUntil(lambda: "Biri" not in _item(tree, "light_on").toolTip(0))


def test_another_projects_schema_comes_in_with_its_conflicts_named(page, qtbot, window, tmp_path, check_accessible):
    with Project.create(tmp_path / "other", "en") as other:
        other.store.utterances.add_many([Utterance("ring at six", "en", Meaning.of("alarm", [Slot("time", "six")]))])
        schema_notes.describe(other.store, "intents", "hat", Note("Headwear."))
        schema_notes.describe(other.store, "intents", "alarm", Note("Ring a bell."))
        other.store.utterances.set_slot_type("time", False)
    store = window.session.project.store
    schema_notes.describe(store, "intents", "hat", Note("Eine Mütze."))
    page.edits.import_schema(tmp_path / "other")
    qtbot.waitUntil(lambda: page.findChild(SchemaImportDialog) is not None)
    dialog = page.findChild(SchemaImportDialog)
    check_accessible(dialog)
    words = dialog.report.toPlainText()
    assert "New intents: alarm" in words
    assert "Slot types that become open: time" in words
    assert "Here: “Eine Mütze.” There: “Headwear.”" in words
    dialog.theirs.setChecked(True)
    dialog.ok.click()
    tree = page.schema_panel.intents
    qtbot.waitUntil(lambda: _item(tree, "alarm") is not None)
    assert _item(tree, "alarm").text(1) == "0"
    assert schema_notes.read(store).intents["hat"].description == "Headwear."
    assert "1 intents and 1 slot types are new" in page.notice.text.text()
    page.edits.undo()
    qtbot.waitUntil(lambda: _item(tree, "alarm") is None)
    assert schema_notes.read(store).intents["hat"].description == "Eine Mütze."

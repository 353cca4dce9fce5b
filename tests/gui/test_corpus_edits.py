"""The corpus changed in bulk, by selected words, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QMessageBox

from engine.semantics import Meaning, Slot, TaskSchema
from engine.store.health import CONDITIONS, MENDS
from engine.store.rows import Utterance
from gui.widgets.batch_edit import BatchEdit
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.health_panel import NAME, findings
from gui.widgets.rename_dialog import RenameDialog
from gui.widgets.replace_dialog import ReplaceDialog
from gui.widgets.sentence_edit import SentenceEdit


@pytest.fixture
def page(window, qtbot):
    window.show_page("corpus")
    window.activateWindow()  # shortcuts belong to the active window
    qtbot.waitUntil(window.isActiveWindow)
    made = window.pages["corpus"]
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 5)
    qtbot.waitUntil(lambda: bool(made.edits.schema.intents))
    return made


def _column(page, column: int) -> list[str]:
    return [page.table_model.index(row, column).data() for row in range(page.table_model.rowCount())]


def _press(page, qtbot, key: str, where=None, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    where = where or page.table
    page.window().activateWindow()  # a dialog that has closed leaves no window active without a screen
    qtbot.waitUntil(page.window().isActiveWindow)
    where.setFocus()
    qtbot.waitUntil(where.hasFocus)
    qtbot.keyClick(where, getattr(Qt.Key, f"Key_{key}"), modifiers)


def test_selected_words_become_a_slot_with_its_place(page, qtbot, window):
    page.table.selectRow(2)
    page.edit_button.click()
    dialog = page.findChild(EditUtterance)
    assert not dialog.mark.isEnabled()
    dialog.text.select(6, 10)  # "hava" in "yarın hava nasıl"
    assert dialog.mark.isEnabled()
    actions = {action.text(): action for action in dialog.mark.menu().actions()}
    assert {"date", "device"} <= set(actions)
    actions["device"].trigger()
    assert dialog.text.accessibleDescription() == "date: yarın; device: hava"
    dialog.save.click()
    store = window.session.project.store
    qtbot.waitUntil(lambda: len(store.utterances.get(page.table_model.id_at(2)).meaning.slots) == 2)
    found = {s.type: (s.value, s.start, s.end) for s in store.utterances.get(page.table_model.id_at(2)).meaning.slots}
    assert found == {"date": ("yarın", 0, 5), "device": ("hava", 6, 10)}


def test_undo_and_redo_by_keyboard_and_button(page, qtbot):
    assert not page.undo_button.isEnabled()
    page.table.selectRow(4)
    page.delete_button.click()
    box = page.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 4)
    assert page.undo_button.toolTip() == "Undo: Delete a sentence (Ctrl+Z)"
    _press(page, qtbot, "Z")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    assert not page.undo_button.isEnabled()
    _press(page, qtbot, "Y")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 4)
    page.undo_button.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)


def test_many_sentences_are_edited_at_once(page, qtbot, check_accessible):
    page.table.selectAll()
    page.edit_button.click()
    dialog = page.findChild(BatchEdit)
    check_accessible(dialog)
    dialog.save.click()
    assert "Nothing is to be changed" in dialog.notice.text.text()
    dialog.intent.setEditText("other")
    dialog.split.setCurrentIndex(dialog.split.findData("dev"))
    dialog.save.click()
    qtbot.waitUntil(lambda: _column(page, 1) == ["other"] * 5)
    assert _column(page, 4) == ["dev"] * 5
    assert page.notice.text.text() == "5 sentences changed."
    page.undo_button.click()
    qtbot.waitUntil(lambda: _column(page, 1)[0] == "light_on")


def test_a_key_of_the_table_is_the_tables_alone(page, qtbot):
    page.table.selectRow(4)
    page.filter_bar.text.setText("x")
    page.filter_bar.text.clear()
    _press(page, qtbot, "Delete", page.filter_bar.text, Qt.KeyboardModifier.NoModifier)
    _press(page, qtbot, "Delete", page.schema_panel.intents, Qt.KeyboardModifier.NoModifier)
    assert not page.findChildren(QMessageBox)
    _press(page, qtbot, "Delete", page.table, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: len(page.findChildren(QMessageBox)) == 1)


def test_find_and_replace_shows_first_what_it_would_do(page, qtbot, check_accessible):
    _press(page, qtbot, "H")
    qtbot.waitUntil(lambda: page.findChild(ReplaceDialog) is not None)  # a button's own key clicks it a moment later
    dialog = page.findChild(ReplaceDialog)
    check_accessible(dialog)
    assert not dialog.go.isEnabled()
    dialog.find.setText("ışığı")
    dialog.replace.setText("lambayı")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.found.text() == "Found in 2 sentences."
    assert "lambayı aç" in dialog.examples.text()
    dialog.go.click()
    qtbot.waitUntil(lambda: _column(page, 0)[0] == "lambayı aç")
    assert _column(page, 2)[0] == "device: \u2068lambayı\u2069"
    page.undo_button.click()
    qtbot.waitUntil(lambda: _column(page, 0)[0] == "ışığı aç")


def test_an_intent_is_renamed_and_merged_from_the_schema(page, qtbot, check_accessible):
    tree = page.schema_panel.intents
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 4)
    tree.setCurrentItem(next(tree.topLevelItem(n) for n in range(4) if tree.topLevelItem(n).text(0) == "hat"))
    _press(page, qtbot, "F2", tree, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: page.findChild(RenameDialog) is not None)
    dialog = page.findChild(RenameDialog)
    check_accessible(dialog)
    assert not dialog.ok.isEnabled()
    dialog.name.setEditText("weather")
    assert dialog.ok.text() == "Merge"
    assert "the two become one" in dialog.says.text()
    dialog.ok.click()
    qtbot.waitUntil(lambda: _column(page, 1).count("weather") == 2)
    page.undo_button.click()
    qtbot.waitUntil(lambda: "hat" in _column(page, 1))


def test_an_import_can_be_taken_back(page, qtbot, tmp_path):
    from gui.widgets.import_text import ImportTextDialog

    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "müziği aç", "intent": "music_on"}\n', encoding="utf-8")
    page.importer.ask_text([file])
    dialog = page.findChildren(ImportTextDialog)[-1]
    qtbot.waitUntil(dialog.ok.isEnabled)
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 6)
    assert "Import a.jsonl" in page.undo_button.toolTip()
    page.undo_button.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)


@pytest.mark.parametrize(
    ("text", "units", "found"),
    [
        ("turn on the light", (5, 11), (5, 11)),
        ("turn on  ", (4, 9), (5, 7)),  # white space at the ends is no part of a slot
        ("😀 müzik aç", (3, 8), (2, 7)),  # Qt counts the smiley twice
        ("किताब दो", (0, 1), (0, 2)),  # a letter keeps its vowel sign
        ("أطفئ الضوء", (5, 10), (5, 10)),
        ("น้ำดื่ม", (0, 1), (0, 3)),  # น้ำ is one letter to its readers
        ("👩‍👩‍👧 ok", (0, 2), (0, 5)),  # joined pictures are one
        ("打开客厅的灯", (2, 4), (2, 4)),
        ("كِتَاب", (0, 1), (0, 2)),
    ],
)
def test_a_selection_is_whole_letters(qapp, text, units, found):
    field = SentenceEdit(text)
    cursor = field.textCursor()
    cursor.setPosition(units[0])
    cursor.setPosition(units[1], QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    assert field.selection() == found


@pytest.mark.parametrize(
    ("text", "letter", "found"),
    [
        ("เปิดไฟในห้องครัว", 5, "ไฟ"),
        ("打开客厅的灯", 0, "打"),
        ("turn on the light", 5, "on"),
        ("أطفئ الضوء من", 7, "الضوء"),
    ],
)
def test_a_double_click_takes_a_word_in_any_script(qapp, qtbot, text, letter, found):
    field = SentenceEdit(text)
    qtbot.addWidget(field)
    field.resize(600, 60)
    field.show()
    first, second = (field.cursorRect(field._cursor(at, at)).center() for at in (letter, letter + 1))
    middle = QPoint((first.x() + second.x()) // 2, first.y())
    qtbot.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    start, end = field.selection()
    assert text[start:end] == found


@pytest.mark.parametrize(
    ("text", "value", "place"),
    [
        ("turn it in the kitchen", "in", (8, 10)),  # the word, not the end of another
        ("والنور مضاء", "النور", (1, 6)),  # small words are written onto others
        ("打开客厅的灯", "客厅", (2, 4)),
        ("on and on", "on", None),
    ],
)
def test_a_typed_slot_is_placed_where_its_word_stands(qapp, qtbot, text, value, place):
    before = Utterance(text, "en", Meaning.of("x", [Slot("y", value)]), id=1)
    dialog = EditUtterance(before, TaskSchema.from_meanings([before.meaning]))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.changed) as caught:
        dialog.save.click()
    (slot,) = caught.args[0].meaning.slots
    assert (slot.start, slot.end) == (place or (None, None))


def test_enter_in_the_sentence_saves_and_a_text_changed_elsewhere_keeps_its_slots_places(qapp, qtbot):
    before = Utterance("ring at six", "en", Meaning.of("alarm", [Slot("time", "six", 8, 11)]), id=1)
    dialog = EditUtterance(before, TaskSchema.from_meanings([before.meaning]))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.text.setText("please ring at six")
    with qtbot.waitSignal(dialog.changed) as caught:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    (slot,) = caught.args[0].meaning.slots
    assert (slot.start, slot.end) == (15, 18)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_finding_filters_and_is_mended(page, qtbot, window, check_accessible):
    store = window.session.project.store
    store.utterances.add_many(
        [
            Utterance("Işığı aç!", "tr", Meaning.of("light_on", [Slot("device", "ışığı")])),
            Utterance("yarın hava nasıl?", "tr", Meaning.of("weather", [Slot("date", "yarın")]), "train"),
        ]
    )
    window.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 7)
    page.schema_panel.tabs.setCurrentWidget(page.health)
    tree = page.health.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == len(findings()))
    check_accessible(page)
    items = {tree.topLevelItem(n).data(0, NAME): tree.topLevelItem(n) for n in range(tree.topLevelItemCount())}
    assert items["leak_sentence"].text(1) == "2"
    assert items["silent"].isDisabled()
    tree.setCurrentItem(items["leak_sentence"])
    tree.itemActivated.emit(items["leak_sentence"], 0)
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 2)
    assert page.filter_bar.finding.text() == "Sentences in two splits"
    page.health.do.click()
    box = page.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(page.none_found.isVisible)
    page.filter_bar.finding.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 7)
    assert not page.filter_bar.finding.isVisible()
    assert _column(page, 4).count("dev") == 2
    page.undo_button.click()
    qtbot.waitUntil(lambda: _column(page, 4).count("dev") == 1)


def test_every_finding_of_the_engine_has_its_words():
    assert set(findings()) == set(CONDITIONS)
    assert {name for name, (_, _, action) in findings().items() if action} == {*MENDS, "unrecorded"}


def test_a_recording_without_text_is_found_heard_and_written_down(page, qtbot, window, tmp_path):
    import numpy as np
    import soundfile

    from engine.audio.clips import look_at
    from engine.audio.files import store_original

    project = window.session.project
    soundfile.write(tmp_path / "x.wav", 0.3 * np.sin(np.arange(16000) / 9).astype("float32"), 16000)
    kept, digest = store_original(project, tmp_path / "x.wav")
    silent = project.store.utterances.add(Utterance("", "tr", Meaning.of("light_on")))
    project.store.recordings.add(look_at(tmp_path / "x.wav").recording(kept, digest, silent.id, "tr"))
    window.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 6)
    page._show_finding("no_text")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    page.table.selectRow(0)
    qtbot.waitUntil(page.play_button.isEnabled)
    page.edit_button.click()
    dialog = page.findChild(EditUtterance)
    dialog.text.setText("ışığı yak")
    dialog.save.click()
    qtbot.waitUntil(page.none_found.isVisible)
    assert project.store.utterances.get(silent.id).text == "ışığı yak"
    assert project.store.recordings.of_utterance(silent.id)[0].sha256 == digest
    page.undo_button.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)

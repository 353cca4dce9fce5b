"""The Corpus page: seen, looked through, brought in, mended."""

from __future__ import annotations

import json
import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from engine import importing
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import SPLITS, Recording, Utterance
from engine.store.utterances import Filter
from gui.app import build
from gui.models.utterances import PAGE, PAGES_KEPT, UtteranceTable
from gui.widgets.bidi import runs_right_to_left
from gui.widgets.counts_dialog import CountsDialog
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.error_dialog import ErrorDialog
from gui.widgets.import_report import ImportReportDialog
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.split_dialog import SplitDialog
from tests.tiny_project import make_tiny_project


@pytest.fixture
def page(window, qtbot):
    window.show_page("corpus")
    made = window.pages["corpus"]
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 5)
    return made


def _sentences(page) -> list[str]:
    model = page.table_model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_show_what_the_database_has(page):
    assert _sentences(page)[0] == "ışığı aç"
    assert page.table_model.index(0, 1).data() == "light_on"
    assert "device" in page.table_model.index(0, 2).data()
    assert page.count.text() == "5 sentences"


def test_arabic_starts_at_the_right_and_german_at_the_left(page):
    sides = [page.table_model.index(row, 0).data(Qt.ItemDataRole.TextAlignmentRole) for row in (3, 4)]
    assert sides[0] & Qt.AlignmentFlag.AlignRight
    assert sides[1] & Qt.AlignmentFlag.AlignLeft
    assert runs_right_to_left("123 שלום")
    assert not runs_right_to_left("12!")


def test_filters_narrow_what_is_shown(page, qtbot):
    page.filter_bar.text.setText("IŞIĞI")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 2)
    assert page.count.text() == "2 of 5 sentences"
    page.filter_bar.choose_intent("light_off")
    qtbot.waitUntil(lambda: _sentences(page) == ["ışığı kapat"])
    page.filter_bar.text.setText("nobody says this")
    qtbot.waitUntil(page.none_found.isVisible)
    page.none_found.buttons[0].click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)


def test_split_language_and_recorded_are_filters_too(page, qtbot, window):
    bar = page.filter_bar
    qtbot.waitUntil(lambda: bar.language.findData("ar") > 0)
    bar.split.setCurrentIndex(bar.split.findData("test"))
    qtbot.waitUntil(lambda: _sentences(page) == ["أطفئ الضوء من فضلك"])
    bar.clear()
    bar.language.setCurrentIndex(bar.language.findData("de"))
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    bar.clear()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    store = window.session.project.store
    clip = Recording(page.table_model.id_at(2), "audio/ab/x.wav", "ab" * 32, 2.0, 16000, 1, -3, -20, 0, "tr")
    store.recordings.add(clip)
    window.session.recordings_changed.emit()
    bar.recorded.setCurrentIndex(bar.recorded.findData(True))
    qtbot.waitUntil(lambda: _sentences(page) == ["yarın hava nasıl"])
    assert page.table_model.index(0, 5).data() == "1"


def test_a_heading_sorts_in_the_database(page, qtbot):
    page.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.table_model.index(0, 1).data() == "hat")
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: page.table_model.index(0, 1).data() == "weather")


def test_a_sentence_is_edited_with_its_meaning(page, qtbot, window):
    page.table.selectRow(0)
    page.edit_button.click()
    dialog = page.findChild(EditUtterance)
    dialog.text.setText("salonda ışığı aç")
    row = dialog.meaning.add_slot()
    row.type.setEditText("room")
    dialog.save.click()
    assert "lacks its type or its value" in dialog.notice.text.text()
    row.value.setText("salonda")
    dialog.save.click()
    qtbot.waitUntil(lambda: _sentences(page)[0] == "salonda ışığı aç")
    stored = window.session.project.store.utterances.get(page.table_model.id_at(0))
    assert {(s.type, s.value) for s in stored.meaning.slots} == {("device", "ışığı"), ("room", "salonda")}
    assert page.current_id() == stored.id


def test_a_scenario_and_its_action_survive_an_edit(page, qtbot, window):
    table = window.session.project.store.utterances
    table.delete(list(table.ids()))
    table.add_many([Utterance("ring at six", "en", Meaning.of("", [Slot("time", "six")], "alarm", "set"))])
    window.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.edits.schema.split_intents)
    page.table.selectRow(0)
    page.edit()
    dialog = page.findChild(EditUtterance)
    dialog.meaning.intent.setEditText("alarm")
    dialog.save.click()
    assert "has no action" in dialog.notice.text.text()
    dialog.meaning.intent.setEditText("alarm_remove_all")
    dialog.save.click()
    qtbot.waitUntil(lambda: page.table_model.index(0, 1).data() == "alarm_remove_all")
    meaning = table.get(table.ids()[0]).meaning
    assert (meaning.scenario, meaning.action) == ("alarm", "remove_all")


def test_deleting_asks_first_and_cancel_is_the_default(page, qtbot):
    page.table.selectAll()
    assert page.chosen.text() == "5 chosen"
    page.delete_button.click()
    box = page.findChild(QMessageBox)
    assert "5" in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    qtbot.wait(50)
    assert page.table_model.rowCount() == 5
    page.table.selectRow(4)
    page.delete_button.click()
    box = page.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 4)


def test_sentences_with_recordings_are_not_deleted(page, qtbot, window):
    clip = Recording(page.table_model.id_at(0), "audio/ab/x.wav", "ab" * 32, 2.0, 16000, 1, -3, -20, 0, "tr")
    window.session.project.store.recordings.add(clip)
    page.edits.do("Delete", window.session.project.store.utterances.delete, [page.table_model.id_at(0)])
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert "recording" in window.findChild(ErrorDialog).message.text()
    assert window.session.project.store.utterances.count() == 5


def test_a_slot_type_is_closed_by_a_tick_and_stays_so(page, qtbot, window):
    qtbot.waitUntil(lambda: page.schema_panel.slots.topLevelItemCount() == 2)
    item = page.schema_panel.slots.topLevelItem(0)
    assert item.checkState(0) == Qt.CheckState.Unchecked
    item.setCheckState(0, Qt.CheckState.Checked)
    store = window.session.project.store
    qtbot.waitUntil(lambda: store.utterances.schema().slot_types["date"].closed)
    qtbot.waitUntil(lambda: page.schema_panel.slots.topLevelItem(0).checkState(0) == Qt.CheckState.Checked)


def test_splitting_anew_tells_what_came_of_it(page, qtbot, window):
    page.edits.split()
    dialog = page.findChild(SplitDialog)
    dialog.shares["train"].setValue(50)
    assert "70 %" in dialog.sum.text()
    dialog.ok.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert "train" in page.notice.text.text()
    assert sum(window.session.project.store.utterances.values("split").values()) == 5


def test_a_table_with_foreign_columns_is_mapped_and_its_bad_row_is_named(page, qtbot, window, tmp_path):
    lines = ["no,Satz,Absicht", *(f"{n},sentence number {n},light_on" for n in range(30)), "31,,light_on"]
    file = tmp_path / "fremd.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    page.importer.ask_text([file])
    dialog = page.findChild(ImportTextDialog)
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert not dialog.ok.isEnabled()
    for field, column in (("text", "Satz"), ("intent", "Absicht")):
        dialog.fields[field].setCurrentIndex(dialog.fields[field].findData(column))
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.rows.item(0, 0).text() == "sentence number 0"
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.findChild(ImportReportDialog) is not None)
    report = page.findChild(ImportReportDialog)
    assert [(r.line, bool(r.reason), bool(r.next_step)) for r in report.rejects] == [(32, True, True)]
    report.copy()
    assert "fremd.csv\t32\t" in QApplication.clipboard().text()
    report.save(tmp_path / "rejects.tsv")
    assert (tmp_path / "rejects.tsv").read_text(encoding="utf-8") == report.text()
    report.close()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 35)


def test_the_same_file_twice_adds_nothing(page, qtbot, window, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(
        json.dumps({"text": "müziği aç", "intent": "music_on"}, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    for words in ("1 came in, 0 were there", "0 came in, 1 were there"):
        page.importer.ask_text([file])
        dialog = page.findChildren(ImportTextDialog)[-1]
        qtbot.waitUntil(dialog.ok.isEnabled)
        dialog.ok.click()
        qtbot.waitUntil(lambda words=words: words in page.notice.text.text())
    assert window.session.project.store.utterances.count() == 6


def test_a_file_of_no_known_format_is_named_before_anything_comes_in(page, qtbot, tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("Dear all\nthis is no corpus\n", encoding="utf-8")
    page.importer.ask_text([file])
    dialog = page.findChild(ImportTextDialog)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "letter.txt" in dialog.notice.text.text()
    assert not dialog.ok.isEnabled()


def test_dropped_files_open_the_right_dialog(page, qtbot, tmp_path):
    text, manifest = tmp_path / "t.jsonl", tmp_path / "m.tsv"
    text.write_text('{"text": "a", "intent": "b"}\n', encoding="utf-8")
    manifest.write_text("audio\ttext\tintent\nx.wav\ta\tb\n", encoding="utf-8")
    for path, kind in ((text, ImportTextDialog), (manifest, ImportSpeechDialog), (tmp_path, ImportSpeechDialog)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drop = QDropEvent(
            QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
        page.dropEvent(drop)
        qtbot.waitUntil(lambda kind=kind: isinstance(page.importer.dialog, kind))
        page.importer.dialog.close()
        page.importer.dialog = None


def test_speech_comes_in_through_its_dialog(page, qtbot, window, tmp_path):
    import numpy as np
    import soundfile

    tone = 0.3 * np.sin(np.arange(16000) / 20).astype("float32")
    soundfile.write(tmp_path / "x.wav", tone, 16000)
    manifest = tmp_path / "m.tsv"
    manifest.write_text("audio\ttext\tintent\tspeaker\nx.wav\tışığı aç\tlight_on\tayşe\ngone.wav\ta\tb\tc\n", "utf-8")
    page.importer.ask_speech(manifest)
    dialog = page.findChild(ImportSpeechDialog)
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.findChild(ImportReportDialog) is not None)
    assert "gone.wav" in str(page.findChild(ImportReportDialog).rejects[0])
    assert window.session.project.store.recordings.count() == 1


def test_every_dialog_of_the_page_has_named_controls(page, qtbot, tmp_path, check_accessible):
    file = tmp_path / "a.csv"
    file.write_text("text,intent\na,b\n", encoding="utf-8")
    page.table.selectRow(0)
    page.edit()
    page.edits.split()
    page.importer.ask_text([file])
    page.importer.ask_speech(None)
    dialogs = page.findChildren(QDialog)
    assert len(dialogs) == 4
    for dialog in dialogs:
        check_accessible(dialog)


def test_a_closed_project_cancels_its_import(window, qtbot, tmp_path):
    file = tmp_path / "big.jsonl"
    file.write_text("".join(f'{{"text": "sentence {n}", "intent": "x"}}\n' for n in range(30_000)), encoding="utf-8")
    project = window.session.project
    window.session.tasks.run(importing.import_text, project, [file], queue="database", title="Import")
    qtbot.wait(100)
    window.session.close()
    with Project.open(project.path) as again:
        assert again.store.utterances.count() in (5, 30_005)


# --- 100,000 rows ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def big_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("big") / "big"
    with Project.create(folder, "tr", "Büyük") as made:
        made.store.utterances.add_many(
            Utterance(f"cümle {n} ışık", "tr", Meaning.of(f"intent_{n % 60}", [Slot("n", str(n % 9))]))
            for n in range(100_000)
        )
    return folder


def test_the_table_holds_few_of_100_000_rows(qapp, big_folder):
    with Project.open(big_folder) as project:
        model = UtteranceTable()
        model.show_ids(project, project.store.utterances.ids())
        assert model.rowCount() == 100_000
        for row in range(0, 100_000, 500):
            assert model.index(row, 0).data() == f"cümle {row} ışık"
        assert sum(len(page) for page in model._pages.values()) <= PAGE * PAGES_KEPT


def test_rows_deleted_meanwhile_show_a_dash(qapp, project):
    model = UtteranceTable()
    model.show_ids(project, project.store.utterances.ids())
    project.store.utterances.delete([model.id_at(1)])
    assert model.index(1, 0).data() == "–"
    assert model.index(2, 0).data() == "yarın hava nasıl"
    project.close()


def test_scrolling_through_100_000_rows_never_blocks_for_long(qapp, qtbot, big_folder):
    """A timer of 5 ms ticks all the while; the most that the main thread works between two ticks is what it is to blame
    for, and a small part of what it takes to read the whole table once."""
    window = build()
    window.resize(1280, 800)
    window.show()
    window.session.use(Project.open(big_folder))
    window.show_page("corpus")
    page = window.pages["corpus"]
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 100_000, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.tasks.active(titled=False), timeout=30_000)
    begun = time.thread_time()
    assert sum(1 for _ in window.session.project.store.utterances.all()) == 100_000
    whole = time.thread_time() - begun
    gaps, last = [], time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        gaps.append(now - last)
        last = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    bar = page.table.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        qtbot.wait(5)
    page.table.selectAll()
    qtbot.wait(20)
    timer.stop()
    assert max(gaps) < whole / 5
    window.close()


def test_counts_by_intent_and_split_lead_to_their_sentences(page, window, qtbot):
    page.schema_panel.tabs.setCurrentWidget(page.health)
    page.health.counts.click()
    dialog = window.findChild(CountsDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    assert not dialog.show_button.isEnabled()
    store, rows = window.session.project.store, range(dialog.table.rowCount())
    shown = {
        dialog.table.item(row, 0).text(): [int(dialog.table.item(row, n).text()) for n in (1, 2, 3)] for row in rows
    }
    every = list(store.utterances.all())
    for intent, counts in shown.items():
        assert counts == [sum(u.meaning.intent == intent and u.split == split for u in every) for split in SPLITS]
    assert set(shown) == {u.meaning.intent for u in every}
    intent = dialog.table.item(0, 0).text()
    dialog.table.setCurrentCell(0, 0)  # its name stands for all splits
    dialog.show_button.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == sum(shown[intent]))
    assert page.filter_bar.filter() == Filter(text="", intent=intent)


def test_another_project_is_shown_whole(page, window, qtbot, tmp_path):
    page.filter_bar.show_finding("no_text", "Recordings without text")
    page.filter_bar.text.setText("ışığı")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 0)
    make_tiny_project(tmp_path / "other", sentences=16, dev=4).close()
    window.session.open(tmp_path / "other")
    qtbot.waitUntil(lambda: page.table_model.rowCount() > 0)
    assert page.filter_bar.filter() == Filter(text="")
    assert page.table_model.rowCount() == window.session.project.store.utterances.count()
    assert not page.filter_bar.finding.isVisible()

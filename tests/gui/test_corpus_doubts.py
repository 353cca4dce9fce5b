"""A model's doubt about a label: found, listened to, settled, taken back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from engine.audio.clips import look_at
from engine.audio.files import store_original
from engine.evaluation.report import Answered, Report
from engine.semantics import Meaning
from gui.widgets.health_panel import NAME


@pytest.fixture
def page(window, qtbot, tmp_path):
    project = window.session.project
    soundfile.write(tmp_path / "x.wav", 0.3 * np.sin(np.arange(16000) / 9).astype("float32"), 16000)
    kept, digest = store_original(project, tmp_path / "x.wav")
    clip = project.store.recordings.add(look_at(tmp_path / "x.wav").recording(kept, digest, 1, "tr"))
    rows = [(1, clip.id, "light_off", 0.97), (3, None, "hat", 0.95)]
    for modality, row in zip(("speech", "text"), rows, strict=True):
        id_, take, intent, confidence = row
        said = project.store.utterances.get(id_)
        item = Answered(said.meaning, Meaning(intent), confidence, "tr", said.text, id_, take, kept if take else "")
        Report.of([item], 1.0, created="2026-01-01").write(
            project.runs / "gül" / "evaluations" / f"test-{modality}.json"
        )
    window.show_page("corpus")
    made = window.pages["corpus"]
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 5)
    made.schema_panel.tabs.setCurrentWidget(made.health)
    tree = made.health.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0)
    items = {tree.topLevelItem(n).data(0, NAME): tree.topLevelItem(n) for n in range(tree.topLevelItemCount())}
    assert items["mislabelled"].text(1) == "2"
    tree.itemActivated.emit(items["mislabelled"], 0)
    qtbot.waitUntil(lambda: made.table_model.rowCount() == 2)
    return made


def _choose(page, qtbot, text: str) -> None:
    rows = [page.table_model.index(row, 0).data() for row in range(page.table_model.rowCount())]
    page.table.selectRow(rows.index(text))
    qtbot.waitUntil(page.doubt.isVisible)


def test_the_label_is_kept_and_the_doubt_is_gone_until_undone(page, qtbot, check_accessible):
    _choose(page, qtbot, "ışığı aç")
    words = page.doubt.words.text().replace("\u2068", "").replace("\u2069", "")
    assert words == "gül heard light_off here (97 % sure); the label says light_on."
    qtbot.waitUntil(page.play_button.isEnabled)  # it can be listened to
    check_accessible(page)
    chain, one = [], page.table
    while (one := one.nextInFocusChain()) is not page.table:
        chain.append(one)
    places = [chain.index(one) for one in (page.clip.next, page.doubt.keep, page.doubt.remove, page.undo_button)]
    assert places == sorted(places)  # Tab goes down the page, also to what was made late
    page.doubt.keep.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    page.edits.undo()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 2)


def test_the_models_answer_is_taken(page, qtbot, window):
    _choose(page, qtbot, "yarın hava nasıl")
    assert not page.doubt.remove.isVisible()  # nothing was heard
    assert page.doubt.take.text() == "Take hat"
    page.doubt.take.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    meaning = window.session.project.store.utterances.get(3).meaning
    assert (meaning.intent, [slot.value for slot in meaning.slots]) == ("hat", ["yarın"])
    assert not page.doubt.isVisible()


def test_the_clip_that_is_doubted_is_the_one_that_is_played(page, qtbot, window, tmp_path):
    store = window.session.project.store
    (doubted,) = store.recordings.of_utterance(1)
    store.recordings.delete([doubted.id])
    for number in range(2):  # two that came before it, as the list has it
        store.recordings.add(replace(doubted, id=None, sha256=f"{number:064x}", trim_start=0.1))
    store.recordings.add(replace(doubted, id=None))
    last = store.recordings.of_utterance(1)[-1]
    path = window.session.project.runs / "gül" / "evaluations" / "test-speech.json"
    report = Report.read(path)
    replace(report, items=[replace(report.items[0], recording_id=last.id)]).write(path)
    window.session.corpus_changed.emit()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 2)
    _choose(page, qtbot, "ışığı aç")
    qtbot.waitUntil(lambda: page.clip.take is not None and page.clip.take.id == last.id)
    page.clip.next.click()
    assert page.clip.take.id != last.id  # the others can be heard, too


def test_a_clip_that_says_something_else_is_taken_out(page, qtbot, window):
    _choose(page, qtbot, "ışığı aç")
    page.doubt.remove.click()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)
    assert window.session.project.store.recordings.count() == 0
    page.filter_bar.clear()
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 5)
    page.table.selectRow(0)
    assert not page.doubt.isVisible()


def test_a_test_that_ends_while_the_page_was_left_is_counted_when_it_is_seen_again(page, qtbot, window):
    window.show_page("compare")
    path = window.session.project.runs / "gül" / "evaluations" / "test-text.json"
    report = Report.read(path)
    replace(report, items=[replace(report.items[0], predicted=report.items[0].gold)]).write(path)
    window.session.runs_changed.emit()
    window.show_page("corpus")
    title = next(page.health.tree.topLevelItem(n).text(0) for n in range(page.health.tree.topLevelItemCount())
                 if page.health.tree.topLevelItem(n).data(0, NAME) == "mislabelled")  # fmt: skip
    qtbot.waitUntil(lambda: page.health.tree.findItems(title, Qt.MatchFlag.MatchExactly)[0].text(1) == "1")
    qtbot.waitUntil(lambda: page.table_model.rowCount() == 1)  # the finding is what is shown

"""A project with everything wrong that can be: each finding shows its sentences, and each is mended."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from engine.audio.files import MODEL_RATE
from engine.store.rows import Recording
from gui.pages.corpus import CorpusPage
from gui.widgets.counts_dialog import CountsDialog
from gui.widgets.edit_utterance import EditUtterance
from gui.widgets.health_panel import findings
from gui.widgets.import_report import ImportReportDialog
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.recordings import clips
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.window import make_project, open_again

WRONG = """text,intent,split
turn it up,volume_up,train
turn it up,light_on,train
lights on,light_on,train
Lights on!,light_on,test
play some music,music_play,train
“Play some music!”,music_play,train
switch the lamp on in here,light_on,train
in here switch the lamp on,light_on,train
a quiet one,music_play,train
a loud one,music_play,train
one that is gone,music_play,train
what goes out,light_off,train
what comes in,light_off,test
what stays out,light_off,train
"""
SPOKEN = """audio,text,intent,speaker,split
quiet.wav,a quiet one,,ada,train
loud.wav,a loud one,,ada,train
gone.wav,one that is gone,,ada,train
nameless.wav,,light_off,ada,train
one.wav,what goes out,,bob,train
two.wav,what stays out,,bob,train
three.wav,what comes in,,bob,test
"""
FOUND = {
    "contradictory": {"turn it up"},
    "leak_sentence": {"lights on", "Lights on!"},
    "leak_speaker": {"what goes out", "what stays out", "what comes in"},
    "duplicate": {"play some music", "“Play some music!”"},
    "near": {"switch the lamp on in here", "in here switch the lamp on"},
    "silent": {"a quiet one"},
    "clipped": {"a loud one"},
    "missing": {"one that is gone"},
    "no_text": {""},
}
"""The sentences of each finding; that of nobody's doubts is another step."""


def find_what_is_wrong(stage: Stage) -> None:
    """Sentences and clips with every fault come in; Health counts each, a click shows its sentences and no others."""
    hands = stage.hands
    make_project(stage, "Troubles")
    page = _bring_in(stage)
    hands.tab(page.schema_panel.tabs, "Health")
    titles = {name: title for name, (title, _, _) in findings().items()}
    for name, texts in FOUND.items():
        count = len(texts) + (name == "contradictory")
        hands.until(lambda name=name, count=count: counted(page, titles[name]) == str(count),
                    f"“{titles[name]}” does not count {count} but {counted(page, titles[name])}")  # fmt: skip
        hands.row(page.health.tree, titles[name])
        hands.until(lambda texts=texts, count=count: set(shown(page)) == texts and len(shown(page)) == count,
                    f"“{titles[name]}” shows other sentences than {texts}")  # fmt: skip
        hands.check(page.filter_bar.finding.text() == titles[name], "it is not said that only a finding is shown")
    hands.check(counted(page, titles["mislabelled"]) == "none", "without a model something is called mislabelled")
    thin, all_of_them = counted(page, titles["thin"]), len(stage.utterances())
    hands.check(thin == str(all_of_them), f"{thin} of the {all_of_them} sentences are of thin intents, not all")
    hands.click(page.filter_bar.finding)
    hands.until(lambda: len(shown(page)) == all_of_them, "without a finding not everything is shown")


def counts(stage: Stage) -> None:
    """How many sentences each intent has in each split; Enter on a count shows them."""
    hands = stage.hands
    page = corpus(stage)
    hands.click(page.health.counts)
    dialog = hands.dialog(CountsDialog)
    table = dialog.table
    hands.until(lambda: table.rowCount() == 4, "the four intents are not counted")
    rows = {table.item(row, 0).text(): [table.item(row, column).text() for column in range(1, 5)]
            for row in range(table.rowCount())}  # fmt: skip
    hands.check(rows["light_off"] == ["3", "0", "1", "4"], f"light_off is counted as {rows['light_off']}")
    hands.check("4 of 4 intents have fewer than 10" in dialog.says.text(), f"it is said: {dialog.says.text()}")
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "light_off")
    hands.cell(table, table.model().index(row, 3))
    hands.key(Qt.Key.Key_Return, into=table)
    hands.closed(dialog, "Enter does not close the counts")
    hands.until(lambda: shown(page) == ["what comes in"], "Enter does not show the sentence of light_off in test")
    hands.choose(page.filter_bar.split, None)
    hands.choose(page.filter_bar.intent, None)
    hands.until(lambda: len(shown(page)) == len(stage.utterances()), "not everything is shown again")


def mend_what_is_wrong(stage: Stage) -> None:
    """Each finding is mended with what its place offers, until Health has none left; one of the mends is undone."""
    hands = stage.hands
    page = corpus(stage)
    _mend(stage, "leak_sentence", lambda: _splits(stage, "lights on") == {"test"})
    undo(stage, page, lambda: _splits(stage, "lights on") == {"train", "test"}, "undo does not put it back into train")
    _mend(stage, "leak_sentence", lambda: _splits(stage, "lights on") == {"test"})
    _mend(stage, "leak_speaker", lambda: {take.split for take, _ in stage.takes("bob")} == {"train"})
    _mend(stage, "duplicate", lambda: not stage.has("“Play some music!”") and stage.has("play some music"))
    files = {take.id: stage.project.absolute(take.path) for take, _ in stage.takes("ada")}
    for name, text in (("silent", "a quiet one"), ("clipped", "a loud one"), ("missing", "one that is gone")):
        (take,) = (take for take, utterance in stage.takes("ada") if utterance.text == text)
        _mend(stage, name, lambda take=take: take.id not in {kept.id for kept, _ in stage.takes()})
        hands.check(files[take.id].is_file() == (name != "missing"), f"mending “{name}” touched a sound file")
    _write_down(stage, page)
    _mend_by_hand(stage, page)
    hands.settle()
    hands.row(page.health.tree, findings()["unrecorded"][0])
    hands.until(lambda: "turn it up" in shown(page), "what was never recorded is not shown")
    hands.click(page.health.do)
    hands.until(lambda: hands.window.current == "record", "“Record them” does not open the Record page")
    open_again(stage, "Kitchen")


def counted(page: CorpusPage, title: str) -> str:
    """What stands beside a finding."""
    found = page.health.tree.findItems(title, Qt.MatchFlag.MatchExactly)
    return found[0].text(1) if found else ""


def _bring_in(stage: Stage) -> CorpusPage:
    """The sentences, told of what leaks; the clips; and one file goes behind everybody's back."""
    hands = stage.hands
    folder = stage.folder / "troubles-files"
    folder.mkdir()
    (folder / "wrong.csv").write_text(WRONG, encoding="utf-8")
    (folder / "spoken.csv").write_text(SPOKEN, encoding="utf-8")
    for name, samples in _sounds().items():
        soundfile.write(folder / f"{name}.wav", samples, MODEL_RATE)
    page = corpus(stage)
    for file, kind in (("wrong.csv", ImportTextDialog), ("spoken.csv", ImportSpeechDialog)):
        hands.drop(folder / file, page)
        hands.click(hands.dialog(kind).ok)
        report: QDialog = hands.dialog(ImportReportDialog)
        hands.key(Qt.Key.Key_Escape, into=report)
        hands.closed(report, "the report of what leaks does not close")
    hands.until(lambda: len(stage.takes()) == 7, "the seven clips do not come in")
    gone = next(take for take, utterance in stage.takes() if utterance.text == "one that is gone")
    stage.project.absolute(gone.path).unlink()
    hands.settle()
    return page


def _sounds() -> dict[str, np.ndarray]:
    spoken = clips(6)
    loud = np.clip(spoken[0] * (4 / abs(spoken[0]).max()), -1, 1)
    names = ("gone", "nameless", "one", "two", "three")
    return dict(zip(names, spoken[1:], strict=True)) | {"quiet": spoken[0] * 0.004, "loud": loud}


def _mend(stage: Stage, name: str, mended: Callable[[], object]) -> None:
    """Choose the finding, press its button, say yes; afterwards `mended`, and there is none left."""
    hands = stage.hands
    page = corpus(stage)
    title, _, action = findings()[name]
    hands.settle()  # the list is filled anew after each change
    hands.row(page.health.tree, title)
    hands.until(lambda: page.health.do.text() == action, f"“{title}” does not offer “{action}”")
    hands.click(page.health.do)
    hands.confirm(action)
    hands.until(mended, f"“{action}” does not mend “{title}”")
    hands.until(lambda: counted(page, title) == "none", f"“{title}” is still listed")
    hands.settle()


def _write_down(stage: Stage, page: CorpusPage) -> None:
    """A recording without text: P to hear it, Enter, and what it says."""
    hands = stage.hands
    title = findings()["no_text"][0]
    hands.settle()
    hands.row(page.health.tree, title)
    hands.until(lambda: len(shown(page)) == 1, "the recording without text is not shown")
    hands.cell(page.table, page.table_model.index(0, 0))
    hands.until(page.play_button.isEnabled, "the recording without text cannot be played")
    page.table.setFocus()
    stage.is_heard(lambda: hands.key(Qt.Key.Key_P, into=page.table), "a recording without text")
    hands.until(lambda: not page.player.playing, "the playing does not end")
    hands.key(Qt.Key.Key_Return, into=page.table)
    dialog = hands.dialog(EditUtterance)
    hands.write("somebody said this", dialog.text)
    hands.click(dialog.save)
    hands.until(lambda: counted(page, title) == "none", "what is written down is still without text")

    def says(take: Recording) -> str:
        return stage.project.store.utterances.get(take.utterance_id).text

    hands.check([says(take) for take, _ in stage.takes("ada")] == ["somebody said this"], "its text is not stored")


def _mend_by_hand(stage: Stage, page: CorpusPage) -> None:
    """Contradictory: the wrong one is deleted. Nearly the same: one is written otherwise."""
    hands = stage.hands
    title = findings()["contradictory"][0]
    hands.settle()
    hands.row(page.health.tree, title)
    hands.until(lambda: shown(page) == ["turn it up"] * 2, "the contradiction is not shown")
    wrong = next(row for row in range(2) if "light_on" in _row(page, row))
    hands.cell(page.table, page.table_model.index(wrong, 0))
    hands.key(Qt.Key.Key_Delete, into=page.table)
    hands.confirm("Delete")
    hands.until(lambda: counted(page, title) == "none", "after one of the two is deleted they still contradict")
    hands.check(stage.meaning("turn it up")[0] == "volume_up", "the other one was deleted")
    title = findings()["near"][0]
    hands.settle()
    hands.row(page.health.tree, title)
    hands.until(lambda: len(shown(page)) == 2, "what is nearly the same is not shown")
    hands.cell(page.table, page.table_model.index(0, 0))
    hands.key(Qt.Key.Key_F2, into=page.table)
    dialog = hands.dialog(EditUtterance)
    hands.click(dialog.text)
    QTest.keyClick(dialog.text, Qt.Key.Key_End)
    QTest.keyClicks(dialog.text, " please")
    hands.click(dialog.save)
    hands.until(lambda: counted(page, title) == "none", "what is written otherwise is still nearly the same")


def _row(page: CorpusPage, row: int) -> str:
    return " ".join(str(page.table_model.index(row, column).data()) for column in range(page.table_model.columnCount()))


def _splits(stage: Stage, text: str) -> set[str]:
    return {one.split for one in stage.utterances() if one.text.strip("!").casefold() == text}

"""What the next twenty recordings would bring: a study of how much speech, and the meter that reads off its curve."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

from engine.paths import RESOURCES
from engine.study.results import read_results
from engine.study.study import Study
from gui.pages.record import RecordPage
from gui.pages.study import StudyPage
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from gui.widgets.meter_dialog import MeterDialog
from tests.end_to_end.steps.corpus import corpus
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.window import make_project, open_again

NAME = "how-much"
LEARNT, TESTED = 20, 24
"""Clips to learn from, and clips to be tested by: so many are needed before anything is foretold."""


def how_much_study(stage: Stage) -> None:
    """Text alone, then with one clip, with five and with all twenty: four runs, each tested on the same clips."""
    hands = stage.hands
    make_project(stage, "Gain")
    _bring_in(stage)
    page = hands.go("study")
    assert isinstance(page, StudyPage)
    form = page.form
    hands.choose(form.base.box, str(stage.tiny))
    for box in (form.schemes["curriculum"], form.baselines["base"]):
        hands.click(box)
        hands.check(not box.isChecked(), f"a click does not take the tick off “{box.text()}”")
    hands.write("2", form.epochs.lineEdit())
    hands.key(Qt.Key.Key_Tab, into=form.epochs)
    hands.until(lambda: form.start.isEnabled() and form.estimate.text.text(), "nobody says what it would take")
    hands.write(NAME, form.name)
    hands.click(form.start)
    one = Study(stage.project.path, NAME)
    hands.until(lambda: one.path.is_dir() and one.status.state == "running", "the study does not start", 60)
    hands.until(lambda: one.status.state not in ("ready", "running"), "the study does not end", 300)
    hands.check(one.status.state == "done", f"the study ended as “{one.status.state}”: {one.status.message}")
    hands.settle()
    clips = sorted(result.clips for result in read_results(one.path / "results"))
    hands.check(clips == [0, 1, 5, LEARNT], f"the runs learnt from {clips} clips")


def how_much_more(stage: Stage) -> None:
    """The meter says what twenty more would bring, between which bounds, and by which runs."""
    hands = stage.hands
    page = hands.go("record")
    assert isinstance(page, RecordPage)
    hands.click(page.view.meter)
    dialog = hands.dialog(MeterDialog)
    hands.until(lambda: "points of intent accuracy" in dialog.more.text(), f"it says “{dialog.more.text()}”")
    said = dialog.more.text().translate(dict.fromkeys((0x200E, 0x2066, 0x2067, 0x2068, 0x2069)))
    found = re.search(r"(\S+) points of intent accuracy expected, 95 % between (\S+) and (\S+)\.", said)
    hands.check(found is not None, f"it does not say between which bounds: {said}")
    assert found is not None
    points, low, high = (float(value.replace("−", "-")) for value in found.groups())
    hands.check(low <= points <= high, f"{points} does not lie between {low} and {high}")
    hands.check(f"with 0, 1, 5, {LEARNT} recordings (direct), on {TESTED} clips of test" in said,
                f"it does not say by which runs: {said}")  # fmt: skip
    hands.key(Qt.Key.Key_Escape, into=dialog)
    open_again(stage, "Kitchen")


def _bring_in(stage: Stage) -> None:
    """Sentences of two intents, and clips of one speaker to learn from, of another to be tested by."""
    hands = stage.hands
    texts = ["text,intent,split"]
    spoken = ["audio,text,speaker,split"]
    files = iter(sorted((RESOURCES / "sample" / "audio").rglob("*.ogg")))
    for number in range(LEARNT):
        text = f"{'light' if number % 2 else 'music'} number {number}"
        texts.append(f"{text},{text[:5]}_on,train")
        spoken.append(f"{next(files)},{text},ada,train")
    for number in range(4):
        text = f"{'light' if number % 2 else 'music'} again {number}"
        texts.append(f"{text},{text[:5]}_on,{'test' if number < 2 else 'dev'}")
        if number < 2:
            spoken += [f"{next(files)},{text},bob,test" for _ in range(TESTED // 2)]
    page = corpus(stage)
    for name, lines, kind in (("texts", texts, ImportTextDialog), ("spoken", spoken, ImportSpeechDialog)):
        file = stage.folder / f"gain-{name}.csv"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        hands.drop(file, page)
        hands.click(hands.dialog(kind).ok)
        hands.until(lambda: stage.utterances() and page.table_model.rowCount() == LEARNT + 4, "they do not come in")
        hands.settle()
    hands.until(lambda: len(stage.takes()) == LEARNT + TESTED, "the clips do not come in")
    hands.settle()

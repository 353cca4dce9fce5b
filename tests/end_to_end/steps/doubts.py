"""A model that has learnt gainsays a label that is wrong: the finding, what can be done, and what is read next."""

from __future__ import annotations

import soundfile
from PySide6.QtCore import Qt

from engine.audio.files import MODEL_RATE
from gui.pages.compare import ComparePage
from gui.pages.record import RecordPage
from gui.widgets.health_panel import findings
from gui.widgets.import_speech import ImportSpeechDialog
from gui.widgets.import_text import ImportTextDialog
from tests.end_to_end.steps.corpus import corpus, shown, undo
from tests.end_to_end.steps.findings import counted
from tests.end_to_end.steps.recordings import clips
from tests.end_to_end.steps.stage import Stage
from tests.end_to_end.steps.train import choose_scheme, to_its_end, train_page
from tests.end_to_end.steps.window import make_project, open_again

RUN = "sure-one"
ROOMS = ("kitchen", "hall", "attic", "bath", "cellar", "study", "porch", "garage", "office", "den", "loft", "barn")
MISLABELLED = "play some music in the attic please"
"""Which stands in the corpus as `light_on`."""


def sure_model(stage: Stage) -> None:
    """Two intents are learnt by heart, and the run is tried on sentences of which one is mislabelled."""
    hands = stage.hands
    make_project(stage, "Doubts")
    file = stage.folder / "doubts.csv"
    file.write_text(_sentences(), encoding="utf-8")
    page = corpus(stage)
    hands.drop(file, page)
    hands.click(hands.dialog(ImportTextDialog).ok)
    hands.until(lambda: stage.project.store.utterances.count() == 2 * len(ROOMS) + 1, "the sentences do not come in")
    hands.settle()
    _one_of_each(stage)
    hands.tab(page.schema_panel.tabs, "Health")
    title = findings()["mislabelled"][0]
    hands.until(lambda: counted(page, title) == "none", "without a model something is called mislabelled")
    record = _record(stage)
    hands.until(lambda: record.view.where.text() == f"Prompt 1 of {2 * len(ROOMS) + 1}", "there is nothing to read")
    _train(stage)
    compare = hands.go("compare")
    assert isinstance(compare, ComparePage)
    hands.tab(compare.tabs, "Runs")
    hands.choose(compare.model, RUN)
    hands.choose(compare.split, "test")
    hands.choose(compare.modality, "text")
    hands.click(compare.evaluate)
    report = stage.project.runs / RUN / "evaluations" / "test-text.json"
    hands.until(report.is_file, "the run is not scored", 120)
    hands.until(compare.evaluate.isEnabled, "the page does not see that it is scored")
    hands.settle()


def doubts(stage: Stage) -> None:
    """The mislabelled sentence is found and no other; its label is kept, then the model's answer taken; and undone."""
    hands = stage.hands
    page = corpus(stage)
    title = findings()["mislabelled"][0]
    hands.until(lambda: counted(page, title) == "1", f"of wrong labels {counted(page, title)} are found")

    def look() -> None:
        hands.settle()
        hands.row(page.health.tree, title)
        hands.until(lambda: shown(page) == [MISLABELLED], "the sentence with the wrong label is not the one shown")
        hands.cell(page.table, page.table_model.index(0, 0))
        hands.until(page.doubt.isVisible, "nobody says what the model has against the label")
        said = page.doubt.words.text().translate({0x2068: None, 0x2069: None})
        hands.check(said.startswith(f"{RUN} read music_play here (") and "the label says light_on" in said,
                    f"of the doubt it is said: {said}")  # fmt: skip

    look()
    hands.click(page.doubt.keep)
    hands.until(lambda: counted(page, title) == "none", "a label that is kept is still doubted")
    hands.check(stage.meaning(MISLABELLED)[0] == "light_on", "keeping a label changed it")
    undo(stage, page, lambda: counted(page, title) == "1", "undo does not bring the doubt back")
    look()
    hands.click(page.doubt.take)
    hands.until(lambda: stage.meaning(MISLABELLED)[0] == "music_play", "the model’s answer is not taken")
    hands.until(lambda: counted(page, title) == "none", "a label that is mended is still doubted")
    undo(stage, page, lambda: stage.meaning(MISLABELLED)[0] == "light_on", "undo does not give back the old label")


def read_where_wrong(stage: Stage) -> None:
    """On Record, which was open before the test, what the model got wrong comes first now, and it says so."""
    hands = stage.hands
    page = _record(stage)
    while not page.view.where.text().startswith("Prompt 1 of"):  # the prompt that was on stays on: B, back to the first
        before = page.view.where.text()
        hands.key(Qt.Key.Key_B)
        hands.until(lambda before=before: page.view.where.text() != before, "B does not go back")
    hands.until(lambda: page.view.text.text() == MISLABELLED, f"not the wrong one but “{page.view.text.text()}” comes")
    said = page.view.reason.text().translate({0x2068: None, 0x2069: None})
    hands.check(said.startswith("The model is wrong here: it answers music_play ("), f"the reason given is “{said}”")
    open_again(stage, "Kitchen")


def _record(stage: Stage) -> RecordPage:
    page = stage.hands.go("record")
    assert isinstance(page, RecordPage)
    stage.hands.until(lambda: page.prompt is not None, "there is nothing to read")
    return page


def _one_of_each(stage: Stage) -> None:
    """A recording of each intent is brought in: a new intent would come before everything else."""
    hands, rows = stage.hands, ["audio,text,speaker"]
    texts = ("turn on the light in the hall", "play some music in the hall")
    for number, (clip, text) in enumerate(zip(clips(2), texts, strict=True)):
        soundfile.write(stage.folder / f"each-{number}.wav", clip, MODEL_RATE)
        rows.append(f"each-{number}.wav,{text},ada")
    (stage.folder / "each.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    hands.drop(stage.folder / "each.csv", corpus(stage))
    hands.click(hands.dialog(ImportSpeechDialog).ok)
    hands.until(lambda: len(stage.takes()) == 2, "the two clips do not come in")
    hands.settle()


def _sentences() -> str:
    rows = ["text,intent,slots,split"]
    for place, room in enumerate(ROOMS):
        split = "train" if place < 6 else "dev" if place < 11 else "test"  # ten of dev: so many make it sure
        rows += [f"turn on the light in the {room},light_on,room={room},{split}",
                 f"play some music in the {room},music_play,,{split}"]  # fmt: skip
    return "\n".join([*rows, f"{MISLABELLED},light_on,,test"]) + "\n"


def _train(stage: Stage) -> None:
    hands = stage.hands
    page = train_page(stage)
    form = page.form
    choose_scheme(stage, page, "text-only")
    hands.choose(form.base.box, str(stage.tiny))
    hands.choose(form.method, "full")
    hands.click(form.advanced.unfold)
    hands.write("30", form.advanced.fields["epochs"].lineEdit())
    hands.key(Qt.Key.Key_Tab, into=form.advanced.fields["epochs"])
    hands.write("0.003", form.advanced.fields["learning_rate"])
    hands.write("0", form.advanced.fields["evaluate_every"].lineEdit())
    hands.key(Qt.Key.Key_Tab, into=form.advanced.fields["evaluate_every"])
    hands.click(form.advanced.unfold)
    hands.write(RUN, form.name)
    hands.click(form.start)
    run = to_its_end(stage, page, RUN)
    hands.check(run.config.learning_rate == 0.003 and run.config.epochs == 30, "the run has other settings")
